"""What else was counted at this device: the same answer the server gives, from the device's own journal."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from desk.analysis.tallies import tallies
from desk.analysis.tally import OTHERS, VISIT, Counts, Passed, encode_tallies, of_record, of_visit, tallied
from desk.counter.counter import Counter
from desk.journal import tally as kept
from desk.model.overlap import Source
from desk.model.tallies import Tallies, TallyQuestion
from desk.model.visit import INQUIRY_FIELDS
from desk.model.year import begin


def own_tallies(counter: Counter, question: TallyQuestion, home: str | None, cancelled: Callable[[], bool]) -> Tallies:
    """The answer from what was written here. `home` is the municipality's site that stands for one typed here.

    For a worker thread. What it gives once `cancelled` says so is part of the answer, and for nobody.
    """
    areas = {place.id: place.area for place in counter.publication.places if place.area}
    table = encode_tallies(tallied(_rows(counter, question, home, cancelled)))
    return tallies([table], question, areas, Source.JOURNAL)


def _rows(
    counter: Counter, question: TallyQuestion, home: str | None, cancelled: Callable[[], bool]
) -> Iterator[tuple[str, str, Iterator[Counts]]]:
    published = {site.id for site in counter.publication.sites}
    sensitive = {each.id for each in counter.catalogue.categories if each.sensitive}
    span = begin(question.first), question.last
    for kind, site, month, payload in kept.standing(counter.journal, (VISIT, *OTHERS), *span, cancelled):
        adds = _of_visit(payload, sensitive) if kind == VISIT else of_record(kind, payload)
        yield site if site in published else home or site, month, adds


def _of_visit(payload: Mapping[str, Any], sensitive: Collection[str]) -> Iterator[Counts]:
    # Of a shorter list, which an older program wrote, what it lacks is unknown.
    asked = [dict(zip(INQUIRY_FIELDS, each, strict=False)) for each in payload["inquiries"]]
    # A sensitive visit tells no place, here as at the server.
    masked = any(each.get("category") in sensitive for each in asked)
    passed = [Passed(each.get("referred_to"), each.get("handed_to")) for each in asked]
    place = None if masked else payload.get("place")
    return of_visit(payload.get("channel"), place, bool(payload.get("continued")), passed)
