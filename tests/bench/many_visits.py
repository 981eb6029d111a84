"""The counter with many visits by keys, for `memory`: prints how much memory it takes after some, and after more."""

import gc
import os
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desk.app import open_desk
from desk.counter.post import work_at
from desk.settings import settings_in
from tests.builders import FakeClock
from ui.application import calm, make_qt
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow

_NAMED = {"Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "F2": Qt.Key.Key_F2, "F3": Qt.Key.Key_F3}
_CONTROL = {"Ctrl+Z": Qt.Key.Key_Z}
DAY = (
    "1", "2 + 5", "b a n k Enter", "F3 1", "4 Ctrl+Z", "* 2 Enter 6", "7 F2 Esc", "Q x y Esc 8", "9 + p a s Enter", "0",
)  # fmt: skip
"""What is done over and over: visits with corrections and searches among them."""
BETWEEN = timedelta(minutes=2, seconds=30).total_seconds()


class Counter:
    """The window, and hands on its keys."""

    def __init__(self, folder: Path) -> None:
        self._qt, _missing = make_qt()
        self._time = FakeClock()
        self._desk = open_desk(settings_in(folder), self._time.clock)
        work_at(self._desk.counter, "Elvebyen innbyggertorg")
        self._words, self._theme = Words(), Theme("light", 100)
        self._words.speak("nb")
        self._theme.wear()
        self.window = MainWindow(self._desk, self._theme, self._words)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self._qt.processEvents()
        calm()

    def log(self, visits: int) -> None:
        """At least so many more visits."""
        for at in range(visits):
            for key in DAY[at % len(DAY)].split():
                self._send(key)
            self._time.advance(BETWEEN)
            if at % 100 == 99:
                for screen in ("shift", "settings", "counter"):
                    self.window.show_screen(screen)
                    self._qt.processEvents()

    def _send(self, key: str) -> None:
        goal = self.window.focusWidget() or self.window
        held = Qt.KeyboardModifier.ControlModifier if key in _CONTROL else Qt.KeyboardModifier.NoModifier
        code = _CONTROL.get(key) or _NAMED.get(key) or ord(key.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(goal, QKeyEvent(kind, code, held, key if len(key) == 1 else ""))
        self._time.advance(0.2)
        self.window.screens["counter"].gate.release(self._time.seconds)
        self._qt.processEvents()
        # Only a running event loop does that by itself.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Close it."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._words.hush()
        self._desk.close()


def resident() -> int:
    """Bytes this process takes of the memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    counter = Counter(Path(sys.argv[1]))
    logged = 0
    for wanted in map(int, sys.argv[2:]):
        counter.log(wanted - logged)
        logged = wanted
        print(resident(), flush=True)
    counter.close()
