"""The check count: an observer taps each contact for half an hour, or types what was counted on paper.

Then it says how much of that was logged, with how sure that is. It is about the log, never about who keeps it.
"""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import check as checks
from desk.model.check import MINUTES, Check
from desk.model.period import Moment
from desk.text import say_share
from ui.bridge import Bridge
from ui.shift.entry import Entry, times
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import paint_box
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet

_SECOND = 500
_HIGH, _SHARE = 220, 0.3
"""Pixels at 100 %, and the most of the window."""


class Target(QAbstractButton):
    """The whole of it is to be tapped: the number of contacts, large, and what a tap does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._number = theme, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_number(self, number: int, words: str) -> None:
        """So many so far."""
        self._number = number
        self.setText(words)
        self.setAccessibleName(f"{number} {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for a thumb that does not look."""
        return QSize(self._theme.scaled(360), min(self._theme.scaled(_HIGH), round(self.window().height() * _SHARE)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number and the words below it."""
        theme, painter = self._theme, QPainter(self)
        fill = "accent_soft" if self.isDown() else "surface"
        paint_box(painter, QRectF(self.rect()), theme.colour(fill), theme.colour("accent"), theme.radius("card"))
        large, small = theme.font("display", "semibold", figures=True), theme.font("body")
        large.setPixelSize(theme.px("display") * 2)
        high = QFontMetrics(large).height()
        top = (self.height() - high - QFontMetrics(small).height()) / 2
        painter.setPen(theme.colour("ink"))
        painter.setFont(large)
        painter.drawText(QRectF(0, top, self.width(), high), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(small)
        painter.setPen(theme.colour("ink_soft"))
        rest = QRectF(0, top + high, self.width(), self.height() - top - high)
        painter.drawText(rest, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()


class CheckSheet(Sheet):
    """Lies over the window. While it runs nothing but stopping puts it away, and stopping keeps what was tapped."""

    done = Signal(object)

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "", 560)
        self._desk, self._bridge = desk, bridge
        self.since: Moment | None = None
        self._started, self.contacts = 0.0, 0
        self.check: Check | None = None
        self.told = Label(theme, "", "body", wrap=True)
        self.clock = Label(theme, "", "title", weight="semibold", figures=True)
        self.target = Target(theme)
        self.begin, self.stop = Button(theme, look="main", key="Enter"), Button(theme, key="Enter")
        self.back, self.paper = Button(theme, look="quiet", key="Backspace"), Button(theme)
        self.away = Button(theme, look="quiet")
        self.entry = Entry(desk, theme, self._typed)
        self._tick = QTimer(self, interval=_SECOND)
        self._lay()
        self._listen()
        self._show()

    def _lay(self) -> None:
        self.set_title(self.tr("Check count"))
        for part in (self.told, self.clock, self.target, self.entry):
            self.body.addWidget(part)
        keys = Flow(gap=self._theme.space(1.5))
        for button in (self.begin, self.stop, self.back, self.paper, self.away):
            keys.addWidget(button)
        self.body.addLayout(keys)
        self.begin.setText(self.tr("Begin"))
        self.stop.setText(self.tr("Stop"))
        self.back.setText(self.tr("One too many"))
        self.paper.setText(self.tr("I counted on paper"))
        self.away.setText(self.tr("Take it back"))

    def _listen(self) -> None:
        self.begin.clicked.connect(self.start)
        self.stop.clicked.connect(self.finish)
        self.back.clicked.connect(lambda: self._tap(-1))
        self.target.clicked.connect(lambda: self._tap(1))
        self.paper.clicked.connect(self._on_paper)
        self.away.clicked.connect(self._take_back)
        self._tick.timeout.connect(self._pass)

    def bring(self) -> None:
        """Enter begins."""
        super().bring()
        self.begin.setFocus(Qt.FocusReason.PopupFocusReason)

    def start(self) -> None:
        """The half hour begins."""
        counter = self._desk.counter
        self.since, self._started, self.contacts = counter.clock.now(), counter.clock.monotonic(), 0
        self._tick.start()
        self._show()
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """It is over, or was stopped: what was tapped so far is kept."""
        since, now = self.since, self._desk.counter.clock.now()
        if since is None:
            return
        self._tick.stop()
        changes = self._bridge.attempt(lambda: checks.tell(self._desk.counter, self.contacts, since, now))
        if changes is None:
            self._tick.start()
            return
        self.since = None
        self._kept(changes)

    def put_away(self) -> None:
        """Esc, and a press beside it: first it stops."""
        if self.since is not None:
            self.finish()
        else:
            self._tick.stop()
            super().put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is a contact, Backspace one less, Enter begins and stops."""
        key = event.key()
        if event.isAutoRepeat():
            event.accept()
        elif self.since is not None and key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace):
            self._tap(1 if key == Qt.Key.Key_Space else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.since is not None:
            self.finish()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.begin.isVisible():
            self.start()
        else:
            super().keyPressEvent(event)

    def _tap(self, more: int) -> None:
        self.contacts = max(self.contacts + more, 0)
        self._show_running()

    def _pass(self) -> None:
        if self._left <= 0:
            self.finish()
        else:
            self._show_running()

    @property
    def _left(self) -> int:
        return round(MINUTES * 60 - (self._desk.counter.clock.monotonic() - self._started))

    def _on_paper(self) -> None:
        now = self._desk.counter.clock.now()
        self.entry.fill(None, now, now)
        self.entry.start.clear()
        self.entry.end.clear()
        for part in (self.begin, self.paper):
            part.hide()
        self.entry.show()
        self._place()
        self.entry.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, contacts: int, start: Moment, end: Moment) -> None:
        self._kept(checks.tell(self._desk.counter, contacts, start, end))

    def _kept(self, changes: Changes) -> None:
        (kept,) = changes.day
        assert isinstance(kept, Check)
        self.check = kept
        self.entry.hide()
        self._show()
        self.done.emit(kept)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        check = self.check
        if check is not None and self._bridge.attempt(lambda: checks.take_back(self._desk.counter, check)) is not None:
            self.check = None
            self.put_away()

    def _show(self) -> None:
        running, over = self.since is not None, self.check is not None
        for part in (self.clock, self.target, self.stop, self.back):
            part.setVisible(running)
        for part in (self.begin, self.paper):
            part.setVisible(not running and not over)
        self.away.setVisible(over)
        self.entry.setVisible(False)
        if self.check is not None:
            self.told.setText(self._result(self.check))
        elif running:
            self.told.setText(self.tr("Each time somebody comes to the desk or is helped there: one tap, or Space."))
            self._show_running()
        else:
            self.told.setText(
                self.tr(
                    "For half an hour somebody who does not serve counts every contact at this desk. What was logged "
                    "meanwhile is set against it: that tells how complete the log is, and nothing about anybody."
                )
            )
        self._place()

    def _show_running(self) -> None:
        minutes, seconds = divmod(max(self._left, 0), 60)
        self.clock.setText(self.tr("{minutes}:{seconds} left").format(minutes=minutes, seconds=f"{seconds:02}"))
        self.target.show_number(self.contacts, self.tr("contact(s)", "", self.contacts))

    def _result(self, check: Check) -> str:
        language, found = self._desk.language, checks.result(self._desk.counter, check)
        when = times(check.start, check.end, language)
        if found is None:
            return self.tr("{times}: nobody was seen, so this says nothing about the log.").format(times=when)
        if not found.logged:
            told = self.tr(
                "{times}: {contacts} seen, and none logged on this computer. If visits are logged on another one, the "
                "count travels and can be set against them."
            )
            return told.format(times=when, contacts=found.contacts)
        if found.logged > found.contacts:
            told = self.tr("{times}: {contacts} seen, {logged} logged: more than were seen, so the log was not short.")
            return told.format(times=when, contacts=found.contacts, logged=found.logged)
        share, low, high = (say_share(language, each) for each in (found.share, found.low, found.high))
        told = self.tr(
            "{times}: {contacts} seen, {logged} logged: {share}. With 95% confidence between {low} and {high}."
        )
        return told.format(
            times=when, contacts=found.contacts, logged=found.logged, share=share, low=low, high=high
        )  # fmt: skip
