"""First visits and languages: off unless turned on, and then tallies of a month that belong to no visit."""

from desk.changes import Changes
from desk.counter import urn
from desk.counter.counter import Counter
from desk.model.reach import KIND, About, Reach, Tallied, to_record
from desk.model.record import new_id
from desk.privacy.disclosure import THRESHOLD, shown


def tally(counter: Counter, about: About) -> tuple[Changes, str]:
    """Count one; returns what changed and the id by which it can be taken out again while this program runs."""
    journal = counter.journal
    month, site = urn.month_of(counter), urn.site_of(counter)
    one = Reach(new_id(), journal.origin, site, month, about, journal.tenant)
    return urn.drop_in(counter, to_record(one)), one.id


def take_out(counter: Counter, tally_id: str) -> Changes:
    """That one was a mistake; empty when its month is over."""
    return urn.take_out(counter, tally_id)


def results(counter: Counter) -> tuple[Tallied, ...]:
    """What was counted here in months that are over, the newest first; a count below the threshold is hidden."""
    found: dict[tuple[str, str], int] = {}
    for _site, month, payload, count in urn.counts(counter, KIND):
        key = month, str(payload.get("about"))
        found[key] = found.get(key, 0) + count
    known = {about.value: about for about in About}
    return tuple(
        Tallied(month, known[about], shown(count, THRESHOLD))
        for (month, about), count in found.items()
        if about in known
    )
