"""What else was counted: referrals, conversations outside, activities, ideas, answers and the rest, by month and site.

The figures are counted and drawn beside the screen, by the server or from this device's own journal; what was asked for
last is what is shown. Larger text is drawn anew, so that all of it stays within the width there is.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import figures
from desk.app import OpenDesk
from desk.changes import Changes
from desk.model.overlap import Source
from desk.model.tallies import TallyQuestion, TallyReport
from ui.bridge import Bridge
from ui.counting import Counting
from ui.span import SpanChoices
from ui.tallies.drawing import Look, Shown, drawn
from ui.tallies.piece import FIRST, Section
from ui.tasks import Cancelled, Progress, Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.meanwhile import Meanwhile
from ui.widgets.origin import Origin
from ui.widgets.page_head import PageHead
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll

_WIDEST, _BESIDE, _LEAST, _COLUMNS = 1500, 760, 340, 4
_TEXT = 14
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TalliesScreen(Counting, Screen):
    """A card for each thing that was counted, for the months that are chosen."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.shown: Shown | None = None
        self.sections: list[Section] = []
        self.choices = SpanChoices(theme)
        self._origin = Origin(theme)
        self.page = Button(theme, icon="file-text", key="P")
        self.back = Button(theme, icon="arrow-left", look="quiet", key="Esc")
        self._head = PageHead(theme, (self.back, self.page))
        self._notes = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self._wait_at(Meanwhile(theme, "table"), tasks)
        self._build()
        self.choices.changed.connect(self.refresh)
        self.page.clicked.connect(self._ask_page)
        self.back.clicked.connect(lambda: self.screen_asked.emit("overlap"))
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
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.space(1.5))
        column.addWidget(self._head)
        column.addWidget(self._origin)
        column.addWidget(self.choices)
        column.addLayout(self._cards)
        column.addWidget(self._notes)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        self.scroll = Scroll(theme, inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setEnabled(False)
        self.empty.hide()
        self._origin.hide()

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now."""
        idle = set() if self.choices.has_sites else {"tallies-site"}
        return frozenset(idle if self.page.isEnabled() else idle | {"tallies-page"})

    def arrive(self) -> None:
        """The keys act on the figures, which are asked for anew."""
        self.choices.offer_sites(self._desk.publication.sites)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask again, with the choices as they are now."""
        if not self.isVisible():
            return
        desk, look, site = self._desk, self._look(), self.choices.site
        question = TallyQuestion(*self.choices.span(desk.counter.clock.now().day), site.id if site else None)

        def work(cancelled: Cancelled, _progress: Progress) -> Shown:
            return drawn(desk, figures.tallies(desk, question, cancelled), self._place(), look)

        self._count(work, self._show)

    def _place(self) -> str:
        """Whose figures are asked for: a site's, or the municipality's."""
        site, pairing = self.choices.site, self._desk.pairing
        return site.name if site else pairing.name if pairing else ""

    def _look(self) -> Look:
        """How lists are drawn: beside one another where there is room, each as wide as its column."""
        theme = self._theme
        room = min(self.width(), theme.scaled(_WIDEST)) - theme.space(3.5) * 2 - theme.space(2.5) * 2 - theme.space(2)
        beside = self.width() >= theme.scaled(_BESIDE)
        columns = max(2, min(_COLUMNS, room // theme.scaled(_LEAST))) if beside else 1
        unit = (room - theme.space(4) * (columns - 1)) / (columns - 1 + FIRST) if beside else room
        return Look(theme.column, columns, (unit * FIRST if beside else room, unit), _TEXT * theme.text_size / 100)

    def _show(self, shown: object) -> None:
        if not isinstance(shown, Shown):
            return
        self.empty.end()
        self.shown = shown
        self._head.tell(shown.title, shown.facts)
        self._notes.setText(shown.notes)
        away = shown.tallies.reason is not None
        self._origin.say("" if shown.tallies.source is Source.SERVER else shown.source, away=away)
        self._origin.setVisible(self._origin.said)
        columns = self._look().columns
        while len(self.sections) > len(shown.sections):
            self.sections.pop().deleteLater()
        while len(self.sections) < len(shown.sections):
            self.sections.append(Section(self._theme))
            self._cards.addWidget(self.sections[-1])
        for section, lists in zip(self.sections, shown.sections, strict=True):
            section.show_lists(lists, columns=columns)
        self.page.setEnabled(bool(shown.sections))
        self.empty.setVisible(not shown.sections)
        self._notes.setVisible(True)
        if not shown.sections:
            self.empty.tell(self.tr("Nothing to show yet"), self.tr(
                "Referrals, conversations outside, activities, ideas, answers, door counts and check counts will be "
                "here once there are enough of them."
            ))  # fmt: skip
        self.mode_changed.emit()

    def _clear(self) -> None:
        """No figures are there, and something else is said."""
        self.shown = None
        while self.sections:
            self.sections.pop().deleteLater()
        self.page.setEnabled(False)
        self._notes.hide()
        self._origin.hide()
        self.empty.show()
        self.mode_changed.emit()

    def _ask_page(self) -> None:
        """The same figures as pages to read, save and print."""
        if self.shown is not None and self.page.isEnabled():
            self.report_asked.emit(TallyReport(self.shown.tallies, self._place()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each; what a key says is what counts, whatever the layout."""
        typed = event.text().upper()
        if event.modifiers() & _HELD:
            super().keyPressEvent(event)
        elif self.scroll.turn(event.key()):
            pass
        elif typed == "P":
            self._ask_page()
        elif event.key() == Qt.Key.Key_Escape and self.stoppable:
            self.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.screen_asked.emit("overlap")
        elif not self.choices.key(typed):
            super().keyPressEvent(event)

    def _follow(self, changes: Changes) -> None:
        if changes.settings and self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other drawings."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refresh()

    def _retranslate(self) -> None:
        self._origin.name(self.tr("This computer"))
        self.page.setText(self.tr("As pages"))
        self.back.setText(self.tr("Back to the overlap"))
        self.setAccessibleName(self.tr("What else was counted"))
        self.refresh()
