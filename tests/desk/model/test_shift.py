"""The coverage record of a shift."""

from dataclasses import replace
from datetime import date

import pytest

from desk.model.period import Moment
from desk.model.record import Record
from desk.model.shift import Shift, staffed_until, to_coverage
from desk.model.site import ServedBy
from tests.builders import at

SHIFT = Shift("a" * 32, "site", "desk", ServedBy.JOINT, at(day=28, hour=22, minute=5), at(day=29, hour=6))


def test_a_closed_shift_says_what_was_counted_where_and_when_and_by_nobody() -> None:
    payload = {"desk": "desk", "from": "2026-03-28T22:05+01:00", "to": "2026-03-29T06:00+02:00", "status": "counted"}
    record = Record("t", "a" * 32, "coverage", 0, None, True, "origin", "site", date(2026, 3, 28), payload)
    assert to_coverage(SHIFT, "origin", "t") == record


def test_a_shift_that_ended_as_it_began_was_taken_back_and_counted_nothing() -> None:
    never = replace(SHIFT, closed=SHIFT.opened)
    assert (never.taken_back, SHIFT.taken_back) == (True, False)
    assert not to_coverage(never, "origin", None).live


def test_a_shift_that_ended_before_it_began_counted_nothing() -> None:
    put_back = replace(SHIFT, closed=at(day=27))
    assert (put_back.taken_back, to_coverage(put_back, "origin", None).live) == (True, False)


def test_a_running_shift_has_counted_nothing_to_its_end_yet() -> None:
    record = to_coverage(replace(SHIFT, closed=None), "origin", None)
    assert (record.live, record.payload["to"], record.tenant) == (False, None, None)


@pytest.mark.parametrize(
    ("opened", "closed", "until"),
    [
        (at(2, 15, 30), at(3, 8, 30), at(3, 0)),  # forgotten over night
        (at(2, 20), at(3, 1, 30), at(3, 1, 30)),  # a long evening
        (at(2, 7), at(2, 21), at(2, 21)),  # a long day
        (at(2, 15, 30), at(5, 8), at(3, 0)),
    ],
)
def test_a_shift_forgotten_over_night_lasted_no_longer_than_its_first_day(
    opened: Moment, closed: Moment, until: Moment
) -> None:
    ended = replace(SHIFT, opened=opened, closed=closed)
    assert staffed_until(ended, at(9)) == staffed_until(replace(ended, closed=None), closed) == until
    assert to_coverage(ended, "o", None).payload["to"] == until.local.isoformat(timespec="minutes")
