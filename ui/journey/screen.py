"""The journey screen: one guide as a line of steps and as a blueprint, with how many ended or stopped at each step.

The figures are counted and drawn beside the screen, by the server or from this device's own journal; what was asked for
last is what is shown. Larger text is drawn anew, so that all of it stays within the width there is.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import figures, paperwork
from desk.app import OpenDesk
from desk.changes import Changes
from desk.model.guide import Guide
from desk.model.journey import GuideReport, Journey, JourneyQuestion
from ui.bridge import Bridge
from ui.counting import Counting
from ui.journey.revision import KEY, RevisionChoice
from ui.span import SpanChoices
from ui.tasks import Cancelled, Progress, Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chart import Chart
from ui.widgets.label import Label
from ui.widgets.meanwhile import Meanwhile
from ui.widgets.page_head import PageHead
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll

STEPS = (0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
_WIDEST, _LEAST = 1500, 420
_TEXT = 14
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a worker brings: the figures, what stands above them, both drawings, and all of it in words."""

    journey: Journey
    title: str
    facts: str
    way: tuple[str, str, str]
    lanes: tuple[str, str, str]
    words: str
    notes: str


class JourneyScreen(Counting, Screen):
    """The way through a guide, and the same by who does what, for the months that are chosen."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._guide: Guide | None = None
        self.drawn: Drawn | None = None
        self.size = 1.0
        self.choices, self.revision = SpanChoices(theme), RevisionChoice(theme)
        self.choices.beside(self.revision)
        self.page = Button(theme, icon="file-text", key="P")
        self.back = Button(theme, icon="arrow-left", look="quiet", key="Esc")
        self._head = PageHead(theme, (self.back, self.page))
        self.way, self.lanes = Chart(), Chart()
        self._heads = [Label(theme, "", "large", weight="semibold", wrap=True) for _ in range(2)]
        self._lines = [Label(theme, "", "small", tone="ink_soft", wrap=True) for _ in range(2)]
        self._notes = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self._wait_at(Meanwhile(theme, "tasklist"), tasks)
        self._build()
        self.choices.changed.connect(self._follow_site)
        self.revision.changed.connect(self._follow_revision)
        self.page.clicked.connect(self._ask_page)
        self.back.clicked.connect(lambda: self.screen_asked.emit("guides"))
        self.way.resized.connect(self.refresh)
        bridge.changed.connect(self._follow)
        theme.changed.connect(self.refresh)
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        inside = QWidget()
        inside.setMaximumWidth(theme.scaled(_WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.space(3.5), theme.space(3), theme.space(3.5), theme.space(3))
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._head)
        column.addWidget(self.choices)
        self._cards = []
        for chart, title, line in zip((self.way, self.lanes), self._heads, self._lines, strict=True):
            card = Card(theme, padding=2.5)
            for part in (title, line, chart):
                card.body.addWidget(part)
            self._cards.append(card)
            column.addWidget(card)
        column.addWidget(self._notes)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        self.scroll = Scroll(theme, inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show_parts(drawn=False)

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now."""
        nothing = {"journey-site": self.choices.has_sites, "journey-revision": self.revision.has_several}
        return frozenset(name for name, is_there in nothing.items() if not is_there)

    def open(self, guide: Guide) -> None:
        """Show this guide."""
        self._guide, self.drawn = guide, None
        self._head.tell("", "")
        self._show_parts(drawn=False)
        self.revision.offer(self._desk.guides.revisions(guide.id), self._desk.language)
        self.scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def arrive(self) -> None:
        """It is on screen: the keys act on the drawing."""
        self.choices.offer_sites(self._desk.publication.sites)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    # Of one revision at one site nothing is told (`desk.privacy.disclosure`): what was chosen last is what counts.

    def _follow_site(self) -> None:
        if self.choices.site is not None:
            self.revision.choose_all()
        self.refresh()

    def _follow_revision(self) -> None:
        if self.revision.chosen is not None:
            self.choices.everywhere()
        self.refresh()

    def refresh(self) -> None:
        """Ask again, with the choices as they are now."""
        desk, one = self._desk, self.revision.chosen
        guide = one or self._guide
        if guide is None or not self.isVisible():
            return
        site = self.choices.site
        span = self.choices.span(desk.counter.clock.now().day)
        question = JourneyQuestion(guide.id, *span, one.revision if one else None, site.id if site else None)
        place = site.name if site else desk.pairing.name if desk.pairing else ""
        room = max(self.way.width(), self._theme.scaled(_LEAST) // 2)
        look = self._theme.column, room, _TEXT * self._theme.text_size / 100 * self.size

        def work(cancelled: Cancelled, _progress: Progress) -> Drawn:
            return drawn_of(desk, guide, figures.journey(desk, question, guide, cancelled), place, look)

        self._count(work, self._show)

    def _show(self, drawn: object) -> None:
        if not isinstance(drawn, Drawn):
            return
        self.empty.end()
        self.drawn = drawn
        self._head.tell(drawn.title, drawn.facts)
        for chart, head, line, (title, note, svg) in zip(
            (self.way, self.lanes), self._heads, self._lines, (drawn.way, drawn.lanes), strict=True
        ):
            head.setText(title)
            line.setText(note)
            chart.show_svg(svg, title)
            chart.setAccessibleDescription(drawn.words)
        self._notes.setText(drawn.notes)
        self._show_parts(drawn=True)

    def _show_parts(self, *, drawn: bool) -> None:
        for part in (*self._cards, self._notes):
            part.setVisible(drawn)
        self.page.setEnabled(drawn)
        self.empty.setVisible(False)

    def _show_waiting(self) -> None:
        """Figures of this guide stay until there are others."""
        if self.drawn is None:
            super()._show_waiting()

    def _clear(self) -> None:
        self.drawn = None
        self._show_parts(drawn=False)
        self.empty.show()

    def _ask_page(self) -> None:
        """The same figures as a page to read, save and print."""
        if self._guide is not None and self.drawn is not None:
            site = self.choices.site
            guide = self.revision.chosen or self._guide
            self.report_asked.emit(GuideReport(guide, self.drawn.journey, site.name if site else ""))

    def zoom(self, up: bool) -> None:
        """The next larger or smaller letters."""
        sizes = [size for size in STEPS if (size > self.size if up else size < self.size)]
        if sizes:
            self.size = sizes[0] if up else sizes[-1]
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each; what a key says is what counts, whatever the layout."""
        typed = event.text().upper()
        if event.modifiers() & _HELD:
            super().keyPressEvent(event)
        elif self.scroll.turn(event.key()):
            pass
        elif typed in ("+", "-", "−"):
            self.zoom(typed == "+")
        elif typed == "P":
            self._ask_page()
        elif event.key() == Qt.Key.Key_Escape and self.stoppable:
            self.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.screen_asked.emit("guides")
        elif typed == KEY and self.revision.has_several:
            self.revision.ask()
        elif not self.choices.key(typed):
            super().keyPressEvent(event)

    def _follow(self, changes: Changes) -> None:
        if changes.settings and self.isVisible():
            self.refresh()

    def _retranslate(self) -> None:
        self.page.setText(self.tr("As a page"))
        self.back.setText(self.tr("Back to the guides"))
        self.setAccessibleName(self.tr("The journey through a guide"))
        self.refresh()


def drawn_of(desk: OpenDesk, guide: Guide, journey: Journey, place: str, look: tuple[str, float, float]) -> Drawn:
    """The figures drawn in a `look`: column of the theme, width, size of text. For a worker."""
    report = paperwork.journey_report(desk, guide, journey, place)
    drawings = {type(each).__name__: each for each in report.blocks}
    way, lanes = drawings["Way"], drawings["Lanes"]
    notes = "\n".join(drawings["Note"].lines)
    pictures = [(each.title, each.note, paperwork.chart(desk, each, *look)) for each in (way, lanes)]
    return Drawn(journey, report.title, " · ".join(report.facts), *pictures, paperwork.in_words(report), notes)
