"""Single keys of the other screens: another one, or none; and no two mean the same on one screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import shift as shifts
from desk.model.site import ServedBy
from tests.builders import FakeClock
from tests.typist import Typist
from ui.commands import COMMANDS, command
from ui.keymap import MOVABLE, SINGLES, keymap, signs
from ui.settings.keys import OtherKeysSection
from ui.widgets.keycap import worn
from ui.window.main_window import MainWindow

LISTS = {"paper", "settings", "directory", "guides", "counter"}


def choose(desk: OpenDesk, **keys: str) -> None:
    chosen = {name.replace("_", "-"): key for name, key in keys.items()}
    desk.change(replace(desk.settings.preferences, keys=chosen))


@pytest.fixture
def shift(window: MainWindow) -> QWidget:
    window.show_screen("shift")
    return window.screens["shift"]


def test_every_sign_that_alone_does_something_on_another_screen_can_be_turned_off() -> None:
    left = {each.id for each in COMMANDS if signs(each) and each.screen not in LISTS} - {each.id for each in SINGLES}
    assert left == {"known-place", "try-answer"}, "these act only where the focus is"
    assert {"take-over", "save-page", "send-now", "out-place", "which-site", "new-guide"} <= {e.id for e in MOVABLE}
    for each in SINGLES:
        keys = keymap({each.id: ""})
        assert all(keys.meaning_on(each.screen, mode, signs(each)[0]) == "" for mode in each.modes or ("ready",))


def test_a_key_that_was_chosen_does_it_and_the_usual_one_nothing(
    window: MainWindow, shift: QWidget, desk: OpenDesk, time: FakeClock
) -> None:
    typist = Typist(window, time)
    choose(desk, take_over="Q", close_shift="F5")
    typist.keys("t T")
    assert shifts.current(desk.counter) is None
    typist.keys("q")
    assert shifts.current(desk.counter) is not None
    assert [worn(shift.running.begin, "T"), worn(shift.running.end, "C")] == ["Q", "F5"]
    assert {caps for caps, _words in window.hints._hints} >= {("Q",), ("F5",)}
    typist.keys("F5")
    assert shifts.current(desk.counter) is None


def test_digits_that_were_turned_off_write_nothing_and_have_no_keycap(
    window: MainWindow, shift: QWidget, desk: OpenDesk, time: FakeClock
) -> None:
    typist = Typist(window, time)
    typist.keys("t 1")
    assert shifts.current(desk.counter).served_by is ServedBy.LIBRARY
    choose(desk, who="")
    typist.keys("2")
    assert shifts.current(desk.counter).served_by is ServedBy.LIBRARY
    assert worn(shift.running.who, "2") == ""
    typist.keys("h 2")
    assert shift.mode == "handing" and worn(shift.running.who, "2") == "2"


def test_what_cannot_be_is_told_and_leaves_the_usual_key() -> None:
    keys = keymap({"take-over": "C", "who": "Q", "save-page": "s", "send-now": "Enter", "which-site": "F3"})
    assert set(keys.refused) == {"take-over = C", "who = Q", "save-page = s", "send-now = Enter"}
    assert keys.caps(command("which-site")) == ("F3",)
    assert keys.taken("P", "take-over") is command("from-paper")
    assert keymap({"take-over": "C", "close-shift": "T"}).refused == ()


def test_in_the_settings_a_letter_is_pressed_or_turned_off(window: MainWindow, desk: OpenDesk) -> None:
    window.show_screen("settings")
    section = next(each for each in window.screens["settings"].sections if isinstance(each, OtherKeysSection))
    choice = section.choices["take-over"]
    choice.change.click()
    QTest.keyClick(choice.change, Qt.Key.Key_Q)
    assert desk.settings.preferences.keys == {"take-over": "Q"}
    choice.back.click()
    section.choices["who"].off.click()
    assert desk.settings.preferences.keys == {"who": ""}
    assert not section.choices["who"].change.isVisibleTo(section)
    section.choices["who"].back.click()
    assert desk.settings.preferences.keys == {}
    assert window.screens["settings"].sections and section.seek("shift") > 5
