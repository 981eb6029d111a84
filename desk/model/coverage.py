"""Coverage: what is known of a stretch of staffed time at a desk. It tells zero apart from not observed."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk.model.hours import Stretch, union, without
from desk.model.period import Moment
from desk.model.record import Record

KIND = "coverage"


class Status(StrEnum):
    """What can be said of a stretch."""

    COUNTED = "counted"
    """Whoever came was logged; where nothing was, nobody came."""
    NOT_COUNTED = "not-counted"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    """A silence in a shift that nobody has explained: neither counted nor not counted."""


class Why(StrEnum):
    """Why nobody counted, or the desk was closed: it describes the count, never a person. It stays on the device for
    `KEPT` days."""

    BUSY = "busy"
    AWAY = "away"
    MACHINE = "machine"
    MEETING = "meeting"
    HOUSE = "house"


KEPT = 30
"""Days that a reason stays."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What somebody said of a stretch; why stays with them. `live` is False once it was taken back."""

    id: str
    site: str
    desk: str
    start: Moment
    end: Moment
    status: Status
    live: bool = True

    @property
    def stretch(self) -> Stretch:
        """Its time."""
        return Stretch(self.start.utc, self.end.utc)


def between(start: Moment, end: Moment) -> dict[str, object]:
    """The two ends of a stretch in a record: local with their offset, to the minute."""
    return {"from": start.local.isoformat(timespec="minutes"), "to": end.local.isoformat(timespec="minutes")}


def to_record(coverage: Coverage, origin: str, tenant: str | None) -> Record:
    """The record of a coverage; its day is the one it begins on."""
    payload = {"desk": coverage.desk, **between(coverage.start, coverage.end), "status": coverage.status.value}
    return Record(
        tenant, coverage.id, KIND, 0, None, coverage.live, origin, coverage.site, coverage.start.day, payload
    )  # fmt: skip


def observed(counted: Iterable[Stretch], said: Iterable[Coverage]) -> tuple[Stretch, ...]:
    """The time in which nothing logged means nobody came: what is counted by itself (a shift, staffed time with
    visits) and what was said to be, without what was said to be closed or not counted."""
    told = list(said)
    zero = [each.stretch for each in told if each.status is Status.COUNTED]
    return without(union([*counted, *zero]), [each.stretch for each in told if each.status is not Status.COUNTED])
