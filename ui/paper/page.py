"""The page of the grid: what is typed in, and the panel beside it, or below it in a narrow window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.paper.grid import Grid
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.scroll import Scroll

_ASIDE, _BESIDE = 336, 860
"""Pixels at 100 % text: of the panel, and of the width that has room for it beside the grid."""
_ANY = 16_777_215
_WIDEST = 1_040
"""Pixels at 100 % text beyond which the fields would be too far from their names."""


class Page(Scroll):
    """The `parts` below each other, and `aside`."""

    def __init__(self, theme: Theme, parts: Sequence[QWidget], aside: QWidget) -> None:
        main, whole = QWidget(), QWidget()
        super().__init__(theme, whole)
        self._whole, self._aside, self._line = whole, aside, Line(theme, down=True)
        self._column = QVBoxLayout(main)
        self._column.setSpacing(theme.space(1.5))
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        aside.setProperty("surface", "panel")
        aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        for part, stretch in ((main, 1), (self._line, 0), (aside, 0)):
            self._across.addWidget(part, stretch)

    def follow(self, grid: Grid) -> None:
        """Keep the field that has the keys in sight."""
        cell = grid.cell()
        middle = grid.mapTo(self._whole, cell.center())
        self.ensureVisible(middle.x(), middle.y(), 0, cell.height())

    def share_out(self, width: int) -> None:
        """The screen is so wide now, in pixels."""
        theme = self._theme
        beside = width >= theme.scaled(_BESIDE)
        way = QBoxLayout.Direction
        self._across.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._line.setVisible(beside)
        room = width - (theme.scaled(_ASIDE) if beside else 0)
        side, above = theme.space(3.5), theme.space(3)
        self._column.setContentsMargins(side, above, max(room - side - theme.scaled(_WIDEST), side), above)
        self._aside.setMinimumWidth(theme.scaled(_ASIDE) if beside else 0)
        self._aside.setMaximumWidth(theme.scaled(_ASIDE) if beside else _ANY)
