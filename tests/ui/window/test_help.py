"""F1 tells every key of the screen that is shown, and goes as it came."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import shift as shifts
from tests.builders import FakeClock
from tests.typist import Typist
from ui import commands
from ui.commands import MODES
from ui.widgets.keycap import KeyCap
from ui.widgets.sheet import Sheet
from ui.window import help
from ui.window.main_window import MainWindow


def sheets(window: MainWindow) -> list[Sheet]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChildren(Sheet)


@pytest.mark.parametrize("screen", MODES)
def test_every_command_of_a_screen_is_told_once(screen: str) -> None:
    told = [entry for _heading, entries in help.groups(screen) for entry in entries]
    assert sorted(entry.id for entry in told) == sorted(entry.id for entry in commands.of_screen(screen))


def test_every_heading_has_words() -> None:
    headings = {heading for screen in MODES for heading, _entries in help.groups(screen)}
    assert headings == set(help._HEADINGS)


def test_f1_lays_the_keys_over_the_screen_and_esc_gives_the_focus_back(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = sheets(window)
    caps = {cap.text for cap in sheet.findChildren(KeyCap)}
    assert {"F1", "F2", "+", "Esc"} <= caps
    assert "log a visit" in {label.text() for label in sheet.findChildren(QLabel)}
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheets(window) == []
    assert QApplication.focusWidget() is before


def test_when_what_had_the_focus_is_hidden_meanwhile_the_screen_takes_the_keys(
    window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    shifts.take_over(desk.counter)
    window.show_screen("shift")
    shift = window.screens["shift"]
    qtbot.waitUntil(lambda: shift.idle)
    shift.arrive()
    before = QApplication.focusWidget()
    assert before is shift.past.list
    QTest.keyClick(window, Qt.Key.Key_F1)
    before.hide()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    taken = QApplication.focusWidget()
    assert taken.isVisible()
    assert shift.isAncestorOf(taken)


def test_f1_again_puts_it_away(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert sheets(window) == []


def test_going_to_another_screen_puts_it_away(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    window.show_screen("settings")
    assert sheets(window) == []
    assert window.screens["settings"].seek.hasFocus()


def test_while_it_lies_there_no_key_reaches_the_counter(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = sheets(window)
    QTest.keyClick(sheet, Qt.Key.Key_1)
    QTest.keyClick(sheet, Qt.Key.Key_Tab)
    assert sheet.isAncestorOf(QApplication.focusWidget())


def test_function_keys_stand_in_the_order_of_their_numbers() -> None:
    keys = dict(help.groups("counter"))["function"]
    assert [entry.caps[0] for entry in keys] == ["F2", "F2", *(f"F{number}" for number in range(3, 13))]


def test_what_would_do_nothing_now_is_said_to_rest_and_the_keys_of_now_come_first(
    window: MainWindow, time: FakeClock
) -> None:
    typist = Typist(window, time)
    for keys, told in (("", "correct – not now"), ("1", "correct")):
        typist.keys(f"{keys} F1")
        (sheet,) = sheets(window)
        said = [label.text() for label in sheet.findChildren(QLabel)]
        assert {told, "log a visit", "closed – not now", "put back – not now"} <= set(said)
        assert said.index(told) < said.index("On every screen")
        typist.keys("Esc")


def test_columns_are_about_as_long() -> None:
    every = help.groups("counter")
    columns = help._columns(every, 3)
    assert [group for column in columns for group in column] == list(every)
    lengths = [sum(len(entries) + 2 for _heading, entries in column) for column in columns]
    assert max(lengths) <= 1.6 * min(lengths)
