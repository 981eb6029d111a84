"""The pencil beside a question of the strip: pressed, the next category takes that question's place.

Two clicks mend a wrong key, wherever in the strip it is: the pencil, and the right tile. It is there while the mouse is
over its line, in place of the time, so that nothing moves and no word has to make room. By keys it is F2.
"""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from ui.counter.row import Look, Row
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon


def line_at(rect: QRect, row: Row, look: Look, point: QPointF) -> int:
    """The question of the row in that rectangle that a point lies beside or below, counted from 0."""
    top = rect.top() + look.above
    return max(sum(top + each.top() <= point.y() for each in _lines(rect, row, look)) - 1, 0)


def on_pencil(rect: QRect, row: Row, look: Look, point: QPointF) -> bool:
    """Whether a point lies where the pencil of its line is, or over or under it, up to the visit's own edge: whoever
    misses it by a little would log a new visit with the tile."""
    box = _box(rect, row, look, line_at(rect, row, look, point))
    return box.left() <= point.x() <= box.right() and rect.top() <= point.y() <= rect.bottom()


def pencil_centre(rect: QRect, row: Row, look: Look, index: int) -> QPointF:
    """The middle of the pencil of a question."""
    return _box(rect, row, look, index).center()


def paint_pencil(painter: QPainter, rect: QRect, row: Row, look: Look, index: int) -> None:
    """Draw it beside a question."""
    box, theme = _box(rect, row, look, index), look.theme
    paint_box(painter, box, theme.colour("accent_soft"), look.colours["accent"], theme.radius("key"))
    side = min(look.sign, box.height() - 4)
    sign = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    paint_icon(painter, sign, "pencil", look.colours["accent"])


def _lines(rect: QRect, row: Row, look: Look) -> list[QRectF]:
    """Where the questions stand, from the top of the text down."""
    return [piece.rect for piece in look.pieces(row, rect.width()) if piece.font in ("label", "more")]


def _box(rect: QRect, row: Row, look: Look, index: int) -> QRectF:
    lines = _lines(rect, row, look)
    line = lines[min(index, len(lines) - 1)]
    wide = look.left - look.mark - look.theme.space(2.5)
    tall = max(min(line.height(), look.line), look.theme.scaled(20))
    return QRectF(rect.left() + look.theme.space(0.5), rect.top() + look.above + line.top(), wide, tall)
