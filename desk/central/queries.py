"""Answers for one municipality, from its count files alone; small counts are hidden before they leave."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from sqlalchemy import Connection

from desk.analysis import journey as journeys
from desk.analysis import overlap as analysis
from desk.analysis import tallies as tallying
from desk.analysis.tables import Days
from desk.catalogue.load import starter
from desk.central import counts, guides, publishing
from desk.central.store import Store
from desk.guides.shelf import Shelf
from desk.model.category import Catalogue
from desk.model.guide import Guide
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Overlap, Question, Source
from desk.model.tallies import Tallies, TallyQuestion
from desk.model.year import begin
from desk.sync.publication import unpack
from desk.text import RESOURCES


def overlap(store: Store, tenant: str, question: Question) -> Overlap:
    """What people of this municipality ask about in one visit. Raises CountsFailed and what the store raises."""
    with store.reading() as connection:
        newest = publishing.in_force(connection, tenant)
    catalogue = _catalogue(newest.body) if newest else starter()
    asked = store.folder, tenant, question.first, question.last
    until = _until(counts.read_days(*asked), question.site)
    baskets = counts.read(store.folder, tenant, begin(question.first), question.last)
    return analysis.overlap(baskets, question, catalogue, Source.SERVER, until=until)


def journey(store: Store, tenant: str, question: JourneyQuestion) -> Journey:
    """Where those led through a guide here ended or stopped. Raises CountsFailed and what the store raises."""
    with store.reading() as connection:
        newest, guide = publishing.in_force(connection, tenant), _guide(connection, tenant, question.guide)
    catalogue = _catalogue(newest.body) if newest else starter()
    sensitive = {each.id for each in catalogue.categories if each.sensitive}
    steps = counts.read_steps(store.folder, tenant, begin(question.first), question.last)
    found = journeys.journey(steps, question, guide, sensitive, Source.SERVER)
    days = counts.read_days(store.folder, tenant, question.first, question.last)
    return replace(found, until=_until(days, None if found.pooled else question.site))


def tallies(store: Store, tenant: str, question: TallyQuestion) -> Tallies:
    """What else was counted here. Raises CountsFailed and what the store raises."""
    with store.reading() as connection:
        newest = publishing.in_force(connection, tenant)
    areas = {place.id: place.area for place in unpack(newest.body).places if place.area} if newest else {}
    asked = store.folder, tenant, question.first, question.last
    until = _until(counts.read_days(*asked), question.site)
    tables = counts.read_tallies(store.folder, tenant, begin(question.first), question.last)
    return replace(tallying.tallies(tables, question, areas, Source.SERVER), until=until)


def _guide(connection: Connection, tenant: str, guide: str) -> Guide | None:
    """The newest revision of a guide that was published or ships with us."""
    for kept in guides.revisions(connection, tenant, guide)[:1]:
        return _read(guides.file(connection, tenant, kept.tag) or b"")
    return next((each for each in _shipped() if each.id == guide), None)


_read = lru_cache(maxsize=64)(guides.read)


@lru_cache(maxsize=1)
def _shipped() -> Shelf:
    return Shelf(RESOURCES / "guides")


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
