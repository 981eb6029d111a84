"""Guides: those for this country, what each leads to, and what it was written from. Enter starts one at the counter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import guide as guides
from desk.guides.errors import BrokenGuide
from desk.guides.facts import told
from desk.guides.labels import Label as Head
from desk.guides.labels import for_category, retired
from desk.model.guide import Guide
from desk.text import explain, nearest_language, say_day
from ui.bridge import Bridge
from ui.guide.about import About
from ui.guide.finding import best_first
from ui.tasks import Latest, Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.empty import Empty
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll
from ui.widgets.spoken import Spoken

_LIST, _TALL = 400, 56
"""Pixels at 100 % text; at 200 % four guides still stand one below the other in a window 768 high."""
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
MOST = 30
"""Categories a search takes its guides from."""


class GuidesScreen(Spoken, Screen):
    """The guides that fit what is typed at the left, the chosen one beside them."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._latest, self._found_broken = Latest(tasks), tuple[BrokenGuide, ...]()
        self.search = Field(theme, icon="magnifying-glass")
        self.rows = Rows(theme, "arrow-right", tall=_TALL)
        self.about = About(theme)
        self._empty, self.write = Empty(theme, "tasklist"), Button(theme, icon="files", key="F3")
        self._nothing = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self._broken = Label(theme, "", "small", tone="attention", wrap=True)
        self._build()
        self.about.alter.connect(self._change)
        self.about.journey.connect(self._ask_journey)
        for asked in (self.about.write, self.write.clicked):
            asked.connect(lambda: self.screen_asked.emit("author"))
        self.search.textChanged.connect(self._show)
        self.rows.asked.connect(lambda _head: self._start())
        self.rows.moved.connect(self._show_about)
        self.about.start.connect(self._start)
        self.about.resume.connect(self._resume)
        bridge.changed.connect(self._follow)
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        left = QVBoxLayout()
        left.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(2), theme.space(1))
        left.setSpacing(theme.space(1.5))
        for part in (self.search, self._nothing, self.rows, self._broken):
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
        self._empty.body.insertWidget(self._empty.body.count() - 1, self.write, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(lambda: self._list.setMaximumWidth(theme.scaled(_LIST)))

    def arrive(self) -> None:
        """It is on screen: what is typed searches anew, the arrows move, Enter starts."""
        self._show()
        self.search.selectAll()
        self._latest.ask(lambda _cancelled, _progress: self._desk.guides.broken, self._take_broken)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_broken(self, broken: object) -> None:
        """Those that cannot be used are known only when all were read, which a worker does."""
        if isinstance(broken, tuple) and broken != self._found_broken:
            self._found_broken = broken
            self._show()

    def _heads(self) -> list[Head]:
        """The guide of each category here that is offered, in the order of their titles, then the retired ones."""
        country, today = self._desk.settings.preferences.country, self._desk.counter.clock.now().day
        gone = {category.id for category in self._desk.catalogue.categories if not category.offered}
        here = [head for head in self._desk.guides.labels(country, today) if head.category not in gone]
        found = [for_category(here, category, country, today)[:1] for category in {head.category for head in here}]
        past = [head for head in here if retired(head, today)]
        return [*sorted((head for few in found for head in few), key=self._title), *sorted(past, key=self._title)]

    def _title(self, head: Head) -> str:
        return head.title.get(nearest_language(head.languages, self._desk.language), head.id)

    def _show(self) -> None:
        language, typed = self._desk.language, self.search.text().strip()
        every = self._heads()
        hits = self._desk.search.find(typed, language, MOST) if typed else ()
        places = {hit.category.id: place for place, hit in enumerate(hits)}
        shown = best_first(every, typed, language, places) if typed else every
        self.rows.show_rows([self._row(head) for head in shown])
        if typed and shown:  # what fits best, not what fitted before
            self.rows.highlight(self._row(shown[0]).id)
        self._nothing.setVisible(bool(every) and not shown)
        broken = self._found_broken
        self._broken.setText("\n".join(explain(each, language) for each in broken))
        self._broken.setVisible(bool(broken))
        for part in (self._list, self._line, self._scroll):
            part.setVisible(bool(every) or bool(broken))
        self._empty.setVisible(not every and not broken)
        self._show_about(self.rows.value)

    def _row(self, head: Head) -> Row:
        language, today = self._desk.language, self._desk.counter.clock.now().day
        category = self._desk.catalogue.find(head.category)
        label = category.label(language) if category else head.category
        signs = (category.side.value,) if category else ()
        beside = self.tr("retired") if retired(head, today) else ""
        return Row(f"{head.id} {head.revision}", head, self._title(head), beside, label, signs)

    @property
    def _guide(self) -> Guide | None:
        """The guide of the highlighted row, read now; None when it is broken."""
        head = self.rows.value
        return self._desk.guides.find(head.id, head.revision) if isinstance(head, Head) else None

    def _show_about(self, _head: object) -> None:
        guide = self._guide
        if guide is None:
            self.about.clear()
        else:
            desk, language = self._desk, self._desk.language
            found = guides.stopped_today(desk.counter, desk.guides, guide.id)
            today, shown = desk.counter.clock.now().day, nearest_language(guide.languages, language)
            where = told(found.step.text, guide.facts, shown) if found else ""
            stopped = (where, found is not None and found.open)
            self.about.show_guide(guide, language, lambda day: say_day(language, day, "long"), today, stopped)

    def _start(self) -> None:
        """At the counter; a retired one is begun by nobody."""
        head, today = self.rows.value, self._desk.counter.clock.now().day
        if isinstance(head, Head) and not retired(head, today):
            self.guide_asked.emit(head.category, None, None)

    def _resume(self) -> None:
        """Where it stopped today."""
        guide = self._guide
        found = guides.stopped_today(self._desk.counter, self._desk.guides, guide.id) if guide else None
        if guide and found:
            self.guide_asked.emit(guide.category, found.visit.id, None)

    def _change(self) -> None:
        guide = self._guide
        if guide is not None:
            self.change_asked.emit(guide)

    def _ask_journey(self) -> None:
        guide = self._guide
        if guide is not None:
            self.journey_asked.emit(guide)

    def _follow(self, changes: Changes) -> None:
        if (changes.settings or changes.catalogue) and self.isVisible():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and Enter belong to the list, wherever the focus is; the pages to what is known of the guide.
        Ctrl+Enter goes on, Esc clears the search."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._resume()
        elif enter or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.rows.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self._change()
        elif event.key() == Qt.Key.Key_F3:
            self.screen_asked.emit("author")
        elif event.key() == Qt.Key.Key_F4:
            self._ask_journey()
        elif event.key() in _PAGES:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _PAGES[Qt.Key(event.key())] * bar.pageStep())
        elif event.key() == Qt.Key.Key_Escape:
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Find a guide"))
        self.rows.setAccessibleName(self.tr("Guides"))
        self.write.setText(self.tr("Write guides"))
        self._nothing.setText(self.tr("No guide is called that, or asked for so. Esc empties the search."))
        self._empty.set_texts(
            self.tr("No guides for this country yet"),
            self.tr(
                "Guides lead through a service step by step, beside the counter. The country is chosen in Settings."
            ),
        )
        if self.isVisible():
            self._show()
