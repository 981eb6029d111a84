"""The visitors' question on the second screen comes and goes with the counter's window."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.privacy import pin
from ui.beside.kiosk import other_screen
from ui.kiosk.window import KioskWindow
from ui.window.main_window import MainWindow


def press(window: QWidget, keys: str) -> None:
    QTest.keySequence(window, QKeySequence(keys))


@pytest.fixture
def desk(desk: OpenDesk) -> OpenDesk:
    """A counter that has a PIN."""
    desk.change(replace(desk.settings.preferences, kiosk_pin=pin.sealed("2580")))
    return desk


def kiosk(window: MainWindow) -> KioskWindow:
    assert window.kiosk.window is not None
    return window.kiosk.window


def test_without_a_pin_it_says_what_to_do_first(window: MainWindow, desk: OpenDesk) -> None:
    desk.change(replace(desk.settings.preferences, kiosk_pin=""))
    press(window, "Ctrl+K")
    assert window.kiosk.window is None
    assert "set a PIN" in window.banner.notice.text  # type: ignore[union-attr]


def test_where_there_is_one_screen_the_counter_is_hidden_until_the_pin_is_right(window: MainWindow) -> None:
    assert other_screen(window.screen()) is window.screen()
    press(window, "Ctrl+K")
    assert kiosk(window).isFullScreen() and not window.isVisible()
    asked = kiosk(window)
    asked.ask_pin()
    for key in ("2", "5", "8", "0", "Enter"):
        asked.key(key)
    assert window.isVisible() and window.kiosk.window is None and not asked.isVisible()


def test_the_same_key_takes_it_away_and_so_does_the_button_in_the_settings(window: MainWindow) -> None:
    window.kiosk.turn()
    window.kiosk.turn()
    assert window.kiosk.window is None and window.isVisible()
    window.show_screen("settings")
    window.screens["settings"].kiosk_asked.emit()
    assert kiosk(window).isVisible()


def test_closing_the_counter_takes_the_question_along(window: MainWindow) -> None:
    window.kiosk.turn()
    asked = kiosk(window)
    window.close()
    assert not asked.isVisible() and window.kiosk.window is None


def test_on_a_second_screen_it_leaves_the_counter_alone_and_goes_when_that_screen_goes(window: MainWindow) -> None:
    window.kiosk.turn()
    asked = kiosk(window)
    window.show()  # as it stays where there are two
    window.kiosk._screen_went(QGuiApplication.primaryScreen())
    assert not asked.isVisible() and window.kiosk.window is None
    assert "second screen is gone" in window.banner.notice.text  # type: ignore[union-attr]
