"""What is wrong with the guide that is being written, with the step it is at; Enter goes there."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.errors import Reason
from desk.guides.edit import NOWHERE
from desk.guides.parts import path_of
from desk.guides.validate import Mistake, Severity
from desk.text import say_reason
from ui.author.words import place_words
from ui.author.writing import ABOUT, FACTS, SCENARIOS, Writing
from ui.theme import Theme
from ui.widgets.empty import Empty
from ui.widgets.rows import Row, Rows


class Problems(QWidget):
    """Follows what the check finds. `found` carries the path of the line a problem is about; its step is at hand."""

    found = Signal(object)

    def __init__(self, desk: OpenDesk, theme: Theme, writing: Writing) -> None:
        super().__init__()
        self._desk, self._writing = desk, writing
        self.rows = Rows(theme, "arrow-right", press_asks=True, tall=76)
        self._none = Empty(theme, "checkmark-circle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows, 1)
        column.addWidget(self._none, 1)
        self.rows.asked.connect(self._go)
        writing.checked.connect(self.show_problems)
        self._retranslate()

    def show_problems(self) -> None:
        """All of them."""
        if self._writing.draft is None:
            return
        found = self._writing.mistakes
        self.rows.show_rows([self._row(number, each) for number, each in enumerate(found)])
        self.rows.setVisible(bool(found))
        self._none.setVisible(not found)

    def next(self) -> None:
        """To the next step with a problem, from the one at hand."""
        order = [ABOUT, *(step.id for step in self._writing.guide.steps)]
        wrong = {each.step or ABOUT for each in self._writing.wrong}
        at = order.index(self._writing.at) if self._writing.at in order else 0
        following = [step for step in (*order[at + 1 :], *order[: at + 1]) if step in wrong]
        if following:
            self._writing.go(following[0])

    def _row(self, number: int, mistake: Mistake) -> Row:
        guide, language = self._writing.guide, self._writing.language
        remark = self.tr("Only a remark") if mistake.severity is Severity.REMARK else ""
        known = mistake.step in {step.id for step in guide.steps}
        where = place_words(guide, str(mistake.step), language) if known else self.tr("The guide itself")
        said = say_reason(self._desk.language, Reason(mistake.reason, mistake.facts))
        if mistake.facts.get("goto") == NOWHERE:
            said = self.tr("One of its ways leads nowhere yet.")
        return Row(f"{number}", mistake, said, "", " · ".join(each for each in (remark, where) if each))

    def _go(self, mistake: object) -> None:
        if isinstance(mistake, Mistake):
            parts = {"facts": FACTS, "scenarios": SCENARIOS}
            self._writing.go(mistake.step or parts.get(next(iter(mistake.place), ""), ABOUT))
            self.found.emit(path_of(self._writing.guide, mistake))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_problems()

    def _retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("Problems"))
        self._none.set_texts(self.tr("No problems"), self.tr("The guide can be published as it is."))
