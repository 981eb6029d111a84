"""Brings a sheet into the journal piece by piece between two keys, and takes it back the same way."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import paper, pieces
from desk.counter import visit as visits
from desk.counter.acts import ActKind
from desk.counter.paper import Marks, Sheet
from desk.errors import DeskError
from ui.bridge import Bridge

_SHEETS = {ActKind.PAPER, ActKind.PAPER_OUT}


class Writing(QObject):
    """`written` when all of a sheet is, `stopped` when a piece could not be (both carry the Sheet), `undone` and
    `redone` when Ctrl+Z and Ctrl+Y did something."""

    written = Signal(object)
    stopped = Signal(object)
    undone = Signal()
    redone = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._bridge = desk.counter, bridge
        self._sheet: Sheet | None = None
        self._half: Sheet | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is being written, or taken back."""
        return self._next.isActive()

    def begin(self, day: date, marks: Sequence[Marks], place: str | None) -> None:
        """Write this sheet; after one that stopped half-way the rest of it, as the same act."""
        try:
            self._sheet = paper.sheet(self._counter, day, marks, place, self._half)
        except DeskError as error:
            self._bridge.trouble.emit(error)
        else:
            self._half = None
            self._next.start()

    def take_out(self, day: date) -> None:
        """Take out all that was entered for a day."""
        self._sheet, self._half = paper.removal(self._counter, day), None
        self._next.start()

    def undo(self) -> bool:
        """Take back the sheet that was written last; False when there is none to take back."""
        act = visits.undoable(self._counter)
        if act is None or act.kind not in _SHEETS or self._bridge.attempt(self._undo) is None:
            return False
        self._half = None
        self._next.start()
        self.undone.emit()
        return True

    def redo(self) -> bool:
        """Put it back; False when there is none to put back."""
        act = visits.redoable(self._counter)
        if act is None or act.kind not in _SHEETS or self._bridge.attempt(self._redo) is None:
            return False
        self._next.start()
        self.redone.emit()
        return True

    def finish(self) -> None:
        """The window closes: what was begun is written first."""
        while self.busy:
            self._next.stop()
            self._go_on()

    def _undo(self) -> Changes:
        return visits.undo(self._counter)

    def _redo(self) -> Changes:
        return visits.redo(self._counter)

    def _go_on(self) -> None:
        """The next piece."""
        sheet = self._sheet
        if sheet is None:
            self._bridge.attempt(lambda: pieces.some(self._counter))
            if pieces.is_due(self._counter):
                self._next.start()
            return
        if sheet.left and self._bridge.attempt(lambda: paper.write_some(self._counter, sheet)) is None:
            self._sheet, self._half = None, None if sheet.before[0] else sheet
            self.stopped.emit(sheet)
        elif sheet.left:
            self._next.start()
        else:
            self._sheet = None
            self.written.emit(sheet)
