"""What the cells mean: a sign and its words for each kind there is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.overlap.figures import LEVELS
from ui.overlap.paint import paint_hidden, paint_link, paint_number
from ui.theme import Theme
from ui.widgets.flow import Flow
from ui.widgets.label import Label

_WIDE, _HIGH = 30, 22


class Swatch(QWidget):
    """A small cell: hidden, on a step of shade, or with the corner of a link."""

    def __init__(self, theme: Theme, kind: str, level: int = 1) -> None:
        super().__init__()
        self._theme, self._kind, self._level, self._text = theme, kind, level, ""
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """What stands in it."""
        self._text = text
        self.update()

    def _restyle(self) -> None:
        self.setFixedSize(QSize(self._theme.scaled(_WIDE), self._theme.scaled(_HIGH)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, box = QPainter(self), QRectF(self.rect())
        if self._kind == "hidden":
            paint_hidden(painter, box, self._text, self._theme)
        else:
            paint_number(painter, box, self._text, self._level, self._theme)
            if self._kind == "link":
                paint_link(painter, box, self._theme, self._level)
        painter.end()


class Legend(QWidget):
    """Hidden, fewer to more, more often than chance; goes on below when the line is full."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        flow = Flow(self, theme.space(3), theme.space(1))
        self._hidden = Swatch(theme, "hidden")
        self._shades = [Swatch(theme, "shade", level) for level in range(1, LEVELS + 1)]
        self._few, self._some, self._link = (Label(theme, "", "small", tone="ink_soft") for _ in range(3))
        for signs, words in (
            ([self._hidden], self._few), (self._shades, self._some), ([Swatch(theme, "link", 1)], self._link),
        ):  # fmt: skip
            flow.addWidget(_together(theme, signs, words))

    def show_words(self, sign: str, few: str, some: str, link: str) -> None:
        """What stands in a hidden cell, and the words."""
        self._hidden.set_text(sign)
        for label, text in ((self._few, few), (self._some, some), (self._link, link)):
            label.setText(text)


def _together(theme: Theme, signs: list[Swatch], words: Label) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for sign in signs:
        row.addWidget(sign)
    row.addSpacing(theme.space(0.75))
    row.addWidget(words)
    return part
