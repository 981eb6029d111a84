"""The field of a number or a date: a place for each digit, filled as they are typed, and what is wrong with it."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk.model.guide import Within
from ui.step.typing import Typed, Wrong
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.label import Label

_PLACE, _HIGH, _GAP = 34, 52, 4
"""Pixels of a digit at 100 % text."""


def date_order() -> str:
    """The order of day, month and year as people write dates here: `dmy`, `ymd`."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("dmy", key=form.find))


class TypedField(QWidget):
    """Shows what is typed; `show_typed` as it goes on."""

    def __init__(self, theme: Theme, typed: Typed) -> None:
        super().__init__()
        self._theme = theme
        self._places = _Places(theme, typed)
        self._said = Label(theme, "", "body", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(0.5), 0, theme.space(0.5))
        column.setSpacing(theme.space(0.5))
        column.addWidget(self._places)
        column.addWidget(self._said)
        self.show_typed(typed)

    @property
    def said(self) -> str:
        """The sentence below the places."""
        return self._said.text()

    def show_typed(self, typed: Typed) -> None:
        """The digits so far, and what is wrong with them."""
        self._places.show_typed(typed, self._parts(typed))
        self._said.set_tone("attention" if typed.wrong else "ink_soft")
        self._said.setText(self._sentence(typed))

    def _parts(self, typed: Typed) -> dict[str, str]:
        return {"d": self.tr("day"), "m": self.tr("month"), "y": self.tr("year")} if typed.order else {}

    def _sentence(self, typed: Typed) -> str:
        between = {"least": typed.least, "most": typed.most, "typed": typed.text}
        if typed.wrong is None:
            return self._asked_for(typed).format(**between)
        said = {
            Wrong.EMPTY: self.tr("Nothing is typed yet: type the digits, then Enter."),
            Wrong.UNFINISHED: self.tr("The date is not whole: it needs day, month and all four digits of the year."),
            Wrong.NO_DAY: self.tr("There is no such day: type the date again."),
            Wrong.TOO_LITTLE: self.tr("{typed} is less than {least}: type the number again."),
            Wrong.TOO_MUCH: self.tr("{typed} is more than {most}: type the number again."),
            Wrong.TO_COME: self.tr("That day is still to come, and one that has been is asked for: type it again."),
            Wrong.PASSED: self.tr("That day has passed, and one still to come is asked for: type it again."),
        }
        return said[typed.wrong].format(**between)

    def _asked_for(self, typed: Typed) -> str:
        if not typed.order:
            return self.tr("From {least} to {most}, then Enter.")
        days = {Within.UNTIL_TODAY: self.tr("Today or earlier."), Within.FROM_TODAY: self.tr("Today or later.")}
        return days[typed.within] if typed.within else ""


class _Places(QWidget):
    """Of a date eight places in three groups; of a number as many as it can have."""

    def __init__(self, theme: Theme, typed: Typed) -> None:
        super().__init__()
        self._theme, self._typed, self._names = theme, typed, dict[str, str]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_typed(self, typed: Typed, names: dict[str, str]) -> None:
        self._typed, self._names = typed, names
        self.setAccessibleName(self._aloud())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line of digits, and the names of the parts of a date below."""
        below = self._theme.px("small") * 1.6 if self._typed.order else 0
        return QSize(self._theme.scaled(_PLACE + _GAP) * self._typed.longest, round(self._theme.scaled(_HIGH) + below))

    def _groups(self) -> list[tuple[str, str, int]]:
        """Name, digits and number of places of each part; what was answered before stands there until one types."""
        typed = self._typed
        if not typed.order:
            return [("", typed.text or typed.before or "", typed.longest)]
        if typed.text or not typed.before:
            return [(self._names.get(part, ""), digits, 4 if part == "y" else 2) for part, digits in typed.parts]
        year, month, day = typed.before.split("-")
        known = {"y": year, "m": month, "d": day}
        return [(self._names.get(part, ""), known[part], len(known[part])) for part in typed.order]

    def _aloud(self) -> str:
        return " ".join(f"{name} {digits or '–'}".strip() for name, digits, _places in self._groups())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the places; the next one to fill has the ring."""
        painter, theme, groups = QPainter(self), self._theme, self._groups()
        between = theme.space(1.5)
        room = self.width() - between * (len(groups) - 1)
        wide = min(theme.scaled(_PLACE + _GAP), room / self._typed.longest)
        high, left, at = theme.scaled(_HIGH), 0.0, 0
        for name, digits, places in groups:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink_soft"))
            caption = QRectF(left, high, wide * places + between, self.height() - high)
            painter.drawText(caption, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            for place in range(places):
                box = QRectF(left + 1, 2, wide - theme.scaled(_GAP), high - 4)
                self._paint_place(painter, box, digits[place : place + 1], here=at == len(self._typed.text))
                left += wide
                at += 1
            left += between
        painter.end()

    def _paint_place(self, painter: QPainter, box: QRectF, digit: str, *, here: bool) -> None:
        theme, typed = self._theme, self._typed
        tone = "attention" if typed.wrong else "focus" if here else "edge"
        pen = QPen(theme.colour(tone), theme.focus_width if here or typed.wrong else 1)
        paint_box(painter, box, theme.colour("surface"), pen, theme.radius("key"))
        painter.setFont(theme.font("title", "semibold", figures=True))
        painter.setPen(theme.colour("ink" if typed.text else "ink_soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)
