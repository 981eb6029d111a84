"""Closed days and sample weeks of a site: as published, else as typed on this device."""

from contextlib import suppress
from datetime import date

from desk.counter.counter import Counter
from desk.model.hours import Days, Sampling, next_sample, sampling
from desk.model.shift import Shift
from desk.model.typed import NotRead, closed_of, samples_of


def days(counter: Counter, site: str, day: date) -> tuple[Days, ...]:
    """What is said of the days around a day at a site. Of one that is published nothing is typed."""
    if any(each.id == site for each in counter.publication.sites):
        return counter.publication.days
    found: tuple[Days, ...] = ()
    for read, text in ((closed_of, counter.typed.closed), (samples_of, counter.typed.sample)):
        with suppress(NotRead):
            found += read(text, day.year)
    return found


def counts(counter: Counter, site: str, day: date) -> Sampling:
    """Whether a day counts at a site, or lies outside its sample weeks."""
    return sampling(days(counter, site, day), site, day)


def next_weeks(counter: Counter, site: str, day: date) -> Days | None:
    """The next sample weeks of a site after a day, if any are known."""
    return next_sample(days(counter, site, day), site, day)


def is_counted(counter: Counter, shift: Shift) -> bool:
    """Whether nothing logged in a shift means that nobody came: outside the sample weeks it means nothing."""
    return counts(counter, shift.site, shift.opened.day) is not Sampling.OUTSIDE
