"""What goes together more often than chance, the strongest first: each with its interval, all on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.model.overlap import Link
from ui.overlap.figures import Pair, Subject
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.side_mark import paint_side

_DATA = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_LINE, _BAR, _MARK, _DOT = 22, 22, 11, 5
_TICKS = (1, 2, 4, 8, 16, 32, 64)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link in words: how many `times` as often, what stands `below`, and all of it `spoken`."""

    pair: Pair
    times: str
    below: str
    spoken: str

    @property
    def link(self) -> Link:
        """The link itself."""
        assert self.pair.link is not None
        return self.pair.link


@dataclass(frozen=True, slots=True)
class Scale:
    """From `least` to `most` times as often, by the logarithm: twice and half are equally far from once."""

    least: float = 0.9
    most: float = 2.0

    def at(self, times: float) -> float:
        """Where a number stands, 0 to 1."""
        return (log(times) - log(self.least)) / (log(self.most) - log(self.least))

    def ticks(self) -> tuple[int, ...]:
        """The numbers that are written, at most five."""
        inside = [tick for tick in _TICKS if tick <= self.most]
        return tuple(inside[:: 1 if len(inside) <= 5 else 2])


def scale_of(links: Sequence[Link]) -> Scale:
    """A scale that holds every interval; what lies beyond 100 runs off its end."""
    return Scale(most=min(max((link.high for link in links), default=2.0) * 1.05, 100.0))


class Axis(QWidget):
    """The scale's numbers above the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._scale = theme, Scale()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_scale(self, scale: Scale) -> None:
        """Show another one."""
        self._scale = scale
        self.update()

    def sizeHint(self) -> QSize:
        """One small line."""
        return QSize(100, QFontMetrics(self._theme.font("small")).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the numbers where the intervals have them."""
        painter, theme = QPainter(self), self._theme
        painter.setFont(theme.font("small", figures=True))
        painter.setPen(theme.colour("ink_soft"))
        left, wide = theme.space(1.5), self.width() - 2 * theme.space(1.5)
        for tick in self._scale.ticks():
            middle, text = left + self._scale.at(tick) * wide, f"{tick}×"
            half = QFontMetrics(painter.font()).horizontalAdvance(text) / 2 + 1
            middle = min(max(middle, half), self.width() - half)
            box = QRectF(middle - half, 0, 2 * half, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Links(QListView):
    """As high as its rows. `asked` carries the Pair of the row that Enter or a press asked for."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.scale = Scale()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._ask)
        theme.changed.connect(self._resize)

    def show_rows(self, rows: Sequence[LinkRow], scale: Scale) -> None:
        """Show these."""
        self.scale = scale
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.spoken)
            item.setData(row, _DATA)
            item.setData(row.spoken, _SPOKEN)
            item.setToolTip(row.spoken)
            self._model.appendRow(item)
        self.setCurrentIndex(self._model.index(0, 0))
        self._resize()

    def row(self, index: Index) -> LinkRow | None:
        """The row at an index."""
        return index.data(_DATA) if index.isValid() else None

    def _resize(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(self._model.rowCount() * self.row_height() + 2)

    def row_height(self) -> int:
        """Two names, the interval, and a line of words."""
        theme = self._theme
        return theme.scaled(2 * _LINE + _BAR) + QFontMetrics(theme.font("large")).height() + theme.space(2.5)

    def _ask(self, index: Index) -> None:
        if (row := self.row(index)) is not None:
            self.asked.emit(row.pair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, Enter asks; every other key is the screen's."""
        if event.key() in _ENTER:
            self._ask(self.currentIndex())
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _Delegate(QStyledItemDelegate):
    """Draws a row: both names, the interval below them, and under it how many times, in words too."""

    def __init__(self, theme: Theme, view: Links) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All of it."""
        return QSize(self._theme.scaled(160), self._view.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        theme, row = self._theme, self._view.row(index)
        if row is None:
            return
        rect = QRectF(option.rect).adjusted(1, 2, -1, -2)
        painter.save()
        self._paint_ground(painter, rect, option, index)
        inside = rect.adjusted(theme.space(1.5), theme.space(0.75), -theme.space(1.5), -theme.space(0.75))
        line = theme.scaled(_LINE)
        for number, subject in enumerate((row.pair.row, row.pair.column)):
            box = QRectF(inside.left(), inside.top() + number * line, inside.width(), line)
            self._paint_subject(painter, box, subject)
        top = inside.top() + 2 * line
        self._paint_interval(painter, QRectF(inside.left(), top, inside.width(), theme.scaled(_BAR)), row.link)
        below = QRectF(inside.left(), top + theme.scaled(_BAR), inside.width(), inside.height())
        below.setBottom(inside.bottom())
        self._write(painter, below, row.times, ("large", "semibold", "accent"))
        below.setLeft(below.left() + QFontMetrics(painter.font()).horizontalAdvance(row.times) + theme.space(1.25))
        self._write(painter, below, row.below, ("small", "regular", "ink_soft"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        if index == self._view.currentIndex() and self._view.hasFocus():
            ring = QPen(theme.colour("focus"), theme.focus_width)
            paint_box(painter, rect, theme.colour("surface"), ring, theme.radius("field"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, rect, theme.colour("surface"), None, theme.radius("field"))

    def _paint_subject(self, painter: QPainter, box: QRectF, subject: Subject) -> None:
        theme, mark = self._theme, self._theme.scaled(_MARK)
        paint_side(painter, QRectF(box.left(), box.center().y() - mark / 2, mark, mark), subject.side, theme)
        box.setLeft(box.left() + mark + theme.space(1))
        self._write(painter, box, subject.name, ("body", "semibold", "ink"))

    def _paint_interval(self, painter: QPainter, rect: QRectF, link: Link) -> None:
        theme, scale, middle = self._theme, self._view.scale, rect.center().y()

        def at(times: float) -> float:
            return rect.left() + min(max(scale.at(times), 0.0), 1.0) * rect.width()

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at(1), rect.top()), QPointF(at(1), rect.bottom()))
        pen = QPen(theme.colour("accent"), theme.scaled(2))
        painter.setPen(pen)
        painter.drawLine(QPointF(at(link.low), middle), QPointF(at(link.high), middle))
        for end in (link.low, link.high):
            painter.drawLine(QPointF(at(end), middle - 4), QPointF(at(end), middle + 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(at(link.odds), middle), theme.scaled(_DOT), theme.scaled(_DOT))

    def _write(self, painter: QPainter, box: QRectF, text: str, look: tuple[str, str, str]) -> None:
        """One line, cut where there is no room; `look` is its kind, weight and colour."""
        kind, weight, tone = look
        painter.setFont(self._theme.font(kind, weight, figures=True))
        painter.setPen(self._theme.colour(tone))
        fitting = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, max(int(box.width()), 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitting)
