"""The same favourite twice within a moment: one person and a finger that bounced, or two persons?

Nobody knows, so both are logged and nothing is asked: a question would stand between a person and the tick, and a key
that is swallowed loses the second person of a couple. Instead it is said, where the eye is: the tile and the tick line
count, and Ctrl+Z takes the last one back.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.counter.intent import Intent, Log

DOUBLE_TAP = 0.4
"""Seconds: what desktops take for one double click (Qt's own is 400 ms). People who come one after the other are
further apart; two at once are logged with `*`."""


HASTY = 1.0
"""Seconds after a visit in which Enter only ended that visit's search once too often."""


class Taps:
    """Counts how often the same key was pressed within a moment of the last time."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._last: Intent | None = None
        self._at = float("-inf")
        self._times = 1

    @property
    def hasty(self) -> bool:
        """Whether something was written just now."""
        return self._monotonic() - self._at < HASTY

    def count(self, intent: Intent) -> int:
        """How often this was logged in one go; 1 for whatever else."""
        now = self._monotonic()
        again = isinstance(intent, Log) and intent == self._last and now - self._at < DOUBLE_TAP
        self._times = self._times + 1 if again else 1
        self._last, self._at = intent, now
        return self._times


def said(times: int, text: str, detail: str) -> tuple[str, str]:
    """The tick of a visit that was logged so often in one go."""
    if times == 1:
        return text, detail
    return f"{times} × {text}", QCoreApplication.translate("counter", "pressed twice? Ctrl+Z takes the last one back")
