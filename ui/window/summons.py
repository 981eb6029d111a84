"""The key that brings this window up from under other programs, as it is chosen; nothing of it is loaded before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk

if TYPE_CHECKING:
    from ui.small.hotkey import Hotkey


class Summons(QObject):
    """Belongs to a window. `brought`: the key brought it up; `refused` carries the DeskError where it cannot be had."""

    brought = Signal()
    refused = Signal(object)

    def __init__(self, desk: OpenDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._hotkey: Hotkey | None = None

    @property
    def keys(self) -> str:
        """The key it has; empty while it has none."""
        return self._hotkey.keys if self._hotkey is not None else ""

    def take_soon(self) -> None:
        """The window comes up: have the key once it is there."""
        if self._desk.settings.preferences.hotkey:
            QTimer.singleShot(0, self, self.take)

    def take(self) -> None:
        """Have the key that is chosen now, while the window is up."""
        wanted = self._desk.settings.preferences.hotkey
        if (self._hotkey is None and not wanted) or not self._window.isVisible():
            return
        from ui.small.hotkey import Hotkey

        if self._hotkey is None:
            self._hotkey = Hotkey(self._window)
            self._hotkey.brought.connect(self.brought)
        error = self._hotkey.take(wanted)
        if error is not None:
            self.refused.emit(error)

    def let_go(self) -> None:
        """The key is everybody's again."""
        if self._hotkey is not None:
            self._hotkey.let_go()
