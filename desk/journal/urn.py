"""The urn: records of which nobody may know when they were made lie here until their month is over.

A row has a random id, and the table is kept in the order of the ids and of nothing else: no number, no change sequence,
no moment, no desk. So the order in which things were written does not lie on the disk beside that of the visits. For
the same reason nothing in the urn goes into the spool, whose frames are in the order of time: if the journal is damaged
before the month is over, the tallies since its last spare copy are lost, and that is the price.

When the month is over its rows become records, a piece at a time in the order of their ids, all within one look of the
clock: what is numbered, spooled and sent then tells when the month ended and nothing else. Ids stay, so that a journal
that was restored or cloned brings no tally twice. What is taken out is overwritten with zeros; until the next
checkpoint the write-ahead log, encrypted like the journal, may still hold the page it lay on.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, func, insert, select, union

from desk.journal import record as records
from desk.journal import tables
from desk.journal.writer import Readable, Writer
from desk.model.period import Moment
from desk.model.record import Record

PIECE = 25
"""Rows that become records in one transaction at most: well below 5 ms."""

WHO = "urn"
"""Who wrote these records: no person did, just then."""

_u, _r = tables.urn.c, tables.record.c
_put = insert(tables.urn)
_take = delete(tables.urn).where(_u.id == bindparam("which"))
_over = _u.month != bindparam("now")
_some = select(tables.urn).where(_over).order_by(_u.id).limit(PIECE)
_any = select(_u.id).where(_over).limit(1)
_drop = delete(tables.urn).where(_u.id.in_(bindparam("ids", expanding=True)))
_of = (bindparam("kind"), bindparam("tenant"))
_inside = select(_u.id, _u.site, _u.month, _u.payload).where(_u.kind == _of[0], _u.tenant.in_(("", _of[1])))
_outside = select(_r.id, _r.site, func.substr(_r.day, 1, 7).label("month"), _r.payload).where(
    _r.kind == _of[0], _r.tenant.in_(("", _of[1])), _r.live.is_(True)
)
_both = union(_inside, _outside).subquery()
_counts = select(_both.c.site, _both.c.month, _both.c.payload, func.count()).group_by(
    _both.c.site, _both.c.month, _both.c.payload
)


class Counted(NamedTuple):
    """So many records that say the same, at a site in a month."""

    site: str
    month: str
    payload: Mapping[str, object]
    count: int


def put(writer: Writer, record: Record) -> Record:
    """Keep a record of which only the month is known."""
    _clean(writer)
    payload = json.dumps(record.payload, ensure_ascii=False, separators=(",", ":"))
    head = {"id": record.id, "tenant": record.tenant or "", "kind": record.kind, "origin": record.origin}
    month = f"{record.day:%Y-%m}"
    writer.connection.execute(_put, {**head, "site": record.site, "month": month, "payload": payload})
    return record


def take_out(writer: Writer, record_id: str) -> bool:
    """A mistake: it never was. Returns False when it has become a record already, or is not here."""
    _clean(writer)
    return writer.connection.execute(_take, {"which": record_id}).rowcount > 0


def is_due(journal: Readable, month: str) -> bool:
    """Whether anything is left of another month than this one."""
    with journal.reading() as connection:
        return connection.execute(_any, {"now": month}).first() is not None


def release(writer: Writer, month: str) -> int:
    """Make records of a piece of what is of another month than this one; returns how many."""
    _clean(writer)
    found = writer.connection.execute(_some, {"now": month}).mappings().all()
    if not found:
        return 0
    rows = []
    for row in found:
        first = datetime.strptime(f"{row['month']}-01", "%Y-%m-%d").replace(tzinfo=UTC)
        head = (row["tenant"] or None, row["id"], row["kind"], 0, None, True, row["origin"], row["site"])
        rows.append(records.to_row(Record(*head, first.date(), json.loads(row["payload"])), _at(first), None))
    records.keep(writer, rows, [None] * len(rows), WHO)
    writer.connection.execute(_drop, {"ids": [row["id"] for row in found]})
    return len(found)


def counts(journal: Readable, kind: str) -> tuple[Counted, ...]:
    """What there is of a kind, in the urn or not, by what it says."""
    with journal.reading() as connection:
        rows = connection.execute(_counts, {"kind": kind, "tenant": journal.tenant or ""}).all()
    return tuple(Counted(site, month, json.loads(payload), count) for site, month, payload, count in rows)


def _at(first: datetime) -> Moment:
    """The moment of the row of a record without one."""
    return Moment(first, 0, "UTC")


def _clean(writer: Writer) -> None:
    writer.connection.exec_driver_sql("PRAGMA secure_delete = ON")
