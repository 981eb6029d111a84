"""The way between the screens: an icon with its word below, one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon

_ICON = 26


class NavButton(QAbstractButton):
    """One screen. The one that is shown has a soft ground, a bar at its edge and a heavier word."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon, self._touched = theme, icon, False
        self.brief = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for the icon and the word under it."""
        theme = self._theme
        if self.brief:
            return QSize(theme.scaled(_ICON) + theme.space(3), theme.scaled(_ICON) + theme.space(2))
        words = QFontMetrics(theme.font("small", "semibold"))
        wide = max(words.horizontalAdvance(self.text()), theme.scaled(_ICON)) + theme.space(1.5)
        return QSize(wide, theme.scaled(_ICON) + words.height() + theme.space(2.5))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def show_words(self, shown: bool) -> None:
        """In a narrow window the icon has to do; the word is its tooltip, and said by a screen reader."""
        self.brief = not shown
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self._touched = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        self._touched = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        theme, rect, here = self._theme, QRectF(self.rect()), self.isChecked()
        painter = QPainter(self)
        radius = theme.radius("field")
        if here or self._touched:
            paint_box(painter, rect, theme.colour("accent_soft" if here else "ground"), None, radius)
        if here:
            bar = QRectF(0, rect.height() * 0.25, theme.space(0.5), rect.height() * 0.5)
            paint_box(painter, bar, theme.colour("accent"), None, theme.space(0.25))
        if self.hasFocus():
            paint_box(painter, rect, None, QPen(theme.colour("focus"), theme.focus_width), radius)
        ink = theme.colour("accent" if here else "ink_soft")
        icon, top = theme.scaled(_ICON), theme.space(1)
        paint_icon(painter, QRectF((rect.width() - icon) / 2, top, icon, icon), self._icon, ink)
        if not self.brief:
            self._paint_word(painter, rect.adjusted(0, top + icon, 0, -theme.space(0.5)))
        painter.end()

    def _paint_word(self, painter: QPainter, rect: QRectF) -> None:
        theme, here = self._theme, self.isChecked()
        painter.setFont(theme.font("small", "semibold" if here else "regular"))
        painter.setPen(theme.colour("accent" if here else "ink_soft"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


class Nav(QWidget):
    """The screens, from `entries` of (id, icon). `chosen` is emitted with the id a person picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._ids = [name for name, _icon in entries]
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(1), theme.space(1.5), theme.space(1), theme.space(1.5))
        column.setSpacing(theme.space(0.5))
        for number, (_name, icon) in enumerate(entries):
            button = NavButton(theme, icon)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._ids[number]))

    def show_at(self, name: str) -> QWidget:
        """Mark the screen that is shown; returns its button."""
        button = self._group.button(self._ids.index(name))
        button.setChecked(True)
        return button

    @property
    def brief(self) -> bool:
        """Whether the icons stand without their words."""
        return self._group.button(0).brief  # type: ignore[attr-defined]

    def show_words(self, shown: bool) -> None:
        """With the words below the icons, or without."""
        for button in self._group.buttons():
            button.show_words(shown)  # type: ignore[attr-defined]

    def set_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """New words, as (label, keys that do the same), in the order of the entries."""
        for number, (label, keys) in enumerate(texts):
            button = self._group.button(number)
            button.setText(label)
            button.setToolTip(f"{label}  {keys}")
            button.setAccessibleDescription(keys)
            button.updateGeometry()
