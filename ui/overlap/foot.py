"""The chosen cell in words, at the foot of the screen: always there, wherever the page stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.label import Label


class Foot(QWidget):
    """One sentence under a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sentence = Label(theme, "", "body", wrap=True)
        self._sentence.setContentsMargins(theme.space(3), theme.space(1.25), theme.space(3), theme.space(1.25))
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(theme))
        column.addWidget(self._sentence)

    @property
    def said(self) -> str:
        """What it says."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Another cell is chosen."""
        self._sentence.setText(sentence)
