"""Taking over at the counter, with people waiting: one key, nothing asked, taken back like any other act.

What is pending for the next visit stays pending, and the visit that is under way stays whose it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime

from desk.changes import Changes
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.acts import Act, ActKind
from desk.counter.counter import Counter

TWICE = 3.0
"""Seconds in which a second press is the first one's echo."""

Answer = tuple[str, str]

_TURNED: Mapping[str, str] = {
    "undo": QT_TRANSLATE_NOOP("counter", "The shift before runs on"),
    "redo": QT_TRANSLATE_NOOP("counter", "Taken over again"),
    "never": QT_TRANSLATE_NOOP("counter", "The shift never began"),
    "again": QT_TRANSLATE_NOOP("counter", "The shift began after all"),
}
_WOULD: Mapping[tuple[bool, bool], str] = {
    (True, False): QT_TRANSLATE_NOOP("counter", "takes back the shift change"),
    (False, False): QT_TRANSLATE_NOOP("counter", "takes over again"),
    (True, True): QT_TRANSLATE_NOOP("counter", "takes back the new shift"),
    (False, True): QT_TRANSLATE_NOOP("counter", "begins the shift after all"),
}
"""By whether the act is taken back, and whether there was no shift to take over."""


@dataclass(frozen=True, slots=True)
class TakeOver:
    """The next shift begins now, and the one that runs ends."""


def take_over(counter: Counter) -> Changes:
    """Take over; nothing happens on the echo of the key."""
    last = visits.undoable(counter)
    if last is not None and last.kind is ActKind.TAKE_OVER and counter.clock.monotonic() - last.at < TWICE:
        return Changes()
    return shifts.take_over(counter)


def told(changes: Changes, turned: Act | None, *, back: bool) -> Answer:
    """What the key did, and the time; `turned` is the act that was taken `back`, or put back."""
    opened = changes.shifts[-1].opened.local if changes.shifts else None
    time = QLocale().toString(QTime(opened.hour, opened.minute), QLocale.FormatType.ShortFormat) if opened else ""
    if turned is not None:
        alone = len(turned.shifts) < 2
        which = ("never" if alone else "undo") if back else ("again" if alone else "redo")
        return QCoreApplication.translate("counter", _TURNED[which]), time
    if not changes.shifts:
        return QCoreApplication.translate("counter", "Taken over just now. Ctrl+Z takes it back."), ""
    if len(changes.shifts) < 2:
        return QCoreApplication.translate("counter", "A shift began"), time
    return QCoreApplication.translate("counter", "Taken over"), time


def line(act: Act, *, back: bool) -> Answer:
    """What one key would do to this act: take it `back`, or put it back."""
    alone = len(act.shifts) < 2
    said = QCoreApplication.translate("counter", _WOULD[back, alone])
    return said, said
