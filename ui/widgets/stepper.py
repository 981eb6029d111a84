"""A value between two buttons, for less and for more, large enough for a finger."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label


class Stepper(QWidget):
    """`stepped` carries -1 or 1; who made it shows the new value."""

    stepped = Signal(int)

    def __init__(
        self, theme: Theme, *, tall: int = 44, kind: str = "body", icons: tuple[str, str] = ("minus", "plus")
    ) -> None:
        super().__init__()
        self._theme = theme
        self.less, self.more = (Button(theme, icon=icon, tall=tall) for icon in icons)
        self._value = Label(theme, kind=kind, weight="medium", figures=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        for part in (self.less, self._value, self.more):
            row.addWidget(part)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))

    def show_value(self, text: str, *, least: bool = False, most: bool = False) -> None:
        """The value in words; at its least or most there is no way on."""
        self._value.setText(text)
        self._value.setAccessibleName(text)
        self.less.setEnabled(not least)
        self.more.setEnabled(not most)

    def keep_wide(self, texts: tuple[str, ...]) -> None:
        """Room for each of these, so that nothing moves under the finger."""
        metrics = self._value.fontMetrics()
        self._value.setMinimumWidth(max(map(metrics.horizontalAdvance, texts)) + self._theme.space(2))

    @property
    def text(self) -> str:
        """The value in words."""
        return self._value.text()

    def set_names(self, less: str, more: str) -> None:
        """What the two buttons do, for a screen reader."""
        for button, name in ((self.less, less), (self.more, more)):
            button.setAccessibleName(name)
            button.setToolTip(name)
