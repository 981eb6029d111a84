"""Below the line of the day: the silent stretches and what they were, the door count, and the check count."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.changes import Changes
from desk.counter import door as doors
from desk.model.door import Door
from desk.model.period import Moment
from ui.gap.line import Around, GapLine
from ui.shift.check import CheckSheet
from ui.shift.door import DoorSheet, words
from ui.tasks import Latest
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet
from ui.widgets.spoken import Spoken

KEYS = ("V", "O")


@dataclass(frozen=True, slots=True)
class Day:
    """What a worker brings: for which stretch a door count is meant as a rule, and the door counts of today."""

    usual: tuple[Moment, Moment]
    doors: Sequence[Door]


class Beside(Spoken, QWidget):
    """V asks for the door count, O opens the check count; the keys of the silent stretches act on the whole screen."""

    def __init__(self, around: Around, host: QWidget) -> None:
        super().__init__()
        self._desk, self._bridge, tasks, self._theme = around
        self._latest = Latest(tasks)
        theme = self._theme
        self.gap = GapLine(around, host, recall=True)
        self.sheet: Sheet | None = None
        self._day: Day | None = None
        self._counted = Label(theme, "", "body", figures=True, wrap=True)
        self.door, self.check = (
            Button(theme, icon="door-open", key="V"),
            Button(theme, icon="person-checkmark", key="O"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self.gap)
        keys = Flow(gap=theme.space(1.5))
        for button in (self.door, self.check):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            keys.addWidget(button)
        column.addLayout(keys)
        column.addWidget(self._counted)
        self.door.clicked.connect(self.ask_door)
        self.check.clicked.connect(self.ask_check)
        self._bridge.changed.connect(self._follow)
        self._retranslate()
        self._counted.hide()

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is on screen."""
        return self._latest.idle and self.gap.idle

    def begin(self) -> None:
        """Its screen is up."""
        self.gap.begin()
        self._refresh()

    def close_down(self) -> None:
        """Its screen is not up any more."""
        self.gap.close_down()
        self._latest.cancel()

    def press(self, typed: str) -> bool:
        """A key of the screen; whether it was one of ours."""
        if typed not in KEYS:
            return False
        (self.ask_door if typed == "V" else self.ask_check)()
        return True

    def _refresh(self) -> None:
        counter = self._desk.counter

        def work(_cancelled: object, _progress: object) -> Day:
            return Day(doors.usual(counter), doors.on_day(counter, counter.clock.now().day))

        self._latest.ask(work, self._show)

    def _show(self, day: object) -> None:
        if isinstance(day, Day):
            self._day = day
            told = self.tr("Came through the door: {counts}").format(counts=words(day.doors, self._desk.language))
            self._counted.setText(told if day.doors else "")
            self._counted.setVisible(bool(day.doors))

    def _follow(self, changes: Changes) -> None:
        if self.isVisible() and (changes.day or changes.settings or changes.catalogue):
            self._refresh()

    def ask_door(self) -> None:
        """Type the door count."""
        usual = self._day.usual if self._day else doors.so_far(self._desk.counter)
        self._bring(DoorSheet((self._desk, self._bridge, self._theme), self.window(), usual))

    def ask_check(self) -> None:
        """Count contacts against the log."""
        self._bring(CheckSheet(self._desk, self._bridge, self._theme, self.window()))

    def _bring(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._forget)
        sheet.bring()

    def _forget(self) -> None:
        self.sheet = None

    def _retranslate(self) -> None:
        self.door.setText(self.tr("Door count"))
        self.check.setText(self.tr("Check count"))
