"""A face to touch: drawn large, with its word below and the key that does the same if one does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desk.model.answer import Face
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import keycap_size, paint_keycap

_TONES = {Face.GREAT: "done", Face.GOOD: "accent", Face.POOR: "waiting", Face.BAD: "attention"}
_LEAST = 180
"""Pixels of a target, at 100 % text: four times what a finger needs."""
_WRAP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class FaceButton(QAbstractButton):
    """One of the four answers. Its shape and its word tell it apart; the colour only helps."""

    def __init__(self, theme: Theme, face: Face, key: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # it is drawn anew when the mouse comes and goes
        self._theme, self.face, self._key = theme, face, key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_word(self, word: str) -> None:
        """The answer in words."""
        self.setText(word)
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room, and never small."""
        return QSize(self._theme.scaled(_LEAST), self._theme.scaled(_LEAST))

    def minimumSizeHint(self) -> QSize:
        """Still a large target."""
        return QSize(120, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are for the window: it knows a scanner from a person."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the face, the word, and the keycap in its corner."""
        theme, tone, painter = self._theme, _TONES[self.face], QPainter(self)
        rect, gap = QRectF(self.rect()), theme.space(2)
        touched = self.underMouse() or self.isDown() or self.hasFocus()
        pen = QPen(theme.colour(tone if touched else "edge"), 3 if touched else 1.5)
        paint_box(painter, rect, theme.colour(f"{tone}_soft"), pen, 2 * theme.radius("card"))
        if self.hasFocus():
            ring = QPen(theme.colour("focus"), theme.focus_width)
            paint_box(painter, rect.adjusted(6, 6, -6, -6), None, ring, 2 * theme.radius("card") - 6)
        font = self._font(rect.width() - 2 * gap)
        words = QFontMetrics(font).boundingRect(rect.toRect().adjusted(gap, 0, -gap, 0), _WRAP, self.text()).height()
        room = rect.height() - words - 3.5 * gap
        size = max(min(room, 0.62 * rect.width(), 260), 40)
        top = (rect.height() - size - gap - words) / 2
        paint_icon(painter, QRectF((rect.width() - size) / 2, top, size, size), self._icon, theme.colour(tone))
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(gap, top + size + gap, rect.width() - 2 * gap, words + 4), _WRAP, self.text())
        if self._key:
            cap = keycap_size(theme, self._key)
            paint_keycap(painter, QRectF(gap, gap, cap.width(), cap.height()), self._key, theme)
        painter.end()

    @property
    def _icon(self) -> str:
        return f"face-{self.face.value}"

    def _font(self, room: float) -> QFont:
        """As large as lets the longest word stand whole."""
        for kind in ("display", "title", "large", "body"):
            font = self._theme.font(kind, "semibold")
            if kind != "display" and all(
                QFontMetrics(font).horizontalAdvance(word) <= room for word in self.text().split()
            ):
                return font
        return self._theme.font("small", "semibold")
