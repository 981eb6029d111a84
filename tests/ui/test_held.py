"""A key held down, as the system's window tells of it: what asks is not answered by the key that made it ask."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.counter import suggestion as ideas
from tests.builders import FakeClock
from tests.typist import Typist
from ui.commands import SCREENS
from ui.suggestion.so_far import SoFarSheet
from ui.window.main_window import MainWindow

KEY = Qt.Key
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
WAIT, BETWEEN = 660, 40


@pytest.fixture(params=["repeats", "presses anew"])
def hold(request: pytest.FixtureRequest, window: MainWindow) -> "Hold":
    """What is said of a key held down: that it repeats itself, or, by X11 while the program is busy, that it is let go
    and pressed in the same moment."""
    return Hold(window, honest=request.param == "repeats")


class Hold:
    """Somebody who is slow to let a key go."""

    def __init__(self, window: MainWindow, *, honest: bool) -> None:
        self.window, self._honest, self._now = window, honest, 10_000

    def __call__(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, text: str = "") -> None:
        self.press(key, held, text)
        for at in range(self._now + WAIT, self._now + WAIT + 4 * BETWEEN, BETWEEN):
            self._now = at
            self._send(QEvent.Type.KeyRelease, key, held, text, self._honest)
            self._send(QEvent.Type.KeyPress, key, held, text, self._honest)
        self._send(QEvent.Type.KeyRelease, key, held, text, False)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, text: str = "") -> None:
        """Once, and not let go."""
        self._now += 1000
        self._send(QEvent.Type.KeyPress, key, held, text, False)

    def _send(self, kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier, text: str, repeats: bool) -> None:
        event = QKeyEvent(kind, key, held, text, repeats)
        event.setTimestamp(self._now)
        QApplication.sendEvent(self.window.windowHandle(), event)


def test_delete_asks_and_is_not_the_answer(window: MainWindow, desk: OpenDesk, hold: Hold) -> None:
    ideas.count(desk.counter, ideas.themes()[0])
    window.voices.show_so_far()
    sheet = window.voices.sheet
    assert isinstance(sheet, SoFarSheet)
    hold(KEY.Key_Delete)
    assert sheet.back.text() == "Once more, to take it back"
    assert sheet.idea is not None
    hold(KEY.Key_Delete)
    assert sheet.idea is None
    sheet.put_away()


def test_what_brings_the_sheet_that_publishes_does_not_publish(
    window: MainWindow, desk: OpenDesk, time: FakeClock, hold: Hold
) -> None:
    window.show_screen("author")
    Typist(window, time).keys("N Enter")
    author = window.screens["author"]
    hold(KEY.Key_Return, CONTROL, "\r")
    sheet = author.publishing.sheet
    assert sheet is not None
    assert sheet.note.text == "A new guide."
    assert sheet.publish.isEnabled()
    sheet.put_away()


def test_one_draft_goes_and_not_all_of_them(window: MainWindow, desk: OpenDesk, hold: Hold) -> None:
    for guide in tuple(desk.guides)[:3]:
        drafts.revise(desk.counter, guide)
    window.show_screen("author")
    hold(KEY.Key_Delete)
    assert len(drafts.every(desk.counter)) == 2


def test_esc_leaves_the_sheet_and_not_the_screen_too(window: MainWindow, hold: Hold) -> None:
    window.show_screen("tallies")
    window.show_help()
    hold(KEY.Key_Escape)
    assert window._help is None
    assert window.here == "tallies"
    hold(KEY.Key_Escape)
    assert window.here == "overlap"


def test_what_is_typed_repeats(window: MainWindow, hold: Hold) -> None:
    window.show_screen("directory")
    search = window.screens["directory"].search
    hold(KEY.Key_A, text="a")
    assert search.text() == "aaaaa"
    search.setCursorPosition(1)
    hold(KEY.Key_Delete)
    assert search.text() == "a"


def test_keys_without_a_time_are_pressed_as_often_as_they_come(window: MainWindow) -> None:
    hold = Hold(window, honest=False)
    hold._now = 0
    for here in ("tallies", "overlap"):
        window.show_screen("tallies")
        if here == "tallies":
            window.show_help()
        hold._send(QEvent.Type.KeyPress, KEY.Key_Escape, PLAIN, "", False)
        hold._send(QEvent.Type.KeyRelease, KEY.Key_Escape, PLAIN, "", False)
        assert window.here == here


def test_no_shortcut_repeats_what_is_done_once(window: MainWindow) -> None:
    for name in SCREENS:
        window.show_screen(name)
    repeat = {each.key().toString() for each in window.findChildren(QShortcut) if each.autoRepeat()}
    assert repeat == {"PgUp", "PgDown"}


def test_a_shortcut_of_a_key_held_down_is_not_tried(window: MainWindow) -> None:
    hold = Hold(window, honest=False)
    hold.press(KEY.Key_Z, CONTROL, "\x1a")
    hold._send(QEvent.Type.KeyRelease, KEY.Key_Z, CONTROL, "\x1a", False)
    for later, taken in ((0, True), (200, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_Z, CONTROL, "\x1a")
        event.setTimestamp(hold._now + later)
        event.ignore()
        QApplication.sendEvent(window, event)
        assert event.isAccepted() == taken
