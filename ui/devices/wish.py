"""A wish to be paired, from the question for a code to its approval: what is on screen follows it, and knows nothing
of threads."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.app import OpenDesk
from desk.errors import CodeRanOut, DeskError
from desk.model.pairing import Code
from ui.bridge import Bridge
from ui.tasks import Latest, Tasks

_TICK = 1_000


class Wish(QObject):
    """`changed` is emitted whenever one of its values did: `code` is what a supervisor needs, `trouble` what came
    instead or hinders for now, `asking` whether a code is being asked for. `granted` comes once it is approved."""

    changed = Signal()
    granted = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bridge = desk, bridge
        self._latest = Latest(tasks)
        self.code: Code | None = None
        self.trouble: DeskError | None = None
        self.asking = False
        self._ends = self._next = 0.0
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def left(self) -> float:
        """Seconds the code is still good for."""
        return max(0.0, self._ends - self._now())

    def ask(self, address: str, name: str) -> None:
        """Ask the server at this address for a code."""
        self.asking, self.trouble, self.code = True, None, None
        self.changed.emit()
        self._latest.ask(
            lambda _cancelled, _progress: self._desk.ask_for_code(address, name), done=self._show, failed=self._fail
        )

    def withdraw(self) -> None:
        """Forget it; the code on the server runs out by itself."""
        self._latest.cancel()
        self._timer.stop()
        self.asking, self.trouble, self.code = False, None, None
        self.changed.emit()

    def stop(self) -> None:
        """The window is closing."""
        self._latest.cancel()
        self._timer.stop()

    def _now(self) -> float:
        return self._desk.counter.clock.monotonic()

    def _show(self, code: Code) -> None:
        self.asking, self.code = False, code
        self._ends, self._next = self._now() + code.seconds, self._now() + code.interval
        self._timer.start()
        self.changed.emit()

    def _tick(self) -> None:
        """Once a second: the time that is left; and now and then the question whether it is approved."""
        code = self.code
        if code is not None and self._latest.idle and (self._now() >= self._next or not self.left):
            self._next = self._now() + code.interval
            self._latest.ask(
                lambda _cancelled, _progress: self._desk.poll(code),
                done=lambda approved: self._take(code, approved),
                failed=self._hear,
            )
        self.changed.emit()

    def _take(self, code: Code, approved: object) -> None:
        """The server has answered: approved, or not yet."""
        self.trouble = None
        if approved is not None and self._bridge.attempt(lambda: self._desk.belong(code, approved)) is not None:
            self._timer.stop()
            self.code = None
            self.granted.emit()
        self.changed.emit()

    def _hear(self, error: DeskError) -> None:
        """Nothing came of this question. The code is still good as long as there is time."""
        if isinstance(error, CodeRanOut) or not self.left:
            self._fail(error if isinstance(error, CodeRanOut) else CodeRanOut())
        else:
            self.trouble = error
            self.changed.emit()

    def _fail(self, error: DeskError) -> None:
        self._timer.stop()
        self.asking, self.code, self.trouble = False, None, error
        self.changed.emit()
