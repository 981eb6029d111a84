"""One setting: its name, what it does in a sentence, and the control that changes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.card import Card, Line
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.pick import Pick

_TOLD_WIDE = 320
_SIDE_BY_SIDE = 720

Words = Callable[[], Sequence[str]]
"""Gives words in the language of the screen; asked again after every switch."""


class Choose(Segments):
    """A choice of a few values."""

    def __init__(self, theme: Theme, values: Sequence[object], value: object, words: Words) -> None:
        super().__init__(theme, [(each, "") for each in values], value)
        self._words = words

    def retranslate(self) -> None:
        """New words on every choice."""
        self.set_texts(self._words())


class Write(QWidget):
    """A line to write in. `written` is emitted with the text when Enter is pressed or the line is left, once anything
    was typed: also what is kept already, since something else may have been refused before it."""

    written = Signal(str)

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.field = Field(theme)
        self.field.setText(text)
        self._kept, self._typed = text, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.field.textEdited.connect(self._hear)
        self.field.editingFinished.connect(self._tell)

    def words(self) -> Sequence[str]:
        """What it can be found by."""
        return (self.field.text(),)

    def set_name(self, name: str) -> None:
        """What the line is about, for a screen reader."""
        self.field.setAccessibleName(name)

    def set_value(self, text: str) -> None:
        """Show what is kept now."""
        self._kept, self._typed = text, False
        self.field.setText(text)

    def retranslate(self) -> None:
        """Nothing in it is translated."""

    def _hear(self) -> None:
        self._typed = True

    def _tell(self) -> None:
        if self._typed or self.field.text().strip() != self._kept:
            self._kept, self._typed = self.field.text().strip(), False
            self.written.emit(self._kept)


class Read(QWidget):
    """A place on this computer, to read and to copy."""

    def __init__(self, theme: Theme, place: str) -> None:
        super().__init__()
        self._place = place
        self._label = Label(theme, breakable(place), figures=True, wrap=True)
        self._label.setAccessibleName(place)
        self._copy = Button(theme)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(place))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self._label, 1)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def words(self) -> Sequence[str]:
        """What it can be found by."""
        return (self._place,)

    def set_name(self, name: str) -> None:
        """What lies there, for a screen reader."""
        self._copy.setAccessibleDescription(name)

    def retranslate(self) -> None:
        """New words."""
        self._copy.setText(self.tr("Copy"))


def breakable(path: str) -> str:
    """A path that may be broken after each separator."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


class Press(QWidget):
    """Something to do, on one button; `key` does the same."""

    def __init__(self, theme: Theme, key: str, icon: str, words: Words) -> None:
        super().__init__()
        self._words = words
        self.button = Button(theme, icon=icon, key=key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self.retranslate()

    def words(self) -> Sequence[str]:
        """What it can be found by."""
        return (self.button.text(),)

    def set_name(self, name: str) -> None:
        """What it is about, for a screen reader."""
        self.button.setAccessibleDescription(name)

    def retranslate(self) -> None:
        """New words on the button."""
        self.button.setText(*self._words())


Control = Choose | Write | Read | Pick | Press
"""What a setting is changed with."""


class Setting(QWidget):
    """`words` gives (name, explanation); `control` is what changes it, or None for a fact. `fits` says whether it means
    anything here and now: else it is not shown and not found."""

    def __init__(self, theme: Theme, words: Words, control: Control | None) -> None:
        super().__init__()
        self.fits = True
        self._theme, self._words, self.control = theme, words, control
        self._name = Label(theme, weight="semibold", wrap=True)
        self._why = Label(theme, kind="small", tone="ink_soft", wrap=True)
        self._told = QWidget()
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(theme.space(0.5))
        told.addWidget(self._name)
        told.addWidget(self._why)
        told.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, theme.space(2), 0, theme.space(2))
        self._row.setSpacing(theme.space(1.5))
        self._row.addWidget(self._told)
        if control:
            self._row.addWidget(control, 1)
        theme.changed.connect(self._fit)
        self.retranslate()

    def matches(self, sought: str, heading: str = "") -> bool:
        """Whether every word that is sought stands in the heading, the name, the explanation, or the control."""
        inside = self.control.words() if self.control else ()
        here = " ".join((heading, self._name.text(), self._why.text(), *inside)).casefold()
        return self.fits and all(word in here for word in sought.casefold().split())

    def retranslate(self) -> None:
        """New words."""
        name, why = self._words()
        self._name.setText(name)
        self._why.setText(why)
        self.setAccessibleName(name)
        if self.control:
            self.control.set_name(name)
            self.control.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side when there is room, else one below the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        beside = self.width() >= theme.scaled(_SIDE_BY_SIDE) and self.control is not None
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(theme.space(4 if beside else 1.5))
        self._told.setMaximumWidth(theme.scaled(_TOLD_WIDE) if beside else 16_777_215)
        self._told.setMinimumWidth(theme.scaled(_TOLD_WIDE) if beside else 0)


class Section(QWidget):
    """Some settings under a heading, on one card. A subclass says its heading and adds its settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.settings: list[Setting] = []
        self.sought = ""
        self._lines: list[Line] = []
        self._label = Label(theme, kind="large", weight="semibold")
        self._card = Card(theme)
        self._card.body.setContentsMargins(theme.space(3), theme.space(0.5), theme.space(3), theme.space(0.5))
        self._card.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        column.setSpacing(theme.space(1))
        column.addWidget(self._label)
        column.addWidget(self._card)

    def heading(self) -> str:
        """The section's name, in the language of the screen."""
        raise NotImplementedError

    def add(self, words: Words, control: Control | None = None) -> None:
        """One more setting below the others."""
        if self.settings:
            self._lines.append(Line(self._theme))
            self._card.body.addWidget(self._lines[-1])
        self.settings.append(Setting(self._theme, words, control))
        self._card.body.addWidget(self.settings[-1])

    def seek(self, sought: str) -> int:
        """Show the settings that match and hide the others; returns how many match."""
        self.sought = sought
        found = [setting.matches(sought, self.heading()) for setting in self.settings]
        for setting, here in zip(self.settings, found, strict=True):
            setting.setVisible(here)
        for number, line in enumerate(self._lines, start=1):
            line.setVisible(found[number] and any(found[:number]))
        self.setVisible(any(found))
        return sum(found)

    def retranslate(self) -> None:
        """New words."""
        self._label.setText(self.heading())
        for setting in self.settings:
            setting.retranslate()
