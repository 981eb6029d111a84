"""A number for a stretch of time: how many, from when, to when."""

import re
from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import door
from desk.errors import DeskError
from desk.model.period import Moment
from desk.text import explain, say_time
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.spoken import Spoken

_CLOCK = re.compile(r"(\d{1,2})[:.]?(\d{2})?")


class Entry(Spoken, QWidget):
    """Asks and checks; `keep` is called with the number and both ends, and may refuse with a DeskError. `kept` says
    that it was kept."""

    kept = Signal()

    def __init__(self, desk: OpenDesk, theme: Theme, keep: Callable[[int, Moment, Moment], object]) -> None:
        super().__init__()
        self._desk, self._theme, self._keep = desk, theme, keep
        self.day: date = desk.counter.clock.now().day
        self.number, self.start, self.end = (Field(theme) for _ in range(3))
        self._labels = [Label(theme, "", "small", tone="ink_soft") for _ in range(3)]
        self.done = Button(theme, look="main", key="Enter")
        self._said = Label(theme, "", "body", tone="attention", weight="medium", wrap=True)
        self._build()
        self.done.clicked.connect(self.finish)
        self.say("")
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        self._times = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        inner = QHBoxLayout(self._times)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(2))
        for at, (label, field) in enumerate(zip(self._labels, (self.number, self.start, self.end), strict=True)):
            below = QVBoxLayout()
            below.setSpacing(theme.space(0.5))
            below.addWidget(label)
            below.addWidget(field)
            (row if at == 0 else inner).addLayout(below)
        row.addWidget(self._times)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(1), 0, 0)
        column.setSpacing(theme.space(1.5))
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, number: int | None, start: Moment, end: Moment) -> None:
        """What stands there to begin with."""
        self.day = start.day
        self.number.setText("" if number is None else str(number))
        self.start.setText(f"{start.local:%H:%M}")
        self.end.setText(f"{end.local:%H:%M}")
        self.say("")

    def only_number(self, alone: bool) -> None:
        """Whether both times go without saying."""
        self._times.setVisible(not alone)

    def say(self, text: str) -> None:
        """Why it was not kept; empty while nothing is wrong."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def finish(self) -> None:
        """Keep it, or say what stands in the way."""
        number = "".join(sign for sign in self.number.text() if not sign.isspace() and sign not in ".,'’")
        if not number.isdecimal():
            self.say(self.tr("That is no whole number; type how many."))
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        ends = [_clock(field.text()) for field in (self.start, self.end)]
        if ends[0] is None or ends[1] is None:
            self.say(self.tr("That is no time of day; type it as 09:30 or 930."))
            return
        counter = self._desk.counter
        start, end = (door.at(counter, self.day, each) for each in ends if each is not None)
        now = counter.clock.now()
        # "Until now" was written without its seconds; and the minute that runs is not over yet.
        end = now if f"{end.local:%Y%m%d%H%M}" == f"{now.local:%Y%m%d%H%M}" else end
        try:
            self._keep(int(number), start, end)
        except DeskError as error:
            self.say(explain(error, self._desk.language))
        else:
            self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.finish()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        names = self.tr("How many"), self.tr("From"), self.tr("To")
        for label, field, name in zip(self._labels, (self.number, self.start, self.end), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.done.setText(self.tr("Keep"))


def times(start: Moment, end: Moment, language: str) -> str:
    """From when to when."""
    return f"{say_time(language, start.local)}–{say_time(language, end.local)}"


def _clock(text: str) -> time | None:
    """A time of day as people type it: 9, 930, 09:30."""
    found = _CLOCK.fullmatch(text.strip()) if len(text.strip()) != 3 else re.fullmatch(r"(\d)(\d{2})", text.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))
