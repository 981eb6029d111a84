"""What is done with the shift: taking over and closing ask nothing, and for two minutes one key takes either back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.acts import ActKind
from desk.model.shift import Shift
from desk.text import say_time
from ui.bridge import Bridge
from ui.widgets.banner import Notice

UNDO_SECONDS = 120
_DEEDS = 20


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done last: how it is undone, what is said then, and when it was done, in monotonic seconds."""

    undo: Callable[[], Changes]
    undone: Callable[[], Notice]
    at: float


class Deeds(QObject):
    """Does it and says so. `report_asked` carries the shift whose report is wanted."""

    report_asked = Signal(object)

    def __init__(self, desk: OpenDesk, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bridge = desk, bridge
        self._done: list[Deed] = []

    def take_over(self) -> None:
        """The next shift begins now; the one that runs ends now."""
        changes = self._bridge.attempt(lambda: shifts.take_over(self._desk.counter))
        if not changes or not changes.shifts:
            return
        begun, before = changes.shifts[-1], changes.shifts[0] if len(changes.shifts) > 1 else None
        undone = self._never_was if before is None else self._runs_on
        self.did(lambda: shifts.take_back(self._desk.counter, begun, before), undone)
        self._bridge.notice.emit(self._begun(begun) if before is None else self._taken_over(before))

    def close_shift(self) -> None:
        """The shift ends now."""
        changes = self._bridge.attempt(lambda: shifts.close(self._desk.counter))
        if not changes or not changes.shifts:
            return
        closed = changes.shifts[0]
        self.did(lambda: shifts.reopen(self._desk.counter, closed), self._runs_on)
        self._bridge.notice.emit(self._closed(closed))

    def undo(self) -> None:
        """Take back what was done last; after two minutes, or when somebody else went on since, it stands."""
        last = self._done.pop() if self._done else self._at_the_counter()
        if last is None or self._desk.counter.clock.monotonic() - last.at > UNDO_SECONDS:
            self._bridge.notice.emit(self._nothing())
            return
        changes = self._bridge.attempt(last.undo)
        if changes is not None:
            turned = changes.shifts or changes.handover or changes.closings
            self._bridge.notice.emit(last.undone() if turned else self._nothing())

    def did(self, undo: Callable[[], Changes], undone: Callable[[], Notice]) -> None:
        """Something was done that one key takes back."""
        self._done.append(Deed(undo, undone, self._desk.counter.clock.monotonic()))
        del self._done[:-_DEEDS]

    def _at_the_counter(self) -> Deed | None:
        """A shift change made there, if nothing was done there since."""
        counter = self._desk.counter
        act = visits.undoable(counter)
        if act is None or act.kind is not ActKind.TAKE_OVER:
            return None
        undone = self._runs_on if len(act.shifts) > 1 else self._never_was
        return Deed(lambda: visits.undo(counter), undone, act.at)

    def _begun(self, shift: Shift) -> Notice:
        told = self.tr("A shift began at {time}.").format(time=say_time(self._desk.language, shift.opened.local))
        return Notice(told, "done", ((self.tr("Take it back"), self.undo),), again=lambda: self._begun(shift))

    def _taken_over(self, before: Shift) -> Notice:
        told = self.tr("The shift was taken over at {time}. Everything in the one before is kept.")
        actions = (self.tr("Take it back"), self.undo), self._report(before)
        return Notice(told.format(time=self._end(before)), "done", actions, again=lambda: self._taken_over(before))

    def _closed(self, shift: Shift) -> Notice:
        told = self.tr("The shift was closed at {time}. Everything in it is kept.").format(time=self._end(shift))
        actions = (self.tr("Let it run on"), self.undo), self._report(shift)
        return Notice(told, "done", actions, again=lambda: self._closed(shift))

    def _report(self, shift: Shift) -> tuple[str, Callable[[], object]]:
        return self.tr("Shift report"), lambda: self.report_asked.emit(shift)

    def _end(self, shift: Shift) -> str:
        return say_time(self._desk.language, shift.closed.local) if shift.closed else ""

    def _runs_on(self) -> Notice:
        return Notice(self.tr("The shift runs on, as if it had not been closed."), "done", again=self._runs_on)

    def _never_was(self) -> Notice:
        return Notice(self.tr("The shift is taken back, as if it had not begun."), "done", again=self._never_was)

    def _nothing(self) -> Notice:
        return Notice(self.tr("There is nothing to take back here."), again=self._nothing)
