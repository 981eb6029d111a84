"""Closing a shift that was taken over while people waited: put off, and done until the day is over.

A shift taken over has ended: what it counted, and until when, stands from then on. What may still be done is looking
at what is left of it. Where nobody does, it closes by itself at midnight, as it was: nothing is written or changed,
what it handed over stays for those after it, and its report can be made at any time.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.changes import Changes
from desk.counter import day as days
from desk.counter import handover
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter.counter import Counter
from desk.journal import closing as kept
from desk.model.hours import Stretch, within
from desk.model.shift import Shift


@dataclass(frozen=True, slots=True)
class Waiting:
    """A shift that waits to be closed: how many visits it has, whether its report was `saved`, how many things it
    handed over that nobody is done with, and in how many `gaps` of it nobody said what a silence was."""

    shift: Shift
    visits: int
    saved: bool
    open: int
    gaps: int


def waiting(counter: Counter) -> tuple[Waiting, ...]:
    """Those of today at this desk, the first one first. For a worker thread."""
    today = counter.clock.now().day
    found = kept.waiting(counter.journal, posts.here(counter).desk.id, today)
    gaps = days.gaps(counter, today) if found else ()
    return tuple(_told(counter, shift, gaps, saved=saved) for shift, saved in found)


def finish(counter: Counter, shift: Shift) -> Changes:
    """It is closed."""
    with counter.journal.writing() as writer:
        kept.finish(writer, shift.id)
    return counter.announcer.announce(Changes(closings=True))


def put_back(counter: Counter, before: Waiting) -> Changes:
    """It waits again, as it did."""
    with counter.journal.writing() as writer:
        kept.wait(writer, before.shift.id, counter.clock.now().day, saved=before.saved)
    return counter.announcer.announce(Changes(closings=True))


def note_saved(counter: Counter, shift: Shift) -> Changes:
    """The report of a shift was saved; it matters to one that waits."""
    with counter.journal.writing() as writer:
        kept.saved(writer, shift.id)
    return counter.announcer.announce(Changes(closings=True))


def _told(counter: Counter, shift: Shift, gaps: Sequence[Stretch], *, saved: bool) -> Waiting:
    end = shift.closed or counter.clock.now()
    left = sum(mark.open for mark in handover.made_in(counter, shift))
    silent = tuple(within(gaps, [Stretch(shift.opened.utc, end.utc)]))
    return Waiting(shift, len(shifts.visits_of(counter, shift)), saved, left, len(silent))
