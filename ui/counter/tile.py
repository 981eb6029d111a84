"""A favourite on the board: keycap, icon, label, hint, and the side it belongs to."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desk.model.category import Category
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import paint_keycap

TICK_MS = 1200
_BAR = 6
_CAP = 32
_ICON = 26


class Tile(QAbstractButton):
    """Logs its category when pressed. The keycap is there only while its digit acts here; a tick follows a commit."""

    def __init__(self, theme: Theme, category: Category, digit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.category, self.digit = theme, category, digit
        self._has_digit = True
        self._hint = ""
        self._ticked = QTimer(self, singleShot=True, interval=TICK_MS)
        self._ticked.timeout.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def speak(self, language: str) -> None:
        """Wear the category's words in a language."""
        self.setText(self.category.label(language))
        self._hint = (self.category.hints or {}).get(language, "")
        self._tell()

    def give_digit(self, has_digit: bool) -> None:
        """Whether the digit acts here now."""
        if has_digit != self._has_digit:
            self._has_digit = has_digit
            self._ticked.stop()
            self._tell()

    def tick(self) -> None:
        """It is written: show so for a moment."""
        self._ticked.start()
        self.update()

    def calm(self) -> None:
        """No tick any more."""
        if self._ticked.isActive():
            self._ticked.stop()
            self.update()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.digit} {self.text()}" if self._has_digit else self.text())
        self.setAccessibleDescription(self._hint)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card with its side's bar, then what stands on it from the left."""
        painter = QPainter(self)
        self._paint_card(painter)
        theme = self._theme
        tall, left = self.height(), theme.space(1.5) + _BAR
        cap = theme.scaled(_CAP)
        self._paint_cap(painter, QRectF(left, (tall - cap) / 2, cap, cap))
        left += cap + theme.space(1.75)
        icon = theme.scaled(_ICON)
        paint_icon(painter, QRectF(left, 0, icon, tall), self.category.icon, theme.colour("ink_soft"))
        left += icon + theme.space(2)
        self._paint_words(painter, QRectF(left, 0, self.width() - left - theme.space(1.5), tall))
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        radius = theme.radius("card")
        at_hand = self._has_digit or self._ticked.isActive()
        fill = theme.colour("panel" if self.isDown() or not at_hand else "surface")
        border = theme.colour("edge" if self.underMouse() else "line")
        paint_box(painter, rect, fill, border, radius)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(rect, radius, radius)
        painter.setClipPath(outline)
        painter.setOpacity(1 if at_hand else 0.4)
        painter.fillRect(QRectF(0, 0, _BAR, rect.height()), theme.colour(self.category.side))
        painter.restore()
        if self.hasFocus():
            paint_box(painter, rect, None, QPen(theme.colour("focus"), theme.tokens.focus_width), radius)

    def _paint_cap(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        if self._ticked.isActive():
            paint_box(painter, rect, theme.colour("done"), None, theme.scaled(theme.radius("key")))
            inside = rect.adjusted(*(rect.width() * each for each in (0.12, 0.12, -0.12, -0.12)))
            paint_icon(painter, inside, "checkmark", theme.colour("surface"))
        elif self._has_digit:
            paint_keycap(painter, rect, self.digit, theme, kind="body")

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        """The label, on two lines where there is room for two and it needs them; else the hint under it."""
        theme = self._theme
        label, hint = theme.font("large", "medium"), theme.font("small")
        metrics, small = QFontMetrics(label), QFontMetrics(hint)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        wide = metrics.horizontalAdvance(self.text())
        painter.setPen(theme.colour("ink" if self._has_digit or self._ticked.isActive() else "ink_soft"))
        painter.setFont(label)
        wrapped = metrics.boundingRect(rect.toRect(), flags | Qt.TextFlag.TextWordWrap, self.text())
        if wide > rect.width() and wrapped.height() <= rect.height() - 4 and wrapped.width() <= rect.width():
            painter.drawText(rect, flags | Qt.TextFlag.TextWordWrap, self.text())
            return
        two_lines = self._hint and metrics.height() + small.height() <= rect.height() - 4
        if two_lines:
            top = rect.top() + (rect.height() - metrics.height() - small.height()) / 2
            below = QRectF(rect.left(), top + metrics.height(), rect.width(), small.height())
            rect = QRectF(rect.left(), top, rect.width(), metrics.height())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(rect, flags, metrics.elidedText(self.text(), elide, int(rect.width())))
        if two_lines:
            painter.setFont(hint)
            painter.setPen(theme.colour("ink_soft"))
            painter.drawText(below, flags, small.elidedText(self._hint, elide, int(below.width())))
