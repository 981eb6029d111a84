"""What visitors say, beside the counter: their question on the second screen, their ideas, and who is reached.

Everything opens from the counter's window, by a key that is the same on every screen; nothing is imported before.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from ui import commands
from ui.bridge import Bridge
from ui.theme import Theme
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from ui.kiosk.window import KioskWindow


class Voices(QObject):
    """Belongs to the counter's `window`. `kiosk` is the visitors' window while it is up."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._theme, self._window = desk, bridge, theme, window
        self.kiosk: KioskWindow | None = None
        acts = {"kiosk": self.turn_kiosk}
        for name, act in acts.items():
            QShortcut(QKeySequence(commands.command(name).sequence), window).activated.connect(act)

    def turn_kiosk(self) -> None:
        """Put the question on the second screen; take it away when it is there. The counter's window needs no PIN."""
        if self.kiosk is not None:
            self.take_kiosk()
        elif self._desk.settings.preferences.kiosk_pin:
            self._show_kiosk()
        else:
            said = self.tr(
                "First set a PIN for the visitors' question, in the settings: without one nobody could leave."
            )
            self._bridge.notice.emit(Notice(said, "info"))

    def _show_kiosk(self) -> None:
        from ui.kiosk.window import KioskWindow

        here = self._window.screen()
        there = other_screen(here)
        self.kiosk = kiosk = KioskWindow(self._desk, self._bridge, self._theme, keys=there is here)
        kiosk.left.connect(self.take_kiosk)
        kiosk.setScreen(there)
        kiosk.setGeometry(there.geometry())
        kiosk.showFullScreen()
        if there is here:
            # There is one screen: what lies under the question must not be reached by going round it.
            self._window.hide()
            kiosk.activateWindow()
        else:
            self._window.activateWindow()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._screen_went)

    def take_kiosk(self) -> None:
        """The counter's window comes back if it was hidden, and the question goes."""
        kiosk, self.kiosk = self.kiosk, None
        if kiosk is None:
            return
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.disconnect(self._screen_went)
        self._window.show()
        self._window.activateWindow()
        kiosk.let_go()
        kiosk.deleteLater()

    def stop(self) -> None:
        """The counter's window is closing: so does the visitors'."""
        kiosk, self.kiosk = self.kiosk, None
        if kiosk is not None:
            kiosk.let_go()
            kiosk.deleteLater()

    def _screen_went(self, screen: QScreen) -> None:
        """The visitors' screen was unplugged: the window system would lay the question over the counter."""
        if self._window.isVisible() and len(QGuiApplication.screens()) < 2:
            self.take_kiosk()
            said = self.tr("The second screen is gone, so the visitors' question was put away; nothing is lost.")
            self._bridge.notice.emit(Notice(said, "waiting"))


def other_screen(here: QScreen) -> QScreen:
    """A screen that the counter is not on; the counter's own if there is no other."""
    return next((screen for screen in QGuiApplication.screens() if screen is not here), here)
