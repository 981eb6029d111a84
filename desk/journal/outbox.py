"""What has yet to be sent: the records whose change number lies above the last one the server acknowledged.

Nothing is taken out of the journal to be sent, so nothing can be lost on the way. How far a pairing has come is not in
the spool: a journal that is rebuilt, or restored from a backup, sends again, and a mark that is sent twice is the same
mark.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    RowMapping,
    Select,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects import sqlite

from desk.journal import merging, tables
from desk.journal.database import Journal
from desk.journal.spool import Entry
from desk.journal.writer import Readable, Writer, stamp, unstamp
from desk.model.delivery import EMPTY, Digest, Stretch, digest
from desk.model.pairing import Pairing
from desk.model.period import Moment

_r, _o, _s = tables.record.c, tables.outbox.c, tables.surplus.c
_p = tables.pairing.c
_mine = (_o.pairing == bindparam("mine")) & (_o.generation == bindparam("held"))
# The plus keeps SQLite from reading all of ours by the index on the tenant where a few by the change number will do.
_of_tenant = literal_column("+record.tenant", Text).in_(("", bindparam("tenant")))
_above = _r.seq > bindparam("acked")
_month: ColumnElement[str] = func.substr(_r.day, 1, 7)
_day_of_month = cast(func.substr(_r.day, 9, 2), Integer)
_PLAIN = (
    _r.kind, _r.id, _r.rev, func.nullif(_r.op, ""), _r.live, _r.origin, _r.site, _month, _day_of_month, _r.payload,
)  # fmt: skip
# Whether any record is of another municipality: two looks into the index on (tenant, id), instead of one at each.
_mixed = or_(
    exists().where(_r.tenant > "", _r.tenant < _p.tenant).correlate(tables.pairing),
    exists().where(_r.tenant > _p.tenant).correlate(tables.pairing),
)  # fmt: skip
_stand = (
    select(tables.pairing, tables.outbox, _mixed.label("mixed"))
    .outerjoin(tables.outbox, _o.pairing == _p.id)
    .order_by(_p.number.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pairing has come. `generation` is None before the first answer; `audit` is (number, hash)."""

    generation: str | None = None
    acked: int = 0
    sent_at: Moment | None = None
    audit: tuple[int, str] | None = None


class Plain(NamedTuple):
    """A record as it lies in the journal: `live` is 0 or 1, `payload` is JSON; `mark` is its place among the others."""

    kind: str
    id: str
    rev: int
    op: str | None
    live: int
    origin: str
    site: str
    month: str
    day: int
    payload: str
    mark: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Records in the order they were written, up to and with the mark `to`."""

    records: tuple[Plain, ...]
    to: int


class _Stand(NamedTuple):
    """Where this device reports to, how far that has come, and which records are meant for it."""

    pairing: Pairing | None
    progress: Progress
    ours: ColumnElement[bool]
    tenant: str


def pair(journal: Journal, pairing: Pairing) -> Pairing:
    """This device belongs there from now on; everything that is not another municipality's is yet to be sent."""
    with journal.writing() as writer:
        number = merging.next_number(writer.connection, "pairing")
        row = {name: getattr(pairing, name) for name in Pairing.__slots__} | {"number": number}
        merging.keep(writer.connection, "pairing", [row])
        writer.entries.append(Entry("pairing", row, "", writer.now()))
    journal.tenant = pairing.tenant
    return pairing


def pairing(journal: Readable) -> Pairing | None:
    """Where this device reports to, or None while it keeps everything to itself."""
    with journal.reading() as connection:
        return _where_we_stand(connection).pairing


def progress(journal: Readable) -> Progress:
    """How far the last pairing has come."""
    with journal.reading() as connection:
        return _where_we_stand(connection).progress


def waiting(journal: Readable) -> int:
    """How many records are written here and not yet at the server."""
    return stand(journal)[0]


def stand(journal: Readable) -> tuple[int, Progress]:
    """How many records are written here and not yet at the server, and how far the last pairing has come."""
    count = select(func.count()).select_from(tables.record)
    with journal.reading() as connection:
        stand = _where_we_stand(connection)
        if stand.pairing is None:
            return connection.execute(count).scalar_one(), stand.progress
        values = {"tenant": stand.tenant, "acked": stand.progress.acked}
        return connection.execute(count.where(_above, stand.ours), values).scalar_one(), stand.progress


def newest(journal: Readable) -> int:
    """The change number of what was written last; 0 in an empty journal."""
    with journal.reading() as connection:
        return connection.execute(select(func.coalesce(func.max(_r.seq), 0))).scalar_one()


def unsent(journal: Readable, limit: int, after: int | None = None) -> Waiting:
    """The oldest `limit` records that wait, in the order they were last written; without any, `to` is `after`.

    `after` is a change number; by default the one up to which the server has everything.
    """
    with journal.reading() as connection:
        stand = _where_we_stand(connection)
        acked = stand.progress.acked if after is None else after
        query = select(*_PLAIN, _r.seq).where(_above, stand.ours).order_by(_r.seq).limit(limit)
        return _read(connection, query, {"tenant": stand.tenant, "acked": acked}, acked)


def sent_of(journal: Readable, stretch: Stretch, after: int, limit: int) -> Waiting:
    """Records of a stretch numbered above `after`, oldest first, for sending once more; `to` is the last's number."""
    query = select(*_PLAIN, _r.number).where(
        _of_tenant, _r.origin == stretch.origin, _month == stretch.month, _r.number > bindparam("after")
    )  # fmt: skip
    with journal.reading() as connection:
        values = {"tenant": _where_we_stand(connection).tenant, "after": after}
        return _read(connection, query.order_by(_r.number).limit(limit), values, after)


def digests(journal: Readable) -> dict[Stretch, Digest]:
    """The digest of everything that may be sent, by origin and month. Reads every record: for a worker thread."""
    query = select(_r.origin, _month, _r.id, _r.rev, _r.op).where(_of_tenant)
    found: dict[Stretch, list[tuple[str, int, str]]] = {}
    with journal.reading() as connection:
        tenant = _where_we_stand(connection).tenant
        for origin, month, *rev in connection.execute(query, {"tenant": tenant}):
            found.setdefault(Stretch(origin, month), []).append(tuple(rev))
    return {stretch: digest(revs) for stretch, revs in found.items()}


def acknowledge(writer: Writer, pairing: Pairing, generation: str, to: int, sent_at: Moment) -> None:
    """The server has everything up to `to`. Nothing happens when this answer comes late: it never goes backwards."""
    utc, offset, zone = stamp(sent_at)
    values = {"acked_seq": func.max(_o.acked_seq, to), "sent_utc": utc, "sent_offset": offset, "sent_zone": zone}
    writer.connection.execute(
        update(tables.outbox).where(_mine).values(values), {"mine": pairing.id, "held": generation}
    )


def begin(writer: Writer, pairing: Pairing, generation: str) -> None:
    """The server counts in this generation; in another one than before everything is to be sent again."""
    fresh = sqlite.insert(tables.outbox).values(pairing=pairing.id, generation=generation, acked_seq=0)
    again = {"generation": generation, "acked_seq": 0, "audit_number": None, "audit_hash": None}
    changed = fresh.on_conflict_do_update(index_elements=["pairing"], set_=again, where=_o.generation != generation)
    if writer.connection.execute(changed).rowcount:
        writer.connection.execute(delete(tables.surplus).where(_s.pairing == pairing.id))


def keep_audit(writer: Writer, pairing: Pairing, number: int, head: str) -> None:
    """Remember the head of the server's audit log; one that is shorter than what was seen is not taken over."""
    seen = func.coalesce(_o.audit_number, literal(-1)) < number
    values = {"audit_number": number, "audit_hash": head}
    writer.connection.execute(update(tables.outbox).where(_o.pairing == pairing.id, seen).values(values))


def keep_sites(writer: Writer, pairing: Pairing, found: Sequence[str]) -> None:
    """Remember the ids of the sites this device may write for, as the server says."""
    values = {"sites": json.dumps(list(found))}
    writer.connection.execute(update(tables.outbox).where(_o.pairing == pairing.id).values(values))


def sites(journal: Readable) -> tuple[str, ...]:
    """The ids of the sites this device may write for: of the pairing the one, until the server said more."""
    with journal.reading() as connection:
        known = _where_we_stand(connection).pairing
        if known is None:
            return ()
        told = connection.execute(select(_o.sites).where(_o.pairing == known.id)).scalar()
    return tuple(json.loads(told)) if told is not None else () if known.site is None else (known.site,)


def surplus(journal: Readable) -> dict[Stretch, Digest]:
    """By how much the server's digests are known to differ from ours for good (a clone, a restored backup)."""
    with journal.reading() as connection:
        known = _where_we_stand(connection).pairing
        rows = connection.execute(select(tables.surplus).where(_s.pairing == (known.id if known else ""))).all()
    return {Stretch(row.origin, row.month): Digest(row.n, row.sum) for row in rows}


def keep_surplus(writer: Writer, pairing: Pairing, found: Mapping[Stretch, Digest]) -> None:
    """Remember by how much the server differs, in place of what was known of these stretches."""
    for stretch, difference in found.items():
        keys = (_s.pairing == pairing.id, _s.origin == stretch.origin, _s.month == stretch.month)
        writer.connection.execute(delete(tables.surplus).where(*keys))
        if difference != EMPTY:
            row = {"pairing": pairing.id, **stretch._asdict(), "n": difference.n, "sum": difference.sum}
            writer.connection.execute(insert(tables.surplus), row)


def _where_we_stand(connection: Connection) -> _Stand:
    """Of the last pairing. Records of a municipality this device once belonged to stay with it."""
    row = connection.execute(_stand).mappings().first()
    if row is None:
        return _Stand(None, Progress(), true(), "")
    pairing = Pairing(**{name: row[name] for name in Pairing.__slots__})
    return _Stand(pairing, _progress(row), _of_tenant if row["mixed"] else true(), pairing.tenant)


def _progress(row: RowMapping) -> Progress:
    if row["generation"] is None:
        return Progress()
    sent_at = None if row["sent_utc"] is None else unstamp(row["sent_utc"], row["sent_offset"], row["sent_zone"])
    audit = None if row["audit_number"] is None else (row["audit_number"], row["audit_hash"])
    return Progress(row["generation"], row["acked_seq"], sent_at, audit)


def _read(connection: Connection, query: Select[Any], values: Mapping[str, object], before: int) -> Waiting:
    found = connection.execute(query, values)
    # By the driver itself: there may be ten thousand of them.
    rows = tuple(map(Plain._make, found.cursor.fetchall()))
    return Waiting(rows, rows[-1].mark if rows else before)
