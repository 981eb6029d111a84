"""What stands on the visitors' screen: the question with its faces, or the thanks."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.counter import answer as answers
from desk.model.answer import Face, Question
from desk.text import LANGUAGES
from ui.kiosk.face import FaceButton
from ui.text import NAMES
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.icon import Icon
from ui.widgets.label import Label

KEYS = "1234"
_FINGER = 48
"""Pixels at least of what visitors press."""
_TALLEST = 380
_WIDEST = 1500
_SIGN = 120
_NARROW = 720
"""Pixels below which four do not stand side by side."""


class AskPage(QWidget):
    """`touched` carries the face, `spoken` the language somebody chose; `staff` was pressed."""

    touched = Signal(object)
    spoken = Signal(object)
    staff = Signal()

    def __init__(self, theme: Theme, language: str, *, keys: bool) -> None:
        super().__init__()
        self._theme = theme
        self.languages = Segments(theme, [(code, NAMES[code]) for code in LANGUAGES], language)
        self.question = Label(theme, "", "display", weight="semibold", wrap=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._touch = Label(theme, "", "large", tone="ink_soft")
        self._touch.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.faces = [FaceButton(theme, face, key if keys else "") for face, key in zip(Face, KEYS, strict=True)]
        self.leave = Button(theme, icon="padlock-locked", look="quiet")
        for part in (self.leave, *self.languages.buttons):
            part.setMinimumSize(_FINGER, _FINGER)
        self._grid = QGridLayout()
        self._build()
        for button in self.faces:
            button.clicked.connect(lambda _checked=False, face=button.face: self.touched.emit(face))
        self.languages.chosen.connect(self.spoken.emit)
        self.leave.clicked.connect(self.staff.emit)
        theme.changed.connect(self._restyle)

    def _build(self) -> None:
        theme = self._theme
        top = QHBoxLayout()
        top.addWidget(self.languages, 1)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.setSpacing(theme.space(3))
        inside = QWidget()
        inside.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        inside.setMaximumWidth(_WIDEST)
        across = QHBoxLayout()
        across.addStretch(0)
        across.addWidget(inside, 1)
        across.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(5))
        column.setSpacing(theme.space(3))
        column.addLayout(top)
        column.addStretch(2)
        column.addWidget(self.question)
        column.addWidget(self._touch)
        column.addLayout(across, 10)
        column.addStretch(1)
        self._arrange()

    def show_words(self, question: Question, said: dict[str, str], language: str) -> None:
        """The question, in a language."""
        self.question.setText(question.texts[language])
        self._touch.setText(said["touch"])
        self.languages.set_value(language)
        self.languages.set_name(said["language"])
        self.leave.setAccessibleName(said["staff"])
        self.leave.setToolTip(said["staff"])
        for button, word in zip(self.faces, answers.words(question.scale, language), strict=True):
            button.set_word(word)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a tall screen two and two, else four in a row."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        across = 2 if self.width() < max(self.height(), _NARROW) else 4
        for number, button in enumerate(self.faces):
            self._grid.addWidget(button, number // across, number % across)
            button.setMaximumHeight(self._theme.scaled(_TALLEST))
        self._restyle()

    def _restyle(self) -> None:
        self.question.setFont(large(self._theme, self.size()))


class ThanksPage(QWidget):
    """Thanks, until the next one may answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = Icon(theme, "checkmark-circle", _SIGN, "done")
        self._thanks = Label(theme, "", "display", weight="semibold", wrap=True)
        self.detail = Label(theme, "", "title", tone="ink_soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6))
        column.setSpacing(theme.space(3))
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._thanks, self.detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)

    def show_words(self, title: str, detail: str, *, sign: str = "checkmark-circle", tone: str = "done") -> None:
        """What is said."""
        self._sign.show_icon(sign, tone)
        self._thanks.setText(title)
        self._thanks.setVisible(bool(title))
        self.detail.setText(detail)
        self.setAccessibleName(" ".join(part for part in (title, detail) if part))
        self._thanks.setFont(large(self._theme, self.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as on the other page."""
        super().resizeEvent(event)
        self._thanks.setFont(large(self._theme, self.size()))


def large(theme: Theme, room: QSize) -> QFont:
    """The font of the question: larger where there is room, to be read from a step away."""
    font = theme.font("display", "semibold")
    wanted = min(room.width() // 24, room.height() // 12)
    font.setPixelSize(max(theme.px("display"), min(wanted, 2 * theme.px("display"))))
    return font
