"""The guide as a drawing: steps as boxes, ways as arrows. The arrows go along the ways, + and - make it larger.

At 100 % the words have the size of all other text on screen.
"""

from collections.abc import Mapping
from itertools import pairwise
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractScrollArea, QLabel

from desk.guides.layout import Drawing
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon

CELL, BOX = QSize(222, 124), QSize(196, 80)
_ZOOMS = (0.35, 0.5, 0.65, 0.8, 1.0, 1.25, 1.6)
_LEAST = 0.2
_HEAD = 8


class Canvas(QLabel):
    """`labels` are the words of each step, `icons` the sign of its kind; `wrong` those with problems. `asked`: this one
    was pressed, or the arrows went to it; `opened`: Enter, or a second press, asks for its form; `resized`: it is
    larger or smaller. A label, so that it is read out: what it says is its name."""

    asked = Signal(str)
    opened = Signal()
    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.drawing = Drawing({}, (), 0, 0)
        self.labels: Mapping[str, str] = {}
        self.icons: Mapping[str, str] = {}
        self.wrong: frozenset[str] = frozenset()
        self.at = ""
        self.zoomed = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("keeps_in_sight", True)
        theme.changed.connect(self._fit)

    @property
    def scale(self) -> float:
        """Pixels of one at 100 %."""
        return self.zoomed * self._theme.scaled(100) / 100

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw this one."""
        self.drawing = drawing
        self._fit()

    def zoom(self, by: int) -> None:
        """Larger or smaller."""
        beyond = [each for each in _ZOOMS if (each - self.zoomed) * by > 0]
        self.zoomed = (min if by > 0 else max)(beyond, default=self.zoomed)
        self._fit()
        self.resized.emit()

    def fit(self, room: QSize) -> None:
        """As large as all of it can be seen in a place, and not larger than it is usually."""
        wide, high = self.drawing.columns * CELL.width(), self.drawing.rows * CELL.height()
        base = self._theme.scaled(100) / 100
        if wide and high:
            self.zoomed = max(min(room.width() / wide / base, room.height() / high / base, 1.0), _LEAST)
        self._fit()
        self.resized.emit()

    def box(self, step: str) -> QRectF:
        """Where a step is drawn."""
        size = QSize(round(BOX.width() * self.scale), round(BOX.height() * self.scale))
        middle = self._point(self.drawing.places[step])
        return QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())

    def _point(self, place: tuple[float, float]) -> QPointF:
        x, y = ((each + 0.5) * side * self.scale for each, side in zip(place, CELL.toTuple(), strict=True))
        return QPointF(x, y)

    def _fit(self) -> None:
        wide, high = self.drawing.columns * CELL.width(), self.drawing.rows * CELL.height()
        self.setFixedSize(max(round(wide * self.scale), 1), max(round(high * self.scale), 1))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go to the step that lies there, along a way if there is one, Enter into its form; + and - make it
        larger, smaller; 0 shows all of it, and the size that words have elsewhere when it does that already."""
        sides = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        zooms = {"+": 1, "-": -1, "−": -1}
        place = self.parentWidget()
        area = place.parentWidget() if place is not None else None
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif event.text() in zooms:
            self.zoom(zooms[event.text()])
        elif event.text() == "0" and isinstance(area, QAbstractScrollArea):
            before = self.zoomed
            self.fit(area.maximumViewportSize())  # its bars go once all of it is seen
            if before == self.zoomed:
                self.zoomed = 1.0
                self._fit()
                self.resized.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at in self.drawing.places:
            self.opened.emit()
        elif (side := sides.get(Qt.Key(event.key()))) and self.drawing.places:
            self.asked.emit(step := self._beside(*side))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.labels.get(step, "")))
        else:
            super().keyPressEvent(event)

    def _beside(self, across: int, down: int) -> str:
        """The nearest step on that side; the one at hand where there is none."""
        places = self.drawing.places
        if self.at not in places:
            return next(iter(places))
        x, y = places[self.at]
        linked = {arrow.end if arrow.start == self.at else arrow.start for arrow in self.drawing.arrows
                  if self.at in (arrow.start, arrow.end)}  # fmt: skip
        found = []
        for step, (there_x, there_y) in places.items():
            right, below = there_x - x, there_y - y
            along, aside = right * across + below * down, abs(right * down + below * across)
            if along > 0:
                found.append((step not in linked and bool(down), along, aside, step))
        return min(found)[-1] if found else self.at

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The step that was pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for step in self.drawing.places:
            if self.box(step).contains(event.position()):
                self.asked.emit(step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Into the form of the step."""
        if self.at in self.drawing.places and self.box(self.at).contains(event.position()):
            self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ways, then the steps over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for arrow in self.drawing.arrows:
            if arrow.start != arrow.end:
                ends = self.drawing.places[arrow.start], *arrow.bends, self.drawing.places[arrow.end]
                self._paint_way(painter, [self._point(each) for each in ends], self.at in (arrow.start, arrow.end))
        for step in self.drawing.places:
            self._paint_step(painter, step)
        painter.end()

    def words_font(self, *, here: bool) -> QFont:
        """That of the words in a box; those of the step at hand are bold."""
        font = self._theme.font("body", "semibold" if here else "regular")
        font.setPixelSize(max(round(font.pixelSize() * self.zoomed), 6))
        return font

    def _paint_way(self, painter: QPainter, points: list[QPointF], here: bool) -> None:
        """From the edge of one box to the edge of the other; thicker where it is the step at hand's."""
        half = BOX.height() * self.scale / 2
        down = points[-1].y() > points[0].y()
        points[0] = points[0] + QPointF(0, half if down else -half)
        points[-1] = points[-1] + QPointF(0, -half if down else half)
        path = QPainterPath(points[0])
        for before, after in pairwise(points):
            reach = QPointF(0, (after.y() - before.y()) * 0.5)
            path.cubicTo(before + reach, after - reach, after)
        theme = self._theme
        ink = theme.colour("accent" if here else "edge")
        painter.setPen(QPen(ink, theme.scaled(2.5 if here else 1.5) * min(max(self.zoomed, 0.5), 1.0)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        angle = pi / 2 if down else -pi / 2
        if len(points) == 2 and points[0].y() == points[1].y():
            angle = atan2(0, points[1].x() - points[0].x())
        size = theme.scaled(_HEAD) * min(max(self.zoomed, 0.5), 1.0)
        wings = [points[-1] - QPointF(cos(angle + turn) * size, sin(angle + turn) * size) for turn in (0.4, -0.4)]
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([points[-1], *wings]))

    def _paint_step(self, painter: QPainter, step: str) -> None:
        theme, rect = self._theme, self.box(step)
        here, wrong = step == self.at, step in self.wrong
        ink = "focus" if here else "attention" if wrong else "edge"
        pen = QPen(theme.colour(ink), theme.focus_width if here else 1.5)
        if wrong and not here:
            pen.setStyle(Qt.PenStyle.DashLine)
        paint_box(painter, rect, theme.colour("accent_soft" if here else "surface"), pen, theme.radius("field"))
        size, gap = 18 * self.scale, theme.space(0.75) * self.zoomed
        signs = [(self.icons.get(step, "dot"), "ink_soft")]
        signs += [("exclamationmark-triangle", "attention")] if wrong else []
        for number, (icon, tone) in enumerate(signs):
            box = QRectF(rect.left() + gap, rect.top() + gap + number * (size + gap / 2), size, size)
            paint_icon(painter, box, icon, theme.colour(tone))
        font = self.words_font(here=here)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        room = rect.adjusted(size + 2 * gap, gap / 2, -gap, -gap / 2)
        words = _fitting(self.labels.get(step, step), QFontMetrics(font), room)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)


def _fitting(text: str, metrics: QFontMetrics, room: QRectF) -> str:
    """As many words as there is room for, then …"""
    flags = Qt.TextFlag.TextWordWrap
    words = text.split()
    for count in range(len(words), 0, -1):
        said = " ".join(words[:count]) + ("" if count == len(words) else " …")
        if metrics.boundingRect(room.toRect(), flags, said).height() <= room.height():
            return said
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
