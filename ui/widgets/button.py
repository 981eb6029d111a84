"""Buttons of our own, and choices of which one holds. Drawn alike on every system; the words are ours."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.flow import Flow
from ui.widgets.haste import QUIET
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import keycap_size, paint_keycap, worn

_HEIGHT = 40
_ICON = 20


def _is_the_screens(event: QKeyEvent) -> bool:
    """Arrows and Enter that come with Ctrl do something on the screen; Qt would lead the focus away, or press."""
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and event.key() in keys


class Button(QAbstractButton):
    """A button with words, an icon, or both; `key` is the keycap it shows when a key does the same.

    `look`: main (the one thing to do here), plain, held (it is chosen), quiet (no border until touched). A button with
    an icon only needs an accessible name.
    """

    def __init__(  # noqa: PLR0913  a look has as many words as it needs
        self, theme: Theme, text: str = "", *, icon: str | None = None, look: str = "plain", key: str | None = None,
        tall: int = _HEIGHT,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._icon, self._look, self.key, self._tall = theme, icon, look, key, tall
        self._hovered, self._pressed, self._meant = False, 0, ""
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_look(self, look: str) -> None:
        """Another look."""
        self._look = look
        self._restyle()

    def shorten(self) -> None:
        """The keycap has to do; the words are the tooltip."""
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setText("")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all of it on one line."""
        theme = self._theme
        tall = theme.scaled(self._tall)
        if not self.text() and not self.key:
            return QSize(tall, tall)
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        beside = 2.5 if self._look == "quiet" else 4  # what has no border stands nearly where the text above it does
        return QSize(self._beside_words() + words + theme.space(beside), tall)

    def minimumSizeHint(self) -> QSize:
        """Words may be cut in a narrow place; the whole is then the tooltip."""
        hint = self.sizeHint()
        words = 4 * QFontMetrics(self.font()).averageCharWidth() if self.text() else 0
        return QSize(min(hint.width(), self._beside_words() + words + self._theme.space(3)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as well as Space: Qt keeps that for dialogs. The Enter behind a scanned card does not."""
        since, self._pressed = event.timestamp() - self._pressed, event.timestamp()
        if _is_the_screens(event):
            event.ignore()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not 0 < since < QUIET:
            self.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What it means is what it said when it was pressed."""
        self._meant = self.text()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double click is no answer to what the button has come to ask since the first, and takes
        away nothing more."""
        if self.text() == self._meant and self._icon != "trash":
            super().mouseDoubleClickEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body", "semibold" if self._look == "main" else "medium"))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, then icon, words and keycap side by side in its middle."""
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        _paint_box(painter, self, self._theme, self._look, touched=self._hovered or self.isDown())
        held = self._look == "held" or self.isChecked()
        ink = "on_accent" if self._look == "main" else "accent" if held else "ink"
        self._paint_inside(painter, ink)
        painter.end()

    def _paint_inside(self, painter: QPainter, ink: str) -> None:
        theme, gap, high = self._theme, self._theme.space(1), self.height()
        room = self.width() - 2 * gap - self._beside_words()
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        if self.text():
            self.setToolTip(self.text() if words != self.text() else "")
        wide = QFontMetrics(self.font()).horizontalAdvance(words)
        left = (self.width() - wide - self._beside_words()) / 2
        if self._icon:
            size = theme.scaled(_ICON)
            paint_icon(painter, QRectF(left, 0, size, high), self._icon, theme.colour(ink))
            left += size + gap
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        painter.drawText(QRectF(left, 0, wide + 1, high), Qt.AlignmentFlag.AlignVCenter, words)
        if said := worn(self, self.key or ""):
            cap = keycap_size(theme, said)
            left += wide + gap if words else 0
            paint_keycap(painter, QRectF(left, (high - cap.height()) / 2, cap.width(), cap.height()), said, theme)

    def _beside_words(self) -> int:
        """Pixels that icon, keycap and the gaps between them and the words take."""
        parts = [self._theme.scaled(_ICON)] if self._icon else []
        said = worn(self, self.key or "")
        parts += [keycap_size(self._theme, said).width()] if said else []
        return sum(parts) + self._theme.space(1) * (len(parts) - (not self.text()) * bool(parts))


def _paint_box(painter: QPainter, button: QAbstractButton, theme: Theme, look: str, *, touched: bool) -> None:
    """Fill, border, and the ring when it has the keys. The ring lies inside, so that nothing moves."""
    rect, radius = QRectF(button.rect()), theme.radius("field")
    focused = button.hasFocus()
    if look == "main":
        inside = rect.adjusted(4, 4, -4, -4) if focused else rect
        fill = theme.colour("accent")
        paint_box(painter, inside, fill.darker(112) if touched and not theme.dark else fill, None, radius - 3 * focused)
    elif look == "held" or button.isChecked():
        paint_box(painter, rect, theme.colour("accent_soft"), QPen(theme.colour("accent"), 1.5), radius)
    elif look == "plain":
        fill = theme.colour("panel" if touched else "surface")
        paint_box(painter, rect, fill, theme.colour("edge"), radius)
    elif touched:
        paint_box(painter, rect, theme.colour("accent_soft"), None, radius)
    if focused:
        paint_box(painter, rect, None, QPen(theme.colour("focus"), theme.focus_width), radius)


class Choice(QRadioButton):
    """One of several, drawn as a button; a tick stands before the one that holds, so colour is not the only sign."""

    def __init__(self, theme: Theme, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self.key = theme, key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for the tick, the words, and the keycap if a key does the same."""
        theme = self._theme
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        said = worn(self, self.key)
        cap = keycap_size(theme, said).width() + theme.space(1) if said else 0
        return QSize(words + cap + theme.scaled(_ICON) + theme.space(0.5) + theme.space(3), theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        """The whole box can be pressed."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose another one, unless they come with Ctrl."""
        if _is_the_screens(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body", "medium"))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick, words and keycap."""
        theme = self._theme
        painter = QPainter(self)
        _paint_box(painter, self, theme, "plain", touched=self.underMouse())
        ink, icon = theme.colour("accent" if self.isChecked() else "ink"), theme.scaled(_ICON)
        left = theme.space(1.25)
        sign = "checkmark" if self.isChecked() else "circle"
        tone = ink if self.isChecked() else theme.colour("edge")
        shrink = 0 if self.isChecked() else icon * 0.15
        box = QRectF(left + shrink, (self.height() - icon) / 2 + shrink, icon - 2 * shrink, icon - 2 * shrink)
        paint_icon(painter, box, sign, tone)
        painter.setFont(self.font())
        painter.setPen(ink)
        words = QRectF(left + icon + theme.space(0.5), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if said := worn(self, self.key):
            cap = QRectF(QPointF(), keycap_size(theme, said))
            cap.moveCenter(QPointF(self.width() - theme.space(1) - cap.width() / 2, self.height() / 2))
            paint_keycap(painter, cap, said, theme)
        painter.end()


class Segments(QWidget):
    """Several choices of which one holds. `chosen` is emitted with its value when a person picks another."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[object, str]], value: object, keys: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        flow = Flow(self, theme.space(1))
        for number, (each, text) in enumerate(choices):
            choice = Choice(theme, text, keys[number] if keys else "")
            choice.setChecked(each == value)
            self._group.addButton(choice, number)
            self._values.append(each)
            flow.addWidget(choice)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))
        self._group.buttonToggled.connect(lambda button, holds: self.setFocusProxy(button) if holds else None)
        self.setFocusProxy(self._group.checkedButton() or self._group.button(0))  # keys that are led here act on it

    @property
    def value(self) -> object:
        """The value that holds."""
        return self._values[self._group.checkedId()]

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons of the choices, in order."""
        return tuple(self._group.buttons())

    def give_keys(self, keys: Sequence[str]) -> None:
        """Each is done by the key of these at its place now, or by none."""
        for number, button in enumerate(self._group.buttons()):
            button.key = keys[number] if keys else ""
            button.updateGeometry()
            button.update()

    def words(self) -> list[str]:
        """The words of the choices."""
        return [button.text() for button in self._group.buttons()]

    def set_value(self, value: object) -> None:
        """Let another one hold, without saying so."""
        self._group.button(self._values.index(value)).setChecked(True)

    def set_texts(self, texts: Sequence[str]) -> None:
        """New words for the choices, in the same order."""
        for number, text in enumerate(texts):
            self._group.button(number).setText(text)
            self._group.button(number).updateGeometry()

    def name_each(self, names: Sequence[str]) -> None:
        """What each choice is called by a screen reader and when it is pointed at, where its words are short."""
        for number, name in enumerate(names):
            self._group.button(number).setAccessibleName(name)
            self._group.button(number).setToolTip(name)

    def set_name(self, name: str) -> None:
        """What the choice is about, for a screen reader."""
        self.setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleDescription(name)
