"""Facts about everywhere a run can come: it is what trying every answer finds."""

import pytest
from hypothesis import assume, given, settings

from desk.guides import run as runs
from desk.guides.explore import explore
from desk.guides.run import Run
from desk.model.guide import Guide, Reply
from tests.desk.guides.graphs import branching_graphs
from tests.desk.guides.sound import DAY

LARGEST = 400
"""How many states a guide may have that is walked every day; some of those drawn have hundreds of thousands."""


def every_answer(run: Run) -> list[Run]:
    """One step further by every answer there is; of dates, one for every month of the years that matter."""
    step = runs.current(run)
    if runs.ended(run):
        return []
    if step.reply is Reply.NUMBER:
        return [runs.answer(run, str(number)) for number in range(step.least or 0, (step.most or 0) + 1)]
    if step.reply is Reply.DATE:
        days = [f"{year}-11-{day}" for year in range(2020, 2028) for day in (21, 22, 23)]
        return [runs.answer(run, each) for each in days if runs.fits(step, each, run.day)]
    lines = ([""] if step.items else []) + [each.id for each in runs.answers(step)]
    return [runs.answer(run, each) for each in lines] if lines else [runs.go_on(run)]


def walked(guide: Guide, largest: int) -> dict[object, set[object]]:
    """Every state by running the guide: where it is, and the last answer to each question; with what follows it. A
    guide that has more states than the `largest` is not tried."""
    first = runs.begin(guide, DAY)
    found: dict[object, set[object]] = {}
    waiting = [first]
    while waiting:
        run = waiting.pop()
        if _state(run) not in found:
            after = every_answer(run)
            found[_state(run)] = {_state(each) for each in after}
            waiting += after
            assume(len(found) <= largest)
    return found


def _state(run: Run) -> object:
    return run.at, frozenset({each.step: each.answer for each in run.trail if each.answer is not None}.items())


@pytest.mark.parametrize("largest", [LARGEST, pytest.param(LARGEST**2, marks=pytest.mark.deep)])
@given(guide=branching_graphs())
@settings(max_examples=30)
def test_steps_reached_and_steps_without_a_way_out_are_what_running_it_finds(guide: Guide, largest: int) -> None:
    onward = walked(guide, largest)
    ends = {state for state in onward if guide.step(state[0]).reply is None and guide.step(state[0]).goto is None}  # type: ignore[index]
    out = set(ends)
    while more := {state for state, after in onward.items() if after & out} - out:
        out |= more
    explored = explore(guide, DAY)
    assert explored is not None
    assert {step for step, _known in explored.states} == {state[0] for state in onward}  # type: ignore[index]
    assert {step for step, _known in explored.trapped} == {state[0] for state in onward.keys() - out}  # type: ignore[index]
