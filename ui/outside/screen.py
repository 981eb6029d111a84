"""Outside the counter: conversations where people are, for a finger or for keys; and what the library puts on."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import outreach
from desk.counter.errors import CardScanned
from desk.errors import DeskError
from desk.model.site import Place
from ui.bridge import Bridge
from ui.gate import Gate
from ui.outside.activities import Activities
from ui.outside.outing import Outing
from ui.outside.where import Where
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.button import Segments
from ui.widgets.screen import Screen
from ui.widgets.spoken import Spoken

FINGER = 48
"""Pixels at least of what is pressed seldom, though by a finger."""
OUTREACH, ACTIVITIES = "outreach", "activities"


class OutsideScreen(Spoken, Screen):
    """`mode` says which part is up: where, outing, or activities."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.mode = "where"
        self.parts = Segments(theme, [(OUTREACH, ""), (ACTIVITIES, "")], OUTREACH)
        for part in self.parts.buttons:
            part.setMinimumHeight(FINGER)
        self.where, self.outing = Where(theme), Outing(desk, bridge, theme)
        self.activities = Activities(desk, bridge, theme)
        self._stack = QStackedWidget()
        self._pages = {"where": self.where, "outing": self.outing, "activities": self.activities}
        self.gate = Gate(desk.settings.preferences.scanner_gap / 1000, desk.counter.clock.monotonic, self)
        self._build()
        self._listen()
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        for page in self._pages.values():
            self._stack.addWidget(page)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, theme.space(3), 0)
        top.addWidget(self.parts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(3.5), theme.space(3), 0, 0)
        whole.setSpacing(theme.space(1.5))
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)

    def _listen(self) -> None:
        self.parts.chosen.connect(lambda part: self.show_part("activities" if part == ACTIVITIES else self._out()))
        self.where.chosen.connect(self.go_to)
        self.where.typed.connect(self._typed)
        self.where.field.installEventFilter(self)
        self.outing.leave.connect(self._leave)
        self.gate.passed.connect(self.key)
        self.gate.burst.connect(lambda: self._bridge.trouble.emit(CardScanned()))
        self._bridge.changed.connect(self._follow)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in (("Ctrl+Tab", self.turn), ("Ctrl+Z", self._undo)):
            QShortcut(QKeySequence(key), self, context=here, autoRepeat=False).activated.connect(act)

    def arrive(self) -> None:
        """Where we were out last today, if we were; else it is asked."""
        if self.mode == "where":
            last = outreach.last_place(self._desk.counter)
            if last is not None:
                self.go_to(last)
                return
        self.show_part(self.mode)

    def show_part(self, mode: str) -> None:
        """Bring a part up and give it the keys."""
        self.mode = mode
        self.parts.set_value(ACTIVITIES if mode == "activities" else OUTREACH)
        self._stack.setCurrentWidget(self._pages[mode])
        if mode == "where":
            self.where.show_places(outreach.places(self._desk.counter))
            self.where.take()
        elif mode == "outing":
            self.outing.refresh()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.activities.arrive()
        self.mode_changed.emit()

    def turn(self) -> None:
        """The other part."""
        self.show_part(self._out() if self.mode == "activities" else "activities")

    def go_to(self, place: Place) -> None:
        """We are out there from now on."""
        self.outing.show_place(place)
        self.show_part("outing")

    def close_down(self) -> None:
        """The window goes."""
        self.gate.stop()

    def _out(self) -> str:
        return "where" if self.outing.place is None else "outing"

    def _leave(self) -> None:
        self.outing.place = None
        self.show_part("where")

    def _typed(self, name: str) -> None:
        try:
            place = outreach.named(self._desk.counter, name)
        except DeskError as error:
            self._bridge.trouble.emit(error)
            return
        if place.id:
            self.go_to(place)

    def _undo(self) -> None:
        if self.mode == "outing":
            self.outing.take_back()
        elif self.mode == "activities":
            self.activities.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each while we are out; what a key says is what counts. A card may be scanned here too."""
        typed = event.text().upper()
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if self.mode == "outing" and not held and len(typed) == 1 and typed.isprintable() and not typed.isspace():
            self.gate.press(typed, typed.isdigit(), event.timestamp(), repeat=event.isAutoRepeat())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While nothing is typed yet, the digits choose among the places that are known."""
        if watched is self.where.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed, known = event.text(), [tile.key for tile in self.where.grid.tiles]
            if typed and typed in known and not self.where.field.text():
                self.gate.press(typed, True, event.timestamp(), repeat=event.isAutoRepeat())
                return True
        return super().eventFilter(watched, event)

    def key(self, key: str) -> None:
        """A key acts: one that the guard let through."""
        if self.mode == "outing":
            self.outing.press(key)
        elif self.mode == "where":
            self.where.press(key)

    def _follow(self, changes: Changes) -> None:
        if changes.settings:
            self.gate.set_gap(self._desk.settings.preferences.scanner_gap / 1000)
        if changes.catalogue:
            self.outing.show_categories()
        if self.isVisible() and (changes.visits or changes.settings or changes.catalogue):
            self.outing.refresh()
        if changes.activities or changes.catalogue or changes.settings:
            self.activities.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again."""
        super().showEvent(event)
        self.outing.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A held key is forgotten."""
        super().hideEvent(event)
        self.gate.stop()

    def _retranslate(self) -> None:
        self.parts.set_texts((self.tr("Conversations outside"), self.tr("Activities")))
        self.parts.set_name(self.tr("What to write down"))
        for page in (self.where, self.outing, self.activities):
            page.retranslate()
