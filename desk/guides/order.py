"""In which order the steps of a guide are read when it is told as a line, and what every way to a step passes."""

from collections.abc import Mapping

from desk.guides.layout import lay_out
from desk.guides.ways import exits
from desk.model.guide import Guide


def reading_order(guide: Guide) -> tuple[str, ...]:
    """The ids of its steps, row by row as they are drawn and from left to right; the start is the first.

    Loads a library: for a worker thread.
    """
    places = lay_out(guide).places
    return tuple(sorted(places, key=lambda step: (step != guide.start, places[step][1], places[step][0])))


def passed(guide: Guide) -> Mapping[str, frozenset[str]]:
    """For each step that can be reached, the steps that every way to it passes, with itself."""
    reached = _reached(guide, without="")
    found = {step: {step} for step in reached}
    for each in reached:
        for cut_off in reached - _reached(guide, without=each):
            found[cut_off].add(each)
    return {step: frozenset(each) for step, each in found.items()}


def _reached(guide: Guide, without: str) -> set[str]:
    """The steps that can be reached from the start, one of them taken away."""
    steps = {step.id: step for step in guide.steps if step.id != without}
    found, waiting = set[str](), [guide.start]
    while waiting:
        at = waiting.pop()
        if at in steps and at not in found:
            found.add(at)
            waiting += exits(steps[at])
    return found
