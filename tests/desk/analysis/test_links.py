"""Links: found where they were planted, by a simulation and by the example, and not where nothing was."""

from datetime import datetime
from itertools import combinations_with_replacement
from statistics import median
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from desk.analysis.counts import Counted, counted
from desk.analysis.overlap import estimates, overlap
from desk.analysis.slots import sums
from desk.analysis.subjects import subjects
from desk.analysis.tables import baskets_of
from desk.catalogue.load import starter
from desk.demo.example import example
from desk.demo.town import read_town
from desk.model.category import Side
from desk.model.overlap import Question, Source
from desk.model.period import moment
from desk.model.site import Desk, Post, Site
from tests.desk.analysis.making import MARCH, PLAIN, drawn_visits

LINKED = ("l06", "c13")


def estimated(rows: list[Counted]) -> tuple[np.ndarray, np.ndarray]:
    """Odds ratios and lower bounds of the pairs that met at least five times, and of the rest not a number."""
    names = subjects(PLAIN)
    found = sums([baskets_of(rows)], MARCH, names, names.of(Side.LIBRARY), names.of(Side.CITIZEN))
    odds, low, _ = estimates(found)
    return np.where(found.n >= 5, odds, np.nan), np.where(found.n >= 5, low, np.nan)


def test_where_nothing_is_linked_the_odds_are_even_and_nothing_is_listed() -> None:
    rows = drawn_visits(20_000, 1)
    odds, low = estimated(rows)
    met = ~np.isnan(odds)
    assert met.sum() > 300
    assert median(odds[met].tolist()) == pytest.approx(1, abs=0.06)
    assert (low[met] > 1).mean() < 0.04
    assert overlap([baskets_of(rows)], MARCH, PLAIN, Source.SERVER).links == ()


@pytest.mark.parametrize("seed", [1, 2])
def test_a_planted_link_is_the_first_and_most_often_the_only_one(seed: int) -> None:
    rows = drawn_visits(20_000, seed, LINKED, 3.0)
    links = overlap([baskets_of(rows)], MARCH, PLAIN, Source.SERVER).links
    assert (links[0].row, links[0].column) == LINKED
    assert links[0].low < 3 < links[0].high + 1
    assert len(links) <= 2


@pytest.mark.deep
def test_over_many_draws_the_interval_holds_what_it_promises() -> None:
    draws = [drawn_visits(10_000, seed) for seed in range(20)]
    names = subjects(PLAIN)
    sides = names.of(Side.LIBRARY), names.of(Side.CITIZEN)
    found = [sums([baskets_of(draw)], MARCH, names, *sides) for draw in draws]
    often = np.mean([each.n for each in found], axis=0) >= 8
    low, high = (np.array([estimates(each)[bound][often] for each in found]) for bound in (1, 2))
    assert ((low <= 1) & (high >= 1)).mean() == pytest.approx(0.95, abs=0.015)
    assert all(overlap([baskets_of(draw)], MARCH, PLAIN, Source.SERVER).links == () for draw in draws)


def test_the_three_links_of_the_example_are_found_and_nothing_else() -> None:
    catalogue, friday = starter(), moment(datetime(2026, 11, 20, 14, tzinfo=ZoneInfo("Europe/Oslo")), "Europe/Oslo")
    town, rows = read_town(), []
    for n, plan in enumerate(town.plans):
        post = Post(Site(f"{n:032}", ""), Desk("de" * 16, f"{n:032}", ""))
        rows += [counted(visit, ()) for visit in example(plan, catalogue, post, friday, "0" * 32).live]
    table = baskets_of(rows)
    found = set()
    for side, other in combinations_with_replacement(Side, 2):
        question = Question("2026-01", "2026-12", rows=side, columns=other)
        links = overlap([table], question, catalogue, Source.SERVER).links
        found |= {frozenset((link.row, link.column)) for link in links}
    assert found == {frozenset((link.one, link.other)) for link in town.plans[0].links}
