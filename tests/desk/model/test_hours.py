"""Staffed hours, closed days, sample weeks, and the silent stretches: no time is lost or doubled."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.hours import (
    Dated,
    Days,
    Hours,
    Sampling,
    Stretch,
    is_closed,
    next_sample,
    opened,
    sampling,
    silent,
    timetable,
    union,
    within,
    without,
)
from tests.builders import DESK, OSLO, SITE

HOUR = timedelta(hours=1)
MONDAY = date(2026, 3, 2)


def hours(start: int, end: int, weekday: int = 0, since: date = date(2026, 1, 1), **more: object) -> Hours:
    return Hours(DESK, weekday, time(start), time(end), since, **more)  # type: ignore[arg-type]


def oslo(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(OSLO)).astimezone(UTC)


def length(stretches: Iterable[Stretch]) -> timedelta:
    return sum((each.length for each in stretches), timedelta())


def test_of_several_timetables_the_newest_that_has_begun_holds_whole() -> None:
    old = [hours(9, 16, day) for day in range(5)]
    new = [hours(10, 18, day, date(2026, 3, 1)) for day in range(2)]
    other = Hours("other", 0, time(8), time(20), date(2026, 2, 1))
    assert timetable([*old, *new, other], DESK, date(2026, 2, 28)) == tuple(old)
    assert timetable([*old, *new, other], DESK, date(2026, 3, 1)) == tuple(new)
    assert timetable([*old, *new, other], DESK, date(2025, 12, 31)) == ()


def test_a_day_is_staffed_by_its_weekday_and_unstaffed_opening_is_apart() -> None:
    week = [hours(9, 12), hours(12, 16), hours(16, 22, staffed=False), hours(10, 14, 5)]
    assert opened(week, MONDAY, OSLO) == (Stretch(oslo(2, 9), oslo(2, 16)),)
    assert opened(week, MONDAY, OSLO, staffed=False) == (Stretch(oslo(2, 16), oslo(2, 22)),)
    assert opened(week, MONDAY + timedelta(days=1), OSLO) == ()


@pytest.mark.parametrize(("day", "real"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (MONDAY, 24)])
def test_a_day_is_as_long_as_it_really_is(day: date, real: int) -> None:
    assert length(opened([hours(0, 0, day.weekday())], day, OSLO)) == real * HOUR


def test_hours_that_the_clock_skips_are_no_hours_and_past_midnight_is_the_next_day() -> None:
    spring = date(2026, 3, 29)
    assert opened([Hours(DESK, 6, time(2, 30), time(3), spring)], spring, OSLO) == ()
    new_year = opened([Hours(DESK, 3, time(20), time(1), date(2026, 1, 1))], date(2026, 12, 31), OSLO)
    midnight = datetime(2027, 1, 1, tzinfo=ZoneInfo(OSLO))
    assert new_year == (Stretch((midnight - 4 * HOUR).astimezone(UTC), (midnight + HOUR).astimezone(UTC)),)


def test_the_site_goes_before_all_sites_and_they_before_the_public_holidays() -> None:
    may = date(2026, 5, 1)
    all_open, closed, own = (
        Days(Dated.OPEN, may, may), Days(Dated.CLOSED, may, may), Days(Dated.CLOSED, may, may + timedelta(9), SITE),
    )  # fmt: skip
    assert is_closed([], SITE, may, {may})
    assert not is_closed([], SITE, may, set())
    assert not is_closed([all_open], SITE, may, {may})
    assert is_closed([all_open, closed], SITE, may, set())
    assert is_closed([all_open, own], SITE, may, set())
    assert not is_closed([all_open, own], "other", may, {may})
    assert is_closed([own], SITE, may + timedelta(9), set())
    assert not is_closed([own], SITE, may + timedelta(10), set())


def test_in_a_year_with_sample_weeks_only_they_count_and_a_week_belongs_to_one_year() -> None:
    week_53 = Days(Dated.SAMPLE, date(2026, 12, 28), date(2027, 1, 3), SITE)
    assert sampling([week_53], SITE, date(2027, 1, 3)) is Sampling.INSIDE
    assert sampling([week_53], SITE, date(2027, 1, 4)) is Sampling.ALWAYS
    assert sampling([week_53], SITE, date(2026, 12, 27)) is Sampling.OUTSIDE
    assert sampling([week_53], SITE, date(2025, 12, 29)) is Sampling.OUTSIDE, "Monday of the first week of 2026"
    assert sampling([week_53], SITE, date(2025, 12, 28)) is Sampling.ALWAYS
    assert sampling([week_53], "other", date(2026, 6, 1)) is Sampling.ALWAYS
    assert next_sample([week_53], SITE, date(2026, 6, 1)) == week_53
    assert next_sample([week_53], SITE, date(2026, 12, 28)) is None


def test_a_long_silence_is_found_and_a_short_one_is_not() -> None:
    staffed, now = [Stretch(oslo(2, 9), oslo(2, 16))], oslo(2, 15)
    seen = [oslo(2, 9, 10), oslo(2, 9, 40), oslo(2, 12), oslo(2, 12, 59)]
    assert silent(staffed, seen, (), now, HOUR) == (
        Stretch(oslo(2, 9, 40), oslo(2, 12)),
        Stretch(oslo(2, 12, 59), oslo(2, 15)),
    )
    answered = [Stretch(oslo(2, 9, 40), oslo(2, 12))]
    assert silent(staffed, seen, answered, now, HOUR) == (Stretch(oslo(2, 12, 59), oslo(2, 15)),)
    assert silent(staffed, seen, answered, oslo(2, 13, 30), HOUR) == ()


def test_a_short_opening_that_saw_nobody_is_asked_about_once_it_is_over() -> None:
    staffed = [Stretch(oslo(2, 9), oslo(2, 9, 45))]
    assert silent(staffed, (), (), oslo(2, 9, 44), HOUR) == ()
    assert silent(staffed, (), (), oslo(2, 9, 45), HOUR) == tuple(staffed)
    assert silent(staffed, [oslo(2, 9, 20)], (), oslo(2, 10), HOUR) == ()


_START = datetime(2026, 3, 28, tzinfo=UTC)
_instants = st.integers(0, 3 * 1440).map(lambda minutes: _START + timedelta(minutes=minutes))
_stretches = st.lists(st.builds(Stretch, _instants, _instants), max_size=6)


@given(_stretches, _stretches)
def test_time_is_taken_apart_and_put_together_again(one: list[Stretch], other: list[Stretch]) -> None:
    kept, both = without(one, other), within(one, other)
    assert union([*kept, *both]) == union(one)
    assert length(kept) + length(both) == length(union(one))
    assert within(kept, other) == ()
    assert within(both, other) == both


@given(_stretches, st.lists(_instants, max_size=12), _stretches, _instants, st.integers(0, 300))
def test_silent_observed_and_answered_time_together_are_the_staffed_hours(
    staffed: list[Stretch], seen: list[datetime], answered: list[Stretch], now: datetime, minutes: int
) -> None:
    least = timedelta(minutes=minutes)
    past = within(staffed, [Stretch(_START, now)])
    gaps = silent(staffed, seen, answered, now, least)
    told = within(past, answered)
    observed = without(past, [*gaps, *told])
    assert length(gaps) + length(told) + length(observed) == length(past)
    assert union([*gaps, *told, *observed]) == past
    assert all(each.length > timedelta() for each in gaps) or not minutes
    assert not [each for each in gaps for instant in seen if each.start < instant < each.end]
