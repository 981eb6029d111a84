"""What visitors say, from the counter's window: the question comes and goes with it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import suggestion as ideas
from desk.privacy import pin
from tests.builders import FakeClock
from tests.typist import Typist
from ui.beside.voices import other_screen
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
    assert window.voices.kiosk is not None
    return window.voices.kiosk


def test_without_a_pin_it_says_what_to_do_first(window: MainWindow, desk: OpenDesk) -> None:
    desk.change(replace(desk.settings.preferences, kiosk_pin=""))
    press(window, "Ctrl+K")
    assert window.voices.kiosk is None
    assert "set a PIN" in window.banner.notice.text  # type: ignore[union-attr]


def test_where_there_is_one_screen_the_counter_is_hidden_until_the_pin_is_right(window: MainWindow) -> None:
    assert other_screen(window.screen()) is window.screen()
    press(window, "Ctrl+K")
    assert kiosk(window).isFullScreen() and not window.isVisible()
    asked = kiosk(window)
    asked.ask_pin()
    for key in ("2", "5", "8", "0", "Enter"):
        asked.key(key)
    assert window.isVisible() and window.voices.kiosk is None and not asked.isVisible()


def test_the_same_key_takes_it_away_and_so_does_the_button_in_the_settings(window: MainWindow) -> None:
    window.voices.turn_kiosk()
    window.voices.turn_kiosk()
    assert window.voices.kiosk is None and window.isVisible()
    window.show_screen("settings")
    window.screens["settings"].kiosk_asked.emit()
    assert kiosk(window).isVisible()


def test_an_idea_is_taken_back_and_counted_again_by_the_keys_of_a_visit(
    window: MainWindow, desk: OpenDesk, time: FakeClock
) -> None:
    typist = Typist(window, time)
    press(window, "Ctrl+I")
    window.voices.sheet.offers[0].click()
    counter = window.screens["counter"]
    assert counter.parts.undo.accessibleName() == "Ctrl+Z takes back the idea: Books, films and games"
    typist.keys("Ctrl+Z")
    assert (ideas.latest(desk.counter), window.banner.notice) == ((), None)
    assert counter.parts.tick.text == "Idea taken back: Books, films and games"
    typist.keys("Ctrl+Y")
    assert len(ideas.latest(desk.counter)) == 1
    assert counter.parts.tick.text == "Idea counted again: Books, films and games"


def test_closing_the_counter_takes_the_question_along(window: MainWindow) -> None:
    window.voices.turn_kiosk()
    asked = kiosk(window)
    window.close()
    assert not asked.isVisible() and window.voices.kiosk is None


def test_on_a_second_screen_it_leaves_the_counter_alone_and_goes_when_that_screen_goes(window: MainWindow) -> None:
    window.voices.turn_kiosk()
    asked = kiosk(window)
    window.show()  # as it stays where there are two
    window.voices._screen_went(QGuiApplication.primaryScreen())
    assert not asked.isVisible() and window.voices.kiosk is None
    assert "second screen is gone" in window.banner.notice.text  # type: ignore[union-attr]
