"""The panel that runs a guide beside the counter: one step at a time, by the same keys as everything else.

What is written is the course's affair, what is typed that of `ui.step.typing`; here the keys are told apart.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.guides import facts
from desk.guides import run as runs
from desk.guides.run import Choice, Move, Run
from desk.model.guide import StepKind
from desk.model.visit import Channel
from ui.bridge import Bridge
from ui.guide.course import Course
from ui.guide.moves import Moves
from ui.guide.page import Page
from ui.step.extras import LINK, MORE, SLIP, link_of
from ui.step.field import date_order
from ui.step.typing import BETWEEN, Typed, Wrong, begin
from ui.tasks import Tasks
from ui.theme import Theme
from ui.viewer import Viewer
from ui.widgets.banner import Notice
from ui.widgets.card import paint_box

_KEYS = {"Enter": "enter", "Backspace": "backspace"}
OUT = "/"
"""The key that leaves where 0 is a digit of the answer."""


class GuidePanel(QWidget):
    """`moved`: a guide opened, went on, or closed; `running` tells which. `opener` opens a page in the browser."""

    moved = Signal()

    def __init__(
        self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme,
        opener: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._bridge, self._theme, self.opener = desk, bridge, theme, opener
        self.course, self.viewer, self._tasks = Course(desk, bridge), Viewer(bridge, self), tasks
        self.typed: Typed | None = None
        self._more, self._shown_at = False, ""
        self._has_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page = Page(desk, theme)
        self._moves = Moves(desk, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        column.setSpacing(theme.space(0.75))
        column.addWidget(self.page, 1)
        column.addWidget(self._moves)
        self.page.scroll.verticalScrollBar().rangeChanged.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        self.page.chosen.connect(self.press)
        self._moves.pressed.connect(self.press)
        theme.changed.connect(self._show)

    @property
    def run(self) -> Run | None:
        """The guide that is open, at its step."""
        return self.course.run

    @property
    def about(self) -> tuple[str, int] | None:
        """Visit id and inquiry the guide is about, or was."""
        return self.course.about

    @property
    def keys(self) -> frozenset[str]:
        """The keys that act at the step at hand: `1` to `9`, `enter`, `backspace`, `0`; `type` where digits are typed;
        `.` and `/`, unless they stand between the parts of a date now; `page` when it can scroll."""
        run = self.run
        if run is None:
            return frozenset()
        found, step = {choice.key for choice in runs.choices(run)}, runs.current(run)
        found |= {LINK} if link_of(step) or step.slip else set()
        if self.typed is not None:
            found = found - {"0"} | {OUT, "enter"}
        found |= {MORE} if facts.standing_in(step, run.guide.facts) else set()
        if self.typed is not None and self.typed.begun:
            found -= BETWEEN
        return frozenset(found | ({"page"} if self.page.scrolls else set()))

    @property
    def running(self) -> bool:
        """Whether a guide is open."""
        return self.run is not None

    def open_guide(self, category: str, visit: str | None = None, channel: Channel = Channel.DESK) -> None:
        """Take up the guide of a visit where it stopped, or start that of the category. One that is open is left."""
        before = self.run
        self._shown_at = ""
        if self.course.open(category, visit, channel) or self.run is not before:
            self._tell()
        if self.run is None:
            self._say_why_not(category)

    def press(self, key: str) -> None:
        """A key of the panel: what it does at this step, if it does anything."""
        run = self.run
        if run is None or self._types(run, key):
            return
        if key == MORE:
            self._more = not self._more
            self._show()
            return
        if key == LINK and (link := link_of(runs.current(run))):
            self.opener(QUrl(link))
            return
        if key == SLIP and runs.current(run).slip:
            self.hand_over(run)
            return
        wanted = "0" if key == OUT and self.typed is not None else _KEYS.get(key, key)
        choice = next((each for each in runs.choices(run) if each.key == wanted), None)
        if choice is not None and not self._reads_on(run, choice):
            self._take(choice, key)

    def hand_over(self, run: Run) -> None:
        """The visitor's slip at the step at hand: choosing its language, and printing it."""
        from ui.slip import SlipSheet, Wanted

        slip = runs.current(run).slip
        if slip is not None:
            wanted = Wanted(self._desk, run.guide, slip)
            SlipSheet(self._theme, self.window(), wanted, self._tasks, self.viewer).bring()

    def _take(self, choice: Choice, key: str) -> None:
        self.course.take(choice)
        self._tell()
        if choice.move is Move.TICK:
            QTimer.singleShot(0, self, lambda: self.page.bring_into_view(key))

    def _types(self, run: Run, key: str) -> bool:
        """A key goes into the field, and Enter takes what stands there."""
        typed = self.typed
        if typed is None:
            return False
        keyed = typed.keyed(key)
        if keyed is not None:
            self._type(keyed)
        elif key == "Enter" and (typed.text or not runs.may_go_on(run)):
            self._enter(typed)
        else:
            return False
        return True

    def _enter(self, typed: Typed) -> None:
        answer = typed.answer()
        if isinstance(answer, Wrong):
            self._type(typed.refused(answer))
            self.page.say(self.page.field_words)
            return
        self.course.answer(answer)
        self._tell()

    def _type(self, typed: Typed) -> None:
        self.typed = typed
        self.page.show_typed(typed)
        self._show_keys()

    def _reads_on(self, run: Run, choice: Choice) -> bool:
        """Nobody goes past a limit of the role that was never on screen: what is below the edge comes up first."""
        return choice.move is Move.GO_ON and runs.current(run).kind is StepKind.LIMIT and self.page.turn(1)

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act here now: the keycaps are drawn only then."""
        if has_keys != self._has_keys:
            self._has_keys = has_keys
            self._show_keys()

    def follow(self, changes: Changes) -> None:
        """Something was written. When the question this guide is about is gone, so is the guide."""
        if self.course.follow(changes):
            self._tell()

    def close_down(self) -> None:
        """The window closes: an open guide is left where it is, and a slip that was shown goes."""
        self.viewer.throw_away()
        if self.run is not None:
            self.course.leave()

    def _say_why_not(self, category: str) -> None:
        """No guide, though one was promised: the file is broken, or is true only later."""
        broken = self.course.why_none(category)
        if broken is not None:
            self._bridge.trouble.emit(broken)
        else:
            self._bridge.notice.emit(self._none_yet(category))

    def _none_yet(self, category: str) -> Notice:
        named = self._desk.catalogue.find(category)
        name = named.label(self._desk.language) if named else category
        said = self.tr("There is no guide yet for: {name}.").format(name=name)
        return Notice(said, again=lambda: self._none_yet(category))

    def _tell(self) -> None:
        self._show()
        self.moved.emit()

    def _show(self) -> None:
        """Draw the step at hand."""
        run = self.run
        if run is None:
            return
        stayed, self._shown_at = self._shown_at == run.at, run.at
        if not stayed:
            self.typed = begin(runs.current(run), date_order(), run.given.get(run.at), run.day)
            self._more = False
        self.page.show_run(run, self.typed, more=self._more, stayed=stayed)
        self._show_keys()
        self.setAccessibleName(self.page.title)
        self.setAccessibleDescription(self.page.said)

    def _show_keys(self) -> None:
        self.page.give_keys(self._has_keys)
        inside = self.width() - 2 * self._theme.space(2)
        keys = self.keys - {"0"} if self.typed is not None else self.keys
        if self.run is not None:
            self._moves.show_moves(keys, over=runs.ended(self.run), has_keys=self._has_keys, inside=inside)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In large text a step may be longer than its place. What the numpad sends without NumLock is a digit."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.page.turn(by)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for all words of the buttons now, or no longer."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_keys()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, with the ring when the digits act here."""
        painter, theme = QPainter(self), self._theme
        edge = QPen(theme.colour("focus"), theme.focus_width) if self._has_keys else theme.colour("line")
        paint_box(painter, QRectF(self.rect()), theme.colour("surface"), edge, theme.radius("card"))
        painter.end()
