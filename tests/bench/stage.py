"""The real window on a stage: keys go in, and the moment a frame is painted comes out."""

import gc
import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.app import OpenDesk
from ui.application import calm, make_qt
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Stage:
    """The window at 1366 x 768 with the counter up."""

    def __init__(self, desk: OpenDesk) -> None:
        self._qt, _missing = make_qt()
        self._words, self._theme = Words(), Theme("light", 100)
        self._words.speak("nb")
        self._theme.wear()
        self._window = MainWindow(desk, self._theme, self._words)
        self._window.resize(1366, 768)
        self._window.show()
        self._window.activateWindow()
        self._counter = self._window.screens["counter"]
        self._ticks, self._hits, self._steps, self._watched = _Paints(), _Paints(), _Paints(), False
        self._counter.parts.tick.installEventFilter(self._ticks)
        self._counter.parts.offers.installEventFilter(self._hits)
        self.pause(0.7)
        calm()

    def digit(self, digit: str) -> float:
        """Press a digit; the moment its tick is on screen."""
        before = self._ticks.count
        self._send(digit)
        while self._ticks.count == before:
            self._qt.processEvents()
        return time.perf_counter()

    def letter(self, letter: str) -> float:
        """Press a letter; the seconds until its hits are on screen. Longer texts are begun anew."""
        if len(self._counter.hands.search) > 5:
            self._counter.key("Esc")
            self.pause(0.05)
        before, start = self._hits.count, time.perf_counter()
        self._send(letter)
        while self._hits.count == before:
            self._qt.processEvents()
        taken = time.perf_counter() - start
        self.pause(0.05)
        return taken

    def guide(self, digit: str) -> float:
        """Log a visit and open its guide; the seconds from the key until its first step is on screen. Then leave it."""
        self._send(digit)
        self.pause(0.3)
        start, panel = time.perf_counter(), self._counter.guide
        self._send("", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._steps.count = 0
        if not self._watched:
            self._watch(panel)
        while not self._steps.count:
            self._qt.processEvents()
        taken = time.perf_counter() - start
        self._send("0")
        self.pause(0.3)
        return taken

    def _watch(self, panel: QWidget) -> None:
        """The panel is made when the first guide is opened."""
        self._watched = True
        for child in panel.findChildren(QWidget):
            if child.metaObject().className() == "Page":
                child.installEventFilter(self._steps)

    def pause(self, seconds: float) -> None:
        """Let the program rest."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._qt.processEvents()
            time.sleep(0.001)

    def close(self) -> None:
        """Close the window."""
        self._window.close()
        self._window.deleteLater()
        self._words.hush()
        gc.unfreeze()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _send(self, text: str, key: int = 0, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        goal = self._window.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(goal, QKeyEvent(kind, key or ord(text.upper()), held, text))
