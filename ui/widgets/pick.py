"""Choosing one of many by its name: a line to type in, and below it those that fit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Segments
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.order import follow

FEW, MOST = 6, 24
"""So many are shown without a line to type in, and so many at once."""

Choices = Sequence[tuple[object, str]]
Find = Callable[[str], Choices]
"""What fits a text, best first; everything when it is empty. Each as (value, words)."""


class Fitting(QWidget):
    """Those that fit, side by side, the one that holds ticked. `chosen` carries the value of one that was pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[object, ...] | None = None
        self._segments = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._segments)

    def show_choices(self, choices: Choices, value: object) -> None:
        """Show these, `MOST` at most."""
        choices = tuple(choices[:MOST])
        if (choices, value) == self._shown:
            return
        self._shown = choices, value
        fresh = Segments(self._theme, choices, value)
        fresh.chosen.connect(self.chosen)
        self._column.replaceWidget(self._segments, fresh)
        follow(self, *fresh.buttons)
        self._segments.hide()
        self._segments.deleteLater()
        self._segments = fresh
        self.setVisible(bool(choices))

    def words(self) -> Sequence[str]:
        """The words of those that are shown."""
        return [text for _, text in self._shown[0]] if self._shown else []  # type: ignore[index,union-attr]

    def set_name(self, name: str) -> None:
        """What the choice is about, for a screen reader."""
        if isinstance(self._segments, Segments):
            self._segments.set_name(name)


class Pick(QWidget):
    """The line and what fits. Enter takes the first, Esc empties the line; few choices need no line at all."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, find: Find) -> None:
        super().__init__()
        self._find, self._value, self._name = find, None, ""
        self.field = Field(theme, icon="magnifying-glass")
        self.fitting = Fitting(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.field)
        column.addWidget(self.fitting)
        self.none = Label(theme, tone="ink_soft", wrap=True)
        self.none.hide()
        column.addWidget(self.none)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._take_first)
        self.fitting.chosen.connect(self._take)

    def set_value(self, value: object) -> None:
        """The one that holds; what there is to choose from is asked for anew."""
        self._value = value
        self.field.setVisible(len(self._find("")) > FEW)
        self._show()

    def words(self) -> Sequence[str]:
        """What it can be found by."""
        return [text for _, text in self._find("")]

    def set_name(self, name: str) -> None:
        """What the choice is about, for a screen reader."""
        self._name = name
        self.field.setAccessibleName(name)
        self.fitting.set_name(name)

    def retranslate(self) -> None:
        """New words."""
        self.field.set_placeholder(self.tr("Type a name"))
        self.field.setAccessibleName(self._name)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the line first; the next one is the screen's. Enter is for this alone."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        found = self._find(self.field.text())
        self.fitting.show_choices(found, self._value)
        self.fitting.set_name(self._name)
        lost = bool(self.field.text().strip() and not found)
        self.none.setText(self.tr("Nothing is called that. Try another word.") if lost else "")
        self.none.setVisible(lost)

    def _take_first(self) -> None:
        found = self._find(self.field.text())
        if self.field.text().strip() and found:
            self._take(found[0][0])

    def _take(self, value: object) -> None:
        self.field.clear()
        self.chosen.emit(value)
