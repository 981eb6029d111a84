"""The reports screen: choose a shift, read the page as it will be, save it, open it.

The page is made beside the screen; what was asked for last is what is shown.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import shift as shifts
from desk.errors import DeskError
from desk.model.paper import Leaf
from desk.model.shift import Shift
from desk.text import explain
from ui.bridge import Bridge
from ui.commands import COMMANDS
from ui.reports.listing import Listing, row_of
from ui.reports.make import About, Figures, Made, Shown, show
from ui.reports.outgoing import Opener, Outgoing
from ui.reports.page import WHOLE, WIDTH, PageView
from ui.reports.tools import Tools
from ui.tasks import Cancelled, Latest, Progress, Tasks
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.empty import Empty
from ui.widgets.meanwhile import Meanwhile
from ui.widgets.screen import Screen
from ui.widgets.spoken import Spoken

_MOST = 60
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ReportsScreen(Spoken, Screen):
    """The list at the left, the page beside it. `opener` shows a file in the system's own viewer."""

    def __init__(
        self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme,
        opener: Opener = QDesktopServices.openUrl,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.outgoing = Outgoing(desk, bridge, tasks, theme, opener)
        self._listing, self._making = Latest(tasks), Latest(tasks)
        self._wanted: About | None = None
        self.made: Made | None = None
        self._side, self.page, self.tools = Listing(theme), PageView(theme), Tools(theme)
        self.list = self._side.rows
        self.nothing, self.meanwhile = Empty(theme, "file-text"), Meanwhile(theme, "hourglass")
        self._build()
        self._listen()
        self._retranslate()

    def _build(self) -> None:
        theme = self._theme
        self._stack = QStackedWidget()
        for part in (self.page, self.meanwhile):
            self._stack.addWidget(part)
        self._with_page = QWidget()
        column = QVBoxLayout(self._with_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(Line(theme))
        column.addWidget(self._stack, 1)
        self._line = Line(theme, down=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        for part, stretch in ((self._side, 0), (self._line, 0), (self._with_page, 1), (self.nothing, 1)):
            across.addWidget(part, stretch)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show_any(True)

    def _listen(self) -> None:
        self._keys()
        self.list.moved.connect(self._choose)
        self.list.asked.connect(self.open_page)
        self.tools.open.clicked.connect(self.open_page)
        self.tools.save.clicked.connect(self.save_page)
        self.tools.table.clicked.connect(self.save_table)
        self.tools.smaller.clicked.connect(lambda: self.page.step(False))
        self.tools.larger.clicked.connect(lambda: self.page.step(True))
        self.page.sized.connect(self._draw)
        self.meanwhile.slow.connect(self._show_waiting)
        self.meanwhile.stopped.connect(self.cancel)
        self.meanwhile.wanted.connect(self.refresh)
        self._bridge.changed.connect(self._follow)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def resting(self) -> frozenset[str]:
        """The commands that would do nothing just now: without a shift there is no page, unless a leaf is asked for."""
        some = isinstance(self._wanted, Leaf | Figures) or shifts.recent(self._desk.counter, 1)
        return frozenset() if some else frozenset(each.id for each in COMMANDS if each.screen == "reports")

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is on screen."""
        return self._listing.idle and self._making.idle

    def arrive(self) -> None:
        """The arrows choose a shift."""
        (self.list if self.list.isVisibleTo(self) else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def show_report(self, about: About) -> None:
        """Show the report of this shift or on this guide, or this leaf."""
        if isinstance(about, Figures):
            self._wanted = about
            self.refresh()
            return
        self.list.highlight(row_of(about))
        self._choose(about)

    def close_down(self) -> None:
        """The window goes: what was opened in a viewer was only a copy."""
        self._rest()
        self.outgoing.throw_away()

    def refresh(self) -> None:
        """List the shifts as they are now, and make the page anew."""
        desk = self._desk

        def work(_cancelled: Cancelled, _progress: Progress) -> list[tuple[Shift, int]]:
            return [(s, len(shifts.visits_of(desk.counter, s))) for s in shifts.recent(desk.counter, _MOST)]

        self.made = None
        self._making.cancel()  # else a page of before would be taken for the new one
        self._listing.ask(work, self._show_list, self._fail)

    def _show_list(self, listed: object) -> None:
        assert isinstance(listed, list)
        self._wanted = self._side.show_reports(self._desk, listed, self._wanted)
        self._show_any(self._wanted is not None)
        if self._wanted is not None:
            self._draw()

    def _choose(self, about: object) -> None:
        if isinstance(about, Shift | Leaf | Figures):
            self._wanted = about
            self._draw()

    def _draw(self) -> None:
        """Have the wanted page drawn in the size it is shown in."""
        self.tools.show_size(self.page.percent)
        desk, about = self._desk, self._wanted
        if about is None or not self.isVisible():
            return
        made = self.made if self.made and self.made.about == about else None
        scale = self.page.scale * self.devicePixelRatioF()
        self.tools.show_title(self.list.words)
        self._allow(made)
        self.meanwhile.begin()
        self._making.ask(
            lambda cancelled, _progress: show(desk, about, made, scale, cancelled), self._show_page, self._fail
        )

    def _show_page(self, shown: object) -> None:
        if not isinstance(shown, Shown):
            return
        self.meanwhile.end()
        self.made = shown.made
        self.page.show_images(shown.images, shown.page)
        self.page.setAccessibleDescription(shown.made.words)
        self.tools.show_size(self.page.percent)
        self._allow(shown.made)
        self._stack.setCurrentWidget(self.page)

    def _allow(self, made: Made | None) -> None:
        self.tools.allow(made is not None, table=made is not None and made.table is not None)

    def _show_waiting(self) -> None:
        """It takes longer than a blink: say so, and how to stop it."""
        if self.made is None or self.made.about != self._wanted:
            self._tell(self.tr("The page is being made"), "", self.tr("Cancel"), stops=True)

    def cancel(self) -> None:
        """Stop making the page."""
        self._rest()
        sentence = self.tr("Nothing is lost; it can be made again at any time.")
        self._tell(self.tr("The page was not made"), sentence, self.tr("Make the page"))

    def _tell(self, title: str, sentence: str, button: str, *, stops: bool = False) -> None:
        self.meanwhile.tell(title, sentence, button, stops=stops)
        self._stack.setCurrentWidget(self.meanwhile)

    def _fail(self, error: DeskError) -> None:
        self.meanwhile.rest()
        self._tell(self.tr("The page was not made"), explain(error, self._desk.language), self.tr("Try again"))

    def open_page(self) -> None:
        """Show a copy in the system's own viewer."""
        if self.made is not None:
            self.outgoing.open_copy(self.made)

    def save_page(self) -> None:
        """Ask where to save it."""
        if self.made is not None:
            self.outgoing.ask_where(self.made, self.window())

    def save_table(self) -> None:
        """Ask where to save its figures as a spreadsheet."""
        if self.made is not None:
            self.outgoing.ask_where_table(self.made, self.window())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each; what a key says is what counts, whatever the layout."""
        act = self._acts.get(event.text().upper()) or self._moves.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & _HELD:
            super().keyPressEvent(event)
        else:
            act()

    def _keys(self) -> None:
        page = self.page
        self._acts: dict[str, Callable[[], object]] = {
            "S": self.save_page, "T": self.save_table, "+": lambda: page.step(True), "-": lambda: page.step(False),
            "−": lambda: page.step(False), "0": lambda: page.zoom(WHOLE), "1": lambda: page.zoom(WIDTH),
        }  # fmt: skip
        self._moves: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_PageUp: lambda: page.turn(-1), Qt.Key.Key_PageDown: lambda: page.turn(1),
            Qt.Key.Key_Escape: self._escape,
        }  # fmt: skip

    def _escape(self) -> None:
        if self.meanwhile.stoppable and self._stack.currentWidget() is self.meanwhile:
            self.cancel()

    def _follow(self, changes: Changes) -> None:
        if (changes.visits or changes.shifts or changes.settings or changes.catalogue) and self.isVisible():
            self.refresh()

    def _rest(self) -> None:
        self.meanwhile.rest()
        self._listing.cancel()
        self._making.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it is not on screen."""
        super().hideEvent(event)
        self._rest()

    def _show_any(self, any_shift: bool) -> None:
        if not any_shift and self.list.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._side, self._line, self._with_page):
            part.setVisible(any_shift)
        self.nothing.setVisible(not any_shift)

    def _retranslate(self) -> None:
        self.page.setAccessibleName(self.tr("The page"))
        self.nothing.set_texts(
            self.tr("The reports of your shifts will be here"),
            self.tr("Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, "
                    "and saved as PDF when it is closed."),
        )  # fmt: skip
        if self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list gives way."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self._side.share_out(self.width())
