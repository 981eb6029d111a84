"""One visit of the strip: how it is laid out, how tall it is, how it is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from ui.counter.telling import Said
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.keycap import keycap_size, paint_keycap
from ui.widgets.side_mark import paint_side

CAPS = ("+", "F2")
_NARROW = 130
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows: time, inquiries, what is known of the whole; whether it is framed, and shows its keys."""

    time: str
    inquiries: tuple[Said, ...]
    beside: tuple[str, ...]
    framed: bool
    caps: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text to draw: its font, its colour, and the side whose sign stands before it (on its own line)."""

    text: str
    font: QFont
    tone: str
    side: str = ""


def row_height(row: Row, width: int, theme: Theme) -> int:
    """How tall a row is at a width, in pixels. It does not depend on the frame, so that nothing moves with it."""
    text = _text_rect(QRectF(0, 0, width, 10_000), theme)
    return round(sum(_tall(piece, _room(at, text, theme), theme) for at, piece in enumerate(_pieces(row, theme)))) + (
        2 * theme.space(1.25)
    )


def paint_row(painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
    """Draw a row."""
    box = QRectF(rect)
    if row.framed:
        pen = QPen(theme.colour("accent"), theme.tokens.focus_width)
        paint_box(painter, box.adjusted(0, 0, 0, -2), theme.colour("surface"), pen, theme.radius("card"))
    text = _text_rect(box, theme)
    top = box.top() + theme.space(1.25)
    body = QFontMetrics(theme.font("body", "semibold"))
    painter.setFont(theme.font("body", figures=True))
    painter.setPen(theme.colour("ink_soft"))
    time = QRectF(box.left() + theme.space(1.5), top, text.left(), body.height())
    painter.drawText(time, Qt.AlignmentFlag.AlignVCenter, row.time)
    for at, piece in enumerate(_pieces(row, theme)):
        room = _room(at, text, theme)
        tall = _tall(piece, room, theme)
        if piece.side and at == 0:
            mark = theme.scaled(12)
            sign = QRectF(text.left() - mark - theme.space(1.25), top, mark, body.height())
            paint_side(painter, sign, piece.side, theme)
        painter.setFont(piece.font)
        painter.setPen(theme.colour(piece.tone))
        painter.drawText(QRectF(text.left(), top, room, tall), _breaks(piece, room), piece.text)
        top += tall
    for cap, where in _caps(rect, theme) if row.caps else ():
        paint_keycap(painter, where, cap, theme)


def cap_at(rect: QRect, row: Row, theme: Theme, point: QPointF) -> str:
    """The keycap of a row that lies under a point; empty when none does."""
    return next((cap for cap, where in _caps(rect, theme) if row.caps and where.contains(point)), "")


def cap_centre(rect: QRect, cap: str, theme: Theme) -> QPoint:
    """The middle of a keycap of the row in that rectangle; far outside when it is not drawn."""
    return next((where.center().toPoint() for name, where in _caps(rect, theme) if name == cap), QPoint(-1, -1))


def _pieces(row: Row, theme: Theme) -> list[_Piece]:
    pieces: list[_Piece] = []
    for at, said in enumerate(row.inquiries):
        if at == 0:
            pieces.append(_Piece(said.label, theme.font("body", "semibold"), "ink", said.side))
        else:
            pieces.append(_Piece(f"+ {said.label}", theme.font("small", "medium"), said.side, said.side))
        if said.known:
            pieces.append(_Piece(" · ".join(said.known), theme.font("small"), "ink_soft"))
    if row.beside:
        pieces.append(_Piece(" · ".join(row.beside), theme.font("small"), "ink_soft"))
    return pieces


def _text_rect(box: QRectF, theme: Theme) -> QRectF:
    """Where the words stand: behind the time and the side's sign."""
    time = QFontMetrics(theme.font("body", figures=True)).horizontalAdvance("00:00")
    left = box.left() + theme.space(1.5) + time + theme.space(1.25) + theme.scaled(12) + theme.space(1.25)
    return QRectF(left, box.top(), box.right() - left - theme.space(1.25), box.height())


def _room(at: int, text: QRectF, theme: Theme) -> float:
    """The first line leaves room for the keycaps, framed or not."""
    return text.width() - (_caps_width(theme) if at == 0 and _has_caps(text.width(), theme) else 0)


def _has_caps(room: float, theme: Theme) -> bool:
    """Where lines are short the words go before the keycaps; the keys at the foot of the window show them too."""
    return room - _caps_width(theme) >= theme.scaled(_NARROW)


def _tall(piece: _Piece, width: float, theme: Theme) -> float:
    metrics = QFontMetrics(piece.font)
    rect = metrics.boundingRect(QRect(0, 0, max(int(width) - 2, 1), 10_000), _breaks(piece, width), piece.text)
    return rect.height() + theme.space(0.25)


def _breaks(piece: _Piece, width: float) -> Qt.TextFlag:
    """Lines break between words; within one only where it is longer than a line."""
    metrics = QFontMetrics(piece.font)
    longest = max((metrics.horizontalAdvance(word) for word in piece.text.split()), default=0)
    return _WRAP if longest <= width - 2 else _WRAP | Qt.TextFlag.TextWrapAnywhere


def _caps_width(theme: Theme) -> float:
    return sum(keycap_size(theme, cap).width() + theme.space(0.5) for cap in CAPS)


def _caps(rect: QRect, theme: Theme) -> list[tuple[str, QRectF]]:
    """The keycaps in the upper right corner."""
    placed: list[tuple[str, QRectF]] = []
    if not _has_caps(_text_rect(QRectF(rect), theme).width(), theme):
        return placed
    right = float(rect.right() - theme.space(1.25))
    for cap in reversed(CAPS):
        size = keycap_size(theme, cap)
        right -= size.width()
        placed.append((cap, QRectF(right, rect.top() + theme.space(1), size.width(), size.height())))
        right -= theme.space(0.5)
    return placed
