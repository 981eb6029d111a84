"""Following a guide: a pure state machine. Every function takes a Run and returns the next one.

Going back keeps what was answered and ticked: coming forward again, Enter repeats it. `choices` says which keys
act now and what each does, `take` does it; leaving and finishing are the counter's verbs, since they write.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desk.guides.ways import reached_from_start, steps_to_end
from desk.model.guide import Answer, Guide, Item, Step, StepKind, Words


@dataclass(frozen=True, slots=True)
class Passed:
    """One step of the path so far, and the answer given there (None: it asks nothing, or nobody knows any more)."""

    step: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One person being guided: the path so far (`trail`) and the step at hand (`at`).

    `visit` and `inquiry` (its place in the visit) say what is being logged. `ticked` holds item ids. `given` holds
    the last answer to each step, also of steps that were gone back over.
    """

    guide: Guide
    at: str
    visit: str | None = None
    inquiry: int = 0
    trail: tuple[Passed, ...] = ()
    ticked: frozenset[str] = frozenset()
    given: Mapping[str, str] = field(default_factory=dict)


class Move(StrEnum):
    """What a key does in a guide."""

    ANSWER = "answer"
    TICK = "tick"
    GO_ON = "go-on"
    BACK = "back"
    LEAVE = "leave"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Choice:
    """One key that acts now: `1` to `9`, `enter`, `backspace` or `0`.

    `id` and `text` are those of the answer or item (None for the other moves, which the screen words itself).
    `chosen`: the item is ticked, or this answer was given before.
    """

    key: str
    move: Move
    id: str | None = None
    text: Words | None = None
    chosen: bool = False


def begin(guide: Guide) -> Run:
    """A run at the guide's start."""
    return Run(guide, guide.start)


def restore(guide: Guide, step_id: str, *, visit: str | None = None, inquiry: int = 0) -> Run:
    """A run that goes on where it stopped, when only the step is known.

    The path is the shortest one to that step, with no answers in it: what was answered is not known any more.
    A step that this revision of the guide no longer has begins at the start.
    """
    way = reached_from_start(guide).get(step_id, (guide.start,))
    trail = tuple(Passed(passed) for passed in way[:-1])
    return Run(guide, way[-1], visit, inquiry, trail)


def current(run: Run) -> Step:
    """The step at hand."""
    return run.guide.step(run.at)


def ended(run: Run) -> bool:
    """Whether the step at hand is an end."""
    return current(run).kind is StepKind.END


def number(run: Run) -> int:
    """Which step of the path this is; the first is 1."""
    return len(run.trail) + 1


def steps_left(run: Run) -> int:
    """The fewest steps still to come after this one; 0 at an end."""
    return steps_to_end(run.guide)[run.at]


def answers(step: Step) -> tuple[Answer, ...]:
    """What can be answered at a step: its answers, or that something of a checklist is missing."""
    return (*step.answers, step.missing) if step.missing else step.answers


def may_go_on(run: Run) -> bool:
    """Whether Enter acts: always at `say` and `limit`, when all is ticked, or to repeat an answer given before."""
    step = current(run)
    if step.kind is StepKind.ASK:
        return _given(run) is not None
    return step.kind is not StepKind.END and all(item.id in run.ticked for item in step.items)


def answer(run: Run, answer_id: str) -> Run:
    """Go where this answer goes. Raises ValueError when the step at hand has no such answer."""
    found = next((each for each in answers(current(run)) if each.id == answer_id), None)
    if found is None:
        raise ValueError(f"step {run.at} has no answer {answer_id}")
    return _onward(replace(run, given={**run.given, run.at: found.id}), found.goto, found.id)


def go_on(run: Run) -> Run:
    """Go to the next step. Raises ValueError where `may_go_on` says no."""
    step = current(run)
    if not may_go_on(run):
        raise ValueError(f"step {run.at} cannot be passed yet")
    before = _given(run)
    if step.kind is StepKind.ASK and before:
        return answer(run, before.id)
    return _onward(run, step.goto or "", None)


def tick(run: Run, item_id: str) -> Run:
    """Tick an item of the checklist at hand, or take its tick away. Raises ValueError for any other item."""
    if item_id not in {item.id for item in current(run).items}:
        raise ValueError(f"step {run.at} has no item {item_id}")
    return replace(run, ticked=run.ticked ^ {item_id})


def back(run: Run) -> Run:
    """Go one step back; at the first step nothing happens."""
    if not run.trail:
        return run
    return replace(run, at=run.trail[-1].step, trail=run.trail[:-1])


def choices(run: Run) -> tuple[Choice, ...]:
    """The keys that act now, in the order they are drawn. There is always one that leads on."""
    step = current(run)
    asked: tuple[Item | Answer, ...] = (*step.items, *answers(step))
    numbered = tuple(_numbered(run, str(at), each) for at, each in enumerate(asked, start=1))
    onward = (Choice("enter", Move.GO_ON),) if may_go_on(run) else ()
    over = (Choice("enter", Move.FINISH),) if ended(run) else ()
    behind = (Choice("backspace", Move.BACK),) if run.trail else ()
    away = () if ended(run) else (Choice("0", Move.LEAVE),)
    return numbered + onward + over + behind + away


def take(run: Run, choice: Choice) -> Run:
    """Do what a key does. LEAVE and FINISH change nothing here: the counter's verbs end the run."""
    if choice.move is Move.ANSWER:
        return answer(run, choice.id or "")
    if choice.move is Move.TICK:
        return tick(run, choice.id or "")
    if choice.move is Move.GO_ON:
        return go_on(run)
    return back(run) if choice.move is Move.BACK else run


def _numbered(run: Run, key: str, each: Item | Answer) -> Choice:
    if isinstance(each, Item):
        return Choice(key, Move.TICK, each.id, each.text, each.id in run.ticked)
    return Choice(key, Move.ANSWER, each.id, each.text, run.given.get(run.at) == each.id)


def _given(run: Run) -> Answer | None:
    """The answer given to the step at hand when it was passed before."""
    return next((each for each in answers(current(run)) if each.id == run.given.get(run.at)), None)


def _onward(run: Run, goto: str, answer_id: str | None) -> Run:
    return replace(run, at=goto, trail=(*run.trail, Passed(run.at, answer_id)))
