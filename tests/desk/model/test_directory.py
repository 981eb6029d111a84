"""Facts about whom people are referred to, and when those are open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.directory import DAYS, Opening, Unit, UnitKind, open_until, opens_next, weekly

WEEK = weekly("mo-we,fr 09:00-15:00; sa 10:00-12:00 13:00-24:00")
NINE, NOON, THREE = 9 * 60, 12 * 60, 15 * 60


def test_a_week_is_read_day_by_day() -> None:
    assert WEEK[:1] == (Opening(0, NINE, THREE),)
    assert [(each.day, each.end) for each in WEEK] == [
        (0, THREE), (1, THREE), (2, THREE), (4, THREE), (5, NOON), (5, 24 * 60),
    ]  # fmt: skip
    assert weekly("") == ()


@pytest.mark.parametrize(
    "written",
    ["9-15", "mo", "mo 9:00-15:00", "mo 15:00-09:00", "mo 09:00-15:60", "ma 09:00-15:00", "fr-mo 09:00-15:00",
     "mo 09:00-12:00 11:00-15:00", "mo 09:00-25:00", "mo 09:00", ";", "mo ٠٩:00-15:00"],
)  # fmt: skip
def test_what_is_no_week_is_told(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        weekly(written)


def test_open_until_and_when_it_opens_next() -> None:
    assert open_until(WEEK, 0, NINE) == THREE
    assert open_until(WEEK, 0, THREE) is None
    assert opens_next(WEEK, 2, THREE) == Opening(4, NINE, THREE)
    assert opens_next(WEEK, 6, NOON) == Opening(0, NINE, THREE)
    assert opens_next(weekly("mo 09:00-15:00"), 0, NOON) == Opening(0, NINE, THREE)
    assert opens_next((), 0, NOON) is None


minutes = st.integers(0, 24 * 60 - 1)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@given(st.dictionaries(st.sampled_from(DAYS), st.tuples(minutes, minutes).filter(lambda two: two[0] < two[1])),
       st.integers(0, 6), minutes)  # fmt: skip
def test_it_is_open_in_the_minutes_that_are_written_and_opens_again_some_day(
    days: dict[str, tuple[int, int]], day: int, minute: int
) -> None:
    week = weekly("; ".join(f"{day} {_clock(start)}-{_clock(end)}" for day, (start, end) in days.items()))
    assert len(week) == len(days)
    start, end = days.get(DAYS[day], (0, 0))
    assert open_until(week, day, minute) == (end if start <= minute < end else None)
    assert (opens_next(week, day, minute) is None) == (not days)


def test_a_name_is_its_own_where_a_language_has_no_other() -> None:
    unit = Unit("tax", UnitKind.AGENCY, "Skatteetaten", {"en": "Tax Administration"})
    assert (unit.called("nb"), unit.called("en")) == ("Skatteetaten", "Tax Administration")
