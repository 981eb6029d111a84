"""What is seen of silent stretches, and how their times are said."""

from dataclasses import dataclass

from desk.app import OpenDesk
from desk.counter import day as days
from desk.model.coverage import Coverage
from desk.model.hours import Days, Stretch
from desk.text import say_time, say_weekday


@dataclass(frozen=True, slots=True)
class Look:
    """What a worker brings: stretches that nobody said anything of, those somebody did, and, outside the sample
    weeks, that it is so and which are the next."""

    items: tuple[Stretch | Coverage, ...]
    outside: bool = False
    weeks: Days | None = None


def times(desk: OpenDesk, item: Stretch | Coverage) -> str:
    """From when to when it was; with its weekday when that is not today."""
    stretch = item.stretch if isinstance(item, Coverage) else item
    counter, language = desk.counter, desk.language
    start, end = (days.local(counter, at) for at in (stretch.start, stretch.end))
    said = f"{say_time(language, start.local)}–{say_time(language, end.local)}"
    return said if start.day == counter.clock.now().day else f"{say_weekday(language, start.day)} {said}"


def begins(item: Stretch | Coverage) -> float:
    """When it begins, to the minute: what is said of a stretch begins at its minute."""
    at = item.stretch.start if isinstance(item, Coverage) else item.start
    return at.timestamp() // 60


def cap(key: str) -> str:
    """A key as its keycap shows it."""
    return key.replace("+", " ").replace("Left", "←").replace("Right", "→")
