"""Changing a guide that is being written: a guide in, a guide out, sound or not. Pure.

What no longer has anywhere to go goes to `NOWHERE`; `validate` names it. Nothing else is put right silently.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import TypeVar

from desk.guides.parts import insert, put
from desk.guides.ways import exits
from desk.model.guide import Answer, Condition, Guide, Item, Reply, Scenario, Slip, Step, StepKind, Way
from desk.model.visit import Outcome

Line = TypeVar("Line", Answer, Item)
NOWHERE = ""
"""The go-to of what leads nowhere yet."""
LONGEST_ID = 40
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_id(name: str) -> bool:
    """Whether it can be an id: small letters, digits and single hyphens."""
    return len(name) <= LONGEST_ID and _ID.fullmatch(name) is not None


def fresh_id(taken: Collection[str], like: str) -> str:
    """An id that is not taken: this one, or this one with a number."""
    if like not in taken:
        return like
    numbers = (f"{like[: LONGEST_ID - 4]}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in numbers if name not in taken)


def blank(guide_id: str, category: str, country: str, day: date) -> Guide:
    """An empty guide: something to say, and an end."""
    first = Step("start", StepKind.SAY, {}, goto="end")
    last = Step("end", StepKind.END, {}, outcome=Outcome.ANSWERED)
    return Guide(guide_id, 1, category, (country,), {}, first.id, (first, last), (), day)


def place(guide: Guide, step_id: str) -> int:
    """Where a step stands among the others. Raises KeyError."""
    found = next((at for at, step in enumerate(guide.steps) if step.id == step_id), None)
    if found is None:
        raise KeyError(step_id)
    return found


def add_step(guide: Guide, kind: StepKind, after: str | None = None) -> tuple[Guide, str]:
    """One more step and its id. It comes between the step `after` and where that went on to; without it, last."""
    step_id = fresh_id({step.id for step in guide.steps}, kind.value)
    at = len(guide.steps) if after is None else place(guide, after) + 1
    before = guide.steps[at - 1] if after is not None else None
    onward = before.goto if before is not None and before.goto is not None else NOWHERE
    fresh = as_kind(Step(step_id, kind, {}, goto=onward), kind)
    guide = insert(guide, ("steps",), at, fresh)
    if before is not None and before.goto is not None:
        guide = put(guide, ("steps", at - 1, "goto"), step_id)
    return (guide if guide.start else replace(guide, start=step_id)), step_id


def remove_step(guide: Guide, step_id: str) -> Guide:
    """Without a step: what led to it leads to where it led, if that is one place; else nowhere."""
    gone = guide.steps[place(guide, step_id)]
    onward = {goto for goto in exits(gone) if goto != step_id}
    instead = onward.pop() if len(onward) == 1 else NOWHERE
    kept = tuple(step for step in guide.steps if step.id != step_id)
    scenarios = tuple(
        replace(each, given={step: answer for step, answer in each.given.items() if step != step_id})
        for each in guide.scenarios
    )
    return _redirected(replace(guide, steps=kept, scenarios=scenarios), {step_id: instead})


def move_step(guide: Guide, step_id: str, by: int) -> Guide:
    """With a step further up or down in the list; where it leads stays as it is."""
    steps = list(guide.steps)
    at = place(guide, step_id)
    steps.insert(min(max(at + by, 0), len(steps) - 1), steps.pop(at))
    return replace(guide, steps=tuple(steps))


def rename_step(guide: Guide, old: str, new: str) -> Guide:
    """With another id for a step, everywhere it is named. Raises ValueError when it is no id, or taken."""
    if new != old and (not is_id(new) or any(step.id == new for step in guide.steps)):
        raise ValueError(new)
    at = place(guide, old)
    guide = put(guide, ("steps", at, "id"), new)
    steps = tuple(_asking(step, lambda when: replace(when, step=new) if when.step == old else when)
                  for step in guide.steps)  # fmt: skip
    scenarios = tuple(
        replace(each, given={new if step == old else step: answer for step, answer in each.given.items()})
        for each in guide.scenarios
    )
    return _redirected(replace(guide, steps=steps, scenarios=scenarios), {old: new})


def rename_line(guide: Guide, step_id: str, old: str, new: str) -> Guide:
    """With another id for an answer or an item, also in conditions and scenarios. Raises ValueError when it is no id,
    or taken in that step."""
    at = place(guide, step_id)
    step = guide.steps[at]
    if new != old and (not is_id(new) or new in _line_ids(step)):
        raise ValueError(new)
    answers, items = (tuple(_renamed(line, old, new) for line in row) for row in (step.answers, step.items))
    missing = _renamed(step.missing, old, new) if step.missing else None
    guide = put(guide, ("steps", at), replace(step, answers=answers, items=items, missing=missing))

    def follow(when: Condition) -> Condition:
        if when.step != step_id:
            return when
        equals = new if when.equals == old else when.equals
        return replace(when, equals=equals, one_of=tuple(new if each == old else each for each in when.one_of))

    return replace(
        guide,
        steps=tuple(_asking(each, follow) for each in guide.steps),
        scenarios=tuple(_answering(each, step_id, old, new) for each in guide.scenarios),
    )


def add_answer(guide: Guide, step_id: str) -> Guide:
    """One more answer to a question; it leads nowhere yet."""
    at = place(guide, step_id)
    step = guide.steps[at]
    fresh = Answer(fresh_id(_line_ids(step), "answer"), {}, NOWHERE)
    return insert(guide, ("steps", at, "answers"), len(step.answers), fresh)


def add_item(guide: Guide, step_id: str) -> Guide:
    """One more line to tick; its id is in no other checklist."""
    at = place(guide, step_id)
    taken = {item.id for step in guide.steps for item in step.items} | _line_ids(guide.steps[at])
    return insert(guide, ("steps", at, "items"), len(guide.steps[at].items), Item(fresh_id(taken, "item"), {}))


def add_way(guide: Guide, step_id: str) -> Guide:
    """One more way out of a step, on a condition about the last question before it in the list."""
    at = place(guide, step_id)
    asked = [step.id for step in guide.steps[:at] if step.kind is StepKind.ASK]
    way = Way(Condition(asked[-1] if asked else NOWHERE, equals=""), NOWHERE)
    return insert(guide, ("steps", at, "ways"), len(guide.steps[at].ways), way)


def set_kind(guide: Guide, step_id: str, kind: StepKind) -> Guide:
    """With another kind for a step. Its texts stay, and so does where it leads, as far as the kind has that."""
    at = place(guide, step_id)
    return put(guide, ("steps", at), as_kind(guide.steps[at], kind))


def set_reply(guide: Guide, step_id: str, reply: Reply) -> Guide:
    """With another way to answer a question; answers become items and items answers."""
    at = place(guide, step_id)
    step = guide.steps[at]
    return guide if step.reply is reply else put(guide, ("steps", at), _replying(step, reply))


def as_kind(step: Step, kind: StepKind) -> Step:
    """The step as one of another kind, with what that kind needs to begin with."""
    onward = next(iter(exits(step)), NOWHERE)
    fresh = Step(step.id, kind, step.text, step.why, behind=step.behind)
    if kind is StepKind.END:
        return replace(fresh, outcome=step.outcome or Outcome.ANSWERED, effort=step.effort)
    if kind is StepKind.ASK:
        return _replying(replace(step, kind=kind, goto=onward), step.reply or Reply.ONE)
    fresh = replace(fresh, goto=onward, ways=step.ways)
    if kind is StepKind.CHECKLIST:
        return replace(fresh, items=step.items or (Item(f"{step.id[:35]}-item", {}),), missing=step.missing)
    if kind is StepKind.SLIP:
        return replace(fresh, slip=step.slip or Slip({}))
    kept = {"may": step.may, "may_not": step.may_not, "hand_over": step.hand_over} if kind is StepKind.LIMIT else {}
    kept = {"link": step.link, "picture": step.picture} if kind is StepKind.SHOW else kept
    return replace(fresh, unit=step.unit if kind is StepKind.REFER else None, **kept)  # type: ignore[arg-type]


def _replying(step: Step, reply: Reply) -> Step:
    onward = [goto for goto in exits(step) if goto != NOWHERE]
    first, second = (onward or [NOWHERE])[0], (onward[1:] or onward or [NOWHERE])[0]
    lines = (*step.answers, *step.items)
    fresh = Step(step.id, StepKind.ASK, step.text, step.why, behind=step.behind, reply=reply)
    if reply is Reply.YES_NO:
        return replace(fresh, answers=(Answer("yes", {}, first), Answer("no", {}, second)))
    if reply is Reply.ONE:
        found = tuple(each if isinstance(each, Answer) else Answer(each.id, each.text, first) for each in lines)
        free = [name for name in ("answer-1", "answer-2", "answer-3") if name not in {each.id for each in found}]
        spare = (Answer(name, {}, goto) for name, goto in zip(free, (first, second), strict=False))
        return replace(fresh, answers=(*found, *spare)[: max(2, len(found))])
    if reply is Reply.SEVERAL:
        items = tuple(Item(each.id, each.text) for each in lines) or (Item(f"{step.id[:35]}-item", {}),)
        return replace(fresh, items=items, goto=first, ways=step.ways)
    fresh = replace(fresh, goto=first, ways=step.ways)
    if reply is Reply.NUMBER:
        return replace(fresh, least=step.least, most=step.most)
    return replace(fresh, within=step.within)


def _redirected(guide: Guide, instead: dict[str, str]) -> Guide:
    """With every go-to, the start and the ends of scenarios led elsewhere."""

    def to(goto: str) -> str:
        return instead.get(goto, goto)

    def led(step: Step) -> Step:
        return replace(
            step,
            goto=None if step.goto is None else to(step.goto),
            answers=tuple(replace(each, goto=to(each.goto)) for each in step.answers),
            missing=replace(step.missing, goto=to(step.missing.goto)) if step.missing else None,
            ways=tuple(replace(way, goto=to(way.goto)) for way in step.ways),
        )

    scenarios = tuple(replace(each, end=to(each.end)) for each in guide.scenarios)
    return replace(guide, start=to(guide.start), steps=tuple(map(led, guide.steps)), scenarios=scenarios)


def _asking(step: Step, follow: Callable[[Condition], Condition]) -> Step:
    return replace(step, ways=tuple(replace(way, when=follow(way.when)) for way in step.ways))


def _line_ids(step: Step) -> set[str]:
    """What is taken among the answers, the items and the answer for what is missing."""
    return {line.id for line in (*step.answers, *step.items, *((step.missing,) if step.missing else ()))}


def _renamed(line: Line, old: str, new: str) -> Line:
    return replace(line, id=new) if line.id == old else line


def _answering(scenario: Scenario, step_id: str, old: str, new: str) -> Scenario:
    """Chosen items stand side by side in one answer."""
    given = {
        step: " ".join(new if each == old else each for each in answer.split(" ")) if step == step_id else answer
        for step, answer in scenario.given.items()
    }
    return replace(scenario, given=given)
