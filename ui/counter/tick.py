"""The line under the search: the tick of what was written, or why a key did nothing."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon


class TickLine(QWidget):
    """Says what the last key did. It has its room always, so that nothing below it ever moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done, self.text, self.detail = False, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def tick(self, text: str, detail: str = "") -> None:
        """It is written; `detail` is said more softly."""
        self._say(True, text, detail)

    def hint(self, text: str) -> None:
        """A key did nothing, and why."""
        self._say(False, text, "")

    def clear(self) -> None:
        """Nothing to say."""
        if self.text:
            self.done, self.text, self.detail = False, "", ""
            self.setAccessibleName("")
            self.update()

    def _say(self, done: bool, text: str, detail: str) -> None:
        self.done, self.text, self.detail = done, text, detail
        whole = " ".join(part for part in (text, detail) if part)
        self.setAccessibleName(whole)
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, whole))

    def _restyle(self) -> None:
        line = QFontMetrics(self._theme.font("large", "semibold")).height()
        self.setFixedHeight(line + self._theme.space(3.5 if self._theme.text_size < 150 else 2.5))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign, the words, and the softer words behind them."""
        if not self.text:
            return
        painter, theme = QPainter(self), self._theme
        size, left = theme.scaled(24), theme.space(2.25)
        self._paint_sign(painter, QRectF(left, (self.height() - size) / 2, size, size))
        left += size + theme.space(1.5)
        font = theme.font("large", "semibold") if self.done else theme.font("body", "medium")
        rect = QRectF(left, 0, self.width() - left, self.height())
        wide = self._paint_words(painter, rect, self.text, font, "done" if self.done else "ink_soft")
        rect.setLeft(rect.left() + wide + theme.space(1.25))
        self._paint_words(painter, rect, self.detail, theme.font("body", figures=True), "ink_soft")
        painter.end()

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        if not self.done:
            paint_icon(painter, rect, "information", theme.colour("ink_soft"))
            return
        paint_box(painter, rect, theme.colour("done"), None, rect.height() / 2)
        inside = rect.adjusted(*(rect.width() * each for each in (0.16, 0.16, -0.16, -0.16)))
        paint_icon(painter, inside, "checkmark", theme.colour("surface"))

    def _paint_words(self, painter: QPainter, rect: QRectF, words: str, font: QFont, tone: str) -> int:
        """Draw what fits; returns how wide it is. A word or two cut short say nothing and are left out."""
        metrics = QFontMetrics(font)
        if rect.width() < min(metrics.horizontalAdvance(words), 8 * metrics.averageCharWidth()):
            return 0
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(int(rect.width()), 0))
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        return metrics.horizontalAdvance(text)
