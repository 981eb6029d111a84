"""A question about what else was counted and its answer on the wire: what goes in comes out, or is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.overlap import Source
from desk.model.tallies import Kind, Tallies, Tally, TallyQuestion
from desk.sync.envelope import Garbled, read, write
from desk.sync.tallies import PartRow, TalliesGiven, TallyRow, read_question, tallies_of, wanted
from desk.sync.tallies import given as as_sent

ASKED = TallyQuestion("2026-01", "2026-03", "51" * 16)
some = st.integers(5, 10**6)
values = st.dictionaries(st.text("abc-", max_size=5), some, min_size=1, max_size=3)
tally = st.builds(
    Tally, st.sampled_from(Kind), st.sampled_from(["", "help"]), st.none() | some,
    st.dictionaries(st.sampled_from(["unit", "month"]), values, max_size=2),
)  # fmt: skip


def test_a_question_arrives_as_it_was_asked_or_not_at_all() -> None:
    assert read_question(write(wanted(ASKED))) == ASKED
    for wrong in (TallyQuestion("2026-02", "2026-01"), TallyQuestion("2000-01", "2026-01")):
        with pytest.raises(Garbled):
            read_question(write(wanted(wrong)))


@given(st.lists(tally, max_size=4, unique_by=lambda each: (each.kind, each.group)).map(tuple))
def test_an_answer_arrives_as_it_was_given(tallies: tuple[Tally, ...]) -> None:
    told = Tallies(ASKED, Source.SERVER, 5, tallies, "2026-03-14")
    assert tallies_of(read(write(as_sent(told)), TalliesGiven), ASKED) == told


@pytest.mark.parametrize(
    "wrong",
    [
        TalliesGiven(5, [TallyRow(Kind.DOOR, "", 7, [])] * 2, None),
        TalliesGiven(5, [TallyRow(Kind.DOOR, "", None, [PartRow("door", "", 7)] * 2)], None),
        TalliesGiven(5, [], "2026-02-30"),
    ],
)
def test_what_cannot_be_is_refused(wrong: TalliesGiven) -> None:
    with pytest.raises(Garbled):
        tallies_of(wrong, ASKED)
