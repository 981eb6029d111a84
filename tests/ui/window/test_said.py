"""What is said above the screens goes when it is no longer news, and speaks the language of now."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.counter import shift, visit
from desk.errors import DiskFull
from tests.builders import FakeClock
from tests.typist import Typist
from ui.widgets.banner import Notice
from ui.window.main_window import MainWindow


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def speak(desk: OpenDesk, language: str) -> None:
    desk.change(replace(desk.settings.preferences, language=language))
    QApplication.processEvents()


def close_a_shift(window: MainWindow, desk: OpenDesk) -> None:
    shift.take_over(desk.counter)
    window.show_screen("shift")
    window.screens["shift"].deeds.close_shift()


def test_what_succeeded_is_said_until_the_next_act(window: MainWindow, desk: OpenDesk, typist: Typist) -> None:
    close_a_shift(window, desk)
    assert "The shift was closed" in window.banner.notice.text
    window.show_screen("counter")
    assert window.banner.isVisible()
    typist.keys("1")
    assert not window.banner.isVisible()


@pytest.mark.parametrize("screen", ["counter", "guides", "shift", "reports", "settings"])
def test_esc_takes_it_away_on_every_screen(window: MainWindow, desk: OpenDesk, screen: str) -> None:
    window.show_screen(screen)
    window.bridge.notice.emit(Notice("Saved.", "done"))
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()


def test_esc_takes_away_a_trouble_that_offers_nothing_to_do(window: MainWindow) -> None:
    window.bridge.notice.emit(Notice("No program here opens PDF files.", "attention"))
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()


def test_esc_does_not_answer_what_asks(window: MainWindow) -> None:
    window.bridge.notice.emit(Notice("Found two.", "waiting", (("Keep", lambda: None),)))
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.banner.isVisible()


def test_another_language_says_it_again(window: MainWindow, desk: OpenDesk) -> None:
    close_a_shift(window, desk)
    speak(desk, "nb")
    assert window.banner.isVisible()
    assert "Vakten ble avsluttet" in window.banner.notice.text
    assert [words for words, _act in window.banner.notice.actions] == ["Fortsett vakten", "Vaktrapport"]


def test_a_refusal_is_said_again_too_unless_it_was_closed(window: MainWindow, desk: OpenDesk) -> None:
    window.bridge.trouble.emit(DiskFull(folder="/journal"))
    window.banner.clear()
    speak(desk, "nb")
    assert not window.banner.isVisible()


def test_what_cannot_be_said_again_goes(window: MainWindow, desk: OpenDesk) -> None:
    window.bridge.notice.emit(Notice("Only English.", "info"))
    speak(desk, "nb")
    assert not window.banner.isVisible()


def test_an_undo_is_an_act(window: MainWindow, desk: OpenDesk, typist: Typist) -> None:
    visit.log(desk.counter, ["reservation"])
    window.bridge.notice.emit(Notice("Saved.", "done"))
    typist.keys("Ctrl+Z")
    assert not window.banner.isVisible()
