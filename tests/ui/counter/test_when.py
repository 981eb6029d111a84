"""A visit nobody remembers the hour of: a part of today, or of yesterday, in three keys."""

from datetime import timedelta

import pytest

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.journal import visit as kept
from desk.model.part import Part
from desk.model.visit import Entered, Precision
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.when import When, offered
from ui.window.main_window import MainWindow


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    """It is two o'clock."""
    time.advance(5 * 3600)
    return Typist(window, time)


def test_the_parts_that_have_begun_are_offered_under_digits_that_never_change() -> None:
    assert offered((11, 0))[:2] == (("1", When(Part.MORNING, 0)), ("2", When(Part.MIDDAY, 0)))
    assert [digit for digit, _when in offered((0, 0))] == list("15678")
    assert [digit for digit, _when in offered((23, 59))] == list("12345678")


def test_in_the_morning_is_three_keys_and_all_that_is_stored(typist: Typist, desk: OpenDesk) -> None:
    typist.keys("4 F2 8 1")
    (found,) = visits.today(desk.counter)
    assert (found.part, found.precision, found.entered) == (Part.MORNING, Precision.PART_OF_DAY, Entered.LATE)
    counter = typist.window.screens["counter"]
    row = counter.parts.strip.row(0)
    assert (row.time, row.beside) == ("", ("Morning",))
    assert "takes back the correction of Electronic ID Morning" in counter.parts.undo.accessibleName()
    typist.keys("Ctrl+Z")
    (found,) = visits.today(desk.counter)
    assert (found.part, found.at.local.hour, found.entered) == (None, 14, Entered.LIVE)


def test_yesterday_takes_it_out_of_today(typist: Typist, desk: OpenDesk) -> None:
    typist.keys("4 F2 8 7")
    assert visits.today(desk.counter) == ()
    day = desk.counter.clock.now().day - timedelta(days=1)
    site = visits.new_visit(desk.counter, (), None).site
    (found,) = kept.on_day(desk.counter.journal, site, day)
    assert (found.part, found.entered) == (Part.AFTERNOON, Entered.LATE)


def test_a_part_to_come_has_no_key(typist: Typist, desk: OpenDesk) -> None:
    typist.keys("4 F2 8 4")
    assert visits.today(desk.counter)[0].part is None
    typist.keys("Esc")
    assert not typist.window.screens["counter"].hands.pending


def test_an_exact_time_afterwards_is_exact_again(typist: Typist, desk: OpenDesk) -> None:
    typist.keys("4 F2 8 1 F2 5 0 9 3 0")
    (found,) = visits.today(desk.counter)
    assert (found.part, found.at.local.strftime("%H:%M"), found.entered) == (None, "09:30", Entered.LATE)
