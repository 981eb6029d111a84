"""A frame of its own for what must not be overlooked: icon, heading and words in rows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import Icon
from ui.widgets.label import Label


class Frame(QWidget):
    """A frame of its own for what must not be overlooked: icon, heading and words in rows."""

    def __init__(self, theme: Theme, tone: str, rows: Sequence[tuple[str, str, str, str]]) -> None:
        """`rows`: icon, its tone, heading, words (either may be empty). `tone`: one that has a soft one beside it."""
        super().__init__()
        self._theme, self._tone = theme, tone
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.space(1.5), theme.space(1), theme.space(1.5), theme.space(1))
        grid.setHorizontalSpacing(theme.space(1.25))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for at, (icon, ink, heading, words) in enumerate(rows):
            if at:
                grid.setRowMinimumHeight(3 * at - 1, theme.space(0.75))
            grid.addWidget(Icon(theme, icon, 20, ink), 3 * at, 0, Qt.AlignmentFlag.AlignTop)
            if heading:
                grid.addWidget(Label(theme, heading, "body", weight="semibold", wrap=True), 3 * at, 1)
            if words:
                below = 3 * at + bool(heading)
                grid.addWidget(Label(theme, words, "body", figures=not heading, wrap=True), below, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter, theme = QPainter(self), self._theme
        edge = QPen(theme.colour(self._tone), 1.5)
        paint_box(painter, QRectF(self.rect()), theme.colour(f"{self._tone}_soft"), edge, theme.radius("field"))
        painter.end()
