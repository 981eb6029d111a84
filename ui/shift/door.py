"""The door count: a number for a stretch of time, or what the counter at the door shows; both can be corrected."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import door as doors
from desk.model.door import Door, Reading, reading_of
from desk.model.period import Moment
from desk.text import say_number, say_time, say_weekday
from ui.bridge import Bridge
from ui.shift.entry import Entry, times
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.button import Button, Segments
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet

NUMBER, READING = "number", "reading"


class DoorSheet(Sheet):
    """Lies over the window until it is done. `usual` is the stretch a count is meant for as a rule."""

    def __init__(self, around: tuple[OpenDesk, Bridge, Theme], window: QWidget, usual: tuple[Moment, Moment]) -> None:
        desk, bridge, theme = around
        super().__init__(theme, window, "", 620)
        told = doors.on_day(desk.counter, desk.counter.clock.now().day)
        self._desk, self._bridge, self._usual = desk, bridge, doors.onward(told, usual)
        self._correcting: Door | None = None
        self.way = Segments(theme, [(NUMBER, ""), (READING, "")], NUMBER)
        self._why = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.entry = Entry(desk, theme, self._keep)
        self.set_title(self.tr("Door count"))
        self.way.set_texts([self.tr("How many came in"), self.tr("What the counter shows")])
        self.way.set_name(self.tr("Door count"))
        self.body.addWidget(self.way)
        self.body.addWidget(self._why)
        self.body.addWidget(self.entry)
        for each in told:
            self.body.addWidget(self._told(each))
        self.way.chosen.connect(self._turn)
        self.entry.kept.connect(self.put_away)
        self._turn(READING if self._last else NUMBER)
        self.way.set_value(READING if self._last else NUMBER)

    def bring(self) -> None:
        """The number is typed at once."""
        super().bring()
        self.entry.number.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def _last(self) -> Reading | None:
        return reading_of(self._desk.settings.preferences.door)

    def _told(self, door: Door) -> QWidget:
        theme, language = self._theme, self._desk.language
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, theme.space(1), 0, 0)
        words = self.tr("{times}: {count}").format(
            times=times(door.start, door.end, language), count=say_number(language, door.count)
        )  # fmt: skip
        across.addWidget(Label(theme, words, "body", figures=True), 1)
        correct, away = Button(theme, self.tr("Correct")), Button(theme, self.tr("Take it back"), look="quiet")
        for button in (correct, away):
            button.setAccessibleDescription(words)
            across.addWidget(button)
        correct.clicked.connect(lambda: self._correct(door))
        away.clicked.connect(lambda: self._take_back(door))
        return row

    def _turn(self, way: object) -> None:
        self._correcting = None
        reading = way == READING
        self.entry.fill(None, *self._usual)
        self.entry.only_number(reading)
        self._why.setText(self._reading_words() if reading else self._number_words())
        self._place()
        self.entry.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, door: Door) -> None:
        self.way.set_value(NUMBER)
        self._turn(NUMBER)
        self._correcting = door
        self.entry.fill(door.count, door.start, door.end)
        self.entry.number.selectAll()

    def _take_back(self, door: Door) -> None:
        if self._bridge.attempt(lambda: doors.take_back(self._desk.counter, door)) is not None:
            self.put_away()

    def _keep(self, number: int, start: Moment, end: Moment) -> None:
        counter = self._desk.counter
        if self.way.value != READING:
            self._say(doors.tell(counter, number, start, end, self._correcting))
            return
        reading = Reading(counter.clock.now(), number)
        changes = doors.read_off(counter, reading, self._last)
        self._desk.change(replace(self._desk.settings.preferences, door=reading.text))
        self._say(changes)

    def _say(self, changes: Changes) -> None:
        """That it is kept, where the line that shows it is out of sight."""
        counted = next((each for each in changes.day if isinstance(each, Door)), None)
        self._bridge.notice.emit(_begun_anew() if counted is None else _kept(self._desk, self._bridge, counted))

    def _number_words(self) -> str:
        return self.tr("Everybody who came through the door. Most of them ask nothing, so these are not visits.")

    def _reading_words(self) -> str:
        last, language = self._last, self._desk.language
        if last is None:
            return self.tr(
                "The first reading: type what the counter shows. With the next one the difference is the count."
            )
        when = f"{say_weekday(language, last.at.day)} {say_time(language, last.at.local)}"
        told = self.tr("It showed {shown} on {when}. The difference to now is the count; less than that begins anew.")
        return told.format(shown=say_number(language, last.shown), when=when)


def words(found: Sequence[Door], language: str) -> str:
    """The door counts of a day in a line; empty without any."""
    return " · ".join(f"{say_number(language, each.count)} ({times(each.start, each.end, language)})" for each in found)


def _kept(desk: OpenDesk, bridge: Bridge, door: Door) -> Notice:
    told = QCoreApplication.translate("door", "{count} came through the door, {times}.").format(
        count=say_number(desk.language, door.count), times=times(door.start, door.end, desk.language)
    )
    words = QCoreApplication.translate("door", "Take it back")
    back = words, lambda: bridge.attempt(lambda: doors.take_back(desk.counter, door))
    return Notice(told, "done", (back,), again=lambda: _kept(desk, bridge, door))


def _begun_anew() -> Notice:
    told = QCoreApplication.translate("door", "What the counter shows is kept; the next reading tells how many came.")
    return Notice(told, "done", again=_begun_anew)
