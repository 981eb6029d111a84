"""A favourite on the board: keycap, icon, label, hint, and the side it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desk.model.category import Category
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import paint_keycap
from ui.words import trial

TICK_MS = 1200
BAR = 6
_CAP = 32
_ICON = 26
_TALL = 88
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAP = _LEFT | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Form:
    """How much a tile shows: whether its icon, and how large its label is written. All tiles have the same form."""

    icon: bool
    kind: str


FORMS = (
    Form(True, "title"),
    Form(True, "large"),
    Form(False, "large"),
    Form(True, "body"),
    Form(False, "body"),
    Form(False, "small"),
)
"""From roomy to narrow."""


def form_for(labels: Sequence[str], size: QSize, theme: Theme) -> Form:
    """The roomiest form in which every label is read whole on tiles of this size; else the narrowest."""
    tall = size.height() >= theme.scaled(_TALL)
    fitting = (form for form in FORMS if all(_fits(label, size, form, theme) for label in labels))
    return next((form for form in fitting if tall or form.kind != "title"), FORMS[-1])


def _fits(label: str, size: QSize, form: Form, theme: Theme) -> bool:
    room = QRect(0, 0, int(size.width() - _words_left(form, size.height(), theme) - theme.space(1)), size.height() - 4)
    metrics = QFontMetrics(theme.font(form.kind, "medium"))
    if metrics.horizontalAdvance(label) <= room.width():
        return True
    needed = metrics.boundingRect(room.adjusted(0, 0, -2, 1000), _WRAP, label)
    return needed.height() <= room.height() and needed.width() <= room.width()


def _cap_size(tall: int, theme: Theme) -> int:
    return min(theme.scaled(_CAP), tall - theme.space(1))


def _words_left(form: Form, tall: int, theme: Theme) -> int:
    left = BAR + theme.space(1.5) + _cap_size(tall, theme) + theme.space(1.75)
    return left + (theme.scaled(_ICON) + theme.space(2) if form.icon else 0)


class Tile(QAbstractButton):
    """Logs its category when pressed. The keycap is there only while its digit acts here; a tick follows a commit."""

    def __init__(self, theme: Theme, category: Category, digit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # it is drawn anew when the mouse comes and goes
        self._theme, self.category, self.digit = theme, category, digit
        self._has_digit = True
        self._form = FORMS[0]
        self._hint = ""
        self._times = 1
        self._ticked = QTimer(self, singleShot=True, interval=TICK_MS)
        self._ticked.timeout.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def speak(self, language: str) -> None:
        """Wear the category's words in a language."""
        self.setText(self.category.label(language))
        self._hint = trial(self.category, language) or (self.category.hints or {}).get(language, "")
        self._tell()

    def wear(self, form: Form) -> None:
        """Show as much as there is room for."""
        self._form = form
        self.setToolTip("" if _fits(self.text(), self.size(), form, self._theme) else self.text())
        self.update()

    def give_digit(self, has_digit: bool) -> None:
        """Whether the digit acts here now."""
        if has_digit != self._has_digit:
            self._has_digit = has_digit
            # What lies over the tiles meanwhile would hide the ring.
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_digit else Qt.FocusPolicy.NoFocus)
            self._ticked.stop()
            self._tell()

    @property
    def has_digit(self) -> bool:
        """Whether its keycap is drawn."""
        return self._has_digit

    @property
    def ticked(self) -> bool:
        """Whether it shows that it was written."""
        return self._ticked.isActive()

    @property
    def times(self) -> int:
        """How often in one go it shows that it was written."""
        return self._times

    def tick(self, times: int = 1) -> None:
        """It is written, so often in one go: show so for a moment."""
        self._times = times
        self._ticked.start()
        self.update()

    def calm(self) -> None:
        """No tick any more."""
        if self._ticked.isActive():
            self._ticked.stop()
            self.update()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.digit} {self.text()}" if self._has_digit else self.text())
        self.setAccessibleDescription(self._hint)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses it; every other key is the counter's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card with its side's bar, then what stands on it from the left."""
        painter, theme, tall = QPainter(self), self._theme, self.height()
        self._paint_card(painter)
        cap = _cap_size(tall, theme)
        left = BAR + theme.space(1.5)
        self._paint_cap(painter, QRectF(left, (tall - cap) / 2, cap, cap))
        if self._form.icon:
            icon = theme.scaled(_ICON)
            box = QRectF(left + cap + theme.space(1.75), 0, icon, tall)
            paint_icon(painter, box, self.category.icon, theme.colour("ink_soft"))
        words = _words_left(self._form, tall, theme)
        self._paint_words(painter, QRectF(words, 0, self.width() - words - theme.space(1), tall))
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        radius = theme.radius("card")
        at_hand = self._has_digit or self._ticked.isActive()
        fill = theme.colour("panel" if self.isDown() or not at_hand else "surface")
        border = theme.colour("edge" if self.underMouse() else "line")
        paint_box(painter, rect, fill, border, radius)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(rect, radius, radius)
        painter.setClipPath(outline)
        painter.setOpacity(1 if at_hand else 0.4)
        painter.fillRect(QRectF(0, 0, BAR, rect.height()), theme.colour(self.category.side))
        painter.restore()
        if self.hasFocus():
            paint_box(painter, rect, None, QPen(theme.colour("focus"), theme.focus_width), radius)

    def _paint_cap(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        if self._ticked.isActive():
            paint_box(painter, rect, theme.colour("done"), None, theme.scaled(theme.radius("key")))
            if self._times > 1:
                painter.setFont(theme.font("small", "semibold", figures=True))
                painter.setPen(theme.colour("surface"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"{self._times}×")
                return
            inside = rect.adjusted(*(rect.width() * each for each in (0.12, 0.12, -0.12, -0.12)))
            paint_icon(painter, inside, "checkmark", theme.colour("surface"))
        elif self._has_digit:
            paint_keycap(painter, rect, self.digit, theme, kind="body")

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        """The label, on several lines where there is room and it needs them; else on one with the hint below."""
        theme = self._theme
        metrics, small = QFontMetrics(theme.font(self._form.kind, "medium")), QFontMetrics(theme.font("small"))
        painter.setPen(theme.colour("ink" if self._has_digit or self._ticked.isActive() else "ink_soft"))
        painter.setFont(theme.font(self._form.kind, "medium"))
        whole = metrics.horizontalAdvance(self.text()) <= rect.width()
        if not whole and _fits(self.text(), self.size(), self._form, theme):
            painter.drawText(rect, _WRAP, self.text())
            return
        tall = metrics.height() + small.height()
        below = QRectF()
        if self._hint and tall <= rect.height() - 4:
            top = rect.top() + (rect.height() - tall) / 2
            below = QRectF(rect.left(), top + metrics.height(), rect.width(), small.height())
            rect = QRectF(rect.left(), top, rect.width(), metrics.height())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(rect, _LEFT, metrics.elidedText(self.text(), elide, int(rect.width()) + 1))
        if not below.isEmpty():
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink_soft"))
            painter.drawText(below, _LEFT, small.elidedText(self._hint, elide, int(below.width())))
