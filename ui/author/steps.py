"""The list of what a guide has: what it is about, its facts and scenarios, and its steps with what is wrong in each."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.author.words import any_words, step_words, word
from ui.author.writing import ABOUT, FACTS, SCENARIOS, Writing
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.rows import Row, Rows


class _Rows(Rows):
    """The list; what goes with Ctrl or Alt is the screen's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the screen what is the screen's."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Steps(QWidget):
    """`asked`: Enter on a row, into its form. `add` and `remove`: a step more, or without this one."""

    asked = Signal()
    add = Signal()
    remove = Signal()

    def __init__(self, theme: Theme, writing: Writing) -> None:
        super().__init__()
        self._writing = writing
        self.rows = _Rows(theme, "arrow-right", tall=56)
        self.more = Button(theme, icon="plus", key="Ctrl N")
        self.out = Button(theme, icon="trash")
        for button, signal in ((self.more, self.add), (self.out, self.remove)):
            button.clicked.connect(signal)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(1), theme.space(1.5))
        column.setSpacing(theme.space(1))
        column.addWidget(self.rows, 1)
        row = QHBoxLayout()
        row.addWidget(self.more, 1)
        row.addWidget(self.out)
        column.addLayout(row)
        self.rows.moved.connect(lambda at: writing.go(str(at)))
        self.rows.asked.connect(lambda _at: self.asked.emit())
        writing.changed.connect(self.show_rows)
        writing.checked.connect(self.show_rows)
        writing.moved.connect(lambda: self.rows.highlight(writing.at))
        self._retranslate()

    def show_rows(self) -> None:
        """Everything the guide has now; the highlight is on what is at hand."""
        if self._writing.draft is None:
            return
        guide, language = self._writing.guide, self._writing.language
        wrong = Counter(mistake.step for mistake in self._writing.wrong)
        title = any_words(guide.title, language)
        about = self._sign(wrong[None], title)
        rows = [Row(ABOUT, ABOUT, self.tr("The guide itself"), "", about)]
        counted = (
            (FACTS, self.tr("Facts"), guide.facts),
            (SCENARIOS, self.tr("Scenarios"), guide.scenarios),
        )
        rows += [Row(name, name, text, "", f"{len(found)}") for name, text, found in counted]
        for number, step in enumerate(guide.steps, start=1):
            kind = word(step.kind)
            if step.id == guide.start:
                kind = self.tr("{kind} · begins here").format(kind=kind)
            below = self._sign(wrong[step.id], kind)
            rows.append(Row(step.id, step.id, f"{number}. {step_words(step, language)}", "", below))
        self.rows.show_rows(rows)
        self.rows.highlight(self._writing.at)
        self.out.setEnabled(not self._writing.at.startswith("#"))

    def _sign(self, wrong: int, text: str) -> str:
        problems = self.tr("%n problem(s)", "", wrong)
        return " · ".join(each for each in (f"⚠ {problems}", text) if each) if wrong else text

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_rows()

    def _retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("Steps"))
        self.more.setText(self.tr("New step"))
        self.out.setAccessibleName(self.tr("Take this step out"))
        self.out.setToolTip(self.tr("Take this step out"))
