"""A start that cannot go on: what happened in one sentence, and what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.icon import Icon
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll

_WIDE = 680


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: its words, what it does, and the question asked before it when it should not be done in passing."""

    words: str
    act: Callable[[], object]
    asked: str = ""


class Trouble(QWidget):
    """The whole window. `ways` stand in the order they are advised; the first has the focus."""

    def __init__(self, theme: Theme, sentence: str, ways: tuple[Way, ...]) -> None:
        super().__init__()
        self._theme, self._sentence, self._ways = theme, sentence, ways
        self.setWindowTitle("Skranke")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(480, 320)
        self.resize(1024, 640)
        self._icon = Icon(theme, "exclamationmark-triangle", 40, "attention")
        self._words = Label(theme, kind="title", wrap=True)
        self._buttons = QWidget()
        self._row = Flow(self._buttons, theme.space(1.5))
        self._build()
        self._show(sentence, ways)

    def _build(self) -> None:
        theme = self._theme
        self._middle = QWidget()
        self._middle.setMaximumWidth(theme.scaled(_WIDE))
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(3))
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        column.addStretch(3)
        inside = QWidget()
        across = QVBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._middle)
        across.setAlignment(self._middle, Qt.AlignmentFlag(0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(theme, inside))

    def work(self, sentence: str) -> None:
        """Say what is being done meanwhile; there is nothing to press."""
        self._icon.show_icon("hourglass", "waiting")
        self._show(sentence, ())

    def _show(self, sentence: str, ways: tuple[Way, ...]) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        while self._row.count():
            button = self._row.takeAt(0).widget()
            button.hide()
            button.deleteLater()
        for number, way in enumerate(ways):
            button = Button(self._theme, way.words, look="main" if number == 0 else "plain")
            button.clicked.connect(lambda _checked=False, way=way: self._go(way))
            self._row.addWidget(button)
            button.show()
            if number == 0:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._buttons.updateGeometry()

    def _go(self, way: Way) -> None:
        if not way.asked:
            way.act()
            return
        back = Way(self.tr("No, go back"), lambda: self._show(self._sentence, self._ways))
        self._show(way.asked, (back, Way(way.words, way.act)))

    def showEvent(self, event: QShowEvent) -> None:
        """The first way has the keys."""
        super().showEvent(event)
        if self._row.count():
            self._row.itemAt(0).widget().setFocus(Qt.FocusReason.OtherFocusReason)
