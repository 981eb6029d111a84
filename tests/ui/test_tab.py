"""Tab goes the way of reading, and never to what something else lies over."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.tile import Tile
from ui.outside.tile import BigTile
from ui.window.main_window import MainWindow

AT_MOST = 60


def way(window: MainWindow, screen: QWidget) -> list[QWidget]:
    """What Tab comes to on a screen, from its first part on."""
    QApplication.processEvents()
    found: list[QWidget] = []
    for _press in range(AT_MOST):
        focus = window.focusWidget()
        assert focus is not None
        if focus in found:
            break
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        QApplication.processEvents()
    return [part for part in found if screen.isAncestorOf(part)]


def top(part: QWidget, screen: QWidget) -> int:
    return part.mapTo(screen, QPoint()).y()


def test_outside_the_tiles_come_after_what_stands_above_them(window: MainWindow) -> None:
    window.resize(1366, 768)
    window.show_screen("outside")
    screen = window.screens["outside"]
    QTest.keyClicks(screen.where.field, "Torget")
    QTest.keyClick(screen.where.field, Qt.Key.Key_Return)
    parts = way(window, screen)
    tiles = [part for part in parts if isinstance(part, BigTile)]
    assert parts.index(screen.outing.elsewhere) < parts.index(tiles[0])
    assert parts[parts.index(tiles[-1]) + 1] is screen.outing.more
    assert tiles == screen.outing.grid.tiles


def test_at_the_activities_tab_goes_down_the_form(window: MainWindow) -> None:
    window.resize(1366, 1000)
    window.show_screen("outside")
    screen = window.screens["outside"]
    screen.show_part("activities")
    form = [part for part in way(window, screen) if screen.activities.form.isAncestorOf(part)]
    tops = [top(part, screen.activities.form) for part in form]
    assert len(form) > 5
    assert tops == sorted(tops)


@pytest.mark.parametrize("keys", ["", "4 F3"])
def test_tab_does_not_go_to_tiles_that_something_lies_over(window: MainWindow, time: FakeClock, keys: str) -> None:
    counter, typist = window.screens["counter"], Typist(window, time)
    digits = [tile.digit for tile in counter.parts.board.tiles]
    typist.keys(keys) if keys else typist.words("lo")
    assert counter.parts.offers.isVisible()
    assert not any(isinstance(part, Tile) for part in way(window, counter))
    counter.arrive()
    typist.keys("Esc")
    assert [part.digit for part in way(window, counter) if isinstance(part, Tile)] == digits
