"""Other keys at the counter: chosen by pressing them, followed at once, refused in one sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.settings import save_preferences
from tests.builders import FakeClock
from tests.typist import Typist
from tests.ui.conftest import put_away
from ui.counter.screen import CounterScreen
from ui.settings.key_choice import KeyChoice
from ui.settings.keys import KeysSection
from ui.text import Words
from ui.theme import Theme
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet
from ui.window.main_window import MainWindow

_KEY, _PLAIN = Qt.Key, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def section(window: MainWindow) -> KeysSection:
    window.show_screen("settings")
    return next(each for each in window.screens["settings"].sections if isinstance(each, KeysSection))


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def change(section: KeysSection, command: str, key: _KEY | str, *, control: bool = False) -> KeyChoice:
    choice = section.choices[command]
    choice.change.setFocus()
    choice.change.click()
    QTest.keyClick(choice.change, key, Qt.KeyboardModifier.ControlModifier if control else _PLAIN)
    return choice


def said(choice: KeyChoice) -> list[str]:
    return [each.text() for each in choice.findChildren(Label) if each.isVisibleTo(choice)]


def hints(window: MainWindow) -> dict[str, tuple[str, ...]]:
    return {words: caps for caps, words in window.hints._hints}


def test_the_new_key_works_at_once_and_is_shown_wherever_keys_are(
    window: MainWindow, section: KeysSection, desk: OpenDesk, typist: Typist
) -> None:
    change(section, "add", "#")
    change(section, "correct", _KEY.Key_L, control=True)
    assert desk.settings.preferences.keys == {"add": "#", "correct": "Ctrl+L"}
    window.show_screen("counter")
    typist.keys("1 # 5")
    assert [len(visit.inquiries) for visit in visits.latest(desk.counter)] == [2]
    assert (hints(window)["add to the visit"], hints(window)["correct"]) == (("#",), ("Ctrl", "L"))
    window.show_help()
    (sheet,) = window.findChildren(Sheet)
    told = {cap.text for cap in sheet.findChildren(KeyCap)}
    assert {"#", "L"} <= told
    assert "+" not in told
    sheet.put_away()
    counter = window.screens["counter"]
    assert isinstance(counter, CounterScreen)
    assert counter.parts.strip.look.texts == {"+": "#", "F2": "Ctrl L"}
    typist.keys("+")
    assert not counter.hands.pending
    typist.click(counter.parts.strip.viewport(), counter.parts.strip.cap_centre("F2"))
    assert counter.mode == "picker"


def test_a_command_that_was_turned_off_has_no_key_and_no_keycap(
    window: MainWindow, section: KeysSection, desk: OpenDesk, typist: Typist
) -> None:
    choice = section.choices["undo"]
    choice.off.click()
    assert desk.settings.preferences.keys == {"undo": ""}
    assert "no key" in said(choice)
    window.show_screen("counter")
    typist.keys("1 Ctrl+Z")
    assert visits.count_today(desk.counter) == 1
    assert "take back" not in hints(window)
    counter = window.screens["counter"]
    assert isinstance(counter, CounterScreen)
    typist.click(counter.parts.undo)
    assert visits.count_today(desk.counter) == 0


def test_a_key_that_is_taken_or_cannot_be_had_is_refused_in_one_sentence(section: KeysSection, desk: OpenDesk) -> None:
    choice = change(section, "effort", _KEY.Key_F3)
    assert said(choice) == ["F3 already means “outcome”; press another key, or turn that one off first."]
    QTest.keyClick(choice.change, "a")
    assert said(choice) == ["a cannot be used here; press a function key, Ctrl and a letter, or a sign such as §."]
    assert desk.settings.preferences.keys == {}
    QTest.keyClick(choice.change, _KEY.Key_Escape)
    assert not choice.change.listens
    assert said(choice) == []


def test_all_keys_are_as_usual_again_with_one_press(section: KeysSection, desk: OpenDesk) -> None:
    change(section, "several", _KEY.Key_J, control=True)
    change(section, "note", "#")
    section.choices["several"].back.click()
    assert desk.settings.preferences.keys == {"note": "#"}
    section._all.button.click()
    assert desk.settings.preferences.keys == {}


def test_what_cannot_be_used_in_the_file_is_said_and_the_rest_is_worn(
    desk: OpenDesk, theme: Theme, words: Words
) -> None:
    kept = desk.settings.preferences
    desk.settings = save_preferences(
        desk.settings, type(kept)(keys={"add": "x", "effort": "Ctrl+J", "outcome": "Ctrl+J"})
    )
    window = MainWindow(desk, theme, words)
    try:
        notice = window.banner.notice
        assert notice is not None
        assert "(add = x, outcome = Ctrl+J)" in notice.text
        assert window.keys.chosen == {"effort": "Ctrl+J"}
    finally:
        put_away(window)
        QApplication.processEvents()
