"""The rails of a journey: in which lane each step stands, and how the lines run from row to row.

Rows are the steps in reading order. A line leads from a step down to each step it goes on to, in a lane that no step
between them stands in; lines to the same step share a lane. What leads back up has no line: the words of the step say
so.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rails:
    """Lanes are counted from the left. `lanes` holds that of each row; `links[row]` the lines from there to the next
    row: (lane above, lane below). `width` is how many lanes there are."""

    lanes: tuple[int, ...]
    links: tuple[tuple[tuple[int, int], ...], ...]
    width: int


def rails(ways: Sequence[Sequence[int]]) -> Rails:
    """The rails of rows numbered from 0; `ways[row]` are the rows it leads to, the main way first."""
    lanes: list[int] = []
    links: list[tuple[tuple[int, int], ...]] = []
    towards: list[int | None] = []  # the row that each lane runs to
    for row, ends in enumerate(ways):
        own = towards.index(row) if row in towards else _free(towards)
        towards = [None if end == row else end for end in towards]
        passing = {at for at, end in enumerate(towards) if end is not None}
        taken = {_lane(towards, end, own) for end in dict.fromkeys(ends) if end > row}
        lanes.append(own)
        below = [towards.index(end) if end == row + 1 else at for at, end in enumerate(towards)]
        links.append(tuple(sorted({(at, below[at]) for at in passing} | {(own, below[at]) for at in taken})))
    width = max([*lanes, *(at for each in links for link in each for at in link)], default=0) + 1
    return Rails(tuple(lanes), tuple(links), width)


def _lane(towards: list[int | None], end: int, own: int) -> int:
    """The lane to a row: the one that leads there already, else the step's own if nothing else took it, else a free
    one."""
    if end in towards:
        return towards.index(end)
    lane = own if own < len(towards) and towards[own] is None else _free(towards)
    if lane == len(towards):
        towards.append(None)
    towards[lane] = end
    return lane


def _free(towards: list[int | None]) -> int:
    return next((lane for lane, end in enumerate(towards) if end is None), len(towards))
