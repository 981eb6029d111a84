"""A frameless place that scrolls when the text is large or the window small."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.theme import Theme


class Scroll(QScrollArea):
    """Scrolls up and down only. What takes the focus is brought into view."""

    def __init__(self, theme: Theme, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setProperty("surface", "none")
        self.setViewport(QWidget())  # which paints no ground. Asked for its own, Qt shows PySide every kind of widget
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._least = QSize()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._keep)
        theme.changed.connect(self._later.start)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = self.widget()
        # What is larger than the place itself says which part of it matters.
        if new is not None and inside is not None and inside.isAncestorOf(new) and not new.property("keeps_in_sight"):
            self.ensureWidgetVisible(new, 0, self._theme.space(3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What grows inside does not push what has the focus out of sight, and whoever lays this out hears of it."""
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            self._later.start()
        elif watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            least, self._least = self._least, self.minimumSizeHint()
            if least != self._least:
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nor does a place that became lower, as under a notice."""
        super().resizeEvent(event)
        self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll; those that come with Ctrl are the screen's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def turn(self, key: int) -> bool:
        """Scroll as an arrow, a page key, Home or End says; False for any other key."""
        bar = self.verticalScrollBar()
        by = {
            Qt.Key.Key_Up: -bar.singleStep() * 3, Qt.Key.Key_Down: bar.singleStep() * 3,
            Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(key))  # fmt: skip
        bar.setValue(bar.value() + (by or 0))
        return by is not None

    def _keep(self) -> None:
        self._follow(None, QApplication.focusWidget())

    def minimumSizeHint(self) -> QSize:
        """It may be low, but not so narrow that words are cut."""
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        wide = inside.minimumSizeHint().width() + bar if inside else 0
        return QSize(min(wide, self._theme.scaled(320)), self._theme.scaled(80))
