"""A line of keys and what they do, as many as there is room for; the last one always."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.keycap import keycap_size, paint_keycap

Hint = tuple[tuple[str, ...], str]
"""What the keycaps say, and what they do."""

_WAY_OUT = ("Esc",)
"""The last but one where something is pending; it goes only when nothing else is left to go."""


class Hints(QWidget):
    """Keycaps with words beside them. What is left out for want of room is in F1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: tuple[Hint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these; the last one stays whatever the room."""
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        self.setAccessibleName(", ".join(f"{' '.join(caps)}: {words}" for caps, words in hints))
        self._restyle()

    def fitting(self) -> tuple[Hint, ...]:
        """Those that are drawn in the room there is now."""
        kept, room = list(self._hints), self.width()
        while len(kept) > 1 and sum(map(self._width, kept)) + self._between * (len(kept) - 1) > room:
            kept.pop(-3 if len(kept) > 2 and kept[-2][0] == _WAY_OUT else -2)
        return tuple(kept)

    @property
    def _between(self) -> int:
        return self._theme.space(3)

    def _width(self, hint: Hint) -> int:
        caps = sum(keycap_size(self._theme, cap).width() + self._theme.space(0.5) for cap in hint[0])
        words = QFontMetrics(self._theme.font("small")).horizontalAdvance(hint[1])
        return caps + self._theme.space(0.5) + words

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.scaled(200), keycap_size(self._theme, "F").height())

    def minimumSizeHint(self) -> QSize:
        """Room for the last one."""
        return QSize(self._width(self._hints[-1]) if self._hints else 0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them from the left."""
        painter, theme, left = QPainter(self), self._theme, 0.0
        metrics = QFontMetrics(theme.font("small"))
        for caps, words in self.fitting():
            for cap in caps:
                size = keycap_size(theme, cap)
                paint_keycap(painter, QRectF(left, 0, size.width(), size.height()), cap, theme)
                left += size.width() + theme.space(0.5)
            left += theme.space(0.5)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink_soft"))
            wide = metrics.horizontalAdvance(words) + 1
            painter.drawText(QRectF(left, 0, wide, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, words)
            left += wide - 1 + self._between
        painter.end()
