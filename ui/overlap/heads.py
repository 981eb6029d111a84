"""The names of the rows and of the columns: side, icon and words; those of the columns lean, so that they stay short.

A name that is cut is whole in the tooltip, in the sentence under the matrix, and for a screen reader.
"""

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.overlap.figures import Subject
from ui.theme import Theme
from ui.widgets.icon import paint_icon
from ui.widgets.side_mark import paint_side

_MARK, _ICON = 10, 18
_LEAN = 54
"""Degrees."""


class Head(QHeaderView):
    """What both have in common. `chosen` is the section whose name is drawn stronger, `most` the pixels a name may take
    at 100 %."""

    most = 200

    def __init__(self, theme: Theme, way: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(way, parent)
        self._theme = theme
        self.subjects: tuple[Subject, ...] = ()
        self.chosen = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def choose(self, section: int) -> None:
        """Draw another name stronger."""
        self.chosen = section
        self.viewport().update()

    def show_subjects(self, subjects: tuple[Subject, ...]) -> None:
        """What the sections stand for, in order."""
        self.subjects = subjects

    def longest(self) -> int:
        """Pixels of the longest name, cut where it would be too long."""
        metrics = QFontMetrics(self._theme.font("body", "semibold"))
        names = [metrics.horizontalAdvance(subject.name) for subject in self.subjects]
        return min(max(names, default=0) + 1, self._theme.scaled(self.most))

    def _paint_name(self, painter: QPainter, box: QRectF, subject: Subject, *, chosen: bool) -> None:
        font = self._theme.font("body", "semibold" if chosen else "regular")
        name = QFontMetrics(font).elidedText(subject.name, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class RowHead(Head):
    """Names at the left, one below the other, side and icon before them."""

    most = 240

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, Qt.Orientation.Vertical, parent)

    def sizeHint(self) -> QSize:
        """As wide as the longest name."""
        theme = self._theme
        signs = theme.scaled(_MARK) + theme.scaled(_ICON) + theme.space(1.5)
        return QSize(signs + self.longest() + theme.space(1.5), self.length())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        if section >= len(self.subjects):
            return
        theme, subject, middle = self._theme, self.subjects[section], rect.center().y() + 0.5
        mark, icon, left = theme.scaled(_MARK), theme.scaled(_ICON), rect.left()
        painter.save()
        paint_side(painter, QRectF(left, middle - mark / 2, mark, mark), subject.side, theme)
        left += mark + theme.space(0.75)
        paint_icon(painter, QRectF(left, middle - icon / 2, icon, icon), subject.icon, theme.colour("ink_soft"))
        left += icon + theme.space(0.75)
        box = QRectF(left, rect.top(), rect.right() - left - theme.space(0.5), rect.height())
        self._paint_name(painter, box, subject, chosen=section == self.chosen)
        painter.restore()


class ColumnHead(Head):
    """Names above, side and icon upright below them; each name goes on over its neighbour, so all are drawn at once."""

    most = 180

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal, parent)

    @property
    def _signs(self) -> int:
        """Pixels down that side and icon take."""
        return self._theme.scaled(_MARK) + self._theme.scaled(_ICON) + self._theme.space(1.25)

    def sizeHint(self) -> QSize:
        """High enough for the longest name."""
        words = QFontMetrics(self._theme.font("body")).height()
        high = self.longest() * sin(radians(_LEAN)) + words * cos(radians(_LEAN))
        return QSize(self.length(), round(high) + self._signs)

    @property
    def overhang(self) -> int:
        """Pixels the last name goes on beyond the middle of the last column."""
        words = QFontMetrics(self._theme.font("body", "semibold"))
        last = words.horizontalAdvance(self.subjects[-1].name) if self.subjects else 0
        beyond = min(last, self.longest()) * cos(radians(_LEAN)) + words.height() / 2
        return max(round(beyond - self.defaultSectionSize() / 2), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all names."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, subject in enumerate(self.subjects):
            middle = self.sectionViewportPosition(number) + self.sectionSize(number) / 2
            self._paint_column(painter, middle, subject, chosen=number == self.chosen)
        painter.end()

    def _paint_column(self, painter: QPainter, middle: float, subject: Subject, *, chosen: bool) -> None:
        theme, mark, icon = self._theme, self._theme.scaled(_MARK), self._theme.scaled(_ICON)
        top = self.height() - theme.space(0.25) - mark
        paint_side(painter, QRectF(middle - mark / 2, top, mark, mark), subject.side, theme)
        top -= theme.space(0.5) + icon
        paint_icon(painter, QRectF(middle - icon / 2, top, icon, icon), subject.icon, theme.colour("ink_soft"))
        words = QFontMetrics(theme.font("body")).height()
        painter.save()
        painter.translate(QPointF(middle, top - theme.space(0.5)))
        painter.rotate(-_LEAN)
        self._paint_name(painter, QRectF(0, -words / 2, self.longest(), words), subject, chosen=chosen)
        painter.restore()
