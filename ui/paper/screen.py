"""The grid after an outage: the sums of a tick sheet, by keyboard alone. Nothing is written before Ctrl+Enter.

Every key waits at the gate first: a card scanned in here changes no field and writes nothing. What stands in the grid
stays while other screens are up, so that somebody can be served in between.
"""

from collections import Counter as Numbers
from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import paper
from desk.counter import post as posts
from desk.counter.errors import CardScanned
from desk.counter.paper import Sheet
from desk.model.paper import Leaf
from ui.bridge import Bridge
from ui.gate import Gate
from ui.paper.aside import Aside
from ui.paper.finder import Finder
from ui.paper.grid import Grid, Shown
from ui.paper.keys import counts_once, name_of
from ui.paper.page import Page
from ui.paper.tally import PARTS, Field, Tally, press
from ui.paper.telling import Telling
from ui.paper.which import Which
from ui.paper.writing import Writing
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.screen import Screen

A_LOT = 99
"""Marks in one field that are asked about before they are written."""


class PaperScreen(Screen):
    """The grid, what its rows are looked for in, and whose day it is beside it."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.mode = "cells"
        self.tally = Tally(())
        self._before_it: Tally | None = None
        self.which = Which(desk.counter)
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
        self._page = Page(self._theme, (self.finder, self.grid), self.aside)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._page)
        self.setFocusProxy(self.grid)

    def _listen(self) -> None:
        self._keys()
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
        self.which.arrive(bool(self.tally.total))
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
        entered = paper.entered(desk.counter, self.which.day)
        ends = (self.which.day > days[-1], self.which.day < days[0])
        self.aside.show_day(self.which.day, days[0], desk.language, ends=ends)
        self.aside.show_stop(self.which.place.name if self.which.place else None, several=bool(stops))
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
        elif key.isdecimal() and PARTS[self.tally.column] not in paper.parts(self._desk.counter, self.which.day):
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
        self._page.follow(self.grid)

    def _show(self, entered: Mapping[Field, int]) -> None:
        desk = self._desk
        known = {each: desk.catalogue.find(each) for each in self.tally.rows}
        names = {each: (found.label(desk.language), found.side.value) if found else (each, "other")
                 for each, found in known.items()}  # fmt: skip
        parts = paper.parts(desk.counter, self.which.day)
        self.grid.show_tally(self.tally, Shown(names, dict(entered), parts, self.tr("Sum"), self.tr("{count} entered")))
        self.aside.show_count(self.tally.total, busy=self.writing.busy)

    def _turn(self, back: int) -> None:
        """Another day: one earlier or one later."""
        self.which.turn(back)
        self._sure = False
        self.aside.say("")
        self.refresh()

    def _next_stop(self) -> None:
        """The sheet was kept at another stop."""
        self.which.next_stop()
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
            self.writing.begin(self.which.day, self.tally.marks(), self.which.place.id if self.which.place else None)
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
            self.writing.take_out(self.which.day)

    def _take_row(self, category: str) -> None:
        self._hold(self.tally.at_category(category))

    def _turn_finding(self, finding: bool) -> None:
        """While letters stand in the search the digits are on its hits."""
        self.mode = "finding" if finding else "cells"
        if finding:
            self._page.verticalScrollBar().setValue(0)
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
        key = name_of(event)
        if key:
            self.gate.press(key, key.isdecimal(), event.timestamp(), repeat=counts_once(event, key))
        else:
            super().keyPressEvent(event)

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
        self.grid.setAccessibleName(self.tr("Sums by category and part of the day"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the panel lies below the grid."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        self._page.share_out(self.width())
