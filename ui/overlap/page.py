"""The page of the overlap screen: what is asked and the figures, one below the other, in a place that scrolls."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.overlap.grid import Grid
from ui.theme import Theme
from ui.widgets.scroll import Scroll

_WIDEST = 1400


class Page(Scroll):
    """The `head` stands above the `parts`, the last of which fills what is left. `below` is for what has no room beside
    the page."""

    def __init__(self, theme: Theme, head: QWidget, parts: Sequence[QWidget]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(3.5), theme.space(3))
        column.setSpacing(theme.space(1.5))
        below = QVBoxLayout()
        column.addWidget(head)
        *most, note, rest = parts
        for part in most:
            column.addWidget(part)
        column.addLayout(below)
        column.addWidget(note)
        column.addWidget(rest, 1)
        column.addStretch(0)
        super().__init__(theme, inside)
        self.below = below
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def position(self) -> int:
        """Pixels it is scrolled down."""
        return self.verticalScrollBar().value()

    def go(self, position: int) -> None:
        """Scroll there."""
        self.verticalScrollBar().setValue(position)

    def follow(self, grid: Grid) -> None:
        """Keep the chosen cell in sight while the arrows are in the grid."""
        cell, inside = grid.cell(), self.widget()
        if grid.hasFocus() and cell.isValid() and inside is not None:
            at = grid.mapTo(inside, cell.center())
            self.ensureVisible(at.x(), at.y(), 0, cell.height() + self._theme.space(2))

    def _restyle(self) -> None:
        if (inside := self.widget()) is not None:
            inside.setMaximumWidth(self._theme.scaled(_WIDEST))
