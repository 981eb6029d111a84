"""The grid on screen: categories down, parts of the day across, sums at the right and below. It shows a tally."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.model.part import Part
from ui.paper.tally import PARTS, Field, Tally
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.side_mark import paint_side
from ui.words import part_hours, word

_ROW, _HEAD, _FIELD, _WIDEST, _MARK = 40, 52, 88, 132, 11
_LEAST_NAME = 150
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_SUM = len(PARTS) + 1
"""The column of sums; the first one has the names."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Shown:
    """What the grid shows besides the tally: name and side of each category, what was `entered` for the day before,
    which parts can be typed in, the words for the sums and for what was entered (with {count})."""

    names: Mapping[str, tuple[str, str]]
    entered: Mapping[Field, int]
    parts: tuple[Part, ...]
    total: str
    before: str


class Grid(QTableView):
    """`pressed_at` carries (row, column) of a field pressed by hand, `tabbed` whether Tab goes forward, `keyed` every
    other key as it came: all of them are the screen's."""

    pressed_at = Signal(int, int)
    keyed = Signal(object)
    tabbed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = QStandardItemModel(self)
        self.tally, self.shown = Tally(()), Shown({}, {}, PARTS, "", "{count}")
        self.setModel(self._model)
        self.setHorizontalHeader(_Head(theme, self))
        self.verticalHeader().hide()
        self.setItemDelegate(_Delegate(theme, self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("keeps_in_sight", True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._press)
        theme.changed.connect(self._resize)

    def show_tally(self, tally: Tally, shown: Shown) -> None:
        """Show these; only what changed is said anew."""
        grown = tally.rows != self.tally.rows or shown.names != self.shown.names
        self.tally, self.shown = tally, shown
        if grown or self._model.rowCount() != len(tally.rows) + 1:
            self._model.setRowCount(len(tally.rows) + 1)
            self._model.setColumnCount(_SUM + 1)
            self._resize()
        for row in range(len(tally.rows) + 1):
            for column in range(_SUM + 1):
                self._say(row, column)
        self.setCurrentIndex(self._model.index(tally.row, tally.column + 1))
        self.viewport().update()

    def cell(self) -> QRect:
        """The place of the field that has the keys, in the grid's own pixels."""
        return self.visualRect(self.currentIndex()).translated(self.viewport().pos())

    def _say(self, row: int, column: int) -> None:
        """The number in a place, and the words a screen reader says there."""
        number, spoken = self._words(row, column)
        item = self._model.item(row, column) or QStandardItem()
        if self._model.item(row, column) is None:
            self._model.setItem(row, column, item)
        if (item.text(), item.data(_SPOKEN)) != (number, spoken):
            item.setText(number)
            item.setData(spoken, _SPOKEN)

    def _words(self, row: int, column: int) -> tuple[str, str]:
        tally, shown = self.tally, self.shown
        category = tally.rows[row] if row < len(tally.rows) else None
        name = shown.names[category][0] if category else shown.total
        if column == 0:
            return name, name
        if column == _SUM:
            sum_of = tally.of_row(category) if category else tally.total
            return f"{sum_of or ''}", f"{name}, {shown.total}: {sum_of}"
        part = PARTS[column - 1]
        if category is None:
            return f"{tally.of_part(part) or ''}", f"{shown.total}, {word(part)}: {tally.of_part(part)}"
        count, before = tally.counts.get((category, part), 0), shown.entered.get((category, part), 0)
        told = f", {shown.before.format(count=before)}" if before else ""
        return f"{count or ''}", f"{name}, {word(part)}: {count}{told}"

    def _press(self, index: QModelIndex) -> None:
        if 1 <= index.column() < _SUM and index.row() < len(self.tally.rows):
            self.pressed_at.emit(index.row(), index.column() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key is the screen's, before the place that scrolls takes the arrows for itself."""
        self.keyed.emit(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab moves among the fields, and waits at the gate like every key."""
        self.tabbed.emit(forward)
        return True

    def leave(self, forward: bool) -> None:
        """Tab goes on from the last field, or back from the first."""
        super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is stronger now."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And weaker."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _resize(self) -> None:
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW))
        self.horizontalHeader().setFixedHeight(theme.scaled(_HEAD))
        self._share_out()
        self.setFixedHeight(theme.scaled(_HEAD) + (len(self.tally.rows) + 1) * theme.scaled(_ROW))

    def _share_out(self) -> None:
        """Names take what the fields leave them, but at least a few words of room; then the fields give way."""
        theme, columns = self._theme, len(PARTS) + 1
        least = min(theme.scaled(_LEAST_NAME), self.width() // 3)
        field = min(theme.scaled(_WIDEST), max((self.width() - least) // columns, 1))
        if self.width() - columns * theme.scaled(_FIELD) > least:
            names = max((QFontMetrics(theme.font("body")).horizontalAdvance(n) for n, _ in self.shown.names.values()),
                        default=0) + theme.scaled(_MARK) + theme.space(4)  # fmt: skip
            field = max(theme.scaled(_FIELD), min(field, (self.width() - names) // columns))
        if self._model.columnCount():
            self.setColumnWidth(0, self.width() - columns * field)
            for column in range(1, _SUM + 1):
                self.setColumnWidth(column, field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        self._share_out()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A few letters of the names, and the fields."""
        return QSize(self._theme.scaled(320), self.height())


class _Head(QHeaderView):
    """The parts of the day, with their hours below; those that have not begun are pale."""

    def __init__(self, theme: Theme, view: Grid) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme, self._view = theme, view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading."""
        theme, shown = self._theme, self._view.shown
        painter.save()
        box = QRectF(rect).adjusted(2, theme.space(0.5), -2, -theme.space(0.75))
        if 0 < section < _SUM:
            part = PARTS[section - 1]
            upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
            lower = QRectF(box.left(), upper.bottom(), box.width(), box.height() / 2)
            tone = "ink" if part in shown.parts else "ink_soft"
            weight = "semibold" if part in shown.parts else "regular"
            _words(painter, upper, word(part), theme, weight, tone)
            _words(painter, lower, self._hours(part, lower.width()), theme, "regular", "ink_soft", "small")
        elif section == _SUM:
            _words(painter, box, shown.total, theme, "semibold", "ink")
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("edge"))
        painter.restore()

    def _hours(self, part: Part, room: float) -> str:
        """From when to when, without the minutes where there is no room for them."""
        whole = part_hours(part)
        fits = QFontMetrics(self._theme.font("small", figures=True)).horizontalAdvance(whole) <= room
        return whole if fits else part_hours(part, minutes=False)


class _Delegate(QStyledItemDelegate):
    """Draws a place of the grid."""

    def __init__(self, theme: Theme, view: Grid) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        rect, tally = QRectF(option.rect), self._view.tally
        last = index.row() == len(tally.rows)
        painter.save()
        if index.column() == 0:
            self._paint_name(painter, rect, index, last=last)
        elif index.column() == _SUM or last:
            tone = "ink" if index.data() else "ink_soft"
            _words(painter, rect, index.data() or "–", self._theme, "semibold", tone)
        else:
            self._paint_field(painter, rect.adjusted(4, 3, -4, -3), index)
        if not last:
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRectF, index: Index, *, last: bool) -> None:
        theme, mark = self._theme, self._theme.scaled(_MARK)
        left = rect.left() + theme.space(0.5)
        chosen = index.row() == self._view.tally.row and not last
        if not last:
            side = self._view.shown.names[self._view.tally.rows[index.row()]][1]
            paint_side(painter, QRectF(left, rect.center().y() - mark / 2, mark, mark), side, theme)
        box = QRectF(left + mark + theme.space(1.25), rect.top(), rect.width() - mark - theme.space(2.5), rect.height())
        weight = "semibold" if chosen or last else "regular"
        font = theme.font("body", weight)
        if QFontMetrics(font).horizontalAdvance(index.data()) <= box.width():
            _words(painter, box, index.data(), theme, weight, "ink", flags=Qt.AlignmentFlag.AlignLeft)
        else:
            self._paint_broken(painter, box, index.data(), weight)

    def _paint_broken(self, painter: QPainter, box: QRectF, name: str, weight: str) -> None:
        """A name too long for a line: on two, in smaller type."""
        font = self._theme.font("small", weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, name)

    def _paint_field(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme, view = self._theme, self._view
        part = PARTS[index.column() - 1]
        here = index == view.currentIndex()
        radius = theme.radius("key")
        if here:
            tone = "focus" if view.hasFocus() else "edge"
            paint_box(painter, box, theme.colour("surface"), QPen(theme.colour(tone), 2 + view.hasFocus()), radius)
        elif part in view.shown.parts:
            paint_box(painter, box, theme.colour("surface"), theme.colour("line"), radius)
        else:
            paint_box(painter, box, theme.colour("sunken"), None, radius)
        _words(painter, box, index.data() or "", theme, "semibold", "ink")
        before = view.shown.entered.get((view.tally.rows[index.row()], part), 0)
        if before:
            room = box.adjusted(0, 0, -theme.space(0.75), 0)
            _words(painter, room, f"+{before}", theme, "regular", "ink_soft", "small", Qt.AlignmentFlag.AlignRight)


def _words(  # noqa: PLR0913, PLR0917  a word has as many sides as it needs
    painter: QPainter, box: QRectF, text: str, theme: Theme, weight: str, tone: str, kind: str = "body",
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:  # fmt: skip
    font = theme.font(kind, weight, figures=True)
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(int(box.width()), 0))
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    painter.drawText(box, flags | Qt.AlignmentFlag.AlignVCenter, short)
