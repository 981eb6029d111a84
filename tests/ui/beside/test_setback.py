"""That the clock went back is said in one sentence, which stays until it was read."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from tests.builders import FakeClock
from tests.typist import Typist
from ui.window.main_window import MainWindow


def said(window: MainWindow) -> str:
    return window.banner.notice.text if window.banner.notice else ""


def test_it_stays_through_the_next_visit_and_goes_with_esc(window: MainWindow, time: FakeClock) -> None:
    window.setback.look()
    time.set(time.now - timedelta(minutes=90))
    window.setback.look()
    Typist(window, time).keys("1")
    assert said(window) == (
        "The clock of this computer went back from 09:00 to 07:30; whatever was logged keeps the time it "
        "was logged at, and if the clock is wrong now, have it set right."
    )
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.setback.look()
    assert said(window) == ""


def test_of_another_day_the_days_are_said_and_another_language_says_it_anew(
    window: MainWindow, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    window.setback.look()
    time.set(time.now - timedelta(days=365))
    window.setback.look()
    assert "from 2 Mar 2026 09:00 to 2 Mar 2025 09:00" in said(window)
    desk.change(replace(desk.settings.preferences, language="nb"))
    qtbot.waitUntil(lambda: "fra 2. mars 2026 09:00 til 2. mars 2025 09:00" in said(window))


def test_the_program_looks_by_itself_after_its_start(window: MainWindow, time: FakeClock, qtbot: QtBot) -> None:
    Typist(window, time).keys("1")
    time.set(time.now - timedelta(days=1))
    window.upkeep.start()
    qtbot.waitUntil(lambda: "went back" in said(window))
