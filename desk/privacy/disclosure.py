"""What must not be shown: a small count may point at somebody. Every count that leaves the analysis comes by here.

A threshold alone keeps no count secret that can be asked for twice: 6 from September to November and 5 in October leave
one in the other two months. So what is told of some months is the difference of two running counts, of the year up to
their end and of the year up to their begin, and a running count goes in steps of three. Whoever asks for every stretch
of months learns on which step the count was at the end of each, and nothing else. Whatever is left when such answers
are subtracted may be one of three numbers at least, and none is among them where no step was taken. The same months
always show the same number, at the counter and at the server, and in one year months that follow each other add up. Of
one year a number is wrong by two at most.

Cell keys, which are used elsewhere, do not do that: noise drawn anew for every set of records is averaged out. With
noise of up to 2, a count of 3 a month on average and a year of it, whoever asks for all 78 stretches of months knows
40 % of the counts from one to four for sure, by what whole numbers fit; of 2 a month 15 %, of 1 a month 4 %.

What can still be learnt: all sites together and each of them are told in steps of their own, and so is what is told by
site and by something else as well. Whoever asks for all of it, month by month, and tries which whole numbers fit, knows
of the counts from one to four at a site none with one or two sites and 1 % with three to five; of those by site and by
one of two things 6 % with two sites, by one of four 1 %, of larger tables next to none. By site, channel and whose desk
it was it would be half of them, and by site and revision of a guide a fifth: of these one is answered at a time.
Whoever asks every day sees on which day a step was taken, and whoever may write visits can write so many that one is.
What visitors answered at one's own counter is told there to the last one, month by month (`desk.counter.answer`,
`desk.counter.reach`): set beside the steps, that narrows the months it does not tell.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from desk.model.year import STEP, years

THRESHOLD = 5
"""Inside a municipality a count below this is hidden."""

LEAST = 3
"""No threshold is lower than this, whatever is asked for."""


def shown(n: int, threshold: int = THRESHOLD) -> int | None:
    """The count as it may be shown, or None when it is hidden. None at all is hidden like a few."""
    return n if n >= max(threshold, LEAST) else None


N = TypeVar("N", int, Any)
"""A count, or an array of counts (int64)."""


def told(within: N, before: N | None) -> N:
    """What may be told of `within`, that were counted in some months of one year after `before` in its earlier ones.

    None before: the months begin in January, and the count stands in the middle of its step.
    """
    if before is None:
        steps = within // STEP * STEP
        return steps + (steps > 0) * (STEP // 2)
    return (before + within) // STEP * STEP - before // STEP * STEP


def told_of(counts: Mapping[str, int], first: str, last: str) -> int:
    """What may be told of the months `first` to `last`, of counts by month from the January before them on."""
    total = 0
    for year in years(first, last):
        within = sum(n for month, n in counts.items() if year.first <= month <= year.last)
        before = sum(n for month, n in counts.items() if year.begin <= month < year.first)
        total += told(within, before if year.before else None)
    return total
