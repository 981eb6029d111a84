"""The day at a desk: staffed hours, silent stretches, and what was said of them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from desk.app import OpenDesk
from desk.counter import day, paper, post, sample, shift, visit
from desk.counter.counter import Counter
from desk.model.coverage import Coverage, Status, observed
from desk.model.hours import Dated, Days, Hours, Sampling, Stretch
from desk.model.part import Part
from desk.model.publication import Publication
from desk.model.site import Desk, Site
from desk.model.typed import Typed
from tests.builders import OSLO, FakeClock

MONDAY = date(2026, 3, 2)
HOURS = Typed(hours="man-fre 9-16")


def stretch(*ends: tuple[int, int], day: int = 2, month: int = 3, zone: str = OSLO) -> Stretch:
    start, end = (datetime(2026, month, day, *at, tzinfo=ZoneInfo(zone)).astimezone(UTC) for at in ends)
    return Stretch(start, end)


def logged(counter: Counter, time: FakeClock, *minutes: int) -> None:
    """One visit each so many minutes later."""
    for each in minutes:
        time.advance(each * 60)
        visit.log(counter, ["moving"])


def on_the_wire(counter: Counter) -> list[tuple[object, ...]]:
    """Live coverage as it will leave: status, from and to."""
    query = """SELECT payload ->> 'status', substr(payload ->> 'from', 12, 5), substr(payload ->> 'to', 12, 5)
        FROM record WHERE kind = 'coverage' AND live ORDER BY utc, number"""
    with counter.journal.reading() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_hours_typed_here_hold_until_the_municipality_publishes_some(counter: Counter) -> None:
    here = post.here(counter)
    assert day.staffed(counter, MONDAY) == ()
    counter.in_force.typed = HOURS
    assert day.staffed(counter, MONDAY) == (stretch((9, 0), (16, 0)),)
    hours = (Hours(here.desk.id, 0, datetime(1, 1, 1, 10).time(), datetime(1, 1, 1, 12).time(), date(2026, 1, 1)),)
    site = Site(here.site.id, "Elvebyen", zone="Europe/Helsinki")
    published = Publication(counter.catalogue, (site,), (Desk(here.desk.id, site.id, "1"),), hours=hours)
    counter.in_force.publication = published
    assert day.staffed(counter, MONDAY) == (stretch((10, 0), (12, 0), zone="Europe/Helsinki"),)


def test_public_holidays_and_own_closed_days_are_not_staffed(counter: Counter) -> None:
    counter.in_force.typed = Typed(hours="man-fre 9-16", closed="24.12")
    assert day.staffed(counter, date(2026, 5, 14)) == (), "Ascension Day"
    assert day.staffed(counter, date(2026, 12, 24)) == ()
    assert day.staffed(counter, date(2026, 12, 23)) != ()
    assert day.staffed(counter, date(2027, 1, 1)) == ()


@pytest.mark.parametrize(
    ("country", "kept", "usual"),
    [("NO", "2026-05-17", "2026-06-06"), ("SE", "2026-06-06", "2026-05-17"), ("NL", "2026-04-27", "2026-05-01"),
     ("DK", "2026-05-25", "2026-05-01"), ("SE", "2026-01-06", "2026-03-08")],
)  # fmt: skip
def test_each_country_keeps_its_own_holidays_and_sundays_are_none(country: str, kept: str, usual: str) -> None:
    holidays = day.public_holidays(country, 2026)
    assert date.fromisoformat(kept) in holidays
    assert date.fromisoformat(usual) not in holidays


def test_a_silent_hour_is_found_and_what_is_said_of_it_is_a_record(counter: Counter, time: FakeClock) -> None:
    counter.in_force.typed = HOURS
    logged(counter, time, 10, 80, 20)
    time.advance(59 * 60)
    assert day.gaps(counter, MONDAY) == (stretch((9, 10), (10, 30)),)
    time.advance(60)
    gaps = day.gaps(counter, MONDAY)
    assert gaps == (stretch((9, 10), (10, 30)), stretch((10, 50), (11, 50)))
    (zero,) = day.tell(counter, gaps[0], Status.COUNTED).day
    day.tell(counter, gaps[1], Status.NOT_COUNTED)
    assert day.gaps(counter, MONDAY) == ()
    assert on_the_wire(counter) == [("counted", "09:10", "10:30"), ("not-counted", "10:50", "11:50")]
    assert isinstance(zero, Coverage)
    day.tell_again(counter, zero, Status.CLOSED)
    assert [each.status for each in day.said(counter, MONDAY)] == [Status.CLOSED, Status.NOT_COUNTED]
    day.take_back(counter, zero)
    assert day.gaps(counter, MONDAY) == (gaps[0],)
    day.tell_again(counter, zero, Status.COUNTED)
    assert [each.status for each in day.said(counter, MONDAY)] == [Status.COUNTED, Status.NOT_COUNTED]


def test_nothing_is_asked_when_nobody_wants_it_or_of_the_time_before_the_first_use(
    counter: Counter, time: FakeClock
) -> None:
    counter.in_force.typed = HOURS
    time.advance(3 * 3600)
    assert day.gaps(counter, MONDAY) == ()
    logged(counter, time, 0)
    time.advance(3600)
    assert day.gaps(counter, MONDAY) == (stretch((12, 0), (13, 0)),)
    counter.in_force.typed = Typed(hours="man-fre 9-16", silence=0)
    assert day.gaps(counter, MONDAY) == ()


def test_without_hours_a_desk_is_staffed_while_a_shift_runs(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    time.advance(59 * 60)
    assert day.gaps(counter, MONDAY) == ()
    time.advance(60)
    assert day.gaps(counter, MONDAY) == (stretch((9, 0), (10, 0)),)
    shift.close(counter)
    time.advance(7200)
    assert day.gaps(counter, MONDAY) == (stretch((9, 0), (10, 0)),)
    assert [each.status for each in day.said(counter, MONDAY)] == [], "the coverage of a shift is no answer"


def test_a_shift_that_nobody_closed_does_not_make_the_next_days_staffed(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    time.advance(26 * 3600)
    assert day.gaps(counter, date(2026, 3, 3)) == ()
    assert day.lately(counter) == (date(2026, 3, 3), MONDAY)


def test_a_shift_forgotten_over_night_counts_no_night_and_goes_on_from_the_first_visit(
    counter: Counter, time: FakeClock
) -> None:
    shift.take_over(counter)
    time.advance(24 * 3600)
    assert day.counted(counter, date(2026, 3, 3)) == ()
    visit.log(counter, ["moving"])
    time.advance(3600)
    assert day.counted(counter, date(2026, 3, 3)) == (stretch((9, 0), (10, 0), day=3),)
    shift.take_over(counter)
    assert day.gaps(counter, date(2026, 3, 3)) == ()


def test_silence_over_midnight_at_the_turn_of_the_year_belongs_to_the_day_it_began_on(
    counter: Counter, time: FakeClock
) -> None:
    counter.in_force.typed = Typed(hours="tor 20-4")
    time.set(datetime(2026, 12, 31, 21, tzinfo=ZoneInfo(OSLO)))
    logged(counter, time, 0)
    time.advance(5 * 3600)
    (gap,) = day.gaps(counter, date(2026, 12, 31))
    assert gap.length.total_seconds() == 5 * 3600
    assert day.gaps(counter, date(2027, 1, 1)) == ()
    day.tell(counter, gap, Status.COUNTED)
    assert (day.gaps(counter, date(2026, 12, 31)), on_the_wire(counter)) == ((), [("counted", "21:00", "02:00")])


def test_on_the_day_the_clock_goes_back_the_silence_is_as_long_as_it_was(counter: Counter, time: FakeClock) -> None:
    counter.in_force.typed = Typed(hours="søn 0-6")
    time.set(datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo(OSLO)))
    logged(counter, time, 0)
    time.advance(3 * 3600)
    (gap,) = day.gaps(counter, date(2026, 10, 25))
    assert gap.length.total_seconds() == 3 * 3600
    day.tell(counter, gap, Status.COUNTED)
    assert on_the_wire(counter) == [("counted", "01:30", "03:30")], "and one hour came twice"
    assert day.gaps(counter, date(2026, 10, 25)) == ()


def test_outside_its_sample_weeks_a_site_asks_nothing_and_its_shifts_count_nothing(
    desk: OpenDesk, time: FakeClock
) -> None:
    counter = desk.counter
    site = post.here(counter).site.id
    counter.in_force.typed = Typed(hours="man-fre 9-16", sample="11")
    assert sample.counts(counter, site, MONDAY) is Sampling.OUTSIDE
    assert sample.next_weeks(counter, site, MONDAY) == Days(Dated.SAMPLE, date(2026, 3, 9), date(2026, 3, 15))
    shift.take_over(counter)
    logged(counter, time, 0, 120)
    shift.close(counter)
    assert (day.gaps(counter, MONDAY), on_the_wire(counter)) == ((), [("not-counted", "09:00", "11:00")])
    time.advance(7 * 24 * 3600)
    shift.take_over(counter)
    time.advance(3600)
    shift.close(counter)
    assert on_the_wire(counter)[-1][0] == "counted"
    assert sample.counts(counter, site, date(2026, 3, 9)) is Sampling.INSIDE


def test_closed_and_not_counted_hold_over_the_shift_around_them(counter: Counter, time: FakeClock) -> None:
    counter.in_force.typed = HOURS
    logged(counter, time, 0)
    time.advance(2 * 3600)
    (gap,) = day.gaps(counter, MONDAY)
    day.tell(counter, gap, Status.CLOSED)
    whole = stretch((9, 0), (16, 0))
    assert observed([whole], day.said(counter, MONDAY)) == (stretch((11, 0), (16, 0)),)
    assert observed([], day.said(counter, MONDAY)) == ()


def test_what_was_counted_on_paper_breaks_the_silence_of_its_part_of_the_day_and_of_no_other(
    counter: Counter, time: FakeClock
) -> None:
    counter.in_force.typed = HOURS
    logged(counter, time, 0)
    time.advance(6 * 3600)
    assert day.gaps(counter, MONDAY) == (stretch((9, 0), (15, 0)),)
    paper.write_some(counter, paper.sheet(counter, MONDAY, [paper.Marks("moving", Part.MIDDAY, 3)]))
    assert day.gaps(counter, MONDAY) == (stretch((9, 0), (11, 0)), stretch((14, 0), (15, 0)))
