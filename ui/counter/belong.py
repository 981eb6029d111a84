"""The last visits belong here: what F11 asks, and what a digit of it stands for. No Qt in here.

Two keys: F11, and how many. Those that are here already are not counted, so the newest of the others go first, and
the same two keys once more take the ones before. 0 is all of today; Enter is the number that the timetable, or a long
pause, makes likely, where one does.
"""

from dataclasses import dataclass

from desk.model.visit import Visit

MOST = 9
"""Visits a digit can choose."""


@dataclass(frozen=True, slots=True)
class Belong:
    """These visits, the newest first, belong where we are now."""

    visits: tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Today's visits that were logged elsewhere, the newest first; how many of them probably belong `here` (0: nobody
    knows), and what here is called."""

    visits: tuple[Visit, ...] = ()
    likely: int = 0
    here: str = ""


NOTHING_ELSEWHERE = Elsewhere()
"""Every visit of today was logged here."""


def belongings(found: Elsewhere, room: int) -> tuple[tuple[str, Belong], ...]:
    """The answers of the picker as (key, how many). Where large text leaves `room` for few lines, two answers stand in
    each, and no digit acts that cannot be seen."""
    most = min(len(found.visits), MOST, 2 * room - 3)
    numbers = [(str(number), number) for number in range(1, most + 1)]
    if found.likely:
        numbers.insert(0, ("Enter", found.likely))
    if len(found.visits) > 1:
        numbers.append(("0", len(found.visits)))
    return tuple((key, Belong(found.visits[:number])) for key, number in numbers)
