"""The step at hand under the name of its guide, in a place that scrolls."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.guides import facts
from desk.guides import run as runs
from desk.guides.run import Run
from desk.model.directory import Unit
from desk.text import nearest_language, say_day, say_language
from ui.keymap import keymap
from ui.step import Beside, StepView
from ui.step.extras import extras
from ui.step.typing import Typed
from ui.theme import Theme
from ui.widgets.keycap import KeyCap
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.scroll import Scroll


class Page(QWidget):
    """`chosen` carries the key of what was pressed by hand; `said` is what was read aloud last."""

    chosen = Signal(str)

    def __init__(self, desk: OpenDesk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._title = ElidedLabel(theme, "", "small", weight="semibold", tone="ink_soft")
        self.number = Label(theme, "", "small", weight="semibold", tone="ink_soft", figures=True)
        self._f10 = KeyCap(theme, "F10")
        self.step: StepView | None = None
        self.said = ""
        self._build()

    def _build(self) -> None:
        theme = self._theme
        keeps_room = self._f10.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._f10.setSizePolicy(keeps_room)
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self._title, 1)
        head.addWidget(self._f10)
        head.addWidget(self.number)
        inside = QWidget()
        self._steps = QVBoxLayout(inside)
        self._steps.setContentsMargins(0, 0, theme.space(0.5), 0)
        self.scroll = Scroll(theme, inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.75))
        column.addLayout(head)
        column.addWidget(self.scroll, 1)

    @property
    def title(self) -> str:
        """Which guide it is."""
        return self._title.text()

    @property
    def scrolls(self) -> bool:
        """Whether the step is longer than its place."""
        return bool(self.scroll.verticalScrollBar().maximum())

    @property
    def field_words(self) -> str:
        """The sentence below the field that is typed into."""
        return self.step.field.said if self.step is not None and self.step.field is not None else ""

    def show_run(self, run: Run, typed: Typed | None, *, more: bool, stayed: bool) -> None:
        """Draw the step a run is at; `stayed`: it was there before, and what is on screen of it stays there."""
        reading, category = self._desk.language, self._desk.catalogue.find(run.guide.category)
        name = category.label(reading) if category else run.guide.category
        language = nearest_language(run.guide.languages, reading)
        fresh = StepView(self._theme, run, language, name, self._beside(run, typed, more=more))
        fresh.chosen.connect(self.chosen)
        if self.step is not None:
            self._steps.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = fresh
        place = self.scroll
        fresh.fit(place.width() - self._theme.space(0.5), place.height())
        self._steps.addWidget(fresh)
        self._steps.activate()
        self._title.setText(self._heading(run.guide.title[language], language, reading))
        self.number.setText(self.tr("step {number}").format(number=runs.number(run)))
        if not stayed:
            self.scroll.verticalScrollBar().setValue(0)
        self.say(facts.told(runs.current(run).text, run.guide.facts, language))

    def _heading(self, title: str, language: str, reading: str) -> str:
        if language == reading:
            return self.tr("Guide: {title}").format(title=title)
        # Only here: what languages are called is loaded when it is first asked for.
        return self.tr("Guide, in {language}: {title}").format(language=say_language(reading, language), title=title)

    def say(self, text: str) -> None:
        """A screen reader says it."""
        self.said = f"{self.number.text()}: {text}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_typed(self, typed: Typed) -> None:
        """What stands in the field now."""
        if self.step is not None:
            self.step.show_typed(typed)
        if typed.wrong:
            QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        """The sentence below the field may lie below the edge."""
        if self.step is not None and self.step.field is not None:
            self.scroll.ensureWidgetVisible(self.step.field)

    def give_keys(self, has_keys: bool) -> None:
        """Whether the digits act here now; else the key that leads here is shown."""
        caps = keymap(self._desk.settings.preferences.keys).caps_for("F10")
        self._f10.set_text(" ".join(caps))
        self._f10.setVisible(not has_keys and bool(caps))
        if self.step is not None:
            self.step.give_keys(has_keys)

    def turn(self, by: int) -> bool:
        """A page on or back; False when there is none."""
        bar = self.scroll.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * bar.pageStep())
        return bar.value() != before

    def bring_into_view(self, key: str) -> None:
        """What was chosen by its digit may lie below the edge."""
        offer = self.step.offer(key) if self.step is not None else None
        if offer is not None:
            self.scroll.ensureWidgetVisible(offer, 0, self._theme.space(6))

    def _beside(self, run: Run, typed: Typed | None, *, more: bool) -> Beside:
        desk = self._desk
        return Beside(
            unit=self._unit,
            picture=lambda file: desk.guides.picture(run.guide, file),
            say_day=lambda day: say_day(desk.language, day, "long"),
            now=desk.counter.clock.now(),
            typed=typed,
            extras=extras(run, keymap(desk.settings.preferences.keys).caps_for, more=more),
            more=more,
        )

    def _unit(self, unit_id: str) -> Unit | None:
        from desk.counter import directory

        return directory.known(self._desk.counter).get(unit_id)
