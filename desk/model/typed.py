"""What one device says of its own days where no municipality publishes any: hours, closed days and sample weeks as
people write them on a door, in any of our languages. Pure.

| setting | as | also |
|---|---|---|
| hours | `man-fre 9-16, lør 10-14` | `ma di 9:30-17`, `Mon–Fri 09.00–16.00` |
| closed days | `24.12, 31.12` | `1.7-31.7`, `2026-05-15` |
| sample weeks | `10, 40` | `10-11, 40-41` |
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MINYEAR, date, time, timedelta

from desk.model.hours import Dated, Days, Hours

_BEGINS = (
    ("mo", "ma", "må"), ("tu", "ti", "ty", "di"), ("we", "on", "wo"), ("th", "to", "do"), ("fr", "vr"),
    ("sa", "lø", "lö", "la", "za"), ("su", "sø", "sö", "zo"),
)  # fmt: skip
"""How each weekday begins in our six languages, Monday first."""

_DASH = r"\s*[-–—]\s*"
_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_TIMES = re.compile(rf"{_TIME}{_DASH}{_TIME}")
_NAMES = re.compile(r"[^\W\d_]+\.?|[-–—]")
_ISO = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}})(?:{_DASH}(\d{{4}})-(\d{{2}})-(\d{{2}}))?")
_DAY = r"(\d{1,2})[./](\d{1,2})\.?(?:(\d{4}))?"
_DAYS = re.compile(rf"{_DAY}(?:{_DASH}{_DAY})?")
_WEEKS = re.compile(rf"(\d{{1,2}})(?:{_DASH}(\d{{1,2}}))?")


@dataclass(frozen=True, slots=True)
class Typed:
    """The three as they were typed, the country whose public holidays are kept, after how many minutes without
    anything logged the counter asks (0: never), and of one in how many visits it asks for detail (0: of none)."""

    hours: str = ""
    closed: str = ""
    sample: str = ""
    country: str = "NO"
    silence: int = 60
    detail: int = 0


class NotRead(ValueError):
    """`part` is what cannot be read."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


def hours_of(text: str, desk: str) -> tuple[Hours, ...]:
    """The hours in a text, valid always. Raises NotRead."""
    found: list[Hours] = []
    days: tuple[int, ...] = ()
    for part in _parts(text):
        times = _TIMES.search(part)
        if times is None or part[times.end() :].strip():
            raise NotRead(part)
        named = part[: times.start()]
        days = _weekdays(named, part) if named.strip() else days  # `man 9-12, 13-16`: the same day again
        start, end = _time(times[1], times[2], part), _time(times[3], times[4], part)
        if not days or (start == end and start != time()):
            raise NotRead(part)
        found += [Hours(desk, weekday, start, end, date(MINYEAR, 1, 1)) for weekday in days]
    return tuple(found)


def closed_of(text: str, year: int) -> tuple[Days, ...]:
    """The closed days in a text; those without a year in the year before, this one and the next. Raises NotRead."""
    return tuple(each for part in _parts(text) for each in _closed(part, year))


def samples_of(text: str, year: int) -> tuple[Days, ...]:
    """The sample weeks in a text, by their numbers (ISO), in the year before, this one and the next; a 53rd week only
    where there is one. Raises NotRead."""
    found: list[Days] = []
    for part in _parts(text):
        weeks = _WEEKS.fullmatch(part)
        first, last = (int(weeks[1]), int(weeks[2] or weeks[1])) if weeks else (0, 0)
        if not 1 <= first <= last <= 53:
            raise NotRead(part)
        for each in (year - 1, year, year + 1):
            numbers = [week for week in range(first, last + 1) if week < 53 or _has_53(each)]
            mondays = [date.fromisocalendar(each, week, 1) for week in numbers]
            found += [Days(Dated.SAMPLE, monday, monday + timedelta(days=6)) for monday in mondays]
    return tuple(found)


def _parts(text: str) -> Iterator[str]:
    yield from (part for part in map(str.strip, re.split(r"[,;\n]", text)) if part)


def _weekdays(named: str, part: str) -> tuple[int, ...]:
    """`man-fre`, `lør søn`: a dash is from to, also over the end of the week."""
    words = _NAMES.findall(named.replace("&", " ").replace("+", " "))
    if re.sub(r"[\s&+:]", "", named) != "".join(words):
        raise NotRead(part)
    found: list[int] = []
    ranged = False
    for word in words:
        if word in "-–—":
            ranged = bool(found)
            continue
        weekday = next((day for day, begins in enumerate(_BEGINS) if word.casefold()[:2] in begins), None)
        if weekday is None:
            raise NotRead(part)
        if ranged:
            first = found.pop()
            found += [(first + more) % 7 for more in range((weekday - first) % 7 + 1)]
        else:
            found.append(weekday)
        ranged = False
    return tuple(dict.fromkeys(found))


def _time(hour: str, minute: str | None, part: str) -> time:
    at = int(hour), int(minute or 0)
    if at == (24, 0):
        return time()
    try:
        return time(*at)
    except ValueError as problem:
        raise NotRead(part) from problem


def _closed(part: str, year: int) -> Iterator[Days]:
    iso, days = _ISO.fullmatch(part), _DAYS.fullmatch(part)
    if iso:
        first = _date(iso[1], iso[2], iso[3], part)
        yield _span(first, _date(iso[4], iso[5], iso[6], part) if iso[4] else first, part)
    elif days:
        named = days[6] or days[3]
        for each in [int(named)] if named else [year - 1, year, year + 1]:
            if named is None and (days[1], days[2]) == ("29", "2") and not _leaps(each):
                continue
            first = _date(days[3] or each, days[2], days[1], part)
            last = _date(days[6] or each, days[5], days[4], part) if days[4] else first
            if last < first and not days[6]:
                last = _date(each + 1, days[5], days[4], part)  # from one year into the next
            yield _span(first, last, part)
    else:
        raise NotRead(part)


def _span(first: date, last: date, part: str) -> Days:
    if last < first:
        raise NotRead(part)
    return Days(Dated.CLOSED, first, last)


def _date(year: str | int, month: str, day: str, part: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError as problem:
        raise NotRead(part) from problem


def _leaps(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _has_53(year: int) -> bool:
    return date(year, 12, 28).isocalendar().week == 53
