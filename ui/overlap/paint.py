"""How a cell of the matrix is drawn, in the matrix and in the legend under it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.overlap.shade import shade
from ui.theme import Theme
from ui.widgets.card import paint_box

_FEW = 11
_CORNER = 8


def paint_number(painter: QPainter, rect: QRectF, text: str, level: int, theme: Theme) -> None:
    """A number on its shade."""
    ground, ink = shade(theme, level)
    paint_box(painter, rect, ground, None, theme.radius("key"))
    painter.setFont(theme.font("body", "semibold" if level > 1 else "medium", figures=True))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_hidden(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """Too few to be shown: sunken, and says so."""
    paint_box(painter, rect, theme.colour("sunken"), None, theme.radius("key"))
    font = theme.font("small")
    font.setPixelSize(theme.scaled(_FEW))
    painter.setFont(font)
    painter.setPen(theme.colour("ink_soft"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_link(painter: QPainter, rect: QRectF, theme: Theme, level: int) -> None:
    """The corner of a pair that goes together more often than chance."""
    _, ink = shade(theme, level)
    size = theme.scaled(_CORNER)
    corner = rect.topRight() + QPointF(-2.5, 2.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)]))
    painter.restore()


def paint_ring(painter: QPainter, rect: QRectF, theme: Theme, *, focused: bool) -> None:
    """The cell that is chosen; the ring is stronger while it has the keys."""
    pen = QPen(theme.colour("focus" if focused else "edge"), theme.focus_width + focused)
    paint_box(painter, rect, None, pen, theme.radius("key") + 2)
