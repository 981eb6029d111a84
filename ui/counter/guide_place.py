"""The place of the guide beside the counter. The panel itself is another screen's; here is only what is asked of it."""

import importlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.model.visit import Channel

LATER = 1500
"""Milliseconds after the counter is on screen that belong to its first keys, and to what they need."""
BREATH = 40
"""Milliseconds between two modules that are loaded ahead: a key that falls into one waits for that one alone."""


class Panel(Protocol):
    """What the counter asks of a panel (a widget) that runs one guide. `moved`: it opened, went on, or closed."""

    moved: SignalInstance

    keys: frozenset[str]
    """The keys that act at its step: `1` to `9`, `enter`, `backspace`, `0`, `.`, `/`; `type` where digits are typed,
    and `page` when it is longer than its place."""

    about: tuple[str, int] | None
    """Visit id and inquiry the guide is about, or was."""

    @property
    def running(self) -> bool:
        """Whether a guide is open."""

    def open_guide(self, category: str, visit: str | None, channel: Channel) -> None:
        """Start the guide of a category, on a new visit or on this one."""

    def press(self, key: str) -> None:
        """A digit, Enter or Backspace for the guide."""

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act on the guide now: its keycaps are drawn only then."""

    def follow(self, changes: Changes) -> None:
        """Something was written; perhaps the visit of this guide was taken back."""

    def close_down(self) -> None:
        """The window closes: a guide that is open is left where it is."""

    def setFocus(self, reason: Qt.FocusReason) -> None:
        """Take the focus."""


class GuidePlace(QWidget):
    """Makes the panel in a quiet moment, or when the first guide is asked for before there was one. `opened` and
    `closed` say that a guide did so, `stepped` that it is at another step."""

    opened = Signal()
    closed = Signal()
    stepped = Signal()

    def __init__(self, desk: OpenDesk) -> None:
        super().__init__()
        self._desk = desk
        self._make: Callable[[], Panel] | None = None
        self._panel: Panel | None = None
        self._needs: list[str] = []
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._load_one)
        self._was_open = False
        self._guided: tuple[tuple[str, date] | None, frozenset[str]] = None, frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def open(self) -> bool:
        """Whether a guide is open."""
        return self._panel is not None and self._panel.running

    @property
    def keys(self) -> frozenset[str]:
        """The keys that act at the step at hand."""
        return self._panel.keys if self._panel is not None else frozenset()

    @property
    def about(self) -> tuple[str, int] | None:
        """Visit id and inquiry the last guide is about."""
        return self._panel.about if self._panel is not None else None

    def place(self, make: Callable[[], Panel], needs: Sequence[str] = ()) -> None:
        """How to make the panel, and the modules it needs, in the order in which they are loaded ahead."""
        self._make, self._needs = make, [*needs]

    @property
    def ready(self) -> bool:
        """Whether the panel is there, so that a guide only has to be read and drawn."""
        return self._panel is not None

    def prepare(self, later: int = LATER) -> None:
        """The counter is on screen: make the panel, so many milliseconds later."""
        if self._panel is None:
            self._quiet.start(later)

    def stop(self) -> None:
        """The counter is off the screen."""
        self._quiet.stop()

    def _load_one(self) -> None:
        """Here and not in a thread: one that loads makes each key wait whenever it has let go of the interpreter."""
        if self._needs:
            importlib.import_module(self._needs.pop(0))
            self._quiet.start(BREATH)
        else:
            self._make_panel()

    def _make_panel(self) -> None:
        if self._panel is None and self._make is not None:
            self._panel = self._make()
            self._panel.moved.connect(self._moved)
            self._column.addWidget(self._panel)  # type: ignore[arg-type]

    def start(self, category: str, visit: str | None, channel: Channel | None) -> None:
        """Start the guide of a category."""
        self._quiet.stop()
        self._make_panel()
        if self._panel is not None:
            self._panel.open_guide(category, visit, channel or Channel.DESK)

    @property
    def guided(self) -> frozenset[str]:
        """The categories that have a guide here today. None of them, until it is known what the guides are about:
        a start does not wait for that, `look` does."""
        if not self._desk.guides.ready:
            return frozenset()
        of = self._desk.settings.preferences.country, self._desk.counter.clock.now().day
        if self._guided[0] != of:
            self._guided = of, self._desk.guides.categories(*of)
        return self._guided[1]

    def look(self) -> None:
        """Know what the guides are about, now that a key asks for it."""
        if not self._desk.guides.ready:
            self._desk.guides.prepare()

    def look_again(self) -> None:
        """There may be other guides now."""
        self._guided = None, frozenset()

    def press(self, key: str) -> None:
        """A key for the guide."""
        if self._panel is not None:
            self._panel.press(key)

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act on the guide now. The focus follows, so that a screen reader does."""
        if self._panel is None:
            return
        self._panel.give_keys(has_keys)
        if has_keys and not self.has_focus:
            self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_focus(self) -> bool:
        """Whether Qt's focus is somewhere in the guide."""
        here = self.window().focusWidget()
        return here is not None and self.isAncestorOf(here)

    def follow(self, changes: Changes) -> None:
        """Something was written."""
        if self._panel is not None:
            self._panel.follow(changes)

    def close_down(self) -> None:
        """The window closes."""
        if self._panel is not None:
            self._panel.close_down()

    def _moved(self) -> None:
        before, self._was_open = self._was_open, self.open
        self.setVisible(self.open)
        if self.open != before:
            (self.opened if self.open else self.closed).emit()
        else:
            self.stepped.emit()
