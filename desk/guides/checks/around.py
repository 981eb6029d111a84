"""What a guide needs besides itself, and what time does to it: days, pictures, the directory."""

from collections.abc import Callable, Collection, Iterator
from datetime import date

from desk.errors import Reason, mark
from desk.guides import slip as slips
from desk.guides.checks.texts import texts
from desk.guides.facts import expired, named
from desk.guides.languages import complete_in
from desk.guides.mistake import LANGUAGE_NAMES, Mistake, Severity
from desk.model.guide import Guide
from desk.text import LANGUAGES


def facts(guide: Guide, day: date) -> Iterator[Mistake]:
    """Facts that are not true any more."""
    for fact in expired(guide.facts, day):
        told = {"fact": fact.id, "until": fact.until}
        reason = mark("the fact “{fact}” was true until {until}")
        yield Mistake(None, reason, told, place=("facts", fact.id, "until"))


def pictures(guide: Guide, refused: Callable[[str], Reason | None]) -> Iterator[Mistake]:
    """Pictures that are not to be had, or none that can be shown: `refused` says why. One mistake for each step."""
    for step in guide.steps:
        reason = refused(step.picture.file) if step.picture and step.picture.file else None
        if reason is not None:
            yield Mistake(step.id, reason.message, reason.facts, place=("picture", "file"))


def units(guide: Guide, known: Collection[str]) -> Iterator[Mistake]:
    """Units that are not in the directory."""
    for step in guide.steps:
        named_here = [(("unit",), step.unit)] + ([(("slip", "unit"), step.slip.unit)] if step.slip else [])
        for place, unit in named_here:
            if unit and unit not in known:
                yield Mistake(step.id, mark("the directory has no entry “{unit}”"), {"unit": unit}, place=place)


def remarks(guide: Guide, day: date) -> Iterator[Mistake]:
    """What does no harm yet: days that have passed, facts nobody names, what nobody will find."""
    if guide.review is not None and guide.review < day:
        reason = mark("the guide was to be read again on {review}")
        yield Mistake(None, reason, {"review": guide.review}, Severity.REMARK, ("review",))
    if guide.valid_to is not None and guide.valid_to < day:
        reason = mark("the guide was true until {until}")
        yield Mistake(None, reason, {"until": guide.valid_to}, Severity.REMARK, ("valid_to",))
    if not guide.sources:
        yield Mistake(None, mark("no source is named from which it was written"), {}, Severity.REMARK, ("sources",))
    if guide.revision > 1 and not guide.note.strip():
        reason = mark("nothing is said of what revision {revision} changed")
        yield Mistake(None, reason, {"revision": guide.revision}, Severity.REMARK, ("note",))
    for language in complete_in(guide):
        if not guide.asked.get(language):
            reason = mark("it is not said in {language} what people ask who need this guide")
            told = {"language": LANGUAGE_NAMES[language]}
            yield Mistake(None, reason, told, Severity.REMARK, ("asked", language), language)
    yield from _unnamed(guide)
    yield from _not_printed(guide)


def _unnamed(guide: Guide) -> Iterator[Mistake]:
    used = {name for text in texts(guide) for written in text.words.values() for name in _named(written)}
    for fact in guide.facts:
        if fact.id not in used:
            reason = mark("no text names the fact “{fact}”")
            yield Mistake(None, reason, {"fact": fact.id}, Severity.REMARK, ("facts", fact.id))


def _named(written: str) -> tuple[str, ...]:
    try:
        return named(written)
    except ValueError:
        return ()


def _not_printed(guide: Guide) -> Iterator[Mistake]:
    """Slips with words in a language in which they are not printed all the same, and why not."""
    for step in (step for step in guide.steps if step.slip):
        said = list(slips.texts(step.slip))
        others = {language for words in said for language in words} - set(LANGUAGES)
        for language in sorted(others - {*slips.languages(step.slip, guide.facts)}):
            reason = mark("the slip names a fact that has no words in “{code}”, so it is not printed in that language")
            if any(not words.get(language, "").strip() for words in said):
                reason = mark("the slip is only partly in “{code}”, so it is not printed in that language")
            elif language not in slips.headings():
                reason = mark("Skranke has no headings for a slip in “{code}”, so it is not printed in that language")
            yield Mistake(step.id, reason, {"code": language}, Severity.REMARK, ("slip",), language)
