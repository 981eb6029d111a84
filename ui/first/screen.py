"""The only question before the counter opens: where are we working today?

Where the municipality published its places, they stand below the line and typing finds them; else any name will do.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.catalogue.fold import fits
from desk.counter import post as posts
from desk.model.site import Post
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.pick import Choices, Fitting
from ui.widgets.screen import Screen
from ui.widgets.side_mark import SideMark
from ui.widgets.spoken import Spoken
from ui.words import post_words

_WIDE = 640
_SIDES = ("library", "citizen", "digital", "other")


class FirstScreen(Spoken, Screen):
    """One line and Enter. `answered` is emitted once the place is kept."""

    answered = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._question = Label(theme, "", "display", weight="semibold", wrap=True)
        self.field = Field(theme, icon="location-pin", kind="title", height=64)
        self.begin = Button(theme, look="main", key="Enter", tall=64)
        self.offered = Fitting(theme)
        self._build()
        self.field.returnPressed.connect(self._answer)
        self.begin.clicked.connect(self._answer)
        self.field.textChanged.connect(self._offer)
        self.offered.chosen.connect(self._stand_at)
        theme.changed.connect(self._resize)
        self._resize()
        self._retranslate()
        self._offer()

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
        column.addWidget(self.offered)
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
        name, found = self.field.text().strip(), self._offer()
        if not name or (not found and posts.offered(self._desk.counter)):
            self.arrive()
        elif found:
            self._stand_at(found[0][0])
        elif self._bridge.attempt(lambda: posts.work_at(self._desk.counter, name)) is not None:
            self.answered.emit()

    def _offer(self) -> Choices:
        """Show what is published and fits what is typed, and return it."""
        every = [(post, post_words(post)) for post in posts.offered(self._desk.counter)]
        found = [(post, text) for post, text in every if fits(self.field.text(), text)]
        self.offered.show_choices(found, None)
        return found

    def _stand_at(self, post: object) -> None:
        if (
            isinstance(post, Post)
            and self._bridge.attempt(lambda: posts.stand_at(self._desk.counter, post)) is not None
        ):
            self.answered.emit()

    def _resize(self) -> None:
        self._middle.setFixedWidth(max(0, min(self._theme.scaled(_WIDE), self.width() - self._theme.space(8))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never wider than the window."""
        super().resizeEvent(event)
        self._resize()

    def _retranslate(self) -> None:
        self._question.setText(self.tr("Where are we working today?"))
        self.field.set_placeholder(self.tr("The name of the place"))
        self.begin.setText(self.tr("Begin"))
