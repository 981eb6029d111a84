"""One step of a guide on screen: the way to it, the sentence, why, and what can be answered."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.guides import run as runs
from desk.guides.run import Choice, Move, Passed, Run
from desk.model.guide import Step, StepKind
from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.offer import Offer, OfferButton
from ui.words import not_said, word

SHOWN_PATH = 2
"""Steps of the way so far that are shown; the number at the top tells how many there were."""

LARGE = 150
"""Per cent of text beyond which one of them has to do: the step itself needs the room."""


class Frame(QWidget):
    """A frame of its own for what must not be overlooked: icon, heading and words in rows."""

    def __init__(self, theme: Theme, tone: str, rows: Sequence[tuple[str, str, str, str]]) -> None:
        """`rows`: icon, its tone, heading, words. `tone`: a colour that has a soft one beside it."""
        super().__init__()
        self._theme, self._tone = theme, tone
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.space(1.5), theme.space(1), theme.space(1.5), theme.space(1))
        grid.setHorizontalSpacing(theme.space(1.25))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for at, (icon, ink, heading, words) in enumerate(rows):
            if at:
                grid.setRowMinimumHeight(3 * at - 1, theme.space(0.75))
            grid.addWidget(Icon(theme, icon, 20, ink), 3 * at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(theme, heading, "body", weight="semibold", wrap=True), 3 * at, 1)
            if words:
                grid.addWidget(Label(theme, words, "body", wrap=True), 3 * at + 1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter, theme = QPainter(self), self._theme
        edge = QPen(theme.colour(self._tone), 1.5)
        paint_box(painter, QRectF(self.rect()), theme.colour(f"{self._tone}_soft"), edge, theme.radius("field"))
        painter.end()


class StepView(QWidget):
    """Draws the step a run is at. `chosen` carries the key of an answer or item that was pressed by hand."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, run: Run, language: str, category: str) -> None:
        super().__init__()
        self._theme, self._language = theme, language
        self._offers: list[OfferButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(0.5))
        self._show_path(run)
        self._show_words(runs.current(run), category)
        for choice in runs.choices(run):
            if choice.move in (Move.ANSWER, Move.TICK):
                self._show_choice(choice)
        self._column.addStretch(1)

    def offer(self, key: str) -> OfferButton | None:
        """What this key chooses, where it stands."""
        at = int(key) - 1 if key.isdecimal() else -1
        return self._offers[at] if 0 <= at < len(self._offers) else None

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act here now."""
        for offer in self._offers:
            offer.give_key(has_keys)

    def _show_path(self, run: Run) -> None:
        way = QVBoxLayout()
        way.setSpacing(self._theme.space(0.25))
        for passed in run.trail[-(SHOWN_PATH if self._theme.text_size <= LARGE else 1) :]:
            way.addWidget(ElidedLabel(self._theme, self._passed(run, passed), "small", tone="ink_soft"))
        if run.trail:
            self._column.addLayout(way)
            self._column.addSpacing(self._theme.space(0.5))

    def _passed(self, run: Run, passed: Passed) -> str:
        step = run.guide.step(passed.step)
        answer = next((each for each in runs.answers(step) if each.id == passed.answer), None)
        asked = step.text[self._language]
        return f"✓ {answer.text[self._language]} – {asked}" if answer else f"✓ {asked}"

    def _show_words(self, step: Step, category: str) -> None:
        theme = self._theme
        self._column.addWidget(Label(theme, step.text[self._language], "large", weight="medium", wrap=True))
        if step.why:
            self._column.addWidget(Label(theme, step.why[self._language], "small", tone="ink_soft", wrap=True))
        self._column.addSpacing(theme.space(0.25))
        if step.kind is StepKind.LIMIT:
            self._column.addWidget(self._limit(step))
        if step.kind is StepKind.END:
            self._column.addWidget(self._end(step, category))

    def _limit(self, step: Step) -> Frame:
        parts = (
            (step.may, "checkmark-circle", "done", self.tr("You may")),
            (step.may_not, "circle-slash", "attention", self.tr("You may not")),
            (step.hand_over, "person-group", "ink", self.tr("Hand over")),
        )
        rows = [(icon, tone, heading, words[self._language]) for words, icon, tone, heading in parts if words]
        return Frame(self._theme, "waiting", rows)

    def _end(self, step: Step, category: str) -> Frame:
        """What will be written, before Enter writes it."""
        known = " · ".join(word(each) for each in (step.outcome, step.effort) if each) or not_said()
        return Frame(self._theme, "done", [("checkmark-circle", "done", f"{category}: {known}", "")])

    def _show_choice(self, choice: Choice) -> None:
        text = (choice.text or {}).get(self._language, "")
        ticked = choice.chosen if choice.move is Move.TICK else None
        caps = () if choice.move is Move.TICK or not choice.chosen else (("Enter", ""),)
        offer = OfferButton(self._theme, Offer(choice.key, text, ticked=ticked, caps=caps), wraps=True)
        offer.clicked.connect(lambda _checked=False, key=choice.key: self.chosen.emit(key))
        self._offers.append(offer)
        self._column.addWidget(offer)
