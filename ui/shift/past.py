"""The last shifts, the newest on top; Enter opens the report of the one that is highlighted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.model.shift import Shift
from desk.model.site import ServedBy
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.side_mark import paint_side

SIGNS = {ServedBy.LIBRARY: ("library",), ServedBy.CITIZEN: ("citizen",), ServedBy.JOINT: ("library", "citizen"),
         None: ("other",)}  # fmt: skip
_ROW = Qt.ItemDataRole.UserRole
_HIGH = 60
_MARK = 11

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One shift in words: which day, from when to when, and the rest of what is known."""

    shift: Shift
    day: str
    times: str
    details: str

    @property
    def name(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(part for part in (self.day, self.times, self.details) if part)


class Past(QListView):
    """`asked` carries the shift whose report is wanted."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._ask)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the highlight stays on the shift it was on, else it goes to the top."""
        kept = self.row(self.currentIndex())
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.name)
            item.setData(row, _ROW)
            self._model.appendRow(item)
        at = next((n for n, row in enumerate(rows) if kept and row.shift.id == kept.shift.id), 0)
        self.setCurrentIndex(self._model.index(at, 0))

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return index.data(_ROW) if index.isValid() else None

    def _ask(self, index: Index) -> None:
        row = self.row(index)
        if row is not None:
            self.asked.emit(row.shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the report; letters and digits are the screen's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws a row: the day and its times, below them who was there and how many came."""

    def __init__(self, theme: Theme, view: Past) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text."""
        return QSize(self._theme.scaled(200), self._theme.scaled(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        theme, row = self._theme, self._view.row(index)
        if row is None:
            return
        current = index == self._view.currentIndex()
        rect = QRectF(option.rect).adjusted(1, 2, -1, -2)
        painter.save()
        if current:
            ring = QPen(theme.colour("focus"), theme.tokens.focus_width) if self._view.hasFocus() else None
            paint_box(painter, rect, theme.colour("surface"), ring or theme.colour("line"), theme.radius("field"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, rect, theme.colour("surface"), None, theme.radius("field"))
        inside = rect.adjusted(theme.space(1.5), theme.space(1), -theme.space(1.5), -theme.space(1))
        if current:
            size = theme.scaled(20)
            icon = QRectF(inside.right() - size, inside.center().y() - size / 2, size, size)
            paint_icon(painter, icon, "file-text", theme.colour("accent"))
            inside.setRight(icon.left() - theme.space(1))
        self._paint_words(painter, inside, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, inside: QRectF, row: Row) -> None:
        theme = self._theme
        upper, lower = QRectF(inside), QRectF(inside)
        upper.setHeight(inside.height() / 2)
        lower.setTop(upper.bottom())
        middle = Qt.AlignmentFlag.AlignVCenter
        font = theme.font("body", "semibold")
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(upper, middle, row.day)
        painter.setFont(theme.font("body", figures=True))
        painter.setPen(theme.colour("ink_soft"))
        upper.setLeft(upper.left() + QFontMetrics(font).horizontalAdvance(row.day) + theme.space(1))
        painter.drawText(upper, middle, row.times)
        mark = theme.scaled(_MARK)
        for side in SIGNS[row.shift.served_by]:
            paint_side(painter, QRectF(lower.left(), lower.center().y() - mark / 2, mark, mark), side, theme)
            lower.setLeft(lower.left() + mark + theme.space(0.5))
        font = theme.font("small", figures=True)
        painter.setFont(font)
        lower.setLeft(lower.left() + theme.space(0.25))
        words = QFontMetrics(font).elidedText(row.details, Qt.TextElideMode.ElideRight, int(lower.width()))
        painter.drawText(lower, middle, words)
