"""A Qt key event as the name its key goes by: the character it types, whatever the layout, or a name."""

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
    **{getattr(_KEY, f"Key_F{number}"): f"F{number}" for number in range(2, 13)},
}
_WITH_CONTROL = {
    _KEY.Key_Return: "Ctrl+Enter",
    _KEY.Key_Enter: "Ctrl+Enter",
    **{getattr(_KEY, f"Key_{letter}"): f"Ctrl+{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
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
    """The name of a key: `a`, `+`, `F2`, `Ctrl+N`, `Enter`; empty for one that has none here."""
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
