"""The frame: the bar tells the truth, the keys lead everywhere, and closing leaves nothing behind."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.counter import post, shift, visit
from desk.errors import DeskError, DiskFull
from desk.model.site import ServedBy
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.typist import Typist
from tests.ui.conftest import put_away
from tests.ui.reading import read
from ui import commands
from ui.commands import SCREENS
from ui.text import Words
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.window.main_window import MainWindow


def press(window: QWidget, keys: str) -> None:
    QTest.keySequence(window, QKeySequence(keys))


def test_the_bar_says_where_who_since_when_and_how_many(window: MainWindow, desk: OpenDesk, qtbot: QtBot) -> None:
    post.work_at(desk.counter, "Nordvik", desk_name="Desk 2", served_by=ServedBy.LIBRARY)
    shift.take_over(desk.counter, ServedBy.JOINT)
    visit.log(desk.counter, ["reservation"], times=3)
    qtbot.waitUntil(lambda: read(window.bar).startswith("Nordvik Desk 2 · Both together · shift since 09:00 3 visit"))


def test_without_a_shift_the_desk_says_who_serves(window: MainWindow, desk: OpenDesk) -> None:
    post.work_at(desk.counter, "Nordvik", served_by=ServedBy.LIBRARY)
    assert read(window.bar).startswith("Nordvik Library 0 visit")


def test_what_is_taken_back_is_not_counted(window: MainWindow, desk: OpenDesk, qtbot: QtBot) -> None:
    visit.log(desk.counter, ["reservation"], times=2)
    qtbot.waitUntil(lambda: " 2 visit" in read(window.bar))
    visit.undo(desk.counter)
    qtbot.waitUntil(lambda: " 0 visit" in read(window.bar))


def test_the_count_begins_anew_with_the_day(window: MainWindow, desk: OpenDesk, time: FakeClock, qtbot: QtBot) -> None:
    visit.log(desk.counter, ["reservation"])
    qtbot.waitUntil(lambda: " 1 visit" in read(window.bar))
    time.advance(24 * 3600)
    window._minute.timeout.emit()
    assert " 0 visit" in read(window.bar)


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_is_one_key_away(window: MainWindow, name: str) -> None:
    window.show_screen("settings" if name == "counter" else "counter")
    press(window, commands.command(name).sequence)
    assert window.here == name
    assert window.screens[name].isVisible()


def test_the_footer_shows_the_keys_of_the_screen_and_its_mode(window: MainWindow) -> None:
    window.show_screen("settings")
    expected = [(entry.caps, entry.words()) for entry in commands.shown("settings", "ready")]
    assert list(window.hints.fitting()) == expected


def test_a_narrow_footer_keeps_the_way_to_all_keys(window: MainWindow, theme: Theme) -> None:
    theme.change(choice="light", text_size=200)
    window.resize(1000, 700)
    fitting = window.hints.fitting()
    assert len(fitting) < len(commands.shown("counter", "tiles"))
    assert fitting[-1] == (("F1",), "all keys")


def test_tooltips_of_the_way_tell_the_keys(window: MainWindow) -> None:
    tips = [button.toolTip() for button in window.frame.nav.findChildren(QWidget) if button.toolTip()]
    assert tips[:2] == ["Counter  Ctrl 1", "Guides  Ctrl 2"]


def test_before_the_place_is_known_there_is_one_question_and_no_frame(
    unplaced_desk: OpenDesk, theme: Theme, words: Words, qt: QApplication
) -> None:
    window = MainWindow(unplaced_desk, theme, words)
    window.show()
    try:
        assert window.here == "first"
        press(window, "Ctrl+7")
        assert window.here == "first"
        assert not window.bar.isVisible()
        first = window.screens["first"]
        QTest.keyClicks(first.field, "Nordvik")
        QTest.keyClick(first.field, Qt.Key.Key_Return)
        assert window.here == "counter"
        assert read(window.bar).startswith("Nordvik")
    finally:
        put_away(window)


def test_a_refusal_is_one_sentence_until_the_next_thing_succeeds(window: MainWindow, desk: OpenDesk) -> None:
    refusal: DeskError = DiskFull(folder="/journal")
    window.bridge.trouble.emit(refusal)
    assert read(window.banner) == str(refusal)
    visit.log(desk.counter, ["reservation"])
    assert not window.banner.isVisible()


def test_a_notice_stays_until_it_is_closed_or_acted_on(window: MainWindow, desk: OpenDesk) -> None:
    done: list[str] = []
    window.bridge.notice.emit(Notice("Found two.", "waiting", (("Take back", lambda: done.append("taken back")),)))
    visit.log(desk.counter, ["reservation"])
    assert read(window.banner) == "Found two."
    button = next(each for each in window.banner._actions if each.text() == "Take back")
    button.click()
    assert done == ["taken back"]
    assert not window.banner.isVisible()


def test_choosing_language_look_and_size_is_worn_while_the_window_is_open(
    window: MainWindow, desk: OpenDesk, theme: Theme
) -> None:
    desk.change(replace(desk.settings.preferences, language="nb", theme="dark", text_size=150))
    assert (theme.column, theme.text_size) == ("dark", 150)
    assert window._words.language == "nb"


def test_example_visits_are_marked(tmp_path: Path, theme: Theme, words: Words, time: FakeClock) -> None:
    desk = open_desk(settings_in(tmp_path, demo=True), time.clock)
    post.work_at(desk.counter, "Elvebyen")
    window = MainWindow(desk, theme, words)
    window.show()
    try:
        assert window.bar.example.isVisible()
        assert window.bar.example.accessibleName() == "Example data"
    finally:
        put_away(window)
        desk.close()
    assert not list(tmp_path.glob("window.ini"))


def test_the_window_stands_where_it_stood_last(desk: OpenDesk, theme: Theme, words: Words) -> None:
    first = MainWindow(desk, theme, words)
    first.resize(960, 700)
    first.show()
    put_away(first)
    second = MainWindow(desk, theme, words)
    second.take_place()
    height = second.height()
    put_away(second)
    assert height == 700


def test_the_keys_are_the_counters_whatever_was_pressed_around_it(
    window: MainWindow, desk: OpenDesk, time: FakeClock
) -> None:
    typist, bar = Typist(window, time), window.bar

    def asked() -> list[str]:
        return [each.inquiries[0].category for each in visit.today(desk.counter)]

    window.show_notice(Notice("Done.", actions=(("Take back", lambda: None),)))
    typist.click(window.banner._actions[0])
    typist.keys("4")
    assert asked() == ["electronic-id"]
    heard = window.focusWidget()
    typist.click(bar.voices)
    typist.keys("Esc")
    assert window.focusWidget() is heard, "Enter is the counter's too"
    typist.keys("5")
    assert asked() == ["electronic-id", "tax-online"]
    bar.sent.setFocus()
    typist.keys("p")
    assert window.screens["counter"].mode == "hits"
    typist.keys("Esc")
    window.show_notice(Notice("Done.", actions=(("Take back", lambda: None),)))
    window.banner._actions[0].setFocus()
    typist.keys("Space 6")
    assert asked() == ["electronic-id", "tax-online", "moving"]


def test_everything_that_can_be_reached_has_a_name(window: MainWindow) -> None:
    window.show_screen("settings")
    nameless = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert nameless == []
