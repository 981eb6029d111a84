"""Where keys wait for the scanner guard before they act.

The guard decides, this waits. Its time is the injected clock's; where the window system says when a key was really
pressed, that is put on the same clock, so that a moment in which the program was busy makes no burst out of a
person's keys and no person's keys out of a burst.
"""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desk.counter.guard import Guard, Verdict

STALE = 10.0
"""Seconds a key can have waited for the program; if it seems more, one of the two clocks has slept."""
IDLE = 1000
"""Milliseconds between two keys after which the clocks are compared anew, since no two clocks run alike for long."""
BOUNCE = 10
"""Milliseconds: nobody lets a key go and presses it again so fast. A key held down on a busy machine looks like that,
since X11 tells of every repetition as of a new press, and only how close they are gives it away."""


class Gate(QObject):
    """Keys go in by `press`; they come out by `passed`, at once or after the guard's wait, or never: `burst`."""

    passed = Signal(str)
    burst = Signal()

    def __init__(self, gap: float, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        """`gap`: the guard's wait in seconds."""
        super().__init__(parent)
        self._monotonic = monotonic
        self._lead, self._stamp = 0.0, -IDLE - 1
        self._let_go = ("", 0)
        self._last = float("-inf")
        self._second_look = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)
        self.set_gap(gap)

    @property
    def holds(self) -> bool:
        """Whether a key waits here."""
        return self._guard.due is not None

    def set_gap(self, gap: float) -> None:
        """Another wait, in seconds."""
        self._gap = gap
        self._guard = Guard(gap)
        self._timer.stop()

    def stop(self) -> None:
        """Nobody is at the keys any more: a held key is forgotten."""
        self._guard.drop()
        self._timer.stop()

    def let_go(self, key: str, stamp: int) -> None:
        """A key was let go, at the window system's milliseconds."""
        self._let_go = (key, stamp)

    def press(self, key: str, writes: bool, stamp: int = 0, *, repeat: bool = False) -> None:
        """A key came. `stamp`: the window system's milliseconds, 0 when it gave none. A repeated key is one that is
        held down, unless it comes so fast that no person holds it."""
        at = self._at(stamp)
        up, since = self._let_go
        bounced = stamp > 0 and key == up and stamp - since <= BOUNCE
        if (repeat or bounced) and at - self._last >= self._gap:
            return
        self.release(at)
        self._last = at
        if key == "Esc":
            self._guard.drop()
        verdict = self._guard.press(key, writes, at)
        if verdict is Verdict.PASS:
            self.passed.emit(key)
        elif verdict is Verdict.BURST:
            self._timer.stop()
            self.burst.emit()
        elif verdict is Verdict.HOLD:
            self._wait()

    def release(self, now: float) -> None:
        """Let the held key act, if its wait is over."""
        key = self._guard.release(now)
        if key is not None:
            self._timer.stop()
            self.passed.emit(key)

    def _wait(self) -> None:
        due = self._guard.due
        if due is not None:
            self._second_look = False
            self._timer.start(max(ceil((due - self._monotonic()) * 1000), 0))

    def _due(self) -> None:
        """The wait is over. One more turn of the event loop lets keys that came while the program was busy in first."""
        if not self._second_look:
            self._second_look = True
            self._timer.start(0)
            return
        self.release(self._monotonic())
        self._wait()

    def _at(self, stamp: int) -> float:
        """When the key was pressed, on our clock. Our clock's lead over the window system's is smallest for a key
        that did not have to wait; the first key after a pause counts as one. Two keys that were pressed further
        apart than the guard's wait stay so, though both be delivered at once."""
        now = self._monotonic()
        if stamp == 0:
            return now
        lead, since, self._stamp = now - stamp / 1000, stamp - self._stamp, stamp
        if not 0 <= since <= IDLE or lead - self._lead > STALE:
            self._lead = lead
            return now
        self._lead = min(lead, self._lead)
        return max(stamp / 1000 + self._lead, self._last + min(since / 1000, self._gap * 1.01))
