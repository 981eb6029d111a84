"""One key for this program alone on Windows, wherever the focus is: the system is asked for that key and tells of no
other. Loaded on Windows only."""

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal

from ui.small.x11 import Taken

MODIFIERS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
CODES = {"Space": 0x20, "Pause": 0x13}
_NO_REPEAT, _HOTKEY, _NUMBER = 0x4000, 0x312, 1


class _Messages(QAbstractNativeEventFilter):
    """Listens for the one message."""

    def __init__(self, grab: "Grab") -> None:
        super().__init__()
        self._grab = grab

    def nativeEventFilter(self, _kind: Any, message: Any) -> tuple[bool, int]:
        """Nothing is kept from anybody."""
        told = wintypes.MSG.from_address(int(message))
        if told.message == _HOTKEY and told.wParam == _NUMBER:
            self._grab.pressed.emit()
        return False, 0


class Grab(QObject):
    """Holds one key (`Ctrl+Alt+S`) until `let_go`; `pressed` each time it is pressed. Raises Taken."""

    pressed = Signal()

    def __init__(self, keys: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        *held, key = keys.split("+")
        code = CODES.get(key) or ord(key)
        mask = sum(MODIFIERS[each] for each in held) | _NO_REPEAT
        self._system = ctypes.windll.user32  # type: ignore[attr-defined]
        if not self._system.RegisterHotKey(None, _NUMBER, mask, code):
            raise Taken(keys)
        self._messages = _Messages(self)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._messages)

    def let_go(self) -> None:
        """The key is everybody's again."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._messages)
        self._system.UnregisterHotKey(None, _NUMBER)

    def bring(self, window: int) -> None:
        """Bring a window to the front: who has the key that was pressed may."""
        self._system.SetForegroundWindow(window)
