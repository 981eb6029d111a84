"""Beside the grid: the day, the stop, what was entered before, the one key that writes, and what can be printed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.text import say_day
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.label import Label
from ui.widgets.spoken import Spoken
from ui.words import at_the_site, day_words


class Aside(Spoken, QWidget):
    """Whoever listens to the buttons does it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, "", "large", weight="semibold", wrap=True)
        self._how = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self._of_day = Label(theme, "", "body", weight="semibold")
        self._day = Label(theme, "", "large", weight="semibold", wrap=True)
        self._date = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.earlier, self.later = Button(theme, key="PgUp"), Button(theme, key="PgDn")
        self._of_stop = Label(theme, "", "body", weight="semibold")
        self.stop = Button(theme, icon="location-pin", key="F12")
        self._before = Label(theme, "", "body", wrap=True)
        self.take_out = Button(theme, icon="arrow-undo")
        self.write = Button(theme, look="main", key="Ctrl Enter")
        self._said = Label(theme, "", "body", weight="medium", tone="attention", wrap=True)
        self._to_print = Label(theme, "", "body", weight="semibold", wrap=True)
        self.sheet, self.card = Button(theme, icon="tasklist"), Button(theme, icon="square-grid")
        self.back = Button(theme, icon="arrow-left", look="quiet", key="Esc")
        self._build()
        self.show_stop(None, several=False)
        self.show_entered(0)
        self.say("")
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        turns = QWidget()
        across = QHBoxLayout(turns)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(1))
        for button in (self.earlier, self.later):
            across.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2.5), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1))
        parts = (
            self.back, self._title, self._how, None, self._of_day, self._day, self._date, turns, self._of_stop,
            self.stop, self._before, self.take_out, None, self.write, self._said, None, self._to_print, self.sheet,
            self.card,
        )  # fmt: skip
        for part in parts:
            if part is None:
                column.addSpacing(theme.space(0.5))
                column.addWidget(Line(theme))
                column.addSpacing(theme.space(0.5))
            else:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self.back else Qt.AlignmentFlag(0))
        column.addStretch(1)

    def show_day(self, day: date, today: date, language: str, *, ends: tuple[bool, bool]) -> None:
        """The day the sheet is for; `ends` says whether there is an earlier one, and a later one."""
        self._day.setText(day_words(day, today, language))
        self._date.setText(say_day(language, day, "full"))
        self.earlier.setEnabled(ends[0])
        self.later.setEnabled(ends[1])

    def show_stop(self, name: str | None, *, several: bool) -> None:
        """Where the sheet was kept, where there are stops to choose from."""
        for part in (self._of_stop, self.stop):
            part.setVisible(several)
        self.stop.setText(name or at_the_site())
        self.stop.updateGeometry()

    def show_entered(self, count: int) -> None:
        """How many were entered from paper for this day before."""
        self._before.setText(self.tr("%n visit(s) from paper are entered for this day already.", "", count))
        for part in (self._before, self.take_out):
            part.setVisible(count > 0)

    def show_count(self, count: int, *, busy: bool) -> None:
        """How many the one key would write."""
        self.write.setText(self.tr("Write %n visit(s)", "", count) if count else self.tr("Write them"))
        self.write.setEnabled(count > 0 and not busy)
        self.write.updateGeometry()

    def say(self, sentence: str) -> None:
        """Why nothing was written, or how much of it."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @property
    def said(self) -> str:
        """What it says now."""
        return self._said.text()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("From paper"))
        self._how.setText(
            self.tr("Type the sums of the tick sheet. Ctrl+Enter writes them, and Ctrl+Z takes all of it back.")
        )
        self._of_day.setText(self.tr("The day"))
        self._of_stop.setText(self.tr("Stop or place"))
        self._to_print.setText(self.tr("For the next outage"))
        for button, words in (
            (self.earlier, self.tr("Earlier")), (self.later, self.tr("Later")),
            (self.take_out, self.tr("Take them out")), (self.sheet, self.tr("Tick sheet")),
            (self.card, self.tr("Key card")), (self.back, self.tr("Back")),
        ):  # fmt: skip
            button.setText(words)
            button.updateGeometry()
