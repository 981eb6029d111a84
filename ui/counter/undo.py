"""The line that says what one key would take back, or put back."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
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
        """Room for two short lines beside the keycaps; with large text the second lies below them."""
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
        """Draw keycaps and words: in one line beside the keycaps, else in two, the second below them in large text."""
        painter, theme = QPainter(self), self._theme
        left, tall = float(theme.space(1.5)), 0.0
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()), theme.colour("accent_soft"), None, theme.radius("field"))
        for cap in self._caps:
            size = keycap_size(theme, cap)
            paint_keycap(painter, QRectF(left, theme.space(0.75), size.width(), size.height()), cap, theme)
            left, tall = left + size.width() + theme.space(0.5), float(size.height())
        painter.setFont(theme.font("small", figures=True))
        painter.setPen(theme.colour("ink"))
        left += theme.space(0.5)
        self._paint_words(painter, QRectF(left, theme.space(0.75), self.width() - left - theme.space(0.5), tall))
        painter.end()

    def _paint_words(self, painter: QPainter, beside: QRectF) -> None:
        metrics = painter.fontMetrics()
        first, rest = _broken(metrics, self.text(), beside.width())
        lines = [(first, beside)]
        if rest and self._on_two_lines:
            left = self._theme.space(1.5)
            lines.append((rest, QRectF(left, beside.bottom(), beside.right() - left, self.height() - beside.bottom())))
        elif rest:
            line, middle = metrics.height(), self.height() / 2
            lines = [(first, QRectF(beside.left(), middle - line, beside.width(), line)),
                     (rest, QRectF(beside.left(), middle, beside.width(), line))]  # fmt: skip
        for words, rect in lines:
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(int(rect.width()), 0))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)


def _broken(metrics: QFontMetrics, text: str, width: float) -> tuple[str, str]:
    """As many whole words as there is room for, at least one, and the rest."""
    words = text.split(" ")
    fit = len(words)
    while fit > 1 and metrics.horizontalAdvance(" ".join(words[:fit])) > width:
        fit -= 1
    return " ".join(words[:fit]), " ".join(words[fit:])
