"""The door count: how many came in during a stretch of time, as a person typed it or as two readings differ."""

from dataclasses import dataclass
from datetime import datetime

from desk.model.coverage import between
from desk.model.period import Moment, moment
from desk.model.record import Record

KIND = "door"
MOST = 999_999
"""More in one stretch is a slip of the finger, or a reading taken for a count."""


@dataclass(frozen=True, slots=True)
class Door:
    """`count` people came in from `start` to `end`, at the site. Visitors are not visits: most of them ask nothing."""

    id: str
    site: str
    start: Moment
    end: Moment
    count: int
    live: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """What the counter at the door showed at a moment. Stays on the device."""

    at: Moment
    shown: int

    @property
    def text(self) -> str:
        """As it is kept among the settings."""
        return f"{self.at.local.isoformat(timespec='minutes')} {self.at.zone} {self.shown}"


def reading_of(text: str) -> Reading | None:
    """The reading in a text, or None."""
    try:
        when, zone, shown = text.split(" ")
        return Reading(moment(datetime.fromisoformat(when), zone), int(shown))
    except ValueError:
        return None


def to_record(door: Door, origin: str, tenant: str | None) -> Record:
    """The record of a door count; its day is the one it begins on."""
    payload: dict[str, object] = {"count": door.count, **between(door.start, door.end)}
    return Record(tenant, door.id, KIND, 0, None, door.live, origin, door.site, door.start.day, payload)
