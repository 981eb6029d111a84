"""Another catalogue that came takes effect when nobody is being served; and what follows from it, in small pieces.

Visits on a subject that has become sensitive are written once more, so that they are sent again with less. That goes
on between two keys, and at the next start if the window closes before it is done.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import upkeep
from desk.errors import DeskError
from ui.bridge import Bridge

SOON, LATER = 2_000, 60_000
"""Milliseconds until the next look when somebody is being served, and when the journal could not be written."""


class Renewal(QObject):
    """`serving` says whether something is pending at the counter. What fails here is tried again, without a word."""

    def __init__(
        self, desk: OpenDesk, bridge: Bridge, serving: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._serving = desk, serving
        self._look = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._look.timeout.connect(self.look)
        self._strip = QTimer(self, singleShot=True, interval=0)
        self._strip.timeout.connect(self._strip_some)
        bridge.changed.connect(self._follow)

    def start(self) -> None:
        """Go on with what the last run left."""
        self._strip.start(0)

    def stop(self) -> None:
        """The window is closing: the rest is done at the next start."""
        self._look.stop()
        self._strip.stop()

    def look(self) -> None:
        """Put what came in force, unless somebody is being served: then look again soon."""
        try:
            if not self._desk.renewable:
                return
            if self._serving():
                self._look.start(SOON)
                return
            self._desk.activate()
        except DeskError:
            self._look.start(LATER)

    def _follow(self, changes: Changes) -> None:
        if changes.catalogue:
            self._strip.start(0)
        elif changes.delivery:
            self.look()

    def _strip_some(self) -> None:
        try:
            if upkeep.strip_due(self._desk.counter):
                upkeep.strip_some(self._desk.counter)
                self._strip.start(0)
        except DeskError:
            self._strip.start(LATER)
