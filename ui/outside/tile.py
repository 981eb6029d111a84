"""A tile for a finger: at least 64 pixels tall at any size of text; its sign, its words, and its key if it has one."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import paint_keycap, worn
from ui.widgets.side_mark import paint_side

TALL = 84
TICK_MS = 1200
_BAR = 6
_CAP = 30
_ICON = 28
_MARK = 9
_WRAP = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class BigTile(QAbstractButton):
    """`side` is a colour of the theme for its edge, empty for none. A tick follows what was written."""

    def __init__(self, theme: Theme, icon: str, side: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # it is drawn anew when the mouse comes and goes
        self._theme, self._icon, self._side, self.key = theme, icon, side, key
        self._below = ""
        self._ticked = QTimer(self, singleShot=True, interval=TICK_MS)
        self._ticked.timeout.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def speak(self, text: str, below: str = "") -> None:
        """Its words, and a few small ones below them."""
        self.setText(text)
        self._below = below
        self.setAccessibleName(" ".join(part for part in (self.key, text) if part))
        self.setAccessibleDescription(below)
        self.update()

    def tick(self) -> None:
        """It is written: show so for a moment."""
        self._ticked.start()
        self.update()

    def calm(self) -> None:
        """No tick any more."""
        self._ticked.stop()
        self.update()

    @property
    def ticked(self) -> bool:
        """Whether it shows that it was written."""
        return self._ticked.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as well as Space; every other key is the screen's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """As tall as two lines of its words need, and never lower than a finger wants."""
        lines = 2 * QFontMetrics(self._theme.font("large", "medium")).height() + self._theme.space(2)
        return QSize(self._theme.scaled(240), max(TALL, lines))

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(self._theme.scaled(160), self.sizeHint().height())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card with its edge, then icon, words and key from the left."""
        painter, theme, tall = QPainter(self), self._theme, self.height()
        self._paint_card(painter)
        icon, gap = theme.scaled(_ICON), theme.space(1.75)
        box = QRectF(_BAR + gap, (tall - icon) / 2, icon, icon)
        if self.ticked:
            paint_box(painter, box.adjusted(-3, -3, 3, 3), theme.colour("done"), None, theme.radius("key"))
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "checkmark", theme.colour("surface"))
        else:
            paint_icon(painter, box, self._icon, theme.colour("ink_soft"))
        said = worn(self, self.key)
        cap = min(theme.scaled(_CAP), tall - 48) if said else 0
        if said:
            at = QRectF(self.width() - gap - cap, (tall - cap) / 2, cap, cap)
            paint_keycap(painter, at, said, theme, kind="body")
        left = box.right() + gap
        right = self.width() - gap - (cap + gap if cap else 0)
        self._paint_words(painter, QRectF(left, 2, right - left, tall - 4))
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        theme, rect, radius = self._theme, QRectF(self.rect()), self._theme.radius("card")
        fill = theme.colour("accent_soft" if self.isDown() else "surface")
        paint_box(painter, rect, fill, theme.colour("edge" if self.underMouse() else "line"), radius)
        if self._side:
            outline = QPainterPath()
            outline.addRoundedRect(rect, radius, radius)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(outline)
            painter.fillRect(QRectF(0, 0, _BAR, rect.height()), theme.colour(self._side))
            painter.restore()
            mark, edge = theme.scaled(_MARK), theme.space(0.75)
            corner = QRectF(rect.width() - theme.space(1.25) - mark, edge, mark, mark)
            paint_side(painter, corner, self._side, theme)
        if self.hasFocus():
            paint_box(painter, rect, None, QPen(theme.colour("focus"), theme.focus_width + 1), radius)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        """On two lines where one is too short; in smaller letters where two are; the small words below if they fit."""
        theme, room = self._theme, rect.toRect()
        kinds = ("large", "body", "small")
        fonts = [theme.font(kind, "medium") for kind in kinds]
        needed = [QFontMetrics(font).boundingRect(room.adjusted(0, 0, 0, 1000), _WRAP, self.text()) for font in fonts]
        fits = [each.height() <= room.height() and each.width() <= room.width() for each in needed]
        at = fits.index(True) if True in fits else len(kinds) - 1
        painter.setPen(theme.colour("ink"))
        painter.setFont(fonts[at])
        small = QFontMetrics(theme.font("small")).height()
        if not self._below or needed[at].height() + small > room.height():
            painter.drawText(rect, _WRAP, self.text())
            return
        top = rect.top() + (rect.height() - needed[at].height() - small) / 2
        painter.drawText(QRectF(rect.left(), top, rect.width(), needed[at].height()), _WRAP, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        below = QRectF(rect.left(), top + needed[at].height(), rect.width(), small)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._below)
