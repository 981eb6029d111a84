"""The directory: whom people can be referred to from here. Typing finds, Enter refers the highlighted visit."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.catalogue.directory import Finder
from desk.changes import Changes
from desk.counter import directory
from desk.model.directory import Unit
from ui import units
from ui.bridge import Bridge
from ui.directory.entry import Entry
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.empty import Empty
from ui.widgets.field import Field
from ui.widgets.rows import Row, Rows
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll
from ui.widgets.spoken import Spoken

_LIST = 400
_MOST = 40
_LISTED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MINUTE = 60_000
_SCROLLS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DirectoryScreen(Spoken, Screen):
    """The entries that fit what is typed at the left, the chosen one beside them."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._units: tuple[Unit, ...] = ()
        self._finder: Finder | None = None
        self.search = Field(theme, icon="magnifying-glass")
        self.rows = Rows(theme, "arrow-right")
        self.entry = Entry(theme)
        self._nobody = Empty(theme, "handshake")
        self._minute = QTimer(self, interval=_MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(lambda: self._tell(self.rows.value))
        self._build()
        self.search.textChanged.connect(self._show)
        self.rows.asked.connect(self._refer)
        self.rows.moved.connect(self._show_entry)
        self.entry.refer.connect(lambda: self._refer(self.rows.value))
        bridge.changed.connect(self._follow)
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        left = QVBoxLayout()
        left.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(2), theme.space(2))
        left.setSpacing(theme.space(1.5))
        left.addWidget(self.search)
        left.addWidget(self.rows, 1)
        self._list = QWidget()
        self._list.setLayout(left)
        self._list.setMaximumWidth(theme.scaled(_LIST))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._list, 2)
        across.addWidget(Line(theme, down=True))
        self._scroll = Scroll(theme, self.entry)
        across.addWidget(self._scroll, 3)
        across.addWidget(self._nobody, 3)
        theme.changed.connect(lambda: self._list.setMaximumWidth(theme.scaled(_LIST)))

    def arrive(self) -> None:
        """It is on screen: what is typed searches, the arrows move, Enter refers."""
        self._read()
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        """Those that are at hand: the municipality's own by name, then the others by name."""
        language = self._desk.language
        every = directory.at_hand(self._desk.counter, self._desk.settings.preferences.country)
        self._units = tuple(sorted(every, key=lambda unit: (unit.country, unit.called(language).casefold())))
        self._finder = None
        self._show()

    def _show(self) -> None:
        typed, language = self.search.text().strip(), self._desk.language
        if typed and self._finder is None:
            self._finder = Finder(self._units, {each.id: each for each in self._desk.catalogue.categories})
        found = self._finder.find(typed, language, _MOST) if typed and self._finder else self._units
        self.rows.show_rows([Row(unit.id, unit, unit.called(language), "", units.kind(unit)) for unit in found])
        if typed:
            self.rows.highlight(None)  # what fits best is the one that is meant
        self._scroll.setVisible(bool(found))
        self._nobody.setVisible(not found)
        self._show_entry(self.rows.value)

    def _show_entry(self, unit: object) -> None:
        self._tell(unit)
        self._scroll.verticalScrollBar().setValue(0)

    def _tell(self, unit: object) -> None:
        """All that is to be told of it now: it may have opened or closed since."""
        if isinstance(unit, Unit):
            known = [self._desk.catalogue.find(each) for each in unit.helps]
            helped = [each for each in known if each is not None and each.offered]
            self.entry.show_unit(unit, helped, self._desk.language, self._desk.counter.clock.now())

    def _refer(self, unit: object) -> None:
        if isinstance(unit, Unit):
            self.refer_asked.emit(unit.id)

    def _follow(self, changes: Changes) -> None:
        if (changes.settings or changes.catalogue) and self.isVisible():
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and Enter belong to the list, wherever the focus is; Esc clears the search."""
        if event.key() in _LISTED:
            self.rows.keyPressEvent(event)
        elif event.key() in _SCROLLS:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLS[event.key()] * bar.pageStep())
        elif event.key() == Qt.Key.Key_Escape:
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the time while it is on screen."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Off the screen nobody reads whether it is open."""
        super().hideEvent(event)
        self._minute.stop()

    def _retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Name, word or subject"))
        self.rows.setAccessibleName(self.tr("Directory"))
        self._nobody.set_texts(
            self.tr("Nobody is called that"),
            self.tr(
                "Try another word, or Esc for all of them. What is missing can be added to the municipality's list."
            ),
        )
        if self.isVisible():
            self._read()
