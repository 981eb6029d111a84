"""Trials that are over: no hit of a search, but whoever looks for one by its name is told that it ended."""

from datetime import date

from desk.catalogue.fold import fits, words
from desk.model.category import Catalogue, Category

SHORT = 3
"""Fewer letters than this name nothing yet."""


def ended(catalogue: Catalogue, today: date, typed: str) -> Category | None:
    """The trial whose last day was before today and that has what was typed in a label or synonym, the one that ended
    last if there are several."""
    over = [each for each in catalogue.categories if each.until is not None and each.until < today]
    if not over or sum(map(len, words(typed))) < SHORT:
        return None
    meant = [each for each in over if each.into is None and any(fits(typed, name) for name in _names(each))]
    return max(meant, key=lambda each: each.until or date.min, default=None)


def _names(category: Category) -> list[str]:
    return [*category.labels.values(), *(word for said in category.synonyms.values() for word in said)]
