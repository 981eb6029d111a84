"""What screens of figures share: they are counted beside the screen, and what was asked for last is what is shown."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent

from desk.app import OpenDesk
from desk.errors import DeskError
from desk.text import explain
from ui.tasks import Latest, Tasks, Work
from ui.widgets.meanwhile import Meanwhile
from ui.widgets.spoken import Spoken


class Counting(Spoken):
    """To be put before the Qt class of such a screen, which calls `_wait_at` first, and clears itself in `_clear`."""

    _desk: OpenDesk

    def _wait_at(self, empty: Meanwhile, tasks: Tasks) -> None:
        """`empty` stands where the figures will be; it says how it goes, and stops or begins the counting."""
        self.empty, self._latest = empty, Latest(tasks)
        empty.slow.connect(self._show_waiting)
        empty.stopped.connect(self.cancel)
        empty.wanted.connect(self.refresh)

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is on screen."""
        return self._latest.idle

    @property
    def stoppable(self) -> bool:
        """Whether a key stops the counting: it takes long enough to be told."""
        return self.empty.stoppable and self.empty.isVisibleTo(self)

    def refresh(self) -> None:
        """Ask again, with the choices as they are now."""
        raise NotImplementedError

    def close_down(self) -> None:
        """The window goes."""
        self._rest()

    def cancel(self) -> None:
        """Stop counting."""
        self._rest()
        sentence = self.tr("Nothing is lost; they can be counted again at any time.")
        self._tell(self.tr("The figures were not counted"), sentence, self.tr("Count them"))

    def _count(self, work: Work, show: Callable[[object], None]) -> None:
        self.empty.begin()
        self._latest.ask(work, show, self._fail)

    def _show_waiting(self) -> None:
        """It takes longer than a blink: say so, and how to stop it."""
        self._tell(self.tr("The figures are being counted"), "", self.tr("Cancel"), stops=True)

    def _fail(self, error: DeskError) -> None:
        self.empty.rest()
        told = explain(error, self._desk.language)
        self._tell(self.tr("The figures were not counted"), told, self.tr("Try again"))

    def _tell(self, title: str, sentence: str, button: str = "", *, stops: bool = False) -> None:
        self.empty.tell(title, sentence, button, stops=stops)
        self._clear()

    def _clear(self) -> None:
        """No figures are there: show what is told instead."""
        raise NotImplementedError

    def _rest(self) -> None:
        self.empty.rest()
        self._latest.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it is not on screen."""
        super().hideEvent(event)  # type: ignore[misc]
        self._rest()
