"""This program's acts, so that the last one can be taken back and put back.

An act is what one key did: one visit or several, an addition, a correction. It can be taken back for two minutes;
after that a correction of the visit itself is the way, since somebody may have counted on it.
"""

from dataclasses import dataclass
from enum import StrEnum

from desk.model.visit import Visit

LIFETIME = 120.0
"""Seconds an act can be taken back or put back."""


class ActKind(StrEnum):
    """What the act did, for the sentence that says what is taken back."""

    LOG = "log"
    ADD = "add"
    CORRECT = "correct"
    TAKE_BACK = "take-back"
    GUIDE = "guide"


@dataclass(frozen=True, slots=True)
class Act:
    """`before` and `after` pair up; a None before means the visit was new. `at` is monotonic seconds."""

    kind: ActKind
    before: tuple[Visit | None, ...]
    after: tuple[Visit, ...]
    at: float


class Acts:
    """The acts that can be taken back, and those taken back that can be put back; the newest last."""

    def __init__(self) -> None:
        self._done: list[Act] = []
        self._undone: list[Act] = []

    def did(self, act: Act) -> None:
        """A new act: what was taken back before it can no longer be put back."""
        self._done.append(act)
        self._undone.clear()
        del self._done[:-50]

    def undoable(self, now: float) -> Act | None:
        """The act that undo would take back now."""
        return _fresh(self._done, now)

    def redoable(self, now: float) -> Act | None:
        """The act that redo would put back now."""
        return _fresh(self._undone, now)

    def undid(self, result: Act) -> None:
        """The newest act was taken back; `result` is what doing so changed (nothing, if others had changed it)."""
        self._done.pop()
        if result.after:
            self._undone.append(result)

    def redid(self, result: Act) -> None:
        """The newest act taken back was put back; `result` is what doing so changed."""
        self._undone.pop()
        if result.after:
            self._done.append(result)


def _fresh(acts: list[Act], now: float) -> Act | None:
    return acts[-1] if acts and now - acts[-1].at <= LIFETIME else None
