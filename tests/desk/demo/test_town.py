"""The invented municipality: five sites, each as its plan says, and together as the plan plants it."""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from desk.catalogue.load import starter
from desk.demo.example import Example, example
from desk.demo.plan import Link, Plan
from desk.demo.town import read_town
from desk.model.category import Kind, Side
from desk.model.period import moment
from desk.model.site import Desk, Post, ServedBy, Site
from desk.model.visit import Inquiry, Outcome, Visit
from desk.text import LANGUAGES

TOWN = read_town()
CATALOGUE = starter()
SIDE = {category.id: category.side for category in CATALOGUE.categories}
DIRECTIONAL = {category.id for category in CATALOGUE.categories if category.kind is Kind.DIRECTIONAL}
FRIDAY = moment(datetime(2026, 11, 20, 14, 10, tzinfo=ZoneInfo("Europe/Oslo")), "Europe/Oslo")
SEEDS = 6
LANDED_ELSEWHERE = {Outcome.REFERRED, Outcome.ELSEWHERE}
BUS = TOWN.plan("bus")


def drawn(plan: Plan) -> Example:
    post = Post(Site(plan.id, plan.key), Desk(plan.desk, plan.id, ""))
    return example(plan, CATALOGUE, post, FRIDAY, "0" * 32)


@cache
def shipped(key: str) -> Example:
    return drawn(TOWN.plan(key))


@cache
def many(key: str) -> tuple[Visit, ...]:
    """The visits of a site by some other seeds too: enough to measure a share by."""
    plan = TOWN.plan(key)
    return tuple(visit for seed in range(SEEDS) for visit in drawn(replace(plan, seed=plan.seed + seed * 50)).visits)


def asked(visits: Iterable[Visit], side: Side) -> list[Inquiry]:
    return [inquiry for visit in visits for inquiry in visit.inquiries if SIDE[inquiry.category] is side]


def share_of(visits: tuple[Visit, ...], side: Side) -> float:
    return len(asked(visits, side)) / sum(len(visit.inquiries) for visit in visits)


def mantel_haenszel(visits: Iterable[Visit], link: Link) -> tuple[float, float]:
    """The odds ratio over companion slots within site, side, month and size, and its log's error (Robins et al.)."""
    strata: dict[tuple[str, ServedBy | None, str, int], Counter[tuple[bool, bool]]] = {}
    for visit in visits:
        names = [inquiry.category for inquiry in visit.inquiries if inquiry.category not in DIRECTIONAL]
        month = visit.day.isoformat()[:7]
        cells = strata.setdefault((visit.site, visit.served_by, month, len(names)), Counter())
        for focus in set(names) - {link.other}:
            cells.update((focus == link.one, name == link.other) for name in names if name != focus)
    r = s = pr = ps_qr = qs = 0.0
    for cells in strata.values():
        a, b, c, d = (cells[x, y] for x in (True, False) for y in (True, False))
        if n := a + b + c + d:
            p, q, over, under = (a + d) / n, (b + c) / n, a * d / n, b * c / n
            r, s, pr, qs = r + over, s + under, pr + p * over, qs + q * under
            ps_qr += p * under + q * over
    return r / s, math.sqrt(pr / (2 * r * r) + ps_qr / (2 * r * s) + qs / (2 * s * s))


def test_the_sites_are_five_and_the_window_opens_at_the_joint_counter() -> None:
    assert [plan.key for plan in TOWN.plans] == ["joint", "east", "hill", "centre", "bus"]
    assert [plan.served_by for plan in TOWN.plans] == ["joint", "library", "library", "citizen", "library"]
    assert [plan.key for plan in TOWN.plans if plan.stops] == ["bus"]
    visits = [len(shipped(plan.key).visits) for plan in TOWN.plans]
    assert visits[0] == max(visits)
    assert 8_000 < sum(visits) < 10_000


def test_everything_that_has_a_name_has_one_in_every_language_and_an_id_of_its_own() -> None:
    names = [TOWN.names, *BUS.areas.values(), *(stop.names for stop in BUS.stops)]
    names += [{language: each["site"] for language, each in plan.names.items()} for plan in TOWN.plans]
    assert all(set(each) == set(LANGUAGES) and all(each.values()) for each in names)
    assert all(plan.names[language]["desk"] for plan in TOWN.plans for language in LANGUAGES)
    ids = [each for plan in TOWN.plans for each in (plan.id, plan.desk)]
    assert len(set(ids)) == len(ids)
    assert [each for each in ids if not re.fullmatch("[0-9a-f]{32}", each)] == []
    for language in LANGUAGES:
        assert len({plan.names[language]["site"] for plan in TOWN.plans}) == len(TOWN.plans)


def test_the_plans_name_only_what_is_in_the_catalogue() -> None:
    known = {*SIDE, *Side, "others"}
    for plan in TOWN.plans:
        assert {*plan.asks, *plan.sent_here, *plan.weights} <= known
        assert {key for stop in plan.stops for key in stop.asks} <= known
    assert {stop.area for stop in BUS.stops} == set(BUS.areas)


@pytest.mark.parametrize("plan", TOWN.plans, ids=lambda plan: plan.key)
def test_a_site_is_as_busy_as_planned_and_its_visits_lie_in_its_shifts(plan: Plan) -> None:
    happened = shipped(plan.key)
    days = {shift.opened.day for shift in happened.shifts}
    assert len(happened.visits) / len(days) == pytest.approx(plan.visits_a_day, rel=0.15)
    assert [v.at.utc for v in happened.visits] == sorted(v.at.utc for v in happened.visits)
    for visit in happened.visits:
        inside = [s for s in happened.shifts if s.opened.utc <= visit.at.utc < (s.closed or FRIDAY).utc]
        assert [shift.served_by for shift in inside] == [visit.served_by]


def test_sites_draw_from_seeds_of_their_own() -> None:
    assert len({plan.seed for plan in TOWN.plans}) == len(TOWN.plans)
    ids = [visit.id for plan in TOWN.plans for visit in shipped(plan.key).visits]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("link", TOWN.plans[0].links, ids=lambda link: link.one)
def test_a_planted_link_is_found_in_all_sites_together(link: Link) -> None:
    everything = [visit for plan in TOWN.plans for visit in shipped(plan.key).live]
    odds, error = mantel_haenszel(everything, link)
    assert math.log(odds) - 3 * error > 0
    odds, error = mantel_haenszel([visit for plan in TOWN.plans for visit in many(plan.key)], link)
    assert abs(math.log(odds / link.times)) < 3 * error + 0.15


def test_what_is_not_planted_is_not_found_in_all_sites_together() -> None:
    everything = [visit for plan in TOWN.plans for visit in many(plan.key)]
    planted = {frozenset((link.one, link.other)) for link in TOWN.plans[0].links}
    common = ("loan-and-return", "language-learning", "electronic-id", "moving")
    pairs = [Link(a, b, 1.0) for a in common for b in common if a < b and frozenset((a, b)) not in planted]
    found = {(pair.one, pair.other): mantel_haenszel(everything, pair) for pair in pairs}
    assert {pair: odds for pair, (odds, error) in found.items() if abs(math.log(odds)) > 3.5 * error + 0.1} == {}


def test_the_wrong_place_is_asked_and_sends_on() -> None:
    for key, side in (("centre", Side.LIBRARY), ("east", Side.CITIZEN), ("hill", Side.CITIZEN)):
        assert 0.07 < share_of(many(key), side) < 0.16
        known = [inquiry.outcome for inquiry in asked(many(key), side) if inquiry.outcome]
        assert sum(outcome in LANDED_ELSEWHERE for outcome in known) > 0.3 * len(known)
    own = [inquiry.outcome for inquiry in asked(many("centre"), Side.CITIZEN) if inquiry.outcome]
    assert sum(outcome in LANDED_ELSEWHERE for outcome in own) < 0.25 * len(own)


def test_the_town_hall_sends_people_to_the_branch_to_print() -> None:
    known = [i for visit in many("east") for i in visit.inquiries if i.category == "print-and-scan" and i.outcome]
    share = sum(inquiry.sent_here_by is Side.CITIZEN for inquiry in known) / len(known)
    assert share == pytest.approx(TOWN.plan("east").sent_here["print-and-scan"].share, abs=0.12)
    elsewhere = [i for plan in TOWN.plans for v in shipped(plan.key).visits for i in v.inquiries if i.sent_here_by]
    assert {inquiry.category for inquiry in elsewhere} == {"print-and-scan"}


def test_every_visit_of_the_bookmobile_has_its_stop_and_nobody_comes_between_two() -> None:
    calls = {(stop.key, call.weekday): call for stop in BUS.stops for call in stop.calls}
    for visit in shipped("bus").visits:
        call = calls[visit.place or "", visit.day.weekday()]
        assert call.start <= visit.at.local.time() < call.end
    assert {visit.place for visit in shipped("bus").visits} == {stop.key for stop in BUS.stops}
    assert {v.place for plan in TOWN.plans if not plan.stops for v in shipped(plan.key).visits} == {None}


def test_what_the_bookmobile_is_asked_differs_by_stop() -> None:
    at = {stop.key: tuple(v for v in many("bus") if v.place == stop.key) for stop in BUS.stops}
    others = {key: tuple(v for other in at if other != key for v in at[other]) for key in at}

    def often(visits: tuple[Visit, ...], category: str) -> float:
        return sum(visit.inquiries[0].category == category for visit in visits) / len(visits)

    for key, category in (
        ("school", "children-and-reading"), ("home", "phone-and-tablet"), ("newcomers", "language-learning"),
    ):  # fmt: skip
        assert often(at[key], category) > 2 * often(others[key], category)
    assert share_of(at["hall"], Side.CITIZEN) > 2 * share_of(others["hall"], Side.CITIZEN)
