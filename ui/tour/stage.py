"""The stage of the tour: a window on an open desk, a clock that stands, and a camera."""

import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import shift as shifts
from desk.model.period import Clock, Moment, moment
from ui.application import Application
from ui.main_window import MainWindow

COLUMNS = ("light", "dark")
STANDS = datetime(2026, 11, 20, 13, 21, tzinfo=ZoneInfo("Europe/Oslo"))
SIZE = (1366, 768)
PAGE_SCALE = 2.0
"""Pixels a point of the picture of the report."""
PATIENCE = 30.0
"""Seconds until a picture that does not come is given up."""


class StoodClock:
    """A wall clock that moves only when told to; spans pass as they do, so that the keys feel as they do."""

    def __init__(self, start: datetime = STANDS) -> None:
        self._now = start
        self.clock = Clock(self._read, time.monotonic)

    def _read(self) -> Moment:
        return moment(self._now, str(STANDS.tzinfo))

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass on the wall."""
        self._now += timedelta(minutes=minutes)


class Stage:
    """A window on a desk. Leaving it closes both."""

    def __init__(self, desk: OpenDesk, clock: StoodClock) -> None:
        self.desk, self.clock = desk, clock
        self._application = Application(desk.settings.preferences)
        self._application.desk = desk
        self.window: MainWindow = self._application.show_desk(desk)
        if self._application.net is not None:
            self._application.net.take_away()  # an error here is a fault of the tour: let it be seen
        self.window.resize(*SIZE)
        self.window.activateWindow()
        self.settle()

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *_error: object) -> None:
        self._application.close()
        self._application.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def screen(self, name: str) -> QWidget:
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

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """A key for any other part of the window."""
        QTest.keyClick(widget, key)
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        """Letters for any other part of the window."""
        QTest.keyClicks(widget, text)
        self.settle()

    def wear(self, column: str) -> None:
        """Put on a column of the theme."""
        self.window.theme.change(choice=column, text_size=100)
        self.settle()

    def settle(self) -> None:
        """Let everything that was asked for come on screen."""
        until = time.monotonic() + PATIENCE
        calm = 0
        while calm < 3:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            calm = calm + 1 if self.window.tasks.idle else 0
            if time.monotonic() > until:
                raise RuntimeError("a picture did not come")

    def take(self, file: Path) -> None:
        """Leave a picture of the window as it is now."""
        _write(self.window.grab(), file)

    def write_report(self, pdf: Path, page: Path) -> None:
        """Leave the report of the last closed shift, and a picture of its page."""
        shift = next(shift for shift in shifts.recent(self.desk.counter) if shift.closed)
        paper = self.desk.paper(self.desk.shift_report(shift))
        self.desk.save(paper, pdf)
        first = self.desk.pages(paper, PAGE_SCALE)[0]
        _write(QImage(first.rgba, first.width, first.height, first.width * 4, QImage.Format.Format_RGBX8888), page)


def _write(picture: QImage | QPixmap, file: Path) -> None:
    """Write a picture. Raises OSError, which says why not; Qt would say only that it was not."""
    data = QBuffer()
    picture.save(data, "PNG")  # type: ignore[call-overload]
    file.write_bytes(data.data().data())
