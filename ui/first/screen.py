"""The only question before the counter opens: where are we working today?"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import post as posts
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.side_mark import SideMark

_WIDE = 640
_SIDES = ("library", "citizen", "digital", "other")


class FirstScreen(QWidget):
    """One line and Enter. `answered` is emitted once the place is kept."""

    answered = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._question = Label(theme, "", "display", weight="semibold", wrap=True)
        self.field = Field(theme, icon="location-pin", kind="title", height=64)
        self.begin = Button(theme, look="main", key="Enter", tall=64)
        self._build()
        self.field.returnPressed.connect(self._answer)
        self.begin.clicked.connect(self._answer)
        theme.changed.connect(self._resize)
        self._resize()
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        signs = QHBoxLayout()
        signs.setSpacing(theme.space(1.25))
        for side in _SIDES:
            signs.addWidget(SideMark(theme, side, 18))
        signs.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(theme.space(1.5))
        line.addWidget(self.field, 1)
        line.addWidget(self.begin)
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(signs)
        column.addWidget(self._question)
        column.addLayout(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        whole.addStretch(5)
        whole.addWidget(self._middle, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(7)

    def arrive(self) -> None:
        """Typing goes into the line."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """It fits whatever room there is."""
        return QSize(0, 0)

    def _answer(self) -> None:
        name = self.field.text().strip()
        if not name:
            self.arrive()
        elif self._bridge.attempt(lambda: posts.work_at(self._desk.counter, name)) is not None:
            self.answered.emit()

    def _resize(self) -> None:
        self._middle.setFixedWidth(max(0, min(self._theme.scaled(_WIDE), self.width() - self._theme.space(8))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never wider than the window."""
        super().resizeEvent(event)
        self._resize()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._question.setText(self.tr("Where are we working today?"))
        self.field.set_placeholder(self.tr("The name of the place"))
        self.begin.setText(self.tr("Begin"))
