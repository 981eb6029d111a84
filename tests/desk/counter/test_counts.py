"""Door counts and check counts: typed, corrected, taken back; what cannot be is not kept."""

from datetime import date, time

import pytest
from sqlalchemy import text

from desk.counter import check, door, visit
from desk.counter.counter import Counter
from desk.counter.errors import BackToFront, TooMany
from desk.model.check import Check
from desk.model.door import Door, Reading, reading_of
from desk.model.typed import Typed
from tests.builders import FakeClock, at

TODAY = date(2026, 3, 2)


@pytest.fixture
def afternoon(counter: Counter, time: FakeClock) -> Counter:
    time.advance(6 * 3600)
    return counter


def rows(counter: Counter, kind: str) -> list[tuple[object, ...]]:
    query = "SELECT rev, live, payload FROM record WHERE kind = :kind ORDER BY number"
    with counter.journal.reading() as connection:
        return [tuple(row) for row in connection.execute(text(query), {"kind": kind})]


def test_a_door_count_is_one_record_however_often_it_is_corrected(afternoon: Counter) -> None:
    (told,) = door.tell(afternoon, 143, at(hour=9), at(hour=15)).day
    assert isinstance(told, Door)
    door.tell(afternoon, 134, at(hour=10), at(hour=15), told)
    (kept,) = door.on_day(afternoon, TODAY)
    assert (kept.id, kept.count) == (told.id, 134)
    payload = '{"count":134,"from":"2026-03-02T10:00+01:00","to":"2026-03-02T15:00+01:00"}'
    assert rows(afternoon, "door") == [(1, 1, payload)]
    door.take_back(afternoon, kept)
    assert (door.on_day(afternoon, TODAY), rows(afternoon, "door")) == ((), [(2, 0, payload)])


@pytest.mark.parametrize(
    ("count", "start", "end", "error"),
    [(1_000_000, 9, 15, TooMany), (-1, 9, 15, TooMany), (5, 15, 9, BackToFront), (5, 9, 9, BackToFront),
     (5, 9, 16, BackToFront)],
)  # fmt: skip
def test_what_cannot_be_is_not_kept(
    afternoon: Counter, count: int, start: int, end: int, error: type[Exception]
) -> None:
    with pytest.raises(error):
        door.tell(afternoon, count, at(hour=start), at(hour=end))
    with pytest.raises(error):
        check.tell(afternoon, count, at(hour=start), at(hour=end))
    assert rows(afternoon, "door") == rows(afternoon, "check") == []


def test_two_readings_are_a_count_and_a_counter_that_begins_anew_is_none(afternoon: Counter) -> None:
    morning = Reading(at(hour=9), 10_234)
    assert not door.read_off(afternoon, morning, None).day
    assert reading_of(morning.text) == morning
    door.read_off(afternoon, Reading(at(hour=15), 10_377), morning)
    assert [each.count for each in door.on_day(afternoon, TODAY)] == [143]
    assert not door.read_off(afternoon, Reading(at(hour=15), 12), morning).day
    assert reading_of("nonsense") is None


def test_a_count_is_meant_for_the_opening_hours_so_far(afternoon: Counter) -> None:
    afternoon.in_force.typed = Typed(hours="man 10-14, 14:30-20")
    assert door.usual(afternoon) == (at(hour=10), at(hour=15))
    afternoon.in_force.typed = Typed(hours="man 10-12")
    assert door.usual(afternoon) == (at(hour=10), at(hour=12))
    afternoon.in_force.typed = Typed()
    assert door.usual(afternoon) == (at(hour=8), at(hour=15))
    assert door.at(afternoon, TODAY, time(9, 30)) == at(hour=9, minute=30)


def test_a_check_is_set_against_what_was_logged_at_the_desk_meanwhile(counter: Counter, time: FakeClock) -> None:
    for _ in range(4):
        time.advance(600)
        visit.log(counter, ["moving"])
    time.advance(600)
    (told,) = check.tell(counter, 4, at(hour=9, minute=10), at(hour=9, minute=40)).day
    assert isinstance(told, Check)
    found = check.result(counter, told)
    assert found is not None
    assert (found.logged, found.share, check.between(counter, at(hour=9), at(hour=10))) == (3, 0.75, (told,))
    (more,) = check.tell(counter, 6, told.start, told.end, told).day
    assert isinstance(more, Check)
    again = check.result(counter, more)
    assert again is not None and again.share == 0.5
    check.take_back(counter, more)
    assert check.between(counter, at(hour=9), at(hour=10)) == ()
