"""Builds a form line by line, and remembers which place of the guide each line is."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.guides.languages import complete_in
from desk.guides.parts import Path, find
from ui.author.choosing import Choosing
from ui.author.fields import Chosen, Part, Typed, Wording, a_text
from ui.author.words import place_words, step_words
from ui.author.writing import Writing
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.rows import Row

LARGE = 150
"""Per cent of text beyond which a line of the form has room for one thing."""
Choices = Sequence[tuple[object, str]]


class Lines:
    """Puts lines into a column. `parts` are those that can take the focus, by their path."""

    def __init__(self, theme: Theme, writing: Writing, column: QVBoxLayout, parts: dict[Path, QWidget]) -> None:
        self.theme, self.writing, self.column, self.parts = theme, writing, column, parts

    def inside(self) -> "Lines":
        """Lines on a card of their own, for one of several."""
        card = Card(self.theme, padding=1.5)
        self.column.addWidget(card)
        return Lines(self.theme, self.writing, card.body, self.parts)

    def across(self, *parts: QWidget) -> None:
        """Side by side; in large text what is typed is one below the other."""
        several = [part for part in parts if isinstance(part, Part)]
        alone = several[:-1] if self.theme.text_size > LARGE else []
        self.add(*alone)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space(1.5))
        for part in parts[len(alone) :]:
            row.addWidget(part, 1 if isinstance(part, Part) else 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)

    def title(self, text: str, below: str = "") -> None:
        """A heading, and a sentence about what it is."""
        self.column.addWidget(Label(self.theme, text, "body", weight="semibold", wrap=True))
        if below:
            self.column.addWidget(Label(self.theme, below, "small", tone="ink_soft", wrap=True))

    def gap(self) -> None:
        """Room before what follows."""
        self.column.addSpacing(self.theme.space(1.5))

    def words(self, heading: str, path: Path, *, lines: int = 2, needed: bool = False, said: bool = False) -> None:
        """A text; one that is `said` on a slip may be in any language."""
        languages = self.writing.languages if said else complete_in(self.writing.guide)
        words, language = find(self.writing.guide, path), self.writing.language
        part = Wording(
            self.theme, heading, path, words, language, lines=lines, needed=needed, languages=languages,
            beside=self.writing.reading,
        )  # fmt: skip
        self.column.addWidget(self._known(part))

    def typed(self, heading: str, path: Path, read: Callable[[str], object] = a_text, **how: Any) -> Typed:
        """One line that is read as something."""
        text = how.pop("text", None)
        if text is None:
            value = find(self.writing.guide, path)
            text = "" if value is None else f"{value}"
        return self._known(Typed(self.theme, heading, path, text, read, **how))

    def add(self, *parts: QWidget) -> None:
        """What was made, below the others."""
        for part in parts:
            self.column.addWidget(part)

    def segments(self, heading: str, path: Path, choices: Choices, take: Callable[[object], object] | None = None,
                 value: object = None) -> None:  # fmt: skip
        """One of a few."""
        held = find(self.writing.guide, path) if take is None else value
        part = Part(self.theme, heading, path)
        choose = Segments(self.theme, choices, held)
        choose.set_name(heading)
        choose.chosen.connect(take or (lambda chosen: self.writing.set(path, chosen)))
        part.column.addWidget(choose)
        self.parts[path] = choose
        self.column.addWidget(part)

    def goto(self, heading: str, path: Path) -> Chosen:
        """Where it goes on to: one of the steps."""
        text = place_words(self.writing.guide, find(self.writing.guide, path) or "", self.writing.language)
        return self._known(Chosen(self.theme, heading, path, text, self._ask_step, icon="arrow-right"))

    def step(self, heading: str, path: Path) -> Chosen:
        """A step that is meant, not gone to."""
        text = place_words(self.writing.guide, find(self.writing.guide, path) or "", self.writing.language)
        return self._known(Chosen(self.theme, heading, path, text, self._ask_step))

    def one_of(
        self, heading: str, path: Path, choices: Choices, take: Callable[[object], object] | None = None
    ) -> Chosen:
        """One of many, on a sheet; `take` does more with it than to put it there."""
        held = find(self.writing.guide, path)
        text = dict(choices).get(held) or (f"{held}" if held else "…")

        def ask(part: Chosen) -> None:
            rows = [Row(f"{value}", (value,), words, "", "") for value, words in choices]
            self._choose(part, rows, lambda taken: (take or part.take)(taken[0]), f"{held}")  # type: ignore[index]

        return self._known(Chosen(self.theme, heading, path, text, ask))

    def chosen(self, heading: str, path: Path, text: str, ask: Callable[[QWidget], object], *, below: str = "") -> None:
        """Something that a sheet of its own asks for, and a sentence about it."""
        self.column.addWidget(self._known(Chosen(self.theme, heading, path, text, ask)))
        if below:
            self.column.addWidget(Label(self.theme, below, "small", tone="ink_soft", wrap=True))

    @property
    def place(self) -> QWidget:
        """What the lines lie on."""
        return self.column.parentWidget()

    def button(self, text: str, act: Callable[[], object], *, icon: str | None = None, name: str = "") -> Button:
        """Something to do; with an icon alone it needs a name."""
        made = Button(self.theme, text, icon=icon)
        if name:
            made.setAccessibleName(name)
            made.setToolTip(name)

        def pressed() -> None:
            act()  # without what Qt tells of a button

        made.clicked.connect(pressed)
        return made

    def _ask_step(self, part: Chosen) -> None:
        guide, language = self.writing.guide, self.writing.language
        rows = [
            Row(step.id, step.id, f"{number}. {step_words(step, language)}", "", step.id)
            for number, step in enumerate(guide.steps, start=1)
        ]
        self._choose(part, rows, part.take, find(guide, part.path) or None)

    def _choose(self, part: Chosen, rows: Sequence[Row], take: Callable[[object], object], at: str | None) -> None:
        Choosing(self.theme, part.window(), part.heading, rows, take, at=at).bring()

    def _known(self, part: Any) -> Any:
        part.set_to.connect(lambda path, value, typing: self.writing.set(path, value, typing=typing))
        self.parts[part.path] = part.first()
        return part
