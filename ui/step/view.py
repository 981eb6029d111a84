"""One step of a guide on screen: the way to it, the sentence, why, and what can be answered."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from desk.guides import facts
from desk.guides import run as runs
from desk.guides.run import Choice, Move, Passed, Run
from desk.model.guide import Reply, Step, StepKind, Words
from ui.step import picture, unit
from ui.step.beside import Beside
from ui.step.field import TypedField
from ui.step.frame import Frame
from ui.step.typing import Typed, begin
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.offer import Offer, OfferButton
from ui.words import not_said, word

SHOWN_PATH = 2
"""Steps of the way so far that are shown; the number at the top tells how many there were."""

LARGE = 150
"""Per cent of text beyond which one of them has to do: the step itself needs the room."""

_PLAIN = Beside()


class StepView(QWidget):
    """Draws the step a run is at. `chosen` carries the key of what was pressed by hand."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, run: Run, language: str, category: str, beside: Beside = _PLAIN) -> None:
        """`category` is the name of what is asked about, in that language."""
        super().__init__()
        self._theme, self._run, self._language, self._beside = theme, run, language, beside
        self._offers: dict[str, OfferButton] = {}
        self._gaps: list[QSpacerItem] = []
        self._line: Line | None = None
        self.field: TypedField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(0.5))
        step = runs.current(run)
        self._show_path()
        self._show_words(step)
        self._show_what_belongs(step, category)
        for extra in beside.extras:
            self._show_offer(Offer(extra.key, extra.text, icon=extra.icon, cap=extra.cap))
        for choice in runs.choices(run):
            self._show_choice(choice, step)
        self._show_behind(step)
        self._column.addStretch(1)

    def fit(self, width: int, height: int) -> None:
        """Where it is longer than its place the line under the way goes first, then other room, then large letters."""
        if self.heightForWidth(width) > height:
            self._close(self._gaps[:-1])
            if self._line is not None:
                self._line.hide()
        if self.heightForWidth(width) > height:
            self._close(self._gaps[-1:])
        if self.heightForWidth(width) > height:
            self._question.set_kind("large")

    def _close(self, gaps: Sequence[QSpacerItem]) -> None:
        for gap in gaps:
            self._column.removeItem(gap)

    def offer(self, key: str) -> OfferButton | None:
        """What this key chooses, where it stands."""
        return self._offers.get(key)

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act here now."""
        for offer in self._offers.values():
            offer.give_key(has_keys)

    def show_typed(self, typed: Typed) -> None:
        """What stands in the field now."""
        if self.field is not None:
            self.field.show_typed(typed)

    def _say(self, words: Words | None) -> str:
        """A text of the guide, with its facts."""
        return facts.told(words, self._run.guide.facts, self._language) if words else ""

    def _add(self, text: str, kind: str = "small", *, tone: str = "ink_soft", weight: str = "regular") -> Label:
        label = Label(self._theme, text, kind, tone=tone, weight=weight, figures=True, wrap=True)
        self._column.addWidget(label)
        return label

    def _gap(self, steps: float) -> None:
        """Room that goes where there is none to give."""
        gap = QSpacerItem(0, self._theme.space(steps))
        self._gaps.append(gap)
        self._column.addItem(gap)

    def _show_path(self) -> None:
        way, trail = QVBoxLayout(), self._run.trail
        way.setSpacing(self._theme.space(0.25))
        for passed in trail[-(SHOWN_PATH if self._theme.text_size <= LARGE else 1) :]:
            way.addWidget(ElidedLabel(self._theme, self._passed(passed), "small", tone="ink_soft"))
        if trail:
            self._column.addLayout(way)
            self._gap(0.5)
            self._line = Line(self._theme)
            self._column.addWidget(self._line)
            self._gap(1)

    def _passed(self, passed: Passed) -> str:
        step = self._run.guide.step(passed.step)
        answered, asked = self._answered(step, passed.answer), self._say(step.text)
        return f"✓ {answered} – {asked}" if answered else f"✓ {asked}"

    def _answered(self, step: Step, answer: str | None) -> str:
        """What was answered, in words; nothing where nothing was."""
        if not answer:
            return ""
        if step.reply is Reply.SEVERAL:
            return ", ".join(self._say(item.text) for item in step.items if item.id in answer.split())
        if step.reply is Reply.DATE:
            return self._beside.say_day(date.fromisoformat(answer))
        found = next((each for each in runs.answers(step) if each.id == answer), None)
        return self._say(runs.text_of(found)) if found else answer

    def _show_words(self, step: Step) -> None:
        if self._run.again:
            self._add(self.tr("Numbers and dates are not kept: please ask once more."), "body", tone="attention")
        kind, weight = ("title", "semibold") if self._theme.text_size <= LARGE else ("large", "medium")
        self._question = self._add(self._say(step.text), kind, tone="ink", weight=weight)
        if step.why:
            self._add(self._say(step.why))
        self._gap(1)

    def _show_what_belongs(self, step: Step, category: str) -> None:
        """What a step has besides words, by its kind."""
        kinds: dict[StepKind, Callable[[], QWidget | None]] = {
            StepKind.LIMIT: lambda: self._limit(step),
            StepKind.END: lambda: self._end(step, category),
            StepKind.REFER: lambda: self._unit(step),
            StepKind.SHOW: lambda: self._picture(step),
        }
        shown = kinds[step.kind]() if step.kind in kinds else None
        if shown is not None:
            self._column.addWidget(shown)
        before = self._run.given.get(step.id)
        typed = self._beside.typed or begin(step, "dmy", before, self._run.day)
        if typed is not None:
            self.field = TypedField(self._theme, typed)
            self._column.addWidget(self.field)

    def _limit(self, step: Step) -> Frame | None:
        parts = (
            (step.may, "checkmark-circle", "done", self.tr("You may")),
            (step.may_not, "circle-slash", "attention", self.tr("You may not")),
            (step.hand_over, "person-group", "ink", self.tr("Hand over")),
        )
        rows = [(icon, tone, heading, self._say(words)) for words, icon, tone, heading in parts if words]
        return Frame(self._theme, "waiting", rows) if rows else None

    def _end(self, step: Step, category: str) -> Frame:
        """What will be written, before Enter writes it."""
        known = " · ".join(word(each) for each in (step.outcome, step.effort) if each) or not_said()
        return Frame(self._theme, "done", [("checkmark-circle", "done", f"{category}: {known}", "")])

    def _unit(self, step: Step) -> Frame | None:
        if not step.unit:
            return None  # a draft in which nobody is chosen yet
        found = self._beside.unit(step.unit)
        if found is not None:
            return unit.card(self._theme, found, self._language, self._beside.now)
        said = self.tr("“{unit}” is not in the directory of this counter.").format(unit=step.unit)
        return Frame(self._theme, "attention", [("exclamationmark-triangle", "attention", said, "")])

    def _picture(self, step: Step) -> QWidget | None:
        """The picture; where it cannot be had, what is on it in words."""
        if step.picture is None:
            return None
        alt, data = self._say(step.picture.alt), self._beside.picture(step.picture.file)
        found = picture.read(data) if data else None
        if found is not None:
            return picture.Picture(self._theme, found, alt)
        return Frame(self._theme, "accent", [("information-square", "ink", "", alt)])

    def _show_choice(self, choice: Choice, step: Step) -> None:
        if choice.move not in (Move.ANSWER, Move.TICK):
            return
        ticked = choice.chosen if choice.move is Move.TICK else None
        # Of a checklist Enter says that all is ticked, of several that these are chosen: no line has it alone.
        repeated = choice.chosen and ticked is None and step.kind is StepKind.ASK
        caps = (("Enter", ""),) if repeated else ()
        self._show_offer(Offer(choice.key, self._say(choice.text), ticked=ticked, caps=caps))

    def _show_offer(self, shown: Offer) -> None:
        offer = OfferButton(self._theme, shown, wraps=True)
        offer.clicked.connect(lambda _checked=False, key=shown.digit: self.chosen.emit(key))
        self._offers[shown.digit] = offer
        self._column.addWidget(offer)

    def _show_behind(self, step: Step) -> None:
        """What the visitor does not see, what of this nobody vouches for any more, and who answers for the facts."""
        if step.behind:
            self._column.addSpacing(self._theme.space(0.5))
            self._add(self.tr("Meanwhile: {text}").format(text=self._say(step.behind)))
        say_day = self._beside.say_day
        for fact in facts.standing_in(step, self._run.guide.facts):
            text = fact.text.get(self._language, "")
            if facts.expired((fact,), self._run.day):
                said = self.tr("“{fact}” was true until {day}; ask {owner} before you say it.")
                until = say_day(fact.until or self._run.day)
                self._add(said.format(fact=text, day=until, owner=fact.owner), "body", tone="attention")
            elif self._beside.more:
                said = self.tr("“{fact}” is from {owner}, confirmed {day}.")
                self._add(said.format(fact=text, owner=fact.owner, day=say_day(fact.since)))
