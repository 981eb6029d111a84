"""Ideas so far and what became of them; below them what was answered and counted in months that are over."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import answer as answers
from desk.counter import reach
from desk.counter import suggestion as ideas
from desk.model.suggestion import Became, Suggestion, Words
from ui.bridge import Bridge
from ui.suggestion.telling import Figures, idea_words, word
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.sheet import Sheet

_WIDE, _HIGH = 820, 250
_KEYS = "12340"


class SoFarSheet(Sheet):
    """`slip_asked` and `words_asked` carry the idea they are about."""

    slip_asked = Signal(object)
    words_asked = Signal(object)

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "", _WIDE)
        self.set_title(self.tr("What visitors say"))
        self._desk, self._bridge, self._look = desk, bridge, theme
        self.idea: Suggestion | None = None
        self._sure = ""
        self.list = Rows(theme)
        self.became = Segments(theme, [(each, word(each)) for each in Became] + [(None, self.tr("Not known yet"))],
                               None, list(_KEYS))  # fmt: skip
        self.slip = Button(theme, self.tr("Slip"), icon="printer-small", key="S")
        self.words = Button(theme, self.tr("In words"), icon="pencil", key="W")
        self.back = Button(theme, self.tr("Take it back"), key="Del")
        self.said = Label(theme, "", tone="ink_soft", wrap=True)
        self._lay_out()
        self._listen()
        self._fill()

    def _lay_out(self) -> None:
        theme = self._look
        self.list.setFixedHeight(max(min(theme.scaled(_HIGH), self.parentWidget().height() * 2 // 5), theme.scaled(70)))
        self.list.setAccessibleName(self.tr("Ideas"))
        self.became.set_name(self.tr("What became of it"))
        self._heading(self.tr("Ideas"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(1))
        for button in (self.slip, self.words, self.back):
            row.addWidget(button)
        row.addStretch(1)
        self._about = QWidget()
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(theme.space(1))
        about.addWidget(self.list)
        about.addWidget(self.became)
        about.addLayout(row)
        self.body.addWidget(self._about)
        self.body.addWidget(self.said)
        said = Figures(self)
        language, counter = self._desk.language, self._desk.counter
        self._figures(self.tr("What visitors answered"), [
            said.result(each, answers.find(counter, each.question), language) for each in answers.results(counter)
        ], self.tr("Answers are shown once their month is over."))  # fmt: skip
        if self._desk.settings.preferences.reach:
            self._figures(self.tr("First visits and languages"), [said.tallied(each, language) for each in
                          reach.results(counter)], self.tr("They are shown once their month is over."))  # fmt: skip

    def _heading(self, text: str) -> None:
        label = Label(self._look, text, "large", weight="semibold")
        label.setContentsMargins(0, self._look.space(1), 0, 0)
        self.body.addWidget(label)

    def _figures(self, heading: str, lines: Sequence[tuple[str, str]], none: str) -> None:
        self._heading(heading)
        for title, told in lines:
            self.body.addWidget(Label(self._look, title, weight="medium", wrap=True))
            self.body.addWidget(Label(self._look, told, tone="ink_soft", figures=True, wrap=True))
        if not lines:
            self.body.addWidget(Label(self._look, none, tone="ink_soft", wrap=True))

    def _listen(self) -> None:
        self.list.moved.connect(self._choose)
        self.became.chosen.connect(self._say_became)
        self.slip.clicked.connect(lambda: self.slip_asked.emit(self.idea))
        self.words.clicked.connect(lambda: self.words_asked.emit(self.idea))
        self.back.clicked.connect(self._take_back)
        self.list.installEventFilter(self)

    def bring(self) -> None:
        """The arrows choose an idea."""
        super().bring()
        if self.idea is not None:
            self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        desk, chosen = self._desk, self.idea
        found = ideas.latest(desk.counter)
        texts, today = ideas.words_of(desk.counter, found), desk.counter.clock.now().day
        self.list.show_rows(
            [Row(e.id, e, *idea_words(e, texts.get(e.id, ""), desk.language, today)) for e in found]
        )  # fmt: skip
        self._about.setVisible(bool(found))
        self.said.setText("" if found else self.tr("No idea was told yet. Ctrl+I and a digit count one."))
        self.said.setVisible(not found)
        now = next((each for each in found if chosen is not None and each.id == chosen.id), None)
        self._choose(now or (found[0] if found else None))
        if self.idea is not None:
            self.list.highlight(self.idea.id)

    def _choose(self, idea: object) -> None:
        self.idea, self._sure = (idea if isinstance(idea, Suggestion) else None), ""
        self.became.set_value(self.idea.became if self.idea else None)
        on = self._desk.settings.preferences.idea_words != Words.OFF
        self.words.setVisible(on)
        self.back.setText(self.tr("Take it back"))

    def _say_became(self, became: object) -> None:
        idea = self.idea
        if idea is not None:
            value = became if isinstance(became, Became) else None
            self._bridge.attempt(lambda: ideas.say_became(self._desk.counter, idea.id, value))
            self._fill()

    def _take_back(self) -> None:
        """It takes the words with it, so it asks once."""
        idea = self.idea
        if idea is None:
            return
        if self._sure != idea.id:
            self._sure = idea.id
            self.back.setText(self.tr("Once more, to take it back"))
            self.back.updateGeometry()
            return
        self._bridge.attempt(lambda: ideas.take_back(self._desk.counter, idea.id))
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list has the arrows; the other keys act on the idea it shows."""
        keys = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.list and keys and self._act(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys wherever the focus is."""
        if not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key = event.text().upper()
        acts = {"S": self.slip.click, "W": self.words.click}
        if self.idea is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.isAutoRepeat() and (event.key() == Qt.Key.Key_Delete or key in (*_KEYS, *acts)):
            return True  # held down, perhaps since before this was there
        if event.key() == Qt.Key.Key_Delete:
            self._take_back()
        elif len(key) == 1 and key in _KEYS:
            self._say_became((*Became, None)[_KEYS.index(key)])
        elif key in acts:
            acts[key]()
        else:
            return False
        return True
