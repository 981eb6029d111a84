"""The shift screen: the one that runs, the day as a line with its gaps, and the shifts before it.

Logging never needs a shift. Taking over and closing ask nothing: done by mistake, one key takes either back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import paperwork
from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import closing
from desk.counter import shift as shifts
from desk.counter.closing import Waiting
from desk.counter.errors import CardScanned
from desk.errors import DeskError
from desk.model.shift import Shift
from desk.model.site import ServedBy
from ui.bridge import Bridge
from ui.gate import Gate
from ui.shift.beside import KEYS, Beside
from ui.shift.deeds import Deeds
from ui.shift.handing import Handing
from ui.shift.line import DayLine
from ui.shift.past import Past
from ui.shift.running import SERVED_BY, Running
from ui.tasks import Latest, Tasks
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll

_WIDEST = 1400
_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Day:
    """What a worker brings: the line of today in words and drawn, and the last shifts with their number of visits."""

    title: str
    note: str
    svg: str
    past: Sequence[tuple[Shift, int]]
    waiting: Sequence[Waiting] = ()


class ShiftScreen(Screen):
    """What runs and what waits at the left, the shifts before it beside them."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._latest = Latest(tasks)
        self.deeds = Deeds(desk, bridge, self)
        self.handing = Handing(desk, bridge, theme, self.deeds)
        self.running = Running(theme)
        self.past, self.line = Past(theme), DayLine(theme)
        self.beside = Beside((desk, bridge, tasks, theme), self)
        self.gate = Gate(desk.settings.preferences.scanner_gap / 1000, desk.counter.clock.monotonic, self)
        self._minute = QTimer(self, interval=_MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._build()
        self._listen()

    def _build(self) -> None:
        theme = self._theme
        self.line.body.addWidget(self.beside)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(3.5), theme.space(3))
        middle.setSpacing(theme.space(3))
        middle.addWidget(self.handing.left)
        middle.addWidget(self.running)
        for part in (self.handing.ours, self.handing.waiting):
            middle.addWidget(part)
        middle.addWidget(self.line)
        middle.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._scroll = Scroll(theme, self._middle)
        across.addWidget(self._scroll, 1)
        across.addWidget(Line(theme, down=True))
        across.addWidget(self.past)

    def _listen(self) -> None:
        self.running.take_over.connect(self.deeds.take_over)
        self.running.close_shift.connect(self.deeds.close_shift)
        self.deeds.report_asked.connect(self.report_asked)
        self.running.served_by.connect(self.say_who)
        self.past.list.asked.connect(self.report_asked)
        self.handing.waiting.report_asked.connect(self.report_asked)
        self.handing.mode_changed.connect(self._turn_mode)
        self.handing.released.connect(self._take_keys)
        self.past.paper.clicked.connect(lambda: self.screen_asked.emit("paper"))
        self.line.chart.resized.connect(self.refresh)
        self._bridge.changed.connect(self._follow)
        self._theme.changed.connect(self._restyle)
        self._minute.timeout.connect(self.refresh)
        self.gate.passed.connect(self.key)
        self.gate.burst.connect(lambda: self._bridge.trouble.emit(CardScanned()))
        self._restyle()

    @property
    def mode(self) -> str:
        """What the digits do now."""
        return "handing" if self.handing.counting else "ready"

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now."""
        return self.handing.resting | self._resting()

    def _resting(self) -> frozenset[str]:
        none_open = {"close-shift", "who"} if shifts.current(self._desk.counter) is None else set()
        return frozenset(none_open if shifts.recent(self._desk.counter, 1) else none_open | {"shifts", "its-report"})

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is on screen."""
        return self._latest.idle and self.beside.idle

    def arrive(self) -> None:
        """The arrows move among the shifts; every letter and digit means what its keycap says."""
        self._desk.look_around()
        self._take_keys()
        self.refresh()

    def _turn_mode(self) -> None:
        """The digits are where their keycaps are."""
        self.running.who.give_keys(() if self.handing.counting else tuple("1234"))
        if self.handing.counting:
            self._scroll.ensureWidgetVisible(self.handing.ours, 0, 0)
        self.mode_changed.emit()

    def _take_keys(self) -> None:
        taker = self.past.list if self.past.list.isVisibleTo(self) else self.running.begin
        taker.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_down(self) -> None:
        """The window goes."""
        self._minute.stop()
        self.beside.close_down()
        self.gate.stop()
        self._latest.cancel()

    def say_who(self, served_by: ServedBy | None) -> None:
        """Say who staffs the shift that runs."""
        self._bridge.attempt(lambda: shifts.set_served_by(self._desk.counter, served_by))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each; what a key says is what counts, whatever the layout. A card may be scanned here too."""
        typed = event.text().upper()
        if event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.deeds.undo()
        elif event.key() == Qt.Key.Key_Escape and self.handing.release():
            event.accept()
        elif event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif len(typed) == 1 and typed.isprintable():
            writes = typed in (*"TCP1234", *KEYS) or self.handing.writes(typed)
            self.gate.press(typed, writes, event.timestamp(), repeat=event.isAutoRepeat())
        else:
            super().keyPressEvent(event)

    def key(self, typed: str) -> None:
        """A key acts: one that the guard let through."""
        if self.beside.press(typed):
            return
        if self.handing.press(typed):
            return
        if typed == "T":
            self.deeds.take_over()
        elif typed == "C":
            self.deeds.close_shift()
        elif typed == "P":
            self.screen_asked.emit("paper")
        elif typed in tuple("1234") and shifts.current(self._desk.counter):
            self.say_who(SERVED_BY[int(typed) - 1])

    def refresh(self) -> None:
        """Show what is kept now; the drawing follows from a worker."""
        if not self.isVisible():
            return
        desk, now = self._desk, self._desk.counter.clock.now()
        shift = shifts.current(desk.counter)
        visits = len(shifts.visits_of(desk.counter, shift)) if shift else 0
        today = shift is None or shift.opened.day == now.day
        self.running.show_shift(shift, visits, desk.language, today=today)
        self.handing.refresh()
        width, column = max(self.line.chart.width(), 240), self._theme.column
        size = float(self._theme.px("body"))

        def work(_cancelled: object, _progress: object) -> Day:
            line = paperwork.day_line(desk)
            past = [(s, len(shifts.visits_of(desk.counter, s))) for s in shifts.recent(desk.counter)]
            drawn = paperwork.chart(desk, line, column, width, size) if line.parts else ""
            note = line.note if drawn or line.loose else ""
            return Day(line.title, note, drawn, past, closing.waiting(desk.counter))

        self._latest.ask(work, self._show_day, self._fail)

    def _show_day(self, day: object) -> None:
        if not isinstance(day, Day):
            return
        self.line.show_line(day.title, day.note, day.svg)
        self.handing.waiting.show_waiting(day.waiting, self._desk.language)
        self.mode_changed.emit()
        if self.past.list.hasFocus() and not day.past:
            self.running.begin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.past.show_shifts(day.past, self._desk.counter.clock.now().day, self._desk.language)

    def _fail(self, error: DeskError) -> None:
        self._bridge.trouble.emit(error)

    def _follow(self, changes: Changes) -> None:
        if changes.settings:
            self.gate.set_gap(self._desk.settings.preferences.scanner_gap / 1000)
        handed = changes.handover or changes.closings
        if changes.visits or changes.shifts or changes.settings or changes.catalogue or changes.day or handed:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the day while it is on screen."""
        super().showEvent(event)
        self._minute.start()
        self.beside.begin()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it is not."""
        super().hideEvent(event)
        self._minute.stop()
        self.beside.close_down()
        self.gate.stop()
        self._latest.cancel()
        self.handing.release()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list gives way."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        self.past.share_out(self.width())

    def _restyle(self) -> None:
        self._share_out()
        self._middle.setMaximumWidth(self._theme.scaled(_WIDEST))
        self.refresh()
