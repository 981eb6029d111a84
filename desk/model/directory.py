"""The directory: those a person can be sent on to, and what each of them helps with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_MINUTES = 24 * 60


class UnitKind(StrEnum):
    """Whose it is: the municipality's own, the state's or a region's, volunteers', or anybody else's."""

    DEPARTMENT = "department"
    AGENCY = "agency"
    VOLUNTEERS = "volunteers"
    OTHER = "other"


class Opening(NamedTuple):
    """A stretch that is open every week: the day (0 is Monday), and minutes since midnight, `end` not included."""

    day: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unit:
    """One that people are referred to. `id` is a stable slug and never reused; `name` is what it calls itself.

    `names` are by language where another is better known there. `helps` are the ids of categories, `words` what
    people look for when it is this they need. `hours` tells in words when it is open, `times` is the same for a week
    (`weekly` reads it); either may be empty, and so may all that tells how to reach it. `country` is that of a national
    one which ships with us; a municipality's own has none. A `retired` one is shown to nobody any more.
    """

    id: str
    kind: UnitKind
    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    helps: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    hours: str = ""
    times: str = ""
    phone: str = ""
    web: str = ""
    email: str = ""
    address: str = ""
    country: str = ""
    retired: bool = False

    def called(self, language: str) -> str:
        """Its name in a language."""
        return self.names.get(language) or self.name


def weekly(times: str) -> tuple[Opening, ...]:
    """A week as it is written in our files, `mo-fr 09:00-15:00; sa 10:00-12:00 13:00-14:00`, in order.

    Raises ValueError when it is written in another way, or two of its stretches overlap.
    """
    found = sorted(_openings(times)) if times else []
    for one, other in pairwise(found):
        if one.day == other.day and other.start < one.end:
            raise ValueError("two stretches overlap")
    return tuple(found)


def open_until(week: tuple[Opening, ...], day: int, minute: int) -> int | None:
    """Until which minute of this day it is open now; None while it is closed."""
    return next((each.end for each in week if each.day == day and each.start <= minute < each.end), None)


def opens_next(week: tuple[Opening, ...], day: int, minute: int) -> Opening | None:
    """The stretch that begins next, perhaps only next week; None when it never opens."""
    later = ((each.day - day) * _MINUTES + each.start - minute for each in week)
    ahead = [gap if gap > 0 else gap + 7 * _MINUTES for gap in later]
    return min(zip(ahead, week, strict=True), default=(0, None))[1]


def _openings(times: str) -> Iterator[Opening]:
    for part in times.split(";"):
        days, *stretches = part.split()
        if not stretches:
            raise ValueError("days without a time")
        for stretch in stretches:
            start, end = map(_minute, stretch.split("-", 1))
            if start >= end:
                raise ValueError("it ends before it begins")
            yield from (Opening(day, start, end) for day in _days(days))


def _days(written: str) -> Iterator[int]:
    for part in written.split(","):
        first, _, last = part.partition("-")
        one, other = DAYS.index(first), DAYS.index(last or first)
        if other < one:
            raise ValueError("the days run backwards")
        yield from range(one, other + 1)


def _minute(written: str) -> int:
    hour, minute = written.split(":")
    if not (len(written) == 5 and written.isascii() and hour.isdigit() and minute.isdigit() and int(minute) < 60):
        raise ValueError("no time of day")
    found = int(hour) * 60 + int(minute)
    if found > _MINUTES:
        raise ValueError("no time of day")
    return found
