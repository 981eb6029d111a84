"""Another catalogue takes effect when nobody is being served, and what follows from it goes on between two keys."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import upkeep
from desk.counter import visit as visits
from desk.model.category import Category
from desk.model.publication import Publication
from tests.builders import FakeClock
from tests.desk.sync.arriving import arrive
from tests.desk.sync.publications import a_publication
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow


def published(revision: int = 1, **changed: object) -> Publication:
    """The starter, its first favourite changed, and one category more."""
    plain = a_publication(revision)
    first = plain.catalogue.favourites[0]
    known = [replace(each, **changed) if each.id == first else each for each in plain.catalogue.categories]
    fresh: Category = replace(known[-1], id="tool-library", labels=dict.fromkeys(known[-1].labels, "Tool library"))
    return replace(plain, catalogue=replace(plain.catalogue, categories=(*known, fresh)))


@pytest.fixture
def counter(window: MainWindow) -> CounterScreen:
    screen = window.screens["counter"]
    assert isinstance(screen, CounterScreen)
    return screen


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def comes(desk: OpenDesk, publication: Publication) -> None:
    arrive(desk.counter.journal, publication)
    desk.announcer.announce(Changes(delivery=True))


def test_what_came_is_on_the_tiles_and_in_the_search_and_is_told_where_nothing_moves(
    desk: OpenDesk, window: MainWindow, counter: CounterScreen
) -> None:
    before = counter.parts.board.geometry()
    comes(desk, published(labels=dict.fromkeys(("nb", "nn", "da", "sv", "nl", "en"), "Kard")))
    assert counter.parts.tick.text == "The categories were renewed: 1 new."
    assert counter.parts.board.tiles[0].text() == "Kard"
    assert [hit.category.id for hit in desk.search.find("tool lib", "en")] == ["tool-library"]
    assert (counter.parts.board.geometry(), window.banner.isVisible()) == (before, False)


def test_guides_that_came_are_told_as_guides(desk: OpenDesk, counter: CounterScreen) -> None:
    desk.announcer.announce(Changes(catalogue=True, guides=True))
    assert counter.parts.tick.text == "The guides were renewed."


def test_the_last_visits_wear_the_new_names_and_a_retired_one_keeps_its_own(
    desk: OpenDesk, window: MainWindow, counter: CounterScreen
) -> None:
    first = desk.catalogue.favourites[0]
    visits.log(desk.counter, [first])
    comes(desk, published(retired=True))
    assert first not in counter.sight.tiles
    assert counter.parts.board.tiles[0].category.id == counter.sight.tiles[0]
    category = desk.catalogue.find(first)
    assert category is not None
    assert counter.parts.strip.row(0).inquiries[0].label == category.label("en")


@pytest.mark.parametrize("keys", ["1 +", "*", "F4", "F2"])
def test_it_waits_while_something_is_pending(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, keys: str, window: MainWindow
) -> None:
    typist.keys("1")
    typist.keys(keys)
    assert counter.serving
    comes(desk, published())
    assert (desk.catalogue.revision, window.renewal._look.isActive()) == (0, True)
    typist.keys("Esc")
    window.renewal.look()
    assert desk.catalogue.revision == 1


def test_visits_on_what_is_sensitive_now_are_written_once_more_by_themselves(
    desk: OpenDesk, counter: CounterScreen, qtbot: QtBot
) -> None:
    first = desk.catalogue.favourites[0]
    logged = [visits.log(desk.counter, [first]).visits[0] for _ in range(12)]
    comes(desk, published(sensitive=True))
    qtbot.waitUntil(lambda: not upkeep.strip_due(desk.counter))
    assert [visits.find(desk.counter, each.id).rev for each in logged] == [1] * 12
    assert counter.parts.strip.row(0).inquiries[0].label == "Sensitive subject"


def test_closing_the_window_stops_it(desk: OpenDesk, window: MainWindow) -> None:
    comes(desk, published(sensitive=True))
    window.close()
    assert not window.renewal._strip.isActive() and not window.renewal._look.isActive()
