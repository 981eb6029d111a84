"""Keycaps: a small picture of a key, drawn exactly where that key acts now."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

WORN = "keycaps"
"""The property in which a screen keeps what its keycaps say instead of the usual, by the usual key."""
_HEIGHT = 24
_SIDE = 7
_DEPTH = 2


def keycap_size(theme: Theme, text: str, height: int = _HEIGHT) -> QSize:
    """How large the keycap of a text is: square for one sign, wider for more."""
    width = QFontMetrics(theme.font("small", "semibold", figures=True)).horizontalAdvance(text)
    tall = theme.scaled(height)
    return QSize(max(tall, width + 2 * theme.scaled(_SIDE)), tall)


def paint_keycap(  # noqa: PLR0913  where, what and how
    painter: QPainter, rect: QRectF, text: str, theme: Theme, *, kind: str = "small", rests: bool = False
) -> None:
    """Draw a keycap in a rectangle: a face, and below it the side of the key. One that `rests` is only an outline."""
    radius = theme.scaled(theme.radius("key"))
    depth = theme.scaled(_DEPTH)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    face = whole.adjusted(0, 0, 0, -depth)
    if not rests:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("key_edge"))
        painter.drawRoundedRect(whole, radius, radius)
        painter.setBrush(theme.colour("key"))
    painter.setPen(QPen(theme.colour("key_edge"), 1, Qt.PenStyle.DashLine if rests else Qt.PenStyle.SolidLine))
    painter.drawRoundedRect(face, radius, radius)
    painter.setFont(theme.font(kind, "semibold", figures=True))
    painter.setPen(theme.colour("ink_soft" if rests else "ink"))
    minus = "\u2212" if text == "-" else text  # a hyphen is too small a sign for the key
    painter.drawText(face, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, minus)
    painter.restore()


def worn(part: QWidget, key: str) -> str:
    """What the keycap of a key says on the screen a part stands on; nothing where the key was turned off."""
    at: QWidget | None = part
    while at is not None and key:
        said = at.property(WORN)
        if said is not None:
            return said.get(key, key)
        at = at.parentWidget()
    return key


class KeyCap(QWidget):
    """A keycap by itself, named after its key. One that `rests` does nothing just now."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None, *, rests: bool = False) -> None:
        super().__init__(parent)
        self._theme, self.text, self._rests = theme, text, rests
        self.setAccessibleName(text)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Another key."""
        self.text = text
        self.setAccessibleName(text)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedSize(keycap_size(self._theme, self.text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_keycap(painter, QRectF(self.rect()), self.text, self._theme, rests=self._rests)
        painter.end()
