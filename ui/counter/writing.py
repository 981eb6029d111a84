"""What a key writes: one act of the journal, what was turned by it, and the rest of a long one afterwards."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desk.changes import Changes
from desk.counter import visit as visits
from desk.counter.acts import Act, ActKind
from desk.counter.counter import Counter
from ui.bridge import Bridge
from ui.counter.acts import carry_out
from ui.counter.belong import Belong
from ui.counter.intent import Intent, Redo, Undo
from ui.counter.pieces import Pieces
from ui.counter.twice import Taps


@dataclass(frozen=True, slots=True)
class Written:
    """`turned` is the act that was taken back or put back, `times` how often this was logged in one go."""

    intent: Intent
    changes: Changes
    turned: Act | None
    times: int

    @property
    def visit(self) -> str | None:
        """The visit that was dealt with. Where visits only changed their place, none of them was."""
        live = [visit.id for visit in self.changes.visits if visit.live]
        placed = isinstance(self.intent, Belong) or (self.turned is not None and self.turned.kind is ActKind.PLACE)
        return live[-1] if live and not placed else None


class Writing(QObject):
    """`under_way` while the journal is written and tells of it; `taken_back` from an undo to the next thing done."""

    def __init__(self, counter: Counter, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._bridge = counter, bridge
        self._taps = Taps(counter.clock.monotonic)
        self.pieces = Pieces(counter, bridge, self)
        self.under_way = self.taken_back = False

    @property
    def hasty(self) -> bool:
        """Whether something was written just now."""
        return self._taps.hasty

    def write(self, intent: Intent) -> Written | None:
        """Do it; None when it could not be written, which was said."""
        turned = visits.undoable(self._counter) if isinstance(intent, Undo) else None
        if isinstance(intent, Redo):
            turned = visits.redoable(self._counter)
        times = self._taps.count(intent)
        self.under_way = True
        changes = self._bridge.attempt(lambda: carry_out(self._counter, intent))
        self.under_way = False
        if changes is None:
            return None
        self.taken_back = isinstance(intent, Undo)
        self.pieces.follow()
        return Written(intent, changes, turned, times)
