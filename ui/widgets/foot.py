"""What stands at the bottom of the window or of a screen, under a line, wherever the page above it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.card import Line


class Foot(QWidget):
    """Holds one part; `tall` is the room above and below it, `beside` that at its sides, in steps."""

    def __init__(self, theme: Theme, part: QWidget, tall: float = 1, beside: float = 3) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(theme))
        row = QHBoxLayout()
        row.setContentsMargins(theme.space(beside), theme.space(tall), theme.space(beside), theme.space(tall))
        row.addWidget(part)
        column.addLayout(row)
