"""The door count: typed as a number for a stretch of time, or read off the counter at the door twice."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from desk.changes import Changes
from desk.counter import day as days
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.counter.errors import BackToFront, TooMany
from desk.journal import door as kept
from desk.model.door import MOST, Door, Reading
from desk.model.period import Moment
from desk.model.record import new_id


def on_day(counter: Counter, day: date) -> tuple[Door, ...]:
    """The door counts of the site that begin on a day. Raises NowhereYet."""
    return kept.on_day(counter.journal, posts.here(counter).site.id, day)


def usual(counter: Counter) -> tuple[Moment, Moment]:
    """From when to when a count is meant as a rule: from today's opening, as far as it is known, until now or closing.

    For a worker thread: it may read the public holidays. Raises NowhereYet.
    """
    now = counter.clock.now()
    open_today = [each for each in days.staffed(counter, now.day) if each.start < now.utc]
    if not open_today:
        return so_far(counter)
    return days.local(counter, open_today[0].start), days.local(counter, min(open_today[-1].end, now.utc))


def so_far(counter: Counter) -> tuple[Moment, Moment]:
    """The day until now, from eight on once it is that late. Raises NowhereYet."""
    now = counter.clock.now()
    return at(counter, now.day, time(8) if now.hour >= 8 else time()), now


def onward(told: Iterable[Door], usual: tuple[Moment, Moment]) -> tuple[Moment, Moment]:
    """The usual stretch from where the last count of the day ended, so that nobody is counted twice; all of it where
    that leaves nothing."""
    start, end = usual
    last = max((each.end for each in told), key=lambda moment: moment.utc, default=start)
    whole = end.utc.replace(second=0, microsecond=0)  # as it is typed
    return (last, end) if start.utc < last.utc < whole else usual


def at(counter: Counter, day: date, clock: time) -> Moment:
    """A time of a day on the clock of the site. Raises NowhereYet."""
    zone = ZoneInfo(days.zone(counter))
    return days.local(counter, datetime.combine(day, clock, zone))


def tell(counter: Counter, count: int, start: Moment, end: Moment, before: Door | None = None) -> Changes:
    """So many came in from start to end, in place of what was said `before`. Raises NowhereYet, TooMany and
    BackToFront."""
    if not 0 <= count <= MOST:
        raise TooMany(most=MOST)
    if not start.utc < end.utc <= counter.clock.now().utc:
        raise BackToFront()
    if before is not None:
        return _put(counter, replace(before, start=start, end=end, count=count, live=True))
    return _put(counter, Door(new_id(), posts.here(counter).site.id, start, end, count))


def take_back(counter: Counter, door: Door) -> Changes:
    """Nobody counted after all."""
    return _put(counter, replace(door, live=False))


def read_off(counter: Counter, reading: Reading, before: Reading | None) -> Changes:
    """The counter at the door shows this now: how many came since the reading before. Empty when there is none, or
    when it shows less than then, as after a new battery: counting begins anew from here."""
    if before is None or reading.shown < before.shown:
        return Changes()
    return tell(counter, reading.shown - before.shown, before.at, reading.at)


def _put(counter: Counter, door: Door) -> Changes:
    with counter.journal.writing() as writer:
        kept.put(writer, door)
    return counter.announcer.announce(Changes(day=(door,)))
