"""The visitors' question on the second screen: it comes and goes with the counter's window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import post as posts
from ui import commands
from ui.bridge import Bridge
from ui.theme import Theme
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from ui.kiosk.window import KioskWindow


class Kiosk(QObject):
    """Belongs to the counter's window, `owner`. `window` is the visitors' while it is up; it is imported then."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._bridge, self._theme, self._owner = desk, bridge, theme, owner
        self.window: KioskWindow | None = None
        key = QKeySequence(commands.command("kiosk").sequence)
        QShortcut(key, owner, autoRepeat=False).activated.connect(self.turn)

    def turn(self) -> None:
        """Put the question on the second screen; take it away when it is there. The counter's window needs no PIN."""
        if self.window is not None:
            self.take_away()
        elif posts.where(self._desk.counter) is None:
            return
        elif self._desk.settings.preferences.kiosk_pin:
            self._show()
        else:
            said = self.tr(
                "First set a PIN for the visitors' question, in the settings: without one nobody could leave."
            )
            self._bridge.notice.emit(Notice(said, "info"))

    def _show(self) -> None:
        from ui.kiosk.window import KioskWindow

        here = self._owner.screen()
        there = other_screen(here)
        self.window = window = KioskWindow(self._desk, self._bridge, self._theme, keys=there is here)
        window.left.connect(self.take_away)
        window.setScreen(there)
        window.setGeometry(there.geometry())
        window.showFullScreen()
        if there is here:
            # There is one screen: what lies under the question must not be reached by going round it.
            self._owner.hide()
            window.activateWindow()
        else:
            self._owner.activateWindow()
        _application().screenRemoved.connect(self._screen_went)

    def take_away(self) -> None:
        """The counter's window comes back if it was hidden, and the question goes."""
        if self.window is not None:
            _application().screenRemoved.disconnect(self._screen_went)
            self._owner.show()
            self._owner.activateWindow()
            self.stop()

    def stop(self) -> None:
        """The counter's window is closing: so does the visitors'."""
        window, self.window = self.window, None
        if window is not None:
            window.let_go()
            window.deleteLater()

    def _screen_went(self, _screen: QScreen) -> None:
        """The visitors' screen was unplugged: the window system would lay the question over the counter."""
        if self._owner.isVisible() and len(QGuiApplication.screens()) < 2:
            self.take_away()
            said = self.tr("The second screen is gone, so the visitors' question was put away; nothing is lost.")
            self._bridge.notice.emit(Notice(said, "waiting"))


def other_screen(here: QScreen) -> QScreen:
    """A screen that the counter is not on; the counter's own if there is no other."""
    return next((screen for screen in QGuiApplication.screens() if screen is not here), here)


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
