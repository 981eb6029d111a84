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
    """A row above the page, or two where one would cut the title. Whoever listens to the buttons does it."""

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
        self._buttons = QWidget()
        self._row = row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.smaller, self._size, self.larger):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.open)
        row.addWidget(self.table)
        row.addWidget(self.save)
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
        remain, and they stand closer where that is too wide as well."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        margins = self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self._row.setSpacing(self._theme.space(1))
        self._say(True)
        wanted = self._buttons.sizeHint().width()
        beside = self._theme.scaled(_TITLE) + self._rows.spacing() + wanted <= room
        way = QBoxLayout.Direction
        self._rows.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if wanted > room:
            self._say(False)
            if self._buttons.sizeHint().width() > room:
                self._row.setSpacing(self._theme.space(0.5))

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
