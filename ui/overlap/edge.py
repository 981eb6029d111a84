"""The right edge of a matrix that goes on: it fades out, and an arrow says that there is more."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.theme import Theme
from ui.widgets.icon import paint_icon

_WIDE, _ARROW = 40, 18


class Edge(QWidget):
    """Lies over a place that scrolls sideways, as long as there is more at the right. Takes no presses and no focus."""

    def __init__(self, theme: Theme, place: QAbstractScrollArea) -> None:
        super().__init__(place)
        self._theme, self._place = theme, place
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = place.horizontalScrollBar()
        # Later: in the midst of it the place still shares out its room, and would begin anew.
        for changed in (bar.valueChanged, bar.rangeChanged):
            changed.connect(self.follow, Qt.ConnectionType.QueuedConnection)
        self.hide()

    @Slot()
    def follow(self) -> None:
        """Stand at the edge as it is now."""
        bar, wide = self._place.horizontalScrollBar(), self._theme.scaled(_WIDE)
        below = bar.height() if bar.isVisible() else 0
        self.setGeometry(self._place.width() - wide, 0, wide, self._place.height() - below)
        self.setVisible(bar.value() < bar.maximum())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it on the ground of the card."""
        painter, ground = QPainter(self), self._theme.colour("surface")
        clear = QColor(ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, self.width() * 0.7, 0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter.fillRect(self.rect(), fade)
        size = self._theme.scaled(_ARROW)
        middle = QRectF(self.width() - size, (self.height() - size) / 2, size, size)
        paint_icon(painter, middle, "chevron-right", self._theme.colour("ink"))
        painter.end()
