"""A sheet on which a key chooses: what it offers stands there with its keycap, and a press does the same."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.gate import Gate
from ui.theme import Theme
from ui.widgets.offer import Offer, OfferButton
from ui.widgets.sheet import Sheet


class Choice(NamedTuple):
    """A key, what it stands for in words and as a value, and an icon."""

    key: str
    text: str
    value: object
    icon: str = ""


class DigitSheet(Sheet):
    """`chosen` carries the value of what was chosen, once; then the sheet is gone. A scanned card chooses nothing."""

    chosen = Signal(object)

    def __init__(  # noqa: PLR0913  a sheet, its choices, and the guard's two measures
        self, theme: Theme, window: QWidget, title: str, choices: Sequence[Choice], *,
        gap: float, monotonic: Callable[[], float], width: int = 720,
    ) -> None:  # fmt: skip
        super().__init__(theme, window, title, width)
        self._choices = {each.key.upper(): each for each in choices}
        self.gate = Gate(gap, monotonic, self)
        self.gate.passed.connect(self._key)
        self.offers: list[OfferButton] = []
        grid = QGridLayout()
        grid.setSpacing(theme.space(0.5))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        half = (len(choices) + 1) // 2
        for number, each in enumerate(choices):
            button = OfferButton(theme, Offer(each.key, each.text, icon=each.icon))
            button.clicked.connect(lambda _checked=False, each=each: self._choose(each))
            self.offers.append(button)
            grid.addWidget(button, number % half, number // half)
        self.body.addLayout(grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the choices; the others are the sheet's."""
        key = event.text().upper()
        if key in self._choices:
            event.accept()
            self.gate.press(key, True, event.timestamp(), repeat=event.isAutoRepeat())
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """No key waits for it any more."""
        self.gate.stop()
        super().put_away()

    def _key(self, key: str) -> None:
        if key in self._choices:
            self._choose(self._choices[key])

    def _choose(self, choice: Choice) -> None:
        self.put_away()
        self.chosen.emit(choice.value)
