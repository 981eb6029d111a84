"""The refresher: takes the counts again wherever records changed, and keeps the count files (`desk.central.counts`).

Intake notes each (site, month) it touched as stale, with a turn that grows. Here those are counted anew from the
records; the month's files are written, the rows of its other sites as they were; and only then is the note taken away,
if its turn is still the same. Whoever is ended anywhere in between leaves the note, and the same is done once more.
"""

import json
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import msgspec
from sqlalchemy import Connection, Row, bindparam, delete, func, select

from desk.analysis.counts import Counted, Followed, baskets, category_days, guide_steps
from desk.analysis.steps import encode_steps, replaced_steps
from desk.analysis.tables import encode, encode_days, replaced, replaced_days
from desk.analysis.tally import (
    OTHERS,
    VISIT,
    Counts,
    Passed,
    encode_tallies,
    of_record,
    of_visit,
    replaced_tallies,
    tallied,
)
from desk.central import counts, tables, tenants
from desk.central.counts import Month
from desk.central.store import Store, among
from desk.model.visit import Entered

_s, _r = tables.stale.c, tables.record.c
_done = delete(tables.stale).where(
    _s.tenant == bindparam("of"), _s.site == bindparam("at"), _s.month == bindparam("in"), _s.turn == bindparam("seen")
)


class _Asked(msgspec.Struct, array_like=True):
    """Of an inquiry as it is stored, what is counted."""

    category: str
    outcome: str | None
    effort: str | None
    referred_to: str | None
    handed_to: str | None
    sent_here_by: str | None
    guide: str | None
    guide_revision: int | None
    step: str | None


class _Visit(msgspec.Struct):
    """Of a visit's payload, what is counted."""

    desk: str | None
    channel: str | None
    served_by: str | None
    entered: str
    inquiries: list[_Asked]
    continued: bool = False
    place: str | None = None


_Adds = tuple[str, str, Collection[Counts]]
"""What a record of a site and month adds to what is counted beside the questions."""

_decode = msgspec.json.Decoder(_Visit).decode


def refresh(store: Store, folder: Path, *, whole: bool = False, wanted: Callable[[], bool] = lambda: True) -> int:
    """Count again what is stale, and with `whole` each month without good files too; returns how many months.

    One program at a time may do so. Stops between two months when it is not `wanted` any more. Raises CountsFailed and
    what the store raises; then it is to be done again.
    """
    months = _stale(store)
    if whole:
        months |= _lost(store, folder)
    for tenant, month in sorted(months):
        if wanted():
            _recount(store, folder, tenant, month)
    return len(months)


def touched(store: Store) -> int:
    """How often anything was made stale that is not counted yet: it grows with each batch, and is 0 at rest."""
    with store.reading() as connection:
        return connection.execute(select(func.coalesce(func.sum(_s.turn), 0))).scalar_one()


def _stale(store: Store) -> set[tuple[str, str]]:
    with store.reading() as connection:
        return {(row.tenant, row.month) for row in connection.execute(select(_s.tenant, _s.month).distinct())}


def _lost(store: Store, folder: Path) -> set[tuple[str, str]]:
    """The months with records that count whose files are gone, damaged or of another set of records."""
    query = select(_r.tenant, _r.month).where(_r.kind.in_((VISIT, *OTHERS)), _r.live.is_(True)).distinct()
    with store.reading() as connection:
        generation = tenants.server(connection).generation
        known = {(row.tenant, row.month) for row in connection.execute(query)}
    return {each for each in known if counts.held(folder, *each, generation) is None}


def _recount(store: Store, folder: Path, tenant: str, month: str) -> None:
    with store.reading() as connection:
        generation = tenants.server(connection).generation
        kept = counts.held(folder, tenant, month, generation)
        turns = _turns(connection, tenant, month)
        sites = None if kept is None else turns
        adds = list(_others(connection, tenant, month, sites))
        rows = list(_visits(connection, tenant, month, sites, adds))
    fresh = Month(
        encode(baskets(rows)), encode_days(category_days(rows)), encode_steps(guide_steps(rows)),
        encode_tallies(tallied(adds)),
    )  # fmt: skip
    if kept is not None:
        fresh = Month(
            replaced(kept.baskets, turns, fresh.baskets),
            replaced_days(kept.days, turns, fresh.days),
            replaced_steps(kept.steps, turns, fresh.steps),
            replaced_tallies(kept.tallies, turns, fresh.tallies),
        )
    counts.put(folder, tenant, month, generation, fresh)
    seen = [{"of": tenant, "at": site, "in": month, "seen": turn} for site, turn in turns.items()]
    if seen:
        with store.writing() as connection:
            connection.execute(_done, seen)


def _turns(connection: Connection, tenant: str, month: str) -> dict[str, int]:
    query = select(_s.site, _s.turn).where(_s.tenant == tenant, _s.month == month)
    return {row.site: row.turn for row in connection.execute(query)}


def _standing(
    connection: Connection, tenant: str, month: str, kinds: Collection[str], sites: Collection[str] | None
) -> Iterator[Row]:
    """The records of these kinds that count, of these sites or of all."""
    query = select(_r.kind, _r.site, _r.day, _r.payload).where(
        _r.tenant == tenant, _r.month == month, _r.kind.in_(kinds), _r.live.is_(True)
    )
    if sites is not None:
        query = query.where(among(_r.site, "sites"))
    yield from connection.execute(query, {"sites": json.dumps(sorted(sites or ()))})


def _others(connection: Connection, tenant: str, month: str, sites: Collection[str] | None) -> Iterator[_Adds]:
    """What the records add that are no visits."""
    for kind, site, _, payload in _standing(connection, tenant, month, OTHERS, sites):
        yield site, month, tuple(of_record(kind, json.loads(payload)))


def _visits(
    connection: Connection, tenant: str, month: str, sites: Collection[str] | None, adds: list[_Adds]
) -> Iterator[Counted]:
    """The visits; what they add beside their questions goes into `adds`."""
    for _, site, day, payload in _standing(connection, tenant, month, (VISIT,), sites):
        found = _decode(payload)
        passed = [Passed(each.referred_to, each.handed_to) for each in found.inquiries]
        if more := tuple(of_visit(found.channel, found.place, found.continued, passed)):
            adds.append((site, month, more))
        asked = tuple(inquiry.category for inquiry in found.inquiries)
        live = found.entered == Entered.LIVE
        followed = tuple(
            Followed(each.category, each.guide, each.guide_revision, each.step, each.outcome)
            for each in found.inquiries
            if each.guide is not None
        )
        yield Counted(
            site, found.served_by, found.desk, found.channel, month, day, asked, live, followed, found.continued
        )
