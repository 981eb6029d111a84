"""What somebody knows who asks for every stretch of months, of two groups and both: which other counts fit."""

import numpy as np
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

MONTHS = 3
Counts = tuple[tuple[int, ...], tuple[int, ...]]
"""What was counted of each of the two, month by month."""

_few = st.tuples(*[st.integers(0, 8)] * MONTHS)
few_by_group = st.tuples(_few, _few)
places = st.tuples(st.integers(0, 1), st.integers(0, MONTHS - 1))
"""A group and a month."""


def stretches(begin: int = 1) -> list[tuple[str, str]]:
    """The first and the last of every stretch of the months, the first of which is the `begin`th of the year."""
    months = [f"2026-{begin + n:02}" for n in range(MONTHS)]
    return [(first, last) for first in months for last in months if first <= last]


def least_and_most(counts: Counts, place: tuple[int, int]) -> tuple[Counts, Counts]:
    """The counts with the least and with the most at a place, of all that take the same steps of three.

    Running through the months, those of the first, of the second and of both.
    """
    running = np.vstack([np.kron(each, np.tril(np.ones((MONTHS, MONTHS)))) for each in ([[1, 0]], [[0, 1]], [[1, 1]])])
    steps = running @ np.ravel(counts) // 3 * 3
    at = np.eye(2 * MONTHS)[place[0] * MONTHS + place[1]]
    fits = {"constraints": LinearConstraint(running, steps, steps + 2), "integrality": 1, "bounds": Bounds(0, 99)}
    least, most = (np.rint(milp(sign * at, **fits).x).astype(int).reshape(2, MONTHS).tolist() for sign in (1, -1))
    return (tuple(least[0]), tuple(least[1])), (tuple(most[0]), tuple(most[1]))
