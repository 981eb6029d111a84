"""Facts about conditions in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.guides.workbook import conditions
from desk.model.guide import Age, Condition, Span
from desk.text import LANGUAGES

ids = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
some = st.one_of(
    st.builds(Condition, ids, equals=ids),
    st.builds(Condition, ids, one_of=st.lists(ids, min_size=1, max_size=4).map(tuple)),
    st.builds(Condition, ids, older_than=st.builds(Age, st.integers(0, 200), st.sampled_from(Span))),
)


@given(some, st.sampled_from(LANGUAGES))
def test_any_condition_is_read_as_it_was_written(condition: Condition, language: str) -> None:
    assert conditions.read(conditions.written(condition, language)) == condition


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("born older than 18 years", Condition("born", older_than=Age(18, Span.YEARS))),
        ("Born older  than 1 year.", Condition("born", older_than=Age(1, Span.YEARS))),
        ("want equals “passport”", Condition("want", equals="passport")),
        ("want one of a, b", Condition("want", one_of=("a", "b"))),
        ("want one of a; b c", Condition("want", one_of=("a", "b", "c"))),
        ("born eldre enn 6 måneder", Condition("born", older_than=Age(6, Span.MONTHS))),
        ("born äldre än 10 dagar", Condition("born", older_than=Age(10, Span.DAYS))),
    ],
)
def test_a_condition_may_be_written_as_people_write(said: str, meant: Condition) -> None:
    assert conditions.read(said) == meant


@pytest.mark.parametrize("said", ["", "want", "older than 18 years", "born older than many years", "want passport"])
def test_what_is_no_condition_is_none(said: str) -> None:
    assert conditions.read(said) is None
