"""The clock of this computer when it goes back: because it was wrong before, or because it is wrong now.

Nobody can tell which, so nothing that was logged is moved. It is told once: when it happens, or at the next start, as
long as nothing was logged since. That the clocks are put back in autumn moves no clock: what counts is the instant.
"""

from datetime import timedelta
from typing import NamedTuple

from desk.counter.counter import Counter
from desk.journal import visit as kept
from desk.model.period import Moment, moment

SLACK = timedelta(minutes=5)
"""Less than this is how clocks are set right every day, and moves no visit in a report."""


class Setback(NamedTuple):
    """The clock stood at `before`, or would by now, and says `now`."""

    before: Moment
    now: Moment


class Watch:
    """Compares the clock on the wall with how much time has passed since the last look."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._seen: tuple[Moment, float] | None = None

    def look(self) -> Setback | None:
        """Whether the clock went back since the last look; at the first one, whether it stands before the last visit
        that was logged here."""
        now, passed = self._counter.clock.now(), self._counter.clock.monotonic()
        before = kept.last_at(self._counter.journal) if self._seen is None else _by_now(*self._seen, passed)
        self._seen = now, passed
        return Setback(before, now) if before is not None and before.utc - now.utc > SLACK else None


def _by_now(seen: Moment, then: float, passed: float) -> Moment:
    """What the clock would say if nobody had touched it."""
    return moment((seen.utc + timedelta(seconds=passed - then)).astimezone(seen.local.tzinfo), seen.zone)
