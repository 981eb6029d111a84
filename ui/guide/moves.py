"""The buttons below a step: on, back and out. Each has the key that does the same."""

from collections.abc import Sequence, Set
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from ui.keymap import keymap
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow

_PRESSED = {"enter": "Enter", "backspace": "Backspace"}
_CAPS = {"enter": "Enter", "backspace": "⌫"}


class Moves(QWidget):
    """`pressed` carries the key whose button was pressed."""

    pressed = Signal(str)

    def __init__(self, desk: OpenDesk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._inside = QWidget()
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inside)

    def show_moves(self, keys: Set[str], *, over: bool, has_keys: bool, inside: int) -> None:
        """The buttons of the keys that act; `over`: Enter ends the guide. Where `inside` is too narrow for all words,
        the keycaps have to do."""
        words = {
            "enter": self.tr("Finish") if over else self.tr("Go on"),
            "backspace": self.tr("Back"),
            "0": self.tr("Leave"),
            "/": self.tr("Leave"),
        }
        asked = [(key, text, self._cap(key)) for key, text in words.items() if key in keys]
        wanted = asked, has_keys, inside
        if wanted != self._shown:
            self._shown = wanted
            self._lay_out(asked, inside, has_keys=has_keys)

    def _lay_out(self, asked: Sequence[tuple[str, str, str]], inside: int, *, has_keys: bool) -> None:
        fresh = QWidget()
        flow = Flow(fresh, self._theme.space(0.75), self._theme.space(0.75))
        buttons = [self._button(key, text, cap if has_keys else "") for key, text, cap in asked]
        for button in buttons:
            flow.addWidget(button)
        if has_keys and flow.sizeHint().width() > inside:
            for button in buttons[1:]:
                if button.key:
                    button.shorten()
        self._column.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()  # at once: else the place is empty until Qt comes round to it

    def _cap(self, key: str) -> str:
        return _CAPS.get(key) or " ".join(keymap(self._desk.settings.preferences.keys).caps_for(key))

    def _button(self, key: str, text: str, cap: str) -> Button:
        look = "main" if key == "enter" else "plain"
        button = Button(self._theme, text, look=look, key=cap or None)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self.pressed.emit, _PRESSED.get(key, key)))
        return button
