"""What is too small is hidden, and so is what would give it away."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.privacy.disclosure import Sum, keeps_secret, shown, told


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


# The journey's shape: a whole cut in two ways, and a part of it cut in two ways as well.

WAYS = [Sum("all", ("a", "b", "c", "d")), Sum("all", ("x", "y")), Sum("some", ("a", "b")), Sum("some", ("o", "p"))]


def worlds(told: dict[str, int], threshold: int) -> Iterator[dict[str, int]]:
    """Everything that may be so, by trying all of it."""
    ranges = {name: range(threshold) if name not in told else [told[name]] for name in "abcdxyop"}
    for numbers in product(*ranges.values()):
        world = dict(zip(ranges, numbers, strict=True))
        world |= {"all": sum(world[each] for each in "abcd"), "some": world["a"] + world["b"]}
        sums = all(world[each.whole] == sum(world[part] for part in each.parts) for each in WAYS)
        if sums and all(world[name] == n for name, n in told.items()):
            yield world


@pytest.mark.deep
@given(st.lists(st.integers(0, 4), min_size=4, max_size=4), st.data())
def test_what_keeps_secret_leaves_every_hidden_count_what_it_may_be_in_any_case(
    counts: list[int], data: st.DataObject
) -> None:
    parts = dict(zip("abcd", counts, strict=True))
    whole, some = sum(counts), parts["a"] + parts["b"]
    parts |= {"x": data.draw(st.integers(0, whole)), "o": data.draw(st.integers(0, some))}
    parts |= {"y": whole - parts["x"], "p": some - parts["o"]}
    told = {name: n for name, n in parts.items() if n >= 3}
    if data.draw(st.booleans()):
        told["all"] = whole
    found = list(worlds(told, 3))
    free = all({world[name] for world in found} >= {0, 2} for name in "abcdxyop" if name not in told)
    assert free or not keeps_secret(WAYS, told, 3)


@pytest.mark.parametrize(
    ("whole", "kept"),
    [(9, False), (13, False), (14, True), (17, True), (18, False), (22, False)],
)
def test_a_whole_is_told_when_it_pins_no_hidden_part_down(whole: int, kept: bool) -> None:
    cut = [Sum("all", ("a", "b", "c", "d"))]
    assert keeps_secret(cut, {"a": 9}, 5)
    assert keeps_secret(cut, {"a": 9, "all": whole}, 5) is kept
    assert keeps_secret(cut, {"a": 9, "b": 5, "c": 6, "d": 7, "all": 27}, 5)
