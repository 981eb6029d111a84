"""The line that says what one key would take back, or put back."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.keycap import keycap_size, paint_keycap


class UndoLine(QAbstractButton):
    """Keycaps, what they do, and to what. Pressing it does the same. It keeps its room while it is empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps: tuple[str, ...] = ()
        self.what = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.offer((), "", "")

    def offer(self, caps: tuple[str, ...], does: str, what: str) -> None:
        """`does` follows the keycaps, `what` stands on the line below. No caps: nothing to offer."""
        self._caps, self.what = caps, what
        self.setText(does)
        self.setAccessibleName(" ".join(part for part in ("+".join(caps), does, what) if part))
        self.setToolTip(what)
        self.setEnabled(bool(caps))
        self.setCursor(Qt.CursorShape.PointingHandCursor if caps else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        line = keycap_size(self._theme, "Z").height() + self._theme.space(0.25)
        below = QFontMetrics(self._theme.font("small", "medium")).height()
        return QSize(self._theme.scaled(200), line + below + self._theme.space(1.5))

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(self._theme.scaled(120), self.sizeHint().height())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw keycaps and words, and below them what they are about."""
        if not self._caps:
            return
        painter, theme = QPainter(self), self._theme
        left, top = float(theme.space(1.5)), float(theme.space(0.75))
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), theme.colour("accent_soft"), None, theme.radius("field"))
        for cap in self._caps:
            size = keycap_size(theme, cap)
            paint_keycap(painter, QRectF(left, top, size.width(), size.height()), cap, theme)
            left += size.width() + theme.space(0.5)
        tall = keycap_size(theme, "Z").height()
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        words = QRectF(left + theme.space(0.5), top - 1, self.width() - left - theme.space(1), tall)
        self._elided(painter, words, self.text())
        painter.setFont(theme.font("small", "medium", figures=True))
        painter.setPen(theme.colour("ink"))
        below = QRectF(theme.space(1.5), top + tall + theme.space(0.25), self.width() - theme.space(2.5), tall)
        self._elided(painter, below, self.what)
        painter.end()

    def _elided(self, painter: QPainter, rect: QRectF, words: str) -> None:
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(int(rect.width()), 0))
        flags = Qt.AlignmentFlag.AlignVCenter if words == self.text() else Qt.AlignmentFlag.AlignTop
        painter.drawText(rect, flags, text)
