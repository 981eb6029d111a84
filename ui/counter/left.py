"""One quiet line at the counter: how many things the last shift left that nobody here has read yet."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import handover
from ui.bridge import Bridge
from ui.theme import Theme
from ui.widgets.button import Button

_TALL = 34
_SOON = 100
"""Milliseconds after it was made: the first picture does not wait for what the last shift left."""


class LeftLine(QWidget):
    """Hidden while there is nothing to read. `asked` is emitted when it is pressed: the shift screen tells the rest."""

    asked = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.number = 0
        self.button = Button(theme, icon="inbox-down", look="quiet", key="Ctrl 3", tall=_TALL)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.button)
        across.addStretch(1)
        self.button.clicked.connect(self.asked)
        bridge.changed.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.look)
        self._soon.start()
        self._show()

    def look(self) -> None:
        """Count again what is there to read."""
        self.number = handover.fresh(self._desk.counter, words=self._desk.settings.preferences.handover_words)
        self._show()

    def _show(self) -> None:
        self.button.setText(self.tr("%n thing(s) from the last shift", "", self.number))
        self.setVisible(bool(self.number))

    def _follow(self, changes: Changes) -> None:
        if changes.handover or changes.shifts or changes.settings:
            self.look()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
