"""The line of the day as values."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desk.model.period import moment
from desk.model.visit import Precision, Visit
from desk.reports.content import DayLine, Loose, Part, Span
from desk.reports.day import MOST_PARTS, day_line, wall
from tests.builders import OSLO, a_visit, at
from tests.desk.reports.examples import CATALOGUE, some_visits

MORNING = Span(wall(at(2, 9)), wall(at(2, 11)))
EVENING = Span(wall(at(2, 18)), wall(at(2, 20)))


def test_the_line_runs_over_the_gap_between_two_shifts() -> None:
    line = day_line([a_visit("loan", at=at(2, 9, 40))], [MORNING, EVENING], CATALOGUE, "en")
    assert (line.step, len(line.parts), line.counted) == (30, 22, (MORNING, EVENING))
    assert [part for part in line.parts if part.total] == [Part(datetime(2026, 3, 2, 9, 30), (1, 0, 0, 0))]


def test_a_visit_outside_every_shift_is_on_the_line() -> None:
    line = day_line([a_visit("e-id", at=at(2, 13, 10))], [MORNING], CATALOGUE, "en")
    assert line.parts[-1] == Part(datetime(2026, 3, 2, 13, 0), (0, 1, 0, 0))


def test_a_day_without_shift_and_visit_has_no_line() -> None:
    assert day_line([], [], CATALOGUE, "en") == DayLine("The line of the day", "Nothing was counted.", 30, (), ())


def test_a_question_without_its_hour_is_said_and_stands_over_its_part_of_the_day() -> None:
    day = datetime(2026, 3, 2)
    line = day_line([a_visit("loan", at=at(2, 9), precision=Precision.PART_OF_DAY)], [MORNING], CATALOGUE, "en")
    assert line.loose == (Loose(Span(day, day + timedelta(hours=11)), 1),)
    assert line.note == "1 question was entered without its hour and is not on the line."
    alone = day_line([a_visit("loan", at=at(2, 15), precision=Precision.PART_OF_DAY)], [], CATALOGUE, "en")
    assert (alone.parts, alone.note, alone.loose[0].span.start.hour) == ((), line.note, 14)


def test_a_sensitive_question_without_its_hour_leaves_no_trace_on_the_line() -> None:
    hidden = a_visit("debt", at=at(2, 9), precision=Precision.PART_OF_DAY)
    assert day_line([hidden], [MORNING], CATALOGUE, "en") == day_line([], [MORNING], CATALOGUE, "en")


def test_where_not_even_the_part_of_one_is_known_those_of_the_day_are_said_together() -> None:
    some = [a_visit("loan", at=at(2, 9), precision=each) for each in (Precision.PART_OF_DAY, Precision.DAY)]
    (loose,) = day_line(some, [MORNING], CATALOGUE, "en").loose
    assert (loose.count, loose.span.end - loose.span.start) == (2, timedelta(days=1))


def test_a_clear_peak_is_named_and_a_small_one_is_not() -> None:
    few = [a_visit("loan", at=at(2, 9, 40)) for _ in range(4)]
    assert day_line(few, [MORNING], CATALOGUE, "en").note == "4 questions from 09:00 to 11:00."
    assert day_line([*few, *few], [MORNING], CATALOGUE, "en").note == "Most questions came from 09:30 to 10:00."


def test_two_equal_peaks_are_not_called_the_busiest() -> None:
    visits = [a_visit("loan", at=at(2, hour)) for hour in (9, 10) for _ in range(6)]
    assert day_line(visits, [MORNING], CATALOGUE, "en").note == "12 questions from 09:00 to 11:00."


def test_a_shift_nobody_closed_for_three_days_has_wider_parts() -> None:
    span = Span(wall(at(2, 9)), wall(at(5, 10)))
    line = day_line([a_visit("loan", at=at(4, 9))], [span], CATALOGUE, "en")
    assert (line.step, len(line.parts), line.note) == (240, 19, "1 question.")


def test_the_line_shows_the_clock_on_the_wall_also_when_it_is_put_back() -> None:
    oslo = ZoneInfo(OSLO)
    twice = [moment(datetime(2026, 10, 25, 2, 10, fold=fold, tzinfo=oslo), OSLO) for fold in (0, 1)]
    line = day_line([a_visit("loan", at=when) for when in twice], [], CATALOGUE, "en")
    assert line.parts == (Part(datetime(2026, 10, 25, 2, 0), (2, 0, 0, 0)),)


@given(some_visits(), st.integers(0, 30 * 24 * 60), st.integers(0, 30 * 24 * 60))
def test_the_parts_follow_one_another_and_hold_the_counted_time(visits: list[Visit], start: int, length: int) -> None:
    begin = datetime(2026, 3, 1) + timedelta(minutes=start)
    span = Span(begin, begin + timedelta(minutes=length))
    line = day_line(visits, [span], CATALOGUE, "en")
    step = timedelta(minutes=line.step)
    assert len(line.parts) <= MOST_PARTS
    assert all(later.start - part.start == step for part, later in zip(line.parts, line.parts[1:], strict=False))
    assert line.parts[0].start <= span.start <= span.end <= line.parts[-1].start + step
