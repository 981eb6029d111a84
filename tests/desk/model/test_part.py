"""Facts about parts of the day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.part import BEGINS, HOURS, Part, begun, middle, part_at, stretch
from desk.model.period import Moment, moment
from desk.model.visit import Precision, to_record
from tests.builders import OSLO, a_visit

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def now(day: int, hour: int, minute: int = 0, zone: str = OSLO) -> Moment:
    return moment(datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo(OSLO)), zone)


def test_every_hour_lies_in_one_part_and_a_parts_own_hour_in_it() -> None:
    assert [part_at(hour).value[0] for hour in range(24)] == list("mmmmmmmmmmmmmmaaaeeeeeee")
    assert {part_at(hour) for hour in range(11, 14)} == {Part.MIDDAY}
    assert all(part_at(HOURS[part]) is part and part_at(BEGINS[part]) is part for part in Part)


def test_today_has_the_parts_that_have_begun_and_yesterday_all() -> None:
    assert begun(date(2026, 3, 2), now(2, 13, 59)) == (Part.MORNING, Part.MIDDAY)
    assert begun(date(2026, 3, 1), now(2, 13)) == tuple(Part)
    assert begun(date(2026, 3, 3), now(2, 13)) == ()


@given(day=DAYS, part=st.sampled_from(Part), later=st.integers(0, 31 * 24 * 60))
def test_the_moment_that_stands_for_a_part_lies_in_it_and_never_in_the_future(
    day: date, part: Part, later: int
) -> None:
    begins = datetime.combine(day, datetime.min.time(), ZoneInfo(OSLO)).replace(hour=BEGINS[part])
    time = Moment(moment(begins, OSLO).utc, 60, OSLO)
    at_last = Moment(datetime.fromtimestamp(time.utc.timestamp() + later * 60, time.utc.tzinfo), 60, OSLO)
    stands = middle(day, part, at_last)
    start, end = stretch(day, part, at_last)
    assert start.utc <= stands.utc <= end.utc <= at_last.utc
    assert (part_at(stands.hour), stands.day) == (part, day) or stands == at_last


def test_a_day_in_another_offset_has_the_offset_of_its_own() -> None:
    summer = moment(datetime(2026, 3, 30, 12, tzinfo=ZoneInfo(OSLO)), OSLO)
    assert (middle(date(2026, 3, 27), Part.MORNING, summer).offset, summer.offset) == (60, 120)


def test_a_zone_nobody_knows_keeps_the_offset() -> None:
    stands = middle(date(2026, 3, 1), Part.AFTERNOON, now(2, 13, zone="Nowhere/Known"))
    assert (stands.day, stands.hour, stands.offset) == (date(2026, 3, 1), 15, 60)


@pytest.mark.parametrize("hour", [8, 9, 10])
def test_a_record_tells_the_part_and_nothing_of_the_hour(hour: int) -> None:
    told = to_record(a_visit(at=now(2, hour, 20), precision=Precision.PART_OF_DAY))
    assert (told.payload["hour"], told.payload["precision"]) == (9, "part-of-day")
    assert to_record(a_visit(at=now(2, hour, 20), precision=Precision.DAY)).payload["hour"] is None
