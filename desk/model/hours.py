"""The staffed hours of a desk, the days that are closed all the same, and the weeks in which a site counts. Pure.

Times are those on the wall in the site's zone; a `Stretch` is an interval of instants. A day of 23 or 25 hours, and
hours that go on past midnight, are as long as they really were.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """A desk is open from `start` to `end` on a weekday (0 is Monday), since a date, with staff or without.

    An `end` at or before the start lies on the next day. All rows of a desk with the same `since` are one timetable;
    the newest that has begun holds, whole.
    """

    desk: str
    weekday: int
    start: time
    end: time
    since: date
    staffed: bool = True


class Dated(StrEnum):
    """What some days are, whatever the weekday says."""

    CLOSED = "closed"
    OPEN = "open"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Days:
    """Days from `since` to `until` (that day included) at a site, or at every site when that is None.

    `closed` are the municipality's own closed days; `open` are public holidays on which it opens all the same;
    `sample` are weeks in which is counted.
    """

    what: Dated
    since: date
    until: date
    site: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """From an instant up to but without another; both aware, in UTC."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.end - self.start


class Sampling(StrEnum):
    """Whether a day counts."""

    ALWAYS = "always"
    """The site has no sample weeks that year: every day counts."""
    INSIDE = "inside"
    OUTSIDE = "outside"


def timetable(hours: Iterable[Hours], desk: str, day: date) -> tuple[Hours, ...]:
    """The hours of a desk that hold on a day: those of all weekdays, none before any has begun."""
    begun = [each for each in hours if each.desk == desk and each.since <= day]
    newest = max((each.since for each in begun), default=None)
    return tuple(each for each in begun if each.since == newest)


def is_closed(days: Iterable[Days], site: str, day: date, holidays: Collection[date]) -> bool:
    """Whether nothing is open. What is said of the site goes before what is said of every site, and that before the
    public holidays; of two that say the same place is open and closed, closed holds."""
    on_it = [each for each in days if each.what is not Dated.SAMPLE and each.since <= day <= each.until]
    for said in ([each for each in on_it if each.site == site], [each for each in on_it if each.site is None]):
        if said:
            return any(each.what is Dated.CLOSED for each in said)
    return day in holidays


def sampling(days: Iterable[Days], site: str, day: date) -> Sampling:
    """Whether a day counts at a site: in a year of weeks that has sample weeks, only they do."""
    weeks = [each for each in days if each.what is Dated.SAMPLE and each.site in (site, None)]
    year = day.isocalendar().year
    if not any(each.since.isocalendar().year == year for each in weeks):
        return Sampling.ALWAYS
    return Sampling.INSIDE if any(each.since <= day <= each.until for each in weeks) else Sampling.OUTSIDE


def next_sample(days: Iterable[Days], site: str, day: date) -> Days | None:
    """The next sample weeks that begin after a day."""
    coming = [each for each in days if each.what is Dated.SAMPLE and each.site in (site, None) and each.since > day]
    return min(coming, key=lambda each: each.since, default=None)


def opened(hours: Iterable[Hours], day: date, zone: str, *, staffed: bool = True) -> tuple[Stretch, ...]:
    """The stretches that begin on a day, by a timetable: joined where they meet, in order."""
    found = [
        Stretch(_instant(day, each.start, zone), _instant(day + _DAY * (each.end <= each.start), each.end, zone))
        for each in hours if each.weekday == day.weekday() and each.staffed is staffed
    ]  # fmt: skip
    return union(found)


def union(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same time without overlaps, in order; empty stretches vanish, those that meet become one."""
    joined: list[Stretch] = []
    for each in sorted(stretches):
        if each.end <= each.start:
            continue
        if joined and each.start <= joined[-1].end:
            joined[-1] = Stretch(joined[-1].start, max(joined[-1].end, each.end))
        else:
            joined.append(each)
    return tuple(joined)


def without(stretches: Iterable[Stretch], away: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The time of the first that is in none of the second."""
    left = list(union(stretches))
    for gone in union(away):
        left = [
            part
            for each in left
            for part in (Stretch(each.start, min(each.end, gone.start)), Stretch(max(each.start, gone.end), each.end))
            if part.start < part.end
        ]
    return tuple(left)


def within(stretches: Iterable[Stretch], other: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The time that is in both."""
    kept = union(stretches)
    return without(kept, without(kept, other))


def silent(
    staffed: Sequence[Stretch], seen: Sequence[datetime], answered: Sequence[Stretch], now: datetime, least: timedelta
) -> tuple[Stretch, ...]:
    """The stretches of staffed time up to `now` in which nothing was logged and of which nobody has said anything.

    `seen` are the instants of what was logged. Shorter ones than `least` are left out; but where a whole staffed
    stretch that is over is shorter and saw nobody, that one is in.
    """
    found: list[Stretch] = []
    past = Stretch(datetime.min.replace(tzinfo=UTC), now)
    moments = sorted(seen)
    for whole in union(staffed):
        enough = min(least, whole.length)
        cuts = [each for each in moments if whole.start <= each < whole.end]
        edges = [whole.start, *cuts, whole.end]
        pieces = [Stretch(a, b) for a, b in pairwise(edges) if b - a >= enough]
        found += [
            part for piece in pieces for part in within(without([piece], answered), [past]) if part.length >= enough
        ]
    return tuple(found)


def _instant(day: date, at: time, zone: str) -> datetime:
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)
