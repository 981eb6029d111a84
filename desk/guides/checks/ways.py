"""Steps that do not exist, that nothing leads to, or that lead nowhere; and items ticked in two places."""

from collections.abc import Iterator

from desk.errors import mark
from desk.guides.mistake import Mistake
from desk.guides.ways import exits, reached_from_start, steps_to_end
from desk.model.guide import Guide, Step


def check(guide: Guide) -> Iterator[Mistake]:
    """What is wrong with the ways, step by step, whatever is answered on them."""
    ids = {step.id for step in guide.steps}
    reached, ending = reached_from_start(guide), steps_to_end(guide)
    for step in guide.steps:
        for goto in dict.fromkeys(exits(step)):
            if not goto:
                yield Mistake(step.id, mark("it is not said where this goes"), place=_place(step, goto))
            elif goto not in ids:
                reason = mark("the step goes to “{goto}”, which is not a step")
                yield Mistake(step.id, reason, {"goto": goto}, place=_place(step, goto))
        if step.id not in reached and guide.start in ids:
            yield Mistake(step.id, mark("no way leads to this step"), place=("id",))
        if step.id not in ending:
            yield Mistake(step.id, mark("no way leads from this step to an end"), place=("goto",))
    ticked: dict[str, str] = {}
    for step in guide.steps:
        for item in step.items:
            if ticked.setdefault(item.id, step.id) != step.id:
                facts = {"id": item.id, "other": ticked[item.id]}
                reason = mark("the item “{id}” is also in the checklist “{other}”")
                yield Mistake(step.id, reason, facts, place=("items", item.id, "id"))


def _place(step: Step, goto: str) -> tuple[str, ...]:
    """The first thing of a step that goes there."""
    if step.goto == goto:
        return ("goto",)
    for at, way in enumerate(step.ways):
        if way.goto == goto:
            return ("ways", str(at), "goto")
    for answer in step.answers:
        if answer.goto == goto:
            return ("answers", answer.id, "goto")
    return ("missing", "goto")
