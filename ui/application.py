"""Starts Qt, opens the desk, and shows either the counter or what stands in its way."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desk import app as desks
from desk.app import OpenDesk
from desk.errors import DeskError, JournalDamaged, KeyLost, MissingFont, WrongKey
from desk.settings import Preferences, Settings, put_aside
from desk.text import explain
from desk.training import is_left, sweep
from ui.first.trouble import Trouble, Way
from ui.net import Net
from ui.tasks import Tasks
from ui.text import Words
from ui.theme import ICONS, Theme, load_fonts
from ui.window.main_window import MainWindow
from ui.window.training import Training

AGAIN = 75
"""What a start that failed ends with when it is worth another try."""

Opener = Callable[[], OpenDesk]
STYLE = ("-style", "Fusion")


def make_qt() -> tuple[QApplication, MissingFont | None]:
    """The one QApplication, drawn alike on every system, and the font that is missing if one is."""
    QCoreApplication.setApplicationName("skranke")
    # Named to Qt, not set: PySide would make a Python style of what is set, and of all that any style can draw.
    qt = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(qt, QApplication)
    qt.setApplicationDisplayName("Skranke")
    qt.setDesktopFileName("skranke")
    qt.setWindowIcon(QIcon(str(ICONS / "skranke.svg")))
    return qt, load_fonts()


class Application(QObject):
    """One run of the program: its look, its language, its desk and its window."""

    def __init__(self, preferences: Preferences, missing_font: MissingFont | None = None) -> None:
        super().__init__()
        self.words = Words()
        self.words.speak(preferences.language)
        self.theme = Theme(preferences.theme, preferences.text_size, self)
        self.theme.wear()
        self.desk: OpenDesk | None = None
        self.window: QWidget | None = None
        self._language = preferences.language
        self._missing_font = missing_font
        self._tasks = Tasks(self)
        self.net: Net | None = None
        self.training: Training | None = None

    def open(self, opener: Opener, settings: Settings) -> None:
        """Open the desk and show its window; when it does not open, say why and what can be done."""
        try:
            self.desk = opener()
        except DeskError as error:
            self.show_trouble(error, self._ways(error, opener, settings))
            return
        self.show_desk(self.desk).delivering.start_later()
        if is_left(settings):
            self._tasks.run(lambda _cancelled, _progress: sweep(settings))

    def show_desk(self, desk: OpenDesk) -> MainWindow:
        """Show the window of an open desk, and look after the journal once it is painted. Nothing is sent by itself."""
        window = MainWindow(desk, self.theme, self.words)
        window.take_place()
        window.training_asked.connect(self.turn_training)
        self._replace(window)
        self._hang_net(window)
        if self._missing_font:
            window.show_trouble(self._missing_font)
        window.upkeep.damaged.connect(self._offer_rebuild)
        window.upkeep.start_later()
        return window

    def turn_training(self) -> None:
        """From the counter into a training, or from that back to the counter as it was."""
        if self.training is not None:
            self._end_training()
        elif isinstance(self.window, MainWindow):
            try:
                self.training = Training(self.window, self.theme, self.words, self.turn_training, self)
            except DeskError as error:
                self.window.show_trouble(error)
            else:
                self._hang_net(self.training.window)

    def _end_training(self, *, told: bool = True) -> None:
        if self.training is None:
            return
        training, self.training = self.training, None
        training.end(told=told)
        self._hang_net(training.real)

    def _hang_net(self, window: MainWindow) -> None:
        """Below the window that is seen; what it writes lies with the real journal."""
        if self.net is not None:
            self.net.take_away()
        assert self.desk is not None
        self.net = Net(window.bridge, self.desk.settings.spool.parent / "log")

    def show_trouble(self, error: DeskError, ways: tuple[Way, ...]) -> None:
        """Show what stands in the way instead of the counter."""
        self._replace(Trouble(self.theme, explain(error, self._language), ways))

    def mention(self, error: DeskError) -> None:
        """Say in the counter's window what is amiss, if it is open."""
        if isinstance(self.window, MainWindow):
            self.window.show_trouble(error)

    def close(self) -> None:
        """Give everything back."""
        self._end_training(told=False)
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)  # before its journal closes
            self.window = None
        self._tasks.close()
        if self.net is not None:
            self.net.take_away()
            self.net = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        self.words.hush()

    def _replace(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _ways(self, error: DeskError, opener: Opener, settings: Settings) -> tuple[Way, ...]:
        again = Way(self.tr("Try again"), lambda: self.open(opener, settings))
        leave = Way(self.tr("Close Skranke"), QCoreApplication.quit)
        if isinstance(error, (KeyLost, WrongKey)):
            asked = self.tr(
                "Set the journal aside and start with an empty one? Nothing is deleted: the old journal moves to a "
                "folder beside it, and what was logged in it stays there."
            )
            words = self.tr("Set aside and start")
            return again, Way(words, lambda: self._begin_anew(opener, settings), asked), leave
        if isinstance(error, JournalDamaged):
            return Way(self.tr("Rebuild"), lambda: self._rebuild(opener, settings)), leave
        return again, leave

    def _begin_anew(self, opener: Opener, settings: Settings) -> None:
        try:
            desks.set_aside(settings)
        except DeskError as error:
            self.show_trouble(error, self._ways(error, opener, settings))
        else:
            self.open(opener, settings)

    def _rebuild(self, opener: Opener, settings: Settings) -> None:
        if isinstance(self.window, Trouble):
            self.window.work(self.tr("The journal is being rebuilt from the spare copy. This takes a moment."))
        self._tasks.run(
            lambda _cancelled, _progress: desks.rebuild(settings),
            done=lambda _nothing: self.open(opener, settings),
            failed=lambda error: self._rebuild_failed(error, opener, settings),
        )

    def _rebuild_failed(self, error: DeskError, opener: Opener, settings: Settings) -> None:
        self.show_trouble(error, self._ways(error, opener, settings))

    def _offer_rebuild(self) -> None:
        """The journal is damaged while it is open: the counter stops, so that nothing is built on sand."""
        self._end_training(told=False)
        if self.desk is None:
            return
        desk, self.desk = self.desk, None
        error = JournalDamaged(folder=desk.settings.journal)
        self.show_trouble(error, self._ways(error, lambda: desks.open_desk(desk.settings), desk.settings))
        desk.close()


class Interrupts:
    """Ctrl+C in the terminal and the end of a session close the window as a person would. Windows has other ways."""

    def __init__(self) -> None:
        self.came = False
        self._before: dict[signal.Signals, Any] = {}
        self._ends: tuple[int, ...] = ()
        if sys.platform != "win32":
            self._listen()

    def _listen(self) -> None:
        for each in (signal.SIGINT, signal.SIGTERM):
            self._before[each] = signal.signal(each, self._take)
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        # Python hears of a signal only when it runs: the byte in the pipe makes Qt call it.
        self._notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._leave)
        signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)

    def _take(self, _number: int, _frame: FrameType | None) -> None:
        self.came = True

    def _leave(self) -> None:
        os.read(self._ends[0], 64)
        QCoreApplication.exit()  # not quit, which asks every window: the visitors' question would refuse

    def take_away(self) -> None:
        """Let signals do what they did before."""
        if not self._ends:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for each, before in self._before.items():
            signal.signal(each, before)
        for end in self._ends:
            os.close(end)
        self._ends = ()


def run(opener: Opener, settings: Settings, said: Sequence[DeskError] = (), *, training: bool = False) -> int:
    """Show the counter until it is closed, in a `training` first if that is wanted; returns the exit code. `said` is
    what the opener did not stop for."""
    qt, missing = make_qt()
    application = Application(settings.preferences, missing)
    interrupts = Interrupts()
    application.open(opener, settings)
    for error in said:
        application.mention(error)
    if training:
        application.turn_training()
    QTimer.singleShot(0, calm)
    code = 0 if interrupts.came else qt.exec()
    application.close()
    interrupts.take_away()
    gc.unfreeze()
    return code


def calm() -> None:
    """The start is over. What it made stays until the end, and the garbage collector, which the command had switched
    off, need never look through it again: that pause would fall between a key and its tick."""
    gc.freeze()
    gc.enable()


def run_trouble(error: DeskError, preferences: Preferences) -> int:
    """Show why nothing can be opened at all; returns the exit code, AGAIN when it is worth another try. Settings that
    cannot be read may be set aside: nobody at a counter can mend them."""
    qt, _missing = make_qt()
    application = Application(preferences)
    file = error.facts.get("file")
    leave = Way(QCoreApplication.translate("Application", "Close Skranke"), QCoreApplication.quit)
    ways = (*_ways_past(application, file, leave), leave) if isinstance(file, Path) else (leave,)
    application.show_trouble(error, ways)
    code = qt.exec()
    application.close()
    return AGAIN if code == AGAIN else 1


def _ways_past(application: Application, file: Path, leave: Way) -> tuple[Way, ...]:
    """To read the settings again, or to go on without them."""

    def begin_anew() -> None:
        try:
            put_aside(file)
        except DeskError as error:
            application.show_trouble(error, (leave,))
        else:
            QCoreApplication.exit(AGAIN)

    asked = QCoreApplication.translate(
        "Application",
        "Set the settings aside and start with the usual ones? Nothing is deleted: the old file stays beside the new "
        "one, and what was logged is untouched.",
    )
    return (
        Way(QCoreApplication.translate("Application", "Try again"), lambda: QCoreApplication.exit(AGAIN)),
        Way(QCoreApplication.translate("Application", "Set aside and start"), begin_anew, asked),
    )
