"""Taking over, opening and closing a shift. Logging never needs an open one."""

from collections.abc import Sequence
from dataclasses import replace

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter import sample
from desk.counter.acts import Act, ActKind
from desk.counter.counter import Counter
from desk.journal import closing
from desk.journal import handover as kept_handover
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
    """Close the running shift, if there is one, and begin the next at the same moment, as one act.

    It asks nothing, so that it is one key with people waiting: the shift that ended waits to be closed (`closing`).
    Whoever is being served stays a visit of the shift that logged it.
    """
    running, post, now = current(counter), posts.here(counter), counter.clock.now()
    begun = Shift(new_id(), post.site.id, post.desk.id, served_by, now)
    never = (replace(begun, closed=now), begun)
    turned = ((running, replace(running, closed=now)), never) if running else (never,)
    changes = _turn(counter, turned)
    counter.acts.did(Act(ActKind.TAKE_OVER, (), (), counter.clock.monotonic(), turned))
    return changes


def take_back(counter: Counter, begun: Shift, before: Shift | None) -> Changes:
    """A shift begun by mistake never was, and the one it took over from runs on; empty when it is not the running
    one any more. What was logged since then belongs to the one that runs on."""
    running = current(counter)
    if running is None or running.id != begun.id:
        return Changes()
    counter.acts.forget(begun.id)
    again = ((before, replace(before, closed=None)),) if before else ()
    return _turn(counter, (*again, (running, replace(running, closed=running.opened))))


def turn_back(counter: Counter, act: Act) -> tuple[Act, Changes]:
    """Undo a take-over, or do it again: each shift is as it was before the act. Gives the act that reverses this one.

    Nothing happens when somebody went on since: closed the shift that began, or took over from it.
    """
    stand = all(_ends(kept.get(counter.journal, after.id)) == _ends(after) for _, after in act.shifts)
    turned = tuple((after, before) for before, after in act.shifts) if stand else ()
    changes = _turn(counter, turned) if turned else Changes()
    return replace(act, shifts=turned, at=counter.clock.monotonic()), changes


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


def _turn(counter: Counter, turned: Sequence[tuple[Shift, Shift]]) -> Changes:
    """Each shift ends, or runs on, as in the second of its pair; one that ends while another begins waits to be closed.
    What was said of it meanwhile stays."""
    after = tuple(replace(kept.get(counter.journal, new.id) or new, closed=new.closed) for _, new in turned)
    took_over = after[0] if len(after) > 1 and after[0].closed is not None else None
    with counter.journal.writing() as writer:
        for shift in after:
            kept.put(writer, shift, counted=sample.is_counted(counter, shift))
            closing.finish(writer, shift.id)
        if took_over is not None and took_over.closed is not None:
            closing.wait(writer, took_over.id, took_over.closed.day)
            kept_handover.age_words(writer)
    return counter.announcer.announce(Changes(shifts=after, closings=True))


def _ends(shift: Shift | None) -> tuple[str, Moment | None] | None:
    return (shift.id, shift.closed) if shift else None


def _put(counter: Counter, *shifts: Shift) -> Changes:
    with counter.journal.writing() as writer:
        for shift in shifts:
            kept.put(writer, shift, counted=sample.is_counted(counter, shift))
    return counter.announcer.announce(Changes(shifts=shifts))
