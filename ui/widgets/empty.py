"""An empty place that says what will be here and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icon import Icon
from ui.widgets.label import Label


class Empty(QWidget):
    """An icon, what will be here, and how to begin; below it whatever is put in `body`."""

    def __init__(
        self, theme: Theme, icon: str, title: str = "", sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Label(theme, title, "large", weight="semibold", wrap=True)
        self._sentence = Label(theme, sentence, "body", tone="ink_soft", wrap=True)
        self._sentence.setMaximumWidth(theme.scaled(460))
        self.body = QVBoxLayout(self)
        self.body.setSpacing(theme.space(1))
        self.body.addStretch(2)
        for part in (Icon(theme, icon, 40, "edge"), self._title, self._sentence):
            self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(3)

    def set_texts(self, title: str, sentence: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
