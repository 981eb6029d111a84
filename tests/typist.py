"""Somebody at the keys of the real window, with time passing between the keys as it does for people."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import FakeClock
from ui.window.main_window import MainWindow

_KEY = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NAMED = {
    "Enter": _KEY.Key_Return, "Backspace": _KEY.Key_Backspace, "Esc": _KEY.Key_Escape, "Up": _KEY.Key_Up,
    "Down": _KEY.Key_Down, "Tab": _KEY.Key_Tab, "Space": _KEY.Key_Space, "Left": _KEY.Key_Left,
    "Right": _KEY.Key_Right, "PgUp": _KEY.Key_PageUp, "PgDn": _KEY.Key_PageDown, "Del": _KEY.Key_Delete,
    **{f"F{number}": getattr(_KEY, f"Key_F{number}") for number in range(1, 13)},
}  # fmt: skip

BETWEEN_KEYS = 0.2
SCANNER = 0.004


class Typist:
    """Types on a window: `keys("1 + 7 F3 2")`, `words("bank")`, `scan("30129000123456")`."""

    def __init__(self, window: MainWindow, time: FakeClock) -> None:
        self.window, self.time = window, time

    def keys(self, text: str) -> None:
        """Press keys, written with spaces between them, as fast as a calm person."""
        for key in text.split():
            self._send(key)
            self.rest()

    def words(self, text: str) -> None:
        """Type letters one by one."""
        for letter in text:
            self._send(letter)
            self.rest()

    def scan(self, text: str, end: str = "Enter") -> None:
        """Type as a barcode scanner does."""
        for sign in (*text, *([end] if end else [])):
            self._send(sign)
            self.time.advance(SCANNER)
            self._release()

    def rest(self, seconds: float = BETWEEN_KEYS) -> None:
        """Let time pass; what waited at the guard acts."""
        self.time.advance(seconds)
        self._release()
        QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press the mouse on a widget, or on a point of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _PLAIN, at or widget.rect().center())
        self.rest()

    def _release(self) -> None:
        for screen in tuple(self.window.screens.values()):
            if hasattr(screen, "gate"):
                screen.gate.release(self.time.seconds)

    def _send(self, key: str) -> None:
        held = _PLAIN
        if key.startswith("Ctrl+"):
            held, key = _CONTROL, key.removeprefix("Ctrl+")
        # To the widget, not to the window: an event that comes through the window is stamped with the real time.
        goal = self.window.focusWidget() or self.window
        if key in _NAMED:
            QTest.keyClick(goal, _NAMED[key], held)
        elif held == _CONTROL:
            QTest.keyClick(goal, getattr(_KEY, f"Key_{key.upper()}"), held)
        elif key.isascii():
            QTest.keyClick(goal, key)
        else:
            self._send_letter(goal, key)

    def _send_letter(self, goal: QWidget, letter: str) -> None:
        """QTest knows no letters beyond ASCII."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(goal, QKeyEvent(kind, ord(letter.upper()), _PLAIN, letter))
