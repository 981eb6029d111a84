"""Writes the example into an open desk through its verbs."""

from desk.counter.bring import bring_in
from desk.counter.counter import Counter
from desk.counter.post import here, work_at
from desk.demo.example import Example, example
from desk.demo.plan import Plan
from desk.model.site import ServedBy


def fill(counter: Counter, plan: Plan, language: str) -> Example:
    """Stand at the invented counter, and log eight weeks that end now: first the ticks, then their corrections."""
    names = plan.names[language]
    work_at(counter, names["site"], desk_name=names["desk"], served_by=ServedBy.JOINT)
    drawn = example(plan, counter.catalogue, here(counter), counter.clock.now(), counter.journal.origin)
    bring_in(counter, drawn.visits, drawn.shifts, who="example")
    ticked = {visit.id: visit for visit in drawn.visits}
    before = tuple(ticked[visit.id] for visit in drawn.corrections)
    bring_in(counter, drawn.corrections, before=before, who="example")
    return drawn
