"""The words a workbook is written in: sheets, headings, kinds, outcomes. Written in one language, read in all six."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from desk.errors import mark
from desk.model.guide import Reply, StepKind, Within
from desk.model.visit import Effort
from desk.text import LANGUAGES, say, say_language
from desk.words import OUTCOME

Vocabulary = Mapping[str, str]
"""What a word stands for -> the word, marked."""

SHEETS: Vocabulary = {
    "guide": mark("Guide"),
    "steps": mark("Steps"),
    "facts": mark("Facts"),
    "scenarios": mark("Scenarios"),
    "sources": mark("Sources"),
    "slips": mark("Slips"),
    "help": mark("Help"),
    "lists": mark("Lists"),
}
HEADINGS: Mapping[str, Vocabulary] = {
    "guide": {"field": mark("Field"), "value": mark("Value"), "meaning": mark("What it is")},
    "steps": {
        "kind": mark("Kind"),
        "id": mark("Id"),
        "if": mark("If"),
        "goto": mark("Go to"),
        "outcome": mark("Outcome"),
        "effort": mark("Effort"),
        "least": mark("Least"),
        "most": mark("Most"),
        "link": mark("Link or file"),
        "unit": mark("Unit"),
    },
    "facts": {
        "id": mark("Id"),
        "owner": mark("Owner"),
        "since": mark("Confirmed on"),
        "until": mark("True until"),
    },
    "scenarios": {
        "name": mark("Scenario"),
        "end": mark("Ends at"),
        "day": mark("Day"),
        "step": mark("Step"),
        "answer": mark("Answer"),
    },
    "sources": {"name": mark("Page"), "url": mark("Address"), "consulted": mark("Read on")},
    "slips": {"step": mark("Step"), "part": mark("Part"), "value": mark("Value")},
}
FIELDS: Vocabulary = {
    "id": mark("Id"),
    "revision": mark("Revision"),
    "title": mark("Title"),
    "category": mark("Category"),
    "countries": mark("Countries"),
    "languages": mark("Languages"),
    "owner": mark("Owner"),
    "valid_from": mark("Valid from"),
    "valid_to": mark("Valid to"),
    "review": mark("Read again on"),
    "start": mark("Starts at"),
    "sensitive": mark("Sensitive"),
    "service": mark("Public service"),
    "note": mark("What changed"),
    "asked": mark("People ask"),
}
STEPS: Vocabulary = {
    StepKind.SAY: mark("say"),
    f"{StepKind.ASK} {Reply.ONE}": mark("question: one answer"),
    f"{StepKind.ASK} {Reply.SEVERAL}": mark("question: several answers"),
    f"{StepKind.ASK} {Reply.YES_NO}": mark("question: yes or no"),
    f"{StepKind.ASK} {Reply.NUMBER}": mark("question: a number"),
    f"{StepKind.ASK} {Reply.DATE}": mark("question: a date"),
    f"{StepKind.ASK} {Reply.DATE} {Within.UNTIL_TODAY}": mark("question: a date, today or earlier"),
    f"{StepKind.ASK} {Reply.DATE} {Within.FROM_TODAY}": mark("question: a date, today or later"),
    StepKind.ASK: mark("question of no kind yet"),
    StepKind.CHECKLIST: mark("checklist"),
    StepKind.SHOW: mark("show"),
    StepKind.LIMIT: mark("limit"),
    StepKind.REFER: mark("refer to a unit"),
    StepKind.SLIP: mark("slip for the visitor"),
    StepKind.END: mark("end"),
}
PARTS: Vocabulary = {
    "why": mark("why"),
    "answers": mark("answer"),
    "items": mark("item"),
    "missing": mark("if something is missing"),
    "ways": mark("way"),
    "picture": mark("picture"),
    "may": mark("may"),
    "may_not": mark("may not"),
    "hand_over": mark("hands over"),
    "behind": mark("behind the scenes"),
}
KINDS: Vocabulary = {**STEPS, **PARTS}
SLIP: Vocabulary = {
    "title": mark("heading"),
    "done": mark("was done"),
    "bring": mark("to bring"),
    "where": mark("where to go"),
    "unit": mark("unit in the directory"),
    "link": mark("link"),
}
OUTCOMES: Vocabulary = OUTCOME
EFFORTS: Vocabulary = {
    Effort.AT_ONCE: mark("Known at once"),
    Effort.LOOKED: mark("Had to look or show"),
    Effort.DUG: mark("Had to dig or ask others"),
}
OURS: Vocabulary = {
    "nb": mark("Bokmål"),
    "nn": mark("Nynorsk"),
    "da": mark("Danish"),
    "sv": mark("Swedish"),
    "nl": mark("Dutch"),
    "en": mark("English"),
}
SWITCH: Vocabulary = {"yes": mark("yes"), "no": mark("no")}

_QUOTES = "\"'`´‘’‚“”„«»‹›′″"
_CODE = re.compile(r"\(\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*\)\s*$|^\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*$")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")


def fold(text: str) -> str:
    """A word as it is compared: no capitals, quotation marks, or spaces too many; every dash is a hyphen."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    return " ".join("".join(letter for letter in plain if letter not in _QUOTES).split()).rstrip(":").strip()


def bare(text: str) -> str:
    """An id as it was meant: small letters, no quotation marks or spaces around it, every dash a hyphen."""
    return text.translate(_DASHES).strip(_QUOTES + " \t\r\n\u00a0").lower()


def sheet_name(key: str, language: str) -> str:
    """What a sheet is called."""
    return say(language, SHEETS[key])


def meaning(vocabulary: Vocabulary, text: str) -> str | None:
    """What a word stands for, in whichever of the languages; None for a word that is not ours."""
    return _meanings(tuple(vocabulary.items())).get(fold(text))


def nearest(vocabulary: Vocabulary, text: str) -> tuple[str, str] | None:
    """What a mistyped word stands for most likely, and the word as it is written."""
    from difflib import get_close_matches

    known = _meanings(tuple(vocabulary.items()))
    found = get_close_matches(fold(text), known, 1, 0.75)
    return (known[found[0]], found[0]) if found else None


def language_heading(language: str, code: str) -> str:
    """The heading of a column of texts: the language's name and its code."""
    name = say(language, OURS[code]) if code in OURS else say_language(language, code)
    return code if name == code else f"{name[:1].upper()}{name[1:]} ({code})"


def language_of(heading: str) -> str | None:
    """The language a heading names: by its code in parentheses, by its code alone, or by the name of one of ours."""
    named = _CODE.search(heading.translate(_DASHES))
    if named:
        code = named[1] or named[2]
        return code.lower() if code.lower() in OURS else code
    return meaning(OURS, heading)


@cache
def _meanings(words: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    found = {fold(str(key)): str(key) for key, _word in words}
    return {fold(say(language, word)): str(key) for language in LANGUAGES for key, word in words} | found
