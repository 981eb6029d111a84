"""The check count: an observer counts contacts at a desk for a while; how many of them were logged follows.

It describes how complete the log is, never who kept it: there is no figure about a member of staff in it.
"""

from dataclasses import dataclass
from math import sqrt

from desk.model.coverage import between
from desk.model.period import Moment
from desk.model.record import Record

KIND = "check"
MINUTES = 30
MOST = 999

_Z = 1.959964
"""The normal quantile of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Check:
    """`contacts` were seen at a desk from `start` to `end`, and `logged` there when that was written down; None where
    nobody looked."""

    id: str
    site: str
    desk: str
    start: Moment
    end: Moment
    contacts: int
    live: bool = True
    logged: int | None = None


@dataclass(frozen=True, slots=True)
class Completeness:
    """`logged` of `contacts`, and the ends of the 95 % interval of that share, between 0 and 1.

    `logged` may be more than `contacts`: the observer missed some, or visits were logged later. The share is 1 then.
    """

    logged: int
    contacts: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """How much of what was seen was logged."""
        return min(self.logged, self.contacts) / self.contacts


def to_record(check: Check, origin: str, tenant: str | None) -> Record:
    """The record of a check count; its day is the one it begins on."""
    payload: dict[str, object] = {
        "desk": check.desk, "contacts": check.contacts, "logged": check.logged, **between(check.start, check.end),
    }  # fmt: skip
    return Record(tenant, check.id, KIND, 0, None, check.live, origin, check.site, check.start.day, payload)


def completeness(logged: int, contacts: int) -> Completeness | None:
    """How complete the log was, with Wilson's interval; None when nobody was seen, which says nothing about it.

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
    """
    if contacts == 0:
        return None
    share = min(logged, contacts) / contacts
    middle = share + _Z**2 / (2 * contacts)
    reach = _Z * sqrt(share * (1 - share) / contacts + _Z**2 / (4 * contacts**2))
    whole = 1 + _Z**2 / contacts
    return Completeness(logged, contacts, max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole))
