"""A few lines to type in: broken where there is no more room, never by a key. Enter is for whoever made it.

Like `Field` it has no context menu, wears a ring when it has the keys, and takes out again what a scanner types.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.haste import GAP, SCANNED, Haste


class Area(QPlainTextEdit):
    """`lines` tall, one less in very large text, with at most `longest` signs. `entered` is Enter, `escaped` is Esc."""

    entered = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, longest: int, lines: int = 3) -> None:
        super().__init__()
        self._theme, self._longest, self._lines = theme, longest, lines
        self._haste, self._before, self._told = Haste(), "", False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._cut)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """What stands there, as one line."""
        return " ".join(self.toPlainText().split())

    def show_text(self, text: str) -> None:
        """Put a text there, with the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a person. Events without a time come from programs that help people type, and from tests."""
        event.accept()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._typed_by_machine(event, enter=enter):
            self._take_out()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif enter and not event.isAutoRepeat():
            self.entered.emit()
        elif not enter:
            super().keyPressEvent(event)
            event.accept()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is plain, and one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def _typed_by_machine(self, event: QKeyEvent, *, enter: bool) -> bool:
        makes_text = bool(event.text()) and event.text().isprintable()
        if not event.timestamp() or event.isAutoRepeat() or not (enter or makes_text):
            return False
        gap = self.window().property("scanner_gap")
        if self._haste.key(event.timestamp(), GAP if gap is None else gap, enter=enter):
            return True
        self._told = False
        if self._haste.begins:
            self._before = self.toPlainText()
        return False

    def _take_out(self) -> None:
        """What stood here before comes back; what the machine typed is not kept for Ctrl+Z either."""
        if not self._told:
            self._told = True
            self.show_text(self._before)
            QCoreApplication.postEvent(self.window(), QEvent(SCANNED))

    def _cut(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            at = self.textCursor().position()
            self.setPlainText(text[: self._longest])
            cursor = self.textCursor()
            cursor.setPosition(min(at, self._longest))
            self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Its lines."""
        line = QFontMetrics(self._theme.font("body")).lineSpacing()
        lines = self._lines if self._theme.text_size < 175 else max(self._lines - 1, 1)
        return QSize(super().sizeHint().width(), lines * line + self._theme.space(2) + 8)

    def minimumSizeHint(self) -> QSize:
        """A few words on each."""
        return QSize(self._theme.scaled(96), self.sizeHint().height())

    def _restyle(self) -> None:
        theme = self._theme
        self.setFont(theme.font("body"))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self.setViewportMargins(theme.space(1), theme.space(1), theme.space(1), theme.space(1))
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """The box and its ring lie around the text, which has a surface of its own."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            theme, painter = self._theme, QPainter(self)
            border, width = ("focus", theme.focus_width) if self.hasFocus() else ("edge", 1)
            pen = QPen(theme.colour(border), width)
            paint_box(painter, QRectF(self.rect()), theme.colour("surface"), pen, theme.radius("field"))
            painter.end()
        return done
