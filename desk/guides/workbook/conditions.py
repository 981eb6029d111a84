"""Conditions in words: “born older than 18 years”, “want equals passport”, “want one of a, b”. Read in all six."""

import re
from functools import cache

from desk.errors import mark
from desk.guides.workbook.terms import bare, fold
from desk.model.guide import Age, Condition, Span
from desk.text import LANGUAGES, say

_EQUALS = mark("{step} equals {value}")
_ONE_OF = mark("{step} one of {values}")
_OLDER = {
    Span.DAYS: (mark("{step} older than {count} day"), mark("{step} older than {count} days")),
    Span.MONTHS: (mark("{step} older than {count} month"), mark("{step} older than {count} months")),
    Span.YEARS: (mark("{step} older than {count} year"), mark("{step} older than {count} years")),
}
_HOLES = {"step": r"(?P<step>\S+)", "value": r"(?P<value>\S+)", "values": r"(?P<values>.+)", "count": r"(?P<count>\d+)"}


def written(condition: Condition, language: str) -> str:
    """The condition as a person writes it."""
    if condition.older_than is not None:
        count, span = condition.older_than.count, condition.older_than.span
        return say(language, _OLDER[span][count != 1], step=condition.step, count=count)
    if condition.one_of:
        return say(language, _ONE_OF, step=condition.step, values=", ".join(condition.one_of))
    return say(language, _EQUALS, step=condition.step, value=condition.equals or "")


def read(text: str) -> Condition | None:
    """The condition in a cell; None for what is none."""
    plain = fold(text).rstrip(".")
    for kind, pattern in _patterns():
        found = pattern.fullmatch(plain)
        if found is None:
            continue
        step = bare(found["step"])
        if isinstance(kind, Span):
            return Condition(step, older_than=Age(int(found["count"]), kind))
        if kind == _EQUALS:
            return Condition(step, equals=found["value"])
        return Condition(step, one_of=tuple(each for each in re.split(r"[\s,;]+", found["values"]) if each))
    return None


@cache
def _patterns() -> tuple[tuple[Span | str, re.Pattern[str]], ...]:
    forms = [(_EQUALS, _EQUALS), (_ONE_OF, _ONE_OF), *((span, form) for span in Span for form in _OLDER[span])]
    holes = {name: f"{{{name}}}" for name in _HOLES}
    said = {say(language, form, **holes): kind for language in LANGUAGES for kind, form in forms}
    return tuple((kind, re.compile(_pattern(form))) for form, kind in said.items())


def _pattern(form: str) -> str:
    """What matches a form: its words with any spaces between them, and what stands in its holes."""
    return r"\s+".join(_HOLES.get(word.strip("{}"), re.escape(fold(word))) for word in form.split())
