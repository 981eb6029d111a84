"""The check count: contacts that an observer sees at this desk, against what was logged there meanwhile."""

from dataclasses import replace

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.counter.errors import BackToFront, TooMany
from desk.journal import check as kept
from desk.journal import visit as kept_visits
from desk.model.check import MOST, Check, Completeness, completeness
from desk.model.period import Moment
from desk.model.record import new_id
from desk.model.visit import Precision


def tell(counter: Counter, contacts: int, start: Moment, end: Moment, before: Check | None = None) -> Changes:
    """So many contacts were seen at this desk, in place of what was said `before`. Raises NowhereYet, TooMany and
    BackToFront."""
    if not 0 <= contacts <= MOST:
        raise TooMany(most=MOST)
    if not start.utc < end.utc <= counter.clock.now().utc:
        raise BackToFront()
    post = posts.here(counter)
    made = Check(new_id(), post.site.id, post.desk.id, start, end, contacts)
    told = replace(before, start=start, end=end, contacts=contacts, live=True) if before else made
    return _put(counter, replace(told, logged=logged(counter, told)))


def take_back(counter: Counter, check: Check) -> Changes:
    """Nobody observed after all."""
    return _put(counter, replace(check, live=False))


def between(counter: Counter, start: Moment, end: Moment) -> tuple[Check, ...]:
    """The check counts at this desk that begin from `start` up to but without `end`. Raises NowhereYet."""
    return kept.between(counter.journal, posts.here(counter).desk.id, start, end)


def logged(counter: Counter, check: Check) -> int:
    """How many visits were logged on this device at that desk meanwhile; those whose hour is not known are none."""
    found = kept_visits.between(counter.journal, check.desk, check.start, check.end)
    return sum(visit.precision is Precision.EXACT for visit in found)


def result(counter: Counter, check: Check) -> Completeness | None:
    """How complete the log was; None when nobody was seen."""
    return completeness(logged(counter, check), check.contacts)


def _put(counter: Counter, check: Check) -> Changes:
    with counter.journal.writing() as writer:
        kept.put(writer, check)
    return counter.announcer.announce(Changes(day=(check,)))
