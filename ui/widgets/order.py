"""The order of Tab is that of reading, also for what is made later than its neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(before: QWidget, *parts: QWidget) -> None:
    """Let Tab come to these parts right after `before`, one after the other. All are in one window.

    Qt does nothing where either of two has no focus: then it is what has one before it.
    """
    while before.focusPolicy() == Qt.FocusPolicy.NoFocus and before.previousInFocusChain() is not before.window():
        before = before.previousInFocusChain()
    for part in parts:
        QWidget.setTabOrder(before, part)
        before = part
