"""Conditions: about a question that can have been passed, and an answer it can have."""

from collections.abc import Iterator, Mapping

from desk.errors import mark
from desk.guides.conditions import normal
from desk.guides.mistake import Mistake
from desk.guides.ways import exits
from desk.model.guide import Condition, Guide, Reply, Span, Step, StepKind

MOST = {Span.DAYS: 55_000, Span.MONTHS: 1_800, Span.YEARS: 150}
"""Nobody is older."""


def check(guide: Guide) -> Iterator[Mistake]:
    """What is wrong with the conditions, step by step."""
    steps = {step.id: step for step in guide.steps}
    for step in guide.steps:
        for at, way in enumerate(step.ways):
            place = ("ways", str(at), "when")
            for reason, facts in _condition(way.when, step, steps):
                yield Mistake(step.id, reason, facts, place=place)


Found = Iterator[tuple[str, Mapping[str, object]]]


def _condition(when: Condition, step: Step, steps: Mapping[str, Step]) -> Found:
    if (when.equals is not None) + bool(when.one_of) + (when.older_than is not None) != 1:
        yield mark("a condition says exactly one of “equals”, “one_of” and “older_than”"), {}
    asked, facts = steps.get(when.step), {"about": when.step}
    if asked is None or asked.kind is not StepKind.ASK:
        yield mark("the condition is about “{about}”, which is not a question"), facts
        return
    if when.step not in _before(steps, step.id):
        yield mark("the condition is about “{about}”, which no way to this step passes"), facts
    yield from _values(when, asked)


def _before(steps: Mapping[str, Step], step_id: str) -> frozenset[str]:
    behind: dict[str, list[str]] = {}
    for step in steps.values():
        for goto in exits(step):
            behind.setdefault(goto, []).append(step.id)
    found, waiting = {step_id}, [step_id]
    while waiting:
        fresh = set(behind.get(waiting.pop(), ())) - found
        found |= fresh
        waiting += fresh
    return frozenset(found)


def _values(when: Condition, asked: Step) -> Found:
    """The values it is compared with are answers of that question."""
    facts = {"about": asked.id}
    typed = asked.reply in (Reply.NUMBER, Reply.DATE)
    if when.older_than is not None:
        if not typed:
            yield mark("“older_than” is said of dates and numbers, and “{about}” asks for neither"), facts
        span, count = when.older_than.span, when.older_than.count
        if not 0 <= count <= MOST[span]:
            yield mark("an age of {count} is not between 0 and {most}"), {"count": count, "most": MOST[span]}
    values = (*(() if when.equals is None else (when.equals,)), *when.one_of)
    if values and asked.reply is Reply.DATE:
        yield mark("of the date “{about}” only “older_than” can be said"), facts
        return
    for value in values:
        one = asked.reply is not Reply.SEVERAL or value in {item.id for item in asked.items}
        if not one or normal(asked, value) != value:
            yield mark("“{about}” is never answered by “{value}”"), facts | {"value": value}
