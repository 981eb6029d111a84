"""Writes the rest of a long act while the screen goes on: a piece, then whatever key came meanwhile, then the next."""

from PySide6.QtCore import QObject, QTimer

from desk.counter import pieces
from desk.counter.counter import Counter
from ui.bridge import Bridge

AGAIN = 1000
"""Milliseconds until a piece is tried again that could not be written: another program was writing, the disk full."""


class Pieces(QObject):
    """Call `follow` after anything that may have begun a long act."""

    def __init__(self, counter: Counter, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._bridge = counter, bridge
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._write)

    def follow(self) -> None:
        """Go on as soon as nothing else is to do."""
        if pieces.is_due(self._counter) and not self._next.isActive():
            self._next.start(0)

    def close_down(self) -> None:
        """The window closes: all of it is written now."""
        self._next.stop()
        self._bridge.attempt(lambda: pieces.finish(self._counter))

    def _write(self) -> None:
        done = self._bridge.attempt(lambda: pieces.some(self._counter))
        if pieces.is_due(self._counter):
            self._next.start(0 if done is not None else AGAIN)
