"""The card that stands while the example is being filled, since that takes a few seconds."""

from PySide6.QtCore import QEventLoop, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.side_mark import SideMark

_SIDES = ("library", "citizen", "digital", "other")
_WIDE, _LINE = 520, 6


class Filling(QWidget):
    """A card in the middle of the screen. `step` is called `steps` times, whenever another part is done."""

    def __init__(self, theme: Theme, steps: int) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self._theme, self._steps, self._done, self._over = theme, steps, 0, False
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Skranke")
        sentence = self.tr("Five counters of an invented municipality log eight weeks and send them to a server.")
        promise = self.tr("All of it is thrown away when the window closes.")
        self.setAccessibleName(f"{sentence} {promise}")
        marks = QHBoxLayout()
        marks.setSpacing(theme.space(1.5))
        for side in _SIDES:
            marks.addWidget(SideMark(theme, side, 20))
        marks.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(2))
        column.addLayout(marks)
        column.addWidget(Label(theme, sentence, "title", weight="semibold", wrap=True))
        column.addWidget(Label(theme, promise, "body", tone="ink_soft", wrap=True))
        column.addSpacing(theme.space(1))
        self._line = _Line(theme)
        column.addWidget(self._line)
        self.setFixedWidth(theme.scaled(_WIDE))
        self.setFixedHeight(column.heightForWidth(self.width()))
        self.move(QGuiApplication.primaryScreen().availableGeometry().center() - self.rect().center())

    def step(self) -> None:
        """Another part is done; shown at once, while whoever fills has the thread."""
        self._done += 1
        self._line.show_part(self._done / self._steps)
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def leave(self) -> None:
        """The window is there: this is not needed any more."""
        self._over = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes when everything is there, or with the program."""
        event.setAccepted(self._over)


class _Line(QWidget):
    """How much is done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._part = theme, 0.0
        self.setFixedHeight(_LINE)

    def show_part(self, part: float) -> None:
        """Fill that part of it, 0 to 1."""
        self._part = part
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((1.0, "line"), (self._part, "accent")):
            painter.setBrush(self._theme.colour(colour))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * part, self.height()), _LINE / 2, _LINE / 2)
        painter.end()
