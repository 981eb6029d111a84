"""The small bar: the same counter without what stands around it, on top, where it was last."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.counter import visit as visits
from tests.builders import FakeClock
from tests.typist import Typist
from tests.ui.conftest import put_away
from ui.counter.screen import CounterScreen
from ui.small.shape import FRAME, SIZE
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the platform without a display, whenever a window that is shown gets another least size."""


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def counter(window: MainWindow) -> CounterScreen:
    found = window.screens["counter"]
    assert isinstance(found, CounterScreen)
    return found


def on_top(window: MainWindow) -> bool:
    return bool(window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)


def around(window: MainWindow) -> list[bool]:
    return [part.isVisible() for part in window.frame.around]


def test_one_key_leads_to_the_bar_and_back_and_every_key_of_the_counter_works_there(
    window: MainWindow, desk: OpenDesk, typist: Typist
) -> None:
    whole = window.size()
    typist.keys("Ctrl+3 Ctrl+B")
    assert (window.here, window.shape.small, on_top(window), window.isVisible()) == ("counter", True, True, True)
    assert around(window) == [False, False, False]
    assert window.width() < whole.width() / 2
    typist.keys("1 + 5 F3 1")
    typist.words("bank")
    typist.keys("Enter")
    assert len(visits.latest(desk.counter)) == 2
    assert counter(window).parts.undo.isVisible()
    assert counter(window).parts.strip.isVisible()
    assert [tile.has_digit for tile in counter(window).parts.board.tiles] == [True] * 10
    typist.keys("Ctrl+Z Ctrl+B")
    assert len(visits.latest(desk.counter)) == 1
    assert (window.shape.small, on_top(window), around(window)) == (False, False, [True, True, True])
    assert window.focusWidget() is counter(window).parts.box.line


def test_in_the_bar_the_last_visit_is_whole_with_a_line_of_what_is_known_and_the_tiles_all_fit(
    window: MainWindow, typist: Typist
) -> None:
    typist.keys("Ctrl+B F4 3 4")
    parts = counter(window).parts
    assert parts.strip.tall(0, parts.strip.viewport().width()) <= parts.strip.viewport().height()
    assert [tile.visibleRegion().boundingRect().height() for tile in parts.board.tiles] == [
        tile.height() for tile in parts.board.tiles
    ]


def test_the_mouse_leads_back_too(window: MainWindow, typist: Typist) -> None:
    typist.keys("Ctrl+B")
    typist.click(window.frame.back)
    assert not window.shape.small
    assert not window.frame.back.isVisible()


@pytest.mark.parametrize("key", ["Ctrl+7", "Ctrl+Enter"])
def test_what_needs_more_room_makes_the_window_whole(window: MainWindow, typist: Typist, key: str) -> None:
    typist.keys("4 Ctrl+B")
    assert window.shape.small
    typist.keys(key)
    assert not window.shape.small


def test_the_bar_is_where_it_was_and_the_whole_window_too(
    window: MainWindow, desk: OpenDesk, typist: Typist, theme: Theme, words: Words
) -> None:
    typist.keys("Ctrl+B")
    window.move(QPoint(40, 30))
    window.resize(QSize(420, 500))
    QApplication.processEvents()
    window.close()
    again = MainWindow(desk, theme, words)
    try:
        again.take_place()
        again.show()
        assert not again.shape.small
        assert again.width() > 900
        again.show_small(True)
        assert (again.pos(), again.size()) == (QPoint(40, 30), QSize(420, 500))
    finally:
        put_away(again)


def test_a_window_that_fills_the_screen_turns_small_and_fills_it_again(window: MainWindow, typist: Typist) -> None:
    window.showMaximized()
    QApplication.processEvents()
    typist.keys("Ctrl+B")
    assert not window.isMaximized()
    assert window.size() == SIZE
    typist.keys("Ctrl+B")
    assert window.isMaximized()


def test_in_large_text_the_bar_is_no_larger_than_the_screen(window: MainWindow, typist: Typist, theme: Theme) -> None:
    theme.change(choice="light", text_size=200)
    typist.keys("Ctrl+B")
    room = window.screen().availableSize() - FRAME
    assert window.size() == QSize(960, 1104).boundedTo(room) != QSize(960, 1104)


def test_at_first_the_window_fills_a_screen_that_is_too_small_for_it(
    desk: OpenDesk, theme: Theme, words: Words
) -> None:
    window = MainWindow(desk, theme, words)
    room = window.screen().availableSize()
    try:
        window.shape.begin(room - FRAME)
        assert not window.isMaximized()
        window.shape.begin(room)
        assert window.isMaximized()
    finally:
        put_away(window)


def test_before_anybody_said_where_we_work_there_is_no_bar(unplaced_desk: OpenDesk, theme: Theme, words: Words) -> None:
    window = MainWindow(unplaced_desk, theme, words)
    window.show_small(True)
    assert not window.shape.small
    put_away(window)
