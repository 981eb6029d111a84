"""What the library put on: written down, corrected and taken back. A correction is a new rev; nothing is erased."""

from dataclasses import dataclass, replace
from datetime import date

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.counter.errors import ActivityGone
from desk.journal import activity as kept
from desk.model.activity import MOST, Activity, Quality, revised
from desk.model.record import new_id, new_op


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody says of an activity. What nobody knows stays None; `place` is None at the site itself."""

    type: str
    day: date
    place: str | None = None
    quality: Quality | None = None
    attendance: int | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done to an activity last, so that it can be undone: `before` is None when it is new."""

    before: Activity | None
    after: Activity


def log(counter: Counter, told: Told) -> Deed:
    """Write down an activity of the site where we work. One of tomorrow is one of today: it has not been yet."""
    journal, now = counter.journal, counter.clock.now()
    fresh = Activity(
        new_id(), 0, None, True, journal.origin, posts.here(counter).site.id, now.day, now, told.type,
        tenant=journal.tenant,
    )  # fmt: skip
    return _keep(counter, None, _telling(counter, fresh, told))


def correct(counter: Counter, activity_id: str, told: Told) -> Deed:
    """Say something else of it. Raises ActivityGone when it was taken back or never was here."""
    before = find(counter, activity_id)
    return _keep(counter, before, _telling(counter, revised(before, new_op()), told))


def take_back(counter: Counter, activity_id: str) -> Deed:
    """It never was; it stays in the journal as taken back. Raises ActivityGone."""
    before = find(counter, activity_id)
    return _keep(counter, before, revised(before, new_op(), live=False))


def undo(counter: Counter, deed: Deed) -> Deed | None:
    """Bring the activity back to what it was before, as a newer rev; None when somebody has changed it since."""
    now = kept.get(counter.journal, deed.after.id)
    if now is None or now != deed.after:
        return None
    back = revised(now, new_op(), live=False) if deed.before is None else _again(deed.before, now)
    return _keep(counter, now, back)


def find(counter: Counter, activity_id: str) -> Activity:
    """The activity at its newest rev. Raises ActivityGone when it was taken back or never was here."""
    activity = kept.get(counter.journal, activity_id)
    if activity is None or not activity.live:
        raise ActivityGone()
    return activity


def of_month(counter: Counter, month: str) -> tuple[Activity, ...]:
    """Those of a month (`2026-03`) at the site where we work, the last day first."""
    return kept.of_month(counter.journal, posts.called(counter), month)


def _telling(counter: Counter, activity: Activity, told: Told) -> Activity:
    attendance = None if told.attendance is None else min(max(told.attendance, 0), MOST)
    return replace(
        activity, type=told.type, day=min(told.day, counter.clock.now().day), place=told.place, quality=told.quality,
        attendance=attendance,
    )  # fmt: skip


def _again(before: Activity, now: Activity) -> Activity:
    return replace(before, rev=now.rev + 1, op=new_op())


def _keep(counter: Counter, before: Activity | None, after: Activity) -> Deed:
    with counter.journal.writing() as writer:
        after = kept.write(writer, after, before=before, who=posts.here(counter).desk.id)
    counter.announcer.announce(Changes(activities=(after,)))
    return Deed(before, after)
