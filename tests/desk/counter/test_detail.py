"""The detail sample: a fair draw that blocks nothing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.counter import visit as visits
from desk.counter.counter import Counter
from desk.counter.detail import asks, drawn
from desk.model.record import new_id
from desk.model.visit import Effort, Outcome
from tests.builders import a_visit


@given(st.integers(0, 2**128 - 1))
def test_nothing_is_drawn_while_it_is_off(number: int) -> None:
    assert drawn(f"{number:032x}", 0) is None


@pytest.mark.parametrize("one_in", [5, 10, 20])
def test_about_one_visit_in_n_is_drawn_and_says_n(one_in: int) -> None:
    found = [drawn(new_id(), one_in) for _ in range(20_000)]
    hits = [each for each in found if each is not None]
    # Six standard deviations of a fair draw.
    assert abs(len(hits) - 20_000 / one_in) < 6 * (20_000 / one_in) ** 0.5
    assert set(hits) == {one_in}


def test_a_drawn_visit_asks_until_all_is_said() -> None:
    visit = replace(a_visit(), sample_n=10)
    assert asks(visit) and not asks(replace(visit, sample_n=None))
    (inquiry,) = visit.inquiries
    half = replace(inquiry, outcome=Outcome.ANSWERED)
    assert asks(replace(visit, inquiries=(half,)))
    assert not asks(replace(visit, inquiries=(replace(half, effort=Effort.LOOKED),)))


def test_a_logged_visit_carries_the_n_it_was_drawn_with(counter: Counter) -> None:
    counter.in_force.typed = replace(counter.typed, detail=5)
    for _ in range(60):
        visits.log(counter, ["reservation"])
    found = visits.latest(counter, 60)
    assert {each.sample_n for each in found} == {None, 5}
    assert all((each.sample_n == 5) == (int(each.id, 16) % 5 == 0) for each in found)


def test_several_at_once_ask_nothing(counter: Counter) -> None:
    counter.in_force.typed = replace(counter.typed, detail=5)
    changes = visits.log(counter, ["reservation"], times=60)
    assert {each.sample_n for each in changes.visits} == {None}
