"""A chart on screen: the SVG the desk draws, scaled to the room while a new one is on its way."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget


class Chart(QWidget):
    """`resized` asks for a drawing of the new width; until it comes the old one is scaled."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self.drawing = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_svg(self, svg: str, words: str) -> None:
        """Show a drawing; `words` say it to those who do not see it."""
        self.drawing = svg
        self._renderer.load(QByteArray(svg.encode()))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the drawing."""
        return QSize(240, self._renderer.defaultSize().height() if self._renderer.isValid() else 0)

    def minimumSizeHint(self) -> QSize:
        """It can be scaled narrower."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another drawing."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it at the top left, as wide as there is room."""
        drawn = self._renderer.defaultSize()
        if not self._renderer.isValid() or drawn.isEmpty():
            return
        scale = min(1.0, self.width() / drawn.width())
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(0, 0, drawn.width() * scale, drawn.height() * scale))
        painter.end()
