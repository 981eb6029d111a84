"""The grid after an outage: the sums of a tick sheet, by keyboard alone. Nothing is written before Ctrl+Enter.

Every key waits at the gate first: a card scanned in here changes no field and writes nothing. What stands in the grid
stays while other screens are up, so that somebody can be served in between.
"""

from collections import Counter as Numbers
from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import paper
from desk.counter import post as posts
from desk.counter.errors import CardScanned
from desk.counter.paper import Sheet
from desk.model.paper import Leaf
from desk.model.site import Place
from ui.bridge import Bridge
from ui.gate import Gate
from ui.paper.aside import Aside
from ui.paper.finder import Finder
from ui.paper.grid import Grid, Shown
from ui.paper.tally import PARTS, Field, Tally, press
from ui.paper.telling import Telling
from ui.paper.writing import Writing
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.scroll import Scroll

A_LOT = 99
"""Marks in one field that are asked about before they are written."""
_ASIDE, _BESIDE = 336, 860
"""Pixels at 100 % text: of the panel, and of the width that has room for it beside the grid."""
_ANY = 16_777_215
_WIDEST = 1_040
"""Pixels at 100 % text beyond which the fields would be too far from their names."""
_KEY = Qt.Key
_NAMES = {
    _KEY.Key_Return: "Enter", _KEY.Key_Enter: "Enter", _KEY.Key_Up: "Up", _KEY.Key_Down: "Down",
    _KEY.Key_Left: "Left", _KEY.Key_Right: "Right", _KEY.Key_Home: "Home", _KEY.Key_End: "End",
    _KEY.Key_Backspace: "Backspace", _KEY.Key_Delete: "Delete", _KEY.Key_PageUp: "PgUp", _KEY.Key_PageDown: "PgDn",
    _KEY.Key_Escape: "Esc", _KEY.Key_F12: "F12",
}  # fmt: skip
_WITH_CONTROL = {
    _KEY.Key_Return: "Ctrl+Enter", _KEY.Key_Enter: "Ctrl+Enter", _KEY.Key_Z: "Ctrl+Z", _KEY.Key_Y: "Ctrl+Y",
}  # fmt: skip
_REPEATS = ("Up", "Down", "Left", "Right", "Backspace", "PgUp", "PgDn")


class PaperScreen(QWidget):
    """`screen_asked` carries the screen it leads back to, `report_asked` the leaf that is to be printed."""

    screen_asked = Signal(str)
    report_asked = Signal(object)
    mode_changed = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.mode = "cells"
        self.tally = Tally(())
        self._before_it: Tally | None = None
        self.day = desk.counter.clock.now().day
        self._today = self.day
        self.place: Place | None = None
        self._sure = False
        self._telling = Telling(self._undo, self)
        self.gate = Gate(desk.settings.preferences.scanner_gap / 1000, desk.counter.clock.monotonic, self)
        self.writing = Writing(desk, bridge, self)
        self.grid, self.finder, self.aside = Grid(theme), Finder(theme, desk), Aside(theme)
        self._build()
        self._listen()
        self._retranslate()
        self._take_favourites()

    def _build(self) -> None:
        theme = self._theme
        main = QWidget()
        column = self._column = QVBoxLayout(main)
        column.setSpacing(theme.space(1.5))
        for part in (self.finder, self.grid):
            column.addWidget(part)
        column.addStretch(1)
        self.aside.setProperty("surface", "panel")
        self.aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = Line(theme, down=True)
        self._whole = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        for part, stretch in ((main, 1), (self._line, 0), (self.aside, 0)):
            self._parts.addWidget(part, stretch)
        self._scroll = Scroll(theme, self._whole)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._scroll)
        self.setFocusProxy(self.grid)

    def _listen(self) -> None:
        aside, finder = self.aside, self.finder
        self.gate.passed.connect(self.key)
        self.gate.burst.connect(self._scanned)
        self.grid.pressed_at.connect(lambda row, column: self._hold(self.tally.at(row, column)))
        self.grid.keyed.connect(self.keyPressEvent)
        self.grid.tabbed.connect(lambda forward: self.gate.press("Tab" if forward else "Shift+Tab", False))
        finder.chosen.connect(self._take_row)
        finder.turned.connect(self._turn_finding)
        finder.field.digit.connect(lambda digit, stamp: self.gate.press(digit, True, stamp))
        for button, key in (
            (aside.earlier, "PgUp"), (aside.later, "PgDn"), (aside.stop, "F12"), (aside.write, "Ctrl+Enter"),
            (aside.back, "Esc"),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, key=key: self.key(key))
        aside.take_out.clicked.connect(self._take_out)
        aside.sheet.clicked.connect(lambda: self.report_asked.emit(Leaf.SHEET))
        aside.card.clicked.connect(lambda: self.report_asked.emit(Leaf.CARD))
        self.writing.written.connect(self._written)
        self.writing.stopped.connect(self._stopped)
        self._bridge.changed.connect(self._follow)
        self._theme.changed.connect(self._share_out)

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is written."""
        return not self.writing.busy

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now."""
        return frozenset(() if posts.stops(self._desk.counter) else ("sheet-stop",))

    def arrive(self) -> None:
        """The grid has the keys. A new day begins with today; what stands in the grid is kept."""
        today = self._desk.counter.clock.now().day
        if today != self._today:
            self._today = today
            self.day = self.day if self.tally.total and self.day in paper.days(self._desk.counter) else today
        if not self.tally.total:
            self.place = posts.stop(self._desk.counter)
        self.refresh()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_down(self) -> None:
        """The window closes."""
        self.gate.stop()
        self.writing.finish()

    def refresh(self) -> None:
        """Show everything as it is now."""
        desk, days = self._desk, paper.days(self._desk.counter)
        stops = posts.stops(desk.counter)
        entered = paper.entered(desk.counter, self.day)
        ends = (self.day > days[-1], self.day < days[0])
        self.aside.show_day(self.day, days[0], desk.language, ends=ends)
        self.aside.show_stop(self.place.name if self.place else None, several=bool(stops))
        self.aside.show_entered(sum(entered.values()))
        self._show(entered)

    def key(self, key: str) -> None:
        """A key acts: one that the gate let through, or the press of what shows it."""
        if self.mode == "finding" and len(key) == 1 and key.isdecimal():
            self.finder.choose(int(key) - 1)
        elif key in self._acts:
            self._acts[key]()
        elif key in ("Tab", "Shift+Tab") and press(self.tally, key) == self.tally.at(self.tally.row, self.tally.column):
            self.grid.leave(key == "Tab")
        elif len(key) == 1 and key.isalpha():
            self.finder.begin(key)
        elif key.isdecimal() and PARTS[self.tally.column] not in paper.parts(self._desk.counter, self.day):
            self.aside.say(self.tr("That part of the day has not begun yet."))
        else:
            self._sure = False
            self.aside.say("")
            self._hold(press(self.tally, key))

    def _keys(self) -> None:
        self._acts = {
            "PgUp": lambda: self._turn(1), "PgDn": lambda: self._turn(-1), "F12": self._next_stop,
            "Ctrl+Enter": self._write, "Ctrl+Z": self._undo, "Ctrl+Y": self._redo,
            "Esc": lambda: self.screen_asked.emit("shift"),
        }  # fmt: skip

    def _hold(self, tally: Tally) -> None:
        self.tally = tally
        self._show(self.grid.shown.entered)
        cell = self.grid.cell()
        middle = self.grid.mapTo(self._whole, cell.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, cell.height())

    def _show(self, entered: Mapping[Field, int]) -> None:
        desk = self._desk
        known = {each: desk.catalogue.find(each) for each in self.tally.rows}
        names = {each: (found.label(desk.language), found.side.value) if found else (each, "other")
                 for each, found in known.items()}  # fmt: skip
        parts = paper.parts(desk.counter, self.day)
        self.grid.show_tally(self.tally, Shown(names, dict(entered), parts, self.tr("Sum"), self.tr("{count} entered")))
        self.aside.show_count(self.tally.total, busy=self.writing.busy)

    def _turn(self, back: int) -> None:
        """Another day: one earlier or one later, as far as there are any."""
        days = paper.days(self._desk.counter)
        at = days.index(self.day) if self.day in days else 0
        self.day = days[min(max(at + back, 0), len(days) - 1)]
        self._sure = False
        self.aside.say("")
        self.refresh()

    def _next_stop(self) -> None:
        """The sheet was kept at another stop: the next one along the way, then none."""
        stops: list[Place | None] = [*posts.stops(self._desk.counter), None]
        self.place = stops[(stops.index(self.place) + 1) % len(stops)] if self.place in stops else stops[0]
        self.refresh()

    def _write(self) -> None:
        """Ctrl+Enter: so many are asked about first, then written."""
        most = max(self.tally.counts.values(), default=0)
        if self.writing.busy:
            return
        if not most:
            self.aside.say(self.tr("Nothing is typed yet, so there is nothing to write."))
        elif most > A_LOT and not self._sure:
            self._sure = True
            self.aside.say(self._telling.a_lot(most))
        else:
            self.aside.say("")
            self.writing.begin(self.day, self.tally.marks(), self.place.id if self.place else None)
            self._show(self.grid.shown.entered)

    def _written(self, sheet: Sheet) -> None:
        """All of it is: the grid is empty again, and one key brings it back."""
        if sheet.visits and sheet.visits[0].live:
            self._before_it = self.tally
            self._hold(Tally(self.tally.rows))
            self._bridge.notice.emit(self._telling.written(len(sheet.visits)))
        else:
            self._bridge.notice.emit(self._telling.taken_out(len(sheet.visits)))
        self._sure = False
        self.refresh()

    def _stopped(self, sheet: Sheet) -> None:
        """Why has been said; here stands how much of it is written, and the grid holds the rest."""
        left: Numbers[Field] = Numbers()
        for visit in sheet.visits[sheet.written :]:
            if visit.live and visit.part is not None:
                left[visit.inquiries[0].category, visit.part] += 1
        if left:
            self._hold(self.tally.keep(self.tally.rows, left))
        self.aside.say(self._telling.half(sheet.written, len(sheet.visits)))
        self.refresh()

    def _undo(self) -> None:
        if not self.writing.undo():
            self._bridge.notice.emit(self._telling.nothing())
            return
        if self._before_it is not None and not self.tally.total:
            self._hold(self._before_it)
        self._before_it = None
        self.aside.say("")
        self._bridge.notice.emit(self._telling.undone())

    def _redo(self) -> None:
        if self.writing.redo():
            self._hold(Tally(self.tally.rows))
            self.refresh()
        else:
            self._bridge.notice.emit(self._telling.nothing())

    def _take_out(self) -> None:
        if not self.writing.busy:
            self.writing.take_out(self.day)

    def _take_row(self, category: str) -> None:
        self._hold(self.tally.at_category(category))

    def _turn_finding(self, finding: bool) -> None:
        """While letters stand in the search the digits are on its hits."""
        self.mode = "finding" if finding else "cells"
        if finding:
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.mode_changed.emit()

    def _scanned(self) -> None:
        """A machine typed: nothing of it is in any field."""
        if self.finder.finding:
            self.finder.leave()
        self._bridge.trouble.emit(CardScanned())

    def _take_favourites(self) -> None:
        """The favourites in their order; what was found by typing stays while it has a number."""
        catalogue = self._desk.catalogue
        found = [category for each in catalogue.favourites if (category := catalogue.find(each)) and category.offered]
        self.tally = self.tally.keep([category.id for category in found], self.tally.counts)
        self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.settings:
            self.gate.set_gap(self._desk.settings.preferences.scanner_gap / 1000)
        if changes.catalogue:
            self._take_favourites()
        elif (changes.visits or changes.settings) and self.isVisible():
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key of the grid comes here and waits at the gate; what it has no use for goes on."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typed = event.text()
        if held == Qt.KeyboardModifier.ControlModifier:
            key = _WITH_CONTROL.get(_KEY(event.key()), "")
        else:
            letter = typed if len(typed) == 1 and (typed.isalpha() or typed.isdecimal()) else ""
            key = _NAMES.get(_KEY(event.key())) or letter
        if not key or held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            super().keyPressEvent(event)
            return
        repeat = event.isAutoRepeat() and key not in _REPEATS
        self.gate.press(key, key.isdecimal(), event.timestamp(), repeat=repeat)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is up. What is being written goes on."""
        super().hideEvent(event)
        self.gate.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()

    def _retranslate(self) -> None:
        self._keys()
        self.grid.setAccessibleName(self.tr("Sums by category and part of the day"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the panel lies below the grid."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        beside = self.width() >= self._theme.scaled(_BESIDE)
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._line.setVisible(beside)
        room = self.width() - (self._theme.scaled(_ASIDE) if beside else 0)
        side, above = self._theme.space(3.5), self._theme.space(2)
        self._column.setContentsMargins(side, above, max(room - side - self._theme.scaled(_WIDEST), side), above)
        self.aside.setMinimumWidth(self._theme.scaled(_ASIDE) if beside else 0)
        self.aside.setMaximumWidth(self._theme.scaled(_ASIDE) if beside else _ANY)
