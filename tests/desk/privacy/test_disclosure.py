"""What is too small is hidden, and so is what would give it away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.privacy.disclosure import shown, shown_total


@pytest.mark.parametrize(
    ("n", "threshold", "answer"),
    [(0, 5, None), (1, 5, None), (4, 5, None), (5, 5, 5), (9, 10, None), (10, 10, 10), (2, 0, None), (3, -1, 3)],
)
def test_a_count_below_the_threshold_is_hidden_and_no_threshold_is_below_three(
    n: int, threshold: int, answer: int | None
) -> None:
    assert shown(n, threshold) == answer


@given(st.integers(0, 40), st.lists(st.integers(0, 40)), st.integers(0, 12))
def test_no_total_is_shown_that_leaves_a_small_rest(n: int, parts: list[int], threshold: int) -> None:
    parts = [part for part in parts if part <= n]
    total = shown_total(n, parts, threshold)
    assert total in (None, n)
    if total is not None:
        assert all(shown(total - part, threshold) is not None for part in [0, *parts])
