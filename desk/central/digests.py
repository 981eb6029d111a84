"""The server's digests, by origin and month. They are taken again from the records, never carried on."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, bindparam, select

from desk.central import tables
from desk.central.store import keep
from desk.model.delivery import EMPTY, Digest, Stretch, digest

_r, _q, _d = tables.record.c, tables.quarantine.c, tables.digest.c
_known = select(tables.digest).where(_d.tenant == bindparam("tenant"), _d.month != "")
_of_origins = _known.where(_d.origin.in_(bindparam("origins", expanding=True)))


def touch(connection: Connection, tenant: str, stretches: Iterable[Stretch]) -> None:
    """Something of these changed: their digests have to be taken again."""
    keep(connection, tables.digest, [_row(tenant, each, None) for each in sorted(stretches)])


def digests(connection: Connection, tenant: str, origins: Sequence[str]) -> dict[Stretch, Digest]:
    """The digests of these origins, by month, what is set apart included; those touched are taken again and kept.

    What is so malformed that it has no month is in none.
    """
    found: dict[Stretch, Digest] = {}
    taken: dict[Stretch, Digest] = {}
    for row in connection.execute(_of_origins, {"tenant": tenant, "origins": list(origins)}).all():
        stretch = Stretch(row.origin, row.month)
        if row.n is None:
            taken[stretch] = digest(_revs(connection, tenant, stretch))
        found[stretch] = taken[stretch] if row.n is None else Digest(row.n, row.sum)
    keep(connection, tables.digest, [_row(tenant, *each) for each in taken.items()])
    return {stretch: known for stretch, known in found.items() if known != EMPTY}


def _revs(connection: Connection, tenant: str, stretch: Stretch) -> Iterator[tuple[str, int, str]]:
    """Every rev of that origin and month; a record whose newest rev is set apart comes once, with that one."""
    newer_apart = select(_q.id).where(_q.tenant == _r.tenant, _q.id == _r.id).exists()
    for table, extra in ((tables.record, (~newer_apart,)), (tables.quarantine, ())):
        c = table.c
        mine = (c.tenant == tenant) & (c.origin == stretch.origin) & (c.month == stretch.month)
        for row in connection.execute(select(c.id, c.rev, c.op).where(mine, *extra)):
            yield row.id, row.rev, row.op


def _row(tenant: str, stretch: Stretch, known: Digest | None) -> tuple[object, ...]:
    return (tenant, *stretch, known.n, known.sum) if known else (tenant, *stretch, None, None)
