"""What no answers lead to, and answers after which nothing leads to an end: told where the ways alone look sound."""

from collections.abc import Iterator

from desk.errors import mark
from desk.guides.explore import explore
from desk.guides.mistake import Mistake
from desk.model.guide import Guide


def check(guide: Guide) -> Iterator[Mistake]:
    """Step by step; of a guide without conditions nothing. The guide must be sound otherwise."""
    if not any(step.ways for step in guide.steps):
        return
    found = explore(guide, guide.valid_from)
    if found is None:
        yield Mistake(None, mark("there are more ways through this guide than anybody could follow"), place=("steps",))
        return
    reached = {step for step, _known in found.states}
    trapped = {step for step, _known in found.trapped}
    for step in guide.steps:
        if step.id not in reached:
            yield Mistake(step.id, mark("no answers lead to this step"), place=("id",))
        elif step.id in trapped:
            reason = mark("after some answers no way leads from this step to an end")
            yield Mistake(step.id, reason, place=("goto",))
