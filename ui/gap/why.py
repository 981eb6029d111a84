"""Why a stretch was not counted: asked once that is said, answered by one key or not at all."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.model.coverage import KEPT, Why
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.spoken import Spoken

WHYS = {f"Alt+{digit}": why for digit, why in enumerate(Why, start=4)}
"""The keys go on where those of the answers end."""
_TALL = 34


class GapWhy(Spoken, QWidget):
    """`chosen` carries the reason whose key was pressed; None when it was said already, and is taken back."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__()
        self.said: Why | None = None
        self._about = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self.buttons = {why: Button(theme, key=key.replace("+", " "), tall=_TALL) for key, why in WHYS.items()}
        self._shortcuts = [self._shortcut(key, why, host) for key, why in WHYS.items()]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self._about)
        keys = Flow(gap=theme.space(1))
        for why, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, why=why: self._choose(why))
            keys.addWidget(button)
        column.addLayout(keys)
        self._retranslate()
        self.show_why(None, here=False)

    def show_why(self, said: Why | None, *, here: bool) -> None:
        """What was said; `here`: it can be said now. Once it is, only that is shown."""
        self.said = said
        for why, button in self.buttons.items():
            button.setVisible(said is None or why is said)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(here)
        self.setVisible(here)
        self._retranslate()

    def _shortcut(self, key: str, why: Why, host: QWidget) -> QShortcut:
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        made = QShortcut(QKeySequence(key), host, context=alone, autoRepeat=False)
        made.activated.connect(lambda: self._choose(why))
        return made

    def _choose(self, why: Why) -> None:
        self.chosen.emit(None if why is self.said else why)

    def _words(self) -> Mapping[Why, str]:
        return {
            Why.BUSY: self.tr("too many at once"),
            Why.AWAY: self.tr("nobody at the desk"),
            Why.MACHINE: self.tr("the computer was down"),
            Why.MEETING: self.tr("a meeting or training"),
            Why.HOUSE: self.tr("something in the house"),
        }

    def _retranslate(self) -> None:
        about = self.tr("Why? It stays on this computer, and goes after %n day(s).", "", KEPT)
        self._about.setText(self.tr("Why (again: take it back):") if self.said else about)
        for why, text in self._words().items():
            self.buttons[why].setText(text[0].upper() + text[1:])
