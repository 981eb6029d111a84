"""A layout that sets things side by side and goes on below when the line is full, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_COLUMNS = 5
"""With room for fewer they stand as close as words do: in columns they would take many more lines."""


class Flow(QLayout):
    """Side by side, then below. `gap` is the room between neighbours, `below` between lines. With a `pitch` they begin
    in columns at least so many pixels apart, a wide one taking several, so that those below one another line up."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, below: int | None = None, pitch: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._below, self._pitch = gap, gap if below is None else below, pitch
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way of adding."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow is tall."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall it is at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest one alone on its line; words may be cut there before they widen the page."""
        sizes = [_least(item) for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        left, top, tall = rect.left(), rect.top(), 0
        for item in self._shown():
            size = item.sizeHint()
            wide = min(size.width(), rect.width())
            if left > rect.left() and left + wide > rect.right() + 1:
                left, top, tall = rect.left(), top + tall + self._below, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), QSize(wide, size.height())))
            left += self._step(wide + self._gap, rect.width() + self._gap)
            tall = max(tall, size.height())
        return top + tall - rect.top()

    def _step(self, wide: int, room: int) -> int:
        """Pixels from the beginning of one that wide to that of the next."""
        if not self._pitch or room < _COLUMNS * self._pitch:
            return wide
        column = room // (room // self._pitch)
        return -(-wide // column) * column


def _least(item: QLayoutItem) -> QSize:
    widget = item.widget()
    return item.minimumSize() if widget is None else widget.minimumSizeHint().expandedTo(widget.minimumSize())
