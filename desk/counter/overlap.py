"""What goes together at this device: the same answer the server gives, from the device's own journal."""

from collections.abc import Callable

from desk.analysis.counts import Counted
from desk.analysis.overlap import overlap
from desk.analysis.tables import baskets_of
from desk.counter.counter import Counter
from desk.journal import visit as kept
from desk.model.overlap import Overlap, Question, Source
from desk.model.year import begin


def own_overlap(counter: Counter, question: Question, home: str | None, cancelled: Callable[[], bool]) -> Overlap:
    """The answer from what was logged here. `home` is the municipality's site that stands for one typed here.

    For a worker thread. What it gives once `cancelled` says so is part of the answer, and for nobody.
    """
    published = {site.id for site in counter.publication.sites}
    rows = (
        Counted(
            asked.site if asked.site in published else home or asked.site, asked.served_by, None, asked.channel,
            asked.month, None, asked.categories, asked.entered_live, continued=asked.continued,
        )
        for asked in kept.asked(counter.journal, begin(question.first), question.last, cancelled)
    )  # fmt: skip
    return overlap([baskets_of(rows)], question, counter.catalogue, Source.JOURNAL)
