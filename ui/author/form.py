"""The form of what is at hand: a step, or one of the other parts of the guide. Made anew when its lines change; letters
that are typed change no lines."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import directory
from desk.guides.parts import Path
from ui.author.guide_form import GuideForm
from ui.author.lines import Lines
from ui.author.pictures import Pictures
from ui.author.step_form import StepForm
from ui.author.writing import ABOUT, FACTS, SCENARIOS, Writing
from ui.theme import Theme
from ui.widgets.scroll import Scroll


class Form(QWidget):
    """Shows the part of the guide that is at hand. `parts` are its lines, by the path of what they say."""

    def __init__(self, desk: OpenDesk, theme: Theme, writing: Writing, pictures: Pictures) -> None:
        super().__init__()
        self._desk, self._theme, self._writing, self._pictures = desk, theme, writing, pictures
        self.parts: dict[Path, QWidget] = {}
        self._shown_at = ""
        self._inside = QWidget()
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.addWidget(self._inside)
        self._column.addStretch(1)
        self.scroll = Scroll(theme, self._place)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll)
        writing.changed.connect(self._follow)
        writing.moved.connect(self.show_part)
        theme.changed.connect(self.show_part)

    def show_part(self) -> None:
        """What is at hand now, with the focus where it was."""
        if self._writing.draft is None:
            return
        at, top = self._focused(), self.scroll.verticalScrollBar().value()
        focus = self.window().focusWidget()  # a widget's own remembers what had the focus here once
        has_focus = focus is not None and self._inside.isAncestorOf(focus)
        same, self._shown_at = self._shown_at == self._writing.at, self._writing.at
        fresh, theme = QWidget(), self._theme
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        self._column.setContentsMargins(0, theme.space(1), theme.space(2.5), theme.space(4))
        self.parts = {}
        self._fill(Lines(theme, self._writing, column, self.parts))
        self._column.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()
        if has_focus:  # the keys are never nobody's
            self.take_focus(at if same and at is not None else ())
        self.scroll.verticalScrollBar().setValue(top if same else 0)

    def take_focus(self, path: Path = ()) -> None:
        """To the line of a path; to the first text that is written where there is none."""
        texts = [part for known, part in self.parts.items() if known[-1] in ("text", "title", "name")]
        buttons = [each for each in self._inside.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        part = self._at(path) or next(iter([*texts, *self.parts.values(), *buttons]), None)
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at(self, path: Path) -> QWidget | None:
        """The line of a path, or of what it lies in; else the first line inside of it."""
        around = next((self.parts[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.parts), None)
        return around or next((part for known, part in self.parts.items() if path and known[: len(path)] == path), None)

    def _focused(self) -> Path | None:
        focus = self.window().focusWidget()
        inside = (path for path, part in self.parts.items() if part is focus or part.isAncestorOf(focus))
        return next(inside, None) if focus is not None else None

    def _fill(self, lines: Lines) -> None:
        at, draft = self._writing.at, self._writing.draft
        whole = GuideForm(lines, self._desk)
        if at == ABOUT:
            whole.about(is_new=draft is not None and draft.based is None)
        elif at == FACTS:
            whole.facts()
        elif at == SCENARIOS:
            whole.scenarios()
        else:
            StepForm(lines, self._writing.guide.step(at), self._units(), self._pictures).build()

    def _units(self) -> list[tuple[object, str]]:
        language, country = self._desk.language, self._desk.settings.preferences.country
        every = directory.at_hand(self._desk.counter, country)
        return sorted(((unit.id, unit.called(language)) for unit in every), key=lambda each: each[1].casefold())

    def _follow(self, typed: bool) -> None:
        if not typed:
            self.show_part()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_part()
