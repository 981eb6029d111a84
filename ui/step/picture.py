"""A picture of a step, as large as its place allows and never larger than it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box

HIGHEST = 260
"""Pixels at 100 % text: what is said about it has to stay in sight."""


def read(data: bytes) -> QPixmap | None:
    """The picture in a file's bytes; None when it is none."""
    pixmap = QPixmap()
    return pixmap if pixmap.loadFromData(data) else None


class Picture(QWidget):
    """Draws a picture on white, since that is what pictures of screens and papers are made for."""

    def __init__(self, theme: Theme, pixmap: QPixmap, alt: str) -> None:
        super().__init__()
        self._theme, self._pixmap = theme, pixmap
        self.setAccessibleName(alt)
        self.setToolTip(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As large as it is, within bounds."""
        return QSize(self._pixmap.width(), self.heightForWidth(self._pixmap.width()))

    def heightForWidth(self, width: int) -> int:
        """It keeps its shape."""
        return self._size(width).height() + 2 * self._theme.space(1)

    def _size(self, width: int) -> QSize:
        room = QSize(max(width - 2 * self._theme.space(1), 1), self._theme.scaled(HIGHEST))
        whole = self._pixmap.size()
        return whole if whole.boundedTo(room) == whole else whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it from the left, in a box."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size, around = self._size(self.width()), theme.space(1)
        box = QRectF(0.5, 0.5, size.width() + 2 * around - 1, size.height() + 2 * around - 1)
        paint_box(painter, box, QColor(255, 255, 255), QPen(theme.colour("line"), 1), theme.radius("field"))
        inside = QRectF(around, around, size.width(), size.height())
        painter.drawPixmap(inside, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()
