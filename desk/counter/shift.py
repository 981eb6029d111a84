"""Taking over, opening and closing a shift. Logging never needs an open one."""

from dataclasses import replace

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter import sample
from desk.counter.counter import Counter
from desk.journal import shift as kept
from desk.journal import site as kept_sites
from desk.journal import visit as kept_visits
from desk.model.period import Moment
from desk.model.record import new_id
from desk.model.shift import Shift
from desk.model.site import Post, ServedBy
from desk.model.visit import Visit


def current(counter: Counter) -> Shift | None:
    """The shift that runs at this desk."""
    return kept.current(counter.journal, posts.here(counter).desk.id)


def take_over(counter: Counter, served_by: ServedBy | None = None) -> Changes:
    """Close the running shift, if there is one, and begin the next at the same moment, as one act."""
    now = counter.clock.now()
    running = current(counter)
    post = posts.here(counter)
    begun = Shift(new_id(), post.site.id, post.desk.id, served_by, now)
    return _put(counter, *((replace(running, closed=now),) if running else ()), begun)


def take_back(counter: Counter, begun: Shift, before: Shift | None) -> Changes:
    """A shift begun by mistake never was, and the one it took over from runs on; empty when it is not the running
    one any more. What was logged since then belongs to the one that runs on."""
    running = current(counter)
    if running is None or running.id != begun.id:
        return Changes()
    again = (replace(before, closed=None),) if before else ()
    return _put(counter, *again, replace(running, closed=running.opened))


def close(counter: Counter) -> Changes:
    """Close the running shift; empty when none runs. What was logged stays as it is."""
    running = current(counter)
    return _put(counter, replace(running, closed=counter.clock.now())) if running else Changes()


def reopen(counter: Counter, shift: Shift) -> Changes:
    """A shift closed by mistake runs on; empty when another has begun since."""
    if current(counter) is not None:
        return Changes()
    return _put(counter, replace(shift, closed=None))


def set_served_by(counter: Counter, served_by: ServedBy | None) -> Changes:
    """Say who staffs the running shift; visits already logged keep what was known then."""
    running = current(counter)
    return _put(counter, replace(running, served_by=served_by)) if running else Changes()


def recent(counter: Counter, limit: int = 20) -> tuple[Shift, ...]:
    """The last shifts at this desk, the newest first."""
    return kept.recent(counter.journal, posts.here(counter).desk.id, limit)


def post_of(counter: Counter, shift: Shift) -> Post:
    """Where a shift was, by the names in force when it was opened. Raises NowhereYet."""
    return kept_sites.post_of_shift(counter.journal, shift.id) or posts.here(counter)


def visits_of(counter: Counter, shift: Shift) -> tuple[Visit, ...]:
    """The visits of a shift, the oldest first; of a running one, those so far."""
    end: Moment = shift.closed or counter.clock.now()
    return kept_visits.between(counter.journal, shift.desk, shift.opened, end)


def _put(counter: Counter, *shifts: Shift) -> Changes:
    with counter.journal.writing() as writer:
        for shift in shifts:
            kept.put(writer, shift, counted=sample.is_counted(counter, shift))
    return counter.announcer.announce(Changes(shifts=shifts))
