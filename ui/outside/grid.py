"""Tiles side by side, as many columns as there is room for; the arrows move among them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.outside.tile import BigTile
from ui.theme import Theme

_COLUMN = 264
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Grid(QWidget):
    """Show tiles in it; those before are gone then. They all have the same size."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tiles: list[BigTile] = []
        self._columns = 0
        self._laid = QGridLayout(self)
        self._laid.setContentsMargins(0, 0, 0, 0)
        self._laid.setSpacing(theme.space(1.25))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._lay_out)

    def show_tiles(self, tiles: Sequence[BigTile]) -> None:
        """These, in this order."""
        for tile in self.tiles:
            self._laid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles, self._columns = list(tiles), 0
        for tile in self.tiles:
            tile.setParent(self)
            tile.installEventFilter(self)
            tile.show()
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go to the neighbours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.tiles:
            at, key = self.tiles.index(watched), Qt.Key(event.key())  # type: ignore[arg-type]
            step = _STEPS.get(key) or {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}.get(key)
            if step:
                if 0 <= at + step < len(self.tiles):
                    self.tiles[at + step].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = max(1, self.width() // self._theme.scaled(_COLUMN))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._laid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, tile in enumerate(self.tiles):
            self._laid.addWidget(tile, number // columns, number % columns)
