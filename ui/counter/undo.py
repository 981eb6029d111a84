"""The line that says what one key would take back, or put back."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.keycap import keycap_size, paint_keycap


class UndoLine(QAbstractButton):
    """Keycaps, and what they do to what. Pressing it does the same. It keeps its room while it is empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.offer((), "")

    @property
    def key(self) -> str:
        """The key it stands for; empty when it offers nothing."""
        return "+".join(self._caps)

    def offer(self, caps: tuple[str, ...], does: str) -> None:
        """What the keys do, and to what. No caps: nothing to offer."""
        self._caps = caps
        self.setText(does)
        self.setAccessibleName(" ".join(part for part in ("+".join(caps), does) if part))
        self.setToolTip(does)
        self.setVisible(bool(caps))
        self.update()

    def sizeHint(self) -> QSize:
        """One line; with large text the words have one of their own below the keycaps."""
        tall = keycap_size(self._theme, "Z").height() * (2 if self._on_two_lines else 1)
        return QSize(self._theme.scaled(200), tall + self._theme.space(1.5))

    @property
    def _on_two_lines(self) -> bool:
        return self._theme.text_size > 125

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(self._theme.scaled(120), self.sizeHint().height())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw keycaps and words."""
        painter, theme = QPainter(self), self._theme
        left = float(theme.space(1.5))
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), theme.colour("accent_soft"), None, theme.radius("field"))
        for cap in self._caps:
            size = keycap_size(theme, cap)
            top = theme.space(0.75)
            paint_keycap(painter, QRectF(left, top, size.width(), size.height()), cap, theme)
            left += size.width() + theme.space(0.5)
        painter.setFont(theme.font("small", figures=True))
        painter.setPen(theme.colour("ink"))
        words = QRectF(left + theme.space(0.5), 0, self.width() - left - theme.space(1), self.height() - 1)
        if self._on_two_lines:
            words = QRectF(theme.space(1.5), self.height() / 2, self.width() - theme.space(2.5), self.height() / 2)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(int(words.width()), 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
