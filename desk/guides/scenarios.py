"""Playing the runs a guide must pass. Pure."""

from datetime import date
from enum import StrEnum

from desk.guides import run as runs
from desk.guides.run import Run
from desk.model.guide import Guide, Scenario, StepKind


class Stuck(StrEnum):
    """Why a scenario comes to no end: nothing is answered where it is, what is answered is no answer there, or it comes
    by again and again."""

    NO_ANSWER = "no-answer"
    WRONG_ANSWER = "wrong-answer"
    CIRCLE = "circle"


def play(guide: Guide, scenario: Scenario, day: date) -> tuple[Run, Stuck | None]:
    """The run at its end, or where it got stuck and why. `day` is taken where the scenario names none."""
    run = runs.begin(guide, scenario.day or day)
    seen: set[object] = set()
    while not runs.ended(run):
        state = run.at, frozenset({passed.step: passed.answer for passed in run.trail}.items())
        if state in seen:
            return run, Stuck.CIRCLE
        seen.add(state)
        step = runs.current(run)
        if step.kind is not StepKind.ASK and not step.items:
            run = runs.go_on(run)
            continue
        said = scenario.given.get(step.id, None if step.kind is StepKind.ASK else "")
        if said is None:
            return run, Stuck.NO_ANSWER
        if not runs.fits(step, said, run.day):
            return run, Stuck.WRONG_ANSWER
        run = runs.answer(run, said)
    return run, None
