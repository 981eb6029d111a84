"""What a draft changes in the guide it was made from, in sentences for whoever publishes it. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from desk.errors import Reason, mark
from desk.guides.ways import exits
from desk.model.guide import Guide, Step

_PARTS = {
    "title": mark("the title"), "category": mark("what it logs"), "countries": mark("the countries it is true in"),
    "start": mark("the step it begins with"), "sources": mark("the sources"), "owner": mark("the owner"),
    "valid_from": mark("the days it is true"), "valid_to": mark("the days it is true"),
    "review": mark("the day it is to be read again"), "asked": mark("the words it is found by"),
    "facts": mark("the facts"), "scenarios": mark("the scenarios"), "sensitive": mark("whether it is sensitive"),
    "languages": mark("the languages it is in"), "service": mark("the public service it was made from"),
}  # fmt: skip
_QUIET = ("id", "revision", "note", "steps")


def differences(before: Guide, after: Guide, language: str) -> Iterator[Reason]:
    """What is other: the guide's own parts first, then step by step. Steps are called by their words in a language."""
    said: set[str] = set()
    for each in fields(Guide):
        if each.name not in _QUIET and getattr(before, each.name) != getattr(after, each.name):
            what = _PARTS[each.name]
            if what not in said:
                yield Reason(mark("other: {what}"), {"what": Reason(what)})
            said.add(what)
    old = {step.id: step for step in before.steps}
    for step in after.steps:
        yield from _changed(old.get(step.id), step, language)
    kept = {step.id for step in after.steps}
    for step in before.steps:
        if step.id not in kept:
            yield Reason(mark("step no more: {what}"), {"what": _name(step, language)})


def _changed(before: Step | None, after: Step, language: str) -> Iterator[Reason]:
    name = {"what": _name(after, language)}
    if before is None:
        yield Reason(mark("new step: {what}"), name)
        return
    if exits(before) != exits(after) or before.ways != after.ways:
        yield Reason(mark("leads elsewhere: {what}"), name)
    if before.kind is not after.kind or before.reply is not after.reply:
        yield Reason(mark("of another kind: {what}"), name)
    if _told(before) != _told(after):
        yield Reason(mark("worded anew: {what}"), name)
    elif _rest(before) != _rest(after):
        yield Reason(mark("changed: {what}"), name)


def _told(step: Step) -> tuple[object, ...]:
    """All that is read at a step."""
    lines = [line.text for line in (*step.answers, *step.items, *((step.missing,) if step.missing else ()))]
    return step.text, step.why, step.behind, step.may, step.may_not, step.hand_over, *lines, step.slip


def _rest(step: Step) -> tuple[object, ...]:
    ids = [line.id for line in (*step.answers, *step.items)]
    return step.outcome, step.effort, step.least, step.most, step.within, step.link, step.picture, step.unit, *ids


def _name(step: Step, language: str) -> Reason:
    words: Mapping[str, str] = step.text
    return Reason(mark("“{words}”"), {"words": words.get(language) or next(iter(words.values()), step.id)})
