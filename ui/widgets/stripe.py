"""The stripe across the whole window that says what kind of window this is, in words, with a sign and hatched ends."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.icon import paint_icon
from ui.widgets.label import Label

_HATCHED, _PART = 96, 8
"""Pixels that are hatched at most, and at most this part of a narrow stripe: the words need the room."""
_ICON = 22
_HEIGHT = 46


class Stripe(QWidget):
    """`icon` is its sign; `leave` is the one thing to do about it. Its colours are those of the text, turned round, so
    that it stands out in every theme; nothing in it is said by colour alone."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._words = Label(theme, weight="semibold", wrap=True, tone="surface")
        self.leave = Button(theme, tall=34)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_texts(self, words: str, leave: str) -> None:
        """The sentence, and what the button does."""
        self._words.setText(words)
        self.leave.setText(leave)
        self.setAccessibleName(words)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._words.text()

    @property
    def _hatched(self) -> int:
        return min(_HATCHED, self.width() // _PART)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow one is hatched less."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        wide = self._hatched + theme.scaled(_ICON) + theme.space(1.5)
        self._row.setContentsMargins(wide, theme.space(0.5), theme.space(3), theme.space(0.5))
        self._row.setSpacing(theme.space(3))
        self.setMinimumHeight(theme.scaled(_HEIGHT))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the hatching at its beginning, and the sign."""
        painter, theme, rect, hatched = QPainter(self), self._theme, QRectF(self.rect()), self._hatched
        painter.fillRect(rect, theme.colour("ink"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, 0, hatched - theme.space(1.5), rect.height()))
        painter.setPen(QPen(theme.colour("surface"), 7))
        for left in range(-self.height(), hatched + 20, 20):
            painter.drawLine(left, self.height() + 4, left + self.height() + 8, -4)
        painter.restore()
        size = theme.scaled(_ICON)
        box = QRectF(hatched - theme.space(0.5), (rect.height() - size) / 2, size, size)
        paint_icon(painter, box, self._icon, theme.colour("surface"))
        painter.end()
