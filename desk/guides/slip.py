"""A slip in the visitor's language: in which it can be had, and what it then says. Pure but for the headings' file."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from desk.guides.facts import filled, named
from desk.model.guide import Fact, Said, Slip
from desk.model.slip import Headings, Told
from desk.text import LANGUAGES, RESOURCES


@cache
def headings() -> Mapping[str, Headings]:
    """The headings by language, those of ours first."""
    read = json.loads((RESOURCES / "slip" / "headings.json").read_text(encoding="utf-8"))
    return {language: Headings(**words) for language, words in read.items()}


def texts(slip: Slip) -> Iterator[Said]:
    """Every text of a slip."""
    yield slip.title
    yield from slip.done
    yield from slip.bring
    if slip.where:
        yield slip.where


def languages(slip: Slip, facts: Sequence[Fact]) -> tuple[str, ...]:
    """The languages that all of it is written in, the facts it names too; never one that it is only partly in."""
    return tuple(language for language in headings() if _in(language, slip, _known(facts, language)))


def told(slip: Slip, facts: Sequence[Fact], language: str) -> Told:
    """The slip in one of its `languages`. Raises KeyError for any other."""
    known = _known(facts, language)

    def say(text: Said) -> str:
        return filled(text[language], known, language)

    where = say(slip.where) if slip.where else ""
    return Told(
        language, headings()[language], say(slip.title), tuple(map(say, slip.done)), tuple(map(say, slip.bring)), where
    )


def _in(language: str, slip: Slip, known: Sequence[Fact]) -> bool:
    ids = {fact.id for fact in known}
    return all(text.get(language, "").strip() and _names(text[language]) <= ids for text in texts(slip))


def _names(text: str) -> set[str]:
    """The facts a text names; braces that name none stand as they are."""
    try:
        return set(named(text))
    except ValueError:
        return set()


def _known(facts: Sequence[Fact], language: str) -> list[Fact]:
    """The facts that can be told in a language; one that is the same in all of ours (a price, a name) is so in any."""
    known = []
    for fact in facts:
        said = {fact.text[ours] for ours in LANGUAGES if ours in fact.text}
        word = fact.text.get(language) or (said.pop() if len(said) == 1 else "")
        if word:
            known.append(replace(fact, text={language: word}))
    return known
