"""What a guide's form is made of: texts, go-tos, dates, numbers, choices. Each tells its path and its value."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.guides.parts import Path
from desk.text import LANGUAGES
from ui.author.words import any_words, language_name
from ui.theme import Theme
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel, Label

NO_END = 4_000
"""Signs: longer than any text may be, so that nothing of one that is too long is cut off unseen."""
_VERY_LARGE = 175
"""Per cent of text from which an area has a line less than it was told; a sentence needs them all."""
_DAY_FIRST, _YEAR_FIRST = re.compile(r"(\d\d?)[./-](\d\d?)[./-](\d{4})"), re.compile(r"\d{4}-\d\d-\d\d")
_OF_THE_SCREEN = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_the_screens(event: QKeyEvent) -> bool:
    """Whether a key belongs to the screen also while something is typed: undo and redo of the whole guide, the function
    keys, and what goes with Ctrl to other steps."""
    if any(event.matches(each) for each in _OF_THE_SCREEN) or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
        return True
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() == both and event.key() == Qt.Key.Key_S:
        return True
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    moves = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N, Qt.Key.Key_D,
            Qt.Key.Key_L, Qt.Key.Key_Y, Qt.Key.Key_Z)  # fmt: skip
    return moves or (control and event.key() in keys)


class TextLine(Field):
    """One line; undo and redo are the guide's, not the line's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the screen what is the screen's."""
        if is_the_screens(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextArea(Area):
    """A few lines; undo and redo are the guide's. Enter goes on to the next place, as Tab does."""

    def __init__(self, theme: Theme, lines: int) -> None:
        super().__init__(theme, NO_END, lines + (theme.text_size >= _VERY_LARGE))
        self.entered.connect(self.focusNextChild)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the screen what is the screen's, Esc too."""
        if is_the_screens(event) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Part(QWidget):
    """A place of the form: its heading, and below it what is typed or chosen. `set_to` carries its path, its value and
    whether that was typed."""

    set_to = Signal(object, object, bool)

    def __init__(self, theme: Theme, heading: str, path: Path) -> None:
        super().__init__()
        self._theme, self.path, self.heading = theme, path, heading
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space(0.5))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space(1))
        if heading:
            self.head.addWidget(Label(theme, heading, "small", weight="semibold", tone="ink_soft", wrap=True), 1)
            self.column.addLayout(self.head)

    def first(self) -> QWidget:
        """What takes the focus."""
        return self

    def _tell(self, value: object, *, typing: bool = False) -> None:
        self.set_to.emit(self.path, value, typing)


class Wording(Part):
    """A text, in one language at a time. Which languages lack it is said in words, beside a sign; where the one at hand
    does, the words stand below in the language `beside`, or in any."""

    def __init__(  # noqa: PLR0913  a text has a place, a language, and those it should have
        self, theme: Theme, heading: str, path: Path, words: Mapping[str, str] | None, language: str, *,
        lines: int = 2, needed: bool = False, languages: Sequence[str] = LANGUAGES, beside: str = "",
    ) -> None:  # fmt: skip
        super().__init__(theme, heading, path)
        self._words, self._language = dict(words or {}), language
        self._needed, self._languages, self._beside = needed, languages, beside
        self.area = TextArea(theme, lines)
        self.area.show_text(self._words.get(language, ""))
        self.area.setAccessibleName(f"{heading}, {language_name(language)}")
        self._sign = Icon(theme, "exclamationmark-triangle", 16, "attention")
        self._lacking = ElidedLabel(theme, "", "small", tone="attention")
        self.head.addWidget(self._sign)
        self.head.addWidget(self._lacking)
        self._other = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self.column.addWidget(self.area)
        self.column.addWidget(self._other)
        self._show_lacking()
        self.area.textChanged.connect(self._typed)

    def first(self) -> QWidget:
        """The line itself."""
        return self.area

    def _typed(self) -> None:
        text = self.area.text
        if text == self._words.get(self._language, ""):
            return
        self._words[self._language] = text
        self._show_lacking()
        self.set_to.emit((*self.path, self._language), text, True)

    def _show_lacking(self) -> None:
        there = {code for code, text in self._words.items() if text.strip()}
        lacking = [code for code in self._languages if code not in there] if there or self._needed else []
        if len(lacking) == len(self._languages):
            said = self.tr("no text yet")
        else:
            said = self.tr("missing: {languages}").format(languages=", ".join(lacking))
        self._lacking.setText(said if lacking else "")
        self._lacking.setVisible(bool(lacking))
        self._sign.setVisible(bool(lacking))
        elsewhere = "" if self._language in there else any_words(self._words, self._beside)
        self._other.setText(self.tr("“{words}”").format(words=elsewhere) if elsewhere else "")
        self._other.setVisible(bool(elsewhere))


class Typed(Part):
    """One line that is read as something: `read` gives its value, and raises ValueError where it is none. Where the
    line does not tell it, reading alone has done what there is to do."""

    def __init__(  # noqa: PLR0913  what stands there, how it is read, and what to say when it cannot be
        self, theme: Theme, heading: str, path: Path, text: str, read: Callable[[str], object], *,
        refusal: str = "", wide: int | None = None, hint: str = "", at_once: bool = True,
        tells: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(theme, heading, path)
        self._read, self._refusal, self._text, self._tells = read, refusal, text, tells
        self.line = TextLine(theme, hint)
        self.line.setText(text)
        self.line.setCursorPosition(0)  # what is longer than the line is read from its beginning
        self.line.setAccessibleName(heading or hint)
        if wide is not None:
            self.line.setMaximumWidth(theme.scaled(wide))
        self._said = Label(theme, "", "small", tone="attention", wrap=True)
        self._said.hide()
        self.column.addWidget(self.line)
        self.column.addWidget(self._said)
        if at_once:
            self.line.textEdited.connect(lambda text: self._take(text, typing=True))
        self.line.editingFinished.connect(self._finish)

    def first(self) -> QWidget:
        """The line itself."""
        return self.line

    def _finish(self) -> None:
        """What is no value is said now, not while it is half typed; a day stands there as days are kept."""
        text = self.line.text()
        self._take(text, typing=False)
        with suppress(ValueError):
            value = self._read(text.strip()) if self._tells and self._text == text else None
            if isinstance(value, date):
                self._text = f"{value}"
                self.line.setText(self._text)

    def _take(self, text: str, *, typing: bool) -> None:
        if text == self._text:
            self._said.hide()
            return
        try:
            value = self._read(text.strip())
        except ValueError:
            self._said.setText(self._refusal)
            self._said.setVisible(bool(self._refusal) and not typing)
            return
        self._text = text
        self._said.hide()
        if self._tells:
            self._tell(value, typing=typing)


class Chosen(Part):
    """A value that is chosen on a sheet: the button says what holds. `asked` opens the sheet."""

    def __init__(  # noqa: PLR0913  what holds, and how it is told
        self, theme: Theme, heading: str, path: Path, text: str, ask: Callable[["Chosen"], object], *,
        icon: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, heading, path)
        self.button = Button(theme, text, icon=icon)
        self.button.setAccessibleName(f"{heading}: {text}" if heading else text)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # cut where it is narrow
        self.button.clicked.connect(lambda: ask(self))
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def first(self) -> QWidget:
        """The button."""
        return self.button

    def take(self, value: object) -> None:
        """This was chosen."""
        self._tell(value)


def a_date(text: str) -> date | None:
    """A date as it is typed; None for nothing. Raises ValueError."""
    return a_needed_date(text) if text else None


def a_needed_date(text: str) -> date:
    """A date as it is typed: 2026-11-22, or with the day first as people write it here. Raises ValueError."""
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(each) for each in found.groups())
        return date(year, month, day)
    if not _YEAR_FIRST.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def a_number(text: str) -> int | None:
    """A whole number; None for nothing. Raises ValueError."""
    return int(text) if text else None


def a_text(text: str) -> str | None:
    """A text; None for nothing."""
    return text or None


def codes(text: str) -> tuple[str, ...]:
    """Words with commas or spaces between them."""
    return tuple(text.replace(",", " ").split())


def phrases(text: str) -> tuple[str, ...]:
    """What stands between semicolons."""
    return tuple(each.strip() for each in text.split(";") if each.strip())
