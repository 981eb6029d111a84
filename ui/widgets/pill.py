"""A small rounded sign: an icon and a word or two on a soft ground."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon

_HEIGHT = 30
_ICON = 18
WHOLE = 2


class Pill(QWidget):
    """Its `tone` is a colour that has a soft one beside it; `solid` turns the two round: it cannot be missed."""

    def __init__(self, theme: Theme, icon: str, tone: str, *, solid: bool = False) -> None:
        super().__init__()
        self._theme, self._icon, self._tone, self._solid = theme, icon, tone, solid
        self._text, self._worded = "", True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Other words."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def show_words(self, shown: bool) -> None:
        """In a narrow place the icon has to do; the words stay for a screen reader."""
        if shown is not self._worded:
            self._worded = shown
            self._restyle()

    def wide(self, worded: bool) -> int:
        """Pixels it takes with its words or without."""
        return _size(self._theme, self._text if worded else "", 1).width()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both."""
        return _size(self._theme, self._text if self._worded else "", 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        ground, ink = (self._tone, "surface") if self._solid else (f"{self._tone}_soft", self._tone)
        paint_box(painter, QRectF(self.rect()), self._theme.colour(ground), None, self.height() / 2)
        said = self._text if self._worded else ""
        _paint(painter, self._theme, QRectF(self.rect()), ink, (self._icon, said))
        painter.end()


class Sign(QAbstractButton):
    """The same to press: it leads to where more is said. A second icon at its end tells that there is something."""

    def __init__(self, theme: Theme, icon: str, tone: str) -> None:
        super().__init__()
        self._theme, self._icon, self._tone, self._noted, self._touched = theme, icon, tone, False, False
        self._parts = WHOLE
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Other words."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._restyle()

    def show_state(self, icon: str, tone: str, *, noted: bool) -> None:
        """Another icon and tone, and whether there is more to read."""
        if (icon, tone, noted) != (self._icon, self._tone, self._noted):
            self._icon, self._tone, self._noted = icon, tone, noted
            self._restyle()

    def show_words(self, parts: int) -> None:
        """WHOLE, or for a narrow place less: 1 for what stands before the first ·, 0 for the icon alone."""
        if parts != self._parts:
            self._parts = parts
            self._restyle()

    def wide(self, parts: int) -> int:
        """Pixels it takes with that much of its words."""
        return _size(self._theme, self._said(parts), 1 + self._noted).width()

    def _said(self, parts: int) -> str:
        return self.text() if parts >= WHOLE else self.text().partition(" · ")[0] if parts else ""

    @property
    def looks(self) -> tuple[str, str, bool]:
        """Icon, tone, and whether there is more to read."""
        return self._icon, self._tone, self._noted

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self._touched = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        self._touched = False
        super().leaveEvent(event)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return _size(self._theme, self._said(self._parts), 1 + self._noted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme, rect = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        border = QPen(theme.colour(self._tone), 1) if self._touched else None
        if self.hasFocus():
            border = QPen(theme.colour("focus"), theme.focus_width)
        paint_box(painter, rect, theme.colour(f"{self._tone}_soft"), border, rect.height() / 2)
        _paint(painter, theme, rect, self._tone, (self._icon, self._said(self._parts)))
        if self._noted:
            icon = theme.scaled(_ICON)
            end = QRectF(rect.width() - icon - theme.space(1), (rect.height() - icon) / 2, icon, icon)
            paint_icon(painter, end, "information-square", theme.colour(self._tone))
        painter.end()


def _size(theme: Theme, text: str, icons: int) -> QSize:
    words = QFontMetrics(theme.font("small", "semibold")).horizontalAdvance(text)
    beside = icons * theme.scaled(_ICON) + theme.space(3.25 if text else 2.5) + (icons - 1) * theme.space(0.5)
    return QSize(words + beside, theme.scaled(_HEIGHT))


def _paint(painter: QPainter, theme: Theme, rect: QRectF, ink: str, said: tuple[str, str]) -> None:
    """The icon and the words."""
    icon, left = theme.scaled(_ICON), theme.space(1.25)
    paint_icon(painter, QRectF(left, (rect.height() - icon) / 2, icon, icon), said[0], theme.colour(ink))
    painter.setFont(theme.font("small", "semibold"))
    painter.setPen(theme.colour(ink))
    words = QRectF(left + icon + theme.space(0.75), 0, rect.width(), rect.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said[1])
