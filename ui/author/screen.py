"""Writing guides: the drafts there are, and the one that is being written."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import draft as drafts
from desk.guides import edit
from desk.model.draft import Draft
from desk.model.guide import Guide, StepKind
from desk.text import nearest_language
from ui.author.begin import Begin
from ui.author.beginning import Beginning
from ui.author.choosing import Choosing
from ui.author.editor import VIEWS, Editor
from ui.author.publishing import Publishing
from ui.author.spreadsheet import Spreadsheet
from ui.author.words import explained, word
from ui.author.writing import ABOUT, FACTS, SCENARIOS, Writing
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.rows import Row
from ui.widgets.screen import Screen

_OF_A_DRAFT = frozenset({"open-draft", "save-draft", "throw-draft"})
_VIEWS = dict(zip((Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5), VIEWS, strict=True))


class AuthorScreen(Screen):
    """What guides are begun from, or the one that is written; `mode` says which of the two, or that it is tried out."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.writing = Writing(desk, bridge, tasks, self)
        self.begin = Begin(desk, theme)
        self.editor = Editor(desk, bridge, tasks, theme, self.writing)
        self.beginning = Beginning(desk, bridge, tasks, theme)
        self.spreadsheet = Spreadsheet(desk, bridge, tasks, theme)
        self.publishing = Publishing(desk, bridge, tasks, theme, self.writing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.begin)
        self._stack.addWidget(self.editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._listen()

    def _listen(self) -> None:
        begin, editor = self.begin, self.editor
        begin.opened.connect(self.open)
        begin.saved.connect(self._save)
        begin.thrown.connect(self._throw)
        begin.empty.connect(lambda: self.beginning.empty(self.window()))
        begin.from_shelf.connect(lambda: self.beginning.from_shelf(self.window()))
        begin.from_file.connect(lambda: self.beginning.from_file(self.window()))
        self.beginning.begun.connect(self.open)
        editor.left.connect(self.leave)
        editor.save.connect(self._save_this)
        editor.publish.connect(lambda: self.publishing.ask(self.window()))
        editor.add.connect(self.add_step)
        editor.remove.connect(self.remove_step)
        editor.preview.trying.connect(self.mode_changed)
        self.publishing.done.connect(self.leave)
        self._bridge.changed.connect(self._follow)

    @property
    def mode(self) -> str:
        """`begin` among the drafts, `writing` on one of them, `trying` while that is tried out."""
        if self.writing.draft is None:
            return "begin"
        return "trying" if self.editor.preview.run is not None else "writing"

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now: without a draft there is none to open, save or throw away, and
        in a trial not every step has an answer."""
        none = self.mode == "begin" and self.begin.rows.value is None
        return _OF_A_DRAFT if none else self.editor.preview.resting

    def arrive(self) -> None:
        """It is on screen."""
        self._show_drafts()
        if self.mode == "begin":
            self.begin.take_focus()
        else:
            self.editor.steps.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self, guide: Guide) -> None:
        """Write on the next version of a guide."""
        self.beginning.of(guide, True)

    def open(self, draft: Draft) -> None:
        """Write on this draft, once the one at hand is kept."""
        if not self.writing.keep():
            return
        draft = drafts.get(self._desk.counter, draft.id) or draft  # another program may have written on it
        self.writing.language = nearest_language(draft.guide.languages, self._desk.language)
        self._stack.setCurrentWidget(self.editor)
        self.writing.open(draft)
        self.editor.begin()
        if any(draft.guide.title.values()):
            self.editor.steps.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.editor.take_focus(("title",))
        self.mode_changed.emit()

    def leave(self) -> None:
        """Back to the drafts, once all of it is kept."""
        if not self.writing.close():
            return
        self._stack.setCurrentWidget(self.begin)
        self.arrive()
        self.mode_changed.emit()

    def close_down(self) -> None:
        """The window closes: what was typed last is written too."""
        self.writing.keep()
        self.editor.preview.viewer.throw_away()

    def add_step(self) -> None:
        """One more step after the one at hand, of the kind that is chosen."""
        rows = [Row(kind.value, kind, word(kind), "", explained(kind)) for kind in StepKind]
        Choosing(self._theme, self.window(), self.tr("What does the new step do?"), rows, self._add).bring()

    def _add(self, kind: object) -> None:
        at = self.writing.at
        after = None if at.startswith("#") else at
        guide, step_id = edit.add_step(self.writing.guide, StepKind(str(kind)), after)
        self.writing.take(guide, at=step_id)
        self.editor.take_focus()

    def remove_step(self) -> None:
        """Take the step at hand out; Ctrl+Z brings it back."""
        if not self.writing.at.startswith("#"):
            self.writing.take(edit.remove_step(self.writing.guide, self.writing.at))
            self._bridge.notice.emit(self._taken_out())

    def _taken_out(self) -> Notice:
        said = self.tr("The step is out; what led to it leads on, where there is one way. Ctrl+Z brings it back.")
        return Notice(said, again=self._taken_out)

    def _save_this(self) -> None:
        self.spreadsheet.ask(self.window(), self.writing.guide, self.writing.album.shown(self.writing.guide))

    def _save(self, draft: object) -> None:
        if isinstance(draft, Draft):
            pictures = drafts.pictures(self._desk.counter, self._desk.guides, draft)
            self.spreadsheet.ask(self.window(), draft.guide, pictures)

    def _throw(self, draft: object) -> None:
        if isinstance(draft, Draft):
            pictures = drafts.own_pictures(self._desk.counter, draft.id)
            changes = self._bridge.attempt(lambda: drafts.throw_away(self._desk.counter, draft))
            if changes is not None:
                self._bridge.notice.emit(self._thrown(draft, pictures))

    def _thrown(self, draft: Draft, pictures: dict[str, bytes]) -> Notice:
        def back() -> None:
            self._bridge.attempt(lambda: drafts.put_back(self._desk.counter, draft, pictures))

        said = self.tr("The draft was thrown away.")
        return Notice(said, "waiting", ((self.tr("Take it back"), back),), lambda: self._thrown(draft, pictures))

    def _show_drafts(self) -> None:
        self.begin.show_drafts(drafts.every(self._desk.counter))
        self.mode_changed.emit()

    def _follow(self, changes: Changes) -> None:
        if (changes.drafts or changes.settings) and self.isVisible() and self.writing.draft is None:
            self._show_drafts()
            self.begin.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing inside wanted."""
        done = self._of_begin(event) if self.mode == "begin" else self._of_writing(event)
        if not done:
            super().keyPressEvent(event)

    def _of_begin(self, event: QKeyEvent) -> bool:
        begin = self.begin
        letters = {"n": begin.empty, "g": begin.from_shelf, "f": begin.from_file}
        if event.key() == Qt.Key.Key_Escape:
            self.screen_asked.emit("guides")
        elif event.key() == Qt.Key.Key_Delete and self.begin.rows.value is not None:
            self._throw(self.begin.rows.value)
        elif event.text().lower() == "s" and not event.modifiers() and self.begin.rows.value is not None:
            self._save(self.begin.rows.value)
        elif event.text().lower() in letters and not event.modifiers():
            letters[event.text().lower()].emit()
        else:
            return False
        return True

    def _of_writing(self, event: QKeyEvent) -> bool:
        act = self._act(event)
        if act is not None:
            act()
        return act is not None

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does, if it does anything."""
        writing, editor, key = self.writing, self.editor, event.key()
        if event.matches(QKeySequence.StandardKey.Undo):
            return writing.undo
        if event.matches(QKeySequence.StandardKey.Redo):
            return writing.redo
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return {
                Qt.Key.Key_Y: writing.redo, Qt.Key.Key_N: self.add_step, Qt.Key.Key_L: editor.next_language,
                Qt.Key.Key_Return: lambda: self.publishing.ask(self.window()),
                Qt.Key.Key_Enter: lambda: self.publishing.ask(self.window()),
                Qt.Key.Key_Up: lambda: self._step(-1), Qt.Key.Key_Down: lambda: self._step(1),
            }.get(key)  # fmt: skip
        chords = {
            Qt.KeyboardModifier.AltModifier: {
                Qt.Key.Key_Up: lambda: self._move(-1), Qt.Key.Key_Down: lambda: self._move(1),
            },
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier: {Qt.Key.Key_S: self._save_this},
            Qt.KeyboardModifier.ShiftModifier: {Qt.Key.Key_F8: lambda: self._next_problem(-1)},
        }  # fmt: skip
        if event.modifiers() in chords:
            return chords[event.modifiers()].get(key)
        if key in _VIEWS:
            return lambda: self._view(_VIEWS[key])
        return {
            Qt.Key.Key_F6: self._next_place, Qt.Key.Key_F8: self._next_problem, Qt.Key.Key_F9: self._try,
            Qt.Key.Key_Delete: self.remove_step, Qt.Key.Key_Escape: self._back,
        }.get(key)  # fmt: skip

    def _view(self, name: str) -> None:
        self.editor.show_view(name)
        self.editor.take_focus_beside()

    def _try(self) -> None:
        self.editor.show_view("preview")
        self.editor.preview.begin()

    def _next_problem(self, by: int = 1) -> None:
        """To its line. What is wrong with it stands highlighted beside the form, or above where that has no room."""
        said = self.editor.problems.next(by)
        if not said:
            said = self.editor.problems.none
        elif self.editor.show_problems():
            return
        self._bridge.notice.emit(Notice(said))

    def _step(self, by: int) -> None:
        """To the part above or below in the list."""
        every = [ABOUT, FACTS, SCENARIOS, *(step.id for step in self.writing.guide.steps)]
        at = every.index(self.writing.at) + by
        self.writing.go(every[min(max(at, 0), len(every) - 1)])

    def _move(self, by: int) -> None:
        if not self.writing.at.startswith("#"):
            self.writing.take(edit.move_step(self.writing.guide, self.writing.at, by))

    def _next_place(self) -> None:
        """From the steps to the form, beside it, and to the steps again."""
        focus = self.focusWidget()
        if focus is not None and self.editor.form.isAncestorOf(focus):
            self.editor.take_focus_beside()
        elif focus is self.editor.steps.rows:
            self.editor.take_focus()
        else:
            self.editor.steps.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _back(self) -> None:
        """Out of the trial, out of the form, then back to the drafts."""
        if self.editor.preview.run is not None:
            self.editor.preview.end()
        elif self.focusWidget() is not self.editor.steps.rows:
            self.editor.steps.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen: what was typed last is written."""
        super().hideEvent(event)
        self.writing.keep()
