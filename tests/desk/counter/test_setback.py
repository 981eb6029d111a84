"""The clock of a computer that goes back is noticed once; what was logged stays as it is."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.dialects import sqlite

from desk.counter import closing, shift, visit
from desk.counter.counter import Counter
from desk.counter.setback import Setback, Watch
from desk.journal import visit as kept
from tests.builders import FakeClock, at


def test_a_clock_that_goes_on_is_not_mentioned(counter: Counter, time: FakeClock) -> None:
    visit.log(counter, ["moving"])
    watch = Watch(counter)
    for seconds in (0, 60, 8 * 3600, 30 * 24 * 3600):
        time.advance(seconds)
        assert watch.look() is None


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1), timedelta(days=365)])
def test_a_clock_put_back_is_told_once(counter: Counter, time: FakeClock, back: timedelta) -> None:
    watch = Watch(counter)
    watch.look()
    time.advance(60)
    before = time.clock.now()
    time.set(time.now - back)
    assert watch.look() == Setback(before, time.clock.now())
    time.advance(60)
    assert watch.look() is None


def test_setting_it_right_by_a_minute_or_forward_is_nothing(counter: Counter, time: FakeClock) -> None:
    watch = Watch(counter)
    watch.look()
    for moved in (timedelta(minutes=-4), timedelta(days=300)):
        time.set(time.now + moved)
        assert watch.look() is None


def test_the_hour_that_comes_twice_in_autumn_goes_back_no_instant(counter: Counter, time: FakeClock) -> None:
    time.set(datetime(2026, 10, 25, 2, 55, tzinfo=ZoneInfo("Europe/Oslo")))
    watch = Watch(counter)
    watch.look()
    time.advance(600)
    assert (time.clock.now().local.hour, watch.look()) == (2, None)


def test_at_the_start_it_stands_before_the_last_visit_until_another_is_logged(
    counter: Counter, time: FakeClock
) -> None:
    (last,) = visit.log(counter, ["moving"]).visits
    time.set(time.now - timedelta(days=365))
    assert Watch(counter).look() == Setback(last.at, time.clock.now())
    visit.log(counter, ["moving"])
    assert Watch(counter).look() is None


def test_a_shift_that_ends_before_it_began_never_was(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    time.set(time.now - timedelta(days=1))
    _, begun = shift.take_over(counter).shifts
    assert shift.recent(counter) == (begun,)
    assert closing.waiting(counter) == ()
    time.set(at(2, 10).local)
    (ended,) = shift.close(counter).shifts
    assert shift.recent(counter) == (ended,)


def test_the_last_visit_is_looked_up_from_the_end_however_many_there_are(counter: Counter) -> None:
    asked = str(kept._last.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    with counter.journal.reading() as connection:
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}")]
    assert plan == ["SCAN record"]
