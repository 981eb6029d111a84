"""A stretch in which nothing was logged, and the keys that say what it was: a line, never a dialog, never in the way.

The counter asks about the newest one while nobody is being served; the shift screen goes through all of them, with what
was said already. Both by the same keys.
"""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import day as days
from desk.counter import post as posts
from desk.counter import sample
from desk.counter import visit as visits
from desk.counter import why as whys
from desk.errors import DeskError
from desk.model.coverage import Coverage, Status, Why
from desk.model.hours import Sampling, Stretch
from desk.text import say_day, say_weekday
from ui.bridge import Bridge
from ui.gap.look import Look, begins, cap, times
from ui.gap.why import GapWhy
from ui.tasks import Latest, Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label

KEYS = {"Alt+1": Status.COUNTED, "Alt+2": Status.NOT_COUNTED, "Alt+3": Status.CLOSED}
AWAY, EARLIER, LATER = "Alt+0", "Alt+Left", "Alt+Right"
TOLD = 120
"""Seconds for which the counter shows what was said, so that one key takes it back."""
ALONE = 120
"""Seconds after the last visit before the counter asks: whoever came may still stand there."""
Around = tuple[OpenDesk, Bridge, Tasks, Theme]
"""What every screen is made with."""
_FIRST, _EVERY = 4_000, 60_000
_TALL = 34


class GapLine(QWidget):
    """Hidden while there is nothing to ask. `host` is the screen whose keys it shares; `calm` tells whether nobody is
    being served there. With `recall` it goes through all stretches of the last days."""

    def __init__(
        self, around: Around, host: QWidget, calm: Callable[[], bool] = lambda: True, *, recall: bool = False
    ) -> None:
        super().__init__()
        self._desk, self._bridge, tasks, theme = around
        self._theme, self._calm, self._recall = theme, calm, recall
        self._latest = Latest(tasks)
        self.look_at = Look(())
        self.at, self.told = 0, None
        self._first = True
        self._told_since = 0.0
        self._title = Label(theme, "", "body", weight="semibold", figures=True, wrap=True)
        self._why = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self._answers = {key: Button(theme, key=cap(key), tall=_TALL) for key in KEYS}
        self._away = Button(theme, look="quiet", key=cap(AWAY), tall=_TALL)
        self._moves = {key: Button(theme, look="quiet", key=cap(key), tall=_TALL) for key in (EARLIER, LATER)}
        self.why = GapWhy(theme, host)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._build()
        self._shortcuts = [self._shortcut(key, host) for key in (*KEYS, AWAY, EARLIER, LATER)]
        self._timer.timeout.connect(self.look)
        self.why.chosen.connect(self._say_why)
        self._bridge.changed.connect(self._follow)
        self._retranslate()
        self._show()

    def _build(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0 if self._recall else theme.space(1.5), theme.space(1), 0, theme.space(0.5))
        column.setSpacing(theme.space(1))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in self._moves.values():
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._why)
        keys = Flow(gap=theme.space(1))
        for key, button in {**self._answers, AWAY: self._away, **self._moves}.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, key=key: self.press(key))
            if key not in self._moves:
                keys.addWidget(button)
        column.addLayout(keys)
        column.addWidget(self.why)

    def _shortcut(self, key: str, host: QWidget) -> QShortcut:
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        made = QShortcut(QKeySequence(key), host, context=alone, autoRepeat=False)
        made.activated.connect(lambda: self.press(key))
        return made

    @property
    def item(self) -> Stretch | Coverage | None:
        """The stretch that is asked about."""
        if self.told is not None:
            return self.told
        return self.look_at.items[self.at] if self.at < len(self.look_at.items) else None

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is here."""
        return self._latest.idle

    def press(self, key: str) -> None:
        """A key acts, or the press of what shows it."""
        item = self.item
        if item is None:
            return
        if key in KEYS:
            self._tell(item, KEYS[key])
        elif key == AWAY and isinstance(item, Coverage):
            self._bridge.attempt(lambda: days.take_back(self._desk.counter, item))
            self.told = None
        elif key in self._moves:
            self.at = min(max(self.at + (1 if key == LATER else -1), 0), len(self.look_at.items) - 1)
            self._show()

    def look(self) -> None:
        """Look at the day again; a worker does."""
        if self.told is not None and self._desk.counter.clock.monotonic() - self._told_since >= TOLD:
            self.told = None
        self._first = False
        self._timer.start(_EVERY)
        self._latest.ask(lambda _cancelled, _progress: self._seen(), self._take, self._go_without)

    def close_down(self) -> None:
        """Nothing may tick any more."""
        self._timer.stop()
        self._latest.cancel()

    def _tell(self, item: Stretch | Coverage, status: Status) -> None:
        counter = self._desk.counter
        if isinstance(item, Coverage):
            changes = self._bridge.attempt(lambda: days.tell_again(counter, item, status))
        else:
            changes = self._bridge.attempt(lambda: days.tell(counter, item, status))
        if changes and not self._recall and isinstance(changes.day[0], Coverage):
            self.told, self._told_since = changes.day[0], counter.clock.monotonic()
            self._show()

    def _say_why(self, why: object) -> None:
        item = self.item
        if isinstance(item, Coverage):
            self._bridge.attempt(lambda: whys.tell(self._desk.counter, item, Why(why) if why else None))
            self._show()

    def _show_why(self, item: Stretch | Coverage | None, *, here: bool) -> None:
        """Only of what was not counted, or closed, is there something to say, and only where there is time for it: the
        counter itself stays with the one question."""
        missed = here and self._recall and isinstance(item, Coverage) and item.status is not Status.COUNTED
        said = whys.of(self._desk.counter, [item]).get(item.id) if missed and isinstance(item, Coverage) else None
        self.why.show_why(said, here=missed)

    def _seen(self) -> Look:
        counter = self._desk.counter
        site, today = posts.here(counter).site.id, counter.clock.now().day
        if not self._recall:
            if sample.counts(counter, site, today) is Sampling.OUTSIDE:
                return Look((), outside=True, weeks=sample.next_weeks(counter, site, today))
            return Look(days.gaps(counter, today)[-1:])
        found = [item for day in days.lately(counter) for item in (*days.gaps(counter, day), *days.said(counter, day))]
        return Look(tuple(sorted(found, key=begins)))

    def _take(self, look: object) -> None:
        if not isinstance(look, Look):
            return
        shown = self.item
        self.look_at = look
        starts = [begins(item) for item in look.items]
        if self._recall and shown is not None and begins(shown) in starts:
            self.at = starts.index(begins(shown))
        else:
            open_ones = [at for at, item in enumerate(look.items) if isinstance(item, Stretch)]
            self.at = open_ones[-1] if open_ones else max(len(look.items) - 1, 0)
        self._show()

    def _go_without(self, _error: DeskError) -> None:
        """Nothing is asked when the day cannot be read: whatever is wrong is said where it matters."""

    def _follow(self, changes: Changes) -> None:
        """Whoever was just served may still be there: the question goes, and waits until nobody is."""
        if changes.visits and not self._recall:
            self.told = None
            self._put(self.look_at.outside and not self.isHidden())
            if self._timer.isActive() and not self._first:  # what is to be known of the day is looked up all the same
                self._timer.start((ALONE + 1) * 1000)
        elif changes.visits or changes.day or changes.shifts or changes.settings or changes.catalogue:
            self._soon()

    def rest(self) -> None:
        """Somebody is being served: it is out of the way until the next look."""
        if not self.isHidden() and not self._calm():
            self._put(False)

    def _soon(self) -> None:
        if self._timer.isActive():
            self._first = True
            self._timer.start(0 if self._recall or self.told is not None else _FIRST)

    def _asks(self) -> bool:
        """Whether now is the time."""
        counter = self._desk.counter
        if self._recall or self.told is not None:
            return True
        if self.look_at.outside:
            return self._calm()
        latest = visits.latest(counter, 1)
        since = (counter.clock.now().utc - latest[0].at.utc) if latest else timedelta.max
        return self._calm() and since >= timedelta(seconds=ALONE)

    def _show(self) -> None:
        item, outside = self.item, self.look_at.outside
        here = (item is not None or outside) and self._asks()
        if here:
            self._title.setText(self._outside() if item is None else self._words(item))
            self._why.setText("" if item is None or isinstance(item, Coverage) else self._question())
            self._why.setVisible(bool(self._why.text()))
        for key, button in self._answers.items():
            button.setVisible(item is not None and not (isinstance(item, Coverage) and item.status is KEYS[key]))
        self._away.setVisible(isinstance(item, Coverage))
        several = self._recall and len(self.look_at.items) > 1
        for button in self._moves.values():
            button.setVisible(several)
        self._show_why(item, here=here)
        self._put(here)

    def _put(self, here: bool) -> None:
        """Its keys are keys only while they can be seen."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(here and self.item is not None)
        if not here:
            self.why.show_why(None, here=False)
        if self.isHidden() is here:
            self.setVisible(here)

    def _words(self, item: Stretch | Coverage) -> str:
        at = times(self._desk, item)
        if not isinstance(item, Coverage):
            return self.tr("{times}: nothing was logged").format(times=at)
        return f"{at}: {self._statuses()[item.status]}"

    def _question(self) -> str:
        return self.tr("Was nobody there, or was nobody counting?")

    def _outside(self) -> str:
        language, weeks = self._desk.language, self.look_at.weeks
        if weeks is None:
            return self.tr("Outside the sample weeks: what is logged now is kept, but does not count.")
        told = self.tr(
            "Outside the sample weeks: what is logged now is kept, but does not count. Next: {since} to {until}"
        )
        return told.format(since=say_weekday(language, weeks.since), until=say_day(language, weeks.until, "medium"))

    def _statuses(self) -> dict[Status, str]:
        return {
            Status.COUNTED: self.tr("counted, nobody came"),
            Status.NOT_COUNTED: self.tr("not counted"),
            Status.CLOSED: self.tr("closed"),
        }

    def begin(self) -> None:
        """Its screen is up: look, once the first keys had their chance."""
        self._first = True
        self._timer.start(0 if self._recall else _FIRST)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _retranslate(self) -> None:
        words = self._statuses()
        for key, button in self._answers.items():
            text = words[KEYS[key]]
            button.setText(text[0].upper() + text[1:])
        self._away.setText(self.tr("Take it back"))
        for key, name in ((EARLIER, self.tr("Earlier stretch")), (LATER, self.tr("Later stretch"))):
            self._moves[key].setAccessibleName(name)
            self._moves[key].setToolTip(name)
