"""Following a guide: a pure state machine. Every function takes a Run and returns the next one.

Going back keeps what was answered and ticked: coming forward again, Enter repeats it. `choices` says which keys
act now and what each does, `take` does it; leaving and finishing are the counter's verbs, since they write.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from desk.errors import mark
from desk.guides.conditions import met, normal
from desk.guides.ways import exits, reached_from_start
from desk.model.guide import Answer, Guide, Item, Reply, Step, StepKind, Words
from desk.text import LANGUAGES, say

TYPED = frozenset({Reply.NUMBER, Reply.DATE})
"""These may tell who somebody is."""

_YES_NO = {"yes": mark("Yes"), "no": mark("No")}


@dataclass(frozen=True, slots=True)
class Passed:
    """One step of the path so far, and the answer given there (None: it asks nothing, or nobody knows any more)."""

    step: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One person being guided: the path so far (`trail`) and the step at hand (`at`).

    `visit` and `inquiry` (its place in the visit) say what is being logged. `ticked` holds item ids, of checklists and
    of what may be chosen several of. `given` holds the last answer to each step as a string, also of steps that were
    gone back over. Ages are counted on `day`. `again` is where the run was when it had to go back for a number or a
    date that was not known any more: the steps to go over once it is answered.
    """

    guide: Guide
    at: str
    visit: str | None = None
    inquiry: int = 0
    trail: tuple[Passed, ...] = ()
    ticked: frozenset[str] = frozenset()
    given: Mapping[str, str] = field(default_factory=dict)
    day: date = date.min
    again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """The path of a run, and the answers given that are no number or date: those live in memory only."""

    trail: tuple[str, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)


class Move(StrEnum):
    """What a key does in a guide. `TYPE`: a number or a date is typed, and `answer` takes it."""

    ANSWER = "answer"
    TICK = "tick"
    TYPE = "type"
    GO_ON = "go-on"
    BACK = "back"
    LEAVE = "leave"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Choice:
    """One key that acts now: `1` to `9`, `enter`, `backspace` or `0`; `type` stands for a field that is typed into.

    `id` and `text` are those of the answer or item (None for the other moves, which the screen words itself; of TYPE
    `id` is what was typed before). `chosen`: the item is ticked, or this answer was given before.
    """

    key: str
    move: Move
    id: str | None = None
    text: Words | None = None
    chosen: bool = False


def begin(guide: Guide, day: date) -> Run:
    """A run at the guide's start, on a day."""
    return Run(guide, guide.start, day=day)


def restore(guide: Guide, step_id: str, day: date, before: Kept | None = None) -> Run:
    """A run that goes on where it stopped, by what was kept of it.

    Where the path is not known, or is none in this guide, it is the shortest one to that step. A step that this guide
    does not have begins at the start.
    """
    steps = {step.id: step for step in guide.steps}
    given = before.given if before else {}
    known = {name: text for name, text in given.items() if name in steps and fits(steps[name], text)}
    way = (*before.trail, step_id) if before else ()
    if not _leads(guide, way):
        way = reached_from_start(guide).get(step_id, (guide.start,))
    passed = tuple(Passed(each, known.get(each)) for each in way[:-1])
    ticked = {item for name, text in known.items() for item in _ticked_by(steps[name], text)}
    return Run(guide, way[-1], trail=passed, ticked=frozenset(ticked), given=known, day=day)


def keep(run: Run) -> Kept:
    """What a device may keep of a run, so that it can be resumed."""
    known = {name: text for name, text in run.given.items() if run.guide.step(name).reply not in TYPED}
    return Kept(tuple(passed.step for passed in run.trail), known)


def current(run: Run) -> Step:
    """The step at hand."""
    return run.guide.step(run.at)


def ended(run: Run) -> bool:
    """Whether the step at hand is an end."""
    return current(run).kind is StepKind.END


def number(run: Run) -> int:
    """Which step of the path this is; the first is 1."""
    return len(run.trail) + 1


def answers(step: Step) -> tuple[Answer, ...]:
    """What can be answered at a step: its answers, or that something of a checklist is missing."""
    return (*step.answers, step.missing) if step.missing else step.answers


def text_of(answer: Answer) -> Words:
    """An answer in words; those of a plain yes and no are ours."""
    ours = _YES_NO.get(answer.id) if not answer.text else None
    return {language: say(language, ours) for language in LANGUAGES} if ours else answer.text


def may_go_on(run: Run) -> bool:
    """Whether Enter acts: where nothing is asked or any number may be chosen, when all is ticked, or to repeat an
    answer given before."""
    step = current(run)
    if step.kind is StepKind.ASK:
        return step.reply is Reply.SEVERAL or _given(run) is not None
    return step.kind is not StepKind.END and all(item.id in run.ticked for item in step.items)


def fits(step: Step, text: str, today: date | None = None) -> bool:
    """Whether a step takes this for an answer: an id, chosen ids with spaces between, a number, a date (on the day it
    is asked; None: on any). Of a checklist `""` says that all was ticked."""
    if step.kind is StepKind.ASK:
        return normal(step, text, today) is not None
    return (not text and bool(step.items)) or any(each.id == text for each in answers(step))


def answer(run: Run, text: str) -> Run:
    """Answer the step at hand and go where that leads. Raises ValueError for what is no answer to it."""
    return _over_again(run, _answered(run, text))


def go_on(run: Run) -> Run:
    """Go to the next step. Raises ValueError where `may_go_on` says no."""
    return _over_again(run, _passed(run))


def tick(run: Run, item_id: str) -> Run:
    """Tick an item of the step at hand, or take its tick away. Raises ValueError for any other item."""
    if item_id not in {item.id for item in current(run).items}:
        raise ValueError(f"step {run.at} has no item {item_id}")
    return replace(run, ticked=run.ticked ^ {item_id})


def back(run: Run) -> Run:
    """Go one step back; at the first step nothing happens."""
    if not run.trail:
        return run
    return replace(run, at=run.trail[-1].step, trail=run.trail[:-1], again=())


def choices(run: Run) -> tuple[Choice, ...]:
    """The keys that act now, in the order they are drawn. There is always one that leads on."""
    step = current(run)
    asked: tuple[Item | Answer, ...] = (*step.items, *answers(step))
    numbered = tuple(_numbered(run, str(at), each) for at, each in enumerate(asked, start=1))
    typed = (Choice("type", Move.TYPE, run.given.get(run.at)),) if step.reply in TYPED else ()
    onward = (Choice("enter", Move.GO_ON),) if may_go_on(run) else ()
    over = (Choice("enter", Move.FINISH),) if ended(run) else ()
    behind = (Choice("backspace", Move.BACK),) if run.trail else ()
    away = () if ended(run) else (Choice("0", Move.LEAVE),)
    return numbered + typed + onward + over + behind + away


def take(run: Run, choice: Choice) -> Run:
    """Do what a key does. LEAVE and FINISH change nothing here: the counter's verbs end the run. Nor does TYPE: what
    was typed goes to `answer`."""
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
    return Choice(key, Move.ANSWER, each.id, text_of(each), run.given.get(run.at) == each.id)


def _given(run: Run) -> str | None:
    """The answer given to the step at hand when it was passed before."""
    before = run.given.get(run.at)
    return before if before is not None and fits(current(run), before, run.day) else None


def _ticked_by(step: Step, text: str) -> tuple[str, ...]:
    """The items that are ticked once a step was answered so."""
    if step.reply is Reply.SEVERAL:
        return tuple(text.split())
    return tuple(item.id for item in step.items) if not text else ()


def _leads(guide: Guide, way: tuple[str, ...]) -> bool:
    """Whether these steps follow one another in the guide, from its start."""
    steps = {step.id: step for step in guide.steps}
    known = way[:1] == (guide.start,) and all(each in steps for each in way)
    return known and all(after in exits(steps[before]) for before, after in pairwise(way))


def _answered(run: Run, text: str) -> Run:
    step = current(run)
    if not fits(step, text, run.day):
        raise ValueError(f"step {run.at} has no answer {text}")
    if step.kind is not StepKind.ASK:
        return _onward(replace(run, given={**run.given, run.at: text}), text or None)
    text = normal(step, text) or ""
    ticked = run.ticked - {item.id for item in step.items} | set(_ticked_by(step, text))
    return _onward(replace(run, given={**run.given, run.at: text}, ticked=ticked), text)


def _passed(run: Run) -> Run:
    step = current(run)
    if not may_go_on(run):
        raise ValueError(f"step {run.at} cannot be passed yet")
    if step.reply is Reply.SEVERAL:
        return _answered(run, " ".join(item.id for item in step.items if item.id in run.ticked))
    if step.kind is StepKind.ASK:
        return _answered(run, run.given[run.at])
    return _answered(run, "") if step.items else _onward(run, None)


def _onward(run: Run, answered: str | None) -> Run:
    """Past the step at hand: by its answer, the first of its ways whose condition is met, or straight on."""
    step = current(run)
    passed = replace(run, trail=(*run.trail, Passed(run.at, answered)))
    chosen = next((each.goto for each in answers(step) if each.id == answered), None)
    if chosen is not None:
        return replace(passed, at=chosen)
    said = {each.step: (at, each.answer) for at, each in enumerate(passed.trail)}
    for way in step.ways:
        if way.when.step not in said:
            continue
        at, text = said[way.when.step]
        asked = run.guide.step(way.when.step)
        if text is None and asked.reply in TYPED:
            return _ask_again(run, at)
        if met(way.when, asked, text, run.day):
            return replace(passed, at=way.goto)
    return replace(passed, at=step.goto or "")


def _ask_again(run: Run, at: int) -> Run:
    """Back to the question at this place of the path, to come here again once it is answered."""
    after = (*(passed.step for passed in run.trail[at + 1 :]), run.at, *run.again)
    return replace(run, at=run.trail[at].step, trail=run.trail[:at], again=after)


def _over_again(before: Run, run: Run) -> Run:
    """Over the steps that were passed before, by what was answered there, as long as they still follow."""
    while run.again and len(run.trail) > len(before.trail):
        if run.at != run.again[0]:
            return replace(run, again=())
        before = run = replace(run, again=run.again[1:])
        if run.again and may_go_on(run):
            run = _passed(run)
    return run
