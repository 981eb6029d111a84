"""What is wrong with the guide that is being written, with the step it is at; Enter goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.errors import Reason
from desk.guides.edit import NOWHERE
from desk.guides.parts import path_of
from desk.guides.validate import Mistake, Severity
from desk.text import say_reason
from ui.author.naming import as_the_form_says
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
        self.rows = Rows(theme, "arrow-right", press_asks=True, wraps=True)
        self._none = Empty(theme, "checkmark-circle")
        self._last: tuple[int, Mistake | None] = 0, None
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

    def next(self, by: int = 1) -> str:
        """To the next problem of the list, or with -1 to the one before it: from where one came last, else from the
        part at hand. Remarks come once there is nothing else. Returns it in words, none where there is no problem."""
        found = self._writing.wrong or self._writing.mistakes
        if not found:
            return ""
        at = self._following(found, by) % len(found)
        self.rows.highlight(f"{self._writing.mistakes.index(found[at])}")
        self._go(found[at])
        row = self._row(at, found[at])
        return row.title if row.title.endswith((".", "?", "!")) else f"{row.title}."

    @property
    def none(self) -> str:
        """That there is no problem, in words."""
        return self.tr("No problems")

    def _following(self, found: Sequence[Mistake], by: int) -> int:
        """The place among these. What was mended is there no more: the one that follows has its place."""
        writing, (place, last) = self._writing, self._last
        if last is not None and self._part(last) == writing.at:
            known = next((at for at, each in enumerate(found) if each == last), None)
            return known + by if known is not None else place + min(by, 0)
        order = [ABOUT, FACTS, SCENARIOS, *(step.id for step in writing.guide.steps)]
        here = order.index(writing.at)
        places = [(order.index(self._part(each)), at) for at, each in enumerate(found)]
        beyond = [each for each in places if (each[0] - here) * by >= 0] or places
        return min(beyond)[1] if by > 0 else max(beyond)[1]

    def _part(self, mistake: Mistake) -> str:
        """The part of the guide a problem is in."""
        parts = {"facts": FACTS, "scenarios": SCENARIOS}
        steps = {step.id for step in self._writing.guide.steps}
        if mistake.step in steps:
            return str(mistake.step)
        return parts.get(next(iter(mistake.place), ""), ABOUT)

    def _row(self, number: int, mistake: Mistake) -> Row:
        guide, language = self._writing.guide, self._writing.language
        remark = self.tr("Only a remark") if mistake.severity is Severity.REMARK else ""
        known = mistake.step in {step.id for step in guide.steps}
        where = place_words(guide, str(mistake.step), language) if known else self.tr("The guide itself")
        facts = as_the_form_says(guide, mistake, self._desk.language)
        said = say_reason(self._desk.language, Reason(mistake.reason, facts))
        if mistake.facts.get("goto") == NOWHERE:
            said = self.tr("One of its ways leads nowhere yet.")
        said = said[:1].upper() + said[1:]
        return Row(f"{number}", mistake, said, "", " · ".join(each for each in (remark, where) if each))

    def _go(self, mistake: object) -> None:
        if isinstance(mistake, Mistake):
            self._last = self._writing.mistakes.index(mistake), mistake
            self._writing.go(self._part(mistake))
            if mistake.language and mistake.place[0] != "asked" and mistake.language != self._writing.language:
                self._writing.speak(mistake.language)  # a line is in one language at a time
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
