"""The draft that is being written: every change can be taken back, is kept on the device, and is checked beside it."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desk.app import OpenDesk
from desk.counter import directory
from desk.counter import draft as drafts
from desk.errors import DeskError
from desk.guides.history import History, change, redo, undo
from desk.guides.languages import complete_in
from desk.guides.parts import Path, put
from desk.guides.validate import Mistake, Severity, look_over
from desk.model.draft import Draft
from desk.model.guide import Guide
from ui.author.album import Album
from ui.bridge import Bridge
from ui.tasks import Latest, Tasks
from ui.widgets.banner import Notice

PAUSE = 250
"""Milliseconds after a letter until what was typed is written to disk; any other change is written at once."""
ABOUT, FACTS, SCENARIOS = "#guide", "#facts", "#scenarios"
"""What can be written besides the steps; no id of a step begins like that."""


class Writing(QObject):
    """`changed`: the guide is another one now; it carries whether that was typed into a text, so that what shows it
    need not be made anew. `moved`: another part of it is at hand. `checked`: `mistakes` are those of the guide as it
    is. `kept`: all of it is on disk."""

    changed = Signal(bool)
    moved = Signal()
    checked = Signal()
    kept = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bridge = desk, bridge
        self.draft: Draft | None = None
        self.at = ABOUT
        self.mistakes: tuple[Mistake, ...] = ()
        self.language = desk.language
        self.more: tuple[str, ...] = ()
        self._history: History | None = None
        self._checks = Latest(tasks)
        self.album = Album(desk, lambda: self.draft)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.keep)

    @property
    def guide(self) -> Guide:
        """The guide as it is now. Raises LookupError while none is being written."""
        if self._history is None:
            raise LookupError("nothing is being written")
        return self._history.now

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of slips: those of the guide, those some slip is in, and those that were asked for."""
        slips = [step.slip for step in self.guide.steps if step.slip]
        every = [text for slip in slips for text in (slip.title, *slip.done, *slip.bring, slip.where or {})]
        return tuple(dict.fromkeys((*complete_in(self.guide), *(code for text in every for code in text), *self.more)))

    @property
    def can(self) -> tuple[bool, bool]:
        """Whether something can be taken back, and put back."""
        return (bool(self._history.past), bool(self._history.future)) if self._history else (False, False)

    @property
    def reading(self) -> str:
        """The language of the screen."""
        return self._desk.language

    @property
    def wrong(self) -> tuple[Mistake, ...]:
        """What keeps it from being published; the other `mistakes` are remarks."""
        return tuple(each for each in self.mistakes if each.severity is Severity.MISTAKE)

    @property
    def today(self) -> date:
        """The day it is."""
        return self._desk.counter.clock.now().day

    @property
    def is_kept(self) -> bool:
        """Whether all of it is on disk."""
        return self.draft is None or self.draft.guide == self.guide

    def open(self, draft: Draft) -> None:
        """Write on this one."""
        self.album.forget()
        self.draft, self._history, self.mistakes = draft, History(draft.guide), ()
        self.at = ABOUT
        self.changed.emit(False)
        self._check()

    def set(self, path: Path, value: object, *, typing: bool = False) -> None:
        """Put something somewhere; letters typed into the same text are one change."""
        self.take(put(self.guide, path, value), path if typing else None)

    def take(self, guide: Guide, typing: Path | None = None, *, at: str | None = None) -> None:
        """The guide is this now, and `at` is at hand."""
        if self._history is None or guide == self._history.now:
            return
        self.at = at or self.at
        self._follow(change(self._history, guide, typing), typing is not None)

    def ask_for(self, languages: tuple[str, ...]) -> None:
        """Slips are to be written in these languages too."""
        self.more = languages
        self.changed.emit(False)

    def speak(self, language: str) -> None:
        """Write in this language from now on."""
        self.language = language
        self.changed.emit(False)

    def undo(self) -> None:
        """Take the last change back."""
        if self._history is not None:
            self._follow(undo(self._history))

    def redo(self) -> None:
        """Put back what was taken back."""
        if self._history is not None:
            self._follow(redo(self._history))

    def go(self, at: str) -> None:
        """To a step by its id, or to one of the other parts."""
        if at != self.at:
            self.at = at
            self.moved.emit()

    def keep(self) -> bool:
        """Write it to disk now. Returns whether all of it is there: where it cannot be written that is told."""
        self._pause.stop()
        if self.draft is None or self.is_kept:
            return True
        before = self.draft
        try:
            self.draft = drafts.keep(self._desk.counter, replace(before, guide=self.guide), before)
        except DeskError as error:
            self._bridge.trouble.emit(error)
            return False
        if self.draft.id != before.id:
            self._bridge.notice.emit(self._parted())
        self.kept.emit()
        return True

    def _parted(self) -> Notice:
        said = self.tr(
            "Somebody else writes on this draft in another window. Nothing is lost: theirs stays among the drafts, and "
            "you write on in one of your own."
        )
        return Notice(said, "attention", again=self._parted)

    def close(self) -> bool:
        """Nothing is being written any more: all of it is on disk, and pictures that it shows no more are gone. Returns
        False where it could not be written: then it stays open."""
        if not self.keep():
            return False
        self._checks.cancel()
        if self.draft is not None:
            with suppress(DeskError):  # they go the next time
                drafts.tidy(self._desk.counter, self.draft)
        self.album.forget()
        self.draft = self._history = None
        return True

    def rebase(self, based: int) -> None:
        """It changes another revision than it did: the one that is the newest now."""
        if self.draft is not None:
            self.draft = replace(self.draft, based=based)
            self.take(replace(self.guide, revision=based + 1))
            self.keep()

    def branch(self, guide_id: str) -> None:
        """It is a guide of its own from now on, with this id."""
        if self.draft is not None:
            self.draft = replace(self.draft, based=None)
            self.take(replace(self.guide, id=guide_id, revision=1))
            self.keep()

    def _follow(self, history: History, typed: bool = False) -> None:
        if history == self._history:
            return
        self._history = history
        if self.language not in self.languages:
            self.language = self.languages[0]
        steps = {step.id for step in history.now.steps}
        if not self.at.startswith("#") and self.at not in steps:
            self.at = history.now.start if history.now.start in steps else ABOUT
        if typed:
            self._pause.start()
        else:
            self.keep()
        self.changed.emit(typed)
        self._check()

    def _check(self) -> None:
        guide, day, refused, counter = self.guide, self.today, self.album.refused, self._desk.counter

        def look(_cancelled: object, _progress: object) -> tuple[Mistake, ...]:
            return look_over(guide, day, pictures=refused, units=directory.known(counter))

        self._checks.ask(look, self._take_mistakes)

    def _take_mistakes(self, mistakes: object) -> None:
        """The note of what changed is asked for when it is published: that it is not there yet is no news."""
        found: tuple[Mistake, ...] = mistakes  # type: ignore[assignment]
        self.mistakes = tuple(each for each in found if each.place != ("note",))
        self.checked.emit()
