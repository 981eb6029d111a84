"""The sign of a side: circle for library, square for citizen service, diamond for digital help, ring for other."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import Theme


def paint_side(painter: QPainter, rect: QRectF, side: str, theme: Theme) -> None:
    """Draw the sign of a side in the middle of a rectangle, as large as fits, in the side's colour."""
    size = min(rect.width(), rect.height())
    middle, half = rect.center(), size / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(side))
    if side == "library":
        painter.drawEllipse(middle, half * 0.9, half * 0.9)
    elif side == "citizen":
        box = QRectF(middle.x() - half * 0.84, middle.y() - half * 0.84, size * 0.84, size * 0.84)
        painter.drawRoundedRect(box, half * 0.2, half * 0.2)
    elif side == "digital":
        points = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        painter.drawPolygon(QPolygonF([middle + point for point in points]))
    else:
        pen = QPen(theme.colour(side), size * 0.18)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, half * 0.78, half * 0.78)
    painter.restore()


class SideMark(QWidget):
    """The sign by itself. Give it the side's word as accessible name where no word stands beside it."""

    def __init__(self, theme: Theme, side: str, size: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.side, self._size = theme, side, size
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedSize(self._theme.scaled(self._size), self._theme.scaled(self._size))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_side(painter, QRectF(self.rect()), self.side, self._theme)
        painter.end()
