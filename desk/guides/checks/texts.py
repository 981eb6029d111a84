"""The texts of a guide: there in every language, one line, short enough, and naming facts that are there."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from desk.errors import Reason, mark
from desk.guides.facts import filled, named
from desk.guides.languages import complete_in
from desk.guides.mistake import LANGUAGE_NAMES, Mistake, shown
from desk.model.guide import Guide, Reply, Said, Slip, Step, Words
from desk.text import LANGUAGES

LONGEST = {
    "title": 60,
    "text": 140,
    "why": 240,
    "behind": 160,
    "answers": 60,
    "items": 90,
    "missing": 60,
    "may": 160,
    "may_not": 160,
    "hand_over": 160,
    "picture": 160,
    "asked": 80,
    "facts": 60,
    "slip": 160,
}
"""How many characters a text may have: a sentence that is read at arm's length, an answer that fits beside a key."""

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SENTENCES = ("text", "why", "behind", "may", "may_not", "hand_over")


@dataclass(frozen=True, slots=True)
class Text:
    """A text and where it stands; `visitors`: it may be in any language besides ours."""

    step: str | None
    place: tuple[str, ...]
    words: Words
    visitors: bool = False


def texts(guide: Guide) -> Iterator[Text]:
    """Every text of a guide, with its place; those of a plain yes and no are ours and are none."""
    yield Text(None, ("title",), guide.title)
    for fact in guide.facts:
        yield Text(None, ("facts", fact.id, "text"), fact.text)
    for step in guide.steps:
        yield from texts_of(step)


def texts_of(step: Step) -> Iterator[Text]:
    """Every text of a step."""
    for name in _SENTENCES:
        if (words := getattr(step, name)) is not None:
            yield Text(step.id, (name,), words)
    for answer in step.answers if step.reply is not Reply.YES_NO else ():
        yield Text(step.id, ("answers", answer.id, "text"), answer.text)
    for item in step.items:
        yield Text(step.id, ("items", item.id, "text"), item.text)
    if step.missing:
        yield Text(step.id, ("missing", step.missing.id, "text"), step.missing.text)
    if step.picture:
        yield Text(step.id, ("picture", "alt"), step.picture.alt)
    if step.slip:
        yield from (Text(step.id, ("slip", *place), said, visitors=True) for place, said in _of_slip(step.slip))


def check(guide: Guide) -> Iterator[Mistake]:
    """What is wrong with the texts, with what people ask, and with the facts that are named."""
    facts, needed = {fact.id for fact in guide.facts}, complete_in(guide)
    for text in texts(guide):
        yield from _words(text, guide)
        for language, written in text.words.items():
            if language in needed or language not in LANGUAGES or text.visitors:
                yield from _names(text, language, written, facts)
    for language, asked in guide.asked.items():
        for at, written in enumerate(asked):
            yield from _line(None, ("asked", language, str(at)), language, written, written)


def _of_slip(slip: Slip) -> Iterator[tuple[tuple[str, ...], Said]]:
    yield ("title",), slip.title
    yield from ((("done", str(at)), said) for at, said in enumerate(slip.done))
    yield from ((("bring", str(at)), said) for at, said in enumerate(slip.bring))
    if slip.where is not None:
        yield ("where",), slip.where


def _words(text: Text, guide: Guide) -> Iterator[Mistake]:
    others = [language for language in text.words if language not in LANGUAGES]
    needed = complete_in(guide)
    for language in (*LANGUAGES, *others):
        written = text.words.get(language, "")
        if language in LANGUAGES and language not in needed and not (text.visitors and language in text.words):
            continue  # nobody is shown it
        if not written.strip():
            yield _at(text.step, text.place, language, mark("“{field}” has no text in {language}"))
        else:
            yield from _line(text.step, text.place, language, written, filled(written, guide.facts, language))
    for language in others:
        if not text.visitors or not _CODE.fullmatch(language):
            reason = mark("“{field}” cannot be in “{code}”, which is no language code it may have")
            yield Mistake(text.step, reason, {"field": shown(text.place), "code": language}, place=text.place)


def _line(step: str | None, place: tuple[str, ...], language: str, written: str, read: str) -> Iterator[Mistake]:
    """A text in one language as it was `written`, and as it is `read`: with its facts."""
    if written != written.strip() or not _is_one_line(written):
        reason = mark("“{field}” has a line break or spaces at its ends in {language}")
        yield _at(step, place, language, reason)
    most = LONGEST[place[0]]
    if len(read) > most:
        reason = mark("“{field}” has {length} characters in {language}; {most} can be read at a glance")
        yield _at(step, place, language, reason, length=len(read), most=most)


def _is_one_line(text: str) -> bool:
    """Marks that only say how a script runs or joins (Persian and Urdu need them) are part of the line."""
    return text.isprintable() or all(sign.isprintable() or unicodedata.category(sign) == "Cf" for sign in text)


def _names(text: Text, language: str, written: str, facts: Collection[str]) -> Iterator[Mistake]:
    try:
        ids = named(written)
    except ValueError:
        reason = mark("“{field}” has a brace in {language} that names no fact; they are named like this: {example}")
        yield _at(text.step, text.place, language, reason, example="{fee}")
        return
    for fact in ids:
        if text.place[0] == "facts" or fact not in facts:
            reason = mark("“{field}” names in {language} the fact “{fact}”, which is not there")
            yield _at(text.step, text.place, language, reason, fact=fact)
        elif text.place == ("title",):
            reason = mark("“{field}” names in {language} the fact “{fact}”, but lists show a title as it is written")
            yield _at(text.step, text.place, language, reason, fact=fact)


def _at(step: str | None, place: tuple[str, ...], language: str, reason: str, **facts: object) -> Mistake:
    known: Reason | str = LANGUAGE_NAMES.get(language, language)
    told = {"field": shown(place), "language": known} | facts
    return Mistake(step, reason, told, place=place, language=language)
