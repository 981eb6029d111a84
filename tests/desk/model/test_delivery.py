"""Digests: the same for the same revs in any order, another for any other."""

from hypothesis import given
from hypothesis import strategies as st

from desk.model.delivery import EMPTY, Digest, digest

Rev = tuple[str, int, str | None]
REVS = st.tuples(st.sampled_from([letter * 32 for letter in "abcd"]), st.integers(0, 3), st.none() | st.just("e" * 16))
SETS = st.lists(REVS, unique_by=lambda rev: rev[0])


def test_nothing_has_the_empty_digest() -> None:
    assert digest([]) == EMPTY


def test_a_digest_is_the_same_on_every_machine() -> None:
    assert digest([("0" * 32, 1, "1" * 16)]) == Digest(1, "2c6d524105e9bd65")


@given(SETS.flatmap(lambda revs: st.tuples(st.just(revs), st.permutations(revs))))
def test_the_order_does_not_matter(pair: tuple[list[Rev], list[Rev]]) -> None:
    assert digest(pair[0]) == digest(pair[1])


@given(SETS, SETS)
def test_other_revs_have_another_digest(one: list[Rev], other: list[Rev]) -> None:
    assert (digest(one) == digest(other)) == (set(one) == set(other))
