"""A key that brings the counter up from under other programs, where the system lets a program have one."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desk.errors import DeskError, HotkeyTaken
from ui.small.x11 import Taken


def has_hotkeys() -> bool:
    """Whether this system lets a program have a key everywhere: X11 and Windows do, Wayland and macOS do not."""
    return QGuiApplication.platformName() in ("xcb", "windows")


class Hotkey(QObject):
    """Belongs to a window, and brings it up; `brought` is emitted when it did. It has no key until `take`."""

    brought = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._grab: Any = None
        self.keys = ""

    def take(self, keys: str) -> DeskError | None:
        """Have this key (`Ctrl+Alt+S`) instead of the one before; none when it is empty. What stood in the way."""
        if keys == self.keys:
            return None
        self.let_go()
        if not keys or not has_hotkeys():
            return None
        try:
            self._grab = _grab()(keys, self)
        except Taken:
            return HotkeyTaken(keys=keys)
        self.keys = keys
        self._grab.pressed.connect(self._bring)
        return None

    def let_go(self) -> None:
        """The key is everybody's again."""
        self.keys = ""
        if self._grab is not None:
            self._grab.let_go()
            self._grab.deleteLater()
            self._grab = None

    def _bring(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if self._grab is not None:
            self._grab.bring(int(window.winId()))
        self.brought.emit()


def _grab() -> type:
    if QGuiApplication.platformName() == "windows":
        from ui.small.windows import Grab
    else:
        from ui.small.x11 import Grab
    return Grab
