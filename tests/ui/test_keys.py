"""The name of a key is the sign it writes, whatever the layout of the keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.keys import name

_KEY, _HELD = Qt.Key, Qt.KeyboardModifier
PLAIN, SHIFT, CONTROL, PAD = _HELD.NoModifier, _HELD.ShiftModifier, _HELD.ControlModifier, _HELD.KeypadModifier
ALT_GR = CONTROL | _HELD.AltModifier


@pytest.mark.parametrize(
    ("key", "held", "text", "named"),
    [
        (_KEY.Key_Plus, PLAIN, "+", "+"),  # nb, da, sv
        (_KEY.Key_Plus, SHIFT, "+", "+"),  # us, nl
        (_KEY.Key_Plus, PAD, "+", "+"),
        (_KEY.Key_Asterisk, SHIFT, "*", "*"),
        (_KEY.Key_section, PLAIN, "§", "§"),  # sv, da
        (_KEY.Key_At, ALT_GR, "@", ""),
        (_KEY.Key_F6, PLAIN, "", "F6"),
        (_KEY.Key_F12, PLAIN, "", "F12"),
        (_KEY.Key_F1, PLAIN, "", ""),
        (_KEY.Key_K, CONTROL, "\x0b", "Ctrl+K"),
        (_KEY.Key_1, CONTROL, "1", ""),
        (_KEY.Key_K, CONTROL | SHIFT, "\x0b", ""),
        (_KEY.Key_End, PAD, "", "1"),
        (_KEY.Key_Dead_Acute, PLAIN, "", ""),
    ],
)
def test_a_key_is_named(key: Qt.Key, held: Qt.KeyboardModifier, text: str, named: str) -> None:
    assert name(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) == named
