"""What there is to know about a guide before it is started: how it begins, its limits, its sources."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.guides.facts import told
from desk.guides.ways import steps_to_end
from desk.model.guide import Guide, StepKind
from desk.text import nearest_language, say_language
from ui.step import Frame
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label

WIDEST = 800
"""Pixels: longer lines are hard to read."""


class About(QWidget):
    """One guide in short. `start`: it should begin at the counter; `resume`: it should go on where it stopped today;
    `alter`: it should be changed; `journey`: how people went through it; `write`: where guides are written."""

    start = Signal()
    resume = Signal()
    alter = Signal()
    journey = Signal()
    write = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Guide, str, Callable[[date], str], date, tuple[str, bool]] | None = None
        self._inside = QWidget()
        self.setMaximumWidth(theme.scaled(WIDEST))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        self._column.addWidget(self._inside)
        self._column.addStretch(1)

    def show_guide(
        self, guide: Guide, language: str, say_day: Callable[[date], str], today: date, stopped: tuple[str, bool]
    ) -> None:
        """Show this guide to whoever reads this language; `stopped` is the sentence of the step where it was left
        today (empty where it was not), and whether it is open there just now."""
        self._shown = (guide, language, say_day, today, stopped)
        theme, fresh, reading, language = self._theme, QWidget(), language, nearest_language(guide.languages, language)
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(Label(theme, guide.title[language], "title", weight="semibold", wrap=True))
        column.addWidget(Label(theme, self._length(guide), "body", tone="ink_soft", wrap=True))
        first = told(guide.step(guide.start).text, guide.facts, language)
        begins = self.tr("It begins with: “{sentence}”").format(sentence=first)
        column.addWidget(Label(theme, begins, "body", tone="ink_soft", wrap=True))
        if language != reading:
            said = self.tr("It is not written in the language of the screen: it is shown in {language}.")
            said = said.format(language=say_language(reading, language))
            column.addWidget(Label(theme, said, "body", tone="ink", weight="medium", wrap=True))
        column.addSpacing(theme.space(1))
        self._show_ways(column, guide, today, *stopped)
        self._show_acts(column)
        column.addSpacing(theme.space(2))
        self._show_limits(column, guide, language)
        self._show_sources(column, guide, say_day)
        self._show_version(column, guide, say_day)
        self._swap(fresh)

    def clear(self) -> None:
        """No guide is chosen."""
        self._shown = None
        self._swap(QWidget())

    def _swap(self, fresh: QWidget) -> None:
        self._column.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh

    def _show_ways(self, column: QVBoxLayout, guide: Guide, today: date, stopped: str, is_open: bool) -> None:
        """To begin it, unless it is retired; and to go on where it stopped."""
        theme = self._theme
        if guide.valid_to is not None and guide.valid_to < today:
            said = self.tr("Retired: nobody begins it any more; those inside it finish it.")
            column.addWidget(Label(theme, said, "body", tone="attention", wrap=True))
        else:
            button = Button(theme, self.tr("Start at the counter"), look="main", key="Enter")
            button.clicked.connect(self.start)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if stopped:
            said = self.tr("It was left today at: “{sentence}”")
            said = self.tr("It is open at the counter, at: “{sentence}”") if is_open else said
            column.addWidget(Label(theme, said.format(sentence=stopped), "body", tone="ink_soft", wrap=True))
            button = Button(theme, self.tr("Go on there"), key="Ctrl Enter")
            button.clicked.connect(self.resume)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_acts(self, column: QVBoxLayout) -> None:
        """What else can be done with it, side by side where there is room."""
        acts = (
            (self.tr("Change this guide"), "pencil", "F2", self.alter),
            (self.tr("Journey and blueprint"), "overlap", "F4", self.journey),
            (self.tr("Write guides"), "files", "F3", self.write),
        )
        place = QWidget()
        flow = Flow(place, self._theme.space(1))
        for text, icon, key, signal in acts:
            button = Button(self._theme, text, icon=icon, look="quiet", key=key)
            button.clicked.connect(signal)
            flow.addWidget(button)
        column.addSpacing(self._theme.space(1))
        column.addWidget(place)

    def _length(self, guide: Guide) -> str:
        least = steps_to_end(guide)[guide.start] + 1
        return self.tr("At least %n step(s), one sentence at a time. Starting it logs the visit.", "", least)

    def _show_limits(self, column: QVBoxLayout, guide: Guide, language: str) -> None:
        limits = [step for step in guide.steps if step.kind is StepKind.LIMIT]
        if not limits:
            return
        column.addWidget(Label(self._theme, self.tr("Where our role ends"), "body", weight="semibold"))
        for step in limits:
            parts = (
                (step.may, "checkmark-circle", "done", self.tr("You may")),
                (step.may_not, "circle-slash", "attention", self.tr("You may not")),
                (step.hand_over, "person-group", "ink", self.tr("Hand over")),
            )
            rows = [
                (icon, tone, heading, told(words, guide.facts, language))
                for words, icon, tone, heading in parts
                if words
            ]
            column.addWidget(Frame(self._theme, "waiting", rows))
        column.addSpacing(self._theme.space(2))

    def _show_sources(self, column: QVBoxLayout, guide: Guide, say_day: Callable[[date], str]) -> None:
        if not guide.sources:
            return
        column.addWidget(Label(self._theme, self.tr("Sources"), "body", weight="semibold"))
        for source in guide.sources:
            read = self.tr("{name}, read {day}").format(name=source.name, day=say_day(source.consulted))
            label = Label(self._theme, read, "small", tone="ink_soft", wrap=True)
            label.setToolTip(source.url)
            column.addWidget(label)
        column.addSpacing(self._theme.space(2))

    def _show_version(self, column: QVBoxLayout, guide: Guide, say_day: Callable[[date], str]) -> None:
        column.addWidget(Label(self._theme, self.tr("This version"), "body", weight="semibold"))
        valid = self.tr("Version {revision}, valid from {day}")
        lines = [valid.format(revision=guide.revision, day=say_day(guide.valid_from))]
        if guide.note:
            lines.append(self.tr("Changed in it: {note}").format(note=guide.note))
        if guide.valid_to is not None:
            lines.append(self.tr("Valid until {day}").format(day=say_day(guide.valid_to)))
        if guide.owner:
            lines.append(self.tr("Kept by {owner}").format(owner=guide.owner))
        if guide.review is not None:
            lines.append(self.tr("To be read again on {day}").format(day=say_day(guide.review)))
        for text in lines:
            column.addWidget(Label(self._theme, text, "small", tone="ink_soft", wrap=True))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_guide(*self._shown)
