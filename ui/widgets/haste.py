"""Tells a scanner that types into a field from a person who does."""

from PySide6.QtCore import QEvent

GAP = 40
"""Milliseconds between two keys of a machine, unless the window says otherwise (its property `scanner_gap`)."""
QUIET = 150
"""Milliseconds of silence that end what a machine types."""
RUN = 5
"""Keys in a row that no person types so fast; with Enter behind them, fewer are enough."""
WITH_ENTER = 3

SCANNED = QEvent.Type(QEvent.registerEventType())
"""Sent to the window when a machine typed into a field and everything of it was taken out again."""


class Haste:
    """Feed it every key that makes text, and Enter, with the window system's milliseconds."""

    def __init__(self) -> None:
        self._run = 0
        self._last = -QUIET - 1
        self._machine = False

    @property
    def begins(self) -> bool:
        """Whether the next text would be the first of a run: the time to note what stands in the field."""
        return self._run == 1

    def key(self, stamp: int, gap: int, *, enter: bool) -> bool:
        """Whether this key is a machine's. Stays so until it has been quiet."""
        since, self._last = stamp - self._last, stamp
        if self._machine and since < QUIET:
            return True
        self._run = self._run + 1 if since < gap else 1
        self._machine = self._run > RUN or (enter and self._run > WITH_ENTER)
        return self._machine
