"""Undo and redo of a guide that is being written. Pure: guides never change, so all it keeps is which there were."""

from dataclasses import dataclass, replace

from desk.guides.parts import Path
from desk.model.guide import Guide

MOST = 500
"""Changes that can be taken back."""


@dataclass(frozen=True, slots=True)
class History:
    """The guide as it is `now`, as it was before each change (the oldest first), and as it was before each undo.
    `typing` is the text that is being typed in: all of that is one change."""

    now: Guide
    past: tuple[Guide, ...] = ()
    future: tuple[Guide, ...] = ()
    typing: Path | None = None


def change(history: History, guide: Guide, typing: Path | None = None) -> History:
    """The guide is this now. Letters typed one after the other into the same text are one change."""
    if guide == history.now:
        return history
    if typing is not None and typing == history.typing:
        return replace(history, now=guide, future=())
    return History(guide, (*history.past, history.now)[-MOST:], (), typing)


def undo(history: History) -> History:
    """One change back; nothing happens when there is none."""
    if not history.past:
        return history
    return History(history.past[-1], history.past[:-1], (*history.future, history.now))


def redo(history: History) -> History:
    """The change that was taken back last again."""
    if not history.future:
        return history
    return History(history.future[-1], (*history.past, history.now), history.future[:-1])
