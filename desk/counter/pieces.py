"""Acts that are too long for one transaction: written piece by piece, so that logging never waits for them.

The first piece is written at once; whoever keeps the time (the counter's screen) asks for the others with `some`. All
pieces are one act: one undo takes all of it back, and waits for the rest first. A program that is killed in between
has written the pieces that were done, each visit whole.
"""

from collections.abc import Callable

from desk.changes import Changes
from desk.counter import sample
from desk.counter.acts import Act, ActKind, Rest, Step
from desk.counter.counter import Counter
from desk.journal import shift as kept_shifts
from desk.journal import visit as kept
from desk.model.shift import Shift

PIECE = 8
"""Visits written in one transaction: below 5 ms."""


def begin(
    counter: Counter,
    kind: ActKind,
    steps: tuple[Step, ...],
    note: Callable[[Act], None],
    shifts: tuple[tuple[Shift, Shift], ...] = (),
) -> Changes:
    """Write the first piece with the shifts that go along (before and after), and `note` the act; the rest is due."""
    act = _write(counter, kind, steps[:PIECE], shifts)
    note(act)
    counter.acts.rest = Rest(act, steps[PIECE:]) if steps[PIECE:] else None
    return counter.announcer.announce(Changes(visits=act.after, shifts=tuple(after for _, after in act.shifts)))


def is_due(counter: Counter) -> bool:
    """Whether anything is left to write."""
    return counter.acts.rest is not None


def some(counter: Counter) -> Changes:
    """Write the next piece; empty when none is due. What raises leaves it due."""
    rest = counter.acts.rest
    if rest is None:
        return Changes()
    piece = _write(counter, rest.act.kind, rest.steps[:PIECE])
    whole = counter.acts.goes_on(rest.act, piece)
    counter.acts.rest = Rest(whole, rest.steps[PIECE:]) if rest.steps[PIECE:] else None
    return counter.announcer.announce(Changes(visits=piece.after))


def finish(counter: Counter) -> Changes:
    """Write all that is due: somebody wants the act whole now, or the program closes."""
    changes = Changes()
    while is_due(counter):
        changes |= some(counter)
    return changes


def _write(
    counter: Counter, kind: ActKind, steps: tuple[Step, ...], shifts: tuple[tuple[Shift, Shift], ...] = ()
) -> Act:
    found = ((kept.get(counter.journal, visit_id), step) for visit_id, step in steps)
    pairs = [(now, after) for now, step in found if now is not None and (after := step(now)) is not None]
    before, after = tuple(now for now, _ in pairs), tuple(new for _, new in pairs)
    unchanged = tuple((old, new) for old, new in shifts if kept_shifts.get(counter.journal, old.id) == old)
    if pairs or unchanged:
        with counter.journal.writing() as writer:
            kept.write(writer, after, before=before, who=after[0].desk or "" if after else "")
            for _, shift in unchanged:
                kept_shifts.put(writer, shift, counted=sample.is_counted(counter, shift))
    return Act(kind, before, after, counter.clock.monotonic(), unchanged)
