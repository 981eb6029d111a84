"""The column at the right: the last visits, what can be taken back, and the guide when one is open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.counter.strip import Strip
from ui.counter.undo import UndoLine
from ui.theme import Theme
from ui.widgets.empty import Empty
from ui.widgets.keycap import KeyCap
from ui.widgets.label import ElidedLabel
from ui.widgets.spoken import Spoken

WIDTH, SHARE = 372, 0.34
WITH_GUIDE, SHARE_WITH_GUIDE = 492, 0.46
"""Pixels at 100 % text, and the most it may take of the window; a guide needs longer lines."""

ONE_VISIT = 60
"""Pixels at 100 % text that the last visit takes in the small bar: its question, and a line of what is known of it."""

ROOM_FOR_BOTH = 520
"""Pixels at 100 % text below which visits and guide do not stand above each other, nor visits and a note: who has
the keys has the room."""


class Aside(Spoken, QWidget):
    """Holds the strip, the undo line and the place of the guide."""

    def __init__(self, theme: Theme, guide: QWidget, note: QWidget, parent: QWidget | None = None) -> None:
        """`guide` is the place of the guide, below the visits; `note` that of a note, between them."""
        super().__init__(parent)
        self._theme, self._guide, self._note = theme, guide, note
        note.installEventFilter(self)
        self._is_empty, self._guided, self._is_small = False, False, False
        self._title = ElidedLabel(theme, "", "body", weight="semibold")
        self.strip = Strip(theme)
        self.undo = UndoLine(theme)
        self._empty = Empty(theme, "person-group")
        self._column = QVBoxLayout(self)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        self._moves = (KeyCap(theme, "↑"), KeyCap(theme, "↓"))
        for cap in self._moves:
            head.addWidget(cap)
        self._column.addWidget(self._head)
        self._column.addWidget(self.strip, 3)
        self._column.addWidget(self._empty, 3)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.undo)
        self._column.addWidget(note)
        self._column.addWidget(self._below)
        self._column.addWidget(guide, 12)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def hold(self, line: QWidget) -> None:
        """A line of the program's own stands above what can be taken back: only the strip's foot moves for it."""
        self._column.insertWidget(self._column.indexOf(self._below), line)

    @property
    def roomy(self) -> bool:
        """Whether there is room for more than the visits."""
        return self.height() >= self._theme.scaled(ROOM_FOR_BOTH)

    def show_empty(self, empty: bool) -> None:
        """Whether nothing is logged yet."""
        self._is_empty = empty
        self._share_out()

    def give_room(self, to_guide: bool) -> None:
        """Whether the guide has the digits: where there is no room for both, it has the column then."""
        if to_guide != self._guided:
            self._guided = to_guide
            self._share_out()

    def show_small(self, small: bool) -> None:
        """Below the tiles, with the last visit alone."""
        self._is_small = small
        self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A note has the keys while it is typed."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._share_out()
        return super().eventFilter(watched, event)

    def _share_out(self) -> None:
        noting = self._note.isVisibleTo(self)
        takes_it = self._guided or noting
        whole = takes_it and self.height() < self._theme.scaled(ROOM_FOR_BOTH)
        for cap in self._moves:
            cap.setVisible(not self._is_empty and not noting)
        self._head.setVisible(not whole and not self._is_small)
        self.strip.setVisible(not self._is_empty and not whole)
        self._empty.setVisible(self._is_empty and not whole and not self._is_small)
        self._below.setVisible(not noting and not whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for both now, or no longer."""
        super().resizeEvent(event)
        self._share_out()

    def width_in(self, window: int) -> int:
        """How wide the column should be in a window that wide."""
        wide, share = (WITH_GUIDE, SHARE_WITH_GUIDE) if self._guide.isVisibleTo(self) else (WIDTH, SHARE)
        return min(self._theme.scaled(wide), max(round(window * share), 320))

    def _restyle(self) -> None:
        theme = self._theme
        self.strip.setMaximumHeight(theme.scaled(ONE_VISIT) if self._is_small else 16_777_215)
        around, inside = (1, 0.5) if self._is_small else (2.5, 1)
        self._column.setContentsMargins(theme.space(around), theme.space(around), theme.space(around), theme.space(1))
        self._column.setSpacing(theme.space(inside))
        self._title.setContentsMargins(theme.space(1.5), 0, 0, 0)
        self._share_out()
        self.update()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Last visits"))
        self.strip.setAccessibleName(self.tr("Last visits"))
        self._empty.set_texts(
            self.tr("Nobody yet today"),
            self.tr("Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected."),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel and the line between it and the tiles."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        across = (self.width(), 1) if self._is_small else (1, self.height())
        painter.fillRect(0, 0, *across, self._theme.colour("line"))
        painter.end()
