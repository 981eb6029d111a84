"""Guides for tests: small ones by hand, and any sound one by hypothesis."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from string import ascii_lowercase

from hypothesis import strategies as st

from desk.guides.ways import reached_from_start
from desk.model.guide import Answer, Guide, Item, Reply, Slip, Source, Step, StepKind, Words
from desk.model.visit import Effort, Outcome
from desk.text import LANGUAGES


def words(text: str = "Text") -> Words:
    """A text that differs by language."""
    return {language: f"{text} {language}" for language in LANGUAGES}


def say(step_id: str, goto: str) -> Step:
    """A sentence, then on."""
    return Step(step_id, StepKind.SAY, words(), goto=goto)


def ask(step_id: str, **gotos: str) -> Step:
    """A question; the answers' ids are the names."""
    answers = tuple(Answer(name, words(name), goto) for name, goto in gotos.items())
    return Step(step_id, StepKind.ASK, words(), reply=Reply.ONE, answers=answers)


def checklist(step_id: str, goto: str, *items: str, missing: str | None = None) -> Step:
    """Things to tick; `missing` is where it goes when something is not there."""
    lines = tuple(Item(item, words(item)) for item in items)
    lacking = Answer("missing", words("missing"), missing) if missing else None
    return Step(step_id, StepKind.CHECKLIST, words(), goto=goto, items=lines, missing=lacking)


def limit(step_id: str, goto: str) -> Step:
    """A limit of the role, then on."""
    return Step(step_id, StepKind.LIMIT, words(), goto=goto, may_not=words("never type for the person"))


def end(step_id: str, outcome: Outcome = Outcome.HELPED) -> Step:
    """An end."""
    return Step(step_id, StepKind.END, words(), outcome=outcome)


def a_guide(*steps: Step, **fields: object) -> Guide:
    """A guide that starts at its first step (default: one of every kind)."""
    steps = steps or (
        ask("who", own="role", other="elsewhere"),
        limit("role", "papers"),
        checklist("papers", "show", "passport", "phone", missing="who"),
        say("show", "done"),
        end("done"),
        end("elsewhere", Outcome.ELSEWHERE),
    )
    known: dict[str, object] = {
        "id": "a-guide", "revision": 1, "category": "electronic-id", "countries": ("NO",), "title": words("Title"),
        "start": steps[0].id, "steps": steps, "valid_from": date(2026, 1, 1),
        "sources": (Source("A public service", "https://example.org/", date(2026, 2, 1)),),
    }  # fmt: skip
    return Guide(**(known | fields))  # type: ignore[arg-type]


def _a_text(most: int) -> st.SearchStrategy[str]:
    letters = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
    return st.text(letters, min_size=1, max_size=most).filter(str.isprintable)


def some_words(most: int = 40) -> st.SearchStrategy[Words]:
    """Any sound text in six languages."""
    return st.fixed_dictionaries({language: _a_text(most) for language in LANGUAGES})


Texts = st.SearchStrategy[Words]
SAME_WORDS: Texts = st.just(words())
"""For tests that do not look at the texts: drawing those takes most of the time."""


@st.composite
def _lines(draw: st.DrawFn, at: int, gotos: Sequence[str], texts: Texts) -> Mapping[str, object]:
    """What a step of any kind has besides its text; the first way out leads to a later step."""
    kind = draw(st.sampled_from(StepKind)) if gotos[at + 1 :] else StepKind.END
    if kind is StepKind.END:
        effort = draw(st.none() | st.sampled_from(Effort))
        return {"kind": kind, "outcome": draw(st.sampled_from(Outcome)), "effort": effort}
    onward, anywhere = st.sampled_from(gotos[at + 1 :]), st.sampled_from(gotos)
    if kind is StepKind.ASK:
        ways = [draw(onward), *draw(st.lists(anywhere, min_size=1, max_size=8))]
        return {
            "kind": kind,
            "reply": Reply.ONE,
            "answers": tuple(Answer(f"a{i}", draw(texts), way) for i, way in enumerate(ways)),
        }
    has: dict[str, object] = {"kind": kind, "goto": draw(onward)}
    if kind is StepKind.CHECKLIST:
        names = ascii_lowercase[: draw(st.integers(1, 8))]
        has["items"] = tuple(Item(f"s{at}-{name}", draw(texts)) for name in names)
        has["missing"] = draw(st.none() | st.builds(Answer, st.just("missing"), texts, anywhere))
    if kind is StepKind.REFER:
        has["unit"] = "tax-office"
    if kind is StepKind.SLIP:
        has["slip"] = Slip(draw(texts))
    if kind is StepKind.LIMIT:
        has |= {"may_not": draw(texts), "may": draw(st.none() | texts), "hand_over": draw(st.none() | texts)}
    return has


@st.composite
def sound_guides(draw: st.DrawFn, texts: Texts = SAME_WORDS) -> Guide:
    """Any guide the validator finds nothing wrong with; loops are among them."""
    ids = [f"s{at}" for at in range(draw(st.integers(1, 7)))]
    why = st.none() | texts
    steps = tuple(
        Step(step_id, text=draw(texts), why=draw(why), **draw(_lines(at, ids, texts)))  # type: ignore[arg-type]
        for at, step_id in enumerate(ids)
    )
    guide = a_guide(*steps, title=draw(texts), revision=draw(st.integers(0, 10**6)))
    reached = reached_from_start(guide)
    return replace(guide, steps=tuple(step for step in steps if step.id in reached))


@st.composite
def any_graphs(draw: st.DrawFn) -> Guide:
    """Guides whose steps lead anywhere: to themselves, round in circles, to nothing; perhaps without any end."""
    ids = [f"s{at}" for at in range(draw(st.integers(1, 6)))]
    gotos = st.sampled_from([*ids, "gone"])
    steps = st.one_of(
        st.just(("end", ())),
        st.tuples(st.just("say"), st.tuples(gotos)),
        st.tuples(st.just("ask"), st.lists(gotos, min_size=2, max_size=3)),
    )
    drawn = [(step_id, *draw(steps)) for step_id in ids]
    return a_guide(*(_step(step_id, kind, ways) for step_id, kind, ways in drawn))


def _step(step_id: str, kind: str, ways: Sequence[str]) -> Step:
    if kind == "end":
        return end(step_id)
    return say(step_id, ways[0]) if kind == "say" else ask(step_id, **{f"a{i}": way for i, way in enumerate(ways)})
