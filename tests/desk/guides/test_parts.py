"""Reaching into a guide: what is put somewhere lies there, and nothing else has changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.guides.mistake import Mistake
from desk.guides.parts import find, insert, move, path_of, put, remove
from tests.desk.guides.drafting import a_full_guide
from tests.desk.guides.making import a_guide

TEXT = ("steps", 0, "answers", 1, "text", "nb")


def test_a_text_is_found_and_changed_by_its_path() -> None:
    guide = a_guide()
    assert find(guide, TEXT) == "other nb"
    changed = put(guide, TEXT, "somebody else")
    assert find(changed, TEXT) == "somebody else"
    assert put(changed, TEXT, "other nb") == guide


def test_a_text_that_is_emptied_is_not_there_in_that_language() -> None:
    emptied = put(a_guide(), TEXT, "")
    assert "nb" not in find(emptied, TEXT[:-1])
    assert find(emptied, TEXT) is None
    assert find(put(a_guide(), ("steps", 0, "why", "nb"), "because"), ("steps", 0, "why")) == {"nb": "because"}


def test_the_place_of_a_mistake_is_found_in_the_guide() -> None:
    guide, place = a_full_guide(), ("answers", "other", "goto")
    assert path_of(guide, Mistake("who", "", place=place)) == ("steps", 0, "answers", 1, "goto")
    assert path_of(guide, Mistake(None, "", place=("facts", "fee", "until"))) == ("facts", 0, "until")
    assert path_of(guide, Mistake("show", "", place=("ways", "1", "goto"))) == ("steps", 3, "ways", 1, "goto")
    assert path_of(guide, Mistake("who", "", place=("answers", "gone"))) == ("steps", 0, "answers")


def test_there_is_no_place_inside_a_word() -> None:
    with pytest.raises(LookupError):
        find(a_full_guide(), ("id", "nb"))


@given(st.integers(0, 5), st.integers(-7, 7))
def test_what_moves_up_and_down_in_a_row_stays_in_it(at: int, by: int) -> None:
    guide = a_guide()
    moved = move(guide, ("steps",), at, by)
    assert sorted(step.id for step in moved.steps) == sorted(step.id for step in guide.steps)
    assert moved.steps.index(guide.steps[at]) == min(max(at + by, 0), 5)


@given(st.integers(0, 6))
def test_what_is_put_into_a_row_can_be_taken_out_again(at: int) -> None:
    guide = a_guide()
    assert remove(insert(guide, ("steps",), at, guide.steps[0]), ("steps",), at) == guide
