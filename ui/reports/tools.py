"""What can be done with the page: its size, opening it, saving it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.spoken import Spoken

_TITLE = 260
"""Room for the longest title: a day and two times."""


class Tools(Spoken, QWidget):
    """A row above the page, or two or three where one would cut something. Whoever listens to the buttons does it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ElidedLabel(theme, "", "large", weight="semibold")
        self.smaller = Button(theme, icon="minus", look="quiet")
        self.larger = Button(theme, icon="plus", look="quiet")
        self._size = Label(theme, "", "body", tone="ink_soft", figures=True)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = Button(theme, icon="external-link", key="Enter")
        self.table = Button(theme, icon="table", key="T")
        self.save = Button(theme, icon="download", look="main", key="S")
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(theme.space(3), theme.space(1.5), theme.space(3), theme.space(1.5))
        self._rows.setSpacing(theme.space(1))
        self._rows.addWidget(self._title, 1)
        self._buttons, self._sizes, self._deeds = QWidget(), QWidget(), QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        _close(self._sizes, (self.smaller, self._size, self.larger), theme.space(0.5))
        _close(self._deeds, (self.open, self.table, self.save), theme.space(1))
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.space(1))
        self._both.addWidget(self._sizes, 0, Qt.AlignmentFlag.AlignLeft)
        self._both.addWidget(self._deeds, 0, Qt.AlignmentFlag.AlignRight)
        self._rows.addWidget(self._buttons)
        self.allow(False)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def allow(self, ready: bool, *, table: bool = False) -> None:
        """There is a page to do something with, or not; and a spreadsheet of its figures, or not."""
        for button in (self.smaller, self.larger, self.open, self.save):
            button.setEnabled(ready)
        if self.table.isHidden() is table:
            self.table.setVisible(table)
            self._arrange()

    def show_title(self, title: str) -> None:
        """Which report it is."""
        self._title.setText(title)

    def show_size(self, percent: int) -> None:
        """How large the page is shown."""
        self._size.setText(self.tr("{percent}%").format(percent=percent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a row has no room for all of it there are two; where the words of the buttons have none, icon and key
        remain; and where that is too wide as well, there are three."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        margins, way = self._rows.contentsMargins(), QBoxLayout.Direction
        room = self.width() - margins.left() - margins.right()
        self._say(True)
        wanted = self._wanted()
        beside = self._theme.scaled(_TITLE) + self._rows.spacing() + wanted <= room
        self._rows.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if wanted > room:
            self._say(False)
            wanted = self._wanted()
        self._both.setDirection(way.LeftToRight if wanted <= room else way.TopToBottom)

    def _wanted(self) -> int:
        return self._sizes.sizeHint().width() + self._both.spacing() + self._deeds.sizeHint().width()

    def _say(self, in_words: bool) -> None:
        told = (
            (self.open, self.tr("Open")),
            (self.table, self.tr("As a spreadsheet")),
            (self.save, self.tr("Save as PDF")),
        )
        for button, words in told:
            button.setText(words if in_words else "")
            button.setAccessibleName(words)
            button.setToolTip("" if in_words else words)
            button.updateGeometry()

    def _restyle(self) -> None:
        self._size.setFixedWidth(self._theme.scaled(48))
        self._arrange()

    def _retranslate(self) -> None:
        self._arrange()
        for button, words in ((self.smaller, self.tr("Smaller")), (self.larger, self.tr("Larger"))):
            button.setAccessibleName(words)
            button.setToolTip(words)


def _close(place: QWidget, parts: tuple[QWidget, ...], gap: int) -> None:
    """Set parts that belong together side by side."""
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part)
