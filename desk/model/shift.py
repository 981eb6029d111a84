"""The shift: a stretch of staffed time at a desk. Logging never needs one. Kept on the device."""

from dataclasses import dataclass
from datetime import timedelta

from desk.model.coverage import KIND, Status
from desk.model.part import Part, stretch
from desk.model.period import Moment
from desk.model.record import Record
from desk.model.site import ServedBy

LONGEST = timedelta(hours=12)
"""How long a shift may be that goes on over midnight; a longer one was forgotten."""


@dataclass(frozen=True, slots=True)
class Shift:
    """`closed` is None while it runs. `served_by` is None when nobody said. Nothing here names a person."""

    id: str
    site: str
    desk: str
    served_by: ServedBy | None
    opened: Moment
    closed: Moment | None = None

    @property
    def taken_back(self) -> bool:
        """Begun by mistake: a shift that ended as it began never was. Nor does one count that ended before it began, as
        it looks when the clock was put back meanwhile: nobody knows how long it was."""
        return self.closed is not None and self.closed.utc <= self.opened.utc


def staffed_until(shift: Shift, now: Moment) -> Moment:
    """Until when somebody was at the desk, as far as anybody knows: the end of a shift, or now. One that was forgotten
    over night lasted no longer than its first day: nobody knows how long."""
    end = shift.closed or now
    if end.day <= shift.opened.day or end.utc - shift.opened.utc <= LONGEST:
        return end
    return stretch(shift.opened.day, Part.EVENING, end)[1]


def to_coverage(shift: Shift, origin: str, tenant: str | None, status: Status = Status.COUNTED) -> Record:
    """The coverage record of a shift: as a rule, that stretch was counted at its desk. Not live while the shift runs,
    nor when it was taken back.

    Times are local with their offset, to the minute; the day is the one the shift was opened on.
    """
    end = staffed_until(shift, shift.closed) if shift.closed else None
    times = {"from": shift.opened.local, "to": end.local if end else None}
    payload: dict[str, object] = {"desk": shift.desk}
    payload |= {end: at.isoformat(timespec="minutes") if at else None for end, at in times.items()}
    payload["status"] = status.value
    live = shift.closed is not None and not shift.taken_back
    return Record(tenant, shift.id, KIND, 0, None, live, origin, shift.site, shift.opened.day, payload)
