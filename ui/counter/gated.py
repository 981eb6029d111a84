"""A screen all of whose keys wait at the gate before they act; Tab too, and what an input method finished."""

from PySide6.QtGui import QKeyEvent

from desk.app import OpenDesk
from ui.counter.hands import Hands
from ui.counter.keyboard import typed, writes
from ui.gate import Gate
from ui.keymap import Keymap, keymap
from ui.keys import REPEATS, name
from ui.widgets.screen import Screen


class Gated(Screen):
    """`hands` are what is pending: they say whether a key would write, and so how long it waits, before `act`."""

    def __init__(self, desk: OpenDesk) -> None:
        super().__init__()
        self._desk = desk
        self.hands = Hands()
        self._tab_passed = False
        self.gate = Gate(desk.settings.preferences.scanner_gap / 1000, desk.counter.clock.monotonic, self)
        self.gate.passed.connect(self.key)

    @property
    def keys(self) -> Keymap:
        """Which key does what, as chosen on this computer."""
        return keymap(self._desk.settings.preferences.keys)

    def key(self, key: str) -> None:
        """A key acts: one that the guard let through, or the press of what shows it."""
        if key == "Tab":
            self._tab_passed = True
        else:
            self.act(key)

    def act(self, key: str) -> None:
        """Do what this key means."""
        raise NotImplementedError

    def take_written(self, text: str) -> None:
        """An input method finished something: one sign is a key, more are words."""
        if len(text) == 1:
            self.gate.press(text, writes(self.hands, text))
            return
        letters = "".join(sign for sign in text if not sign.isdecimal())
        for sign in letters:
            self.key(sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key of the screen comes here and waits at the gate; what the counter has no use for goes on."""
        key = self._meaning(event)
        if not key:
            super().keyPressEvent(event)
            return
        repeat = event.isAutoRepeat() and key not in REPEATS
        self.gate.press(key, writes(self.hands, key), event.timestamp(), repeat=repeat)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that is held down may look like one let go and pressed again: the gate wants to know."""
        key = self._meaning(event)
        if key not in REPEATS and not event.isAutoRepeat():
            self.gate.let_go(key, event.timestamp())
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab may end a scanned number too: it waits at the gate like every key."""
        self._tab_passed = False
        self.gate.press("Tab", False)
        return super().focusNextPrevChild(forward) if self._tab_passed else True

    def _meaning(self, event: QKeyEvent) -> str:
        return self.keys.meaning(name(event), searching=bool(typed(self.hands)))
