"""A Qt key event as the name the keyboard knows it by: the character it types, whatever the layout, or a name."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEY = Qt.Key
_MODIFIER = Qt.KeyboardModifier

_NAMES = {
    _KEY.Key_Return: "Enter",
    _KEY.Key_Enter: "Enter",
    _KEY.Key_Backspace: "Backspace",
    _KEY.Key_Escape: "Esc",
    _KEY.Key_Up: "Up",
    _KEY.Key_Down: "Down",
    _KEY.Key_F2: "F2",
    _KEY.Key_F3: "F3",
    _KEY.Key_F4: "F4",
    _KEY.Key_F5: "F5",
    _KEY.Key_F7: "F7",
    _KEY.Key_F8: "F8",
    _KEY.Key_F9: "F9",
    _KEY.Key_F10: "F10",
    _KEY.Key_F11: "F11",
    _KEY.Key_F12: "F12",
}
_WITH_CONTROL = {
    _KEY.Key_Return: "Ctrl+Enter",
    _KEY.Key_Enter: "Ctrl+Enter",
    _KEY.Key_N: "Ctrl+N",
    _KEY.Key_Z: "Ctrl+Z",
    _KEY.Key_Y: "Ctrl+Y",
}
_NUMPAD = {
    _KEY.Key_Insert: "0",
    _KEY.Key_End: "1",
    _KEY.Key_Down: "2",
    _KEY.Key_PageDown: "3",
    _KEY.Key_Left: "4",
    _KEY.Key_Clear: "5",
    _KEY.Key_Right: "6",
    _KEY.Key_Home: "7",
    _KEY.Key_Up: "8",
    _KEY.Key_PageUp: "9",
}
"""What the numpad sends without NumLock. macOS calls its arrows numpad keys, and has no NumLock."""

REPEATS = ("Backspace", "Up", "Down")
"""Keys that mean something when held down."""


def name(event: QKeyEvent) -> str:
    """The name of a key; empty for a key the counter has no use for."""
    held = event.modifiers()
    key = event.key()
    if held & ~_MODIFIER.KeypadModifier == _MODIFIER.ControlModifier:
        return _WITH_CONTROL.get(key, "")
    if held & (_MODIFIER.ControlModifier | _MODIFIER.AltModifier | _MODIFIER.MetaModifier):
        return _typed(event)
    if held & _MODIFIER.KeypadModifier and key in _NUMPAD and not event.text() and sys.platform != "darwin":
        return "" if held & _MODIFIER.ShiftModifier else _NUMPAD[key]
    return _NAMES.get(key) or _typed(event)


def _typed(event: QKeyEvent) -> str:
    """The character typed. With AltGr (Ctrl and Alt on Windows) letters count and digits do not."""
    text = event.text()
    if len(text) != 1 or not text.isprintable():
        return ""
    held = event.modifiers()
    both = _MODIFIER.ControlModifier | _MODIFIER.AltModifier
    if held & _MODIFIER.MetaModifier or (held & both and held & both != both):
        return ""
    return "" if held & both and not text.isalpha() else text
