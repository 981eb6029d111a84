"""A question about a guide and its answer on the wire: what goes in comes out, and what is no answer is refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Outcome
from desk.sync.envelope import Garbled, read, write
from desk.sync.journey import (
    JourneyGiven,
    MonthRow,
    OutcomeRow,
    StepRow,
    journey_of,
    read_question,
    wanted,
)
from desk.sync.journey import given as as_sent

ASKED = JourneyQuestion("e-id-no", "2026-01", "2026-03", 2)
TOLD = Journey(
    ASKED, Source.SERVER, 5, 40, {"done": 20, "papers": 9}, 6, {None: 5, Outcome.HELPED: 7}, {"2026-02": 38}, True,
    "2026-03-14",
)  # fmt: skip
names = st.text("abcdef-", min_size=1, max_size=8)
counts = st.integers(5, 10**6)


def test_a_question_arrives_as_it_was_asked_or_not_at_all() -> None:
    for asked in (ASKED, replace(ASKED, revision=None, site="51" * 16)):
        assert read_question(write(wanted(asked))) == asked
    # Of one revision at one site the sums would give away what is hidden.
    both = replace(ASKED, site="51" * 16)
    for wrong in (both, JourneyQuestion("a", "2026-02", "2026-01"), JourneyQuestion("a", "2000-01", "2026-01")):
        with pytest.raises(Garbled):
            read_question(write(wanted(wrong)))


@given(
    st.dictionaries(names, counts), st.dictionaries(st.none() | st.sampled_from(Outcome), counts), st.none() | counts,
    st.dictionaries(st.sampled_from(["2026-01", "2026-02"]), counts), st.booleans(),
)  # fmt: skip
def test_an_answer_arrives_as_it_was_given(
    steps: dict[str, int], outcomes: dict[Outcome | None, int], unsaid: int | None, months: dict[str, int], pooled: bool
) -> None:
    told = Journey(ASKED, Source.SERVER, 5, None, steps, unsaid, outcomes, months, pooled)
    assert journey_of(read(write(as_sent(told)), JourneyGiven), ASKED) == told


def test_the_last_day_and_the_whole_come_with_it() -> None:
    assert journey_of(as_sent(TOLD), ASKED) == TOLD


@pytest.mark.parametrize(
    "wrong",
    [
        {"started": 20}, {"steps": [StepRow("done", 6), StepRow("done", 7)]}, {"months": [MonthRow("2026-01", 46)]},
        {"outcomes": [OutcomeRow(None, 6), OutcomeRow(None, 6)]}, {"until": "2026-02-30"},
    ],
)  # fmt: skip
def test_what_does_not_add_up_is_refused(wrong: dict[str, object]) -> None:
    sent = as_sent(TOLD)
    changed = JourneyGiven(**{each: wrong.get(each, getattr(sent, each)) for each in JourneyGiven.__struct_fields__})  # type: ignore[arg-type]
    with pytest.raises(Garbled):
        journey_of(changed, ASKED)
