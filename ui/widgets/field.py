"""A line to type in: no context menu (its words would be Qt's, not ours), a ring when it has the keys.

A card scanned into it is taken out again, and the window is told (`haste.SCANNED`).
"""

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.haste import GAP, SCANNED, Haste
from ui.widgets.icon import paint_icon


class Field(QLineEdit):
    """One line of text with an icon before it. `kind` is its size of text, `height` its height at 100 %."""

    def __init__(
        self, theme: Theme, placeholder: str = "", *, icon: str | None = None, kind: str = "body", height: int = 44,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._icon, self._kind, self._height = theme, icon, kind, height
        self._haste, self._before, self._told = Haste(), "", False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFrame(False)
        self.set_placeholder(placeholder)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_placeholder(self, text: str) -> None:
        """What stands there while it is empty; also its name for a screen reader unless it has one."""
        self.setPlaceholderText(text)
        if text:
            self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a person. Events without a time come from programs that help people type, and from tests."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            not event.timestamp()
            or event.isAutoRepeat()
            or not (enter or (event.text().isprintable() and event.text()))
        ):
            self._type(event)
            return
        gap = self.window().property("scanner_gap")
        if self._haste.key(event.timestamp(), GAP if gap is None else gap, enter=enter):
            self._take_out()
            return
        self._told = False
        if self._haste.begins:
            self._before = self.text()
        self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        """An Enter somebody listens to is used up: Qt would hand it on, to whatever has the focus by then."""
        super().keyPressEvent(event)
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.returnPressed))
        if heard and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def _take_out(self) -> None:
        """What stood here before comes back; what the machine typed is not kept for Ctrl+Z either."""
        if not self._told:
            self._told = True
            self.setText(self._before)
            QCoreApplication.postEvent(self.window(), QEvent(SCANNED))

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(super().sizeHint().width(), self._theme.scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(self._theme.scaled(96), self._theme.scaled(self._height))

    def _icon_size(self) -> int:
        return round(self._theme.px(self._kind) * 1.4)

    def _restyle(self) -> None:
        theme = self._theme
        before = theme.space(1.5) + (self._icon_size() + theme.space(1.25) if self._icon else 0)
        self.setFont(theme.font(self._kind))
        self.setTextMargins(before - 2, 0, theme.space(1.5), 0)
        self.setFixedHeight(theme.scaled(self._height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the icon, then Qt draws the text."""
        theme = self._theme
        painter = QPainter(self)
        border, width = ("focus", theme.focus_width) if self.hasFocus() else ("edge", 1)
        pen = QPen(theme.colour(border), width)
        paint_box(painter, QRectF(self.rect()), theme.colour("surface"), pen, theme.radius("field"))
        if self._icon:
            size = self._icon_size()
            box = QRectF(theme.space(1.75), (self.height() - size) / 2, size, size)
            paint_icon(painter, box, self._icon, theme.colour("ink_soft"))
        painter.end()
        super().paintEvent(event)
