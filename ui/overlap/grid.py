"""The matrix: rows of one side, columns of the other, in each cell the visits in which people asked about both."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.overlap.edge import Edge
from ui.overlap.figures import Figures, Pair, Subject
from ui.overlap.heads import ColumnHead, RowHead
from ui.overlap.paint import paint_hidden, paint_link, paint_number, paint_ring
from ui.theme import Theme

_WIDE, _WIDEST, _HIGH = 46, 76, 33
_GAP = 2.5
_PAIR = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip

Index = QModelIndex | QPersistentModelIndex


class Grid(QTableView):
    """`moved` carries the Pair that is chosen now. As high as its rows; wider than its place it scrolls sideways."""

    moved = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = QStandardItemModel(self)
        self._figures: Figures | None = None
        self.few = ""
        self.rows_head, self.columns_head = RowHead(theme, self), ColumnHead(theme, self)
        self.setModel(self._model)
        self.setVerticalHeader(self.rows_head)
        self.setHorizontalHeader(self.columns_head)
        self.setItemDelegate(_Delegate(theme, self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("keeps_in_sight", True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.horizontalScrollBar().rangeChanged.connect(lambda *_range: self._fix_height())
        self._edge = Edge(theme, self)
        theme.changed.connect(self._resize)

    @property
    def chosen(self) -> Pair | None:
        """The pair in the chosen cell."""
        return self.pair(self.currentIndex())

    def show_figures(self, figures: Figures, few: str, spoken: Sequence[Sequence[str]]) -> None:
        """Show these; `few` stands in a hidden cell, `spoken` says every cell. The choice stays where it was."""
        before, old = self.chosen, self._model
        self._figures, self.few = figures, few
        self._model = QStandardItemModel(len(figures.rows), len(figures.columns), self)
        for row, words in enumerate(spoken):
            for column, each in enumerate(words):
                self._model.setItem(row, column, _item(figures.pair(row, column), each))
        for number, subject in enumerate(figures.rows):
            self._model.setVerticalHeaderItem(number, _heading(subject))
        for number, subject in enumerate(figures.columns):
            self._model.setHorizontalHeaderItem(number, _heading(subject))
        self.rows_head.show_subjects(figures.rows)
        self.columns_head.show_subjects(figures.columns)
        self.setModel(self._model)
        old.deleteLater()
        self._resize()
        self._choose_as(before)

    def _choose_as(self, before: Pair | None) -> None:
        """Stay on the same two subjects; else begin with the strongest link, or at the top."""
        figures = self._figures
        if figures is None or not figures.rows:
            return
        here = [each.id for each in figures.rows], [each.id for each in figures.columns]
        if before and before.row.id in here[0] and before.column.id in here[1]:
            self.choose(here[0].index(before.row.id), here[1].index(before.column.id))
        else:
            self.choose(*(figures.place(figures.links[0]) if figures.links else (0, 0)))

    def choose(self, row: int, column: int) -> None:
        """Choose a cell."""
        self.setCurrentIndex(self._model.index(row, column))

    def pair(self, index: Index) -> Pair | None:
        """The pair in a cell."""
        return index.data(_PAIR) if index.isValid() else None

    def cell(self) -> QRect:
        """The place of the chosen cell, in the matrix's own pixels."""
        return self.visualRect(self.currentIndex()).translated(self.viewport().pos())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Another cell is chosen."""
        super().currentChanged(current, previous)
        self.rows_head.choose(current.row())
        self.columns_head.choose(current.column())
        if (pair := self.pair(current)) is not None:
            self.moved.emit(pair)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here by key sees the chosen cell."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and (pair := self.chosen) is not None:
            self.moved.emit(pair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move; every other key is the screen's."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _resize(self) -> None:
        theme = self._theme
        self.rows_head.setDefaultSectionSize(theme.scaled(_HIGH))
        self.rows_head.setFixedWidth(self.rows_head.sizeHint().width())
        self.columns_head.setFixedHeight(self.columns_head.sizeHint().height())
        self._share_out()
        self._fix_height()

    def _share_out(self) -> None:
        """Columns take the room there is, within reason."""
        count = self._model.columnCount()
        if count:
            beside = self.rows_head.width() + self.columns_head.overhang
            wide = (self.width() - beside) // count
            theme = self._theme
            self.columns_head.setDefaultSectionSize(max(theme.scaled(_WIDE), min(wide, theme.scaled(_WIDEST))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        self._share_out()
        super().resizeEvent(event)
        self._edge.follow()

    def _fix_height(self) -> None:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.columns_head.height() + self.rows_head.length() + below)

    def updateGeometries(self) -> None:
        """The last name leans over the last column: it can be scrolled into view too."""
        super().updateGeometries()
        bar, room = self.horizontalScrollBar(), self.viewport().width()
        over = self.columns_head.length() + self.columns_head.overhang - room
        if self._model.columnCount() and over > bar.maximum():
            bar.setMaximum(over)

    def minimumSizeHint(self) -> QSize:
        """The names of the rows and a few columns."""
        return QSize(self.rows_head.width() + self._theme.scaled(_WIDE), self.height())


class _Delegate(QStyledItemDelegate):
    """Draws a cell."""

    def __init__(self, theme: Theme, view: Grid) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        pair, figures = self._view.pair(index), self._view._figures
        if pair is None or figures is None:
            return
        rect = QRectF(option.rect)
        here = index == self._view.currentIndex()
        gap = _GAP + 2.5 * here
        box = rect.adjusted(gap, gap, -gap, -gap)
        if pair.n is None:
            paint_hidden(painter, box, self._view.few, self._theme)
        else:
            level = figures.level(pair.n)
            paint_number(painter, box, index.data(Qt.ItemDataRole.DisplayRole), level, self._theme)
            if pair.link:
                paint_link(painter, box, self._theme, level)
        if here:
            paint_ring(painter, rect.adjusted(1, 1, -1, -1), self._theme, focused=self._view.hasFocus())


def _item(pair: Pair, spoken: str) -> QStandardItem:
    item = QStandardItem("" if pair.n is None else f"{pair.n}")
    item.setData(pair, _PAIR)
    item.setData(spoken, _SPOKEN)
    item.setToolTip(spoken)
    return item


def _heading(subject: Subject) -> QStandardItem:
    item = QStandardItem(subject.name)
    item.setToolTip(subject.name)
    return item
