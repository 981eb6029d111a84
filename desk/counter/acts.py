"""This program's acts, so that the last one can be taken back and put back.

An act is what one key did: one visit or several, an addition, a correction. It can be taken back for two minutes;
after that a correction of the visit itself is the way, since somebody may have counted on it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desk.model.shift import Shift
from desk.model.visit import Visit

if TYPE_CHECKING:
    from desk.model.suggestion import Suggestion

LIFETIME = 120.0
"""Seconds an act can be taken back or put back."""


class ActKind(StrEnum):
    """What the act did, for the sentence that says what is taken back."""

    LOG = "log"
    ADD = "add"
    CORRECT = "correct"
    TAKE_BACK = "take-back"
    GUIDE = "guide"
    PAPER = "paper"
    PAPER_OUT = "paper-out"
    PLACE = "place"
    TAKE_OVER = "take-over"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class Act:
    """`before` and `after` pair up; a None before means the visit was new. `at` is monotonic seconds; `shifts` are
    those that went along, each before and after; `idea` is the resident's idea that was counted."""

    kind: ActKind
    before: tuple[Visit | None, ...]
    after: tuple[Visit, ...]
    at: float
    shifts: tuple[tuple[Shift, Shift], ...] = ()
    idea: "Suggestion | None" = None


Step = tuple[str, Callable[[Visit], Visit | None]]
"""The id of a visit, and what it becomes from what it is by then; None leaves it as it is."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is yet to be written of an act."""

    act: Act
    steps: tuple[Step, ...]


class Acts:
    """The acts that can be taken back, and those taken back that can be put back; the newest last.

    `rest` is what is yet to be written of a long one (see `pieces`).
    """

    def __init__(self) -> None:
        self.rest: Rest | None = None
        self._done: list[Act] = []
        self._undone: list[Act] = []

    def did(self, act: Act) -> None:
        """A new act: what was taken back before it can no longer be put back."""
        self._done.append(act)
        self._undone.clear()
        del self._done[:-50]

    def grew(self, before: Act | None, act: Act) -> None:
        """An act that is written in pieces has come further: it stays where it stands among the others."""
        if before is None:
            self.did(act)
        else:
            self._done[self._done.index(before)] = act

    def holds(self, act: Act) -> bool:
        """Whether an act stands, and was not taken back."""
        return act in self._done

    def forget(self, shift: str) -> None:
        """That this shift took over was taken back elsewhere: nobody can do so again."""
        self._done = [act for act in self._done if act.kind is not ActKind.TAKE_OVER or act.shifts[-1][1].id != shift]

    def forget_idea(self, idea: str) -> None:
        """More was said of an idea, or it was taken back elsewhere: no key turns it."""
        for acts in (self._done, self._undone):
            acts[:] = [act for act in acts if act.idea is None or act.idea.id != idea]

    def undoable(self, now: float) -> Act | None:
        """The act that undo would take back now."""
        return _fresh(self._done, now)

    def redoable(self, now: float) -> Act | None:
        """The act that redo would put back now."""
        return _fresh(self._undone, now)

    def undid(self, result: Act) -> None:
        """The newest act was taken back; `result` is what doing so changed (nothing, if others had changed it)."""
        self._turn(self._done, self._undone, result)

    def redid(self, result: Act) -> None:
        """The newest act taken back was put back; `result` is what doing so changed."""
        self._turn(self._undone, self._done, result)

    def goes_on(self, act: Act, piece: Act) -> Act:
        """A long act was written a piece further: returns the act with that piece."""
        whole = replace(act, before=act.before + piece.before, after=act.after + piece.after)
        for acts in (self._done, self._undone):
            acts[:] = [whole if each is act else each for each in acts]
        return whole

    def _turn(self, source: list[Act], target: list[Act], result: Act) -> None:
        """Older acts left the visits as they now are again, though at a newer rev: they are told so."""
        turned = source.pop()
        new = {visit.id: visit for visit in result.after}
        again = {old: new[old.id] for old in turned.before if old is not None and old.id in new}
        for acts in (self._done, self._undone):
            acts[:] = [replace(act, after=tuple(again.get(visit, visit) for visit in act.after)) for act in acts]
        if result.after or result.shifts or result.idea:
            target.append(result)


def _fresh(acts: list[Act], now: float) -> Act | None:
    return acts[-1] if acts and now - acts[-1].at <= LIFETIME else None
