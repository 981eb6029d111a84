"""The step as the counter will show it: as it is written, or in a run that tries the draft out and logs nothing.

In a trial the keys do what they do at the counter: a page opens, and a slip is made that says that it is a trial.
"""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import directory
from desk.guides import facts
from desk.guides import run as runs
from desk.guides.run import Move, Run
from desk.guides.texts import filled
from desk.model.guide import Guide
from desk.text import say_day
from ui.author.writing import Writing
from ui.bridge import Bridge
from ui.step import Beside, StepView
from ui.step.extras import LINK, MORE, SLIP, extras, link_of
from ui.step.field import date_order
from ui.step.typing import BETWEEN, Typed, Wrong, begin
from ui.tasks import Tasks
from ui.theme import Theme
from ui.viewer import Viewer
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll

_KEYS = {
    Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Backspace: "backspace", Qt.Key.Key_0: "0",
}  # fmt: skip


OUT = "/"
"""Ends the trial where 0 is a digit of the answer."""


def _open(url: QUrl) -> bool:
    return QDesktopServices.openUrl(url)


class Preview(QWidget):
    """The step at hand. While it is tried out the keys act here as they do at the counter; `opener` opens a page in
    the browser. `trying`: a trial began or ended, or is at another step."""

    trying = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme, writing: Writing) -> None:
        super().__init__()
        self._desk, self._tasks, self._theme, self._writing = desk, tasks, theme, writing
        self.viewer, self.opener = Viewer(bridge, self), _open
        self.run: Run | None = None
        self._typed: Typed | None = None
        self._more = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said = Label(theme, "", "small", weight="medium", tone="ink_soft", wrap=True)
        self.step: QWidget = QWidget()
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._said)  # goes away with the step where both have no room
        self._column.addWidget(self.step, 1)

        self.try_it = Button(theme, icon="eye")
        self.try_it.clicked.connect(self._turn)
        card = Card(theme, padding=2)
        self._scroll = Scroll(theme, self._place)
        card.body.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(card, 1)
        column.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignLeft)
        for signal in (writing.changed, writing.moved):
            signal.connect(self._follow)
        theme.changed.connect(self.show_step)
        self._retranslate()

    def begin(self) -> None:
        """Try the draft out from its start; the form goes along, as at every step of it."""
        guide = self._guide()
        if any(step.id == guide.start for step in guide.steps):
            self.run = runs.begin(guide, self._writing.today)
            self._writing.go(guide.start)
            self.show_step()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.trying.emit()

    def end(self) -> None:
        """The trial is over; nothing of it was kept."""
        if self.run is not None:
            self.run = None
            self.show_step()
            self.trying.emit()

    @property
    def resting(self) -> frozenset[str]:
        """The commands of a trial that would do nothing at the step at hand."""
        if self.run is None:
            return frozenset()
        keys = {choice.key for choice in runs.choices(self.run)} | ({"enter"} if self._typed is not None else set())
        keys |= {each.key for each in extras(self.run, lambda key: (key,), more=False)}
        digits = self._typed is not None or bool(keys & set("123456789"))
        acts = {"try-answer": digits, "try-on": "enter" in keys, "try-back": "backspace" in keys}
        return frozenset(each for each, does in (acts | {"try-more": MORE in keys}).items() if not does)

    def press(self, key: str) -> None:
        """A key of the trial: what it does at this step, if it does anything. What leads nowhere yet says so."""
        run = self.run
        if run is None or self._types(run, key) or self._does_besides(run, key):
            return
        wanted = "0" if key == OUT and self._typed is not None else key
        choice = next((each for each in runs.choices(run) if each.key == wanted), None)
        if choice is None:
            return
        if choice.move in (Move.LEAVE, Move.FINISH):
            self.end()
            return
        self._go(run, runs.take(run, choice))

    def _does_besides(self, run: Run, key: str) -> bool:
        """A page opens, a slip is shown, or who says so is told."""
        step = runs.current(run)
        if key == MORE and facts.standing_in(step, run.guide.facts):
            self._more = not self._more
            self.show_step()
        elif key == LINK and (link := link_of(step)):
            self.opener(QUrl(link))
        elif key == SLIP and step.slip:
            self._hand_over(run.at)
        else:
            return False
        return True

    def _hand_over(self, step_id: str) -> None:
        """The slip as it is written, in the languages that all of it is in."""
        from ui.slip import SlipSheet, Wanted

        guide = self._writing.guide
        slip = guide.step(step_id).slip
        if slip is not None:
            wanted = Wanted(self._desk, guide, slip, trial=True)
            SlipSheet(self._theme, self.window(), wanted, self._tasks, self.viewer).bring()

    def _types(self, run: Run, key: str) -> bool:
        """A key goes into the field, and Enter takes what stands there."""
        typed = self._typed
        if typed is None:
            return False
        keyed = typed.keyed(key)
        if keyed is None and key == "enter" and (typed.text or not runs.may_go_on(run)):
            answer = typed.answer()
            if not isinstance(answer, Wrong):
                self._go(run, runs.answer(run, answer))
                return True
            keyed = typed.refused(answer)
        if keyed is None:
            return False
        self._typed = keyed
        if isinstance(self.step, StepView):
            self.step.show_typed(keyed)
        return True

    def _go(self, run: Run, after: Run) -> None:
        if all(step.id != after.at for step in run.guide.steps):
            self._said.setText(self.tr("This way leads nowhere yet."))
            self._scroll.turn(Qt.Key.Key_Home)
            return
        self.run, self._more = after, False
        self._writing.go(after.at)
        self.show_step()
        self._scroll.turn(Qt.Key.Key_Home)
        self.trying.emit()

    def show_step(self) -> None:
        """Draw what is at hand."""
        if self._writing.draft is None:
            return
        run = self.run or self._standing()
        self._retranslate()
        fresh = self._drawn(run) if run is not None else self._other()
        self._column.replaceWidget(self.step, fresh)
        self.step.hide()
        self.step.deleteLater()
        self.step = fresh
        fresh.show()

    def _guide(self) -> Guide:
        return filled(self._writing.guide, self._writing.language)

    def _standing(self) -> Run | None:
        """A run that stands at the step at hand."""
        at = self._writing.at
        return None if at.startswith("#") else Run(self._guide(), at, day=self._writing.today)

    def _drawn(self, run: Run) -> QWidget:
        category = self._desk.catalogue.find(run.guide.category)
        name = category.label(self._desk.language) if category else run.guide.category
        self._typed = begin(runs.current(run), date_order(), run.given.get(run.at), run.day)
        view = StepView(self._theme, run, self._writing.language, name, self._beside(run))
        view.give_keys(True)
        if self.run is not None:
            view.chosen.connect(self.press)
        else:
            view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            for part in view.findChildren(QWidget):
                part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return view

    def _beside(self, run: Run) -> Beside:
        desk, units = self._desk, directory.known(self._desk.counter)
        return Beside(
            unit=units.get,
            picture=self._writing.album.find,
            say_day=lambda day: say_day(desk.language, day, "long"),
            now=desk.counter.clock.now(),
            typed=self._typed,
            extras=extras(run, lambda key: (key,), more=self._more),
            more=self._more,
        )

    def _other(self) -> QWidget:
        title = filled(self._writing.guide, self._writing.language).title[self._writing.language]
        label = Label(self._theme, title, "large", weight="medium", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label

    def _follow(self) -> None:
        if self.run is not None and self.run.at == self._writing.at and self.run.guide == self._guide():
            return
        was, self.run = self.run, None
        self.show_step()
        if was is not None:
            self.trying.emit()

    def _turn(self) -> None:
        if self.run is None:
            self.begin()
        else:
            self.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a guide at the counter, while it is tried out; arrows scroll what is longer than its place."""
        key = _KEYS.get(Qt.Key(event.key()), event.text())
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.run is not None and not held and (key in ("enter", "backspace", *BETWEEN) or key.isdecimal()):
            self.press(key)
        elif held or not self._scroll.turn(event.key()):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_step()

    def _retranslate(self) -> None:
        trying = self.run is not None
        self._said.setText(
            self.tr("Trying it out: nothing of this is logged. The keys are those at the counter.")
            if trying
            else self.tr("As the counter will show it")
        )
        self.try_it.setText(self.tr("End the trial") if trying else self.tr("Try it out"))
        self.setAccessibleName(self._said.text())
