"""Single keys of the screens beside the counter: a key that was chosen instead does what the usual one does there.

The screens know only the usual keys. A key that no part of a screen wanted comes here before it comes to the screen:
one that was chosen goes on as the usual one, one that means nothing any more ends here.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.keymap import Keymap
from ui.keys import name
from ui.widgets.keycap import WORN
from ui.widgets.screen import Screen


class Singles(QObject):
    """Stands before the screens it was told of; `keys` gives the keys as they are chosen now."""

    def __init__(self, keys: Callable[[], Keymap], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._names: dict[QObject, str] = {}
        self._passing = False

    def stand_before(self, screen: Screen, called: str) -> None:
        """Every key that comes to the screen comes here first."""
        self._names[screen] = called
        screen.installEventFilter(self)

    def dress(self, screen: Screen) -> None:
        """The keycaps on the screen say the keys as they are chosen."""
        worn = self._keys().worn(self._names.get(screen, ""), screen.mode)
        if worn != (screen.property(WORN) or {}):
            screen.setProperty(WORN, worn)
            for part in screen.findChildren(QWidget):
                part.updateGeometry()
                part.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass a key on as what it means there."""
        ours = isinstance(watched, Screen) and not self._passing
        if not ours or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = name(event)
        key = key.upper() if len(key) == 1 else key
        meant = self._keys().meaning_on(self._names[watched], watched.mode, key)
        if meant == key:
            return False
        event.accept()
        if meant:
            self._pass_on(watched, event, meant)
        return True

    def _pass_on(self, screen: QObject, event: QKeyEvent, sign: str) -> None:
        plain, repeat = Qt.KeyboardModifier.NoModifier, event.isAutoRepeat()
        fresh = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, plain, sign, repeat)
        fresh.setTimestamp(event.timestamp())
        self._passing = True
        QCoreApplication.sendEvent(screen, fresh)
        self._passing = False
