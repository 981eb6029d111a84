"""What the cards of this screen are made of: a sentence with its sign, a labelled line, the code, the time left."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.label import Label

GROUP = 4
"""Letters of a code that stand together."""
_HIGH, _RING = 96, 5
"""Pixels of a letter's box at 100 %, and around all of them for the ring of what has the keys."""


class Told(QWidget):
    """One sentence in a soft box of its colour, read out when it comes. Takes no room while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tone = theme, "attention"
        self._icon = Icon(theme, "exclamationmark-triangle", 20)
        self.words = Label(theme, wrap=True, weight="medium")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        row.setSpacing(theme.space(1.5))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.changed.connect(self.update)
        self.hide()

    def tell(self, sentence: str, icon: str, tone: str) -> None:
        """Show a sentence; an empty one takes the box away."""
        fresh = sentence != self.words.text()
        self._tone = tone
        self._icon.show_icon(icon, tone)
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        self.update()
        if fresh and sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box."""
        painter, theme = QPainter(self), self._theme
        tone = theme.colour(self._tone)
        paint_box(painter, QRectF(self.rect()), theme.colour(f"{self._tone}_soft"), tone, theme.radius("field"))
        painter.end()


class Line(QWidget):
    """A line to type in, with its name above and a hint below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Label(theme, weight="semibold")
        self._hint = Label(theme, kind="small", tone="ink_soft", wrap=True)
        self.field = Field(theme)
        self._name.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.75))
        for part in (self._name, self.field, self._hint):
            column.addWidget(part)

    def set_words(self, name: str, hint: str, example: str = "") -> None:
        """What goes in here."""
        self._name.setText(name)
        self._hint.setText(hint)
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)


class Facts(QWidget):
    """Names and what they stand for, in two columns that line up."""

    def __init__(self, theme: Theme, rows: int) -> None:
        super().__init__()
        self._names = [Label(theme, tone="ink_soft") for _ in range(rows)]
        self.values = [Label(theme, weight="medium", figures=True, wrap=True) for _ in range(rows)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1.25))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(self._names, self.values, strict=True)):
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)

    def set_rows(self, *rows: tuple[str, str]) -> None:
        """Name and value of each row."""
        for name, value, (said, means) in zip(self._names, self.values, rows, strict=True):
            name.setText(said)
            value.setText(means)
            value.setAccessibleName(f"{said}: {means}")


class CodeFace(QLabel):
    """The code, to be read across a room: two groups of letters, each in a box of the same width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.code = theme, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._restyle)

    def show_code(self, code: str, name: str) -> None:
        """Show a code; `name` is how it is spelt out."""
        self.code = code
        self.setText(grouped(code))
        self.setAccessibleName(name)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.scaled(_HIGH) + 2 * _RING)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key is for the letters; the card knows them all."""
        event.ignore()

    def _gaps(self) -> float:
        return 7 * self._theme.space(0.75) + self._theme.space(3)

    def _cell(self) -> float:
        """The width of a letter's box, so that all of them fit."""
        return min((self.width() - 2 * _RING - self._gaps()) / (2 * GROUP), self._theme.scaled(_HIGH))

    def sizeHint(self) -> QSize:
        """As wide as the letters want."""
        wide = 2 * GROUP * self._theme.scaled(_HIGH * 0.8) + self._gaps() + 2 * _RING
        return QSize(round(wide), self._theme.scaled(_HIGH) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Narrower letters will do."""
        return QSize(self._theme.scaled(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the letters, as large as their boxes allow."""
        theme, wide, high = self._theme, self._cell(), self.height() - 2 * _RING
        font = theme.font("display", "semibold", figures=True)
        font.setPixelSize(max(1, round(min(high * 0.66, wide * 0.8))))
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        left = float(_RING)
        for number, letter in enumerate(self.code):
            left += theme.space(3) if number == GROUP else 0
            box = QRectF(left, _RING, wide, high)
            paint_box(painter, box, theme.colour("ground"), theme.colour("line"), theme.radius("field"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
            left += wide + theme.space(0.75)
        if self.hasFocus():
            ring = QRectF(0, 0, left - theme.space(0.75) + _RING, self.height())
            border = QPen(theme.colour("focus"), theme.focus_width)
            paint_box(painter, ring, None, border, theme.radius("field") + _RING)
        painter.end()


class Track(QWidget):
    """How much of something is there, as a bar; who needs it in words finds it beside."""

    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__()
        self._theme, self._tone, self._part = theme, tone, 0.0
        self.setFixedHeight(6)
        theme.changed.connect(self.update)

    def show_part(self, part: float) -> None:
        """From 0 to 1."""
        self._part = min(1.0, max(0.0, part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, rect = QPainter(self), QRectF(self.rect())
        paint_box(painter, rect, self._theme.colour("sunken"), None, 3)
        if self._part:
            filled = QRectF(0, 0, max(6.0, rect.width() * self._part), rect.height())
            paint_box(painter, filled, self._theme.colour(self._tone), None, 3)
        painter.end()


def spelt(code: str) -> str:
    """A code as it is read out: letter by letter, a pause between the groups."""
    return ", ".join(" ".join(code[first : first + GROUP]) for first in range(0, len(code), GROUP))


def grouped(code: str) -> str:
    """A code as it is written: two groups."""
    return " ".join(code[first : first + GROUP] for first in range(0, len(code), GROUP))
