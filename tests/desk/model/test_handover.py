"""What shifts hand over: marks, and how copies of them merge."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.model.handover import STAYS, Handover, merged, revised, still_open, to_record
from desk.model.record import precedence
from tests.builders import DESK, SITE, at

TODAY = at().day
MARK = Handover("1a" * 16, 0, None, True, "0" * 32, SITE, TODAY, "printer-down", at=at(), desk=DESK)


def test_a_record_tells_the_item_and_how_many_and_no_time_of_day() -> None:
    record = to_record(MARK)
    assert (record.kind, record.day, record.payload) == ("handover", TODAY, {"item": "printer-down", "count": 1})


def test_what_is_done_was_there_and_what_was_taken_back_never_was() -> None:
    done, never = (revised(MARK, "9" * 32, live=live, count=count) for live, count in ((True, 0), (False, 1)))
    assert (MARK.open, done.open, never.open) == (True, False, False)
    assert (done.rev, done.origin, done.day, done.live) == (1, "9" * 32, TODAY, True)


def test_a_fortnight_is_told_and_no_more() -> None:
    days = [replace(MARK, day=TODAY - age) for age in (timedelta(0), STAYS, STAYS + timedelta(days=1))]
    assert still_open(days, TODAY) == tuple(days[:2])


def test_where_and_when_a_mark_was_made_stays_known_here() -> None:
    told = replace(revised(MARK, "", live=True, count=0), at=None, desk=None)
    for order in ([MARK, told], [told, MARK]):
        (only,) = merged(order)
        assert (only.count, only.at, only.desk) == (0, MARK.at, DESK)


_copies = st.builds(
    lambda id, rev, op, live, count: replace(MARK, id=id, rev=rev, op=op, live=live, count=count, at=None, desk=None),
    st.sampled_from(["1a" * 16, "2b" * 16]), st.integers(0, 3), st.sampled_from([None, "0a" * 8, "0b" * 8]),
    st.booleans(), st.integers(0, 2),
)  # fmt: skip


@given(st.lists(_copies, max_size=8, unique_by=lambda each: (each.id, each.rev, each.op)), st.data())
def test_copies_merge_to_the_same_in_any_order_and_however_often(copies: list[Handover], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(copies + copies))
    middle = data.draw(st.integers(0, len(shuffled)))
    found = merged(shuffled[:middle], shuffled[middle:])
    assert found == merged(copies)
    for each in found:
        newest = max(precedence(copy.rev, copy.op) for copy in copies if copy.id == each.id)
        assert precedence(each.rev, each.op) == newest
