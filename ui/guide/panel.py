"""The panel that runs a guide beside the counter: one step at a time, by the same keys as everything else.

Starting a guide writes the visit, its end writes outcome and effort, leaving writes the step where it stopped.
Between them only the device knows the step, so that a kill in the middle still leaves it.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import guide as guides
from desk.counter.counter import Counter
from desk.guides import run as runs
from desk.guides.run import Choice, Move, Run
from desk.model.guide import Guide, StepKind
from desk.model.visit import Channel
from ui.bridge import Bridge
from ui.keymap import keymap
from ui.step import StepView
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.button import Button
from ui.widgets.card import paint_box
from ui.widgets.flow import Flow
from ui.widgets.keycap import KeyCap
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.scroll import Scroll

_KEYS = {"Enter": "enter", "Backspace": "backspace"}
_CAPS = {"enter": "Enter", "backspace": "⌫", "0": "0"}


class GuidePanel(QWidget):
    """`moved`: a guide opened, went on, or closed; `running` tells which."""

    moved = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, _tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.run: Run | None = None
        self.about: tuple[str, int] | None = None
        self._has_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = ElidedLabel(theme, "", "small", weight="semibold", tone="ink_soft")
        self._number = Label(theme, "", "small", weight="semibold", tone="ink_soft", figures=True)
        self._f10 = KeyCap(theme, "F10")
        self._step: StepView | None = None
        self._shown_at = ""
        self._moves = QWidget()
        self._build()
        theme.changed.connect(self._show)

    def _build(self) -> None:
        theme = self._theme
        keeps_room = self._f10.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._f10.setSizePolicy(keeps_room)
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self._title, 1)
        head.addWidget(self._f10)
        head.addWidget(self._number)
        self._inside = QWidget()
        self._steps = QVBoxLayout(self._inside)
        self._steps.setContentsMargins(0, 0, theme.space(0.5), 0)
        self._scroll = Scroll(theme, self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        column.setSpacing(theme.space(0.75))
        column.addLayout(head)
        self._scroll.verticalScrollBar().rangeChanged.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._moves)
        self._column = column

    @property
    def keys(self) -> frozenset[str]:
        """The keys that act at the step at hand: `1` to `9`, `enter`, `backspace`, `0`; `page` when it can scroll."""
        scrolls = {"page"} if self._scroll.verticalScrollBar().maximum() else set()
        return frozenset(scrolls.union(choice.key for choice in runs.choices(self.run))) if self.run else frozenset()

    @property
    def running(self) -> bool:
        """Whether a guide is open."""
        return self.run is not None

    def open_guide(self, category: str, visit: str | None = None, channel: Channel = Channel.DESK) -> None:
        """Start the guide of a category, on a new visit or on this one. One that is open is left where it is."""
        country, today = self._desk.settings.preferences.country, self._desk.counter.clock.now().day
        guide = self._desk.guides.for_category(category, country, today)
        if guide is None:
            self._say_why_not(category)
            return
        if self.run is None or self._leave():
            self._bridge.attempt(lambda: self._start(guide, visit, channel))
            self._tell()

    def press(self, key: str) -> None:
        """A digit, Enter or Backspace: what it does at this step, if it does anything."""
        wanted = _KEYS.get(key, key)
        choice = next((each for each in runs.choices(self.run) if each.key == wanted), None) if self.run else None
        if choice is None or self._reads_on(choice):
            return
        if choice.move is Move.LEAVE:
            self._leave()
        elif choice.move is Move.FINISH:
            self._finish()
        else:
            self._bridge.attempt(lambda: self._go(choice))
        self._tell()
        if choice.move is Move.TICK:
            QTimer.singleShot(0, self, lambda: self._bring_into_view(key))

    def _reads_on(self, choice: Choice) -> bool:
        """Nobody goes past a limit of the role that was never on screen: what is below the edge comes up first."""
        bar = self._scroll.verticalScrollBar()
        if choice.move is not Move.GO_ON or bar.value() == bar.maximum():
            return False
        if self.run is None or runs.current(self.run).kind is not StepKind.LIMIT:
            return False
        bar.setValue(bar.value() + bar.pageStep())
        return True

    def _bring_into_view(self, key: str) -> None:
        """What was ticked by its digit may lie below the edge."""
        ticked = self._step.offer(key) if self._step is not None else None
        if ticked is not None:
            self._scroll.ensureWidgetVisible(ticked, 0, self._theme.space(6))

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act here now: the keycaps are drawn only then."""
        if has_keys != self._has_keys:
            self._has_keys = has_keys
            self._show_keys()

    def follow(self, changes: Changes) -> None:
        """Something was written. When the question this guide is about is gone, so is the guide."""
        run = self.run
        visit = next((each for each in changes.visits if run and each.id == run.visit), None)
        if run is None or visit is None:
            return
        following = [at for at, inquiry in enumerate(visit.inquiries) if inquiry.guide == run.guide.id]
        if not visit.live or not following:
            self._leave()
            self._tell()
        elif visit.inquiries[following[-1]].step != run.guide.start:
            self._forget(run)
        elif run.inquiry not in following:
            self.run = replace(run, inquiry=following[-1])

    def _forget(self, run: Run) -> None:
        """The visit is as it was before this guide began: nothing of it may be written after all."""
        if self._bridge.attempt(lambda: guides.forget(self._desk.counter, run)) is not None:
            self.run = None
            self._tell()

    def close_down(self) -> None:
        """The window closes: an open guide is left where it is."""
        if self.run is not None:
            self._leave()

    def _start(self, guide: Guide, visit: str | None, channel: Channel) -> Changes:
        self.run = run = guides.start(self._desk.counter, guide, visit_id=visit, channel=channel)
        self.about = (run.visit or "", run.inquiry)
        return Changes()

    def _go(self, choice: Choice) -> Changes:
        """One step, kept before it is shown. A tick moves no step and needs no keeping."""
        run = self.run
        if run is not None:
            after = runs.take(run, choice)
            if after.at != run.at:
                guides.keep(self._desk.counter, after)
            self.run = after
        return Changes()

    def _leave(self) -> bool:
        return self._stop(guides.leave)

    def _finish(self) -> None:
        self._stop(guides.end)

    def _stop(self, verb: Callable[[Counter, Run], Changes]) -> bool:
        """While its end is written there is no guide: what changes then is no news to it."""
        run, self.run = self.run, None
        if run is None or self._bridge.attempt(lambda: verb(self._desk.counter, run)) is not None:
            return True
        self.run = run
        return False

    def _say_why_not(self, category: str) -> None:
        """No guide, though one was promised: the file is broken, or is true only later."""
        broken = self._desk.guides.why_none(category, self._desk.settings.preferences.country)
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
        language = self._desk.language
        category = self._desk.catalogue.find(run.guide.category)
        fresh = StepView(self._theme, run, language, category.label(language) if category else run.guide.category)
        fresh.chosen.connect(self.press)
        if self._step is not None:
            self._steps.removeWidget(self._step)
            self._step.hide()
            self._step.deleteLater()
        self._step = fresh
        self._steps.addWidget(fresh)
        self._steps.activate()
        stayed, self._shown_at = self._shown_at == run.at, run.at
        self._title.setText(self.tr("Guide: {title}").format(title=run.guide.title[language]))
        self._number.setText(self.tr("step {number}").format(number=runs.number(run)))
        self._show_keys()
        if not stayed:
            self._scroll.verticalScrollBar().setValue(0)
        self._say_aloud(run)

    def _say_aloud(self, run: Run) -> None:
        self.setAccessibleName(self._title.text())
        text = runs.current(run).text[self._desk.language]
        self.setAccessibleDescription(f"{self._number.text()}: {text}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _show_keys(self) -> None:
        caps = keymap(self._desk.settings.preferences.keys).caps_for("F10")
        self._f10.set_text(" ".join(caps))
        self._f10.setVisible(not self._has_keys and bool(caps))
        if self._step is not None:
            self._step.give_keys(self._has_keys)
        fresh = QWidget()
        flow = Flow(fresh, self._theme.space(0.75), self._theme.space(0.75))
        buttons = [self._button(choice) for choice in runs.choices(self.run) if choice.key in _CAPS] if self.run else []
        for button in buttons:
            flow.addWidget(button)
        if self._has_keys and flow.sizeHint().width() > self.width() - 2 * self._column.contentsMargins().left():
            for button in buttons[1:]:
                button.shorten()
        self._column.replaceWidget(self._moves, fresh)
        self._moves.hide()
        self._moves.deleteLater()
        self._moves = fresh
        self.update()

    def _button(self, choice: Choice) -> Button:
        words = {
            Move.GO_ON: self.tr("Go on"),
            Move.FINISH: self.tr("Finish"),
            Move.BACK: self.tr("Back"),
            Move.LEAVE: self.tr("Leave"),
        }
        main = choice.move in (Move.GO_ON, Move.FINISH)
        key = _CAPS[choice.key] if self._has_keys else None
        button = Button(self._theme, words[choice.move], look="main" if main else "plain", key=key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pressed = {text: name for name, text in _KEYS.items()}.get(choice.key, choice.key)
        button.clicked.connect(lambda: self.press(pressed))
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In large text a step may be longer than its place. What the numpad sends without NumLock is a digit."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

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
