"""Facts about where a vehicle should be: by weekday, week and clock, and nothing where nobody has said."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.site import Place, Weeks
from desk.model.timetable import calls, fitting, in_order, next_change, since

QUAY = Place("quay", "bus", "Quay", times="mo 10:00-11:00 14:00-15:00")
HALL = Place("hall", "bus", "Hall", times="mo 11:30-12:30; th 09:00-10:00")
HOME = Place("home", "bus", "Home", times="mo 13:00-13:30", weeks=Weeks.ODD)
BARE = Place("bare", "bus", "Bare")
ALL = (BARE, HALL, HOME, QUAY)


def monday(hour: int, minute: int = 0, week: int = 10) -> datetime:
    return datetime.fromisocalendar(2026, week, 1).replace(hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("hour", "minute", "here", "meant"),
    [
        (9, 44, None, None),
        (9, 45, None, QUAY),
        (10, 30, None, QUAY),
        (10, 30, "quay", None),
        (10, 50, "quay", None),
        (11, 5, "quay", None),
        (11, 15, "quay", HALL),
        (11, 30, "quay", HALL),
        (12, 29, "quay", HALL),
        (12, 30, "quay", None),
        (13, 0, "hall", None),
        (14, 0, "hall", QUAY),
        (16, 0, "quay", None),
    ],
)
def test_the_stop_that_fits_the_clock_is_meant_and_never_the_one_where_it_stands(
    hour: int, minute: int, here: str | None, meant: Place | None
) -> None:
    assert fitting(ALL, here, monday(hour, minute)) == meant


def test_every_second_week_means_every_second_week() -> None:
    assert [fitting(ALL, None, monday(13, 0, week)) for week in (10, 11, 52, 53)] == [None, HOME, None, HOME]


def test_where_nobody_has_said_nothing_fits_on_any_day() -> None:
    assert fitting((BARE,), None, monday(10)) is None
    assert fitting(ALL, None, monday(10) + timedelta(days=1)) is None
    assert (next_change((BARE,), monday(10)), since((BARE,), "bare", monday(10))) == (None, None)


def test_it_knows_since_when_it_stands_there_the_last_time_today() -> None:
    times = ((9, 59), (10, 20), (13, 0), (14, 5))
    assert [since(ALL, "quay", monday(*at)) for at in times] == [None, 20, 180, 5]


def test_those_of_today_go_first_by_time_then_the_others_as_listed_and_the_same_all_day() -> None:
    assert {in_order(ALL, monday(hour, week=11)) for hour in range(24)} == {(QUAY, HALL, HOME, BARE)}
    assert in_order(ALL, monday(9, week=10)) == (QUAY, HALL, BARE, HOME)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)), st.sampled_from([None, "quay", "hall"]))
def test_nothing_changes_before_it_says_so(now: datetime, here: str | None) -> None:
    wait = next_change(ALL, now)
    later = now + timedelta(seconds=wait - 1e-3) if wait else now.replace(hour=23, minute=59)
    assert fitting(ALL, here, now) == fitting(ALL, here, max(later, now))
    assert all(call.start < call.end for call in calls(ALL, now))
