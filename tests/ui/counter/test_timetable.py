"""The bookmobile proposes the stop that fits timetable and clock: one key confirms, two where a stop was skipped."""

from dataclasses import replace

import pytest

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import visit as visits
from desk.model.site import Desk, Place
from tests.builders import FakeClock
from tests.desk.sync.arriving import PAIRING, arrive
from tests.desk.sync.publications import BUS, a_publication
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow

ROUND = (
    Place("torget", BUS, "Torget", times="mo 09:30-10:30"),
    Place("skolen", BUS, "Skolen", times="mo 11:00-12:00"),
    Place("hytta", BUS, "Hytta", times="mo 08:45-09:15"),
)


@pytest.fixture
def counter(desk: OpenDesk, window: MainWindow) -> CounterScreen:
    """On the bookmobile, at no stop yet."""
    bus = a_publication(1, places=ROUND, desks=(Desk("d2" * 16, BUS, "Bussen"),), hours=())
    arrive(desk.counter.journal, bus, replace(PAIRING, site=BUS))
    desk.activate()
    posts.stand_at(desk.counter, posts.offered(desk.counter)[0])
    screen = window.screens["counter"]
    assert isinstance(screen, CounterScreen)
    return screen


@pytest.fixture
def typist(counter: CounterScreen, window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def here(desk: OpenDesk) -> str | None:
    return posts.here(desk.counter).place


def test_one_key_says_that_we_are_where_the_timetable_has_us(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    assert counter.parts.box._hint.text() == "at Hytta now? Enter"
    assert "there" not in counter.resting
    typist.keys("Enter")
    assert (here(desk), counter.parts.tick.text) == ("hytta", "From now on: Hytta")
    assert counter.parts.box._hint.text() == "type, or press a key"
    typist.keys("Enter")
    assert here(desk) == "hytta" and "there" in counter.resting


def test_two_keys_where_a_stop_was_skipped(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("F12")
    names = [button.accessibleName() for button in counter.parts.offers.buttons]
    assert names == ["1 Hytta", "2 Torget", "3 Skolen"]
    assert [button.caps for button in counter.parts.offers.buttons] == [("Enter",), (), ()]
    typist.keys("2")
    assert here(desk) == "torget"
    typist.keys("F12 Enter")
    assert here(desk) == "hytta"


def test_it_changes_nothing_by_itself_and_is_in_nobodys_way(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, time: FakeClock
) -> None:
    typist.keys("1 F4 2 2")
    typist.words("pass")
    typist.keys("Enter Enter")
    assert [visit.place for visit in visits.today(desk.counter)] == [None] * 3
    typist.keys("* Enter 1")
    assert here(desk) is None
    time.advance(1)
    typist.keys("Enter")
    assert here(desk) == "hytta"


def test_the_clock_brings_the_next_one_and_what_was_forgotten_is_on_two_keys(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, time: FakeClock
) -> None:
    typist.keys("Enter 1")
    time.advance(12 * 60)
    assert counter._look.remainingTime() <= 15 * 60 * 1000
    counter.refresh()
    assert counter.parts.box._hint.text() == "type, or press a key"
    time.advance(30 * 60)
    counter.refresh()
    assert counter.parts.box._hint.text() == "at Torget now? Enter"
    typist.keys("2 3")
    time.advance(5)
    typist.keys("Enter F11 Enter")
    assert [visit.place for visit in visits.today(desk.counter)] == ["hytta", "torget", "torget"]
