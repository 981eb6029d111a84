"""Why a stretch was not counted, or the desk was closed: for those at this device, and for a month."""

from collections.abc import Collection, Mapping
from datetime import timedelta

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.journal import why as kept
from desk.model.coverage import KEPT, Coverage, Why


def tell(counter: Counter, coverage: Coverage, why: Why | None) -> Changes:
    """This is why; None takes it back."""
    with counter.journal.writing() as writer:
        if why is None:
            kept.drop(writer, coverage.id)
        else:
            kept.put(writer, coverage.id, why, coverage.start.day)
    return counter.announcer.announce(Changes(day=(coverage,)))


def of(counter: Counter, coverages: Collection[Coverage]) -> Mapping[str, Why]:
    """Why, by the id of each coverage of which it was said."""
    return kept.of(counter.journal, [each.id for each in coverages])


def expire(counter: Counter) -> int:
    """Delete what has been kept for long enough; how many there were."""
    today, span = counter.clock.now().day, timedelta(days=KEPT)
    ends = today - span, today + span
    if not kept.any_outside(counter.journal, *ends):
        return 0
    with counter.journal.writing() as writer:
        return kept.drop_outside(writer, *ends)
