"""Time as a counter knows it: an instant, the local clock it was read from, and the local day and hour."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant (`utc`, aware) with the local offset in minutes and the IANA zone name it was taken in."""

    utc: datetime
    offset: int
    zone: str

    @property
    def local(self) -> datetime:
        """The clock on the wall, aware, at this moment's own offset."""
        return self.utc.astimezone(timezone(timedelta(minutes=self.offset)))

    @property
    def day(self) -> date:
        """The local day."""
        return self.local.date()

    @property
    def hour(self) -> int:
        """The local hour, 0 to 23."""
        return self.local.hour


@dataclass(frozen=True, slots=True)
class Clock:
    """Where time comes from: `now` for the wall, `monotonic` (seconds) for spans. Tests bring their own."""

    now: Callable[[], Moment]
    monotonic: Callable[[], float]


def moment(local: datetime, zone: str) -> Moment:
    """The Moment of an aware local time."""
    offset = local.utcoffset()
    if offset is None:
        raise ValueError("a moment needs an offset")
    return Moment(local.astimezone(UTC), int(offset.total_seconds() // 60), zone)
