"""What must not be shown: a small count may point at somebody. Every count that leaves the analysis comes by here.

What is judged here is one answer; of what else was counted, also those about single sites of the same months. **Two
answers about spans of months that overlap can still be subtracted**, and so can those with and without a site, a
channel or whose desk it was: 6 from September to November and 5 in October leave one in the other two. Of the 54 cells
of library and citizen services that the demo shows of its three months, 32 give a small count away to whoever asks for
every span, and 26 to whoever asks for every site. Hiding more mends that badly. Drawn for a year like the demo's
October, 88 cells are shown of three months and 164 of twelve. If each month by itself must have none or enough, 22 and
10 of them are left. If small months are put together until they are enough, and told only as whole groups ("at least
9"), 69 and 164 are left, but 36 and 55 as exact numbers; such groups would have to be of site, channel and desk as
well, what comes in late changes them, and the odds of a link would have to be made of them too. What is to take the
place of the threshold alone is a cell key: noise drawn from the ids of the visits in a cell, the same in every answer,
so that no difference is sure. It needs a sum of those keys beside each count in the server's files. Until then only the
municipality's own devices can ask, and no two answers are fit for publishing side by side.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

THRESHOLD = 5
"""Inside a municipality a count below this is hidden."""

LEAST = 3
"""No threshold is lower than this, whatever is asked for."""


def shown(n: int, threshold: int = THRESHOLD) -> int | None:
    """The count as it may be shown, or None when it is hidden. None at all is hidden like a few."""
    return n if n >= max(threshold, LEAST) else None


def shown_total(n: int, parts: Iterable[int], threshold: int = THRESHOLD) -> int | None:
    """A total as it may be shown beside counts that are parts of it and shown.

    It is hidden when it is small itself, and when what is left of it without one of the parts is: that rest is a count
    too, and anybody can subtract.
    """
    rest = n - max(parts, default=0)
    return n if shown(n, threshold) is not None and shown(rest, threshold) is not None else None


@dataclass(frozen=True, slots=True)
class Sum:
    """A whole and the counts that add up to it, by any names. A count may be part of a whole and have parts itself."""

    whole: Hashable
    parts: tuple[Hashable, ...]


def keeps_secret(sums: Sequence[Sum], told: Mapping[Hashable, int], threshold: int = THRESHOLD) -> bool:
    """Whether the counts that are told say no more of those that are not than that these are small.

    `sums` must not run in circles. Of what is not told a part is known to be below the threshold, a whole is anything.
    Then each hidden part could still be none, and one below the threshold; and what is left of a whole without the
    parts that are told could be as many as may be shown, or as many as its hidden parts could be in any case.
    """
    threshold = max(threshold, LEAST)
    wholes = {each.whole for each in sums}
    hidden = {part for each in sums for part in each.parts if part not in told and part not in wholes}
    bounds = {name: (0, threshold - 1) for name in hidden}
    bounds |= {name: (0, sum(told.values()) + threshold * (len(hidden) + 1)) for name in wholes}
    bounds |= {name: (n, n) for name, n in told.items()}
    while any([_narrowed(each, bounds) for each in sums]):
        if any(low > high for low, high in bounds.values()):
            return False  # not even what is told can be so
    return all(bounds[name] == (0, threshold - 1) for name in hidden) and all(
        bounds[each.whole][1] - sum(told[part] for part in each.parts if part in told)
        >= min(threshold, (threshold - 1) * sum(part not in told for part in each.parts))
        for each in sums
        if any(part in hidden for part in each.parts)
    )


def _narrowed(each: Sum, bounds: dict[Hashable, tuple[int, int]]) -> bool:
    """Take what a sum says into the bounds of its counts; returns whether it said anything new."""
    before = [bounds[name] for name in (each.whole, *each.parts)]
    low, high = (sum(bounds[part][end] for part in each.parts) for end in (0, 1))
    whole = bounds[each.whole] = max(bounds[each.whole][0], low), min(bounds[each.whole][1], high)
    for part in each.parts:
        least, most = bounds[part]
        bounds[part] = max(least, whole[0] - (high - most)), min(most, whole[1] - (low - least))
    return [bounds[name] for name in (each.whole, *each.parts)] != before
