"""Icons: the SVG of resources/icons in any colour and size, crisp on any screen."""

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ui.theme import ICONS, Theme

UNKNOWN = "dot"


def file_name(name: str) -> str:
    """The name of an icon's file, from that or from the name Aksel gives it: `FileText` -> `file-text`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-zA-Z])(?=\d)", "-", name).lower()


def has_icon(name: str, folder: Path = ICONS) -> bool:
    """Whether there is such an icon, under either name."""
    return bool(name) and (folder / f"{file_name(name)}.svg").is_file()


@cache
def _source(name: str) -> str:
    file = file_name(name) if has_icon(name) else UNKNOWN
    return (ICONS / f"{file}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square picture of `size` logical pixels. A name nobody knows is a dot."""
    key = f"skranke:{name}:{colour.name()}:{size}:{ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon in the middle of a rectangle, as large as fits."""
    size = int(min(rect.width(), rect.height()))
    ratio = painter.device().devicePixelRatio()
    at = rect.center()
    corner = QRectF(at.x() - size / 2, at.y() - size / 2, size, size).toAlignedRect().topLeft()
    painter.drawPixmap(corner, pixmap(name, colour, size, ratio))


class Icon(QWidget):
    """An icon by itself. It says nothing to a screen reader unless it is given a name."""

    def __init__(
        self, theme: Theme, name: str, size: int = 24, tone: str = "ink_soft", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._size, self._tone = theme, name, size, tone
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_icon(self, name: str, tone: str | None = None) -> None:
        """Show another icon, in another colour if one is given."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def _restyle(self) -> None:
        self.setFixedSize(self._theme.scaled(self._size), self._theme.scaled(self._size))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, self._theme.colour(self._tone))
        painter.end()
