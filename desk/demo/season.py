"""What was counted beside the desks of the invented municipality: resources/demo/season.toml as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from pathlib import Path
from typing import Any

from desk.demo.plan import DAYS
from desk.text import RESOURCES

SEASON = RESOURCES / "demo" / "season.toml"


@dataclass(frozen=True, slots=True)
class Outing:
    """They go out to a place on a weekday of these weeks, and speak with `talks` people on a mean day."""

    place: str
    weekday: int
    weeks: tuple[int, ...]
    start: time
    end: time
    talks: float


@dataclass(frozen=True, slots=True)
class Programme:
    """An activity on a weekday of these weeks, at a place or (None) at the site; `people` come on a mean day, from and
    to, and every week `grows` as many as in the one before."""

    type: str
    weekday: int
    weeks: tuple[int, ...]
    people: tuple[float, float]
    grows: float
    place: str | None


@dataclass(frozen=True, slots=True)
class Ideas:
    """So many ideas, and what they are about."""

    count: int
    themes: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Touched:
    """So many touch a face in a month; `faces` is how often each, the best first."""

    question: str
    a_month: int
    faces: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """All of a site: how many come in for each visit at the `door`, and in how many shifts they and what was missed at
    the desk were `counted`."""

    door: float
    counted: int
    ideas: Ideas
    answers: Touched
    activities: tuple[Programme, ...]
    outings: tuple[Outing, ...]


@dataclass(frozen=True, slots=True)
class Season:
    """What is around each site, by its key; how many come by month; what people speak of outside; and the names of the
    places they go out to and of their areas, by language."""

    sites: Mapping[str, Around]
    months: Mapping[int, float]
    talked_of: Mapping[str, float]
    places: Mapping[str, Mapping[str, str]]
    areas: Mapping[str, Mapping[str, str]]


@cache
def read_season(path: Path = SEASON) -> Season:
    """Read what ships with the program."""
    import tomllib

    read = tomllib.loads(path.read_text(encoding="utf-8"))
    months = {int(month): share for month, share in read.pop("season").items()}
    talked_of, areas, places = (read.pop(name) for name in ("talked_of", "areas", "places"))
    return Season({key: _around(each) for key, each in read.items()}, months, talked_of, places, areas)


def _around(read: Mapping[str, Any]) -> Around:
    asked = read["answers"]
    return Around(
        read["door"],
        read["counted"],
        Ideas(**read["ideas"]),
        Touched(asked["question"], asked["a_month"], tuple(asked["faces"])),
        tuple(_programme(each) for each in read["activities"]),
        tuple(
            Outing(
                o["place"], DAYS.index(o["day"]), tuple(o["weeks"]), o["from"], o["to"], o["talks"]
            ) for o in read["outings"]
        ),
    )  # fmt: skip


def _programme(read: Mapping[str, Any]) -> Programme:
    least, most = read["people"]
    weekday, weeks = DAYS.index(read["day"]), tuple(read["weeks"])
    return Programme(read["type"], weekday, weeks, (least, most), read["grows"], read.get("place"))
