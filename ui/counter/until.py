"""When the counter should look at the clock again: at midnight, when what could be taken back no longer can, or when
the timetable has us at another stop."""

from datetime import datetime, time, timedelta

from desk.counter import visit as visits
from desk.counter.acts import LIFETIME
from desk.counter.counter import Counter

LONGEST = 600
"""Seconds: a machine that slept has its timers wrong, so nothing is waited for longer."""


def next_look(counter: Counter, timetable: float | None = None) -> int:
    """Milliseconds from now. `timetable`: the moment, on the clock that never goes back, at which another stop fits."""
    moments = [_midnight(counter.clock.now().local), LONGEST]
    now = counter.clock.monotonic()
    for act in (visits.undoable(counter), visits.redoable(counter)):
        if act is not None:
            moments.append(act.at + LIFETIME - now)
    if timetable is not None:
        moments.append(timetable - now)
    return int(min(moments) * 1000) + 100


def _midnight(now: datetime) -> float:
    """Seconds until the next day begins here."""
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return (tomorrow - now).total_seconds()
