"""Answers for one municipality, from its count files alone; small counts are hidden before they leave."""

from collections.abc import Iterable
from functools import lru_cache

from desk.analysis import overlap as analysis
from desk.analysis.tables import Days
from desk.catalogue.load import starter
from desk.central import counts, publishing
from desk.central.store import Store
from desk.model.category import Catalogue
from desk.model.overlap import Overlap, Question, Source
from desk.sync.publication import unpack


def overlap(store: Store, tenant: str, question: Question) -> Overlap:
    """What people of this municipality ask about in one visit. Raises CountsFailed and what the store raises."""
    with store.reading() as connection:
        newest = publishing.in_force(connection, tenant)
    catalogue = _catalogue(newest.body) if newest else starter()
    asked = store.folder, tenant, question.first, question.last
    until = _until(counts.read_days(*asked), question.site)
    return analysis.overlap(counts.read(*asked), question, catalogue, Source.SERVER, until=until)


def _until(months: Iterable[Days], site: str | None) -> str | None:
    """The last day of which anything is there, at a site if one is given."""
    last = None
    for table in months:
        sites = table.labels["site"]
        if site is not None and site not in sites:
            continue
        days = table.day if site is None else table.day[table.codes["site"] == sites.index(site)]
        if day := int(days.max(initial=0)):
            last = f"{table.labels['month'][0]}-{day:02}"
    return last


@lru_cache(maxsize=8)
def _catalogue(body: bytes) -> Catalogue:
    return unpack(body).catalogue
