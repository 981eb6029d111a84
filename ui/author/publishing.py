"""What a writer does to have a draft published, and what comes of it. The sheets say it; this does it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk import publishing
from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.errors import DeskError
from desk.guides import edit
from desk.guides.differences import differences
from desk.model.draft import Draft
from desk.model.guide import Guide
from desk.model.shelved import Done, Newer, Wish
from desk.text import explain, say_reason
from ui.author.publish import Act, ChoiceSheet, PublishSheet
from ui.author.writing import Writing
from ui.bridge import Bridge
from ui.tasks import Cancelled, Progress, Tasks
from ui.theme import Theme
from ui.widgets.banner import Notice


class Publishing(QObject):
    """`done`: the draft is published, and is a draft no more.

    The answer may come late, and who does not wait for it may write on, or on another draft: it is about the one that
    was sent, as that was sent.
    """

    done = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme, writing: Writing) -> None:
        super().__init__()
        self._desk, self._bridge, self._tasks, self._theme, self._writing = desk, bridge, tasks, theme, writing
        self.sheet: PublishSheet | None = None
        self.choice: ChoiceSheet | None = None
        self._sent: Draft | None = None
        self._window: QWidget | None = None

    def ask(self, window: QWidget) -> None:
        """Lay the sheet over the window: what is other, and a note of it."""
        self._writing.keep()
        guide = self._writing.guide
        title = self.tr("Publish as version {revision}").format(revision=self._based + 1)
        note = guide.note or (self.tr("A new guide.") if not self._based else "")
        self.sheet = PublishSheet(self._theme, window, title, self._changes(guide), note)
        if wrong := len(self._writing.wrong):
            self.sheet.tell(
                self.tr("%n problem(s) keep it from being published; Esc, then F8, leads there.", "", wrong)
            )
        self.sheet.publish.setEnabled(self._sent is None)
        self.sheet.wanted.connect(self._publish)
        self.sheet.closed.connect(self._forget)
        self._window = window
        self.sheet.bring()

    @property
    def _based(self) -> int:
        draft = self._writing.draft
        return (draft.based if draft else None) or 0

    def _changes(self, guide: Guide) -> list[str]:
        before = self._desk.guides.find(guide.id, self._based) if self._based else None
        language = self._desk.language
        if before is None:
            return []
        found = [say_reason(language, each) for each in differences(before, guide, language)]
        return found or [self.tr("Nothing yet.")]

    def _publish(self, note: str) -> None:
        self._writing.set(("note",), note)
        draft = self._writing.draft
        if draft is None:
            return
        desk, guide, based = self._desk, self._writing.guide, self._based
        pictures = self._writing.album.shown(guide)
        self._sent = sent = replace(draft, guide=guide)

        def work(_cancelled: Cancelled, _progress: Progress) -> Wish:
            return publishing.publish(desk, guide, based, pictures)

        self._tasks.run(work, lambda wish: self._settle(wish, sent), self._refuse)

    def _settle(self, wish: object, sent: Draft) -> None:
        try:
            answer = publishing.settle(self._desk, wish)  # type: ignore[arg-type]
        except DeskError as error:
            self._refuse(error)
            return
        self._sent = None
        if self.sheet is not None and not self._is_at_hand(sent):
            self.sheet.publish.setEnabled(True)
        if isinstance(answer, Newer):
            self._let_choose(answer, sent)
        elif isinstance(answer, Done):
            self._finish(answer, sent)

    def _is_at_hand(self, sent: Draft) -> bool:
        return self._writing.draft is not None and self._writing.draft.id == sent.id

    def _refuse(self, error: DeskError) -> None:
        self._sent = None
        if self.sheet is not None:
            self.sheet.tell(explain(error, self._desk.language))
        else:
            self._bridge.trouble.emit(error)

    def _finish(self, done: Done, sent: Draft) -> None:
        """What was published is a draft no more; what was written since is the draft of the next version."""
        if not self._is_at_hand(sent):
            if drafts.get(self._desk.counter, sent.id) == sent:
                self._bridge.attempt(lambda: drafts.throw_away(self._desk.counter, sent))
        elif self._writing.guide != sent.guide:
            self._put_away()
            self._writing.rebase(done.revision)
        else:
            self._put_away()
            if self._writing.close():
                self._bridge.attempt(lambda: drafts.throw_away(self._desk.counter, sent))
                self.done.emit()
        self._bridge.notice.emit(self._published(done.revision))

    def _published(self, revision: int) -> Notice:
        said = self.tr("The guide is published as version {revision}.").format(revision=revision)
        return Notice(said, "done", again=lambda: self._published(revision))

    def _let_choose(self, newer: Newer, sent: Draft) -> None:
        """Theirs, mine, or both: nothing of either goes before somebody has chosen."""
        if self._window is None or not self._is_at_hand(sent):
            self._bridge.notice.emit(self._outrun(newer.revision, sent.guide))
            return
        self._put_away()
        said = self.tr(
            "Version {revision} was published while you were writing. Nothing of yours is lost: choose what becomes of "
            "it."
        )
        lines = [said.format(revision=newer.revision), *self._theirs_in_words(newer.theirs)]
        title = self.tr("This guide was published meanwhile")
        self.choice = ChoiceSheet(self._theme, self._window, title, lines, self._acts(newer))
        self.choice.bring()

    def _outrun(self, revision: int, guide: Guide) -> Notice:
        """Another draft is at hand by now, or none."""
        said = self.tr(
            "Somebody else has published “{title}” as version {revision} meanwhile, so yours was not published. It is "
            "kept among the drafts: publish it again, and choose."
        )
        title = guide.title.get(self._desk.language, guide.id)
        return Notice(
            said.format(title=title, revision=revision), "attention", again=lambda: self._outrun(revision, guide)
        )

    def _theirs_in_words(self, theirs: Guide | None) -> list[str]:
        """Their note, and what is other in mine; each says whose it is."""
        if theirs is None:
            return []
        language = self._desk.language
        other = [f"· {say_reason(language, each)}" for each in differences(theirs, self._writing.guide, language)]
        note = [self.tr("Theirs: “{note}”").format(note=theirs.note)] if theirs.note else []
        return [*note, *([self.tr("Other in yours than in theirs:")] if other else []), *other[:8]]

    def _acts(self, newer: Newer) -> list[Act]:
        both: list[Act] = []
        if (theirs := newer.theirs) is not None:
            then = self.tr("You write on in theirs. Yours stays in the list of drafts as a guide of its own.")
            both.append((self.tr("Theirs, and mine beside it"), then, lambda: self._theirs(theirs)))
        over = self.tr(
            "Yours is to become the next version; you publish it once you have looked at it again. Theirs stays "
            "findable as an older version."
        )
        keep = self.tr("Theirs holds at the counters. Yours stays here as it is.")
        return [
            *both,
            (self.tr("Mine, over theirs"), over, lambda: self._mine(newer.revision)),
            (self.tr("Keep mine as a draft"), keep, lambda: None),
        ]

    def _mine(self, revision: int) -> None:
        self._writing.rebase(revision)

    def _theirs(self, theirs: Guide) -> None:
        """Mine becomes a guide of its own, so that the next draft of this one is theirs."""
        taken = {draft.guide.id for draft in drafts.every(self._desk.counter)}
        self._writing.branch(edit.fresh_id(taken | {theirs.id}, f"{theirs.id}-2"))
        self._writing.open(drafts.revise(self._desk.counter, theirs, self._desk.guides.pictures(theirs)))

    def _put_away(self) -> None:
        if self.sheet is not None:
            self.sheet.put_away()

    def _forget(self) -> None:
        self.sheet = None
