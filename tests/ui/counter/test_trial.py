"""A trial on the screen: the tile and the hit say until when, and the day after the last one neither is there."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.model.category import Catalogue
from desk.model.publication import Publication
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter import show
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow
from ui.words import trial

DAY = 24 * 3600


@pytest.fixture
def counter(window: MainWindow, desk: OpenDesk) -> CounterScreen:
    """A counter whose last favourite is on trial until Wednesday 4 March 2026."""
    whole = desk.publication.catalogue
    chess = replace(whole.categories[0], id="chess", since=date(2026, 3, 1), until=date(2026, 3, 4), synonyms={})
    chess = replace(chess, labels=dict.fromkeys(chess.labels, "Chess in the park"))
    catalogue = Catalogue(1, (*whole.categories, chess), (*whole.favourites[:3], "chess"))
    desk.counter.in_force.publication = Publication(catalogue)
    window.renewal.look()
    return window.screens["counter"]  # type: ignore[return-value]


def tiles(counter: CounterScreen) -> list[str]:
    return [tile.text() for tile in counter.parts.board.tiles]


def test_the_tile_says_until_when(counter: CounterScreen) -> None:
    tile = counter.parts.board.tiles[-1]
    assert (tile.text(), tile.accessibleDescription()) == ("Chess in the park", "Trial until 4 Mar")
    assert trial(counter.parts.board.tiles[0].category, "en") == ""
    assert trial(tile.category, "nl").endswith("4 mrt")


def test_the_hit_says_so_too(counter: CounterScreen, desk: OpenDesk) -> None:
    (offer, *_others) = show.hits(desk.find("chess"), frozenset(), counter.outlook.telling)
    assert (offer.text, offer.detail) == ("Chess in the park", "Trial until 4 Mar")


def test_after_the_last_day_it_is_gone_when_nobody_is_served_and_its_visits_keep_their_name(
    window: MainWindow, counter: CounterScreen, desk: OpenDesk, time: FakeClock
) -> None:
    time.advance(2 * DAY)
    counter.key("4")
    counter.key("+")
    time.advance(DAY)
    window._minute.timeout.emit()
    assert "Chess in the park" in tiles(counter)
    counter.key("Esc")
    window.renewal.look()
    assert "Chess in the park" not in tiles(counter) and len(tiles(counter)) == 3
    (logged,) = visits.latest(desk.counter)
    assert counter.outlook.telling.visit(logged) == "Chess in the park 09:00"


def test_whoever_looks_for_it_afterwards_is_told_that_it_is_over(
    window: MainWindow, counter: CounterScreen, time: FakeClock
) -> None:
    time.advance(3 * DAY)
    window.renewal.look()
    typist = Typist(window, time)
    typist.words("chess")
    assert "Chess in the park was a trial until 4 March 2026." in said(counter)
    assert counter.parts.offers.buttons == ()
    typist.keys("Esc")
    typist.words("reserv")
    assert said(counter) == [] and counter.parts.offers.buttons[0].text() == "Reservation"


def said(counter: CounterScreen) -> list[str]:
    return [each.text() for each in counter.parts.offers.findChildren(QLabel) if each.isVisible() and each.text()]
