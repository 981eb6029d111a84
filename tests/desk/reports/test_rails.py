"""The rails of a journey: every line comes to the step it leads to, and runs over none on its way."""

from hypothesis import given
from hypothesis import strategies as st

from desk.reports.rails import Rails, rails


@st.composite
def ways(draw: st.DrawFn) -> list[list[int]]:
    """Rows that lead to any others, also back up and to themselves."""
    count = draw(st.integers(1, 12))
    return [draw(st.lists(st.integers(0, count - 1), max_size=4)) for _ in range(count)]


def arrivals(found: Rails, row: int) -> set[int]:
    """The rows that the lines out of a row come to."""
    came, at = set(), {below for above, below in found.links[row] if above == found.lanes[row]}
    for under in range(row + 1, len(found.lanes)):
        if found.lanes[under] in at:
            came.add(under)
            at.discard(found.lanes[under])
        at = {below for above, below in found.links[under] if above in at}
    assert not at
    return came


@given(ways())
def test_every_line_comes_to_its_step_and_passes_the_others(ways: list[list[int]]) -> None:
    found = rails(ways)
    assert [arrivals(found, row) for row in range(len(ways))] == [
        {end for end in ends if end > row} for row, ends in enumerate(ways)
    ]
    assert all(lane < found.width for lane in found.lanes)


def test_a_line_of_steps_needs_one_lane_and_a_branch_another() -> None:
    assert rails([[1], [2], []]) == Rails((0, 0, 0), (((0, 0),), ((0, 0),), ()), 1)
    assert rails([[1, 2], [2], []]) == Rails((0, 0, 1), (((0, 0), (0, 1)), ((0, 1), (1, 1)), ()), 2)
