"""Records to count tables: as plain as counting by hand, and the same on the device and at the server."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desk.analysis.counts import (
    BasketKey,
    DayCount,
    DayKey,
    Followed,
    PairKey,
    StepKey,
    baskets,
    category_days,
    counted,
    guide_steps,
    pairs,
)
from desk.analysis.steps import encode_steps, replaced_steps, steps_of
from desk.analysis.tables import baskets_of, encode_days, replaced, replaced_days
from desk.model.visit import Inquiry, Outcome
from tests.builders import DESK, SITE, a_visit
from tests.desk.analysis.decoding import decode, decode_days, decode_steps
from tests.desk.analysis.making import a_counted, counted_visits

WHERE = (SITE, None, DESK, "desk", "2026-03")


def test_a_visit_counts_once_in_its_basket_and_each_inquiry_in_its_category() -> None:
    rows = [a_counted("passport", "loan", "loan"), a_counted("loan", "passport"), a_counted("loan", entered_live=False)]
    assert baskets(rows) == {
        BasketKey(*WHERE, ("loan", "passport"), True): 2,
        BasketKey(*WHERE, ("loan",), False): 1,
    }
    assert category_days(rows) == {
        DayKey(*WHERE, 2, "passport"): DayCount(2, 2),
        DayKey(*WHERE, 2, "loan"): DayCount(4, 3),
    }


def test_a_visit_that_goes_on_from_a_colleague_adds_its_questions_and_is_no_visit() -> None:
    rows = [a_counted("loan", "passport"), a_counted("loan", "moving", continued=True)]
    assert baskets(rows) == {BasketKey(*WHERE, ("loan", "passport"), True): 1}
    assert category_days(rows) == {
        DayKey(*WHERE, 2, "loan"): DayCount(2, 1),
        DayKey(*WHERE, 2, "passport"): DayCount(1, 1),
        DayKey(*WHERE, 2, "moving"): DayCount(1, 0),
    }


def test_pairs_come_from_baskets_that_were_entered_live() -> None:
    rows = [a_counted("b", "a", "c"), a_counted("a", "b"), a_counted("a", "b", entered_live=False)]
    assert pairs(baskets(rows)) == {
        PairKey(*WHERE, "a", "b"): 2, PairKey(*WHERE, "a", "c"): 1, PairKey(*WHERE, "b", "c"): 1,
    }  # fmt: skip


def test_a_visit_on_a_sensitive_subject_has_neither_day_nor_desk() -> None:
    visit = a_visit("loan", "debt")
    assert counted(visit, {"debt"}) == a_counted("loan", "debt", desk=None, day=None)
    assert counted(visit, ()) == a_counted("loan", "debt")


def test_a_guide_counts_by_the_step_it_came_to_and_a_sensitive_visit_tells_none() -> None:
    led = Inquiry("e-id", Outcome.HELPED, guide="e-id-no", guide_revision=2, step="done")
    visits = [a_visit(inquiries=(led, Inquiry("loan"))), a_visit(inquiries=(led, Inquiry("debt")))]
    key = StepKey(*WHERE, "e-id", "e-id-no", 2, "done", "helped")
    assert guide_steps([counted(each, {"debt"}) for each in visits]) == {
        key: 1, key._replace(desk=None, step=None): 1,
    }  # fmt: skip


@given(st.lists(counted_visits, max_size=30))
def test_tables_in_columns_say_the_same(rows: list) -> None:
    assert decode_steps(steps_of(rows)) == guide_steps(rows)
    assert decode(baskets_of(rows)) == baskets(rows)
    assert decode_days(encode_days(category_days(rows))) == category_days(rows)


@given(st.lists(counted_visits, max_size=30))
def test_nothing_is_lost_or_made_up_on_the_way_to_the_tables(rows: list) -> None:
    assert sum(baskets(rows).values()) == sum(not row.continued for row in rows)
    inquiries = Counter(category for row in rows for category in row.categories)
    found: Counter[str] = Counter()
    for key, count in category_days(rows).items():
        found[key.category] += count.inquiries
    assert found == inquiries
    followed = Counter(each for row in rows for each in row.followed)
    assert sum(guide_steps(rows).values()) == followed.total()
    assert {Followed(*key[5:]) for key in guide_steps(rows)} == set(followed)


@given(st.lists(counted_visits, max_size=30), st.lists(counted_visits, max_size=10), st.booleans())
def test_a_table_with_a_site_replaced_is_the_table_of_what_is_left_and_what_is_new(
    rows: list, fresh: list, empty: bool
) -> None:
    gone = {"51" * 16} | ({"52" * 16} if empty else set())
    fresh = [row for row in fresh if row.site in gone]
    left = [row for row in rows if row.site not in gone] + fresh
    whole = replaced(baskets_of(rows), gone, baskets_of(fresh))
    assert same(whole, baskets_of(left))
    days = [encode_days(category_days(each)) for each in (rows, fresh, left)]
    assert same(replaced_days(days[0], gone, days[1]), days[2])
    steps = [encode_steps(guide_steps(each)) for each in (rows, fresh, left)]
    assert same(replaced_steps(steps[0], gone, steps[1]), steps[2])


def same(one: object, other: object) -> bool:
    """Whether two tables are equal to the last number, not only in what they say."""
    fields = [(getattr(one, name), getattr(other, name)) for name in one.__slots__]
    return all(
        all(np.array_equal(a[name], b[name]) for name in a.keys() | b.keys())
        if isinstance(a, dict)
        else np.array_equal(a, b)
        for a, b in fields
    )
