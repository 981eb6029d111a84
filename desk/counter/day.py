"""The day at a desk: when it is staffed, whether it counts, where nothing was logged, and what was said of that.

What the municipality publishes of the desk holds; where it publishes nothing, what was typed on this device; where
nobody typed anything, a desk is staffed while a shift runs.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter import sample
from desk.counter.counter import Counter
from desk.journal import coverage as kept
from desk.journal import shift as kept_shifts
from desk.journal import visit as kept_visits
from desk.model.coverage import Coverage, Status, observed
from desk.model.hours import (
    Hours,
    Sampling,
    Stretch,
    is_closed,
    opened,
    silent,
    timetable,
    union,
    within,
    without,
)
from desk.model.part import stretch
from desk.model.period import Moment, moment
from desk.model.record import new_id
from desk.model.shift import staffed_until
from desk.model.site import Post
from desk.model.typed import NotRead, hours_of

_DAY = timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def staffed(counter: Counter, day: date, post: Post | None = None) -> tuple[Stretch, ...]:
    """The staffed time that begins on a local day, at a post or here. Raises NowhereYet.

    The first time for a year it reads the public holidays, which takes a while: for a worker thread.
    """
    post = post or posts.here(counter)
    hours = _hours(counter, post)
    if not hours:
        return within(_shifts(counter, post, day), [whole(counter, day, post)])
    if is_closed(
        sample.days(counter, post.site.id, day), post.site.id, day, public_holidays(counter.typed.country, day.year)
    ):
        return ()
    return opened(timetable(hours, post.desk.id, day), day, zone(counter, post))


def gaps(counter: Counter, day: date, post: Post | None = None) -> tuple[Stretch, ...]:
    """The stretches of a day's staffed time, so far, in which nothing was logged and of which nobody said anything, at
    a post or here.

    None outside the sample weeks, none from before this device was first used at the desk. For a worker thread.
    """
    least, post = timedelta(minutes=counter.typed.silence), post or posts.here(counter)
    begun = kept.begun(counter.journal, post.desk.id)
    if not least or begun is None or sample.counts(counter, post.site.id, day) is Sampling.OUTSIDE:
        return ()
    now, around = counter.clock.now().utc, _around(counter, day, post)
    ends = ends_of(counter, around, post)
    known = [Stretch(_EPOCH + timedelta(microseconds=begun), around.end)]
    seen = kept_visits.seen(counter.journal, post.desk.id, *ends)
    answered = [each.stretch for each in kept.said(counter.journal, post.desk.id, *ends)]
    answered += _on_paper(counter, seen)
    return tuple(silent(within(staffed(counter, day, post), known), seen.at, answered, now, least))


def _on_paper(counter: Counter, seen: kept_visits.Seen) -> list[Stretch]:
    """The parts of a day of which somebody entered visits without their hour: there was no silence in them, wherever
    in them those visits were."""
    ends = [stretch(day, part, counter.clock.now()) for day, part in seen.parts]
    return [Stretch(start.utc, end.utc) for start, end in ends if start.utc < end.utc]


def counted(counter: Counter, day: date) -> tuple[Stretch, ...]:
    """The time of a day, so far, in which nothing logged means that nobody came. For a worker thread.

    That is while a shift runs, and in staffed time that was not silent for long, unless somebody said otherwise. It is
    none outside the sample weeks.
    """
    post, told = posts.here(counter), said(counter, day)
    if sample.counts(counter, post.site.id, day) is Sampling.OUTSIDE:
        return ()
    begun, around = kept.begun(counter.journal, post.desk.id), _around(counter, day, post)
    used = [Stretch(_EPOCH + timedelta(microseconds=begun), around.end)] if begun is not None else []
    ran = [*_shifts(counter, post, day, counter.clock.now()), *_gone_on(counter, post, day)]
    known = [*within(ran, [whole(counter, day, post)])]
    known += within(staffed(counter, day), used) if counter.typed.silence else ()
    past = within(without(known, gaps(counter, day)), [Stretch(around.start, counter.clock.now().utc)])
    return observed(past, told)


def said(counter: Counter, day: date) -> tuple[Coverage, ...]:
    """What was said of stretches of a day, here, the oldest first."""
    return kept.said(counter.journal, posts.here(counter).desk.id, *ends_of(counter, whole(counter, day)))


def tell(counter: Counter, gap: Stretch, status: Status) -> Changes:
    """Say of a silent stretch what it was. Where the server may have heard that it was unknown, that is mended: it is
    the same record. Raises NowhereYet."""
    post, (start, end) = posts.here(counter), ends_of(counter, gap)
    told = Coverage(new_id(), post.site.id, post.desk.id, start, end, status)
    unknown = kept.unknown(counter.journal, post.desk.id, start, end)
    return _put(counter, replace(told, id=unknown[0].id) if unknown else told)


def tell_again(counter: Counter, coverage: Coverage, status: Status) -> Changes:
    """It was something else after all."""
    return _put(counter, replace(coverage, status=status, live=True))


def take_back(counter: Counter, coverage: Coverage) -> Changes:
    """Nobody said anything of it after all."""
    return _put(counter, replace(coverage, live=False))


def lately(counter: Counter) -> tuple[date, ...]:
    """Today, and the last day before it with staffed time, within a week: those a person may still know about.

    For a worker thread.
    """
    today = counter.clock.now().day
    before = (today - _DAY * back for back in range(1, 8))
    return (today, *[day for day in before if staffed(counter, day)][:1])


def zone(counter: Counter, post: Post | None = None) -> str:
    """The zone of a post's site or this one, where this machine knows it; else the machine's own. Raises NowhereYet."""
    site = (post or posts.here(counter)).site.id
    known = next((each.zone for each in counter.publication.sites if each.id == site), "")
    for name in (known, counter.clock.now().zone):
        with suppress(ZoneInfoNotFoundError, ValueError, OSError):
            return ZoneInfo(name).key
    return "UTC"


def local(counter: Counter, at: datetime) -> Moment:
    """An instant on the clock of the site. Raises NowhereYet."""
    return _at(at, zone(counter))


def whole(counter: Counter, day: date, post: Post | None = None) -> Stretch:
    """A local day, as long as it really is. Raises NowhereYet."""
    here = ZoneInfo(zone(counter, post))
    start, end = (datetime.combine(each, time(), here).astimezone(UTC) for each in (day, day + _DAY))
    return Stretch(start, end)


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country (NO, DK, SE, NL) in a year."""
    from holidays import country_holidays

    return frozenset(country_holidays(country, years=year))


def _hours(counter: Counter, post: Post) -> tuple[Hours, ...]:
    published = tuple(each for each in counter.publication.hours if each.desk == post.desk.id)
    if published:
        return published
    with suppress(NotRead):
        return hours_of(counter.typed.hours, post.desk.id)
    return ()


def _shifts(counter: Counter, post: Post, day: date, now: Moment | None = None) -> Iterable[Stretch]:
    """Those that reach into a day. One that runs lasts until `now`; else to the end of the day it was opened on, as far
    as anybody knows."""
    for shift in kept_shifts.around(counter.journal, post.desk.id, *ends_of(counter, whole(counter, day, post), post)):
        known = shift.closed or now
        end = staffed_until(shift, known).utc if known else whole(counter, shift.opened.day, post).end
        yield Stretch(shift.opened.utc, end)


def _gone_on(counter: Counter, post: Post, day: date) -> list[Stretch]:
    """A shift that was forgotten over night goes on from the first visit of a later day: somebody was there then."""
    running, now = kept_shifts.current(counter.journal, post.desk.id), counter.clock.now()
    if running is None or staffed_until(running, now) == now:
        return []
    around = ends_of(counter, whole(counter, day, post), post)
    seen = kept_visits.seen(counter.journal, post.desk.id, *around).at
    return [Stretch(seen[0], now.utc)] if seen and seen[0] < now.utc else []


def _around(counter: Counter, day: date, post: Post) -> Stretch:
    """A local day, and the part of the next one into which its hours may reach."""
    return union([whole(counter, day, post), whole(counter, day + _DAY, post)])[0]


def ends_of(counter: Counter, stretch: Stretch, post: Post | None = None) -> tuple[Moment, Moment]:
    """From and to of a stretch on the clock of the site. Raises NowhereYet."""
    name = zone(counter, post)
    return _at(stretch.start, name), _at(stretch.end, name)


def _at(at: datetime, name: str) -> Moment:
    return moment(at.astimezone(ZoneInfo(name)), name)


def _put(counter: Counter, coverage: Coverage) -> Changes:
    with counter.journal.writing() as writer:
        kept.put(writer, coverage)
    return counter.announcer.announce(Changes(day=(coverage,)))
