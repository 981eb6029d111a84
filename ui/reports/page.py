"""The pages of a report as paper on a table, at any size."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box

POINT = 96 / 72
"""Pixels a point at 100 %."""
A4 = QSize(595, 842)
STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
WHOLE, WIDTH, READABLE = "whole", "width", "readable"
LEAST_READABLE = 0.7
"""Of the size on paper; a whole page smaller than this is shown at the width there is."""
WIDEST = 1.25
_SHADOW = (0, 0, 0)


class Paper(QWidget):
    """The pages, one under the other. A page drawn for another size is scaled until its own drawing comes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.images: tuple[QImage, ...] = ()
        self._size = QSize()
        self._ringed = False

    def ring(self, ringed: bool) -> None:
        """Whether the page has the keys."""
        self._ringed = ringed
        self.update()

    def show_images(self, images: Sequence[QImage]) -> None:
        """Show these pages."""
        self.images = tuple(images)
        self.update()

    def set_page_size(self, size: QSize) -> None:
        """How large a page is now, in pixels."""
        self._size = size
        gap, count = self._theme.space(3), max(len(self.images), 1)
        self.setMinimumSize(size.width() + 2 * gap, count * (size.height() + gap) + gap)
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether there is a page to see."""
        return bool(self.images)

    def _shown_size(self, image: QImage) -> QSizeF:
        """Pixel for pixel where the drawing is for this size, else scaled."""
        exact = QSizeF(image.size()) / self.devicePixelRatioF()
        return exact if abs(exact.width() - self._size.width()) <= 2 else QSizeF(self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in the middle, each with a soft shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gap = self._theme.space(3)
        left = max((self.width() - self._size.width()) // 2, gap)
        for number, image in enumerate(self.images):
            page = QRectF(QPointF(left, gap + number * (self._size.height() + gap)), self._shown_size(image))
            for reach in (6, 4, 2, 1):
                shadow = QColor(*_SHADOW, 10)
                paint_box(painter, page.adjusted(-reach, -reach + 2, reach, reach + 2), shadow, None, reach + 1)
            painter.drawImage(page, image)
            if self._ringed:
                ring = QPen(self._theme.colour("focus"), self._theme.focus_width)
                paint_box(painter, page.adjusted(-4, -4, 4, 4), None, ring, 4)
        painter.end()


class PageView(QScrollArea):
    """Shows pages whole, at the width there is, or at a size of their own. `sized` asks for a drawing of that size.

    Until somebody chooses, a page is shown whole if it can be read so, else at the width there is.
    """

    sized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mode: str | float = READABLE
        self._page = A4
        self.paper = Paper(theme)
        self.setWidget(self.paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.paper.setProperty("surface", "sunken")
        self.paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.changed.connect(self._fit)

    @property
    def scale(self) -> float:
        """Pixels a point, as shown now."""
        if not isinstance(self._mode, str):
            return self._mode * POINT
        whole, wide = self._fitting()
        if self._mode == READABLE:
            return whole if whole >= LEAST_READABLE * POINT else wide
        return whole if self._mode == WHOLE else wide

    def _fitting(self) -> tuple[float, float]:
        """The scale at which a page is seen whole, and the one at which it is as wide as there is room."""
        gap, frame = 2 * self._theme.space(3), 2 * self.frameWidth()
        across = (self.width() - frame - gap) / self._page.width()
        down = (self.height() - frame - gap) / self._page.height()
        beside_bar = (self.width() - frame - gap - self.verticalScrollBar().sizeHint().width()) / self._page.width()
        return max(min(across, down), 0.3), max(min(beside_bar, WIDEST * POINT), 0.3)

    @property
    def percent(self) -> int:
        """The size now against that on paper."""
        return round(100 * self.scale / POINT)

    def show_images(self, images: Sequence[QImage], page: QSize) -> None:
        """Show pages whose size in points is `page`."""
        self._page = page
        self.paper.show_images(images)
        self.paper.set_page_size(self._pixels())

    def zoom(self, mode: str | float) -> None:
        """WHOLE, WIDTH, or a factor of the size on paper."""
        self._mode = mode
        self._fit()

    def step(self, up: bool) -> None:
        """The next larger or smaller size."""
        now = self.scale / POINT
        sizes = [size for size in STEPS if (size > now * 1.01 if up else size < now * 0.99)]
        if sizes:
            self.zoom(sizes[0] if up else sizes[-1])

    def turn(self, pages: float) -> None:
        """Move by so many views, down when positive."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * bar.pageStep() * 0.9))

    def _pixels(self) -> QSize:
        return QSize(round(self._page.width() * self.scale), round(self._page.height() * self.scale))

    def _fit(self) -> None:
        self.paper.set_page_size(self._pixels())
        self.sized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page shown whole follows the room there is."""
        super().resizeEvent(event)
        if isinstance(self._mode, str):
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another screen may have finer pixels."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.sized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the page while it has the focus; other keys are the screen's."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the arrows move the page now."""
        super().focusInEvent(event)
        self.paper.ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that they do not."""
        super().focusOutEvent(event)
        self.paper.ring(False)
