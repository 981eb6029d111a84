"""The line that says what one key would take back, or put back."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.keycap import keycap_size, paint_keycap


class UndoLine(QAbstractButton):
    """Keycaps, and what they do to what. Pressing it does the same. It keeps its room while it is empty. `key` is the
    key it stands for; empty while it offers nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps: tuple[str, ...] = ()
        self.key = self._does = self._short = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.offer("", (), "")

    def offer(self, key: str, caps: tuple[str, ...], does: str, short: str = "") -> None:
        """What a key does, and to what; `short` stands there when that is too long. `caps` are its keycaps, none where
        it is turned off: it can be pressed all the same. No key: nothing to offer."""
        self.key = key
        # Not setText: the button is as large as ever, and a column that is laid out anew costs every tick some time.
        self._caps, self._does, self._short = caps, does, short or does
        self.setAccessibleName(" ".join(part for part in ("+".join(caps), does) if part))
        self.setToolTip(does)
        self.setVisible(bool(key))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two short lines beside the keycaps; with large text for one there and two below."""
        tall = keycap_size(self._theme, "Z").height()
        if self._goes_below:
            tall += 2 * QFontMetrics(self._font).height()
        return QSize(self._theme.scaled(200), tall + self._theme.space(1.5))

    @property
    def _goes_below(self) -> bool:
        return self._theme.text_size > 125

    @property
    def _font(self) -> QFont:
        return self._theme.font("small", figures=True)

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(self._theme.scaled(120), self.sizeHint().height())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw keycaps and words: beside the keycaps, and below them in large text."""
        painter, theme = QPainter(self), self._theme
        left, tall = float(theme.space(1.5)), 0.0
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), theme.colour("accent_soft"), None, theme.radius("field"))
        for cap in self._caps:
            size = keycap_size(theme, cap)
            paint_keycap(painter, QRectF(left, theme.space(0.75), size.width(), size.height()), cap, theme)
            left, tall = left + size.width() + theme.space(0.5), float(size.height())
        painter.setFont(self._font)
        painter.setPen(theme.colour("ink"))
        left += theme.space(0.5)
        self._paint_words(painter, QRectF(left, theme.space(0.75), self.width() - left - theme.space(0.5), tall))
        painter.end()

    def _paint_words(self, painter: QPainter, beside: QRectF) -> None:
        metrics = painter.fontMetrics()
        rooms = self._rooms(beside, metrics.height())
        lines = _broken(metrics, self._does, [room.width() for room in rooms])
        if metrics.horizontalAdvance(lines[-1]) > rooms[len(lines) - 1].width():
            lines = _broken(metrics, self._short, [room.width() for room in rooms])
        if len(lines) == 1:
            rooms = [beside]
        for line, room in zip(lines, rooms, strict=False):
            fits = metrics.horizontalAdvance(line) <= room.width()
            text = line if fits else metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(int(room.width()), 0))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _rooms(self, beside: QRectF, line: int) -> list[QRectF]:
        """Where the lines may stand when one is not enough."""
        if not self._goes_below:
            top = self.height() / 2 - line
            return [QRectF(beside.left(), top + at * line, beside.width(), line) for at in (0, 1)]
        left, width = self._theme.space(1.5), self.width() - self._theme.space(2)
        return [beside, *(QRectF(left, beside.bottom() + at * line, width, line) for at in (0, 1))]


def _broken(metrics: QFontMetrics, text: str, widths: Sequence[float]) -> list[str]:
    """Lines of as many whole words as there is room for, at least one word each; the last has all that is left."""
    words, lines = text.split(" "), []
    for width in widths[:-1]:
        fit = len(words)
        while fit > 1 and metrics.horizontalAdvance(" ".join(words[:fit])) > width:
            fit -= 1
        lines.append(" ".join(words[:fit]))
        words = words[fit:]
        if not words:
            return lines
    return [*lines, " ".join(words)]
