"""When both sides have the same records, and what to do about a month in which they do not.

A month that differs is sent once more. If it still differs after that, the server has more than we do (a clone of this
disk, a backup that was restored): the difference is remembered, and nobody sends anything until it changes. That is
certain only within one run of the server, in which it never has less than it had: one that was restored in between
begins another run, and gets the month again. The difference of two digests does not change when both sides get the same
record, so ordinary days change nothing in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desk.model.delivery import EMPTY, Digest, Stretch, less
from desk.sync.wire import MonthDigest

_SEVERAL = ""


class Again(NamedTuple):
    """A stretch to send once more, from the records numbered above `after`; `run` is the server's that took those up
    to there, empty when there were several."""

    stretch: Stretch
    after: int = 0
    run: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is still to be sent once more; and of each stretch that was, the run of the server that took all of it."""

    again: tuple[Again, ...] = ()
    taken: Mapping[Stretch, str] = field(default_factory=dict)

    def sent(self, stretch: Stretch, after: int | None, run: str) -> "Comparison":
        """One more piece of the first stretch has arrived; `after` is None when it was the last one."""
        if not self.again or self.again[0].stretch != stretch:
            return self
        first, *rest = self.again
        so_far = run if first.run in (None, run) else _SEVERAL
        if after is not None:
            return Comparison((Again(stretch, after, so_far), *rest), self.taken)
        return Comparison(tuple(rest), {**self.taken, stretch: so_far} if so_far else self.taken)


def compare(
    before: Comparison,
    ours: Mapping[Stretch, Digest],
    theirs: Iterable[MonthDigest],
    known: Mapping[Stretch, Digest],
    run: str,
) -> tuple[Comparison, Mapping[Stretch, Digest]]:
    """What to send once more, and the differences to remember (none where it is gone).

    `theirs` are the server's digests where they differ from `ours`, taken in this `run` of it; `known` are the
    differences remembered so far.
    """
    differ = {
        (at := Stretch(each.origin, each.month)): less(Digest(each.n, each.sum), ours.get(at, EMPTY)) for each in theirs
    }
    fresh = {at: difference for at, difference in differ.items() if known.get(at) != difference}
    again = tuple(Again(at) for at in fresh if at in ours and before.taken.get(at) != run)
    sending = {each.stretch for each in again}
    kept = {at: difference for at, difference in fresh.items() if at not in sending}
    gone = {at: EMPTY for at in known if at not in differ}
    return Comparison(again), kept | gone
