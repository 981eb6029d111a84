"""The plan of the example: resources/demo/elvebyen.toml as frozen values, and which hours it is open.

Everything the example plants is written in that file; the tests compare what came out with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

from desk.model.category import Side
from desk.model.visit import Channel, Outcome
from desk.text import RESOURCES

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
class Plan:
    """The whole plan. Weights are relative; `profile` gives a weight to each hour of the day, by side."""

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
    links: tuple[Link, ...]
    trends: tuple[Trend, ...]
    outcomes: Mapping[Side, Mapping[Outcome, float]]
    detail: Detail
    moved: float
    taken_back: float

    def hours(self, day: date) -> tuple[int, int] | None:
        """The opening hours of a day, or None when it is closed."""
        return None if is_holiday(day) else self.days[day.weekday()].hours

    def closures_on(self, day: date, week: int) -> tuple[Closure, ...]:
        """The stretches of that day nobody staffs."""
        return tuple(c for c in self.closures if c.weekday == day.weekday() and c.week in (None, week))


def read_plan(path: Path = RESOURCES / "demo" / "elvebyen.toml") -> Plan:
    """Read the plan that ships with the program."""
    import tomllib

    read = tomllib.loads(path.read_text(encoding="utf-8"))
    corrections = read["corrections"]
    return Plan(
        seed=read["seed"],
        weeks=read["weeks"],
        visits_a_day=read["visits_a_day"],
        names=read["names"],
        days=tuple(_day(read["days"].get(name)) for name in DAYS),
        change_over=read["change_over"],
        closures=tuple(Closure(DAYS.index(c["day"]), c.get("week"), c["from"], c["to"]) for c in read["closures"]),
        profile={Side(side): _profile(rows) for side, rows in read["profile"].items()},
        questions=tuple(read["questions"]),
        channels={Channel(channel): share for channel, share in read["channels"].items()},
        weights=read["weights"],
        links=tuple(Link(*link["between"], link["times"]) for link in read["links"]),
        trends=tuple(Trend(t["category"], t["from_week"], t["times"]) for t in read["trends"]),
        outcomes={Side(side): {Outcome(o): w for o, w in row.items()} for side, row in read["outcomes"].items()},
        detail=Detail(**read["detail"]),
        moved=corrections["moved"],
        taken_back=corrections["taken_back"],
    )


def _day(read: Mapping[str, object] | None) -> Day:
    if read is None:
        return Day(None, 0.0, ())
    opens, closes = read["hours"]  # type: ignore[misc]
    return Day((opens, closes), read["busy"], tuple(read["served_by"]))  # type: ignore[arg-type]


def _profile(rows: Mapping[str, float]) -> Mapping[int, float]:
    return {int(hour): weight for hour, weight in rows.items()}


def is_holiday(day: date) -> bool:
    """Whether the invented counter is closed: the days most of our countries keep."""
    since_easter = (day - easter(day.year)).days
    return (day.month, day.day) in ((1, 1), (5, 1), (12, 24), (12, 25), (12, 26)) or since_easter in (
        -3, -2, 0, 1, 39, 49, 50,
    )  # fmt: skip


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (the method of Oudin)."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    march = moon - weekday + 28
    return date(year, 3, 1) + timedelta(march - 1)
