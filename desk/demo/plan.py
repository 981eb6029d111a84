"""The plan of one invented site: who stands there when, and how much is asked about what.

Everything the example plants is written in resources/demo/elvebyen.toml; the tests compare what came out with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from desk.counter.day import public_holidays
from desk.model.category import Category, Side
from desk.model.site import ServedBy
from desk.model.visit import Channel, Outcome

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Day:
    """A weekday: its opening `hours` (None is closed), how `busy` it is against a mean day, who serves each shift."""

    hours: tuple[int, int] | None
    busy: float
    served_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closure:
    """A stretch nobody staffs: on this weekday, of one week (counted from 1) or of every week when `week` is None."""

    weekday: int
    week: int | None
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Link:
    """Two categories asked about in one visit `times` as often as the rest of the plan gives."""

    one: str
    other: str
    times: float


@dataclass(frozen=True, slots=True)
class Trend:
    """From `from_week` on, the category is asked about `times` as often as before."""

    category: str
    from_week: int
    times: float


@dataclass(frozen=True, slots=True)
class Detail:
    """One visit in `one_in` is asked for detail and `answered` of those say; of the others `otherwise` do anyway."""

    one_in: int
    answered: float
    otherwise: float


@dataclass(frozen=True, slots=True)
class Sent:
    """Of those who ask about a category and of whom more is known, `share` were sent here by that side."""

    by: Side
    share: float


@dataclass(frozen=True, slots=True)
class Call:
    """The vehicle stands at a stop: on this weekday, from `start` to `end`."""

    weekday: int
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a vehicle stops, in an area; `key` is the id of the place.

    `asks` is what is asked about more or less there, by side or category.
    """

    key: str
    area: str
    names: Mapping[str, str]
    asks: Mapping[str, float]
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole plan of a site. Weights are relative; `profile` gives a weight to each hour of the day, by side.

    `names` holds `site` and `desk` by language, `areas` the names of the areas its stops lie in. `fates` says of a
    category how much more often than others of its side it ends so, `handed` whom what is about a side is handed to.
    """

    key: str
    id: str
    desk: str
    served_by: ServedBy
    seed: int
    weeks: int
    visits_a_day: float
    names: Mapping[str, Mapping[str, str]]
    days: tuple[Day, ...]
    change_over: time
    closures: tuple[Closure, ...]
    profile: Mapping[Side, Mapping[int, float]]
    questions: tuple[float, ...]
    channels: Mapping[Channel, float]
    weights: Mapping[str, float]
    asks: Mapping[str, float]
    links: tuple[Link, ...]
    trends: tuple[Trend, ...]
    outcomes: Mapping[Side, Mapping[Outcome, float]]
    fates: Mapping[str, Mapping[Outcome, float]]
    handed: Mapping[Side, Side]
    sent_here: Mapping[str, Sent]
    referred: Mapping[str, str]
    detail: Detail
    moved: float
    taken_back: float
    areas: Mapping[str, Mapping[str, str]]
    stops: tuple[Stop, ...]

    def hours(self, day: date) -> tuple[int, int] | None:
        """The opening hours of a day, or None when it is closed."""
        return None if is_holiday(day) else self.days[day.weekday()].hours

    def closures_on(self, day: date, week: int) -> tuple[Closure, ...]:
        """The stretches of that day nobody staffs."""
        return tuple(c for c in self.closures if c.weekday == day.weekday() and c.week in (None, week))

    def calls_on(self, weekday: int) -> tuple[tuple[Stop, Call], ...]:
        """Where the vehicle stops on a weekday, in that order; empty for a site that stays where it is."""
        found = [(stop, call) for stop in self.stops for call in stop.calls if call.weekday == weekday]
        return tuple(sorted(found, key=lambda each: each[1].start))

    def weight(self, category: Category) -> float:
        """How much a category is asked about at this site, against the others."""
        return self.weights.get(category.id, self.weights["others"]) * times(self.asks, category)


def times(asks: Mapping[str, float], category: Category) -> float:
    """How much more or less than elsewhere: what is said of the category, else of its side."""
    return asks.get(category.id, asks.get(category.side, 1.0))


def is_holiday(day: date) -> bool:
    """Whether the invented counter is closed: the days most of our countries keep."""
    return day in public_holidays("NO", day.year) or (day.month, day.day) == (12, 24)
