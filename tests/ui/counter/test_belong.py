"""A forgotten change of stop or desk: two keys, one undo."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import visit as visits
from desk.model.site import Desk
from tests.builders import SITE, FakeClock
from tests.desk.sync.arriving import arrive
from tests.desk.sync.publications import a_publication
from tests.typist import Typist
from tests.ui.counter.test_stops import bus  # noqa: F401
from ui.counter.offers import SHADE
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow


@pytest.fixture
def counter(bus: OpenDesk, window: MainWindow) -> Iterator[CounterScreen]:  # noqa: F811
    posts.move_to(bus.counter, "torget")
    yield window.screens["counter"]


@pytest.fixture
def typist(counter: CounterScreen, window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def where(desk: OpenDesk) -> list[str | None]:
    return [visit.place for visit in visits.today(desk.counter)]


def test_two_keys_move_the_last_ones_here_and_one_takes_it_back(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1 2 3 F12 2")
    assert "belong" not in counter.resting
    typist.keys("F11 2")
    assert where(desk) == ["torget", "skoger-skole", "skoger-skole"]
    assert (counter.parts.tick.text, counter.parts.tick.detail) == ("Moved here: 2 visits", "since 09:00")
    assert counter.parts.undo.accessibleName() == "Ctrl+Z moves 2 visits back"
    typist.keys("Ctrl+Z")
    assert where(desk) == ["torget"] * 3
    assert counter.parts.tick.text == "Moved back: 2 visits"
    typist.keys("Ctrl+Y")
    assert where(desk) == ["torget", "skoger-skole", "skoger-skole"]


def test_the_strip_says_where_a_visit_was_until_it_is_moved(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 F12 2 1")
    assert [counter.parts.strip.row(at).beside for at in (0, 1)] == [(), ("Torget",)]
    typist.keys("F11 1")
    assert [counter.parts.strip.row(at).beside for at in (0, 1)] == [(), ()]
    assert "belong" in counter.resting


def test_the_same_keys_once_more_take_those_before_and_nought_takes_all(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("* 3 0 Enter 1 F12 2 F11 9 F11 9")
    counter.writing.pieces.close_down()
    assert where(desk).count("skoger-skole") == 18
    typist.keys("F11 0")
    counter.writing.pieces.close_down()
    assert where(desk) == ["skoger-skole"] * 30
    typist.keys("F11")
    assert counter.parts.tick.text.startswith("Every visit of today was logged here")


def test_what_a_long_pause_makes_likely_is_on_enter(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, time: FakeClock
) -> None:
    typist.keys("1 2")
    time.advance(1800)
    typist.keys("3 F12 2 F11")
    assert [button.accessibleName() for button in counter.parts.offers.buttons] == [
        "Enter 1 since 09:30", "1 09:30", "2 09:00", "3 09:00", "0 3 since 09:00",
    ]  # fmt: skip
    typist.keys("Enter")
    assert where(desk) == ["torget", "torget", "skoger-skole"]


def test_the_picker_stands_in_nobodys_way(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 F12 2 F11 Esc 2 F4 2 F11 1 3")
    assert where(desk) == ["skoger-skole"] * 3
    assert [str(visit.channel) for visit in visits.today(desk.counter)] == ["desk", "desk", "phone"]


def test_in_large_text_fewer_digits_are_offered_and_all_still_on_nought(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, window: MainWindow
) -> None:
    desk.change(replace(desk.settings.preferences, text_size=200))
    typist.keys("* 1 2 Enter 1 F12 2 F11")
    buttons = counter.parts.offers.buttons
    assert len(buttons) < 9 and buttons[-1].accessibleName() == "0 12 since 09:00"
    bottom = counter.parts.offers.geometry().bottom()
    assert bottom <= counter.parts.offers.parentWidget().height() + 2 * SHADE
    typist.keys("F2 Esc F2 F2")
    assert len(counter.parts.offers.buttons) < 11


def test_a_morning_at_the_wrong_desk_is_mended_where_there_are_no_stops(
    desk: OpenDesk, window: MainWindow, time: FakeClock
) -> None:
    desks = tuple(Desk(f"d{number}" * 16, SITE, f"Desk {number}") for number in (1, 2))
    arrive(desk.counter.journal, a_publication(1, desks=desks, hours=()))
    desk.activate()
    posts.stand_at(desk.counter, posts.offered(desk.counter)[0])
    typist, screen = Typist(window, time), window.screens["counter"]
    typist.keys("1 2 3 F12")
    assert [button.accessibleName() for button in screen.parts.offers.buttons] == [
        "1 Elvebyen · Desk 1",
        "2 Elvebyen · Desk 2",
    ]
    typist.keys("2 F11 0")
    assert {visit.desk for visit in visits.today(desk.counter)} == {desks[1].id}
    assert window.bar._details.text().startswith("Desk 2")
    typist.keys("Ctrl+Z")
    assert {visit.desk for visit in visits.today(desk.counter)} == {desks[0].id}
    assert [screen.parts.strip.row(at).beside for at in range(3)] == [("Desk 1",)] * 3
