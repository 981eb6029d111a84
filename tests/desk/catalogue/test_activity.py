"""The closed list of activities."""

import re

from desk.catalogue.activity import TYPES, find, types
from desk.catalogue.sheet import read_sheet
from desk.text import LANGUAGES


def test_the_list_is_whole_in_six_languages() -> None:
    assert read_sheet(TYPES).mistakes == ()
    for language in LANGUAGES:
        labels = [each.label(language) for each in types()]
        assert all(0 < len(label) <= 40 for label in labels)
        assert len(set(labels)) == len(labels)


def test_every_type_has_a_slug_of_its_own_and_is_found_by_it() -> None:
    ids = [each.id for each in types()]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", each) and find(each) is not None for each in ids)


def test_a_type_of_a_newer_list_is_not_known_and_no_mistake() -> None:
    assert find("space-flight") is None
