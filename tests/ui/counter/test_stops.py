"""The bookmobile goes on: two keys at the counter, the next stops first, and what is pending for a person stays."""

from dataclasses import replace

import pytest

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import visit as visits
from desk.model.publication import Publication
from desk.model.site import Desk, Place
from tests.builders import FakeClock
from tests.desk.sync.arriving import PAIRING, arrive
from tests.desk.sync.publications import BUS, a_publication
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.counter.stops import ahead
from ui.main_window import MainWindow

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
    return [stop.name for stop in ahead(desk.counter)]


def test_the_next_stops_come_first_round_and_round_and_no_stop_last(bus: OpenDesk) -> None:
    assert stops(bus) == list(ALONG)
    posts.move_to(bus.counter, "skoger-skole")
    assert stops(bus) == ["Konnerud", "Solbergelva", "Torget", "At no stop"]


def test_two_keys_lead_to_the_next_stop_and_every_visit_from_then_on_is_there(
    bus: OpenDesk, counter: CounterScreen, typist: Typist, window: MainWindow
) -> None:
    typist.keys("1 F12 1 2 F12 1 3")
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


def test_a_route_longer_than_the_digits_offers_the_next_nine(desk: OpenDesk) -> None:
    names = [f"Stop {number}" for number in range(20)]
    arrive(desk.counter.journal, route(*names), replace(PAIRING, site=BUS))
    desk.activate()
    posts.stand_at(desk.counter, posts.offered(desk.counter)[0])
    posts.move_to(desk.counter, "stop-15")
    assert stops(desk) == [f"Stop {n % 20}" for n in range(16, 25)] + ["At no stop"]
