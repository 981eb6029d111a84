"""The overlap screen: what people ask of two sides in one visit, as a matrix and as a ranked list.

The figures are counted beside the screen, by the server or from this device's own journal; what was asked for last is
what is shown.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.figures import overlap
from desk.model.overlap import Overlap, Source
from ui.bridge import Bridge
from ui.commands import COMMANDS
from ui.counting import Counting
from ui.overlap.aside import Aside
from ui.overlap.card import MatrixCard
from ui.overlap.choices import Choices
from ui.overlap.figures import Figures, Pair, figures
from ui.overlap.links import LinkRow, scale_of
from ui.overlap.page import Page
from ui.overlap.telling import Telling
from ui.tasks import Cancelled, Progress, Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Line
from ui.widgets.foot import Foot
from ui.widgets.label import Label
from ui.widgets.meanwhile import Meanwhile
from ui.widgets.origin import Origin
from ui.widgets.page_head import PageHead
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll
from ui.widgets.side import Side
from ui.words import word

_ASIDE_WIDE, _ASIDE_SHARE, _LEAST_BESIDE = 320, 0.36, 900
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class OverlapScreen(Counting, Screen):
    """The sentence, the choices and the matrix at the left; the links beside it, or below it in a narrow window."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._overlap: Overlap | None = None
        self.figures: Figures | None = None
        self.telling = Telling(self)
        self.choices, self.card, self.aside = Choices(theme), MatrixCard(theme, self.telling), Aside(theme)
        self._origin, self._told = Origin(theme), Label(theme, "", "body", wrap=True)
        self._foot = Foot(theme, self._told, 1.25, 3.5)
        self._can_tell = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self.other = Button(theme, icon="table", key="W", look="quiet")
        self._head = PageHead(theme, (self.other,))
        self._wait_at(Meanwhile(theme, "overlap"), tasks)
        self._build()
        self._listen()
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        parts = (self._origin, self.choices, self.card, self._can_tell, self.empty)
        self._page = Page(theme, self._head, parts)
        self._side = Side(theme, _ASIDE_WIDE, _ASIDE_SHARE)
        holder = QWidget()
        self._beside = QVBoxLayout(holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.aside)
        self._side.body.addWidget(Scroll(theme, holder))
        self._line = Line(theme, down=True)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._page, 1)
        left.addWidget(self._foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(self._line)
        across.addWidget(self._side)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show_parts(figures=False, empty=False)

    def _listen(self) -> None:
        self.choices.changed.connect(self.refresh)
        self.card.grid.moved.connect(self._tell_cell)
        self.aside.links.asked.connect(self.show_pair)
        self.other.clicked.connect(lambda: self.screen_asked.emit("tallies"))
        self._bridge.changed.connect(self._follow)
        self._theme.changed.connect(self._place_aside)

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now."""
        idle = set() if self.choices.has_sites else {"which-site"}
        if not self.card.isVisibleTo(self):
            idle |= {"cells", "mark-link"}
        elif self.figures is None or not self.figures.links:
            idle |= {"mark-link"}
        if not self.stoppable:
            idle |= {"stop-counting"}
        return frozenset(idle & {each.id for each in COMMANDS})

    @property
    def where_on_the_page(self) -> int:
        """Pixels the page is scrolled down."""
        return self._page.position

    def arrive(self) -> None:
        """The arrows move in the matrix, the page is read from its top; the figures are asked for anew."""
        (self.card.grid if self.card.isVisibleTo(self) else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self.choices.offer_sites(self._desk.publication.sites)
        self._page.go(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask again, with the choices as they are now."""
        if not self.isVisible():
            return
        desk, question = self._desk, self.choices.question(self._desk.counter.clock.now().day)
        self._head.title.setText(self.telling.title(word(question.rows), word(question.columns)))

        def work(cancelled: Cancelled, _progress: Progress) -> Overlap:
            return overlap(desk, question, cancelled)

        self._count(work, self._show_answer)

    def _show_answer(self, answer: object) -> None:
        if not isinstance(answer, Overlap):
            return
        self.empty.end()
        self._overlap = answer
        self._show()

    def _show(self) -> None:
        """Show the answer that is there, in the language of now."""
        answer, language, telling = self._overlap, self._desk.language, self.telling
        if answer is None:
            return
        title = telling.title(word(answer.question.rows), word(answer.question.columns))
        self._head.tell(title, telling.facts(answer, telling.place(answer, self._place(answer)), language))
        self._origin.say(telling.why_here(answer, language), away=answer.reason is not None)
        self._can_tell.setText(telling.can_tell(answer.question, language))
        self.figures = figures(answer, self._desk.catalogue, language, telling.sensitive())
        some = bool(self.figures.rows)
        had_focus = self.hasFocus() or self.empty.again.hasFocus()
        self._show_parts(figures=some, empty=not some)
        if some:
            before = self.where_on_the_page
            self.card.show_figures(self.figures)
            # New figures under the arrows scroll nothing; a person's step does.
            self._page.go(before)
            self._show_links(language)
        else:
            self._tell(*telling.nothing(answer))
        if had_focus and some:
            self.card.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.go(0)

    def _place(self, answer: Overlap) -> str:
        """The site that was asked for, else the municipality whose server answered."""
        wanted, pairing = answer.question.site, self._desk.pairing
        if wanted is not None:
            return next((site.name for site in self._desk.publication.sites if site.id == wanted), "")
        return pairing.name if pairing and answer.source is Source.SERVER else ""

    def _show_links(self, language: str) -> None:
        assert self.figures is not None
        links = self.figures.links
        rows = [LinkRow(pair, *self.telling.link(pair, language)) for pair in links]
        self.aside.show_links(rows, scale_of([row.link for row in rows]))
        self.aside.show_words(self.telling.links_title(), self.telling.links_note(bool(rows)))

    def show_pair(self, pair: Pair) -> None:
        """Mark a pair of the list in the matrix."""
        if self.figures is not None:
            self.card.grid.choose(*self.figures.place(pair))
            self.card.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_cell(self, pair: Pair) -> None:
        """The chosen cell in words; the page follows it."""
        if self.figures is not None:
            threshold = self.figures.overlap.threshold
            self._told.setText(self.telling.sentence(pair, threshold, self._desk.language))
        self._page.follow(self.card.grid)

    def _show_parts(self, *, figures: bool, empty: bool) -> None:
        focused = QApplication.focusWidget()
        if not figures and focused is not None and any(part.isAncestorOf(focused) for part in (self.card, self.aside)):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.setVisible(figures)
        self._can_tell.setVisible(figures)
        self._foot.setVisible(figures)
        self.aside.setVisible(figures)
        self.empty.setVisible(empty)
        self._origin.setVisible(self._origin.said)
        self._place_aside()
        self.mode_changed.emit()

    def _clear(self) -> None:
        self._show_parts(figures=False, empty=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each; what a key says is what counts, whatever the layout."""
        if event.modifiers() & _HELD:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self.stoppable:
            self.cancel()
        elif event.text().upper() == "W":
            self.screen_asked.emit("tallies")
        elif not self.choices.key(event.text().upper()):
            super().keyPressEvent(event)

    def _follow(self, changes: Changes) -> None:
        if changes.settings and self.isVisible():
            self._show()

    def _retranslate(self) -> None:
        self.other.setText(self.tr("What else was counted"))
        self._origin.name(self.telling.here())
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list goes below."""
        super().resizeEvent(event)
        self._place_aside()

    def _place_aside(self) -> None:
        beside = self.width() >= self._theme.scaled(_LEAST_BESIDE)
        shown = self.aside.isVisibleTo(self.aside.parentWidget() or self)
        if beside != (self._beside.indexOf(self.aside) >= 0):
            (self._beside if beside else self._page.below).addWidget(self.aside)
        self.aside.setVisible(shown)
        for part in (self._line, self._side):
            part.setVisible(beside and shown)
        self._side.share_out(self.width())
