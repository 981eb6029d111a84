"""What the shift report says beside the visits: gaps, the door, how complete the log was, the sample."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from desk import paperwork
from desk.app import OpenDesk, open_desk
from desk.counter import activity, check, day, door, shift, visit
from desk.counter.activity import Told
from desk.counter.post import work_at
from desk.model.activity import Quality
from desk.model.coverage import Status
from desk.model.typed import Typed
from desk.reports.content import DayLine, Note, Report, every
from desk.settings import settings_in
from tests.builders import FakeClock, at


@pytest.fixture
def desk(tmp_path: Path, time: FakeClock) -> Iterator[OpenDesk]:
    opened = open_desk(settings_in(tmp_path), time.clock)
    work_at(opened.counter, "Elvebyen innbyggertorg")
    shift.take_over(opened.counter)
    for minutes in (30, 150, 30):
        time.advance(minutes * 60)
        visit.log(opened.counter, ["moving"])
    yield opened
    opened.close()


def said(report: Report) -> Sequence[str]:
    return next((block.lines for block in every(report) if isinstance(block, Note)), ())


def line(report: Report) -> DayLine:
    return next(block for block in every(report) if isinstance(block, DayLine))


def reported(desk: OpenDesk) -> Report:
    return paperwork.shift_report(desk, shift.recent(desk.counter)[0])


def test_a_shift_of_which_nothing_more_is_known_says_nothing_more(desk: OpenDesk) -> None:
    assert said(reported(desk))[0].startswith("A visit is one person or group")


def test_what_was_not_counted_is_no_zero(desk: OpenDesk, time: FakeClock) -> None:
    (gap,) = day.gaps(desk.counter, time.now.date())
    day.tell(desk.counter, gap, Status.NOT_COUNTED)
    report = reported(desk)
    assert said(report) == ("09:30 to 12:00: not counted, so nothing is known of that time.",)
    assert [(f"{span.start:%H:%M}", f"{span.end:%H:%M}") for span in line(report).counted] == [
        ("09:00", "09:30"), ("12:00", "12:30"),
    ]  # fmt: skip
    day.tell_again(desk.counter, day.said(desk.counter, time.now.date())[0], Status.COUNTED)
    assert said(reported(desk)) == ("09:30 to 12:00: counted, nobody came.",)


def test_a_silence_nobody_has_explained_is_no_zero_in_the_report_either(desk: OpenDesk, time: FakeClock) -> None:
    (gap,) = day.gaps(desk.counter, time.now.date())
    shown = line(reported(desk))
    assert [(f"{span.start:%H:%M}", f"{span.end:%H:%M}") for span in (*shown.counted, *shown.silent)] == [
        ("09:00", "09:30"), ("12:00", "12:30"), ("09:30", "12:00"),
    ]  # fmt: skip
    assert shown.note.endswith("From 09:30 to 12:00 nothing was logged; nobody has said why yet.")
    day.tell(desk.counter, gap, Status.COUNTED)
    assert (line(reported(desk)).silent, len(line(reported(desk)).counted)) == ((), 1)


def test_visits_are_set_against_visitors_only_where_all_of_the_time_was_counted(
    desk: OpenDesk, time: FakeClock
) -> None:
    door.tell(desk.counter, 40, at(hour=9), at(hour=12, minute=30))
    unanswered = (
        "09:00 to 12:30: 40 people came in by the door count.",
        "Visits are not set against them, since not all of that time was counted here.",
    )
    assert said(reported(desk)) == unanswered
    (gap,) = day.gaps(desk.counter, time.now.date())
    day.tell(desk.counter, gap, Status.COUNTED)
    assert said(reported(desk))[1:] == (
        "09:00 to 12:30: 40 people came in by the door count.",
        "That is 5.0 visits at this desk for every 100 people; most of them asked nothing.",
    )
    day.tell_again(desk.counter, day.said(desk.counter, time.now.date())[0], Status.CLOSED)
    assert said(reported(desk))[1:] == unanswered


def test_how_complete_the_log_was_is_said_with_its_interval(desk: OpenDesk) -> None:
    check.tell(desk.counter, 2, at(hour=11, minute=50), at(hour=12, minute=20))
    assert said(reported(desk)) == (
        "11:50 to 12:20: an observer saw 2 contacts, and 1 were logged.",
        "So 50% was logged; with 95% confidence between 9% and 91%. This is about the log, not about whoever kept it.",
    )


def test_outside_the_sample_weeks_the_report_says_so_and_draws_no_zero(desk: OpenDesk) -> None:
    desk.counter.in_force.typed = Typed(sample="20")
    report = reported(desk)
    assert said(report)[0].startswith("Outside the sample weeks: what was logged is kept, but does not count")
    assert line(report).counted == ()
    assert paperwork.day_line(desk).note.endswith("does not count, and a zero means nothing.")


def test_the_line_of_today_shows_the_stretch_nobody_has_explained(desk: OpenDesk, time: FakeClock) -> None:
    today = paperwork.day_line(desk)
    assert [(f"{span.start:%H:%M}", f"{span.end:%H:%M}") for span in today.silent] == [("09:30", "12:00")]
    assert today.note.endswith("From 09:30 to 12:00 nothing was logged; nobody has said why yet.")
    (gap,) = day.gaps(desk.counter, time.now.date())
    day.tell(desk.counter, gap, Status.COUNTED)
    assert (paperwork.day_line(desk).silent, len(paperwork.day_line(desk).counted)) == ((), 1)


def test_the_activities_of_the_day_are_told_with_how_many_came_and_not_with_what_became_of_them(desk: OpenDesk) -> None:
    today = desk.counter.clock.now().day
    for told in (
        Told("story-time", today, None, Quality.LESS, 26), Told("talk-of-another-list", today, None, None, None),
        Told("lecture", today - timedelta(days=1), None, None, 60),
    ):  # fmt: skip
        activity.log(desk.counter, told)
    (now,) = shift.recent(desk.counter, 1)
    assert list(said(paperwork.shift_report(desk, now))) == [
        "Held here that day: Story time; 26 people came.",
        "Held here that day: talk-of-another-list; nobody counted who came.",
    ]
