"""One entry of the directory, large: staff turn the screen, and the visitor reads it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.model.category import Category
from desk.model.directory import Unit
from desk.model.period import Moment
from ui import units
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.icon import Icon
from ui.widgets.label import Label

WIDEST = 800
"""Pixels: longer lines are hard to read."""
_SIGN = 24
LARGE = 150
"""Per cent of text up to which name and facts are as large as that: a long word is to have room."""


class Entry(QWidget):
    """Shows an entry. `refer`: the highlighted visit was referred to it."""

    refer = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Unit, tuple[Category, ...], str, tuple[str, bool]] | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._inside)
        self._column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_unit(self, unit: Unit, helped: Sequence[Category], language: str, now: Moment) -> None:
        """Show this one, the categories it helps with, and whether it is open `now`."""
        shown = (unit, tuple(helped), language, (units.open_now(unit, now), units.is_open(unit, now)))
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def _fill(self) -> None:
        assert self._shown is not None
        unit, helped, language, hours = self._shown
        theme, fresh = self._theme, QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(self._line(units.KIND_ICONS[unit.kind], units.kind(unit), "body", "ink_soft"))
        kind, below = ("display", "title") if theme.text_size <= LARGE else ("title", "large")
        column.addWidget(Label(theme, unit.called(language), kind, weight="semibold", wrap=True))
        column.addSpacing(theme.space(1))
        for icon, text, tone in self._facts(unit, *hours):
            column.addLayout(self._line(icon, text, below, tone))
        column.addSpacing(theme.space(1.5))
        button = Button(theme, self.tr("Refer them here"), look="main", key="Enter")
        button.clicked.connect(self.refer)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_week(column, unit)
        self._show_list(column, self.tr("Helps with"), [each.label(language) for each in helped], "large")
        self._show_list(column, self.tr("Also found by"), unit.words, "body")
        self._column.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()  # at once: else the place is empty until Qt comes round to it

    def _facts(self, unit: Unit, opened: str, is_open: bool) -> Iterator[tuple[str, str, str]]:
        """How to reach it: an icon, the words, and their tone."""
        plain = (("phone", unit.phone), ("globe", units.site(unit.web)), ("envelope-closed", unit.email),
                 ("location-pin", unit.address))  # fmt: skip
        if opened:
            yield "clock", opened, "done" if is_open else "ink"
        yield from ((icon, text, "ink") for icon, text in plain if text)

    def _line(self, icon: str, text: str, kind: str, tone: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space(1.5))
        line.addWidget(Icon(self._theme, icon, _SIGN), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self._theme, text, kind, weight="medium", tone=tone, figures=True, wrap=True), 1)
        return line

    def _show_week(self, column: QVBoxLayout, unit: Unit) -> None:
        week = units.week_lines(unit)
        said = unit.hours if week else ""  # without a week the words stand above already
        if not week:
            return
        self._heading(column, self.tr("Opening hours"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space(3))
        grid.setVerticalSpacing(self._theme.space(0.5))
        grid.setColumnStretch(1, 1)
        kind = "large" if self._theme.text_size <= LARGE else "body"
        for row, (days, hours) in enumerate(week):
            grid.addWidget(Label(self._theme, days, kind), row, 0)
            grid.addWidget(Label(self._theme, hours, kind, figures=True, wrap=True), row, 1)
        column.addLayout(grid)
        if said:
            column.addWidget(Label(self._theme, said, "body", tone="ink_soft", wrap=True))

    def _show_list(self, column: QVBoxLayout, heading: str, words: Sequence[str], kind: str) -> None:
        if words:
            self._heading(column, heading)
            tone = "ink" if kind == "large" else "ink_soft"
            column.addWidget(Label(self._theme, " · ".join(words), kind, tone=tone, wrap=True))

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(self._theme.space(2))
        column.addWidget(Label(self._theme, text, "body", weight="semibold"))

    def _restyle(self) -> None:
        theme = self._theme
        self.setMaximumWidth(theme.scaled(WIDEST))
        self._column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        if self._shown is not None:
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._fill()
