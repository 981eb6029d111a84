"""Re-place: visits that were logged at the wrong desk or stop are moved to where they belong, as one act.

What is moved is the newest of the day that was logged elsewhere, so that "the last three belong here" needs no more
than the three. The time of a visit stays as it was. A shift that was open at the wrong desk goes along, as far back as
the visits do: a desk where nobody stood must not look as if it was counted and empty.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise

from desk.changes import Changes
from desk.counter import pieces
from desk.counter import place as places
from desk.counter import post as posts
from desk.counter.acts import ActKind
from desk.counter.counter import Counter
from desk.journal import elsewhere as kept
from desk.journal import shift as kept_shifts
from desk.journal import site as kept_sites
from desk.journal import visit as kept_visits
from desk.model.period import Moment
from desk.model.record import new_op
from desk.model.shift import Shift
from desk.model.site import Post, ServedBy
from desk.model.visit import Visit, revised

PAUSE = timedelta(minutes=20)
"""A stretch without visits this long may have been the way from one stop to the next."""

SHIFTS = 20
"""How many shifts back one may have been open at the wrong desk today."""


def elsewhere(counter: Counter) -> tuple[Visit, ...]:
    """Today's visits that were logged anywhere but where we are now, the newest first. Raises NowhereYet."""
    here, called = posts.here(counter), posts.called(counter)
    sites = dict.fromkeys((*called, *kept_sites.sites(counter.journal)))
    return kept.elsewhere(counter.journal, counter.clock.now().day, tuple(sites), called, here)


def since(found: Sequence[Visit], start: Moment) -> int:
    """How many of these visits, the newest first, were at `start` or later."""
    return sum(visit.at.utc >= start.utc for visit in found)


def likely(counter: Counter, found: Sequence[Visit]) -> int:
    """How many of them probably belong here: those since the timetable says we came, else those since the last long
    pause. 0 where nothing tells: nobody's guess is better than theirs who were there."""
    came = places.came(counter)
    if came is not None:
        return since(found, came)
    gaps = (new.at.utc - old.at.utc >= PAUSE for new, old in pairwise(found))
    return next((number for number, gap in enumerate(gaps, 1) if gap), 0)


def put_here(counter: Counter, visits: Sequence[Visit]) -> Changes:
    """These visits belong where we are now."""
    return put(counter, visits, posts.here(counter))


def put(counter: Counter, visits: Sequence[Visit], post: Post) -> Changes:
    """These visits, the newest first, belong to a post: to a site this device writes for, its desk and its place.

    One act. A visit that was taken back meanwhile stays so.
    """
    if not visits:
        return Changes()
    pieces.finish(counter)
    desks = {visit.desk for visit in visits if visit.desk} - {post.desk.id}
    shifts = {desk: kept_shifts.recent(counter.journal, desk, SHIFTS) for desk in desks}
    steps = tuple((visit.id, partial(_moved, post, _staffed(visit, post, shifts))) for visit in visits)
    return pieces.begin(counter, ActKind.PLACE, steps, counter.acts.did, _along(counter, visits, post, shifts))


def _moved(post: Post, served_by: ServedBy | None, visit: Visit) -> Visit | None:
    """What a visit becomes at another post; one that was taken back stays as it is."""
    if not visit.live:
        return None
    return revised(visit, new_op(), site=post.site.id, desk=post.desk.id, place=post.place, served_by=served_by)


def _staffed(visit: Visit, post: Post, shifts: Mapping[str, Sequence[Shift]]) -> ServedBy | None:
    """Who served: whoever the shift of then had at the desk did so wherever that was; else it is the desk's side."""
    if visit.desk == post.desk.id:
        return visit.served_by
    staffed = any(shift.served_by and _open_at(shift, visit.at) for shift in shifts.get(visit.desk or "", ()))
    return visit.served_by if staffed else post.desk.served_by


def _open_at(shift: Shift, at: Moment) -> bool:
    return shift.opened.utc <= at.utc and (shift.closed is None or at.utc < shift.closed.utc)


def _along(
    counter: Counter, visits: Sequence[Visit], post: Post, shifts: Mapping[str, Sequence[Shift]]
) -> tuple[tuple[Shift, Shift], ...]:
    """The shifts that go along, before and after: the one that took over here begins when the first of the visits was,
    and the one before it, at the wrong desk, ends then. One without any other visit never was."""
    here = kept_shifts.current(counter.journal, post.desk.id)
    if here is None or len(shifts) != 1:
        return ()
    (before,) = shifts.values()
    there = next((shift for shift in before if shift.closed is not None and shift.closed.utc == here.opened.utc), None)
    moved = {visit.id for visit in visits}
    if there is None:
        return ()
    first = min((visit.at for visit in visits if _open_at(there, visit.at)), key=lambda at: at.utc, default=None)
    if first is None:
        return ()
    others = kept_visits.between(counter.journal, there.desk, there.opened, first)
    turn = first if any(visit.id not in moved for visit in others) else there.opened
    return ((there, replace(there, closed=turn)), (here, replace(here, opened=turn)))
