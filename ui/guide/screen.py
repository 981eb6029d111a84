"""Guides: those for this country, what each leads to, and what it was written from. Enter starts one at the counter."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.model.guide import Guide
from desk.text import explain, say_day
from ui.bridge import Bridge
from ui.guide.about import About
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.empty import Empty
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.scroll import Scroll

_LIST = 400


class GuidesScreen(QWidget):
    """`guide_asked` carries the id of the category whose guide is wanted, `change_asked` the guide that is to be
    changed; `screen_asked` the screen where guides are written."""

    guide_asked = Signal(str)
    change_asked = Signal(object)
    screen_asked = Signal(str)
    mode = "ready"

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.search = Field(theme, icon="magnifying-glass")
        self.rows = Rows(theme, "arrow-right")
        self.about = About(theme)
        self._empty = Empty(theme, "tasklist")
        self._broken = Label(theme, "", "small", tone="attention", wrap=True)
        self.alter, self.write = Button(theme, icon="pencil", key="F2"), Button(theme, icon="files", key="F3")
        self._build()
        self.alter.clicked.connect(self._change)
        self.write.clicked.connect(lambda: self.screen_asked.emit("author"))
        self.search.textChanged.connect(self._show)
        self.rows.asked.connect(lambda guide: self.guide_asked.emit(guide.category))
        self.rows.moved.connect(self._show_about)
        self.about.start.connect(self._start)
        bridge.changed.connect(self._follow)
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        left = QVBoxLayout()
        left.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(2), theme.space(2))
        left.setSpacing(theme.space(1.5))
        for part in (self.search, self.rows, self._broken, self.alter, self.write):
            left.addWidget(part, 1 if part is self.rows else 0)
        self._list = QWidget()
        self._list.setLayout(left)
        self._list.setMaximumWidth(theme.scaled(_LIST))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._list, 2)
        self._line = Line(theme, down=True)
        across.addWidget(self._line)
        self._scroll = Scroll(theme, self.about)
        across.addWidget(self._scroll, 3)
        across.addWidget(self._empty, 5)
        theme.changed.connect(lambda: self._list.setMaximumWidth(theme.scaled(_LIST)))

    def arrive(self) -> None:
        """It is on screen: what is typed searches, the arrows move, Enter starts."""
        self._show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _guides(self) -> list[Guide]:
        """The guide of each category here that is offered, in the order of their titles."""
        country, today = self._desk.settings.preferences.country, self._desk.counter.clock.now().day
        here = self._desk.guides.categories(country, today)
        gone = {category.id for category in self._desk.catalogue.categories if not category.offered}
        found = [self._desk.guides.for_category(category, country, today) for category in here - gone]
        return sorted((guide for guide in found if guide), key=lambda guide: guide.title[self._desk.language])

    def _show(self) -> None:
        language, typed = self._desk.language, self.search.text().strip()
        every = self._guides()
        wanted = {hit.category.id for hit in self._desk.search.find(typed, language)} if typed else set()
        shown = [
            guide
            for guide in every
            if not typed or guide.category in wanted or typed.casefold() in guide.title[language].casefold()
        ]
        self.rows.show_rows([self._row(guide) for guide in shown])
        broken = self._desk.guides.broken
        self._broken.setText("\n".join(explain(each, language) for each in broken))
        self._broken.setVisible(bool(broken))
        for part in (self._list, self._line, self._scroll):
            part.setVisible(bool(every) or bool(broken))
        self._empty.setVisible(not every and not broken)
        self._show_about(self.rows.value)

    def _row(self, guide: Guide) -> Row:
        language = self._desk.language
        category = self._desk.catalogue.find(guide.category)
        label = category.label(language) if category else guide.category
        signs = (category.side.value,) if category else ()
        return Row(guide.id, guide, guide.title[language], "", label, signs)

    def _show_about(self, guide: object) -> None:
        self.about.setVisible(isinstance(guide, Guide))
        if isinstance(guide, Guide):
            language = self._desk.language
            self.about.show_guide(guide, language, lambda day: say_day(language, day, "long"))

    def _start(self) -> None:
        guide = self.rows.value
        if isinstance(guide, Guide):
            self.guide_asked.emit(guide.category)

    def _change(self) -> None:
        guide = self.rows.value
        if isinstance(guide, Guide):
            self.change_asked.emit(guide)

    def _follow(self, changes: Changes) -> None:
        if (changes.settings or changes.catalogue) and self.isVisible():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and Enter belong to the list, wherever the focus is; Esc clears the search."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self._change()
        elif event.key() == Qt.Key.Key_F3:
            self.screen_asked.emit("author")
        elif event.key() == Qt.Key.Key_Escape:
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Find a guide"))
        self.rows.setAccessibleName(self.tr("Guides"))
        self.alter.setText(self.tr("Change this guide"))
        self.write.setText(self.tr("Write guides"))
        self._empty.set_texts(
            self.tr("No guides for this country yet"),
            self.tr(
                "Guides lead through a service step by step, beside the counter. The country is chosen in Settings."
            ),
        )
        if self.isVisible():
            self._show()
