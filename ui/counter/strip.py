"""The strip of the last visits: always there, always correctable."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.model.visit import Visit
from ui.counter.pencil import line_at, on_pencil, paint_pencil, pencil_centre
from ui.counter.row import Look, Row, cap_at, cap_centre, paint_row, row_height
from ui.counter.telling import Telling
from ui.keymap import Keymap, keymap
from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_Rev = tuple[str, int, str | None]


def _rev(visit: Visit) -> _Rev:
    return visit.id, visit.rev, visit.op


class _Visits(QAbstractListModel):
    """The visits as Qt's list wants them; a row that did not change is not touched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.visits: tuple[Visit, ...] = ()
        self.telling: Telling | None = None
        self.notes: Mapping[str, str] = {}

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.visits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The visit in words, for screen readers; the delegate draws it."""
        if not self.telling or index.row() >= len(self.visits):
            return None
        visit = self.visits[index.row()]
        note = self.notes.get(visit.id, "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.telling.noted(visit, note) or None
        readable = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.telling.aloud(visit, note) if role in readable else None

    def show_visits(self, visits: tuple[Visit, ...]) -> None:
        """Show these. New ones at the top and old ones off the end move the others and touch nothing else."""
        kept = {visit.id for visit in self.visits}
        fresh = next((at for at, visit in enumerate(visits) if visit.id in kept), len(visits))
        same = [visit.id for visit in visits[fresh:]] == [visit.id for visit in self.visits[: len(visits) - fresh]]
        if not same or (fresh == len(visits) and self.visits):
            self.beginResetModel()
            self.visits = visits
            self.endResetModel()
            return
        self._put_on_top(visits, fresh)
        self._drop_from_end(visits)
        self._correct(visits, fresh)

    def _put_on_top(self, visits: tuple[Visit, ...], fresh: int) -> None:
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self.visits = visits[:fresh] + self.visits
            self.endInsertRows()

    def _drop_from_end(self, visits: tuple[Visit, ...]) -> None:
        if len(self.visits) > len(visits):
            self.beginRemoveRows(QModelIndex(), len(visits), len(self.visits) - 1)
            self.visits = self.visits[: len(visits)]
            self.endRemoveRows()

    def _correct(self, visits: tuple[Visit, ...], fresh: int) -> None:
        before, self.visits = self.visits, visits
        for at in range(fresh, len(visits)):
            if before[at] != visits[at]:
                self.dataChanged.emit(self.index(at), self.index(at))


class _Delegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, strip: "Strip") -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As tall as its lines."""
        wide = self._strip.viewport().width()
        return QSize(wide, self._strip.tall(index.row(), wide))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it, the highlighted one in its frame. Half a line is noise: a row the edge cuts through is left out."""
        if self._strip.cuts(option.rect, index.row()):
            return
        row, look = self._strip.row(index.row()), self._strip.look
        paint_row(painter, option.rect, row, look)
        if self._strip.pointed[0] == index.row():
            paint_pencil(painter, option.rect, row, look, self._strip.pointed[1])


class Strip(QListView):
    """The list. `moved` carries the id of the visit that was pressed by hand, `correct` and `add` when one of the
    highlighted visit's keycaps was. `instead` carries the visit and the question whose pencil was pressed; `pointed` is
    the row and the question the mouse is over (-1: none)."""

    moved = Signal(str)
    instead = Signal(str, int)
    correct = Signal()
    add = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keymap({})
        self.look = Look(theme, self._keys)
        self._rows: dict[_Rev, Row] = {}
        self._tall: dict[tuple[_Rev, int], int] = {}
        self._visits = _Visits(self)
        self._highlight = ""
        self._caps = True
        self._at = -1
        self.pointed = (-1, 0)
        self.setMouseTracking(True)
        self.setModel(self._visits)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setViewport(QWidget())  # as in `Scroll`
        self.setAutoFillBackground(False)
        theme.changed.connect(self._relook)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits shown, the newest first."""
        return self._visits.visits

    def show_visits(self, visits: Sequence[Visit], telling: Telling, notes: Mapping[str, str]) -> None:
        """Show these visits in these words, with what is noted on them (by their ids)."""
        other_words = telling is not self._visits.telling or notes != self._visits.notes
        self._visits.telling, self._visits.notes = telling, notes
        shown = set() if other_words else set(map(_rev, visits))
        self._rows = {rev: row for rev, row in self._rows.items() if rev in shown}
        self._tall = {key: tall for key, tall in self._tall.items() if key[0] in shown}
        self._visits.show_visits(tuple(visits))
        if other_words:
            self._restyle()

    def say_again(self, visit: Visit) -> None:
        """What is told of this visit besides what was written of it changed."""
        self._rows.pop(_rev(visit), None)
        self._tall = {key: tall for key, tall in self._tall.items() if key[0] != _rev(visit)}
        self._restyle()

    def show_highlight(self, visit_id: str, *, caps: bool) -> None:
        """Frame this visit; `caps`: the keys that act on it act now."""
        at = next((at for at, visit in enumerate(self.visits) if visit.id == visit_id), -1)
        if (visit_id, caps, at) == (self._highlight, self._caps, self._at):
            return
        self._highlight, self._caps, self._at = visit_id, caps, at
        self._bring_into_view()
        self.viewport().update()

    def _bring_into_view(self) -> None:
        """The keys act on the highlighted visit: it is never out of sight, wherever its row went."""
        if 0 <= self._at < len(self.visits):
            self.setCurrentIndex(self._visits.index(self._at))
            self.scrollTo(self._visits.index(self._at))

    def row(self, at: int) -> Row:
        """What one row shows."""
        visit, telling = self.visits[at], self._visits.telling
        if telling is None:
            return Row("", (), (), False, False)
        rev = _rev(visit)
        if rev not in self._rows:
            said, beside = telling.inquiries(visit), telling.beside(visit)
            note = telling.noted(visit, self._visits.notes.get(visit.id, ""))
            asks = tuple(" ".join((text, *self._keys.caps_for(key))) for key, text in telling.asked(visit))
            self._rows[rev] = Row(telling.clock(visit), said, beside, framed=False, caps=False, note=note, asks=asks)
        row = self._rows[rev]
        return replace(row, framed=True, caps=self._caps) if visit.id == self._highlight else row

    def tall(self, at: int, wide: int) -> int:
        """How tall a row is in pixels; the list asks again at every tick."""
        key = _rev(self.visits[at]), wide
        if key not in self._tall:
            self._tall[key] = row_height(self.row(at), wide, self.look)
        return self._tall[key]

    def cuts(self, rect: QRect, at: int) -> bool:
        """Whether the edge of the list cuts through a row that is not the highlighted one."""
        room = self.look.above  # nothing is lost of a row that only lacks some of the room around its words
        whole = rect.top() >= -room and rect.bottom() <= self.viewport().height() + room
        return not whole and self.visits[at].id != self._highlight

    def cap_centre(self, cap: str) -> QPoint:
        """Where a keycap of the highlighted visit lies in the viewport; far outside when it is not drawn."""
        at = next((at for at, visit in enumerate(self.visits) if visit.id == self._highlight), -1)
        rect = self.visualRect(self._visits.index(at)) if at >= 0 else QRect()
        return cap_centre(rect, cap, self.look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a visit moves the highlight there; a press on one of its keycaps does what that key does."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row, rect = self.row(index.row()), QRect(self.visualRect(index))
        cap = cap_at(rect, row, self.look, event.position())
        if on_pencil(rect, row, self.look, event.position()):
            self.instead.emit(self.visits[index.row()].id, line_at(rect, row, self.look, event.position()))
        elif cap == "F2":
            self.correct.emit()
        elif cap == "+":
            self.add.emit()
        else:
            self.moved.emit(self.visits[index.row()].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged here; the pencil follows the mouse."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            self._point(-1, 0)
            return
        row, rect = self.row(index.row()), QRect(self.visualRect(index))
        self._point(index.row(), line_at(rect, row, self.look, event.position()))
        over = on_pencil(rect, row, self.look, event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        """The mouse is gone, and the pencil with it."""
        if event.type() == QEvent.Type.Leave:
            self._point(-1, 0)
        return super().viewportEvent(event)

    def _point(self, row: int, question: int) -> None:
        if (row, question) != self.pointed:
            self.pointed = (row, question)
            self.viewport().update()

    def pencil_centre(self, at: int, question: int = 0) -> QPoint:
        """Where the pencil of a question lies in the viewport."""
        return pencil_centre(self.visualRect(self._visits.index(at)), self.row(at), self.look, question).toPoint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._bring_into_view()

    def changeEvent(self, event: QEvent) -> None:
        """The words follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()

    def wear_keys(self, keys: Keymap) -> None:
        """The keycaps of the highlighted visit say these keys."""
        self._keys = keys
        self._relook()

    def _relook(self) -> None:
        self.look = Look(self._theme, self._keys)
        self._rows.clear()
        self._tall.clear()
        self._restyle()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._bring_into_view()
        self.viewport().update()
