"""Facts about how the counter looks: what is in view, what moves and what does not, and what everything is called."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.app import OpenDesk
from desk.text import LANGUAGES
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow

SIZES = [(1366, 768), (1920, 1080), (1024, 768)]


@pytest.fixture
def counter(window: MainWindow) -> CounterScreen:
    return window.screens["counter"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def nameless(widget: QWidget) -> list[str]:
    """Every accessible thing that is shown, can be used, and has no name."""
    found = []
    stack = [QAccessible.queryAccessibleInterface(widget)]
    usable = (QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.List, QAccessible.Role.ListItem)
    while stack:
        here = stack.pop()
        stack += [child for at in range(here.childCount()) if (child := here.child(at)) is not None]
        if here.role() in usable and not here.state().invisible and not here.text(QAccessible.Text.Name):
            found.append(f"{here.role().name} {here.object()}")
    return found


@pytest.mark.parametrize(
    "keys", ["", "1 4 + 7", "b a", "1 F3", "1 F2 5", "* 1", "1 + F4 2", "4 Ctrl+Enter", "4 Ctrl+Enter Esc"]
)
def test_everything_that_can_be_used_has_a_name(window: MainWindow, typist: Typist, keys: str) -> None:
    typist.keys(keys)
    assert nameless(window) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [100, 150, 200])
def test_all_ten_digits_are_in_view(
    desk: OpenDesk, window: MainWindow, counter: CounterScreen, size: tuple[int, int], text: int
) -> None:
    if (size[0], text) == (1024, 200):
        pytest.skip("there the board scrolls")
    desk.change(replace(desk.settings.preferences, text_size=text))
    window.resize(*size)
    QApplication.processEvents()
    for tile in counter.parts.board.tiles:
        corner = tile.mapTo(window, QPoint(tile.width() - 1, tile.height() - 1))
        assert tile.visibleRegion().boundingRect() == tile.rect(), (tile.digit, corner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_of_the_favourites_are_read_whole(
    desk: OpenDesk, window: MainWindow, counter: CounterScreen, language: str
) -> None:
    desk.change(replace(desk.settings.preferences, language=language))
    QApplication.processEvents()
    assert [tile.toolTip() for tile in counter.parts.board.tiles] == [""] * 10
    first = desk.catalogue.find(desk.catalogue.favourites[0])
    assert counter.parts.board.tiles[0].accessibleName() == f"1 {first.label(language)}"


def test_logging_moves_no_tile_and_touches_only_one(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1")
    before = [tile.geometry() for tile in counter.parts.board.tiles]
    seen: list[QEvent.Type] = []

    class Watcher(QWidget):
        def eventFilter(self, _watched: object, event: QEvent) -> bool:
            seen.append(event.type())
            return False

    watcher = Watcher()
    counter.parts.board.installEventFilter(watcher)
    typist.keys("2 3")
    counter.parts.board.removeEventFilter(watcher)
    assert [tile.geometry() for tile in counter.parts.board.tiles] == before
    assert not {QEvent.Type.LayoutRequest, QEvent.Type.Resize} & set(seen)
    assert [tile.digit for tile in counter.parts.board.tiles if tile.ticked] == ["3"]


def test_the_hits_lie_over_the_tiles_and_go_without_moving_them(counter: CounterScreen, typist: Typist) -> None:
    before = [tile.geometry() for tile in counter.parts.board.tiles]
    typist.words("ba")
    offers = counter.parts.offers
    assert offers.isVisible()
    assert [tile.geometry() for tile in counter.parts.board.tiles] == before
    typist.keys("Esc")
    assert not offers.isVisible()


def test_an_input_method_writes_words_and_single_signs(counter: CounterScreen, typist: Typist, desk: OpenDesk) -> None:
    line = counter.parts.box.line
    for text in ("b", "ank"):
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(line, event)
    assert line.text() == "bank"
    assert counter.mode == "hits"


def test_nothing_can_be_pasted_into_the_search(counter: CounterScreen, typist: Typist, window: MainWindow) -> None:
    QApplication.clipboard().setText("30129000123456")
    typist.keys("Ctrl+V")
    assert counter.parts.box.line.text() == ""


def test_a_token_can_be_cancelled_by_hand(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("F4 2")
    typist.click(counter.parts.box._tokens[0])
    assert not counter.hands.pending


def test_an_empty_day_says_what_will_be_here(counter: CounterScreen, typist: Typist) -> None:
    aside = counter.parts.aside
    assert aside._empty.isVisible()
    typist.keys("1")
    assert not aside._empty.isVisible()
    assert aside.strip.isVisible()


def test_the_strip_names_its_rows_for_a_screen_reader(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("4 F3 3 + 7")
    model = counter.parts.strip.model()
    assert (
        model.index(0, 0).data() == "09:00, Electronic ID (Citizen services), Referred, Print and scan (Digital help)"
    )


def test_a_visit_of_the_detail_sample_asks_with_its_keys_until_all_is_said(
    counter: CounterScreen, typist: Typist, desk: OpenDesk
) -> None:
    desk.counter.in_force.typed = replace(desk.counter.typed, detail=1)
    typist.keys("4")
    strip = counter.parts.strip
    assert strip.row(0).asks == ("How did it end? F3", "How much work was it? F5")
    assert counter.parts.tick.detail.endswith("How did it end? · How much work was it?")
    assert strip.model().index(0, 0).data().endswith("How did it end?, How much work was it?")
    typist.keys("F3 1")
    assert strip.row(0).asks == ("How much work was it? F5",)
    typist.keys("F5 2")
    assert strip.row(0).asks == ()
    typist.keys("1 4")
    assert len(strip.row(1).asks) == 2, "it blocks nothing"


def test_the_highlighted_visit_is_never_out_of_sight(counter: CounterScreen, typist: Typist, time: FakeClock) -> None:
    typist.keys("4 * 2 0 Enter 3 4")
    strip = counter.parts.strip
    typist.keys("F2 5 0 3 1 5")
    visit = counter.sight.highlighted(counter.hands)
    assert visit is not None
    assert strip.visits[-1].id == visit.id
    row = strip.visualRect(strip.model().index(len(strip.visits) - 1, 0))
    assert strip.viewport().rect().contains(row)


def test_why_a_key_did_nothing_is_said_where_it_can_be_seen(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 F2 5 2 3 5 9")
    offers = counter.parts.offers
    assert offers._said.isVisible()
    assert offers._said.text() == counter.parts.tick.text != ""
    typist.keys("0")
    assert not offers._said.isVisible()


def test_no_visit_is_cut_in_half_at_the_edge_of_the_strip(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("* 2 0 Enter 1")
    strip = counter.parts.strip
    rects = [strip.visualRect(strip.model().index(at, 0)) for at in range(20)]
    room = strip.viewport().height() + strip.look.above
    edge = next(at for at, rect in enumerate(rects) if rect.bottom() > room)
    assert [strip.cuts(rect, at) for at, rect in enumerate(rects[: edge + 1])] == [False] * edge + [True]
    assert not strip.cuts(rects[edge], 0), "the highlighted one is always drawn"
