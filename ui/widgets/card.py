"""Surfaces: a card with a border, and a hair line."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme


def paint_box(
    painter: QPainter, rect: QRectF, fill: QColor | None, border: QPen | QColor | None, radius: float
) -> None:
    """A rounded box whose border lies wholly inside the rectangle. A colour alone is a border of one pixel."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(border) if border is not None else QPen(Qt.PenStyle.NoPen)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inside = pen.widthF() / 2 if border is not None else 0
    painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), radius, radius)
    painter.restore()


class Card(QWidget):
    """A surface with rounded corners. Put things in `body`. `surface` is one of the theme's surfaces."""

    def __init__(
        self,
        theme: Theme,
        surface: str = "surface",
        *,
        border: bool = True,
        padding: float = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._surface, self._border = theme, surface, border
        self.body = QVBoxLayout(self)
        inside = theme.space(padding)
        self.body.setContentsMargins(inside, inside, inside, inside)
        self.body.setSpacing(theme.space(1))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface."""
        painter = QPainter(self)
        border = self._theme.colour("line") if self._border else None
        fill = self._theme.colour(self._surface)
        paint_box(painter, QRectF(self.rect()), fill, border, self._theme.radius("card"))
        painter.end()


class Line(QFrame):
    """A hair line across, or down."""

    def __init__(self, theme: Theme, *, down: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        if down:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("line"))
        painter.end()


def side_by_side(*parts: QWidget) -> QWidget:
    """Things side by side, without a gap."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    for part in parts:
        across.addWidget(part)
    return row
