"""The head of a page of figures: what it is called, what of it is known, and beside that its buttons."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label

_DAY = re.compile(r"(\d{1,2}\.?) (\S+) (\d{4})")
"""No line ends within a date."""

_BESIDE = 704
"""Pixels at 100 % text: where there is less room the buttons go below."""


class PageHead(QWidget):
    """`title` and `facts` are empty at first."""

    def __init__(self, theme: Theme, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._theme = theme
        self.title = Label(theme, "", "title", weight="semibold", wrap=True)
        self.facts = Label(theme, "", "body", tone="ink_soft", figures=True, wrap=True)
        told = QVBoxLayout()
        told.setSpacing(theme.space(0.5))
        told.addWidget(self.title)
        told.addWidget(self.facts)
        acts = QHBoxLayout()
        for button in buttons:
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        acts.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addLayout(told, 1)
        self._across.addLayout(acts)

    def tell(self, title: str, facts: str) -> None:
        """What the page shows now."""
        self.title.setText(title)
        self.facts.setText(_DAY.sub("\\1\u00a0\\2\u00a0\\3", facts).replace(" ±", "\u00a0±"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons go below the title."""
        super().resizeEvent(event)
        way, beside = QBoxLayout.Direction, self.width() >= self._theme.scaled(_BESIDE)
        self._across.setDirection(way.LeftToRight if beside else way.TopToBottom)
