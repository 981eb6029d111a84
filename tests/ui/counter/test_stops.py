"""The bookmobile goes on: two keys at the counter, a digit of its own for each stop, and what is pending stays."""

from dataclasses import replace

import pytest

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import visit as visits
from desk.model.publication import Publication
from desk.model.site import Desk, Place
from tests.builders import FakeClock
from tests.desk.sync.arriving import PAIRING, arrive
from tests.desk.sync.publications import BUS, SITE, a_publication
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.counter.stops import stops as listed
from ui.window.main_window import MainWindow

ALONG = ("Torget", "Skoger skole", "Konnerud", "Solbergelva")


def route(*names: str) -> Publication:
    places = tuple(Place(name.lower().replace(" ", "-"), BUS, name) for name in names)
    return a_publication(1, places=places, desks=(Desk("d2" * 16, BUS, "Bussen"),), hours=())


@pytest.fixture
def bus(desk: OpenDesk) -> OpenDesk:
    """A device on a bookmobile with a route."""
    arrive(desk.counter.journal, route(*ALONG), replace(PAIRING, site=BUS))
    desk.activate()
    posts.stand_at(desk.counter, posts.offered(desk.counter)[0])
    return desk


@pytest.fixture
def counter(bus: OpenDesk, window: MainWindow) -> CounterScreen:
    screen = window.screens["counter"]
    assert isinstance(screen, CounterScreen)
    return screen


@pytest.fixture
def typist(counter: CounterScreen, window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def stops(desk: OpenDesk) -> list[str]:
    return [stop.name for stop in listed(desk.counter)]


def offered(counter: CounterScreen) -> list[str]:
    return [button.accessibleName() for button in counter.parts.offers.buttons]


def test_every_stop_keeps_its_digit_and_that_where_we_are_is_ticked(
    bus: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    assert stops(bus) == list(ALONG)
    typist.keys("F12 2 F12")
    assert offered(counter) == ["1 Torget", "2 Skoger skole", "3 Konnerud", "4 Solbergelva", "0 At no stop"]
    assert [button.isChecked() for button in counter.parts.offers.buttons] == [False, True, False, False, False]
    typist.keys("2 1")
    assert [visit.place for visit in visits.today(bus.counter)] == ["skoger-skole"]


def test_two_keys_lead_to_the_next_stop_and_every_visit_from_then_on_is_there(
    bus: OpenDesk, counter: CounterScreen, typist: Typist, window: MainWindow
) -> None:
    typist.keys("1 F12 1 2 F12 2 3")
    assert [visit.place for visit in visits.today(bus.counter)] == [None, "torget", "skoger-skole"]
    assert window.bar._details.text().startswith("Skoger skole · Bussen")
    typist.keys("F12 0")
    assert posts.here(bus.counter).place is None
    assert counter.parts.tick.text == "From now on: At no stop"


def test_what_is_pending_for_the_next_visit_stays(bus: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("F4 2 * 3 Enter F12 2 4")
    found = visits.today(bus.counter)
    assert [(visit.place, str(visit.channel)) for visit in found] == [("skoger-skole", "phone")] * 3


def test_where_nothing_is_published_the_key_says_so_and_is_not_shown(
    desk: OpenDesk, window: MainWindow, time: FakeClock
) -> None:
    screen = window.screens["counter"]
    Typist(window, time).keys("F12")
    assert screen.parts.tick.text.startswith("No stops are published")
    assert "stop" in screen.resting


def test_once_desks_are_published_it_asks_which_one_this_is_until_somebody_said(
    desk: OpenDesk, window: MainWindow, time: FakeClock
) -> None:
    counter, typist = window.screens["counter"], Typist(window, time)
    assert hint(counter) == "type, or press a key"
    desks = tuple(Desk(f"d{number}" * 16, SITE, f"Desk {number}") for number in (1, 2))
    arrive(desk.counter.journal, a_publication(1, desks=desks, hours=()))
    window.renewal.look()
    typist.keys("1")
    assert hint(counter) == "where are we now? F12"
    typist.keys("F12 2")
    assert (hint(counter), posts.here(desk.counter).desk) == ("type, or press a key", desks[1])


def hint(counter: CounterScreen) -> str:
    return counter.parts.box._hint.text()


def test_a_route_longer_than_the_digits_opens_where_we_are_and_f12_turns_the_page(
    desk: OpenDesk, window: MainWindow, time: FakeClock
) -> None:
    names = [f"Stop {number}" for number in range(20)]
    arrive(desk.counter.journal, route(*names), replace(PAIRING, site=BUS))
    desk.activate()
    posts.stand_at(desk.counter, posts.offered(desk.counter)[0])
    posts.move_to(desk.counter, "stop-8")
    typist, counter = Typist(window, time), window.screens["counter"]
    typist.keys("F12")
    assert offered(counter)[:2] == ["1 Stop 9", "2 Stop 10"] and offered(counter)[-1] == "F12 more stops"
    typist.keys("F12")
    assert offered(counter) == ["1 Stop 18", "2 Stop 19", "0 At no stop", "F12 more stops"]
    typist.keys("F12 9")
    assert posts.here(desk.counter).place == "stop-8"
    typist.keys("F12 F12 F12 8")
    assert posts.here(desk.counter).place == "stop-7"
