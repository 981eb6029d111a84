"""What a person reads on a widget."""

from PySide6.QtWidgets import QLabel, QWidget


def read(widget: QWidget) -> str:
    """The words that are shown, in the order they were made."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text())
