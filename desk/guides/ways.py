"""Which steps lead where: a guide as a graph. Pure; also true of guides that still have mistakes."""

from collections import deque
from collections.abc import Mapping

from desk.model.guide import Guide, Step, StepKind


def exits(step: Step) -> tuple[str, ...]:
    """The steps this one can go to: onward, by its ways, then in the order of its keys; an end has none."""
    chosen = (*step.answers, step.missing) if step.missing else step.answers
    onward = (step.goto,) if step.goto is not None else ()
    return onward + tuple(way.goto for way in step.ways) + tuple(answer.goto for answer in chosen)


def reached_from_start(guide: Guide) -> Mapping[str, tuple[str, ...]]:
    """Every step that can be reached, with the way to it of the fewest steps: from the start, itself included."""
    steps = {step.id: step for step in guide.steps}
    ways: dict[str, tuple[str, ...]] = {}
    waiting = deque([(guide.start,)] if guide.start in steps else [])
    while waiting:
        way = waiting.popleft()
        if way[-1] in ways:
            continue
        ways[way[-1]] = way
        waiting.extend((*way, goto) for goto in exits(steps[way[-1]]) if goto in steps)
    return ways


def steps_to_end(guide: Guide) -> Mapping[str, int]:
    """Every step from which an end can be reached, with the fewest steps still to come; 0 for an end itself."""
    before: dict[str, list[str]] = {}
    for step in guide.steps:
        for goto in exits(step):
            before.setdefault(goto, []).append(step.id)
    left = {step.id: 0 for step in guide.steps if step.kind is StepKind.END}
    waiting = deque(left)
    while waiting:
        reached = waiting.popleft()
        for step_id in before.get(reached, ()):
            if step_id not in left:
                left[step_id] = left[reached] + 1
                waiting.append(step_id)
    return left
