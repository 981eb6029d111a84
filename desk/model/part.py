"""The part of the day: as exactly as a mark on paper, or a memory, knows when somebody came."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.model.period import Moment, moment


class Part(StrEnum):
    """The parts of a day, each from its hour of `BEGINS` to the next one's."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"


BEGINS = {Part.MORNING: 0, Part.MIDDAY: 11, Part.AFTERNOON: 14, Part.EVENING: 17}
"""The local hour a part begins with; the evening ends with the day."""

HOURS = {Part.MORNING: 9, Part.MIDDAY: 12, Part.AFTERNOON: 15, Part.EVENING: 19}
"""The local hour that stands for a part in a record. It names the part and is no hour: `precision` says which it is."""


def part_at(hour: int) -> Part:
    """The part an hour lies in."""
    return next(part for part in reversed(Part) if hour >= BEGINS[part])


def ends(part: Part) -> tuple[int, int]:
    """The local hours a part begins and ends with, from 0 to 24."""
    after = list(Part).index(part) + 1
    return BEGINS[part], BEGINS[list(Part)[after]] if after < len(Part) else 24


def begun(day: date, now: Moment) -> tuple[Part, ...]:
    """The parts of a day that have begun by now, in order: none of a day to come."""
    if day != now.day:
        return tuple(Part) if day < now.day else ()
    return tuple(part for part in Part if BEGINS[part] <= now.hour)


def stretch(day: date, part: Part, now: Moment) -> tuple[Moment, Moment]:
    """From and to of a part on a day in the zone of `now`, as far as it has come: never later than now."""
    first, after = ends(part)
    end = _wall(day, after, now) if after < 24 else _wall(day + timedelta(days=1), 0, now)
    start = _wall(day, first, now)
    return start, max(start, min(end, now, key=lambda each: each.utc), key=lambda each: each.utc)


def middle(day: date, part: Part, now: Moment) -> Moment:
    """The moment that stands for a part of a day on this device: its hour, but never later than now."""
    return min(_wall(day, HOURS[part], now), now, key=lambda each: each.utc)


def _wall(day: date, hour: int, like: Moment) -> Moment:
    """The moment a wall clock in that zone shows the hour; where the zone is not known, at the same offset."""
    local = datetime.combine(day, time(hour))
    try:
        return moment(local.replace(tzinfo=ZoneInfo(like.zone)), like.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return Moment((local - timedelta(minutes=like.offset)).replace(tzinfo=UTC), like.offset, like.zone)
