"""Notes at the counter: the small place below the last visits where one is typed, and what becomes of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import note as notes
from desk.counter.errors import PointsToSomebody
from desk.errors import DeskError
from desk.model.note import LONGEST
from desk.text import explain
from ui.bridge import Bridge
from ui.theme import Theme
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import ElidedLabel, Label

_TALL = 34
_NEARLY = 40
"""How many signs are left when the room is said to run out."""


class NotePlace(QWidget):
    """Hidden while nobody types a note. `kept` carries (visit id, whether there is a note now); `left` says that
    nothing was changed."""

    kept = Signal(str, bool)
    left = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._visit, self._about = "", ""
        self._title = ElidedLabel(theme, weight="semibold")
        self._room = Label(theme, kind="small", tone="ink_soft", figures=True)
        self.area = Area(theme, LONGEST)
        self._said = Label(theme, kind="small", tone="ink_soft", wrap=True)
        self._keep = Button(theme, look="main", key="Enter", tall=_TALL)
        self._leave = Button(theme, look="quiet", key="Esc", tall=_TALL)
        self._build()
        self.area.entered.connect(self._enter)
        self.area.escaped.connect(self.left)
        self.area.textChanged.connect(self._calm)
        self._keep.clicked.connect(self._enter)
        self._leave.clicked.connect(self.left)
        self._retranslate()
        self.hide()

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._room, 0, Qt.AlignmentFlag.AlignBottom)
        foot = Flow(gap=theme.space(1))
        for button in (self._keep, self._leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(1), 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addWidget(self.area)
        column.addWidget(self._said)
        column.addLayout(foot)
        column.addStretch(1)

    @property
    def has_focus(self) -> bool:
        """Whether the keys go here."""
        return self.area.hasFocus()

    def open(self, visit: str, about: str) -> None:
        """Type a note on this visit, or change the one it has; `about` names the visit."""
        if visit == self._visit:
            return
        self._visit, self._about = visit, about
        self.area.show_text(notes.of(self._desk.counter, [visit], self._days).get(visit, ""))
        self._retranslate()
        self._calm()
        self.show()

    def put_away(self) -> None:
        """Nobody types a note any more; what stands here is forgotten."""
        if self._visit:
            self._visit = ""
            self.hide()
            self.area.show_text("")

    @property
    def _days(self) -> int:
        return self._desk.settings.preferences.notes

    def _enter(self) -> None:
        visit, text = self._visit, self.area.text
        try:
            notes.keep(self._desk.counter, visit, text)
        except PointsToSomebody as error:
            self._said.set_tone("attention")
            self._said.setText(explain(error, self._desk.language))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said.text()))
        except DeskError as error:
            self._bridge.trouble.emit(error)
        else:
            self.kept.emit(visit, bool(text))

    def _calm(self) -> None:
        """What is typed on is as good as mended."""
        room = LONGEST - len(self.area.toPlainText())
        self._room.setText(self.tr("%n left", "", room) if room <= _NEARLY else "")
        self._said.set_tone("ink_soft")
        days = self.tr("Stays on this computer and is deleted after %n day(s).", "", self._days)
        self._said.setText(days)
        self.area.setAccessibleDescription(days)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._calm()

    def _retranslate(self) -> None:
        title = self.tr("Note on {what}").format(what=self._about)
        self._title.setText(title)
        self.area.setAccessibleName(title)
        self._keep.setText(self.tr("Keep"))
        self._leave.setText(self.tr("Leave"))
