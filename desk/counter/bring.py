"""Bringing in many visits and shifts at once: examples now, imports later."""

from collections.abc import Sequence

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.journal import shift as kept_shifts
from desk.journal import visit as kept_visits
from desk.model.shift import Shift
from desk.model.visit import Visit


def bring_in(
    counter: Counter,
    visits: Sequence[Visit],
    shifts: Sequence[Shift] = (),
    *,
    who: str,
    before: Sequence[Visit | None] = (),
) -> Changes:
    """Write them all in one transaction. `who` is the desk or the source, never a person.

    `before` pairs with `visits` when they are newer revs; left out, every visit is new.
    """
    with counter.journal.writing() as writer:
        kept_visits.write(writer, visits, before=before or (None,) * len(visits), who=who)
        for shift in shifts:
            kept_shifts.put(writer, shift)
    return counter.announcer.announce(Changes(visits=tuple(visits), shifts=tuple(shifts)))
