"""Guides for tests: small ones by hand."""

import json
from datetime import date
from typing import Any

from desk.guides import document
from desk.guides.validate import Mistake, validate
from desk.model.guide import (
    Answer,
    Guide,
    Item,
    Reply,
    Source,
    Step,
    StepKind,
    Words,
)
from desk.model.visit import Outcome
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
        "owner": "The town hall", "review": date(2027, 1, 1),
    }  # fmt: skip
    return Guide(**(known | fields))  # type: ignore[arg-type]


def written_in(guide: Guide, *codes: str) -> Guide:
    """The same guide in these languages of ours alone."""

    def cut(part: Any) -> Any:
        if isinstance(part, list):
            return [cut(each) for each in part]
        if not isinstance(part, dict):
            return part
        texts = not part.keys().isdisjoint(LANGUAGES)
        return {name: cut(each) for name, each in part.items() if not texts or name in codes or name not in LANGUAGES}

    whole = cut(json.loads(document.encode(guide)))
    return document.decode(json.dumps(whole | {"languages": codes}).encode())


def said(mistake: Mistake) -> str:
    """The reason with its facts, as English readers get it."""
    return mistake.reason.format(**mistake.facts)


def found_in(guide: Guide) -> list[tuple[str | None, str]]:
    """The mistakes of a guide: each one's step, and what is said of it."""
    return [(mistake.step, said(mistake)) for mistake in validate(guide)]
