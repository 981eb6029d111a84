"""A key that is held down does once what must not be done twice: it confirms no question that it asked itself.

This stands before the whole window, whatever has the focus by the time a key repeats itself: Enter, Esc and, but where
something is typed, Delete act when they are pressed, and not again before they were let go.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.gate import BOUNCE

_ONCE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_MODIFIER = Qt.KeyboardModifier
_CHORD = _MODIFIER.ControlModifier | _MODIFIER.AltModifier | _MODIFIER.MetaModifier


class Held(QObject):
    """Belongs to a window of ours and hears the keys of the system's window around it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._let_go = (0, 0)

    def stand_before(self, window: QWidget) -> None:
        """Every key that comes to the window comes here first. Anew whenever the system gave it another window."""
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def bounced(self, event: QKeyEvent) -> bool:
        """Whether a key that seems to be pressed anew is held down: X11 says so of each repetition while the program
        is busy, and only that it was let go in the same moment gives it away."""
        key, stamp = self._let_go
        told = stamp > 0 and not event.isAutoRepeat()  # programs that help people type give no time
        return told and event.key() == key and 0 <= event.timestamp() - stamp <= BOUNCE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing pass twice that counts once; say of a chord that it is repeated when it is."""
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._let_go = event.key(), event.timestamp()
        if kind != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        bounced = self.bounced(event)
        if (bounced or event.isAutoRepeat()) and _counts_once(event):
            return True
        if bounced and event.modifiers() & _CHORD:
            repeated = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), True)
            repeated.setTimestamp(event.timestamp())
            QCoreApplication.sendEvent(watched, repeated)
            return True
        return False


def _counts_once(event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_Delete:
        return not isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit))
    return event.key() in _ONCE
