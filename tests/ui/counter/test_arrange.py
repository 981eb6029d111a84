"""Facts about where the tiles lie."""

from hypothesis import given
from hypothesis import strategies as st

from ui.counter.arrange import Measures, Rect, arrange, least_height

MEASURES = Measures(least=44, most=72, heading=32, between_tiles=8, between_columns=28, between_sides=20)
STARTER = {"library": 3, "citizen": 3, "digital": 2, "other": 2}

counts = st.fixed_dictionaries({side: st.integers(0, 10) for side in STARTER})


def overlap(one: Rect, other: Rect) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def test_the_starter_tiles_lie_in_two_columns_with_sides_on_the_same_line() -> None:
    laid = arrange(STARTER, 846, 520, MEASURES)
    assert laid.headings == {
        "library": (0, 0, 409, 32),
        "citizen": (437, 0, 409, 32),
        "digital": (0, 284, 409, 32),
        "other": (437, 284, 409, 32),
    }
    assert laid.tiles["citizen"] == ((437, 32, 409, 72), (437, 112, 409, 72), (437, 192, 409, 72))


def test_a_side_alone_on_its_line_takes_both_columns() -> None:
    laid = arrange({"library": 4}, 846, 520, MEASURES)
    assert [rect[:2] for rect in laid.tiles["library"]] == [(0, 32), (0, 112), (437, 32), (437, 112)]
    assert set(laid.headings) == {"library"}


def test_no_favourites_take_no_room() -> None:
    assert arrange({}, 846, 520, MEASURES).height == 0


@given(counts, st.integers(300, 2000), st.integers(0, 1500))
def test_tiles_never_overlap_and_stay_on_the_board(sides: dict[str, int], width: int, height: int) -> None:
    laid = arrange(sides, width, height, MEASURES)
    rects = [rect for group in laid.tiles.values() for rect in group] + list(laid.headings.values())
    assert {side: len(laid.tiles.get(side, ())) for side in sides} == sides
    assert not any(overlap(a, b) for at, a in enumerate(rects) for b in rects[at + 1 :])
    assert all(left + wide <= width and top + tall <= laid.height for left, top, wide, tall in rects)


@given(counts, st.integers(300, 2000), st.integers(0, 1500))
def test_the_board_fits_the_height_unless_its_tiles_are_at_their_least(
    sides: dict[str, int], width: int, height: int
) -> None:
    laid = arrange(sides, width, height, MEASURES)
    assert laid.height <= max(height, least_height(sides, MEASURES))
    assert all(44 <= rect[3] <= 72 for group in laid.tiles.values() for rect in group)
