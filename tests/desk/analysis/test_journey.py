"""Where guides ended or stopped: as plain as counting by hand, and nothing hidden can be found by subtraction."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import Any

from hypothesis import given, settings
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
from tests.desk.analysis.subtracting import Counts, few_by_group, least_and_most, places, stretches
from tests.desk.guides.making import a_guide
from tests.examples import examples

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
    assert asked(rows) == Journey(
        SPRING, Source.JOURNAL, 5, 33, {"done": 18, "papers": 9}, None, {None: 6, Outcome.REFERRED: 6},
        {"2026-03": 33},
    )  # fmt: skip
    since_january = asked(rows, replace(SPRING, first="2026-01"))
    assert (since_january.started, since_january.steps) == (34, {"done": 19, "papers": 10})


def test_a_sensitive_guide_is_told_for_all_sites_together() -> None:
    rows = [*led("done", 6), *led("done", 7, site=OTHER)]
    here = replace(SPRING, site=SITE)
    assert (asked(rows, here).steps, asked(rows, here).pooled) == ({"done": 6}, False)
    told = asked(rows, here, replace(GUIDE, sensitive=True))
    assert (told.steps, told.pooled) == ({"done": 12}, True)
    debts = asked([*rows, *led(None, 9, category="debt")], here)
    assert (debts.steps, debts.unsaid, debts.pooled) == ({"done": 12}, 9, True)


def test_of_a_guide_that_is_not_known_there_are_steps_and_no_outcomes() -> None:
    told = asked([*led("done", 6, "helped"), *led("papers", 7, "helped")], guide=None)
    assert (told.started, told.steps, told.outcomes) == (12, {"done": 6, "papers": 6}, {})


def in_threes(counts: Counter[Any]) -> dict[Any, int]:
    """What is told of counts before which there were none, after January."""
    return {name: n // 3 * 3 for name, n in counts.items() if n >= 6}


@given(st.lists(counted_visits, max_size=60).map(lambda rows: rows * 3), questions, st.booleans())
def test_counts_are_those_of_counting_one_by_one_in_threes(
    rows: list[Counted], question: JourneyQuestion, known: bool
) -> None:
    told = asked(rows, question, GUIDE if known else None)
    within = [row for row in rows if question.first <= row.month <= question.last]
    assert not any(each.category == "debt" for _, each in naive(within, question, pooled=True)) or told.pooled
    every = naive(rows, question, pooled=told.pooled)
    # The months begin after January, and nothing was counted before them.
    assert told.started == in_threes(Counter(map(bool, every))).get(True)
    steps = in_threes(Counter(each.step for _, each in every))
    assert told.steps | ({} if told.unsaid is None else {None: told.unsaid}) == steps
    stops = {step.id for step in GUIDE.steps if step.kind is not StepKind.END} | {"gone"}
    assert told.outcomes == in_threes(Counter(each.outcome for _, each in every if known and each.step in stops))
    alone = {month: asked(rows, replace(question, first=month, last=month), GUIDE).started for month in told.months}
    assert told.pooled or told.months == alone


def told_of(counts: Counts) -> list[Journey]:
    """All that is told of two revisions that came to an end: of every stretch of months, of each and of both."""
    rows = [
        each
        for revision, line in enumerate(counts, 1)
        for at, times in enumerate(line, 1)
        for each in led("done", times, revision=revision, month=f"2026-{at:02}")
    ]
    spans = [(span, revision) for span in stretches() for revision in (None, 1, 2)]
    return [asked(rows, JourneyQuestion("a-guide", *span, revision)) for span, revision in spans]


@settings(max_examples=examples(10))
@given(few_by_group, places)
def test_whoever_asks_for_all_months_and_revisions_knows_no_small_count(counts: Counts, place: tuple[int, int]) -> None:
    least, most = least_and_most(counts, place)
    assert told_of(least) == told_of(counts) == told_of(most)
    revision, month = place
    assert least[revision][month] < most[revision][month]


@given(st.lists(st.lists(counted_visits, max_size=20), max_size=4), questions)
def test_tables_of_several_sites_and_months_say_what_one_table_says(
    parts: list[list[Counted]], question: JourneyQuestion
) -> None:
    apart = [steps_of(rows) for rows in parts]
    assert journey(apart, question, GUIDE, {"debt"}, Source.JOURNAL) == journey(
        [steps_of(chain(*parts))], question, GUIDE, {"debt"}, Source.JOURNAL
    )
