"""Where we are out today: the places that are known as tiles, any other by its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.model.site import Place
from ui.outside.grid import Grid
from ui.outside.tile import BigTile
from ui.outside.touch import for_a_finger
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll

KEYS = "123456789"
_WIDE = 620


class Where(QWidget):
    """`chosen` carries the Place whose tile was pressed, `typed` the name that was written."""

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, kind="title", weight="semibold", wrap=True)
        self._known = Label(theme, tone="ink_soft", wrap=True)
        self._other = Label(theme, weight="semibold", wrap=True)
        self.grid = Grid(theme)
        self.field = Field(theme, icon="location-pin", kind="large")
        self.go = Button(theme, look="main", key="Enter")
        self._build()
        self.field.returnPressed.connect(self._write)
        self.go.clicked.connect(self._write)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self._restyle()  # after its words: a button without any would be made square

    def _build(self) -> None:
        theme = self._theme
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1.5))
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        self._line = QWidget()
        self._line.setLayout(row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.space(3), theme.space(3))
        column.setSpacing(theme.space(1.5))
        for part in (self._title, self._other, self._line, self._known, self.grid):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(theme, inside))

    def show_places(self, places: Sequence[Place]) -> None:
        """The places to choose from; the first nine have keys while nothing is typed."""
        tiles = []
        for number, place in enumerate(places):
            tile = BigTile(self._theme, "location-pin", key=KEYS[number] if number < len(KEYS) else "")
            tile.speak(place.name, place.area)
            tile.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            tiles.append(tile)
        self.grid.show_tiles(tiles)
        self._known.setVisible(bool(tiles))

    def take(self) -> None:
        """Be ready to type, or to press a place's key."""
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> bool:
        """Choose the place with that key; whether there is one, and nothing is being typed."""
        tile = next((tile for tile in self.grid.tiles if key and tile.key == key), None)
        if tile is None or self.field.text():
            return False
        tile.click()
        return True

    def _write(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        self._line.setMaximumWidth(self._theme.scaled(_WIDE))
        for_a_finger(self._theme, self.field, self.go)

    def retranslate(self) -> None:
        """New words."""
        self._title.setText(self.tr("Where are you out today?"))
        self._other.setText(self.tr("The name of a place: a square, a school, a care home. Never of a person."))
        self._known.setText(self.tr("Or one that is known here:"))
        self.field.set_placeholder(self.tr("Name of the place"))
        self.go.setText(self.tr("Go there"))
