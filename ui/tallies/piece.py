"""A list of counts as it is shown: drawn by the desk, with its title and all of it in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.chart import Chart
from ui.widgets.label import Label

FIRST = 1.5
"""The first list of a card is so much wider than the others beside it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A list: its title, a line under it, the drawing, and its rows in words."""

    title: str
    note: str
    svg: str
    words: str


class Piece(QWidget):
    """One list."""

    def __init__(self, theme: Theme, *, first: bool) -> None:
        super().__init__()
        self.title = Label(theme, "", "large" if first else "body", weight="semibold", wrap=True)
        self.note = Label(theme, "", "small", tone="ink_soft", figures=True, wrap=True)
        self.chart = Chart()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.75))
        for part in (self.title, self.note, self.chart):
            column.addWidget(part)
        column.addStretch(1)

    def show_list(self, drawn: Drawn) -> None:
        """Show this one."""
        self.title.setText(drawn.title)
        self.note.setText(drawn.note)
        self.note.setVisible(bool(drawn.note))
        self.chart.show_svg(drawn.svg, drawn.title)
        self.chart.setAccessibleDescription(drawn.words)


class Section(Card):
    """One kind on a card: its lists beside one another, or one under another where the window is narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=2.5)
        self._theme = theme
        self.pieces: list[Piece] = []
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.space(4))
        self.body.addLayout(self._across)

    def show_lists(self, lists: Sequence[Drawn], columns: int) -> None:
        """Show these, the first at the left of as many columns as every card has; the rest fill the others in turn."""
        while self._across.count():
            self._across.takeAt(0).widget().deleteLater()
        self.pieces = [Piece(self._theme, first=not at) for at in range(len(lists))]
        downs = [self._column(at) for at in range(columns)]
        for at, (piece, drawn) in enumerate(zip(self.pieces, lists, strict=True)):
            downs[0 if at == 0 or columns == 1 else 1 + (at - 1) % (columns - 1)].addWidget(piece)
            piece.show_list(drawn)
        for down in downs:
            down.addStretch(1)

    def _column(self, at: int) -> QVBoxLayout:
        """As wide as that of every card, whatever is in it."""
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        down = QVBoxLayout(holder)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._theme.space(2))
        self._across.addWidget(holder, round(100 * (FIRST if at == 0 else 1)))
        return down
