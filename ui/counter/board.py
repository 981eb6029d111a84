"""The tiles of the favourites, side by side as the sides are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.model.category import Category, Side
from ui.counter.arrange import Arranged, Measures, arrange, least_height
from ui.counter.hands import DIGITS
from ui.counter.tile import Tile, form_for
from ui.theme import Theme
from ui.widgets.side_mark import paint_side
from ui.words import word


class Board(QWidget):
    """`picked` carries the id of the category whose tile was pressed by hand."""

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: dict[str, list[Tile]] = {}
        self._laid = Arranged({}, {}, 0)
        theme.changed.connect(self._restyle)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The tiles, in the order of their digits."""
        every = [tile for group in self._tiles.values() for tile in group]
        return tuple(sorted(every, key=lambda tile: DIGITS.index(tile.digit)))

    def show_favourites(self, favourites: Sequence[Category], language: str) -> None:
        """Lay out other favourites; the first is on 1, the tenth on 0."""
        for tile in self.tiles:
            tile.deleteLater()
        self._tiles = {side.value: [] for side in Side}
        for digit, category in zip(DIGITS, favourites, strict=False):
            tile = Tile(self._theme, category, digit, self)
            tile.speak(language)
            tile.clicked.connect(lambda _checked=False, category=category: self.picked.emit(category.id))
            self._tiles[category.side].append(tile)
            tile.show()
        self._restyle()

    def speak(self, language: str) -> None:
        """Other words on the same tiles."""
        for tile in self.tiles:
            tile.speak(language)
        self._lay_out()

    def give_digits(self, have_digits: bool) -> None:
        """Whether the digits act here now."""
        for tile in self.tiles:
            tile.give_digit(have_digits)

    def tick(self, category: str, times: int = 1) -> None:
        """This category was written, so often in one go; its tile, if it has one, shows so."""
        for tile in self.tiles:
            if tile.category.id == category:
                tile.tick(times)
            else:
                tile.calm()

    def calm(self) -> None:
        """No tick on any tile."""
        for tile in self.tiles:
            tile.calm()

    def measures(self) -> Measures:
        """The room things take, at the text size of now."""
        theme = self._theme
        return Measures(
            least=QFontMetrics(theme.font("large", "medium")).height() + theme.space(1.25),
            most=theme.scaled(60) + theme.space(1.5 if self.height() < theme.scaled(640) else 4.5),
            heading=self._heading + theme.space(1.25),
            between_tiles=theme.space(1),
            between_columns=theme.space(3.5),
            between_sides=theme.space(2.5),
        )

    @property
    def _heading(self) -> int:
        return QFontMetrics(self._theme.font("body", "semibold")).height()

    def minimumSizeHint(self) -> QSize:
        """The least height at which nothing is cut; the width is whatever there is."""
        return QSize(self._theme.scaled(190), least_height(self._counts(), self.measures()))

    def sizeHint(self) -> QSize:
        """As tall as its place lets it be."""
        return self.minimumSizeHint()

    def _counts(self) -> dict[str, int]:
        return {side: len(group) for side, group in self._tiles.items()}

    def _restyle(self) -> None:
        self.updateGeometry()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """The headings follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    def _lay_out(self) -> None:
        self._laid = arrange(self._counts(), self.width(), self.height(), self.measures())
        for side, rects in self._laid.tiles.items():
            for tile, rect in zip(self._tiles[side], rects, strict=True):
                tile.setGeometry(QRect(*rect))
        tiles = self.tiles
        if tiles:
            narrowest = min((tile.size() for tile in tiles), key=lambda size: size.width())
            form = form_for([tile.text() for tile in tiles], narrowest, self._theme)
            for tile in tiles:
                tile.wear(form)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the headings: each side's sign and word."""
        painter, theme = QPainter(self), self._theme
        painter.setFont(theme.font("body", "semibold"))
        mark = theme.scaled(14)
        for side, (left, top, width, _height) in self._laid.headings.items():
            line = QRectF(left, top, width, self._heading)
            paint_side(painter, QRectF(line.left() + 1, line.top(), mark, line.height()), side, theme)
            painter.setPen(theme.colour(side))
            words = line.adjusted(mark + theme.space(1.25), 0, 0, 0)
            fits = painter.fontMetrics().elidedText(word(Side(side)), Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, fits)
        painter.end()
