"""A slip in the visitor's language: in which it can be had, and what it then says. Pure but for the headings' file."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from desk.model.guide import Fact, Said, Slip
from desk.model.slip import Headings, Told
from desk.text import LANGUAGES, RESOURCES

_NAMED = re.compile(r"\{([a-z0-9-]+)\}")


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
    return tuple(language for language in headings() if _in(language, slip, {fact.id: fact for fact in facts}))


def told(slip: Slip, facts: Sequence[Fact], language: str) -> Told:
    """The slip in one of its `languages`. Raises KeyError for any other."""
    words = {fact.id: _fact(fact, language) or "" for fact in facts}

    def say(text: Said) -> str:
        return _NAMED.sub(lambda named: words[named[1]], text[language])

    where = say(slip.where) if slip.where else ""
    return Told(
        language, headings()[language], say(slip.title), tuple(map(say, slip.done)), tuple(map(say, slip.bring)), where
    )


def _in(language: str, slip: Slip, facts: Mapping[str, Fact]) -> bool:
    for text in texts(slip):
        if not text.get(language, "").strip():
            return False
        if not all(name in facts and _fact(facts[name], language) for name in _NAMED.findall(text[language])):
            return False
    return True


def _fact(fact: Fact, language: str) -> str | None:
    """A fact in a language; one that is the same in all of ours (a price, a name) is so in any."""
    said = {fact.text.get(ours, "") for ours in LANGUAGES}
    return fact.text.get(language) or (said.pop() if len(said) == 1 else None)
