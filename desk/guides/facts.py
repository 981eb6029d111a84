"""What a municipality sets, in the texts that name it: `{fee}` stands for the fact of that id. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from string import Formatter

from desk.model.guide import Fact, Slip, Step, Words


def named(text: str) -> tuple[str, ...]:
    """The ids of the facts a text names, in their order. Raises ValueError for braces that name nothing."""
    found = []
    for _before, name, form, how in Formatter().parse(text):
        if name is not None:
            if not name or form or how:
                raise ValueError(text)
            found.append(name)
    return tuple(found)


def filled(text: str, facts: Sequence[Fact], language: str) -> str:
    """The text with its facts in a language; what is no fact of these stands as it was written."""
    words = {fact.id: fact.text.get(language) for fact in facts}
    try:
        named(text)
    except ValueError:
        return text
    parts = Formatter().parse(text)
    return "".join(
        before if name is None else f"{before}{words.get(name) or f'{{{name}}}'}" for before, name, *_ in parts
    )


def told(words: Words, facts: Sequence[Fact], language: str) -> str:
    """A text in a language with its facts; empty where it is not written in it."""
    return filled(words.get(language, ""), facts, language)


def expired(facts: Sequence[Fact], day: date) -> tuple[Fact, ...]:
    """The facts that are not true any more on a day."""
    return tuple(fact for fact in facts if fact.until is not None and fact.until < day)


def standing_in(step: Step, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that the texts of a step name, in any language, and those on its slip."""
    texts, on_slip = tuple(_texts(step)), standing_on(step.slip, facts) if step.slip else ()
    return tuple(fact for fact in facts if fact in on_slip or any(f"{{{fact.id}}}" in text for text in texts))


def standing_on(slip: Slip, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that a page for the visitor names, in any language."""
    lines = (slip.title, *slip.done, *slip.bring, slip.where or {})
    return tuple(fact for fact in facts if any(f"{{{fact.id}}}" in text for line in lines for text in line.values()))


def _texts(step: Step) -> Iterator[str]:
    lines = (*step.answers, *step.items, *((step.missing,) if step.missing else ()))
    plain = (step.text, step.why, step.behind, step.may, step.may_not, step.hand_over)
    for words in (*plain, *(line.text for line in lines), step.picture.alt if step.picture else None):
        yield from words.values() if words else ()
