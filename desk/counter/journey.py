"""Where those led through a guide at this device ended or stopped: the answer of the server, from its own journal."""

from collections.abc import Callable, Iterator

from desk.analysis.counts import Counted, Followed
from desk.analysis.journey import journey
from desk.analysis.steps import steps_of
from desk.counter.counter import Counter
from desk.journal import visit as kept
from desk.model.guide import Guide
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.year import begin


def own_journey(
    counter: Counter, question: JourneyQuestion, guide: Guide | None, home: str | None, cancelled: Callable[[], bool]
) -> Journey:
    """The answer from what was logged here. `home` is the municipality's site that stands for one typed here.

    For a worker thread. What it gives once `cancelled` says so is part of the answer, and for nobody.
    """
    sensitive = {each.id for each in counter.catalogue.categories if each.sensitive}
    untold = None if guide is not None and guide.sensitive else frozenset(sensitive)
    rows = _rows(counter, question, home, untold, cancelled)
    return journey([steps_of(rows)], question, guide, sensitive, Source.JOURNAL)


def _rows(
    counter: Counter, question: JourneyQuestion, home: str | None, sensitive: frozenset[str] | None,
    cancelled: Callable[[], bool],
) -> Iterator[Counted]:  # fmt: skip
    """What was logged here of a guide; `sensitive` are categories, None where the guide itself is."""
    published = {site.id for site in counter.publication.sites}
    for led in kept.led(counter.journal, question.guide, begin(question.first), question.last, cancelled):
        # A sensitive visit tells no step, here as at the server.
        masked = sensitive is None or any(inquiry.category in sensitive for inquiry in led.inquiries)
        followed = tuple(
            Followed(each.category, each.guide, each.guide_revision, None if masked else each.step, each.outcome)
            for each in led.inquiries
            if each.guide == question.guide
        )
        site = led.site if led.site in published else home or led.site
        yield Counted(site, None, None, None, led.month, None, (), True, followed)
