"""The silences nobody has explained, as records: a shift says that its time was counted, these say where nobody knows.

They are looked for before anything leaves, wherever something was written since it last did, so what the server holds
follows from what is known here, in whatever order that came to be known. Nobody waits for them: the look is for a
worker thread, and a few records are written at a time. What is written meanwhile goes first, and it is looked again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, partial
from typing import TypeVar

from desk.counter import day as days
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.errors import DeskError
from desk.journal import coverage as kept
from desk.journal import outbox
from desk.journal import shift as kept_shifts
from desk.model.coverage import Coverage, Status, between
from desk.model.hours import Stretch, union, within
from desk.model.period import Moment
from desk.model.record import new_id
from desk.model.shift import Shift, staffed_until
from desk.model.site import Desk, Post, Site

A = TypeVar("A")
Gaps = Callable[[date, Post], tuple[Stretch, ...]]

AT_ONCE = 12
"""Records written in one transaction: below 5 ms."""

_ROWS = 5000
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """What is to be written, as of a change number, before what was written up to the change number `to` may leave."""

    newest: int
    to: int
    found: tuple[Coverage, ...]


class Silences:
    """How far it was looked, in this run of the program; what was sent was looked at before that."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._to = 0
        self._left: Unsettled | None = None

    def look(self) -> Unsettled | None:
        """What is to be written first; None where all may leave. For a worker thread."""
        journal = self._counter.journal
        if posts.where(self._counter) is None:
            return None
        while (newest := outbox.newest(journal)) > (after := max(self._to, outbox.progress(journal).acked)):
            if self._left is not None and self._left.newest == newest:
                return self._left
            to, where = kept.touched(journal, after, _ROWS)
            if found := tuple(_found(self._counter, where)):
                return Unsettled(newest, to, found)
            self._to = to
        return None

    def settle(self, unsettled: Unsettled | A) -> A | DeskError | None:
        """Write some of what is unsettled, on the main thread; nothing where something else was written since. Gives
        what hinders it; anything else comes back as it is."""
        if not isinstance(unsettled, Unsettled):
            return unsettled
        some, rest = unsettled.found[:AT_ONCE], unsettled.found[AT_ONCE:]
        try:
            with self._counter.journal.writing() as writer:
                done = kept.settle(writer, unsettled.newest, some)
        except DeskError as obstacle:
            return obstacle
        newest = outbox.newest(self._counter.journal)
        self._left = Unsettled(newest, unsettled.to, rest) if done and rest else None
        if done and not rest:
            self._to = unsettled.to
        return None


def of_shift(counter: Counter, shift: Shift, gaps: Gaps | None = None) -> tuple[tuple[Moment, Moment], ...]:
    """The stretches of a shift, each from and to, of which somebody was or may be asked and nobody has answered yet."""
    post = Post(Site(shift.site, ""), Desk(shift.desk, shift.site, ""))
    span, find = _span(counter, shift), gaps or partial(days.gaps, counter)
    last = days.local(counter, span.end).day
    every = [shift.opened.day + _DAY * more for more in range((last - shift.opened.day).days + 1)]
    open_yet = within([gap for day in every for gap in find(day, post)], [span])
    return tuple(days.ends_of(counter, each) for each in open_yet)


def _found(counter: Counter, where: Sequence[tuple[str, date]]) -> Iterator[Coverage]:
    for desk in dict.fromkeys(desk for desk, _ in where):
        yield from _at_desk(counter, desk, [days.whole(counter, day) for at, day in where if at == desk])


def _at_desk(counter: Counter, desk: str, wholes: Sequence[Stretch]) -> Iterator[Coverage]:
    """What differs between the silences in the closed shifts that reach into these days and those that are recorded."""
    journal, gaps = counter.journal, cache(partial(days.gaps, counter))
    around = kept_shifts.around(journal, desk, *days.ends_of(counter, _hull(wholes)))
    shifts = [each for each in around if within([_span(counter, each)], wholes)]
    time = union([*wholes, *(_span(counter, each) for each in shifts)])
    standing = kept.unknown(journal, desk, *days.ends_of(counter, _hull(time)))
    left = {each.id: each for each in standing if within([each.stretch], time)}
    for shift in reversed([each for each in shifts if each.closed is not None]):
        for start, end in filter(_to_the_minute, of_shift(counter, shift, gaps)):
            new = Coverage(new_id(), shift.site, desk, start, end, Status.UNKNOWN)
            old = next((each for each in left.values() if within([each.stretch], [new.stretch])), None)
            left.pop(old.id if old else "", None)
            if _told(new) != _told(old):
                yield replace(new, id=old.id) if old else new
    yield from (replace(each, live=False) for each in left.values())


def _hull(time: Sequence[Stretch]) -> Stretch:
    return Stretch(time[0].start, time[-1].end)


def _to_the_minute(ends: tuple[Moment, Moment]) -> bool:
    """Whether anything is left of it in a record."""
    told = between(*ends)
    return told["from"] != told["to"]


def _told(coverage: Coverage | None) -> object:
    return coverage and (coverage.site, between(coverage.start, coverage.end))


def _span(counter: Counter, shift: Shift) -> Stretch:
    """Up to now where it still runs."""
    end = staffed_until(shift, shift.closed or counter.clock.now())
    return Stretch(shift.opened.utc, end.utc)
