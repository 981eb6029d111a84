"""What visitors say over the counter: their ideas, and who is reached.

Everything opens from the counter's window, by a key that is the same on every screen; nothing is imported before.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.errors import DeskError
from ui import commands
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme as Look
from ui.viewer import Viewer
from ui.widgets.banner import Notice
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from desk.model.reach import About
    from desk.model.suggestion import Suggestion, Theme, Words


class Voices(QObject):
    """Belongs to the counter's `window`; `sheet` is what lies over that, `viewer` what shows a slip. `kiosk_asked`: the
    question is to be put on the second screen, or taken away."""

    kiosk_asked = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Look, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._tasks, self._theme = desk, bridge, tasks, theme
        self._window, self.viewer = window, Viewer(bridge, self)
        self.sheet: Sheet | None = None
        key = QKeySequence(commands.command("voices").sequence)
        QShortcut(key, window, autoRepeat=False).activated.connect(self.ask)

    def ask(self) -> None:
        """What is the idea about? A digit counts it; letters lead to what else visitors say. Again: away with it."""
        if self.sheet is not None:
            self.sheet.put_away()
            return
        if posts.where(self._desk.counter) is None:
            return
        from desk.counter import suggestion as ideas
        from desk.model.reach import About
        from ui.suggestion.digits import Choice
        from ui.suggestion.telling import word

        language = self._desk.language
        choices = [
            Choice(str(number), theme.labels[language], theme, theme.icon)
            for number, theme in enumerate(ideas.themes(), 1)
        ]
        if self._desk.settings.preferences.reach:
            choices.append(Choice("F", word(About.FIRST_VISIT), About.FIRST_VISIT, "person-checkmark"))
            choices.append(Choice("L", self.tr("Language …"), "reach", "language"))
        choices.append(Choice("K", self.tr("Ask on a second screen"), "kiosk", "person-chat"))
        choices.append(Choice("0", self.tr("Ideas, answers …"), "so-far", "tasklist"))
        self._choose(self.tr("A visitor's idea: what is it about?"), choices, self._chosen)

    def ask_reach(self) -> None:
        """Which language is to be counted?"""
        from desk.model.reach import About
        from ui.suggestion.digits import Choice
        from ui.suggestion.telling import word

        languages = [about for about in About if about is not About.FIRST_VISIT]
        choices = [Choice(key, word(about), about) for key, about in zip("123456789", languages, strict=True)]
        self._choose(self.tr("What is to be counted, for the month and tied to nothing?"), choices, self._count_reach)

    def show_so_far(self) -> None:
        """Ideas and what became of them, answers, first visits."""
        from ui.suggestion.so_far import SoFarSheet

        sheet = SoFarSheet(self._desk, self._bridge, self._theme, self._window)
        sheet.slip_asked.connect(self.open_slip)
        sheet.words_asked.connect(self._write_down)
        self._lay(sheet)

    def open_slip(self, idea: "Suggestion") -> None:
        """The slip of an idea, in the system's own viewer: from there it is printed."""
        from desk.handing import idea_slip
        from ui.suggestion.telling import reference

        name = reference(idea)

        def show(pdf: object) -> None:
            assert isinstance(pdf, bytes)
            self.viewer.open_copy(pdf, name)

        self._tasks.run(lambda _cancelled, _progress: idea_slip(self._desk, idea, name), show, self._fail)

    def _fail(self, error: DeskError) -> None:
        self._bridge.trouble.emit(error)

    def _choose(self, title: str, choices: list, then: Callable[[object], None]) -> None:
        from ui.suggestion.digits import DigitSheet

        gap, monotonic = self._desk.settings.preferences.scanner_gap / 1000, self._desk.counter.clock.monotonic
        sheet = DigitSheet(self._theme, self._window, title, choices, gap=gap, monotonic=monotonic, width=820)
        sheet.chosen.connect(then)
        self._lay(sheet)

    def _lay(self, sheet: Sheet) -> None:
        if self.sheet is not None:
            self.sheet.put_away()
        self.sheet = sheet
        sheet.closed.connect(self._forget)
        sheet.bring()

    def _forget(self) -> None:
        self.sheet = None

    def _chosen(self, value: object) -> None:
        from desk.model.reach import About
        from desk.model.suggestion import Theme

        if isinstance(value, Theme):
            self._count(value)
        elif isinstance(value, About):
            self._count_reach(value)
        else:
            {"kiosk": self.kiosk_asked.emit, "reach": self.ask_reach, "so-far": self.show_so_far}[str(value)]()

    def _count(self, theme: "Theme") -> None:
        from desk.counter import suggestion as ideas

        counted = self._bridge.attempt(lambda: ideas.count(self._desk.counter, theme))
        if counted is not None:
            _changes, idea = counted
            self._bridge.notice.emit(self._counted(idea, theme))

    def _counted(self, idea: "Suggestion", theme: "Theme") -> Notice:
        from desk.model.suggestion import Words

        said = self.tr("Counted: an idea, {theme}.").format(theme=theme.labels[self._desk.language])
        actions = [(self.tr("Slip"), lambda: self.open_slip(idea))]
        if self._desk.settings.preferences.idea_words != Words.OFF:
            actions.append((self.tr("In words"), lambda: self._write_down(idea)))
        else:
            actions.append((self.tr("Take back"), lambda: self._take_back(idea)))
        return Notice(said, "done", tuple(actions), again=lambda: self._counted(idea, theme))

    def _take_back(self, idea: "Suggestion") -> None:
        from desk.counter import suggestion as ideas

        self._bridge.attempt(lambda: ideas.take_back(self._desk.counter, idea.id))

    def _write_down(self, idea: "Suggestion") -> None:
        from desk.counter import suggestion as ideas
        from desk.model.suggestion import Words
        from ui.suggestion.telling import theme_word
        from ui.suggestion.written import WrittenSheet

        preferences = self._desk.settings.preferences
        words = Words(preferences.idea_words)
        about = theme_word(idea.theme, self._desk.language)
        sheet = WrittenSheet(self._theme, self._window, about, words, self._desk.language)

        def keep(text: str) -> None:
            if self._bridge.attempt(lambda: ideas.write_down(self._desk.counter, idea.id, text, words)) is not None:
                self._bridge.notice.emit(self._kept(words))

        sheet.kept.connect(keep)
        self._lay(sheet)

    def _kept(self, words: "Words") -> Notice:
        from desk.model.suggestion import Words

        here = self.tr("The idea is kept in words, on this computer alone, for 180 days.")
        sent = self.tr("The idea is kept in words, for the municipality too.")
        return Notice(sent if words is Words.SENT else here, "done", again=lambda: self._kept(words))

    def _count_reach(self, about: object) -> None:
        from desk.counter import reach
        from desk.model.reach import About

        counted = self._bridge.attempt(lambda: reach.tally(self._desk.counter, About(about)))
        if counted is not None:
            _changes, tally = counted
            self._bridge.notice.emit(self._reached(About(about), tally))

    def _reached(self, about: "About", tally: str) -> Notice:
        from desk.counter import reach
        from ui.suggestion.telling import word

        said = self.tr("Counted for the month: {what}.").format(what=word(about))
        back = self.tr("Take back"), lambda: self._bridge.attempt(lambda: reach.take_out(self._desk.counter, tally))
        return Notice(said, "done", (back,), again=lambda: self._reached(about, tally))

    def stop(self) -> None:
        """The counter's window is closing: what was opened in a viewer was only a copy."""
        self.viewer.throw_away()
