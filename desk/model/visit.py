"""The visit: one contact with one person or party; and its inquiries, one for each question."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk.model.category import Side
from desk.model.part import HOURS, Part, part_at
from desk.model.period import Moment
from desk.model.record import Record
from desk.model.site import ServedBy


class Channel(StrEnum):
    """How the person came to us."""

    DESK = "desk"
    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"
    OUTREACH = "outreach"


class Outcome(StrEnum):
    """How the inquiry ended."""

    ANSWERED = "answered"
    HELPED = "helped"
    REFERRED = "referred"
    HANDED_OVER = "handed-over"
    APPOINTMENT = "appointment"
    NOT_SOLVED = "not-solved"
    ELSEWHERE = "elsewhere"


class Effort(StrEnum):
    """Three anchored steps, in our own words: known at once, had to look or show, had to dig or ask others."""

    AT_ONCE = "at-once"
    LOOKED = "looked"
    DUG = "dug"


class Entered(StrEnum):
    """How the visit came into the journal."""

    LIVE = "live"
    LATE = "late"
    PAPER = "paper"
    IMPORT = "import"


class Precision(StrEnum):
    """How exactly the time is known. Whoever counts by the hour asks this first: only an exact one has an hour."""

    EXACT = "exact"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question in a visit. Everything but the category may be unknown, and unknown stays None."""

    category: str
    outcome: Outcome | None = None
    effort: Effort | None = None
    referred_to: str | None = None
    handed_to: Side | None = None
    sent_here_by: Side | None = None
    guide: str | None = None
    guide_revision: int | None = None
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One contact at its newest rev. `at` (exact time) stays on the device; the record has the day and the hour.

    `served_by` is the open shift's, else the desk's, else None. `sample_n` is N when one visit in N was asked for
    detail and this was one. `continued` marks a contact taken over from a colleague.
    """

    id: str
    rev: int
    op: str | None
    live: bool
    origin: str
    site: str
    desk: str | None
    place: str | None
    at: Moment
    inquiries: tuple[Inquiry, ...]
    channel: Channel | None = Channel.DESK
    served_by: ServedBy | None = None
    entered: Entered = Entered.LIVE
    precision: Precision = Precision.EXACT
    catalogue_revision: int = 0
    sample_n: int | None = None
    continued: bool = False
    tenant: str | None = None

    @property
    def day(self) -> date:
        """The local day, frozen for this rev."""
        return self.at.day

    @property
    def part(self) -> Part | None:
        """The part of the day, where that is all that is known of the hour."""
        return part_at(self.at.hour) if self.precision is Precision.PART_OF_DAY else None

    @property
    def hour(self) -> int | None:
        """The local hour, frozen for this rev; where only the part of the day is known, the hour that names it."""
        if self.part is not None:
            return HOURS[self.part]
        return self.at.hour if self.precision is Precision.EXACT else None

    @property
    def basket(self) -> frozenset[str]:
        """The set of its category ids."""
        return frozenset(inquiry.category for inquiry in self.inquiries)


def revised(visit: Visit, op: str, **changes: object) -> Visit:
    """The next rev of a visit with these fields changed."""
    return replace(visit, rev=visit.rev + 1, op=op, **changes)  # type: ignore[arg-type]


def ended(inquiry: Inquiry, outcome: Outcome | None) -> Inquiry:
    """The inquiry with this outcome. Whom it went to is kept only while the outcome still says that it went there."""
    referred_to = inquiry.referred_to if outcome is Outcome.REFERRED else None
    handed_to = inquiry.handed_to if outcome is Outcome.HANDED_OVER else None
    return replace(inquiry, outcome=outcome, referred_to=referred_to, handed_to=handed_to)


PAYLOAD_FIELDS = (
    "hour", "desk", "place", "channel", "served_by", "entered", "precision", "catalogue_revision", "sample_n",
    "continued", "inquiries",
)  # fmt: skip
INQUIRY_FIELDS = (
    "category", "outcome", "effort", "referred_to", "handed_to", "sent_here_by", "guide", "guide_revision", "step",
)  # fmt: skip


def to_record(visit: Visit) -> Record:
    """The record of a visit: the listed fields and nothing else. The exact time stays behind."""
    payload: dict[str, object] = {name: getattr(visit, name) for name in PAYLOAD_FIELDS}
    payload["inquiries"] = [[getattr(inquiry, name) for name in INQUIRY_FIELDS] for inquiry in visit.inquiries]
    return Record(
        visit.tenant, visit.id, "visit", visit.rev, visit.op, visit.live, visit.origin, visit.site, visit.day, payload
    )


def inquiry_from(values: Mapping[str, object]) -> Inquiry:
    """An inquiry from plain values by field name; closed lists become their enums, None stays None."""
    closed = {"outcome": Outcome, "effort": Effort, "handed_to": Side, "sent_here_by": Side}
    known = {name: values.get(name) for name in INQUIRY_FIELDS}
    for name, enum in closed.items():
        if known[name] is not None:
            known[name] = enum(known[name])
    return Inquiry(**known)  # type: ignore[arg-type]
