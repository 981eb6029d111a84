"""Publishing a draft: what it changes, a note of it, and the choice when somebody else has published meanwhile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.author.fields import TextArea
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet

_MOST = 14
"""Differences that are listed; of the others it is said how many there are."""


class PublishSheet(Sheet):
    """`wanted` carries the note. It goes with Esc, and once it was published or something is to be chosen."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, title: str, changes: Sequence[str], note: str) -> None:
        super().__init__(theme, window, title, 680)
        self.note = TextArea(theme, 2)
        self.note.show_text(note)
        self.said = Label(theme, "", tone="attention", weight="medium", wrap=True)
        self.said.hide()
        self.publish = Button(theme, self.tr("Publish"), look="main", key="Ctrl Enter")
        shown, more = list(changes[:_MOST]), len(changes) - _MOST
        shown += [self.tr("and %n more", "", more)] if more > 0 else []
        self.body.addWidget(Label(theme, self.tr("What is other"), weight="semibold"))
        for line in shown or [self.tr("A new guide.")]:
            self.body.addWidget(Label(theme, f"· {line}", wrap=True))
        asked = self.tr("What changed, in a sentence, for those who use it")
        heading = Label(theme, asked, weight="semibold", wrap=True)
        self.note.setAccessibleName(heading.text())
        self.body.addSpacing(theme.space(1))
        for part in (heading, self.note, self.said, self.publish):
            self.body.addWidget(part)
        self.note.entered.connect(self._want)
        self.publish.clicked.connect(self._want)

    def bring(self) -> None:
        """Ready for the note."""
        super().bring()
        self.note.selectAll()  # what stands there is a proposal: whoever types writes another
        self.note.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter publishes, from the note too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._want()
        else:
            super().keyPressEvent(event)

    def tell(self, sentence: str) -> None:
        """Why it was not published; the sheet stays."""
        self.said.setText(sentence)
        self.said.show()
        self.publish.setEnabled(True)
        self._place()

    def _want(self) -> None:
        note = self.note.text
        if not note:
            self.tell(self.tr("Say in a sentence what changed, then publish it."))
            self.note.setFocus()
            return
        if self.publish.isEnabled():
            self.publish.setEnabled(False)
            self.wanted.emit(note)


Act = tuple[str, str, Callable[[], object]]
"""What can be chosen: its words, what will be then, and what does it."""


class ChoiceSheet(Sheet):
    """Somebody published while this was written: one of a few things is done, and none of it loses anything."""

    def __init__(self, theme: Theme, window: QWidget, title: str, lines: Sequence[str], acts: Sequence[Act]) -> None:
        super().__init__(theme, window, title, 720)
        for line in lines:
            self.body.addWidget(Label(theme, line, wrap=True))
        for words, then, act in acts:
            button = Button(theme, words)
            button.setAccessibleDescription(then)
            button.clicked.connect(self._doing(act))
            self.body.addSpacing(theme.space(1))
            self.body.addWidget(button)
            self.body.addWidget(Label(theme, then, "small", tone="ink_soft", wrap=True))

    def _doing(self, act: Callable[[], object]) -> Callable[[], None]:
        def do() -> None:
            self.put_away()
            act()

        return do
