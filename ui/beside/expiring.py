"""What has had its time: notes, ideas in words and what was chosen in guides are deleted, and what lay in the urn for a
month becomes records.

After the first picture, and while the program runs, a piece at a time between two keys. What fails is tried again,
without a word. What does it is loaded then: a start has no time for it.
"""

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer

from desk.app import OpenDesk
from desk.changes import Changes
from desk.errors import DeskError
from ui.bridge import Bridge

EVERY = 600_000
"""Milliseconds between two looks: a note goes on its day, and one of a visit taken back soon."""


class Expiring(QObject):
    """Looks every few minutes, and when another number of days was chosen."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._days = desk.settings.preferences.notes
        self._look = QTimer(self, singleShot=True, interval=EVERY, timerType=Qt.TimerType.VeryCoarseTimer)
        self._look.timeout.connect(self.look)
        bridge.changed.connect(self._follow)

    def start(self) -> None:
        """Look now, and go on looking."""
        self._look.start(0)

    def stop(self) -> None:
        """The window is closing: the rest goes at the next start."""
        self._look.stop()

    def look(self) -> None:
        """Do a piece of it."""
        from desk.counter import guide as guides
        from desk.counter import note as notes
        from desk.counter import suggestion as ideas
        from desk.counter import urn
        from desk.counter import why as whys

        more = False
        with suppress(DeskError):
            ideas.expire(self._desk.counter)
            whys.expire(self._desk.counter)
            guides.expire(self._desk.counter)
            more = urn.release(self._desk.counter)
            more = notes.expire(self._desk.counter, self._desk.settings.preferences.notes) or more
        self._look.start(0 if more else EVERY)

    def _follow(self, changes: Changes) -> None:
        days = self._desk.settings.preferences.notes
        if changes.settings and days != self._days:
            self._days = days
            self.start()
