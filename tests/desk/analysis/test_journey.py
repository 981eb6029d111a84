"""Where guides ended or stopped: as plain as counting by hand, and nothing hidden can be found by subtraction."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.analysis.counts import Counted, Followed
from desk.analysis.journey import journey
from desk.analysis.steps import steps_of
from desk.model.guide import Guide, StepKind
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Outcome
from tests.builders import SITE
from tests.desk.analysis.making import a_counted, counted_visits
from tests.desk.guides.making import a_guide

GUIDE = a_guide()
SPRING = JourneyQuestion("a-guide", "2026-03", "2026-04")
OTHER = "52" * 16
questions = st.builds(
    JourneyQuestion, st.just("a-guide"), st.just("2026-03"), st.sampled_from(["2026-03", "2026-04"]),
    st.none() | st.integers(0, 2), st.none() | st.sampled_from(["51" * 16, OTHER]),
)  # fmt: skip


def led(step: str | None, times: int, outcome: str | None = None, **fields: object) -> list[Counted]:
    """So many visits that came to a step."""
    where = {"site": fields.pop("site", SITE), "month": fields.pop("month", "2026-03")}
    known = {"category": "c0", "guide": "a-guide", "revision": 1, "step": step, "outcome": outcome}
    return [a_counted("c0", followed=(Followed(**(known | fields)),), **where)] * times  # type: ignore[arg-type]


def asked(rows: Iterable[Counted], question: JourneyQuestion = SPRING, guide: Guide | None = GUIDE) -> Journey:
    return journey([steps_of(rows)], question, guide, {"debt"}, Source.JOURNAL, threshold=5)


def naive(rows: Iterable[Counted], question: JourneyQuestion, *, pooled: bool) -> list[tuple[str, Followed]]:
    """By the words of the rule: the month and the guide of every inquiry that is asked about."""
    return [
        (row.month, each)
        for row in rows
        for each in row.followed
        if each.guide == question.guide
        and question.first <= row.month <= question.last
        and question.revision in (None, each.revision)
        and (pooled or question.site in (None, row.site))
    ]


def test_those_who_started_came_to_an_end_or_stopped_on_the_way() -> None:
    rows = [*led("done", 20, "helped"), *led("papers", 8, "referred"), *led("papers", 2), *led("who", 3),
            *led("role", 2, month="2026-04")]  # fmt: skip
    told = asked(rows)
    assert told == Journey(
        SPRING, Source.JOURNAL, 5, 35, {"done": 20, "papers": 10}, None, {None: 7, Outcome.REFERRED: 8},
    )  # fmt: skip
    assert told.least == 35


def test_a_whole_that_would_give_a_small_rest_away_is_at_least_what_is_shown() -> None:
    told = asked([*led("done", 20, "helped"), *led("who", 3)])
    assert (told.started, told.steps, told.months, told.least) == (None, {"done": 20}, {}, 20)


def test_a_sensitive_guide_is_told_for_all_sites_together() -> None:
    rows = [*led("done", 6), *led("done", 7, site=OTHER)]
    here = replace(SPRING, site=SITE)
    assert (asked(rows, here).steps, asked(rows, here).pooled) == ({"done": 6}, False)
    told = asked(rows, here, replace(GUIDE, sensitive=True))
    assert (told.steps, told.pooled) == ({"done": 13}, True)
    debts = asked([*rows, *led(None, 9, category="debt")], here)
    assert (debts.steps, debts.unsaid, debts.pooled) == ({"done": 13}, 9, True)


def test_of_a_guide_that_is_not_known_there_are_steps_and_no_outcomes() -> None:
    told = asked([*led("done", 6, "helped"), *led("papers", 7, "helped")], guide=None)
    assert (told.started, told.steps, told.outcomes) == (13, {"done": 6, "papers": 7}, {})


@given(st.lists(counted_visits, max_size=60).map(lambda rows: rows * 3), questions, st.booleans())
def test_counts_add_up_and_are_those_of_counting_one_by_one(
    rows: list[Counted], question: JourneyQuestion, known: bool
) -> None:
    told = asked(rows, question, GUIDE if known else None)
    within = [row for row in rows if question.first <= row.month <= question.last]
    assert not any(each.category == "debt" for _, each in naive(within, question, pooled=True)) or told.pooled
    every = naive(rows, question, pooled=told.pooled)
    steps, months = Counter(each.step for _, each in every), Counter(month for month, _ in every)
    assert told.started in (None, len(every))
    unsaid = {} if told.unsaid is None else {None: told.unsaid}
    large = {step: n for step, n in steps.items() if n >= 5}
    assert (told.steps | unsaid).items() <= large.items()
    assert question.revision is not None or told.steps | unsaid == large
    assert told.months in ({}, {month: n for month, n in months.items() if n >= 5})
    stops = {step.id for step in GUIDE.steps if step.kind is not StepKind.END} | {"gone"}
    outcomes = Counter(each.outcome for _, each in every if each.step in stops)
    assert told.outcomes in ({}, {outcome: n for outcome, n in outcomes.items() if n >= 5})


@given(st.lists(counted_visits, max_size=60).map(lambda rows: rows * 2), questions)
def test_who_subtracts_revisions_from_all_of_them_is_left_with_no_small_count(
    rows: list[Counted], question: JourneyQuestion
) -> None:
    every, *one = (asked(rows, replace(question, revision=revision)) for revision in (None, 0, 1, 2))
    for step, n in every.steps.items():
        rest = n - sum(told.steps.get(step, 0) for told in one)
        assert rest == 0 or rest >= 5, (step, rest)
    for month, n in every.months.items():
        rest = n - sum(told.months.get(month, 0) for told in one)
        assert rest == 0 or rest >= 5, (month, rest)
    rest = (every.started or 0) - sum(told.started or 0 for told in one)
    assert every.started is None or rest == 0 or rest >= 5


def test_a_small_count_of_one_revision_hides_that_of_the_next_one() -> None:
    rows = [*led("done", 20), *led("done", 3, revision=2), *led("done", 9, revision=3)]
    told = [asked(rows, replace(SPRING, revision=number)).steps for number in (None, 1, 2, 3)]
    assert told == [{"done": 32}, {"done": 20}, {}, {}]


@given(st.lists(st.lists(counted_visits, max_size=20), max_size=4), questions)
def test_tables_of_several_sites_and_months_say_what_one_table_says(
    parts: list[list[Counted]], question: JourneyQuestion
) -> None:
    apart = [steps_of(rows) for rows in parts]
    assert journey(apart, question, GUIDE, {"debt"}, Source.JOURNAL) == journey(
        [steps_of(chain(*parts))], question, GUIDE, {"debt"}, Source.JOURNAL
    )


@pytest.mark.parametrize("stopped", [(4, 4), (3, 4), (1, 0), (0, 4)])
def test_small_counts_that_stand_beside_each_other_are_not_pinned_down(stopped: tuple[int, int]) -> None:
    rows = [*led("done", 20), *led("elsewhere", 9), *led("show", 8), *led("role", 7), *led("who", stopped[0])]
    told = asked([*rows, *led("papers", stopped[1])])
    assert told.started is None
    assert told.steps == {"done": 20, "elsewhere": 9, "role": 7, "show": 8}
