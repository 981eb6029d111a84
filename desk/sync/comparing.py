"""When both sides have the same records, and what to do about a month in which they do not.

A month that differs is sent once more. If all of it was known there and the difference is the same after that, the
server has more than we do (a clone of this disk, a backup that was restored): it is remembered, and nobody sends
anything until it changes. If something of it was news and the difference is the same, the server lost that again: it is
sent until it stays. The difference of two digests does not change when both sides get the same record, so ordinary days
change nothing in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desk.model.delivery import EMPTY, Digest, Stretch, less
from desk.sync.wire import MonthDigest


class Again(NamedTuple):
    """A stretch to send once more, from the records numbered above `after`."""

    stretch: Stretch
    after: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is still to be sent once more, and by how much each stretch differed when all of it was known there."""

    again: tuple[Again, ...] = ()
    tried: Mapping[Stretch, Digest] = field(default_factory=dict)

    def sent(self, stretch: Stretch, after: int | None, news: int) -> "Comparison":
        """One more piece of the first stretch has arrived, with so many that were news; `after` is None when it was the
        last one."""
        rest = self.again[1:] if self.again and self.again[0].stretch == stretch else self.again
        tried = {at: each for at, each in self.tried.items() if at != stretch} if news else self.tried
        return Comparison(rest if after is None or rest is self.again else (Again(stretch, after), *rest), tried)


def compare(
    before: Comparison, ours: Mapping[Stretch, Digest], theirs: Iterable[MonthDigest], known: Mapping[Stretch, Digest]
) -> tuple[Comparison, Mapping[Stretch, Digest]]:
    """What to send once more, and the differences to remember (none where it is gone).

    `theirs` are the server's digests where they differ from `ours`; `known` are the differences remembered so far.
    """
    differ = {
        (at := Stretch(each.origin, each.month)): less(Digest(each.n, each.sum), ours.get(at, EMPTY)) for each in theirs
    }
    fresh = {at: difference for at, difference in differ.items() if known.get(at) != difference}
    # A server that has fewer than we do lacks something, whatever it knew a moment ago: it may have been restored since.
    settled = {at for at, each in fresh.items() if before.tried.get(at) == each and each.n >= 0}
    again = {at: each for at, each in fresh.items() if at in ours and at not in settled}
    kept = {at: difference for at, difference in fresh.items() if at not in again}
    gone = {at: EMPTY for at in known if at not in differ}
    return Comparison(tuple(map(Again, again)), again), kept | gone
