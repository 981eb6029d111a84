"""The drafts there are, and how to begin another: an empty guide, one of the shelf, a file."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.model.draft import Draft
from desk.text import say_day, say_time
from ui.author.words import any_words
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows

_WIDE = 560


class Begin(QWidget):
    """`opened` carries a draft to write on, `saved` the one to save, `thrown` one to throw away; others begin one."""

    opened = Signal(object)
    saved = Signal(object)
    thrown = Signal(object)
    empty = Signal()
    from_shelf = Signal()
    from_file = Signal()

    def __init__(self, desk: OpenDesk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.rows = Rows(theme, "pencil", press_asks=True)
        self._title = Label(theme, kind="title", weight="semibold", wrap=True)
        self._none = Label(theme, tone="ink_soft", wrap=True)
        self._heading = Label(theme, kind="large", weight="semibold", wrap=True)
        self._about = [Label(theme, kind="small", tone="ink_soft", wrap=True) for _ in range(3)]
        self.ways = [Button(theme, icon=icon, key=key) for icon, key in
                     (("plus", "N"), ("files", "G"), ("file-search", "F"))]  # fmt: skip
        self.save = Button(theme, icon="table", key="S")
        self.out = Button(theme, icon="trash", key="Del")
        self._build()
        self.rows.asked.connect(self.opened)
        for button, signal in zip(self.ways, (self.empty, self.from_shelf, self.from_file), strict=True):
            button.clicked.connect(signal)
        self.save.clicked.connect(lambda: self.saved.emit(self.rows.value))
        self.out.clicked.connect(lambda: self.thrown.emit(self.rows.value))
        self.retranslate()

    def _build(self) -> None:
        theme = self._theme
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(3), theme.space(3))
            column.setSpacing(theme.space(1))
        for part in (self._title, self._none, self.rows):
            left.addWidget(part, 1 if part is self.rows else 0)
        self._acts = QWidget()
        acts = Flow(self._acts, theme.space(1))
        for button in (self.save, self.out):
            acts.addWidget(button)
        left.addWidget(self._acts)
        left.addStretch(0)
        right.addWidget(self._heading)
        for button, about in zip(self.ways, self._about, strict=True):
            right.addSpacing(theme.space(1.5))
            right.addWidget(button)
            right.addWidget(about)
        right.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 3)
        across.addWidget(Line(theme, down=True))
        beside = QWidget()
        beside.setLayout(right)
        beside.setMaximumWidth(theme.scaled(_WIDE))
        across.addWidget(beside, 2)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Those there are, the one written last first."""
        self.rows.show_rows([self._row(draft) for draft in drafts])
        for part in (self.rows, self._acts):
            part.setVisible(bool(drafts))
        self._none.setVisible(not drafts)

    def take_focus(self) -> None:
        """To the drafts; to the first way to begin one where there is none."""
        part = self.rows if self.rows.value is not None else self.ways[0]
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, draft: Draft) -> Row:
        language, guide = self._desk.language, draft.guide
        title = any_words(guide.title, language) or guide.id
        at = draft.at.local
        day = say_day(language, draft.at.day, "medium")
        kept = self.tr("kept {day}, {time}").format(day=day, time=say_time(language, at))
        if draft.based is None:
            what = self.tr("a new guide")
        else:
            what = self.tr("changes version {revision}").format(revision=draft.based)
        return Row(draft.id, draft, title, "", f"{what} · {kept}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """New words."""
        self._title.setText(self.tr("Guides being written"))
        self.rows.setAccessibleName(self.tr("Guides being written"))
        self._none.setText(self.tr("None yet. Drafts stay on this computer until they are published."))
        self._heading.setText(self.tr("Begin one"))
        file = self.tr(
            "A spreadsheet (XLSX or ODS), a guide's document (JSON), or a public service described in CPSV-AP (Turtle, "
            "RDF/XML, JSON-LD)."
        )
        words = (
            (self.tr("An empty guide"), self.tr("Choose what it is about, then write its first step.")),
            (self.tr("From a guide there is"), self.tr("Its next version, or a copy to make another guide of.")),
            (self.tr("From a file"), file),
        )
        for button, about, (text, said) in zip(self.ways, self._about, words, strict=True):
            button.setText(text)
            about.setText(said)
        self.save.setText(self.tr("Save as a spreadsheet …"))
        self.out.setText(self.tr("Throw the draft away"))
