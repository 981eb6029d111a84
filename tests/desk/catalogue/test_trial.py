"""A trial that is over is found by whoever looks for it, to be told that it ended."""

from dataclasses import replace
from datetime import date

import pytest

from desk.catalogue.load import starter
from desk.catalogue.trial import ended
from desk.model.category import Catalogue

TODAY = date(2026, 12, 11)


def catalogue(**changed: object) -> Catalogue:
    whole = starter()
    labels = {**whole.categories[0].labels, "nb": "Frøbibliotek", "en": "Seed library"}
    seeds = replace(
        whole.categories[0], id="seeds", labels=labels, synonyms={"nb": ("såfrø",)}, until=date(2026, 12, 10)
    )
    return replace(whole, categories=(*whole.categories, replace(seeds, **changed)))  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["seed", "library se", "frobib", "Såfr"])
def test_by_its_name_in_any_language(typed: str) -> None:
    found = ended(catalogue(), TODAY, typed)
    assert found is not None and found.id == "seeds"


@pytest.mark.parametrize("typed", ["se", "", "seed bank", "moving"])
def test_not_by_what_names_nothing_or_something_else(typed: str) -> None:
    assert ended(catalogue(), TODAY, typed) is None


def test_not_on_its_last_day_nor_where_it_became_another_category() -> None:
    assert ended(catalogue(until=TODAY), TODAY, "seed") is None
    assert ended(catalogue(into="reservation"), TODAY, "seed") is None
    assert ended(starter(), TODAY, "seed") is None
