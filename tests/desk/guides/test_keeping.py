"""What is kept of a guide that is being written is all of it."""

from dataclasses import fields

import pytest
from hypothesis import given

from desk.guides.keeping import keep, recall
from desk.model.guide import Guide
from tests.desk.guides.drafting import a_full_guide, drafts


@given(drafts)
def test_a_draft_with_any_mistakes_is_the_same_once_it_is_read_again(guide: Guide) -> None:
    assert recall(keep(guide)) == guide


def test_no_field_of_a_guide_is_forgotten() -> None:
    full = a_full_guide()
    assert recall(keep(full)) == full
    assert all(getattr(full, each.name) for each in fields(full))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 3}', "null", keep(a_full_guide()).replace('"say"', '"sing"')])
def test_what_is_no_guide_of_this_skranke_is_not_read_as_one(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        recall(text)
