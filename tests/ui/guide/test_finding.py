"""Facts about the order in which guides are found: the shipped ones, as people look for them."""

from datetime import date

import pytest

from desk.catalogue.load import STARTER, load
from desk.catalogue.search import Search
from desk.guides.labels import Label
from desk.guides.shelf import Shelf
from desk.text import RESOURCES
from tests.desk.guides.making import words
from ui.guide.finding import best_first

DAY = date(2026, 11, 22)
CATALOGUE, SHELF = load(STARTER), Shelf(RESOURCES / "guides")


def a_label(name: str, title: str, *asked: str, category: str = "moving") -> Label:
    return Label(category, ("NO",), name, 1, words(title) | {"en": title}, asked={"en": asked})


@pytest.mark.parametrize(
    ("country", "language", "typed", "first"),
    [
        ("NO", "nb", "bankid", "e-id-no"),
        ("NO", "nb", "barn", "child-card-no"),
        ("NO", "nb", "datteren", "child-card-no"),
        ("NO", "nb", "flytt", "moving-no"),
        ("NO", "nb", "ny adresse", "moving-no"),
        ("NO", "nb", "skanne papir", "print-and-scan"),
        ("NO", "nb", "lommebok", "lost-property"),
        ("NO", "en", "phone", "print-and-scan"),
        ("NO", "en", "card", "child-card-no"),
        ("DK", "da", "mitid", "e-id-dk"),
        ("NL", "nl", "schulden", "debt-help-nl"),
        ("SE", "sv", "sverige", "new-in-sweden"),
    ],
)
def test_what_people_type_puts_the_guide_they_mean_first(country: str, language: str, typed: str, first: str) -> None:
    search = Search(CATALOGUE, lambda: SHELF.asked(country, DAY))
    places = {hit.category.id: place for place, hit in enumerate(search.find(typed, language, 30))}
    found = best_first(SHELF.labels(country, DAY), typed, language, places)
    assert found[0].id == first


def test_the_words_of_a_title_go_before_what_people_ask_and_that_before_the_rest() -> None:
    labels = [
        a_label("category", "Something else", category="keys"),
        a_label("inside", "Housekeys"),
        a_label("begins", "Keyring"),
        a_label("asked", "Found things", "Have you found my key?"),
        a_label("title", "A new key"),
    ]
    found = best_first(labels, "key", "en", {"keys": 0})
    assert [each.id for each in found] == ["title", "asked", "begins", "inside", "category"]


def test_of_equals_the_one_whose_category_fits_comes_first_and_what_fits_nowhere_is_left_out() -> None:
    labels = [a_label("b", "A key"), a_label("a", "Key too", category="keys"), a_label("c", "A book")]
    assert [each.id for each in best_first(labels, "key", "en", {"keys": 0})] == ["a", "b"]
    assert best_first(labels, "  ", "en", {}) == []
