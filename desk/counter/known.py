"""What is known of a shift beside what was logged in it: what was said of its silence, who came in, who was seen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from desk.catalogue.activity import types as activity_types
from desk.counter import check as checks
from desk.counter import sample, silence
from desk.counter.counter import Counter
from desk.journal import activity, check, coverage, door
from desk.model.hours import Sampling, Stretch, within
from desk.model.known import Held, Known
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
        _held(counter, shift.site, every),
        silence.of_shift(counter, shift),
    )


def _held(counter: Counter, site: str, days: Sequence[date]) -> tuple[Held, ...]:
    """The activities of these days, in their order."""
    months = dict.fromkeys(f"{day:%Y-%m}" for day in days)
    found = [each for month in months for each in activity.of_month(counter.journal, [site], month) if each.day in days]
    types = {each.id: each.labels for each in activity_types()}
    return tuple(
        Held(each.type, types.get(each.type, {}), each.attendance)
        for each in sorted(found, key=lambda each: (each.day, each.type, each.id))
    )


def _day_before(start: Moment) -> Moment:
    """What began the day before may reach into it."""
    return replace(start, utc=start.utc - _DAY)
