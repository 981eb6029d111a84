"""Text on screen, in one of the five sizes."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import Theme


class Label(QLabel):
    """A text of a kind (small, body, large, title, display), weight (regular, medium, semibold) and tone (a colour)."""

    def __init__(  # noqa: PLR0913  a style has as many words as it needs
        self, theme: Theme, text: str = "", kind: str = "body", *, weight: str = "regular", tone: str = "ink",
        figures: bool = False, wrap: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(text)
        self._theme, self._kind, self._weight, self._tone, self._figures = theme, kind, weight, tone, figures
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_tone(self, tone: str) -> None:
        """Another colour of the theme."""
        self._tone = tone
        self._restyle()

    def set_kind(self, kind: str) -> None:
        """Another size of text."""
        self._kind = kind
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._kind, self._weight, figures=self._figures))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._tone))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that ends in … when there is no room; the whole text is then its tooltip."""

    def __init__(self, theme: Theme, text: str = "", kind: str = "body", **style: object) -> None:
        super().__init__(theme, text, kind, **style)  # type: ignore[arg-type]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters is enough."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip follows the room there is."""
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        self.setToolTip("" if whole else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        room: QRect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, text)
        painter.end()
