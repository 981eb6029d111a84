"""The PIN that ends the question: digits to touch or type, and a wait after a wrong one that grows."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.privacy.pin import LONGEST, wait_after
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

_KEY = 64
_WIDE = 420
_SECOND = 1000


class PinPage(QWidget):
    """`fits` says whether a PIN is the one; `right` is emitted when it was, `back` to go back to the question.

    How many were wrong is remembered as long as the page lives: going back and forth shortens no wait.
    """

    right = Signal()
    back = Signal()

    def __init__(
        self, theme: Theme, fits: Callable[[str], bool], monotonic: Callable[[], float], *, keys: bool
    ) -> None:
        super().__init__()
        self._theme, self._fits, self._monotonic = theme, fits, monotonic
        self._typed, self._wrong, self._until = "", 0, float("-inf")
        self._title = Label(theme, "", "title", weight="semibold", wrap=True)
        self._dots = Label(theme, "", "display", weight="semibold")
        self.said = Label(theme, "", tone="ink_soft", wrap=True)
        self.keys = {each: Button(theme, each, tall=_KEY) for each in "1234567890"}
        self.delete = Button(theme, icon="arrow-left", tall=_KEY)
        self.enter = Button(theme, icon="checkmark", look="main", tall=_KEY)
        self.cancel = Button(theme, key="Esc" if keys else None)
        self._tick = QTimer(self, interval=_SECOND)
        self._build()
        for digit, button in self.keys.items():
            button.clicked.connect(lambda _checked=False, digit=digit: self.press(digit))
        self.delete.clicked.connect(lambda: self.press("Backspace"))
        self.enter.clicked.connect(lambda: self.press("Enter"))
        self.cancel.clicked.connect(self.back.emit)
        self._tick.timeout.connect(self._show)
        self.retranslate()

    def _build(self) -> None:
        theme = self._theme
        card = Card(theme, padding=4)
        card.setFixedWidth(theme.scaled(_WIDE))
        pad = QGridLayout()
        pad.setSpacing(theme.space(1))
        order = [*(self.keys[each] for each in "123456789"), self.delete, self.keys["0"], self.enter]
        for number, button in enumerate(order):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            pad.addWidget(button, number // 3, number % 3)
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.setSpacing(theme.space(2))
        for part in (self._title, self._dots):
            card.body.addWidget(part)
        card.body.addLayout(pad)
        card.body.addWidget(self.said)
        card.body.addWidget(self.cancel)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)

    def begin(self) -> None:
        """It is shown: nothing is typed yet."""
        self._typed = ""
        self._show()

    def press(self, key: str) -> None:
        """A digit, Backspace, Enter or Esc. While one has to wait, only Esc does something."""
        if key == "Esc":
            self.back.emit()
        elif self._waits > 0:
            self._typed = ""
        elif key == "Backspace":
            self._typed = self._typed[:-1]
        elif key == "Enter":
            self._try()
            return
        elif key.isdecimal() and len(self._typed) < LONGEST:
            self._typed += key
        self._show()

    def stop(self) -> None:
        """Nobody looks at it any more."""
        self._tick.stop()

    @property
    def _waits(self) -> float:
        """Seconds until another may be tried."""
        return self._until - self._monotonic()

    def _try(self) -> None:
        typed, self._typed = self._typed, ""
        if not typed:
            return
        if self._fits(typed):
            self._wrong = 0
            self.right.emit()
            return
        self._wrong += 1
        self._until = self._monotonic() + wait_after(self._wrong)
        self._show()

    def _show(self) -> None:
        waits = ceil(max(self._waits, 0))
        for button in (*self.keys.values(), self.delete, self.enter):
            button.setEnabled(waits <= 0)
        self._dots.setText("●" * len(self._typed) or "–")
        self._dots.setAccessibleName(self.tr("%n digit(s) typed", "", len(self._typed)))
        if waits > 0:
            self.said.setText(self.tr("That is not the PIN. Another can be tried in %n second(s).", "", waits))
            self._tick.start()
        else:
            self._tick.stop()
            self.said.setText(self.tr("Forgotten? A new one is set in the settings, at the counter."))

    def retranslate(self) -> None:
        """The words of the staff."""
        self._title.setText(self.tr("The PIN takes the question away"))
        self.delete.setAccessibleName(self.tr("Delete one"))
        self.enter.setAccessibleName(self.tr("Try this PIN"))
        self.cancel.setText(self.tr("Back to the question"))
        self._show()
