"""What is looked after beside the screen, after the first picture: guides cut short, and the journal's spare copy.

What was missing is put back in small pieces between two keys, and a person may still say no to it.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import upkeep
from desk.counter import visit as visits
from desk.errors import DeskError, JournalDamaged
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.widgets.banner import Notice

LATER = 500
"""Milliseconds after the first picture that belong to the first key: upkeep waits for so long."""
PIECE = 20
"""Entries put back between two keys."""


class Upkeep(QObject):
    """Begins with `start` and ends by itself. `damaged` is emitted when the journal is not as it was written."""

    damaged = Signal()
    finished = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._tasks = desk, bridge, tasks
        self._waiting: list[Any] = []
        self._found = Changes()
        self._begin = QTimer(self, singleShot=True, interval=LATER)
        self._begin.timeout.connect(self.start)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._put_back)

    def start_later(self) -> None:
        """Look after it all, once the first key had its chance."""
        self._begin.start()

    def start(self) -> None:
        """Look after it all."""
        from desk.counter import guide as guides

        self._bridge.attempt(lambda: guides.finish_interrupted(self._desk.counter))
        self._tasks.run(
            lambda cancelled, _progress: upkeep.check(self._desk.counter, cancelled), done=self._take, failed=self._tell
        )

    def stop(self) -> None:
        """The window is closing: what is not put back yet is found again at the next start."""
        self._begin.stop()
        self._next.stop()
        self._waiting.clear()

    def _take(self, missing: Sequence[Any]) -> None:
        self._waiting = list(missing)
        self._next.start()

    def _put_back(self) -> None:
        piece, self._waiting = self._waiting[:PIECE], self._waiting[PIECE:]
        if piece:
            put = self._bridge.attempt(lambda: upkeep.put_back(self._desk.counter, piece))
            if put is None:
                return
            self._found |= put
            self._next.start()
            return
        if self._found.visits:
            self._ask()
        self._tasks.run(
            lambda cancelled, _progress: upkeep.note_checked(self._desk.counter, cancelled),
            done=lambda _nothing: self.finished.emit(),
            failed=self._tell,
        )

    def _ask(self) -> None:
        self._bridge.notice.emit(self._found_notice())

    def _found_notice(self) -> Notice:
        live = [visit for visit in self._found.visits if visit.live]
        said = self.tr(
            "%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you "
            "remove them.", "", len(live),
        )  # fmt: skip
        keep = (self.tr("Keep"), lambda: None)
        away = (self.tr("Remove"), lambda: self._take_back([visit.id for visit in live]))
        return Notice(said, "waiting", (keep, away), self._found_notice)

    def _take_back(self, ids: Sequence[str]) -> None:
        for visit_id in ids:
            if self._bridge.attempt(lambda visit_id=visit_id: visits.take_back(self._desk.counter, visit_id)) is None:
                return

    def _tell(self, error: DeskError) -> None:
        if isinstance(error, JournalDamaged):
            self.damaged.emit()
        else:
            self._bridge.trouble.emit(error)
