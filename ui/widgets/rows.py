"""A list to choose from: two lines of words to a row, and the arrows move the highlight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.side_mark import paint_side

_DATA = Qt.ItemDataRole.UserRole
_HIGH = 60
_MARK = 11
_ICON = 20
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOOKS = {"title": ("body", "semibold", "ink"), "beside": ("body", "regular", "ink_soft"),
          "below": ("small", "regular", "ink_soft")}  # fmt: skip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """`title` and what stands `beside` it; under them the signs of sides and what stands `below`. `id` tells rows
    apart, `value` is what they stand for."""

    id: str
    value: object
    title: str
    beside: str
    below: str
    signs: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(part for part in (self.title, self.beside, self.below) if part)


class Rows(QListView):
    """`asked` carries the value of the row Enter asked for (or a press, if `press_asks`), `moved` that of the row
    highlighted now. Words that are longer than the list is wide are cut, or go on below if it `wraps`."""

    asked = Signal(object)
    moved = Signal(object)

    def __init__(  # noqa: PLR0913  what Enter does, how rows look
        self, theme: Theme, icon: str = "", *, press_asks: bool = False, tall: int = _HIGH, wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme = theme
        self._model = QStandardItemModel(self)
        self._rows: tuple[Row, ...] = ()
        self._quiet = False
        self.tall = tall
        self.setModel(self._model)
        self.setItemDelegate((_Wrapping if wraps else _Delegate)(theme, self, icon))
        if wraps:
            self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if press_asks:
            self.clicked.connect(self._ask)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the highlight stays on the row it was on, else it goes to the top."""
        if tuple(rows) == self._rows:
            return
        before = self.row(self.currentIndex())
        self._rows = tuple(rows)
        self._quiet = True
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.name)
            item.setToolTip(row.name)
            item.setData(row, _DATA)
            self._model.appendRow(item)
        self.highlight(before.id if before else None)

    def highlight(self, row_id: str | None) -> None:
        """Put the highlight on a row; on the first when there is none with that id. Does not say so."""
        at = next((number for number, row in enumerate(self._rows) if row.id == row_id), 0)
        self._quiet = True
        self.setCurrentIndex(self._model.index(at, 0))
        self._quiet = False

    @property
    def value(self) -> object:
        """What the highlighted row stands for, None when the list is empty."""
        row = self.row(self.currentIndex())
        return row.value if row else None

    @property
    def words(self) -> str:
        """The first line of the highlighted row."""
        row = self.row(self.currentIndex())
        return " ".join((row.title, row.beside)) if row else ""

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return index.data(_DATA) if index.isValid() else None

    def _ask(self, index: Index) -> None:
        row = self.row(index)
        if row is not None:
            self.asked.emit(row.value)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """The highlight moved."""
        super().currentChanged(current, previous)
        row = self.row(current)
        if row is not None and not self._quiet:
            self.moved.emit(row.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, Enter asks; every other key is the screen's."""
        if event.key() in _ENTER:
            self._ask(self.currentIndex())
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _Delegate(QStyledItemDelegate):
    """Draws a row. The highlighted one has a box of its own, and the icon of what Enter does."""

    def __init__(self, theme: Theme, view: Rows, icon: str) -> None:
        super().__init__(view)
        self._theme, self._view, self._icon = theme, view, icon

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text, or one in a low row."""
        return QSize(self._theme.scaled(200), self._theme.scaled(self._view.tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        theme, row = self._theme, self._view.row(index)
        if row is None:
            return
        rect = QRectF(option.rect).adjusted(1, 2, -1, -2)
        inside = self._inside(rect)
        painter.save()
        if index == self._view.currentIndex():
            ring = QPen(theme.colour("focus"), theme.focus_width) if self._view.hasFocus() else None
            paint_box(painter, rect, theme.colour("surface"), ring or theme.colour("edge"), theme.radius("field"))
            if self._icon:
                size = theme.scaled(_ICON)
                box = QRectF(inside.right() - size, inside.center().y() - size / 2, size, size)
                paint_icon(painter, box, self._icon, theme.colour("accent"))
                inside.setRight(box.left() - theme.space(1))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, rect, theme.colour("surface"), None, theme.radius("field"))
        self._paint_inside(painter, inside, row)
        painter.restore()

    def _inside(self, rect: QRectF) -> QRectF:
        theme = self._theme
        return rect.adjusted(theme.space(1.5), theme.space(1), -theme.space(1.5), -theme.space(1))

    def _paint_inside(self, painter: QPainter, inside: QRectF, row: Row) -> None:
        upper, lower = QRectF(inside), QRectF(inside)
        if row.below or row.signs:
            upper.setHeight(inside.height() / 2)
            lower.setTop(upper.bottom())
        self._paint_upper(painter, upper, row)
        self._paint_lower(painter, lower, row)

    def _paint_upper(self, painter: QPainter, line: QRectF, row: Row) -> None:
        theme = self._theme
        self._words(painter, line, row.title, "title")
        wide = QFontMetrics(theme.font("body", "semibold")).horizontalAdvance(row.title)
        line.setLeft(line.left() + wide + theme.space(1))
        self._words(painter, line, row.beside, "beside")

    def _paint_lower(self, painter: QPainter, line: QRectF, row: Row) -> None:
        theme, mark = self._theme, self._theme.scaled(_MARK)
        for side in row.signs:
            paint_side(painter, QRectF(line.left(), line.center().y() - mark / 2, mark, mark), side, theme)
            line.setLeft(line.left() + mark + theme.space(0.5))
        line.setLeft(line.left() + theme.space(0.25) * bool(row.signs))
        self._words(painter, line, row.below, "below")

    def _words(self, painter: QPainter, line: QRectF, text: str, part: str) -> None:
        kind, weight, tone = _LOOKS[part]
        font = self._theme.font(kind, weight, figures=True)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(int(line.width()), 0))
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fitting)


class _Wrapping(_Delegate):
    """Draws a row with all of its words, on as many lines as they need."""

    _FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its words are at the width of the list."""
        row = self._view.row(index)
        tall = sum(self._tall(*each) for each in self._texts(row)) if row is not None else 0
        around = 2 * self._theme.space(1) + 4
        return QSize(self._view.viewport().width(), max(tall + around, self._theme.scaled(self._view.tall)))

    @property
    def _room(self) -> int:
        """Pixels a line has, the same with the highlight and without it."""
        icon = self._theme.scaled(_ICON) + self._theme.space(1) if self._icon else 0
        return max(self._view.viewport().width() - 2 - 2 * self._theme.space(1.5) - icon, 1)

    def _texts(self, row: Row) -> list[tuple[str, str]]:
        return [(text, part) for text, part in ((row.title, "title"), (row.below, "below")) if text]

    def _tall(self, text: str, part: str) -> int:
        kind, weight, _tone = _LOOKS[part]
        metrics = QFontMetrics(self._theme.font(kind, weight, figures=True))
        return metrics.boundingRect(QRect(0, 0, self._room, 10_000), self._FLAGS, text).height()

    def _paint_inside(self, painter: QPainter, inside: QRectF, row: Row) -> None:
        top = inside.top()
        for text, part in self._texts(row):
            kind, weight, tone = _LOOKS[part]
            painter.setFont(self._theme.font(kind, weight, figures=True))
            painter.setPen(self._theme.colour(tone))
            tall = self._tall(text, part)
            painter.drawText(QRectF(inside.left(), top, self._room, tall), self._FLAGS, text)
            top += tall
