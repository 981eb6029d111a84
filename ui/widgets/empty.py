"""An empty place that says what will be here and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icon import Icon
from ui.widgets.label import Label

_WIDE = 460


class Empty(QWidget):
    """An icon, what will be here, and how to begin; below it whatever is put in `body`."""

    def __init__(
        self, theme: Theme, icon: str, title: str = "", sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Label(theme, title, "large", weight="semibold", wrap=True)
        self._sentence = Label(theme, sentence, "body", tone="ink_soft", wrap=True)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(theme.space(1))
        self.body.addStretch(2)
        self._icon = Icon(theme, icon, 40, "edge")
        self.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
        self.body.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short in a wide place; in a low one the icon goes, and then the words are smaller."""
        super().resizeEvent(event)
        beside = max((self.width() - self._theme.scaled(_WIDE)) // 2, self._theme.space(1))
        self.body.setContentsMargins(beside, 0, beside, 0)
        wide = self.width() - 2 * beside
        self._sentence.set_kind("body")
        words = sum(label.heightForWidth(wide) + self.body.spacing() for label in (self._title, self._sentence))
        self._icon.setVisible(self.height() >= words + self._icon.minimumHeight())
        self._sentence.set_kind("body" if self.height() >= words else "small")

    def set_texts(self, title: str, sentence: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
