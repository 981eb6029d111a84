"""Delivery beside the work: one request at a time in a thread, what it brought written down between two keys.

Nothing here is in a hurry. A new entry goes out a little later, with those after it; a server that is away is asked
again by itself. Closing the window hangs up: nobody waits for an answer that does not come.
"""

import math

from PySide6.QtCore import QObject, QTimer, Signal

from desk.app import OpenDesk
from desk.changes import Changes
from desk.errors import DeskError
from ui.bridge import Bridge
from ui.tasks import Task, Tasks

LATER = 2_000
"""Milliseconds after the first picture before the first request."""
GATHER = 15_000
"""Milliseconds from an entry to its request, so that those of one busy moment go together."""
_NOTHING = 1_000
"""Milliseconds after a look at which there was nothing to do."""
_FAULT = 600_000
"""Milliseconds after a fault of our own."""
_LONGEST = 3_600_000


class Delivering(QObject):
    """Begins with `start_later` and goes on until `stop`. Its threads are its own: it takes none from the screens.
    `busy` tells when a request is under way."""

    busy = Signal(bool)

    def __init__(self, desk: OpenDesk, bridge: Bridge, parent: QObject | None = None, *, gather: int = GATHER) -> None:
        super().__init__(parent)
        self._desk, self._gather = desk, gather
        self._tasks = Tasks(self)
        self._task: Task | None = None
        self._stopped, self._pause = True, 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)
        bridge.changed.connect(self._follow)

    def start_later(self, milliseconds: int = LATER) -> None:
        """Deliver, once the first keys had their chance."""
        self._stopped = False
        self._wake(milliseconds)

    def send_now(self) -> None:
        """A person wants it sent now."""
        self._desk.send_now()
        self._wake(0)

    def stop(self) -> None:
        """The window is closing: what is under way ends at once, and is sent again some other day."""
        self._stopped = True
        self._timer.stop()
        self._desk.hang_up()
        self._tasks.close()

    def _ask(self) -> None:
        if self._task is None and not self._stopped:
            self._task = self._tasks.run(
                lambda _cancelled, _progress: self._desk.ask_server(), done=self._settle, failed=self._fail
            )
            self._task.over.connect(self._go_on)
            self.busy.emit(True)

    def _settle(self, asked: object) -> None:
        self._pause = 0 if asked is not None else _NOTHING
        self._desk.settle(asked)  # type: ignore[arg-type]

    def _go_on(self) -> None:
        self._task = None
        self.busy.emit(False)
        self._wake(self._pause)

    def _fail(self, _error: DeskError) -> None:
        """A fault of ours: left alone for long, unless something is written or a person wants it."""
        self._pause = _FAULT

    def _follow(self, changes: Changes) -> None:
        """Something was written, or this device was paired."""
        if changes.visits or changes.shifts or changes.activities or changes.day or changes.marks:
            self._wake(self._gather)
        elif changes.delivery:
            self._wake(0)

    def _wake(self, soonest: int) -> None:
        """Look again when there is something to do; an earlier appointment stands."""
        if self._stopped or self._task is not None:
            return
        left = self._desk.next_try()
        if math.isinf(left):
            self._timer.stop()
            return
        wait = max(soonest, min(_LONGEST, math.ceil(left * 1000)))
        if not self._timer.isActive() or self._timer.remainingTime() > wait:
            self._timer.start(wait)
