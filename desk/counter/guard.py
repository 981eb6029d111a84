"""The guard between a keyboard and the journal: a barcode scanner is a keyboard too.

A key that would write waits a moment. If another key comes within that moment, a machine is typing: nothing is
written, and everything that follows is swallowed until the burst has been quiet for a while. The guard keeps only
the one key it holds, never what a burst was made of.

The usual wait is 40 ms. Of 65,410 pairs of keys that 96 volunteers typed (Dhakal et al., CHI 2018) 0.5 % are faster,
of the ten fastest of them 2.4 %, of digits and doubled keys 0.1 %; under 60 ms are 2.6, 13.8 and 0.1 %. Scanners as
they are shipped pause 0 to 1 ms between characters, and up to 32 ms where somebody chose so; 40 ms and more are set
on purpose, or come over Bluetooth: there the wait is set longer. `tests/bench/guard.py` has the figures, their
sources, and replays them.
"""

from enum import StrEnum

QUIET = 0.15
"""Seconds of silence that end a burst: more than any scanner pauses between characters."""


class Verdict(StrEnum):
    """What became of a key."""

    PASS = "pass"
    HOLD = "hold"
    BURST = "burst"
    SWALLOWED = "swallowed"


class Guard:
    """Feed it every key that makes text, and Enter and Tab. Times are monotonic seconds from the injected clock."""

    def __init__(self, gap: float) -> None:
        """`gap`: seconds a writing key waits for another one; 0 turns the guard off."""
        self._gap = gap
        self._held: str | None = None
        self._due = 0.0
        self._last = float("-inf")
        self._bursting = False

    @property
    def due(self) -> float | None:
        """When the held key may be released; None when none is held."""
        return self._due if self._held is not None else None

    def press(self, key: str, writes: bool, now: float) -> Verdict:
        """A key came. HOLD: ask `release` at `due`. BURST: say so once and forget what was typed. `writes`: this
        key, where it acts now, would write to the journal."""
        since, self._last = now - self._last, now
        if self._bursting and since < QUIET:
            return Verdict.SWALLOWED
        self._bursting = since < self._gap and (self._held is not None or writes)
        if self._bursting:
            self._held = None
            return Verdict.BURST
        if not writes:
            return Verdict.PASS
        self._held, self._due = key, now + self._gap
        return Verdict.HOLD

    def release(self, now: float) -> str | None:
        """The held key, once its wait is over; None while there is nothing to release."""
        if self._held is None or now < self._due:
            return None
        key, self._held = self._held, None
        return key

    def drop(self) -> None:
        """Forget the held key: Esc came first."""
        self._held = None
