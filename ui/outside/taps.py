"""A finger that bounces: on glass one tap may arrive as two. Two conversations never begin within half a second."""

from collections.abc import Callable

GAP = 0.5
"""Seconds in which a second tap on the same thing is the same tap."""


class Taps:
    """`monotonic` gives seconds. Keys have a guard of their own; this one is for fingers."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._last, self._at = "", float("-inf")

    def bounced(self, what: str) -> bool:
        """Whether this tap is the one before, once more. One that goes on bouncing stays the same tap."""
        now = self._monotonic()
        same = what == self._last and now - self._at < GAP
        self._last, self._at = what, now
        return same
