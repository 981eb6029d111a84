"""Finding a category while somebody types."""

import random
import subprocess
import sys
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.fold import fold, words
from desk.catalogue.load import starter
from desk.catalogue.search import Hit, Search
from desk.model.category import Category
from desk.text import LANGUAGES
from tests.desk.catalogue.making import a_catalogue, a_category

CATALOGUE = starter()
SEARCH = Search(CATALOGUE)


def ids(query: str, language: str = "nb", search: Search = SEARCH, limit: int = 9) -> list[str]:
    """The ids found, best first."""
    return [hit.category.id for hit in search.find(query, language, limit)]


@pytest.mark.parametrize(
    ("query", "language", "first"),
    [
        ("bankid", "nb", "electronic-id"),
        ("bank id", "nb", "electronic-id"),
        ("mitid", "da", "electronic-id"),
        ("NemID", "da", "electronic-id"),
        ("freja", "sv", "electronic-id"),
        ("digid", "nl", "electronic-id"),
        ("eid", "en", "electronic-id"),
        ("digipost", "nn", "digital-mailbox"),
        ("e-boks", "da", "digital-mailbox"),
        ("eboks", "da", "digital-mailbox"),
        ("kivra", "sv", "digital-mailbox"),
        ("mijnoverheid", "nl", "digital-mailbox"),
        ("lånekort", "nb", "library-card"),
        ("låne kort", "nb", "library-card"),
        ("lanekort", "nn", "library-card"),
        ("laanekort", "da", "library-card"),
        ("bibliotekskort", "sv", "library-card"),
        ("bieb pas", "nl", "library-card"),
        ("lån", "nb", "loan-and-return"),
        ("skat", "da", "tax-online"),
        ("skatteverket", "sv", "tax-online"),
        ("toeslag", "nl", "tax-online"),
        ("korekort", "da", "driving-and-parking"),
        ("foererkort", "nb", "driving-and-parking"),
        ("rijbewijs", "nl", "driving-and-parking"),
        ("sundhedskort", "da", "health-and-doctor"),
        ("1177", "sv", "health-and-doctor"),
        ("hvor er toalettet", "nb", "find-the-way"),
        ("opningstider", "nn", "opening-hours"),
        ("wi fi", "nl", "wifi"),
        ("SU", "da", "family-and-school"),
        ("how do I print", "en", "print-and-scan"),
    ],
)
def test_what_people_say_finds_it_first(query: str, language: str, first: str) -> None:
    assert ids(query, language)[:1] == [first]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_and_synonym_finds_its_category_among_the_first_three(language: str) -> None:
    missed = []
    for category in CATALOGUE.categories:
        for text in (category.labels[language], *category.synonyms[language]):
            shared = sum(text in other.synonyms[language] for other in CATALOGUE.categories)
            if shared < 2 and category.id not in ids(text, language)[:3]:
                missed.append((category.id, text))
    assert missed == []


def test_any_language_is_understood_and_the_own_one_goes_first() -> None:
    assert ids("paspoort", "nb") == ["passport-and-id-card"]
    pool = a_catalogue(a_category("one", da="Pension"), a_category("two", nb="Pension"))
    assert ids("pens", "nb", Search(pool)) == ["two", "one"]
    assert ids("pens", "da", Search(pool)) == ["one", "two"]


def test_a_label_goes_before_a_synonym_and_says_what_matched() -> None:
    pool = a_catalogue(a_category("one", ["Kart"], nb="Bygg"), a_category("two", nb="Kartverket"))
    assert Search(pool).find("kar", "nb") == (Hit(pool.categories[1], "Kartverket"), Hit(pool.categories[0], "Kart"))


def test_a_whole_word_goes_before_longer_ones_that_begin_with_it() -> None:
    pool = a_catalogue(a_category("one", nb="Sundhed"), a_category("two", ["SU"], nb="Skole"))
    assert ids("su", "nb", Search(pool)) == ["two", "one"]


def test_equals_keep_the_order_of_the_catalogue() -> None:
    names = [f"kort{letter}" for letter in "dbca"]
    pool = a_catalogue(*(a_category(name) for name in names))
    assert ids("kort", "nb", Search(pool)) == names


def test_a_compound_is_found_by_what_it_ends_with() -> None:
    assert "library-card" in ids("kort", "nb")
    assert ids("bøker", "nb")[:1] == ["children-and-reading"]


def test_a_word_that_is_known_brings_no_guesses() -> None:
    assert ids("bankid", "nb") == ["electronic-id"]
    assert ids("bankit", "nb")[:1] == ["electronic-id"]


def test_two_letters_find_only_what_begins_with_them() -> None:
    for first in "abcdefghijklmnopqrstuvwxyzæøå":
        for second in "aeiourst":
            for hit in SEARCH.find(first + second, "nb", 60):
                assert any(word.startswith(fold(first + second)) for word in spellings(hit.matched)), hit


def spellings(text: str) -> set[str]:
    """The folded words of a text, and the text as one word."""
    return {*words(text), "".join(words(text)), *(fold(part.replace("-", "")) for part in text.split())}


def test_nothing_typed_and_nothing_like_it_find_nothing() -> None:
    assert ids("") == ids("  ") == ids("?!") == ids("xyzzyq") == ids("zz qq") == []


def test_a_pasted_text_is_searched_by_its_first_words() -> None:
    assert ids("flytting " * 500)[:1] == ["moving"]


def test_the_limit_holds() -> None:
    assert [len(ids("a", limit=limit)) for limit in (1, 5, 9)] == [1, 5, 9]


def test_what_is_found_does_not_depend_on_what_was_typed_before() -> None:
    queries = ["skrive", "skrive ut", "lån", "skrive", "fltting", "ut"]
    assert [ids(query) for query in queries] == [ids(query, search=Search(CATALOGUE)) for query in queries]


def one_slip(text: str, choose: random.Random) -> str:
    """The text with a letter left out, doubled, changed, or swapped with the next."""
    inner = [place for place in range(len(text) - 1) if text[place : place + 2].isalpha()]
    place = choose.choice(inner)
    before, letter, after = text[:place], text[place], text[place + 1 :]
    return choose.choice(
        [before + after, before + letter * 2 + after, before + "x" + after, before + after[0] + letter + after[1:]]
    )


@given(st.sampled_from(CATALOGUE.categories), st.sampled_from(LANGUAGES), st.randoms(use_true_random=False))
def test_a_label_with_one_slip_is_among_the_first_three(
    category: Category, language: str, choose: random.Random
) -> None:
    label = category.labels[language]
    if sum(letter.isalpha() for letter in label) >= 5:
        typed = one_slip(label, choose)
        assert category.id in ids(typed, language)[:3], typed


@given(st.sampled_from(CATALOGUE.categories), st.sampled_from(LANGUAGES), st.integers(3, 32))
def test_three_letters_of_a_label_are_enough_and_more_do_no_harm(
    category: Category, language: str, length: int
) -> None:
    typed = category.labels[language][:length]
    assert category.id in ids(typed, language), typed


@given(st.sampled_from(CATALOGUE.categories), st.sampled_from(LANGUAGES))
def test_the_order_of_the_words_does_not_matter(category: Category, language: str) -> None:
    parts = category.labels[language].replace("-", " ").split()[:4]
    [found] = {tuple(ids(" ".join(order), language)) for order in permutations(parts)}
    assert found[0] == category.id


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_anything_can_be_typed(query: str, language: str) -> None:
    found = ids(query, language)
    assert len(found) == len(set(found)) <= 9


def test_the_client_does_not_pay_for_the_search_before_it_is_used() -> None:
    code = (
        "import sys; from desk.catalogue.load import starter; from desk.catalogue.search import Search;"
        "Search(starter()).find('lån', 'nb'); print('rapidfuzz' in sys.modules);"
        "search = Search(starter()); search.prepare(); print('rapidfuzz' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "True"]
