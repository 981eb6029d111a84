"""Below the line of the day: the silent stretches and what they were, the door count, and the check count."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.changes import Changes
from desk.counter import door as doors
from desk.model.door import Door
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


class Beside(Spoken, QWidget):
    """V asks for the door count, O opens the check count; the keys of the silent stretches act on the whole screen."""

    def __init__(self, around: Around, host: QWidget) -> None:
        super().__init__()
        self._desk, self._bridge, tasks, self._theme = around
        self._latest = Latest(tasks)
        theme = self._theme
        self.gap = GapLine(around, host, recall=True)
        self.sheet: Sheet | None = None
        self._read = False
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

        def work(_cancelled: object, _progress: object) -> tuple[Door, ...]:
            doors.usual(counter)  # reads the public holidays, which takes a while: once V is pressed they are at hand
            return doors.on_day(counter, counter.clock.now().day)

        self._latest.ask(work, self._show)

    def _show(self, found: object) -> None:
        if isinstance(found, tuple):
            self._read = True
            told = self.tr("Came through the door: {counts}").format(counts=words(found, self._desk.language))
            self._counted.setText(told if found else "")
            self._counted.setVisible(bool(found))

    def _follow(self, changes: Changes) -> None:
        if self.isVisible() and (changes.day or changes.settings or changes.catalogue):
            self._refresh()

    def ask_door(self) -> None:
        """Type the door count."""
        counter = self._desk.counter
        usual = doors.usual(counter) if self._read else doors.so_far(counter)
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
