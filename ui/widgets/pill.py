"""A small rounded sign: an icon and a word or two on a soft ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon

_HEIGHT = 30
_ICON = 18


class Pill(QWidget):
    """Its `tone` is a colour that has a soft one beside it; `solid` turns the two round: it cannot be missed."""

    def __init__(self, theme: Theme, icon: str, tone: str, *, solid: bool = False) -> None:
        super().__init__()
        self._theme, self._icon, self._tone, self._solid = theme, icon, tone, solid
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Other words."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def show_state(self, icon: str, tone: str) -> None:
        """Another icon and tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both."""
        theme = self._theme
        words = QFontMetrics(theme.font("small", "semibold")).horizontalAdvance(self._text)
        return QSize(words + theme.scaled(_ICON) + theme.space(3.25), theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme, rect = self._theme, QRectF(self.rect())
        ground, ink = (self._tone, "surface") if self._solid else (f"{self._tone}_soft", self._tone)
        painter = QPainter(self)
        paint_box(painter, rect, theme.colour(ground), None, rect.height() / 2)
        icon = theme.scaled(_ICON)
        left = theme.space(1.25)
        paint_icon(painter, QRectF(left, (rect.height() - icon) / 2, icon, icon), self._icon, theme.colour(ink))
        painter.setFont(theme.font("small", "semibold"))
        painter.setPen(theme.colour(ink))
        words = QRectF(left + icon + theme.space(0.75), 0, rect.width(), rect.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()
