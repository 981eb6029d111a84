"""Bringing in many visits and shifts at once: examples now, imports later."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.journal import activity as kept_activity
from desk.journal import check as kept_check
from desk.journal import coverage as kept_said
from desk.journal import door as kept_door
from desk.journal import shift as kept_shifts
from desk.journal import suggestion as kept_ideas
from desk.journal import urn
from desk.journal import visit as kept_visits
from desk.model.activity import Activity
from desk.model.answer import Answer, to_record
from desk.model.check import Check
from desk.model.coverage import Coverage
from desk.model.door import Door
from desk.model.shift import Shift
from desk.model.suggestion import Suggestion
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


@dataclass(frozen=True, slots=True)
class Beside:
    """What else was counted somewhere, and what was said of silent stretches."""

    activities: tuple[Activity, ...] = ()
    ideas: tuple[Suggestion, ...] = ()
    answers: tuple[Answer, ...] = ()
    doors: tuple[Door, ...] = ()
    checks: tuple[Check, ...] = ()
    said: tuple[Coverage, ...] = ()


def bring_in_beside(counter: Counter, beside: Beside, *, who: str) -> Changes:
    """Write it all in one transaction; answers of months that are over become records, as they do by themselves."""
    month = f"{counter.clock.now().day:%Y-%m}"
    with counter.journal.writing() as writer:
        for activity in beside.activities:
            kept_activity.write(writer, activity, before=None, who=who)
        kept_ideas.write(writer, beside.ideas, before=[None] * len(beside.ideas), who=who)
        for put, some in ((kept_door.put, beside.doors), (kept_check.put, beside.checks), (kept_said.put, beside.said)):
            for each in some:
                put(writer, each)  # type: ignore[operator]
        for answer in beside.answers:
            urn.put(writer, to_record(answer))
        while urn.release(writer, month):
            pass
    return counter.announcer.announce(Changes(voices=True, day=(*beside.doors, *beside.checks, *beside.said)))
