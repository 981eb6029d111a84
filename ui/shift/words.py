"""Words for the next shift at this computer, where they are turned on; refused when they point to somebody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import handover
from desk.counter.errors import PointsToSomebody
from desk.errors import DeskError
from desk.model.note import LONGEST
from desk.text import explain
from ui.bridge import Bridge
from ui.theme import Theme
from ui.widgets.area import Area
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.spoken import Spoken


class WordsPlace(Spoken, QWidget):
    """`left` says that the keys belong to the screen again."""

    left = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge = desk, bridge
        self._title = Label(theme, "", "body", weight="semibold")
        self.area = Area(theme, LONGEST)
        self._said = Label(theme, "", "small", tone="ink_soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(1), 0, 0)
        column.setSpacing(theme.space(1))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(KeyCap(theme, "W"))
        head.addStretch(1)
        column.addLayout(head)
        for part in (self.area, self._said):
            column.addWidget(part)
        self.area.entered.connect(self._enter)
        self.area.escaped.connect(self._leave)
        self.area.textChanged.connect(self._calm)
        self._retranslate()

    def show_words(self, text: str) -> None:
        """What was said so far; what is being typed stays."""
        if not self.area.hasFocus():
            self.area.show_text(text)

    def take_keys(self) -> None:
        """Somebody types."""
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter(self) -> None:
        try:
            handover.say(self._desk.counter, self.area.text)
        except PointsToSomebody as error:
            self._said.set_tone("attention")
            self._said.setText(explain(error, self._desk.language))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said.text()))
        except DeskError as error:
            self._bridge.trouble.emit(error)
        else:
            self.left.emit()

    def _leave(self) -> None:
        self.area.show_text(handover.board(self._desk.counter, words=True).said)
        self.left.emit()

    def _calm(self) -> None:
        self._said.set_tone("ink_soft")
        self._said.setText(
            self.tr("Enter keeps them. They stay on this computer, for the next shift here, and are in no report.")
        )

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Words for the next shift"))
        self.area.setAccessibleName(self._title.text())
        self._calm()
