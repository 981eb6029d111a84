"""The settings screen. Every choice is kept and worn at once: there is nothing to save and nothing to close."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from ui.bridge import Bridge
from ui.keys import name
from ui.settings.counter import CounterSection
from ui.settings.days import DaysSection
from ui.settings.handover import HandoverSection
from ui.settings.here import HereSection
from ui.settings.keys import KeysSection, OtherKeysSection
from ui.settings.looks import LooksSection
from ui.settings.notes import NotesSection
from ui.settings.places import PlacesSection
from ui.settings.training import TrainingSection
from ui.settings.voices import VoicesSection
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll
from ui.widgets.spoken import Spoken

TRAIN = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T)
_WIDE = 1040
_SEEK_WIDE = 320
_SECTIONS = (
    HereSection,
    DaysSection,
    LooksSection,
    CounterSection,
    NotesSection,
    HandoverSection,
    KeysSection,
    OtherKeysSection,
    VoicesSection,
    TrainingSection,
    PlacesSection,
)


class SettingsScreen(Spoken, Screen):
    """Few settings, each explained, found by typing."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, kind="title", weight="semibold")
        self.seek = Field(theme, icon="magnifying-glass")
        self._nothing = Label(theme, tone="ink_soft", wrap=True)
        self.sections = [make(desk, bridge, theme) for make in _SECTIONS]
        self._build()
        for section in self.sections:
            if isinstance(section, TrainingSection):
                section.asked.connect(self.training_asked)
            elif isinstance(section, VoicesSection):
                section.kiosk_asked.connect(self.kiosk_asked)
        self.seek.textChanged.connect(self._seek)
        bridge.changed.connect(self._follow)
        theme.changed.connect(self._resize)
        self._resize()
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.space(4))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.seek, 3)
        self._top = QWidget()
        self._top.setLayout(head)
        self._list = QWidget()
        self._fill()
        inside = QWidget()
        _limit(inside, self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3.5), theme.space(3), 0, 0)
        column.setSpacing(theme.space(1.5))
        top = QWidget()
        _limit(top, self._top)
        column.addWidget(top)
        column.addWidget(Scroll(theme, inside), 1)

    def _fill(self) -> None:
        below = QVBoxLayout(self._list)
        below.setContentsMargins(0, 0, 0, self._theme.space(3))
        below.setSpacing(self._theme.space(1))
        below.addWidget(self._nothing)
        for section in self.sections:
            below.addWidget(section)
        below.addStretch(1)

    def arrive(self) -> None:
        """Typing seeks, in place of what was sought the last time."""
        self.seek.selectAll()
        self.seek.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, a letter begins another; Ctrl+T begins a training, or ends this one."""
        if event.key() == Qt.Key.Key_Escape:
            self.seek.clear()
            self.seek.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.keyCombination() == TRAIN and not event.isAutoRepeat():
            self.training_asked.emit()
        elif (letter := name(event)).isalpha() and len(letter) == 1:
            self.seek.setText(letter)
            self.seek.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _seek(self) -> None:
        found = sum(section.seek(self.seek.text()) for section in self.sections)
        self._nothing.setVisible(found == 0)

    def _follow(self, changes: Changes) -> None:
        if changes.settings or changes.catalogue:
            for section in self.sections:
                section.follow()

    def _resize(self) -> None:
        for part in (self._top, self._list):
            part.setMaximumWidth(self._theme.scaled(_WIDE))
        self.seek.setMaximumWidth(self._theme.scaled(_SEEK_WIDE))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self.seek.set_placeholder(self.tr("Find a setting"))
        self._nothing.setText(self.tr("No setting has these words. Esc shows them all again."))
        for section in self.sections:
            section.retranslate()
        self._seek()


def _limit(outer: QWidget, inner: QWidget) -> None:
    """The inner one is as wide as the outer, up to its own greatest width, with room before the scroll bar."""
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 24, 0)
    row.addWidget(inner, 1)
    row.addStretch(0)
