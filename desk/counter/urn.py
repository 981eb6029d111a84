"""What lies in the urn becomes records once its month is over (see `desk.journal.urn`)."""

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.journal import urn
from desk.model.record import Record


def month_of(counter: Counter) -> str:
    """The month it is at this counter, `2026-03`."""
    return f"{counter.clock.now().day:%Y-%m}"


def site_of(counter: Counter) -> str:
    """The site where we work. Raises NowhereYet."""
    return posts.here(counter).site.id


def drop_in(counter: Counter, record: Record) -> Changes:
    """Keep a record of which only the month is known; returns once it is durable."""
    with counter.journal.writing() as writer:
        urn.put(writer, record)
    return counter.announcer.announce(Changes(voices=True))


def take_out(counter: Counter, record_id: str) -> Changes:
    """It was a mistake; empty when its month is over, or it was taken out before."""
    with counter.journal.writing() as writer:
        gone = urn.take_out(writer, record_id)
    return counter.announcer.announce(Changes(voices=True)) if gone else Changes()


def release(counter: Counter) -> bool:
    """Make records of a piece of what is of an earlier month; whether there may be more of it.

    A month that lies ahead was read off a clock that was wrong: it is over as soon as that is put right.
    """
    month = month_of(counter)
    if not urn.is_due(counter.journal, month):
        return False
    with counter.journal.writing() as writer:
        released = urn.release(writer, month)
    if released:
        counter.announcer.announce(Changes(voices=True, delivery=True))
    return released == urn.PIECE


def counts(counter: Counter, kind: str) -> tuple[urn.Counted, ...]:
    """What there is of a kind where we work, of months that are over, the newest first.

    Of the running month nothing is told: a count that grows by one just now tells what somebody just did.
    """
    here, month = set(posts.called(counter)), month_of(counter)
    found = (each for each in urn.counts(counter.journal, kind) if each.site in here and each.month < month)
    return tuple(sorted(found, key=lambda each: each.month, reverse=True))
