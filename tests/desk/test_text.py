"""Facts about words outside Qt."""

from datetime import UTC, date, datetime

import pytest

from desk import errors
from desk.errors import DeskError, DiskFull, UnknownLanguage
from desk.text import (
    LANGUAGES,
    best_language,
    explain,
    nearest_language,
    say,
    say_day,
    say_day_anywhere,
    say_language,
    say_month,
    say_number,
    say_time,
    say_weekdays,
)


def test_what_is_in_other_languages_is_shown_in_the_nearest_of_them() -> None:
    assert [nearest_language(("nl", "sv", "en"), each) for each in LANGUAGES] == ["sv", "sv", "sv", "sv", "nl", "en"]
    assert [nearest_language(("nl",), each) for each in ("nb", "nl")] == ["nl", "nl"]
    assert [nearest_language((), each) for each in LANGUAGES] == [*LANGUAGES]


def test_an_unknown_language_is_refused_by_name() -> None:
    with pytest.raises(UnknownLanguage, match="tlh"):
        say("tlh", "anything")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_can_be_said_with_its_facts(language: str) -> None:

    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, DeskError)]
    for kind in kinds:
        facts = {name: f"<{name}>" for name in _names(kind.message)}
        sentence = explain(kind(**facts), language)
        assert all(f"<{name}>" in sentence for name in facts), (kind, sentence)
        assert sentence.endswith((".", "<line>", "<reason>"))


def test_the_disk_full_sentence_says_what_happened_what_was_kept_and_what_to_do() -> None:
    sentence = explain(DiskFull(folder="/data"), "en")
    assert "full" in sentence and "kept" in sentence and "free some space on /data" in sentence


def test_dates_times_and_numbers_follow_the_language() -> None:
    day = date(2026, 11, 22)
    assert [say_day(language, day, "long") for language in LANGUAGES] == [
        "22. november 2026",
        "22. november 2026",
        "22. november 2026",
        "22 november 2026",
        "22 november 2026",
        "22 November 2026",
    ]
    assert say_time("nb", datetime(2026, 11, 22, 9, 5, tzinfo=UTC)) == "09:05"
    assert say_number("nl", 1234.5) == "1.234,5"


def test_a_date_and_a_language_can_be_told_in_any_language_and_in_figures_where_nobody_told_how() -> None:
    day = date(2026, 11, 22)
    assert [say_day_anywhere(each, day) for each in ("en", "uk", "tlh")] == [
        "22 November 2026", "22 листопада 2026\u202fр.", "2026-11-22",
    ]  # fmt: skip
    days = [say_weekdays(each).get(0) for each in ("nl", "ur", "vi", "tlh")]
    assert days == ["maandag", "پیر", "Thứ Hai", None]
    assert [say_language("nb", each) for each in ("ar", "ckb", "xx-nothing")] == [
        "arabisk",
        "kurdisk (sorani)",
        "xx-nothing",
    ]


def test_the_first_locale_that_is_ours_decides_and_english_is_the_last_resort() -> None:
    assert best_language(["de_DE", "no_NO"]) == "nb"
    assert best_language(["fi_FI"]) == "en"


def _names(message: str) -> set[str]:
    import string

    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


def test_a_month_is_said_with_its_year() -> None:
    assert {language: say_month(language, "2026-03") for language in ("nb", "nl", "en")} == {
        "nb": "mars 2026", "nl": "maart 2026", "en": "March 2026",
    }  # fmt: skip
