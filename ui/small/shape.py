"""The shape of the window: whole, or a small bar that stays on top of other programs and remembers its place.

It is the same window with the same counter in it; only what stands around the counter goes, and comes back. So the
keys, what is pending and what one key takes back are the same in both shapes.
"""

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

SIZE = QSize(480, 552)
SMALLEST = QSize(340, 260)
FRAME = QSize(20, 40)
"""Room the system's frame and title take at least, px."""
_KEY = "small"
_WHOLE_KEY = "geometry"


class Shape(QObject):
    """Turns a window small and whole again. `turned` comes before it is shown anew; `told` where the system neither
    keeps a window on top nor lets it choose its place (Wayland)."""

    turned = Signal(bool)
    told = Signal()

    def __init__(self, window: QWidget, theme: Theme, smallest: QSize) -> None:
        super().__init__(window)
        self._window, self._theme, self._smallest = window, theme, smallest
        self._whole = QByteArray()
        self._bar = QByteArray()
        self.small = False

    def begin(self, size: QSize) -> None:
        """The first time: of this size, or all of a screen too small to show it with its frame."""
        self._window.resize(size)
        room = self._window.screen().availableSize()
        if (size + FRAME).boundedTo(room) != size + FRAME:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def remember(self, memory: QSettings) -> None:
        """Keep where the whole window is, or was before it turned small; and where the bar is, or was last."""
        window = self._window
        memory.setValue(_WHOLE_KEY, self._whole if self.small else window.saveGeometry())
        bar = window.saveGeometry() if self.small else self._bar
        if not bar.isEmpty():
            memory.setValue(_KEY, bar)

    def recall(self, memory: QSettings) -> bool:
        """Stand where the whole window stood last, and know where the bar was; returns whether that is known."""
        bar, whole = memory.value(_KEY), memory.value(_WHOLE_KEY)
        if isinstance(bar, QByteArray):
            self._bar = bar
        return isinstance(whole, QByteArray) and self._window.restoreGeometry(whole)

    def turn(self, small: bool) -> None:
        """Be the bar, or whole."""
        if small == self.small:
            return
        window = self._window
        if small:
            self._whole = window.saveGeometry()
        else:
            self._bar = window.saveGeometry()
        self.small = small
        self.turned.emit(small)
        window.setMinimumSize(SMALLEST if small else self._smallest)
        shown = window.isVisible()
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, small)  # hides the window
        kept = self._bar if small else self._whole
        if kept.isEmpty() or not window.restoreGeometry(kept):
            window.setWindowState(Qt.WindowState.WindowNoState)  # a whole window that fills the screen
            size = QSize(self._theme.scaled(SIZE.width()), self._theme.scaled(SIZE.height()))
            window.resize(size.boundedTo(window.screen().availableSize() - FRAME))
        if shown:
            window.show()
            window.activateWindow()
        if small and QGuiApplication.platformName().startswith("wayland"):
            self.told.emit()
