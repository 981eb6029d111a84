"""Where a run can come, whatever is answered: steps together with what is known of the answers conditions are about.

Of a number or a date only a few need be tried: one for each way the conditions can turn out. Pure.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from desk.guides.conditions import met, normal
from desk.model.guide import Age, Condition, Guide, Reply, Span, Step, StepKind

MOST = 20_000
"""States that are looked at; a guide with more has conditions nobody could follow."""

State = tuple[str, tuple[tuple[str, str], ...]]
"""A step, and the answers given so far to the questions that conditions are about."""


@dataclass(frozen=True, slots=True)
class Explored:
    """`states`: everywhere a run can come. `trapped`: the states from which nothing leads to an end."""

    states: frozenset[State]
    trapped: frozenset[State]


def explore(guide: Guide, day: date) -> Explored | None:
    """Everywhere a run of that day can come, going forward only; None when that is too much to look at.

    The guide's steps, answers and conditions must be sound; its ways may lead in circles.
    """
    steps = {step.id: step for step in guide.steps}
    tries = {name: tuple(tried(steps[name], asked, day)) for name, asked in _asked(guide).items()}
    first: State = (guide.start, ())
    onward: dict[State, list[State]] = {}
    waiting = deque([first])
    while waiting:
        state = waiting.popleft()
        if state in onward:
            continue
        if len(onward) >= MOST:
            return None
        onward[state] = list(_next(steps, tries, state, day))
        waiting.extend(onward[state])
    return Explored(frozenset(onward), frozenset(onward) - _ending(steps, onward))


def tried(step: Step, conditions: tuple[Condition, ...], day: date) -> Iterator[str]:
    """Answers to a question: each of its own, or one for each way these conditions on it can turn out."""
    seen: set[tuple[object, ...]] = set()
    for answer in _candidates(step, conditions, day):
        outcome = (answer if step.answers else "", *(met(condition, step, answer, day) for condition in conditions))
        if normal(step, answer, day) == answer and outcome not in seen:
            seen.add(outcome)
            yield answer


def _asked(guide: Guide) -> Mapping[str, tuple[Condition, ...]]:
    """The questions that conditions are about, with those conditions."""
    found: dict[str, tuple[Condition, ...]] = {}
    for way in (way for step in guide.steps for way in step.ways):
        found[way.when.step] = (*found.get(way.when.step, ()), way.when)
    return found


def _candidates(step: Step, conditions: tuple[Condition, ...], day: date) -> Iterator[str]:
    if step.reply is Reply.SEVERAL:
        named = {value for each in conditions for value in (each.equals, *each.one_of)}
        items = [item.id for item in step.items if item.id in named]
        for count in range(len(items) + 1):
            yield from (" ".join(chosen) for chosen in combinations(items, count))
    elif step.reply is Reply.NUMBER:
        edges = {int(value) for each in conditions for value in (each.equals, *each.one_of) if value}
        edges |= {each.older_than.count for each in conditions if each.older_than}
        near = {edge + by for edge in edges for by in (-1, 0, 1)} | {step.least or 0}
        yield from (str(number) for number in sorted(near) if number >= 0)
    elif step.reply is Reply.DATE:
        ages = [each.older_than for each in conditions if each.older_than]
        yield from (born.isoformat() for age in ages for born in _around(age, day))
        yield day.isoformat()  # where only days past, or to come, are an answer, this is one
    else:
        yield from (answer.id for answer in step.answers)


def _around(age: Age, day: date) -> Iterator[date]:
    """Birthdays about so long ago: whoever is just as old, and just not."""
    days = {Span.DAYS: 1.0, Span.MONTHS: 30.436875, Span.YEARS: 365.2425}[age.span] * age.count
    middle = day - timedelta(days=int(days))
    yield from (middle + timedelta(days=by) for by in range(-4, 5))


def _next(steps: Mapping[str, Step], tries: Mapping[str, tuple[str, ...]], state: State, day: date) -> Iterator[State]:
    """The states one step further: by each answer, or straight on."""
    step, known = steps[state[0]], dict(state[1])
    if step.kind is StepKind.END:
        return
    for answer in tries.get(step.id, ("",)):
        heard = known | ({step.id: answer} if step.id in tries else {})
        kept = tuple(sorted(heard.items()))
        if step.answers:
            yield from ((each.goto, kept) for each in step.answers if step.id not in tries or each.id == answer)
        else:
            yield _way(steps, step, heard, day), kept
    if step.missing:
        yield step.missing.goto, state[1]


def _way(steps: Mapping[str, Step], step: Step, heard: Mapping[str, str], day: date) -> str:
    for way in step.ways:
        if met(way.when, steps[way.when.step], heard.get(way.when.step), day):
            return way.goto
    return step.goto or ""


def _ending(steps: Mapping[str, Step], onward: Mapping[State, list[State]]) -> set[State]:
    """The states from which an end can be reached."""
    behind: dict[State, list[State]] = {}
    for state, following in onward.items():
        for each in following:
            behind.setdefault(each, []).append(state)
    found = {state for state in onward if steps[state[0]].kind is StepKind.END}
    waiting = list(found)
    while waiting:
        for state in behind.get(waiting.pop(), ()):
            if state not in found:
                found.add(state)
                waiting.append(state)
    return found
