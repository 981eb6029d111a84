"""What is too small is hidden, and so is what would give it away."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.privacy.disclosure import shown, told


@pytest.mark.parametrize(
    ("n", "threshold", "answer"),
    [(0, 5, None), (1, 5, None), (4, 5, None), (5, 5, 5), (9, 10, None), (10, 10, 10), (2, 0, None), (3, -1, 3)],
)
def test_a_count_below_the_threshold_is_hidden_and_no_threshold_is_below_three(
    n: int, threshold: int, answer: int | None
) -> None:
    assert shown(n, threshold) == answer


@pytest.mark.parametrize("n", range(12))
def test_from_january_on_a_count_is_told_as_the_middle_of_three(n: int) -> None:
    assert told(n, None) == [0, 0, 0, 4, 4, 4, 7, 7, 7, 10, 10, 10][n]


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
def test_months_that_follow_each_other_add_up_and_are_wrong_by_two_at_most(before: int, one: int, other: int) -> None:
    assert told(one, before) + told(other, before + one) == told(one + other, before)
    assert abs(told(one, before) - one) <= 2


def test_whoever_asks_for_every_stretch_of_months_has_three_numbers_to_choose_from() -> None:
    # All that four months may hold, by what is told of each stretch of them.
    may_be = defaultdict(list)
    stretches = [(first, last) for first in range(4) for last in range(first + 1, 5)]
    for counts in product(range(9), repeat=4):
        answers = (told(sum(counts[a:z]), sum(counts[:a]) if a else None) for a, z in stretches)
        may_be[tuple(answers)].append(counts)
    for worlds in may_be.values():
        if max(map(max, worlds)) < 8:  # else there are more than were tried
            for first, last in stretches:
                assert len({sum(counts[first:last]) for counts in worlds}) >= 3
