"""The one door to translated words outside Qt: gettext catalogues, and Babel for dates and numbers.

Callers pass a language. `say` looks a sentence up, `explain` says an error. Sources are
`resources/words/desk_<language>.po`, compiled beside them; English is the source itself.
"""

import gettext
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from desk.errors import DeskError, Reason, UnknownLanguage, mark

LANGUAGES = ("nb", "nn", "da", "sv", "nl", "en")
RESOURCES = Path(__file__).parent.parent / "resources"
_BABEL = {"nb": "nb_NO", "nn": "nn_NO", "da": "da_DK", "sv": "sv_SE", "nl": "nl_NL", "en": "en_GB"}
_CALLED = {"ckb": mark("Kurdish (Sorani)"), "fa": mark("Persian (Farsi, Dari)")}
"""Languages whose speakers, and those who meet them, call them otherwise than the tables do."""

_NEAR = {"nb": ("nn", "da", "sv"), "nn": ("nb", "da", "sv"), "da": ("nb", "nn", "sv"), "sv": ("nb", "da", "nn")}
"""Whoever reads one of these reads the others too, the nearest first."""


@cache
def _words(language: str) -> gettext.NullTranslations:
    if language not in LANGUAGES:
        raise UnknownLanguage(language=language)
    with (RESOURCES / "words" / f"desk_{language}.mo").open("rb") as compiled:
        return gettext.GNUTranslations(compiled)


def say(language: str, message: str, /, **facts: object) -> str:
    """The message in a language, its braces filled."""
    return _words(language).gettext(message).format(**facts)


def say_count(language: str, one: str, many: str, count: int, /, **facts: object) -> str:
    """The form of the message that fits a count; `{count}` is filled."""
    return _words(language).ngettext(one, many, count).format(count=count, **facts)


def explain(error: DeskError, language: str) -> str:
    """The error's sentence in a language, the reason inside it too."""
    return say(language, error.message, **_told(language, error.facts))


def say_reason(language: str, reason: Reason) -> str:
    """A reason in a language, the reasons inside it too."""
    return say(language, reason.message, **_told(language, reason.facts))


def _told(language: str, facts: Mapping[str, object]) -> dict[str, object]:
    """The facts, with the reasons among them said in the language."""
    return {
        name: say(language, fact.message, **_told(language, fact.facts)) if isinstance(fact, Reason) else fact
        for name, fact in facts.items()
    }


def say_day(language: str, day: date, form: str = "full") -> str:
    """A date as people write it; forms: full, long, medium, short (see Babel)."""
    from babel.dates import format_date

    return format_date(day, form, locale=_BABEL[language])


def say_day_anywhere(language: str, day: date) -> str:
    """A date with its month as a word, in any language; in figures where nobody told how that one says it."""
    from babel import UnknownLocaleError
    from babel.dates import format_date

    try:
        return format_date(day, "long", locale=_BABEL.get(language, language))
    except (UnknownLocaleError, ValueError):
        return day.isoformat()


def say_weekdays(language: str) -> Mapping[int, str]:
    """The days of the week in any language, Monday is 0; empty where nobody told them."""
    from babel import UnknownLocaleError
    from babel.dates import get_day_names

    try:
        # Not as they stand alone: where a language has no such names Babel gives those of the one asked before.
        return dict(get_day_names("wide", "format", _BABEL.get(language, language)))
    except (UnknownLocaleError, ValueError):
        return {}


def say_language(language: str, which: str) -> str:
    """What a language is called in another, or in itself; its code where nobody told that."""
    from babel import Locale, UnknownLocaleError

    if which in _CALLED and language in LANGUAGES:
        return say(language, _CALLED[which])
    try:
        return Locale.parse(which).get_display_name(_BABEL.get(language, language)) or which
    except (UnknownLocaleError, ValueError):
        return which


def say_month(language: str, month: str) -> str:
    """A month (`2026-03`) as people write it, with its year."""
    from babel.dates import format_skeleton

    return format_skeleton("yMMMM", date.fromisoformat(f"{month}-01"), locale=_BABEL[language])


def say_date(language: str, day: date) -> str:
    """A date within a year, short: day and month."""
    from babel.dates import format_skeleton

    return format_skeleton("MMMd", day, locale=_BABEL[language])


def say_weekday(language: str, day: date) -> str:
    """A date of these weeks, short: weekday, day and month."""
    from babel.dates import format_skeleton

    return format_skeleton("MMMEd", day, locale=_BABEL[language])


def say_time(language: str, moment: datetime) -> str:
    """Hours and minutes of a local time, as people write them."""
    from babel.dates import format_time

    return format_time(moment, "short", tzinfo=moment.tzinfo, locale=_BABEL[language])


def say_number(language: str, number: float, pattern: str | None = None) -> str:
    """A number with the language's separators."""
    from babel.numbers import format_decimal

    return format_decimal(number, format=pattern, locale=_BABEL[language])


def say_share(language: str, share: float) -> str:
    """A share between 0 and 1 in whole percent, as people write it."""
    from babel.numbers import format_percent

    return format_percent(share, format=None, locale=_BABEL[language])


def say_changed(language: str, first: str, last: str) -> str:
    """That counts of the months `first` to `last` (`2026-03`) are not told to the last one, and by how much at most."""
    from desk.model.year import changed_by

    return say(
        language,
        "Numbers are changed by up to {number}, always alike, so that nobody can be found by subtracting one from "
        "another.",
        number=changed_by(first, last),
    )


def say_within(language: str, first: str, last: str) -> str:
    """The same in short, to stand beside the months."""
    from desk.model.year import changed_by

    return say(language, "counts ±{number}", number=changed_by(first, last))


def nearest_language(there: Collection[str], language: str) -> str:
    """Of the languages something is in (none named: all of ours) this one, else the nearest, English, or the first."""
    every = [each for each in LANGUAGES if each in there] or LANGUAGES
    return next(each for each in (language, *_NEAR.get(language, ()), "en", *every) if each in every)


def best_language(preferred: Iterable[str]) -> str:
    """The first of our languages among locale codes such as `nb_NO` or `no`; English when none is ours."""
    for code in preferred:
        short = code.replace("-", "_").split("_")[0].lower()
        language = "nb" if short == "no" else short
        if language in LANGUAGES:
            return language
    return "en"
