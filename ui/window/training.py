"""Into the training and back. Meanwhile the real counter waits out of sight, exactly as it was left."""

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from desk.app import OpenDesk
from desk.training import open_training
from ui.text import Words
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.window.main_window import MainWindow


class Training(QObject):
    """One training: its desk and its window, in the place of the `real` ones. `turned` is called when a person wants
    out; `end` must be called some time, and wipes what was written."""

    def __init__(
        self, real: MainWindow, theme: Theme, words: Words, turned: Callable[[], object], parent: QObject | None = None
    ) -> None:
        """Raises what opening a journal raises; then the real counter is as it was."""
        super().__init__(parent)
        self.real, self._theme, self._words = real, theme, words
        self._left = ExitStack()
        self.desk: OpenDesk = self._left.enter_context(open_training(real.desk))
        self.window = MainWindow(self.desk, theme, words)
        # Not within the press itself: the button goes with its window.
        self.window.training_asked.connect(turned, Qt.ConnectionType.QueuedConnection)
        _change_places(real, self.window)
        self.window.show_notice(self._begun())

    def end(self, *, told: bool = True) -> None:
        """Wipe it all and bring the real counter back, in its own looks and language; `told`: show it, and say so."""
        if told:
            _change_places(self.window, self.real)
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)  # before its journal closes
        self._left.close()
        wanted = self.real.desk.settings.preferences
        self._words.speak(wanted.language)
        self._theme.change(choice=wanted.theme, text_size=wanted.text_size)
        if self.real.here != "first":
            self.real.show_screen("counter")
        if told:
            self.real.show_notice(self._over())
        self.deleteLater()

    def _begun(self) -> Notice:
        return Notice(
            self.tr("The training has begun. Try whatever you like: none of it counts, and at its end all of it goes."),
            again=self._begun,
        )

    def _over(self) -> Notice:
        return Notice(
            self.tr("The training is over. What was logged in it is gone, and none of it counts."), "done",
            again=self._over,
        )  # fmt: skip


def _change_places(leaving: MainWindow, coming: MainWindow) -> None:
    """One window takes the place of the other on the screen."""
    coming.resize(leaving.size())
    coming.move(leaving.pos())
    coming.setWindowState(leaving.windowState())
    coming.show()
    coming.activateWindow()
    leaving.hide()
