"""Joins what is handed over on the shift screen with what is done about it: keys and presses in, deeds out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import closing, handover
from desk.counter.closing import Waiting
from desk.counter.handover import Line
from ui.bridge import Bridge
from ui.shift.closing import Closing
from ui.shift.deeds import Deeds
from ui.shift.handover import DIGITS, Left, Ours
from ui.shift.words import WordsPlace
from ui.theme import Theme
from ui.widgets.banner import Notice

LOWERS = ("-", "−")
KEYS = ("K", "S", "H", "X", "W", *LOWERS)
"""The letters and signs that act here; the digits do while items are counted."""


class Handing(QObject):
    """The three parts, which stand below what runs now: what was left for us, what waits to be closed, what is ours.

    `mode_changed` tells that the keys do something else now, `released` that those of the words are free again.
    """

    mode_changed = Signal()
    released = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, deeds: Deeds) -> None:
        super().__init__(deeds)
        self._desk, self._bridge, self._deeds = desk, bridge, deeds
        self._fresh = 0
        self.left, self.waiting, self.ours = Left(theme), Closing(theme), Ours(theme)
        self.words = WordsPlace(desk, bridge, theme)
        self.ours.body.addWidget(self.words)
        self.left.done.connect(self._done)
        self.left.one.connect(self._one_done)
        self.left.seen.connect(self._see)
        self.waiting.closed.connect(self._close)
        self.ours.added.connect(self._add)
        self.ours.lowered.connect(self._lower)
        self.ours.turned.connect(self.left.lend_minus)
        self.ours.turned.connect(lambda _active: self.mode_changed.emit())
        self.words.left.connect(self.released)

    @property
    def counting(self) -> bool:
        """Whether the digits count items."""
        return self.ours.active

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now."""
        found = set() if self.left.line else {"item-done"}
        found |= set() if self._fresh else {"items-read"}
        found |= set() if self.waiting.marked else {"close-waiting"}
        found |= set() if self._words_on else {"hand-words"}
        return frozenset(found if self.ours.line else found | {"hand-fewer"})

    @property
    def _words_on(self) -> bool:
        return self._desk.settings.preferences.handover_words

    def refresh(self) -> None:
        """Show what is kept now."""
        counter, language = self._desk.counter, self._desk.language
        board = handover.board(counter, words=self._words_on)
        self._fresh = board.fresh
        self.left.show_board(board, counter.clock.now().day, language)
        self.ours.show_board(board, language)
        self.words.setVisible(self._words_on)
        self.words.show_words(board.said)
        self.mode_changed.emit()

    def writes(self, key: str) -> bool:
        """Whether the key could write here, or be part of a number."""
        return key in KEYS or (self.counting and key in tuple(DIGITS))

    def press(self, key: str) -> bool:
        """A key acts here, or it is the screen's."""
        if key in tuple(DIGITS) and self.counting:
            item = self.ours.item_of(key)
            if item is not None:
                self._add(item)
        elif key in LOWERS:
            self._lower() if self.counting else self._one_done()
        elif key in KEYS:
            {"K": self._done, "S": self._see, "H": self._turn, "X": self.waiting.close_marked, "W": self._type}[key]()
        else:
            return False
        return True

    def release(self) -> bool:
        """Esc: the digits go back to where they were; whether they were here."""
        was = self.counting
        self.ours.turn(False)
        return was

    def _turn(self) -> None:
        self.ours.turn(not self.counting)

    def _type(self) -> None:
        if self._words_on:
            self.words.take_keys()

    def _add(self, item: str) -> None:
        changes = self._bridge.attempt(lambda: handover.add(self._desk.counter, item))
        if changes:
            (mark,) = changes.marks
            self.ours.marked = item
            self.refresh()
            self._can_undo(lambda: handover.take_back(self._desk.counter, mark))

    def _lower(self) -> None:
        line = self.ours.line
        if line is not None and self._bridge.attempt(lambda: handover.lower(self._desk.counter, line)):
            self._puts_back(line)

    def _done(self) -> None:
        line = self.left.line
        if line is not None and self._bridge.attempt(lambda: handover.done(self._desk.counter, line)):
            self._puts_back(line)

    def _one_done(self) -> None:
        line = self.left.line
        if line is not None and self._bridge.attempt(lambda: handover.one_done(self._desk.counter, line)):
            self._puts_back(line)

    def _see(self) -> None:
        read = self._bridge.attempt(lambda: handover.see(self._desk.counter))
        if read:
            self._can_undo(lambda: handover.unsee(self._desk.counter, read))

    def _close(self, waiting: Waiting) -> None:
        if self._bridge.attempt(lambda: closing.finish(self._desk.counter, waiting.shift)):
            self._can_undo(lambda: closing.put_back(self._desk.counter, waiting))

    def _puts_back(self, line: Line) -> None:
        self._can_undo(lambda: handover.put_back(self._desk.counter, line.marks))

    def _can_undo(self, undo: Callable[[], Changes]) -> None:
        self._deeds.did(undo, self._as_before)

    def _as_before(self) -> Notice:
        return Notice(self.tr("It is as it was before."), "done", again=self._as_before)
