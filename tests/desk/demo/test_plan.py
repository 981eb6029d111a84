"""The invented counter's calendar."""

from datetime import date

from desk.demo.plan import is_holiday
from desk.demo.town import read_town

PLAN = read_town().plan("joint")


def test_the_counter_is_closed_on_holidays_and_sundays() -> None:
    good_friday, whit_monday, christmas = date(2026, 4, 3), date(2026, 5, 25), date(2026, 12, 25)
    assert all(is_holiday(day) for day in (good_friday, whit_monday, christmas))
    assert PLAN.hours(christmas) is None
    assert PLAN.hours(date(2026, 11, 22)) is None
    assert PLAN.hours(date(2026, 11, 21)) == (10, 15)


def test_a_closure_of_one_week_is_not_one_of_every_week() -> None:
    wednesday, monday = date(2026, 11, 4), date(2026, 11, 2)
    assert [closure.end.hour for closure in PLAN.closures_on(wednesday, 6)] == [18]
    assert PLAN.closures_on(wednesday, 7) == ()
    assert len(PLAN.closures_on(monday, 1)) == len(PLAN.closures_on(monday, 6)) == 1


def test_the_town_has_a_name_in_every_language() -> None:
    from desk.text import LANGUAGES

    assert set(PLAN.names) == set(LANGUAGES)
    assert all(names["site"] and names["desk"] for names in PLAN.names.values())
