"""A sheet laid over the window: it holds the focus until Esc or its close button puts it away."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card, Line
from ui.widgets.label import Label
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll

_SHADE = QColor(10, 16, 22, 120)


def _screen_of(part: QWidget | None) -> Screen | None:
    """The screen a part is on."""
    while part is not None and not isinstance(part, Screen):
        part = part.parentWidget()
    return part


def _below(part: QWidget | None) -> tuple[QWidget | None, Screen | None]:
    """What has the keys, and the screen it is on; where a sheet has them that this one follows, what that one lies
    over."""
    sheet = part
    while sheet is not None and not isinstance(sheet, Sheet):
        sheet = sheet.parentWidget()
    return (part, _screen_of(part)) if sheet is None else (sheet._before, sheet._screen)


class Sheet(QWidget):
    """Lies over `window` and shades it. Put things in `body`. `closed` is emitted once when it goes."""

    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget, title: str = "", width: int = 640) -> None:
        super().__init__(window)
        self._theme, self._wide, self._window = theme, width, window
        self._before, self._screen = _below(window.focusWidget())
        if self._before is not None:  # a form may be made anew below the sheet
            self._before.destroyed.connect(self._lose)
        self._card = Card(theme, padding=0, parent=self)
        self._title = Label(theme, title, "title", weight="semibold", wrap=True)
        self._close = Button(theme, icon="x-mark", look="quiet", key="Esc")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.put_away)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3))
        self.body.setSpacing(theme.space(1))
        self._inside = inside
        self._build()
        self.set_title(title)
        window.installEventFilter(self)
        theme.changed.connect(self._place)

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.setSpacing(0)
        self._card.body.addLayout(head)
        self._card.body.addWidget(Line(theme))
        self._scroll = Scroll(theme, self._inside)
        self._card.body.addWidget(self._scroll, 1)

    def set_title(self, title: str) -> None:
        """The sheet's title, and its name."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def bring(self) -> None:
        """Lay it over the window and give it the focus."""
        self._inside.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Take it away and give the focus back to what had it."""
        self._window.removeEventFilter(self)
        self.hide()
        self._give_back()
        self.closed.emit()
        self.deleteLater()

    def _give_back(self) -> None:
        """What had the focus may be hidden or gone by now: then the screen it was on says where its keys go
        (`arrive`)."""
        screen = self._screen
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen is not None and screen.isVisible():
            screen.arrive()

    def _lose(self) -> None:
        self._before = None

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        margin = self._theme.space(4)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        wide = min(self._theme.scaled(self._wide), room.width())
        inside = self._inside.layout()
        tall = inside.totalHeightForWidth(wide - 2) if inside.hasHeightForWidth() else inside.sizeHint().height()
        head = self._card.body.itemAt(0).sizeHint().height() + 3
        high = min(tall + head, room.height())
        self._card.setGeometry(QRect(room.center().x() - wide // 2, room.center().y() - high // 2, wide, high))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and what comes and goes on the sheet: a sentence more must push nothing out."""
        window = watched is self._window and event.type() == QEvent.Type.Resize
        if window or (watched is self._inside and event.type() == QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away, arrows scroll; nothing else reaches what lies under it."""
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(), Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep(),
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            bar.setValue(bar.value() + steps.get(Qt.Key(event.key()), 0))
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet."""
        inside = [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible()
        ]
        if not inside:
            return True
        now = self.focusWidget()
        at = inside.index(now) if now in inside else -1
        inside[(at + (1 if forward else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card puts it away."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade the window."""
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), _SHADE)
        painter.end()
