"""What the keys of the grid are called, by which the gate and the screen know them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEY = Qt.Key
_NAMES = {
    _KEY.Key_Return: "Enter", _KEY.Key_Enter: "Enter", _KEY.Key_Up: "Up", _KEY.Key_Down: "Down",
    _KEY.Key_Left: "Left", _KEY.Key_Right: "Right", _KEY.Key_Home: "Home", _KEY.Key_End: "End",
    _KEY.Key_Backspace: "Backspace", _KEY.Key_Delete: "Delete", _KEY.Key_PageUp: "PgUp", _KEY.Key_PageDown: "PgDn",
    _KEY.Key_Escape: "Esc", _KEY.Key_F12: "F12",
}  # fmt: skip
_WITH_CONTROL = {
    _KEY.Key_Return: "Ctrl+Enter", _KEY.Key_Enter: "Ctrl+Enter", _KEY.Key_Z: "Ctrl+Z", _KEY.Key_Y: "Ctrl+Y",
}  # fmt: skip
_REPEATS = ("Up", "Down", "Left", "Right", "Backspace", "PgUp", "PgDn")


def name_of(event: QKeyEvent) -> str:
    """The name of the key that was pressed: a letter or a digit is its own. Empty for one the grid has no use for."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(_KEY(event.key()), "")
    if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    typed = event.text()
    letter = typed if len(typed) == 1 and (typed.isalpha() or typed.isdecimal()) else ""
    return _NAMES.get(_KEY(event.key())) or letter


def counts_once(event: QKeyEvent, name: str) -> bool:
    """Whether this is the repetition of a key that is held down and acts but once."""
    return event.isAutoRepeat() and name not in _REPEATS
