"""The overlap: agrees with counting slot by slot and with statsmodels, and gives away nothing that is hidden."""

import random
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desk.analysis.counts import Counted
from desk.analysis.overlap import chance, estimates, overlap
from desk.analysis.slots import sums
from desk.analysis.subjects import subjects
from desk.analysis.tables import baskets_of
from desk.model.category import Kind, Side
from desk.model.overlap import Cell, Overlap, Question, Source
from desk.model.site import ServedBy
from desk.model.visit import Channel
from desk.model.year import changed_by
from tests.desk.analysis.making import (
    MARCH,
    SMALL,
    a_catalogue,
    a_category,
    a_counted,
    counted_visits,
    held,
    slot_tables,
    together,
)
from tests.desk.analysis.subtracting import Counts, few_by_group, least_and_most, places, stretches
from tests.examples import examples

questions = st.builds(
    Question, st.sampled_from(["2026-03", "2026-04"]), st.sampled_from(["2026-03", "2026-04"]),
    st.none() | st.just("51" * 16), st.none() | st.sampled_from(ServedBy), st.none() | st.sampled_from(Channel),
    rows=st.sampled_from([Side.LIBRARY, Side.CITIZEN]),
)  # fmt: skip


def answer(rows: list[Counted], question: Question = MARCH, threshold: int = 5) -> Overlap:
    return overlap([baskets_of(rows)], question, SMALL, Source.SERVER, threshold=threshold)


HERE, THERE = "51" * 16, "52" * 16


def told_of(counts: Counts, begin: int) -> list[Overlap]:
    """All that is told of visits about l0 and c0 at two sites: of every stretch of months, at each and at both."""
    rows = [
        a_counted("l0", "c0", month=f"2026-{begin + at:02}", site=site)
        for site, line in zip((HERE, THERE), counts, strict=True)
        for at, times in enumerate(line)
        for _ in range(times)
    ]
    return [answer(rows, Question(*span, site)) for span in stretches(begin) for site in (None, HERE, THERE)]


@settings(max_examples=examples(10))
@given(few_by_group, places, st.sampled_from([1, 4]))
@example(((1, 5, 0), (0, 0, 0)), (0, 0), 1)
def test_whoever_asks_for_all_months_and_sites_knows_no_small_count(
    counts: Counts, place: tuple[int, int], begin: int
) -> None:
    least, most = least_and_most(counts, place)
    assert told_of(least, begin) == told_of(counts, begin) == told_of(most, begin)
    site, month = place
    assert least[site][month] < most[site][month]


@settings(max_examples=examples(40))
@given(st.lists(counted_visits, max_size=40), questions, st.integers(0, 6))
def test_what_is_shown_is_what_counting_by_hand_gives(rows: list[Counted], question: Question, threshold: int) -> None:
    # What was asked is told in threes, counted from the January before it.
    spans = [question, replace(question, first="2026-01"), replace(question, first="2026-01", last="2026-02")]
    if question.first == "2026-04":
        spans[2] = replace(spans[2], last="2026-03")
    here, until, before = ([basket for _, basket in held(rows, SMALL, span) if basket] for span in spans)
    several = [[basket for basket in span if len(basket) > 1] for span in (until, before)]
    pairs = [together((None, basket) for basket in span) for span in (here, until, before)]
    found, least = answer(rows, question, threshold), max(threshold, 3)
    names = subjects(SMALL)
    asked = {side: [names.names[n] for n in names.of(side)] for side in (question.rows, question.columns)}
    told = {
        pair: n
        for pair in product(asked[question.rows], asked[question.columns])
        if pair[0] != pair[1] and (n := pairs[1][pair] // 3 * 3 - pairs[2][pair] // 3 * 3) >= least
    }
    assert {(cell.row, cell.column): cell.n for cell in found.cells if cell.n is not None} == told
    assert all(abs(n - pairs[0][pair]) <= changed_by(question.first, question.last) for pair, n in told.items())
    assert (set(found.rows), set(found.columns)) == ({one for one, _ in told}, {other for _, other in told})
    assert found.threshold == least
    for n, spans in ((found.visits, (until, before)), (found.several, several)):
        steps = len(spans[0]) // 3 * 3 - len(spans[1]) // 3 * 3
        assert n == (steps if steps >= least else None)
    assert {(link.row, link.column): link.n for link in found.links}.items() <= told.items()


@settings(max_examples=examples(20))
@given(st.lists(counted_visits, min_size=20, max_size=60), st.integers(0, 2**32))
def test_the_sums_of_several_tables_are_those_of_one(rows: list[Counted], seed: int) -> None:
    # A table holds whole strata: what is counted of one site and month stands in one table.
    groups = [[row for row in rows if (row.site, row.month) == where] for where in {(r.site, r.month) for r in rows}]
    random.Random(seed).shuffle(groups)
    whole = Question("2026-03", "2026-04")
    assert overlap(map(baskets_of, groups), whole, SMALL, Source.SERVER) == answer(rows, whole)


@pytest.fixture(scope="module")
def stratified() -> Callable[[list[Any]], Any]:
    """Imported here, for it takes a second, and every worker imports every file."""
    from statsmodels.stats.contingency_tables import StratifiedTable

    return StratifiedTable


@settings(max_examples=examples(30))
@given(rows=st.lists(counted_visits, min_size=10, max_size=60))
def test_odds_and_interval_are_those_of_stratified_tables(
    stratified: Callable[[list[Any]], Any], rows: list[Counted]
) -> None:
    question = Question("2026-03", "2026-04")
    baskets = list(held(rows, SMALL, question))
    names = subjects(SMALL)
    sides = [names.of(side) for side in (Side.LIBRARY, Side.CITIZEN)]
    found = sums([baskets_of(rows)], question, names, *sides)
    odds, low, high = estimates(found)
    for i, one in enumerate(names.names[n] for n in sides[0]):
        for j, other in enumerate(names.names[n] for n in sides[1]):
            tables = slot_tables(baskets, one, other)
            if not any(table[0, 0] * table[1, 1] for table in tables):
                assert np.isnan(odds[i, j])
                continue
            if not any(table[0, 1] * table[1, 0] for table in tables):
                tables.append(np.full((2, 2), 0.5))
            theirs = stratified(tables)
            with np.errstate(all="ignore"):
                expected = theirs.oddsratio_pooled, *theirs.oddsratio_pooled_confint()
            assert (odds[i, j], low[i, j], high[i, j]) == pytest.approx(expected)


def test_what_was_merged_is_one_and_what_is_directional_is_none() -> None:
    rows = [a_counted("old", "c0"), a_counted("older", "c0"), a_counted("l0", "old", "c0")] * 2
    rows += [a_counted("where", "sign"), a_counted("where", "c0"), a_counted("l1"), a_counted("l1", "l2")] * 5
    found = answer(rows)
    assert found.cells == (Cell("l0", "c0", 6),)
    assert (found.visits, found.several) == (21, 9)


def test_sensitive_categories_are_one_of_their_side() -> None:
    rows = [a_counted("l0", "debt"), a_counted("l0", "custody"), a_counted("l0", "custody", "debt")] * 2
    assert answer(rows).cells == (Cell("l0", "sensitive:citizen", 6),)


def test_what_the_catalogue_does_not_know_counts_as_a_companion_and_is_in_no_matrix() -> None:
    rows = [a_counted("l0", "c0", "unheard")] * 6 + [a_counted("l1", "unheard")] * 6
    found = answer(rows)
    assert (found.rows, found.columns, found.links) == (("l0",), ("c0",), ())
    assert subjects(SMALL).number.get("unheard") is None


def test_a_circle_of_merged_categories_ends_somewhere() -> None:
    circle = a_catalogue(a_category("a", Side.LIBRARY, into="b"), a_category("b", Side.LIBRARY, into="a"))
    assert subjects(circle).names == ("a", "b")


def test_an_empty_journal_is_an_empty_answer() -> None:
    for rows in ([], [a_counted()], [a_counted("l0")] * 9, [a_counted("unheard", "of")] * 9):
        found = answer(rows)
        assert (found.rows, found.columns, found.cells, found.links) == ((), (), (), ())
    assert overlap([], MARCH, a_catalogue(), Source.JOURNAL, until="2026-03-02").until == "2026-03-02"


def test_two_that_always_come_together_are_a_link_with_finite_odds() -> None:
    rows = [a_counted("l0", "c0")] * 12 + [a_counted("l1", "c1"), a_counted("l2", "c2")] * 12
    found = answer(rows, threshold=5)
    assert {(link.row, link.column) for link in found.links} == {("l0", "c0"), ("l1", "c1"), ("l2", "c2")}
    assert all(1 < link.low < link.odds < link.high < 10_000 for link in found.links)


def test_a_side_with_itself_lists_each_link_once_and_no_category_with_itself() -> None:
    rows = [a_counted("l0", "l1")] * 90 + [a_counted("l2", "c0"), a_counted("l0", "c0"), a_counted("l1", "c1")] * 30
    found = answer(rows, replace(MARCH, columns=Side.LIBRARY))
    assert [(link.row, link.column) for link in found.links] == [("l0", "l1")]
    assert [(cell.row, cell.column, cell.n) for cell in found.cells] == [("l0", "l1", 90), ("l1", "l0", 90)]


def test_the_most_asked_come_first_and_then_the_order_of_the_catalogue() -> None:
    rows = (
        [a_counted("l2", "c1")] * 9 + [a_counted("l1", "c0"), a_counted("l0", "c0")] * 6 + [a_counted("l0", "c2")] * 5
    )
    found = answer(rows)
    assert (found.rows, found.columns) == (("l2", "l0", "l1"), ("c0", "c1"))
    assert Cell("l0", "c1", None) in found.cells


@settings(max_examples=examples(20))
@given(st.lists(counted_visits, max_size=60), st.integers(3, 8))
def test_an_answer_is_made_of_the_counts_that_are_told(rows: list[Counted], threshold: int) -> None:
    found = answer(rows, Question("2026-03", "2026-04"), threshold)
    shown = {(cell.row, cell.column): cell.n for cell in found.cells}
    assert all(n is None or n >= threshold for n in (*shown.values(), found.visits, found.several))
    for names, side in ((found.rows, 0), (found.columns, 1)):
        sums = [sum(n or 0 for key, n in shown.items() if key[side] == name) for name in names]
        assert sums == sorted(sums, reverse=True)
        assert 0 not in sums
    assert [*shown] == [(row, column) for row in found.rows for column in found.columns if row != column]


def test_directional_is_the_only_kind_that_is_left_out() -> None:
    kinds = a_catalogue(*(a_category(kind, Side.LIBRARY, kind) for kind in Kind))
    assert subjects(kinds).names == tuple(kind for kind in Kind if kind is not Kind.DIRECTIONAL)


@pytest.fixture(scope="module")
def tail() -> Callable[[int, float], float]:
    """The chance of more than so many; imported here for the same reason."""
    from scipy.stats import poisson

    return poisson.sf


@given(n=st.integers(1, 200), expected=st.floats(0.01, 100))
def test_the_chance_of_so_many_is_the_tail_of_a_poisson(
    tail: Callable[[int, float], float], n: int, expected: float
) -> None:
    theirs = tail(n - 1, expected)
    assert chance(n, expected) == pytest.approx(1 if n <= expected else theirs, rel=1e-6)
