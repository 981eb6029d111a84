"""What is known of a shift beside what was logged in it: what was said of its silence, who came in, who was seen."""

from dataclasses import replace
from datetime import timedelta

from desk.counter import check as checks
from desk.counter import sample
from desk.counter.counter import Counter
from desk.journal import check, coverage, door
from desk.model.hours import Sampling, Stretch, within
from desk.model.known import Known
from desk.model.period import Moment
from desk.model.shift import Shift

_DAY = timedelta(days=1)


def of_shift(counter: Counter, shift: Shift) -> Known:
    """What is known of a shift beside what was logged in it. For a worker thread."""
    start, end = shift.opened, shift.closed or counter.clock.now()
    span, journal = Stretch(start.utc, end.utc), counter.journal
    asked = coverage.said(journal, shift.desk, _day_before(start), end)
    every = [start.day + _DAY * more for more in range(min((end.day - start.day).days, 31) + 1)]
    doors = [each for day in every for each in door.on_day(journal, shift.site, day)]
    found = check.between(journal, shift.desk, start, end)
    return Known(
        tuple(each for each in asked if within([each.stretch], [span])),
        tuple(each for each in doors if within([Stretch(each.start.utc, each.end.utc)], [span])),
        tuple((each, checks.logged(counter, each)) for each in found),
        sample.counts(counter, shift.site, start.day) is Sampling.OUTSIDE,
    )


def _day_before(start: Moment) -> Moment:
    """What began the day before may reach into it."""
    return replace(start, utc=start.utc - _DAY)
