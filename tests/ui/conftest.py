"""Real Qt without a display, a real journal, and a window around them. The suite's own rules are in tests/conftest."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.counter.post import work_at
from desk.settings import settings_in
from tests.builders import FakeClock
from ui.application import STYLE, make_qt
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow

Around = tuple[OpenDesk, Bridge, Tasks, Theme]

ROOM = 30_000
"""Milliseconds a wait may take on a machine that does much else. Only what never comes takes so long."""


class Patient(QtBot):
    """Waits as the plugin's own does, with more room."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = ROOM) -> None:
        """Until it holds."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = ROOM, **more: object) -> object:
        """Until it is emitted."""
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the plugin makes its application of, as the program does."""
    return ["tests", *STYLE]


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The one every test waits with."""
    return Patient(request)


@pytest.fixture(scope="session")
def qt(qapp: QApplication) -> QApplication:
    """The application as the program makes it: its style and its fonts."""
    made, missing = make_qt()
    assert made is qapp
    assert missing is None
    return made


@pytest.fixture
def theme(qt: QApplication) -> Iterator[Theme]:
    """Light, at 100 %."""
    look = Theme("light", 100)
    look.wear()
    yield look
    shiboken6.delete(look)


@pytest.fixture
def words(qt: QApplication) -> Iterator[Words]:
    """English; a test may switch."""
    spoken = Words()
    spoken.speak("en")
    yield spoken
    spoken.hush()


@pytest.fixture
def time() -> FakeClock:
    return FakeClock()


@pytest.fixture
def unplaced_desk(tmp_path: Path, time: FakeClock) -> Iterator[OpenDesk]:
    """A desk that nobody has said anything to."""
    opened = open_desk(settings_in(tmp_path), time.clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(unplaced_desk: OpenDesk) -> OpenDesk:
    """A desk at a place."""
    work_at(unplaced_desk.counter, "Elvebyen innbyggertorg")
    return unplaced_desk


@pytest.fixture
def tasks(qt: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def bridge(desk: OpenDesk) -> Iterator[Bridge]:
    made = Bridge(desk.announcer)
    yield made
    made.stop()


@pytest.fixture
def around(desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme, words: Words) -> Around:
    """What every screen is made with, in that order; the words are spoken."""
    return desk, bridge, tasks, theme


Shower = Callable[[QWidget], QWidget]


@pytest.fixture
def show(qt: QApplication) -> Iterator[Shower]:
    """Shows a widget as a window of its own, and takes it away after the test."""
    shown: list[QWidget] = []

    def bring(widget: QWidget) -> QWidget:
        shown.append(widget)
        widget.setMinimumSize(widget.minimumSize().expandedTo(QSize(1, 1)))  # without it the plugin complains
        widget.show()
        widget.activateWindow()
        qt.processEvents()
        return widget

    yield bring
    for widget in shown:
        put_away(widget)


@pytest.fixture
def window(desk: OpenDesk, theme: Theme, words: Words, qt: QApplication) -> Iterator[MainWindow]:
    """The main window at 1366 x 768 with the counter up."""
    made = MainWindow(desk, theme, words)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qt.processEvents()
    yield made
    put_away(made)


def put_away(widget: QWidget) -> None:
    """Close a window and forget it at once, timers and all."""
    if shiboken6.isValid(widget):
        widget.close()
        shiboken6.delete(widget)
