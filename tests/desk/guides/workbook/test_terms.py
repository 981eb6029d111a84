"""Facts about the words of a workbook: no word means two things, in whichever language it is written."""

import pytest

from desk.guides.workbook.helping import help_page
from desk.guides.workbook.terms import (
    EFFORTS,
    FIELDS,
    HEADINGS,
    KINDS,
    OUTCOMES,
    SHEETS,
    SLIP,
    SWITCH,
    Vocabulary,
    bare,
    fold,
    language_heading,
    language_of,
    meaning,
    nearest,
)
from desk.text import LANGUAGES, say

ALL = (SHEETS, FIELDS, KINDS, SLIP, OUTCOMES, EFFORTS, SWITCH, *HEADINGS.values())


@pytest.mark.parametrize("vocabulary", ALL)
def test_every_word_is_read_as_what_it_was_written_for_in_every_language(vocabulary: Vocabulary) -> None:
    for language in LANGUAGES:
        for key, word in vocabulary.items():
            assert meaning(vocabulary, say(language, word).upper()) == key, (language, key)
    assert all(meaning(vocabulary, key) == key for key in vocabulary)


def test_a_heading_of_texts_names_its_language_in_each_of_ours() -> None:
    codes = (*LANGUAGES, "ar", "uk", "so", "zh-Hant", "kmr")
    for language in LANGUAGES:
        assert [language_of(language_heading(language, code)) for code in codes] == list(codes)
    assert [language_of(said) for said in ("NB", "dansk", "English", "(sv)")] == ["nb", "da", "en", "sv"]
    assert language_of("Comment") is None


def test_a_mistyped_word_has_a_nearest_one_and_nonsense_has_none() -> None:
    assert nearest(KINDS, "anwser") == ("answers", "answer")
    assert nearest(KINDS, "spørsmål: et svar") == ("ask one", "spørsmål: ett svar")
    assert nearest(KINDS, "hullaballoo") is None


def test_capitals_quotation_marks_and_long_dashes_do_not_matter() -> None:
    assert bare(" “Id–Card”\u00a0") == "id-card"
    assert fold("  Go   To : ") == "go to"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_says_what_every_kind_of_row_is(language: str) -> None:
    words = [line.cells["word"] for line in help_page(language).lines]
    assert {say(language, word) for word in KINDS.values()} <= set(words)
    assert all(line.cells.get("said") for line in help_page(language).lines if not line.head)
