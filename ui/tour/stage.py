"""The stage of the tour: a window on an open desk, a clock that stands, and a camera."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QEventLoop, QSize, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget

from desk import paperwork
from desk.app import OpenDesk
from desk.counter import shift as shifts
from desk.model.period import Clock, Moment, moment
from ui.application import Application
from ui.tasks import Tasks
from ui.widgets.screen import Screen
from ui.window.main_window import MainWindow

COLUMNS = ("light", "dark")
COUNTRIES = {"nb": "NO", "nn": "NO", "da": "DK", "sv": "SE", "nl": "NL", "en": "NO"}
STANDS = datetime(2026, 11, 20, 13, 21, tzinfo=ZoneInfo("Europe/Oslo"))
SIZE = (1366, 768)
ADDRESS = "https://skranke.elvebyen.example"
"""Stands on the pictures in place of the server's."""
PAGE_SCALE = 2.0
"""Pixels a point of the picture of the report."""
PATIENCE = 30.0
"""Seconds until a picture that does not come is given up."""
GLANCE = 0.002
"""Seconds from one look at work that is under way to the next: its thread has the machine meanwhile."""
MOMENT = 1_000
"""Milliseconds: what is due within a moment has happened before a picture is taken. What is due later, such as the end
of a tick, never happens: time stands here, and passes for the wall clock only."""
_LEVELS = 4
"""So many parts within one another hear of longer words before a picture is taken."""
NEVER = 2**31 - 1
"""Milliseconds, and as many as a timer can be told."""


class StoodClock:
    """A wall clock that moves only when told to; spans pass as they do, so that the keys feel as they do."""

    def __init__(self, start: datetime = STANDS) -> None:
        self._now = start
        self._held: float | None = None
        self.clock = Clock(self._read, self._span)

    def _read(self) -> Moment:
        return moment(self._now, str(STANDS.tzinfo))

    def _span(self) -> float:
        return time.monotonic() if self._held is None else self._held

    def hold(self, held: bool) -> None:
        """Let spans stand still too, or pass again: what is left of them can be seen on some pictures."""
        self._held = time.monotonic() if held else None

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass on the wall."""
        self._now += timedelta(minutes=minutes)


class Stage:
    """A window on a desk. Leaving it closes both. Nothing is sent by itself; `end_server` takes the server away."""

    def __init__(self, desk: OpenDesk, clock: StoodClock, end_server: Callable[[], object] = lambda: None) -> None:
        self.desk, self.clock, self.end_server = desk, clock, end_server
        self._application = Application(desk.settings.preferences)
        self._application.desk = desk
        self.window: MainWindow = self._application.show_desk(desk)
        if self._application.net is not None:
            self._application.net.take_away()  # an error here is a fault of the tour: let it be seen
        self._cut(QSize(*SIZE))
        self.window.activateWindow()
        self.beside: QWidget | None = None
        self.settle()

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *_error: object) -> None:
        self._application.close()
        self._application.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def screen(self, name: str) -> Screen:
        """Bring a screen up."""
        self.window.show_screen(name)
        self.settle()
        return self.window.screens[name]

    def keys(self, *keys: str) -> None:
        """Keys for the counter, as its gate lets them through."""
        counter = self.window.screens["counter"]
        for key in keys:
            counter.key(key)  # type: ignore[attr-defined]
        self.settle()

    def keys_outside(self, *keys: str) -> None:
        """Keys for the screen for conversations outside."""
        for key in keys:
            self.window.screens["outside"].key(key)  # type: ignore[attr-defined]
        self.settle()

    def turn_training(self, *keys: str) -> None:
        """Into a training, with these keys at its counter; or out of it."""
        size = self.window.size()
        self._application.turn_training()
        training = self._application.training
        self.window = training.window if training is not None else self._real()
        self._cut(size)
        if training is not None:
            self.window.banner.clear()
            self.keys(*keys)
        self.settle()

    def _cut(self, size: QSize) -> None:
        """A picture is of this size on every screen, also where the window would fill it."""
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(size)

    def _real(self) -> MainWindow:
        assert isinstance(self._application.window, MainWindow)
        self._application.window.banner.clear()
        return self._application.window

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """A key for any other part of the window."""
        QTest.keyClick(widget, key)
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        """Letters for any other part of the window."""
        QTest.keyClicks(widget, text)
        self.settle()

    def put_beside(self, window: QWidget | None) -> None:
        """Another window, of which pictures are taken from now on; None: the counter's again."""
        if self.beside is not None:
            leave = getattr(self.beside, "let_go", self.beside.close)  # a kiosk goes for nobody who only closes it
            leave()
            self.beside.deleteLater()
        self.beside = window
        if window is not None:
            window.resize(self.window.size())
            window.show()
        self.settle()

    @property
    def worn(self) -> str:
        """The column of the theme that is on."""
        return self.window.theme.choice

    def wear(self, column: str) -> None:
        """Put on a column of the theme."""
        if column != self.worn:
            self.window.theme.change(choice=column, text_size=100)
            self.settle()

    def settle(self) -> None:
        """Let everything that was asked for come on screen: what is under way is waited for, what waits for its time
        has it now, in its turn. So a picture is the same however slow or fast this computer is."""
        until, calm = time.monotonic() + PATIENCE, 0
        while calm < 3:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            under_way = self._under_way()
            if under_way:
                time.sleep(GLANCE)
            calm = 0 if under_way or self._hurry() else calm + 1
            if time.monotonic() > until:
                raise RuntimeError("a picture did not come")

    def _under_way(self) -> bool:
        return not all(tasks.idle for each in self._windows for tasks in each.findChildren(Tasks))

    def _hurry(self) -> bool:
        """Let what is due first within a moment be due now; returns whether there was anything."""
        timers = [timer for each in self._windows for timer in each.findChildren(QTimer)]
        for timer in timers:
            if timer.interval() > MOMENT:
                timer.setInterval(NEVER)
        due = [timer for timer in timers if timer.isActive() and timer.isSingleShot() and timer.interval() <= MOMENT]
        first = min(due, key=lambda timer: timer.remainingTime(), default=None)
        if first is not None:
            QCoreApplication.sendEvent(first, QTimerEvent(first.timerId()))
        return first is not None

    @property
    def _windows(self) -> list[QWidget]:
        return [self.window] if self.beside is None else [self.window, self.beside]

    def send(self) -> None:
        """Let the server have what waits, or say why it has not."""
        self.desk.send_now()
        while not self.desk.next_try():
            self.desk.settle(self.desk.ask_server())
        self.settle()

    def take(self, file: Path) -> None:
        """Leave a picture of the window as it is now; the free port the server found is not on it."""
        self.settle()
        for view in (self.beside or self.window).findChildren(QAbstractItemView):
            view.doItemsLayout()  # a list puts that off for a while
        self.settle()
        pairing = self.desk.pairing
        with _saying_instead(self.window, pairing.address if pairing else "", ADDRESS):
            _write((self.beside or self.window).grab(), file)

    def write_report(self, pdf: Path, page: Path) -> None:
        """Leave the report of the last closed shift, and a picture of its page."""
        shift = next(shift for shift in shifts.recent(self.desk.counter) if shift.closed)
        paper = paperwork.paper(paperwork.shift_report(self.desk, shift))
        paperwork.save(paper, pdf)
        first = paperwork.pages(paper, PAGE_SCALE)[0]
        _write(QImage(first.rgba, first.width, first.height, first.width * 4, QImage.Format.Format_RGBX8888), page)


Act = Callable[[Stage], object]
"""What brings a scene on, or takes it away."""


@contextmanager
def _saying_instead(window: QWidget, wording: str, instead: str) -> Iterator[None]:
    """While the block runs, every text that is shown says one thing in place of another."""
    shown = [each for kind in (QLabel, QLineEdit) for each in window.findChildren(kind) if wording]
    said = [(each, each.text()) for each in shown if wording in each.text()]
    for each, text in said:
        each.setText(text.replace(wording, instead))
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    yield
    for each, text in said:
        each.setText(text)


def _write(picture: QImage | QPixmap, file: Path) -> None:
    """Write a picture. Raises OSError, which says why not; Qt would say only that it was not."""
    data = QBuffer()
    picture.save(data, "PNG")  # type: ignore[call-overload]
    file.write_bytes(data.data().data())
