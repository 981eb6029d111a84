"""One visit of the strip: how it is laid out, how tall it is, how it is drawn.

A row is drawn for every tick, so what depends only on the theme is worked out once, in a Look, and what depends only
on the words and the width is remembered there.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.counter.telling import Said
from ui.keymap import Keymap
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import keycap_size, paint_keycap
from ui.widgets.side_mark import paint_side

ACTS = ("+", "F2")
"""The usual keys of what a press on the highlighted row can do; its keycaps say those that were chosen."""
NOTE_LINES = 2
"""How much of a note a row shows; Ctrl+N shows all of it."""
_NARROW = 130
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows: time, inquiries, what is known of the whole, what is noted on it, what it asks, with the keys
    that answer; whether it is framed, and shows its keys."""

    time: str
    inquiries: tuple[Said, ...]
    beside: tuple[str, ...]
    framed: bool
    caps: bool
    note: str = ""
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text and how it is drawn: the name of its font, its colour, its place below the top of the text. A note has
    its sign before it; what is asked is lit."""

    text: str
    font: str
    tone: str
    rect: QRectF
    flags: Qt.TextFlag
    sign: str = ""
    lit: bool = False


class Look:
    """The fonts, colours and measures of a row in a theme as it is now; made anew when the theme changes."""

    def __init__(self, theme: Theme, keys: Keymap) -> None:
        self.theme = theme
        self.fonts: dict[str, QFont] = {
            "time": theme.font("body", figures=True),
            "label": theme.font("body", "semibold"),
            "more": theme.font("small", "medium"),
            "known": theme.font("small"),
            "asks": theme.font("small", "medium"),
        }
        self.metrics = {name: QFontMetrics(font) for name, font in self.fonts.items()}
        self.colours: dict[str, QColor] = {name: theme.colour(name) for name in theme.tokens.colours}
        self.line = self.metrics["label"].height()
        self.mark = theme.scaled(12)
        self.sign = theme.scaled(16)
        self.left = theme.space(1.5) + self.metrics["time"].horizontalAdvance("00:00") + theme.space(2.5) + self.mark
        self.right = theme.space(1.25)
        self.above = theme.space(1.25)
        self.texts = {act: " ".join(keys.caps_for(act)) for act in ACTS}
        self.caps = {act: keycap_size(theme, text) for act, text in self.texts.items() if text}
        self.caps_width = sum(size.width() + theme.space(0.5) for size in self.caps.values())
        self._remembered: dict[tuple[object, ...], tuple[_Piece, ...]] = {}

    def pieces(self, row: Row, width: int) -> tuple[_Piece, ...]:
        """The texts of a row at a width, laid out from the top of the text down."""
        key = (row.inquiries, row.beside, row.asks, row.note, width)
        if key not in self._remembered:
            if len(self._remembered) > _REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = tuple(self._laid_out(row, width))
        return self._remembered[key]

    def has_caps(self, width: int) -> bool:
        """Where lines are short the words go before the keycaps; the keys at the foot of the window show them too."""
        return width - self.left - self.right - self.caps_width >= self.theme.scaled(_NARROW)

    def _laid_out(self, row: Row, width: int) -> list[_Piece]:
        whole, top = width - self.left - self.right, 0.0
        pieces = []
        for at, (text, font, tone) in enumerate(_texts(row)):
            # The first line leaves room for the keycaps, framed or not, so that nothing moves with the frame.
            room = whole - (self.caps_width if at == 0 and self.has_caps(width) else 0)
            flags = self._breaks(text, font, room)
            # Measured and drawn in the same width: else a line that is broken in one of them leaves a gap, or is cut.
            wide = max(int(room) - 2, 1)
            measured = self.metrics[font].boundingRect(QRect(0, 0, wide, 10_000), flags, text)
            rect = QRectF(0, top, wide, measured.height() + self.theme.space(0.25))
            pieces.append(_Piece(text, font, tone, rect, flags))
            top = rect.bottom()
        for text in row.asks:
            pieces.append(self._asked(text, whole, top))
            top = pieces[-1].rect.bottom()
        return [*pieces, self._noted(row.note, whole, top)] if row.note else pieces

    def _asked(self, text: str, room: float, top: float) -> _Piece:
        """A question of the row, with its sign before it and a little room within its light."""
        left, around = self.sign + self.theme.space(0.75), self.theme.space(0.25)
        flags = self._breaks(text, "asks", room - left)
        box = QRect(0, 0, max(int(room - left) - 2, 1), 10_000)
        tall = self.metrics["asks"].boundingRect(box, flags, text).height() + 2 * around
        return _Piece(text, "asks", "accent", QRectF(left, top + around, box.width(), tall), flags,
                      "questionmark-circle", lit=True)  # fmt: skip

    def _noted(self, note: str, room: float, top: float) -> _Piece:
        """As much of a note as fits on its lines, and room for the sign before it."""
        left, metrics = self.sign + self.theme.space(0.75), self.metrics["known"]
        flags = self._breaks(note, "known", room - left)
        box, most = QRect(0, 0, max(int(room - left) - 2, 1), 10_000), NOTE_LINES * metrics.lineSpacing()
        short = note
        while (measured := metrics.boundingRect(box, flags, short)).height() > most and len(short) > 2:
            short = short[:-2].rstrip("…").rstrip() + "…"
        rect = QRectF(left, top, room - left, measured.height() + self.theme.space(0.25))
        return _Piece(short, "known", "ink", rect, flags, "file-text")

    def _breaks(self, text: str, font: str, room: float) -> Qt.TextFlag:
        """Lines break between words; within one only where it is longer than a line."""
        longest = max((self.metrics[font].horizontalAdvance(word) for word in text.split()), default=0)
        flags = Qt.TextFlag.TextWordWrap | _TOP
        return flags if longest <= room - 2 else flags | Qt.TextFlag.TextWrapAnywhere


def row_height(row: Row, width: int, look: Look) -> int:
    """How tall a row is at a width, in pixels. It does not depend on the frame."""
    return round(look.pieces(row, width)[-1].rect.bottom()) + 2 * look.above


def paint_row(painter: QPainter, rect: QRect, row: Row, look: Look) -> None:
    """Draw a row."""
    theme, box = look.theme, QRectF(rect)
    if row.framed:
        pen = QPen(look.colours["accent"], theme.focus_width)
        paint_box(painter, box.adjusted(0, 0, 0, -2), look.colours["surface"], pen, theme.radius("card"))
    top = box.top() + look.above
    painter.setFont(look.fonts["time"])
    painter.setPen(look.colours["ink_soft"])
    time = QRectF(box.left() + theme.space(1.5), top, look.left, look.line)
    painter.drawText(time, Qt.AlignmentFlag.AlignVCenter, row.time)
    sign = QRectF(box.left() + look.left - look.mark - theme.space(1.25), top, look.mark, look.line)
    paint_side(painter, sign, row.inquiries[0].side, theme)
    for piece in look.pieces(row, rect.width()):
        _paint_piece(painter, piece, QPointF(box.left() + look.left, top), look)
    for cap, where in _caps(rect, look) if row.caps else ():
        paint_keycap(painter, where, look.texts[cap], theme)


def _paint_piece(painter: QPainter, piece: _Piece, corner: QPointF, look: Look) -> None:
    where = piece.rect.translated(corner)
    if piece.lit:
        light = QRectF(QPointF(corner.x() - look.theme.space(0.5), where.top()), where.bottomRight())
        paint_box(painter, light.adjusted(0, 0, 0, -1), look.colours["accent_soft"], None, look.theme.radius("key"))
        where = where.translated(QPointF(0, look.theme.space(0.25)))
    painter.setFont(look.fonts[piece.font])
    painter.setPen(look.colours[piece.tone])
    painter.drawText(where, piece.flags, piece.text)
    if piece.sign:
        beside = QRectF(corner.x(), where.top(), look.sign, look.metrics[piece.font].lineSpacing())
        paint_icon(painter, beside, piece.sign, look.colours["accent" if piece.lit else "ink_soft"])


def cap_at(rect: QRect, row: Row, look: Look, point: QPointF) -> str:
    """The usual key of the keycap of a row that lies under a point; empty when none does."""
    return next((cap for cap, where in _caps(rect, look) if row.caps and where.contains(point)), "")


def cap_centre(rect: QRect, cap: str, look: Look) -> QPoint:
    """The middle of a keycap of the row in that rectangle; far outside when it is not drawn."""
    return next((where.center().toPoint() for name, where in _caps(rect, look) if name == cap), QPoint(-1, -1))


def _texts(row: Row) -> list[tuple[str, str, str]]:
    """Every text of a row with the names of its font and its colour."""
    texts = []
    for at, said in enumerate(row.inquiries):
        texts.append((said.label, "label", "ink") if at == 0 else (f"+ {said.label}", "more", said.side))
        if said.known:
            texts.append((" · ".join(said.known), "known", "ink_soft"))
    if row.beside:
        texts.append((" · ".join(row.beside), "known", "ink_soft"))
    return texts


def _caps(rect: QRect, look: Look) -> list[tuple[str, QRectF]]:
    """The keycaps in the upper right corner."""
    placed: list[tuple[str, QRectF]] = []
    if not look.has_caps(rect.width()):
        return placed
    right = float(rect.right() - look.theme.space(1.25))
    for cap, size in reversed(look.caps.items()):
        right -= size.width()
        placed.append((cap, QRectF(right, rect.top() + look.theme.space(1), size.width(), size.height())))
        right -= look.theme.space(0.5)
    return placed
