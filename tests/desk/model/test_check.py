"""How complete a log was: Wilson's interval, against its definition and known figures."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.check import completeness


@pytest.mark.parametrize(
    ("logged", "contacts", "low", "high"),
    [(8, 10, 0.4902, 0.9433), (10, 10, 0.7225, 1.0), (0, 10, 0.0, 0.2775), (81, 263, 0.2553, 0.3662)],
)  # the last as in Newcombe (1998), table I
def test_known_intervals_come_out(logged: int, contacts: int, low: float, high: float) -> None:
    found = completeness(logged, contacts)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_nobody_seen_says_nothing_and_more_logged_than_seen_is_all() -> None:
    assert completeness(3, 0) is None
    more = completeness(12, 10)
    assert more is not None
    assert (more.share, more.logged) == (1.0, 12)


@given(st.integers(1, 999).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_its_ends_solve_the_equation(case: tuple[int, int]) -> None:
    found = completeness(*case)
    assert found is not None
    assert -1e-12 <= found.low <= found.share + 1e-12
    assert found.share - 1e-12 <= found.high <= 1
    for end in (found.low, found.high):
        error = 1.959964**2 * end * (1 - end) / case[1]
        assert isclose((found.share - end) ** 2, error, abs_tol=1e-9)
