"""What the plan plants is what comes out: the facts of resources/demo/elvebyen.toml, found again in the visits."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.load import starter
from desk.demo.example import Example, days, example
from desk.demo.plan import Plan
from desk.demo.town import read_town
from desk.model.category import Kind, Side
from desk.model.period import Moment, moment
from desk.model.site import Desk, Post, Site
from desk.model.visit import Visit

PLAN = read_town().plan("joint")
CATALOGUE = starter()
SIDE = {category.id: category.side for category in CATALOGUE.categories}
KIND = {category.id: category.kind for category in CATALOGUE.categories}
POST = Post(Site("51" * 16, "Elvebyen innbyggertorg"), Desk("de" * 16, "51" * 16, "Skranke 1"))
FRIDAY = moment(datetime(2026, 11, 20, 14, 10, tzinfo=ZoneInfo("Europe/Oslo")), "Europe/Oslo")


def drawn(plan: Plan = PLAN, until: Moment = FRIDAY) -> Example:
    return example(plan, CATALOGUE, POST, until, "0" * 32)


@cache
def shipped() -> Example:
    return drawn()


@cache
def many() -> tuple[Visit, ...]:
    """The visits of ten other seeds: enough to measure a share by."""
    return tuple(visit for seed in range(10) for visit in drawn(replace(PLAN, seed=seed)).visits)


def share(part: Iterable[object], whole: Iterable[object]) -> float:
    return len(list(part)) / len(list(whole))


def slots(visits: Iterable[Visit]) -> Counter[tuple[str, str]]:
    """Focus and companion of every visit with two questions, both ways round."""
    pairs = [tuple(i.category for i in visit.inquiries) for visit in visits if len(visit.inquiries) == 2]
    return Counter(pairs) + Counter((b, a) for a, b in pairs)  # type: ignore[misc]


@cache
def many_slots() -> Counter[tuple[str, str]]:
    return slots(many())


def odds_ratio(counts: Counter[tuple[str, str]], one: str, other: str) -> tuple[float, float]:
    """Over companion slots: the odds of `other` beside `one` against beside anything else, and its log's error."""
    cells = Counter[tuple[bool, bool]]()
    for (focus, companion), count in counts.items():
        if focus != other:
            cells[focus == one, companion == other] += count
    n = [cells[row, column] + 0.5 for row in (True, False) for column in (True, False)]
    return n[0] * n[3] / (n[1] * n[2]), math.sqrt(sum(1 / count for count in n))


def test_every_category_of_the_plan_is_in_the_catalogue() -> None:
    named = set(PLAN.weights) - {"others"} | {trend.category for trend in PLAN.trends}
    named |= {end for link in PLAN.links for end in (link.one, link.other)}
    assert named <= set(SIDE)


def test_the_same_seed_draws_the_same_visits_and_another_seed_others() -> None:
    assert drawn() == shipped()
    assert drawn(replace(PLAN, seed=PLAN.seed + 1)) != shipped()


def test_a_later_end_only_adds_visits() -> None:
    earlier = drawn(until=moment(datetime(2026, 11, 20, 10, 30, tzinfo=ZoneInfo("Europe/Oslo")), "Europe/Oslo"))
    assert shipped().visits[: len(earlier.visits)] == earlier.visits


def test_it_lasts_eight_weeks_and_ends_now() -> None:
    visits = shipped().visits
    assert visits[0].day == date(2026, 9, 28)
    assert FRIDAY.utc > visits[-1].at.utc
    assert [visit.at.utc for visit in visits] == sorted(visit.at.utc for visit in visits)
    assert 60 < len(visits) / len(list(days(PLAN, FRIDAY.day))) < 95


def test_nobody_comes_while_the_counter_is_closed_or_nobody_is_there() -> None:
    at_hand = {visit.at.local for visit in shipped().visits}
    assert not [at for at in at_hand if at.weekday() == 6]
    assert not [at for at in at_hand if at.weekday() == 0 and (at.hour, at.minute) in {(13, m) for m in range(30)}]
    assert not [at for at in at_hand if at.date() == date(2026, 11, 4) and at.hour >= 13]
    assert [at for at in at_hand if at.date() == date(2026, 11, 4) and at.hour < 13]


def test_every_visit_lies_in_a_shift_and_says_who_served() -> None:
    for visit in shipped().visits:
        holding = [
            shift for shift in shipped().shifts if shift.opened.utc <= visit.at.utc < (shift.closed or FRIDAY).utc
        ]
        assert [shift.served_by for shift in holding] == [visit.served_by]


def test_only_the_last_shift_runs_and_shifts_do_not_overlap() -> None:
    shifts = shipped().shifts
    assert [shift.closed is None for shift in shifts] == [False] * (len(shifts) - 1) + [True]
    for before, after in pairwise(shifts):
        assert before.closed is not None
        assert before.closed.utc <= after.opened.utc


def test_citizen_services_are_asked_for_before_noon_and_the_library_after() -> None:
    hours = {side: Counter[int]() for side in Side}
    for visit in many():
        hours[SIDE[visit.inquiries[0].category]][visit.hour] += 1
    citizen, library = hours[Side.CITIZEN], hours[Side.LIBRARY]
    morning = {side: sum(hours[side][h] for h in (10, 11)) / hours[side].total() for side in Side}
    afternoon = {side: sum(hours[side][h] for h in (15, 16)) / hours[side].total() for side in Side}
    assert morning[Side.CITIZEN] > 1.8 * morning[Side.LIBRARY]
    assert afternoon[Side.LIBRARY] > 2 * afternoon[Side.CITIZEN]
    assert max(citizen, key=citizen.__getitem__) in (10, 11)
    assert max(library, key=library.__getitem__) in (15, 16)


@pytest.mark.parametrize("link", PLAN.links, ids=lambda link: link.one)
def test_a_planted_link_is_found_with_its_strength(link: object) -> None:
    ratio, error = odds_ratio(many_slots(), link.one, link.other)  # type: ignore[attr-defined]
    assert abs(math.log(ratio / link.times)) < 3 * error + 0.15  # type: ignore[attr-defined]
    ratio, error = odds_ratio(slots(shipped().visits), link.one, link.other)  # type: ignore[attr-defined]
    assert math.log(ratio) - 1.96 * error > 0


def test_nothing_else_is_linked() -> None:
    common = [category for category, weight in PLAN.weights.items() if weight >= 3 and KIND.get(category)]
    planted = {frozenset((link.one, link.other)) for link in PLAN.links}
    pairs = [
        (a, b) for a in common for b in common
        if a < b and frozenset((a, b)) not in planted and Kind.DIRECTIONAL not in (KIND[a], KIND[b])
    ]  # fmt: skip
    ratios = [odds_ratio(many_slots(), *pair) for pair in pairs]
    surprises = [ratio for ratio, error in ratios if math.log(ratio) - 3.5 * error > 0.1]
    assert len(pairs) > 50
    assert surprises == []


def test_from_the_fifth_week_on_electronic_identity_is_asked_about_more() -> None:
    trend = PLAN.trends[0]
    weeks = {day: week for week, day in days(PLAN, FRIDAY.day)}
    early = [v for v in many() if weeks[v.day] < trend.from_week]
    late = [v for v in many() if weeks[v.day] >= trend.from_week]
    asked = [share([v for v in some if v.inquiries[0].category == trend.category], some) for some in (early, late)]
    assert asked[1] / asked[0] == pytest.approx(trend.times, rel=0.15)


def test_visits_hold_as_many_questions_as_planned_and_directional_ones_come_alone() -> None:
    directional = [v for v in many() if any(KIND[i.category] is Kind.DIRECTIONAL for i in v.inquiries)]
    others = [v for v in many() if all(KIND[i.category] is not Kind.DIRECTIONAL for i in v.inquiries)]
    assert {len(visit.inquiries) for visit in directional} == {1}
    sizes = Counter(len(visit.inquiries) for visit in others)
    for size, planned in enumerate(PLAN.questions, start=1):
        assert sizes[size] / sizes.total() == pytest.approx(planned, abs=0.02)
    assert all(len(visit.basket) == len(visit.inquiries) for visit in others)


def test_the_details_are_known_for_the_sample_and_seldom_elsewhere() -> None:
    inquiries = [(v.sample_n, i) for v in many() for i in v.inquiries if KIND[i.category] is not Kind.DIRECTIONAL]
    sampled = [inquiry.outcome for n, inquiry in inquiries if n]
    rest = [inquiry.outcome for n, inquiry in inquiries if not n]
    assert share((v for v in many() if v.sample_n), many()) == pytest.approx(1 / PLAN.detail.one_in, abs=0.01)
    assert share((o for o in sampled if o), sampled) == pytest.approx(PLAN.detail.answered, abs=0.02)
    assert share((o for o in rest if o), rest) == pytest.approx(PLAN.detail.otherwise, abs=0.01)


def test_corrections_are_newer_revs_of_visits_and_only_some_count_no_more() -> None:
    happened = shipped()
    visits = {visit.id: visit for visit in happened.visits}
    taken_back = [visit for visit in happened.corrections if not visit.live]
    assert all(visit.rev == 1 and visit.op and visit.id in visits for visit in happened.corrections)
    assert len(happened.live) == len(happened.visits) - len(taken_back)
    for visit in happened.corrections:
        before = visits[visit.id].inquiries[0].category
        assert not visit.live or SIDE[visit.inquiries[0].category] is SIDE[before]
    assert 0 < share(taken_back, happened.visits) < 3 * PLAN.taken_back
    assert happened.visits != happened.live


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 31)), st.sampled_from(["Europe/Oslo", "UTC", "Nowhere/Else"])
)
def test_it_ends_at_any_moment_in_any_zone(local: datetime, zone: str) -> None:
    aware = local.replace(tzinfo=ZoneInfo("UTC" if zone == "Nowhere/Else" else zone))
    happened = drawn(replace(PLAN, weeks=1, visits_a_day=8), moment(aware, zone))
    assert all(visit.at.utc <= moment(aware, zone).utc for visit in happened.visits)
    assert len({visit.id for visit in happened.visits}) == len(happened.visits)
