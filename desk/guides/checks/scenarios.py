"""The runs a guide must pass: played, each on its day."""

from collections import Counter
from collections.abc import Iterator

from desk.errors import mark
from desk.guides.mistake import Mistake, Severity
from desk.guides.scenarios import Stuck, play
from desk.model.guide import Guide, Reply, Scenario, StepKind

_WHY = {
    Stuck.NO_ANSWER: mark("the scenario “{scenario}” has no answer to “{at}”"),
    Stuck.WRONG_ANSWER: mark("the scenario “{scenario}” answers “{at}” with “{given}”, which is no answer to it"),
    Stuck.CIRCLE: mark("the scenario “{scenario}” comes by “{at}” again and again"),
}


def names(guide: Guide) -> Iterator[Mistake]:
    """Each scenario has a name of its own."""
    for name, times in Counter(scenario.name for scenario in guide.scenarios).items():
        if not name.strip():
            yield Mistake(None, mark("a scenario has no name"), place=("scenarios", name))
        elif times > 1:
            reason = mark("the scenario “{scenario}” is there {times} times")
            yield Mistake(None, reason, {"scenario": name, "times": times}, place=("scenarios", name))


def check(guide: Guide) -> Iterator[Mistake]:
    """Scenarios that come elsewhere than they should, or to no end. The guide must be sound otherwise."""
    for scenario in guide.scenarios:
        yield from _played(guide, scenario)


def remarks(guide: Guide) -> Iterator[Mistake]:
    """Ends that no scenario comes to, and answers of scenarios that are not asked for."""
    if not guide.scenarios:
        yield Mistake(
            None, mark("no scenario tries whether the guide leads where it should"), {}, Severity.REMARK, ("scenarios",)
        )
        return
    tried = set()
    for scenario in guide.scenarios:
        run, _stuck = play(guide, scenario, guide.valid_from)
        tried.add(run.at)
        passed = {each.step for each in run.trail} | {run.at}
        for step in (step for step in scenario.given if step not in passed):
            facts = {"scenario": scenario.name, "at": step}
            reason = mark("the scenario “{scenario}” answers “{at}”, where it does not come by")
            yield Mistake(None, reason, facts, Severity.REMARK, ("scenarios", scenario.name, "given", step))
    for step in guide.steps:
        if step.kind is StepKind.END and step.id not in tried:
            yield Mistake(step.id, mark("no scenario comes to this end"), {}, Severity.REMARK, ("id",))


def _played(guide: Guide, scenario: Scenario) -> Iterator[Mistake]:
    place = ("scenarios", scenario.name)
    facts: dict[str, object] = {"scenario": scenario.name, "end": scenario.end}
    if scenario.end not in {step.id for step in guide.steps if step.kind is StepKind.END}:
        reason = mark("the scenario “{scenario}” should come to “{end}”, which is not an end")
        yield Mistake(None, reason, facts, place=(*place, "end"))
        return
    if scenario.day is None and _ages(guide) & scenario.given.keys():
        reason = mark("the scenario “{scenario}” answers a date, so it must say on which day it is played")
        yield Mistake(None, reason, facts, place=(*place, "day"))
        return
    run, stuck = play(guide, scenario, scenario.day or guide.valid_from)
    facts |= {"at": run.at, "given": scenario.given.get(run.at, "")}
    if stuck is not None:
        yield Mistake(None, _WHY[stuck], facts, place=(*place, "given", run.at))
    elif run.at != scenario.end:
        reason = mark("the scenario “{scenario}” comes to “{at}” and not to “{end}”")
        yield Mistake(None, reason, facts, place=(*place, "end"))


def _ages(guide: Guide) -> set[str]:
    """The dates that an age is counted from."""
    dates = {step.id for step in guide.steps if step.reply is Reply.DATE}
    return dates & {way.when.step for step in guide.steps for way in step.ways}
