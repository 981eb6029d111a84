"""Folding words to what fingers type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.fold import fold, words, written_as_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lånekort", "laanekort"),
        ("Lånekort", "LANEKORT"),
        ("førerkort", "foererkort"),
        ("førerkort", "forerkort"),
        ("förlängning", "forlangning"),
        ("læser", "laeser"),
        ("läser", "laser"),
        ("idé", "ide"),
        ("poëzie", "poezie"),
        ("coördinatie", "coordinatie"),
        ("ideeën", "ideeen"),
        ("a\u030apen", "åpen"),
        ("straße", "STRASSE"),
    ],
)
def test_spellings_of_one_word_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_only_what_stands_for_one_letter_becomes_one() -> None:
    assert (fold("låe"), fold("lae"), fold("löe"), fold("loe")) == ("lae", "la", "loe", "lo")


def test_words_are_split_at_everything_that_is_no_letter_or_digit() -> None:
    assert words("  Brev, skjemaer & e-ID (BankID/MinID)_2 ") == (
        "brev", "skjemar", "e", "id", "bankid", "minid", "2"
    )  # fmt: skip
    assert words("–, !") == ()


def test_words_with_a_hyphen_dot_or_apostrophe_are_also_one() -> None:
    assert written_as_one("Wi-Fi, sundhed.dk og foto's") == ("wifi", "sundheddk", "fotos")
    assert written_as_one("Lån og retur.") == ()


LETTERS = st.text("aeoåæøäöéÅÆØAEO-lnd ") | st.text()


@given(LETTERS, st.integers(0, 30))
def test_what_is_typed_so_far_folds_to_a_beginning_of_the_whole(text: str, end: int) -> None:
    assert fold(text).startswith(fold(text[:end]))


@given(st.text("abcxyzåæøäöéëïüèóÅÆØÄÖ 0-'"))
def test_the_letters_of_our_languages_fold_to_small_plain_ones(text: str) -> None:
    assert fold(text).isascii() and fold(text) == fold(text).lower()
