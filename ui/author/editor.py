"""The places side by side: the steps, the form of one, and beside it how it will look, the drawing, the problems."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.guides.parts import Path
from desk.guides.texts import missing
from desk.text import LANGUAGES
from ui.author.beside import Preview
from ui.author.form import Form
from ui.author.map import Map
from ui.author.pictures import Pictures
from ui.author.problems import Problems
from ui.author.steps import Steps
from ui.author.words import any_words, language_name
from ui.author.writing import Writing
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.card import Line
from ui.widgets.label import ElidedLabel
from ui.widgets.spoken import Spoken

VIEWS = ("preview", "map", "problems")
_STEPS, _BESIDE, _NARROW = 280, 440, 1160


class Editor(Spoken, QWidget):
    """`left`: back to the drafts; `save`: as a spreadsheet; `publish`: it is to be out; `add`, `remove`: a step."""

    left = Signal()
    save = Signal()
    publish = Signal()
    add = Signal()
    remove = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme, writing: Writing) -> None:
        super().__init__()
        self._theme, self._writing = theme, writing
        pictures = Pictures(desk, bridge, tasks, writing)
        self.steps, self.form = Steps(theme, writing), Form(desk, theme, writing, pictures)
        self.preview, self.map = Preview(desk, bridge, tasks, theme, writing), Map(theme, writing, tasks)
        self.problems = Problems(desk, theme, writing)
        self.problems.found.connect(self.take_focus)
        self.back = Button(theme, icon="chevron-left", look="quiet")
        self.title = ElidedLabel(theme, kind="large", weight="semibold")
        self.kept = ElidedLabel(theme, kind="small", tone="ink_soft")
        self.undo, self.redo = Button(theme, icon="arrow-undo"), Button(theme, icon="arrow-redo")
        self.table = Button(theme, icon="table")
        self.done = Button(theme, look="main", key="Ctrl Enter")
        self._codes = tuple(LANGUAGES)
        self.languages = Segments(theme, [(code, code) for code in LANGUAGES], writing.language)
        self.views = Segments(theme, [(name, "") for name in VIEWS], "preview")
        self._stack, self._alone = QStackedWidget(), False
        self._build()
        self._listen()
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.space(1.5), theme.space(1), theme.space(2), theme.space(1))
        bar.setSpacing(theme.space(1))
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.title)
        named.addWidget(self.kept)
        bar.addWidget(self.back)
        bar.addLayout(named, 1)
        for part in (self.undo, self.redo, self.table, self.done):
            bar.addWidget(part)
        for view in (self.preview, self.map, self.problems):
            self._stack.addWidget(view)
        self._middle, self._beside = QWidget(), QWidget()
        columns = ((self._middle, self.languages, self.form), (self._beside, self.views, self._stack))
        for place, head, body in columns:
            column = QVBoxLayout(place)
            column.setContentsMargins(theme.space(1.5), theme.space(1), theme.space(1.5), theme.space(1))
            column.setSpacing(theme.space(1))
            column.addWidget(head)
            column.addWidget(body, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        for part in (self.steps, Line(theme, down=True), self._middle, Line(theme, down=True), self._beside):
            across.addWidget(part, 1 if part is self._middle or part is self._beside else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(Line(theme))
        whole.addLayout(across, 1)

    def _listen(self) -> None:
        writing = self._writing
        for button, act in ((self.back, self.left), (self.undo, writing.undo), (self.redo, writing.redo),
                            (self.table, self.save), (self.done, self.publish)):  # fmt: skip
            button.clicked.connect(act)
        for signal in (self.steps.asked, self.map.canvas.opened):
            signal.connect(lambda: self.take_focus(()))
        self.steps.add.connect(self.add)
        self.steps.remove.connect(self.remove)
        self.views.chosen.connect(lambda name: self.show_view(str(name)))
        self.languages.chosen.connect(lambda code: writing.speak(str(code)))
        for signal in (writing.changed, writing.checked, writing.kept):
            signal.connect(self.follow)
        self._theme.changed.connect(self._give_way)

    def show_view(self, name: str) -> None:
        """What stands beside the form. In a narrow window it takes the form's place, and leaves it again; the drawing
        does so in any, when it is asked for while it has the keys."""
        again = self._beside.isVisible() and self.views.value == name
        wider = name == "map" and again and self.map.canvas.hasFocus()
        self._alone = not again if self._is_narrow else wider and not self._alone
        self.views.set_value(name)
        self._stack.setCurrentIndex(VIEWS.index(name))
        self._share()
        self.map.follow()

    def show_problems(self) -> bool:
        """Let the problems stand beside the form; False in a narrow window, where the form has the room."""
        if not self._is_narrow and self.views.value != "problems":
            self.show_view("problems")
        return not self._is_narrow

    def begin(self) -> None:
        """Another draft: the form first, where there is room for one of the two."""
        self._alone = False
        self._share()
        self.map.follow()

    def take_focus(self, path: Path = ()) -> None:
        """To the form, to the line of a path; it comes back where something had its place."""
        if self._alone:
            self._alone = False
            self._share()
        self.form.take_focus(path)

    def take_focus_beside(self) -> None:
        """To what stands beside the form."""
        places = {"preview": self.preview, "map": self.map.canvas, "problems": self.problems.rows}
        places[str(self.views.value)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_language(self) -> None:
        """Write in the next language."""
        every = self._writing.languages
        at = every.index(self._writing.language) if self._writing.language in every else -1
        self._writing.speak(every[(at + 1) % len(every)])

    def follow(self) -> None:
        """What is written, in which languages it lacks words, whether it is kept, and how many problems it has."""
        writing = self._writing
        if writing.draft is None:
            return
        title = any_words(writing.guide.title, writing.language)
        self.title.setText(title or self.tr("A guide without a title yet"))
        self.kept.setText(self.tr("Kept on this computer") if writing.is_kept else self.tr("Typing …"))
        can_undo, can_redo = writing.can
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self._show_languages()
        wrong = len(writing.wrong)
        problems = self.tr("Problems") + (f" ⚠ {wrong}" if wrong else "")
        texts = [self.tr("Preview"), self.tr("Drawing"), problems]
        self.views.set_texts(texts)
        self.views.name_each([f"{text} ({key})" for text, key in zip(texts, ("F3", "F4", "F5"), strict=True)])

    def _show_languages(self) -> None:
        """How many texts each language lacks; another row of them when slips are in more."""
        every, lacking = self._writing.languages, missing(self._writing.guide)
        texts = [f"{code}  ⚠ {len(lacking[code])}" if lacking.get(code) else code for code in every]
        if every != self._codes:
            self._codes = every
            fresh = Segments(self._theme, [(code, code) for code in every], self._writing.language)
            fresh.chosen.connect(lambda code: self._writing.speak(str(code)))
            layout = self._middle.layout()
            layout.replaceWidget(self.languages, fresh)  # type: ignore[union-attr]
            self.languages.hide()
            self.languages.deleteLater()
            self.languages = fresh
        self.languages.set_texts(texts)
        self.languages.set_value(self._writing.language)
        said = [language_name(code) for code in every]
        gaps = [self.tr("%n text(s) missing", "", len(lacking.get(code, ()))) for code in every]
        self.languages.set_name(self.tr("Language that is written in"))
        self.languages.name_each([f"{name}, {gap}" for name, gap in zip(said, gaps, strict=True)])

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._theme.scaled(_NARROW)

    def _share(self) -> None:
        """How much room each has."""
        theme, narrow, alone = self._theme, self._is_narrow, self._alone
        self.steps.setFixedWidth(min(theme.scaled(_STEPS), self.width() // 3))
        self._middle.setVisible(not alone)
        self._beside.setVisible(not narrow or alone)
        self._beside.setMinimumWidth(0 if narrow else theme.scaled(_BESIDE))
        whole = 16_777_215 if narrow or alone else max(theme.scaled(_BESIDE), self.width() // 3)
        self._beside.setMaximumWidth(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window there is room for one of the two."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._alone = False
            self._give_way()

    def _give_way(self) -> None:
        """Where it becomes narrow, what has the keys keeps its place: a trial goes on."""
        focused = self.focusWidget()
        if self._is_narrow and focused is not None and self._beside.isAncestorOf(focused):
            self._alone = True
        self._share()

    def _retranslate(self) -> None:
        names = (
            (self.back, self.tr("Back to the drafts")),
            (self.undo, self.tr("Take back (Ctrl+Z)")),
            (self.redo, self.tr("Put back (Ctrl+Y)")),
            (self.table, self.tr("Save as a spreadsheet … (Ctrl+Shift+S)")),
        )
        for button, name in names:
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.done.setText(self.tr("Publish"))
        self.views.set_name(self.tr("What stands beside the form"))
        self.follow()
