"""The search box: what they ask, and before it whatever is pending for the next key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import Icon, paint_icon
from ui.widgets.label import ElidedLabel


@dataclass(frozen=True, slots=True)
class Pending:
    """Something that waits for the next key: an icon and words."""

    icon: str
    text: str


class SearchLine(QLineEdit):
    """Shows the search and takes what an input method writes. Keys go to the counter, which knows what they mean.

    Nothing can be pasted, dropped or taken back here: a number that was never put in cannot be brought back.
    """

    written = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrame(False)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.font("title"))
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not here."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button would paste."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A letter under way is shown; a finished one goes the way of all keys."""
        if event.commitString():
            self.written.emit(event.commitString())
        super().inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))


class Token(QAbstractButton):
    """One pending thing. Pressing it cancels it, as Esc does."""

    def __init__(self, theme: Theme, pending: Pending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pending = theme, pending
        self.setText(pending.text)
        self.setAccessibleName(pending.text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font("body", "semibold", figures=True))

    def sizeHint(self) -> QSize:
        """Room for icon, words and the cross, but never so much that no search is left."""
        theme = self._theme
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(min(words, theme.scaled(300)) + 2 * theme.scaled(18) + theme.space(4), theme.scaled(36))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self._theme.scaled(80), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, theme = QPainter(self), self._theme
        rect, icon = QRectF(self.rect()), theme.scaled(18)
        border = QPen(theme.colour("accent"), 1.5 if self.underMouse() else 1)
        paint_box(painter, rect, theme.colour("accent_soft"), border, theme.radius("field"))
        ink = theme.colour("accent")
        left = theme.space(1)
        paint_icon(painter, QRectF(left, 0, icon, rect.height()), self._pending.icon, ink)
        cross = icon * 0.8
        paint_icon(painter, QRectF(rect.right() - cross - theme.space(1), 0, cross, rect.height()), "x-mark", ink)
        words = QRectF(left + icon + theme.space(0.75), 0, 0, rect.height())
        words.setRight(rect.right() - cross - theme.space(1.75))
        painter.setFont(self.font())
        painter.setPen(ink)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, int(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class Box(QWidget):
    """The box. `cancelled`: a token was pressed by hand. `written`: an input method finished some text."""

    cancelled = Signal()
    written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pending: tuple[Pending, ...] = ()
        self._tokens: list[Token] = []
        self.line = SearchLine(theme)
        self.line.installEventFilter(self)
        self.line.written.connect(self.written)
        self._icon = Icon(theme, "magnifying-glass", 26)
        self._hint = ElidedLabel(theme, "", "body", tone="ink_soft")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._hint)
        self.setFocusProxy(self.line)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_search(self, text: str) -> None:
        """What was typed so far."""
        if self.line.text() != text:
            self.line.setText(text)

    def show_asking(self, question: str, hint: str) -> None:
        """What stands there while nothing is typed, and at the right how to go on."""
        self.line.setPlaceholderText(question)
        self.line.setAccessibleName(question)
        self._hint.setText(hint)
        self._fit_hint()

    def show_pending(self, pending: Sequence[Pending]) -> None:
        """What waits for the next key."""
        if tuple(pending) == self._pending:
            return
        self._pending = tuple(pending)
        self._lay_tokens()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint is there while there is room for it."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        """The question goes before the hint."""
        theme = self._theme
        question = QFontMetrics(self.line.font()).horizontalAdvance(self.line.placeholderText())
        hint = QFontMetrics(self._hint.font()).horizontalAdvance(self._hint.text())
        taken = sum(token.sizeHint().width() + theme.space(1.25) for token in self._tokens) + theme.space(12)
        room = self.width() - theme.scaled(26) - question - hint - taken
        self._hint.setVisible(bool(self._hint.text()) and room >= 0)

    def _lay_tokens(self) -> None:
        for token in self._tokens:
            self._row.removeWidget(token)
            token.hide()
            token.deleteLater()
        self._tokens = [Token(self._theme, each, self) for each in self._pending]
        for at, token in enumerate(self._tokens, start=1):
            self._row.insertWidget(at, token)
            token.clicked.connect(self.cancelled)
            token.show()
        self._fit_hint()
        self.update()

    def _restyle(self) -> None:
        theme = self._theme
        self.setFixedHeight(QFontMetrics(theme.font("title")).height() + theme.space(4 if theme.text_size < 150 else 3))
        self._row.setContentsMargins(theme.space(2.25), theme.space(0.5), theme.space(2.25), theme.space(0.5))
        self._row.setSpacing(theme.space(1.25))
        self._lay_tokens()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring is the box's, the focus is the line's."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, with the ring when what is typed arrives here."""
        theme, painter = self._theme, QPainter(self)
        border, width = ("focus", theme.focus_width) if self.line.hasFocus() else ("edge", 1)
        pen = QPen(theme.colour(border), width)
        paint_box(painter, QRectF(self.rect()), theme.colour("surface"), pen, theme.radius("card"))
        painter.end()
