"""Several visits open at once, a wrong key noticed later, the same key twice: how many keys or clicks each takes."""

import pytest
from PySide6.QtCore import QPoint

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.model.visit import Channel
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow


@pytest.fixture
def counter(window: MainWindow) -> CounterScreen:
    return window.screens["counter"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def asked(desk: OpenDesk, counter: CounterScreen) -> list[str]:
    """The digits of the tiles in each visit of today, the oldest first."""
    digits = {tile.category.id: tile.digit for tile in counter.parts.board.tiles}
    found = visits.today(desk.counter)
    return ["".join(digits[inquiry.category] for inquiry in visit.inquiries) for visit in found]


def test_the_phone_rings_and_each_question_lands_with_whom_asked_it(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1 F4 2 5 - 7 - 3 - 9 + 8")
    assert asked(desk, counter) == ["1798", "53"]
    assert visits.today(desk.counter)[1].channel is Channel.PHONE


def test_with_three_at_once_the_key_twice_is_the_third(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 2 3 - - 7 - - 8")
    assert asked(desk, counter) == ["17", "28", "3"]


def test_what_it_is_added_to_is_said_and_framed_and_escape_leaves_all_as_it_was(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1 2 -")
    first, newest = visits.today(desk.counter)
    assert counter.parts.strip._highlight == first.id
    assert counter.parts.box._tokens[0].text() == "to Loan and return 09:00"
    typist.keys("Esc")
    assert counter.parts.strip._highlight == newest.id
    typist.keys("+ 3")
    assert asked(desk, counter) == ["1", "23"]


def test_an_arrow_chooses_whom_it_is_added_to_and_a_bounce_of_plus_does_not(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1 2 3 - Up 7 + + 8")
    assert asked(desk, counter) == ["1", "2", "378"]


def test_where_there_is_no_other_visit_the_key_says_so_and_in_a_word_it_is_a_hyphen(
    counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("-")
    assert counter.parts.tick.text.startswith("Nothing is logged yet")
    typist.keys("1 -")
    assert counter.parts.tick.text.startswith("There is no other visit")
    assert "other" in counter.resting
    typist.keys("e - i")
    assert counter.parts.box.line.text() == "e-i"


def test_a_wrong_key_ten_visits_back_takes_at_most_seven_keys(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, time: FakeClock
) -> None:
    for key in ("2", "3", *"1111111111"):
        typist.keys(key)
        time.advance(60)
    for keys, after in (("F2 F2 2 1 9", "9"), ("F2 F2 0 1 8", "8"), ("F2 F2 F2 1 1 7", "7"), ("F2 F2 F2 2 1 6", "6")):
        typist.keys(keys)
        assert after in asked(desk, counter) and len(keys.split()) <= 6
    assert asked(desk, counter) == ["6", "7", "8", *"1111111", "9", "1"]
    typist.keys("Ctrl+Z")
    assert asked(desk, counter)[0] == "2"


def test_after_the_last_ten_the_newest_come_again_and_the_list_says_what_each_was(
    counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("* 1 2 Enter 1 + 2 F2 F2")
    names = [button.accessibleName() for button in counter.parts.offers.buttons]
    assert (len(names), names[0], names[-1]) == (11, "1 09:00 Loan and return, Reservation", "F2 earlier ones")
    typist.keys("F2")
    assert len(counter.parts.offers.buttons) == 3
    typist.keys("F2")
    assert [button.accessibleName() for button in counter.parts.offers.buttons] == names


def test_two_clicks_correct_any_question_of_the_strip(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 2 + 3 4")
    strip, tiles = counter.parts.strip, counter.parts.board.tiles
    typist.click(strip.viewport(), strip.pencil_centre(1, 1))
    assert counter.mode == "changing"
    typist.click(tiles[8])
    assert asked(desk, counter) == ["1", "29", "4"]
    typist.click(strip.viewport(), strip.pencil_centre(2))
    typist.click(tiles[7])
    assert asked(desk, counter) == ["8", "29", "4"]


def test_a_click_just_above_the_pencil_is_on_it(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 2")
    strip = counter.parts.strip
    row = strip.visualRect(strip.model().index(1, 0))
    typist.click(strip.viewport(), QPoint(strip.pencil_centre(1).x(), row.top() + 1))
    assert counter.mode == "changing"


def test_the_same_tile_twice_in_a_moment_is_logged_twice_and_said(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1 1")
    tick, tile = counter.parts.tick, counter.parts.board.tiles[0]
    assert (tick.text, tile.times) == ("2 × Loan and return", 2)
    assert tick.detail == "pressed twice? Ctrl+Z takes the last one back"
    typist.keys("Ctrl+Z")
    assert asked(desk, counter) == ["1"]


def test_two_people_one_after_the_other_are_no_double_press(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1")
    typist.rest(0.3)
    typist.keys("1 2 1")
    assert asked(desk, counter) == ["1", "1", "2", "1"]
    assert (counter.parts.tick.text, counter.parts.board.tiles[0].times) == ("Loan and return", 1)
