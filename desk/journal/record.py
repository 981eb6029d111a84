"""Rows of the record table: how any kind of record is kept, merged and corrected. Rows never leave the journal."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, func, insert, select, tuple_
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.writer import Writer, stamp
from desk.model.period import Moment
from desk.model.record import Record

_OWN = ("kind", "rev", "op", "live", "origin", "site", "day", "payload", "desk", "utc", "offset", "zone")
"""The columns a newer rev replaces."""

_fresh = sqlite.insert(tables.record)
_keep = _fresh.on_conflict_do_update(
    index_elements=["tenant", "id"],
    set_={name: _fresh.excluded[name] for name in _OWN},
    # The one merge rule: the highest (rev, op) wins.
    where=tuple_(_fresh.excluded.rev, _fresh.excluded.op) > tuple_(tables.record.c.rev, tables.record.c.op),
)
_find = select(tables.record).where(
    tables.record.c.tenant == bindparam("tenant"), tables.record.c.id == bindparam("id")
)
_correct = insert(tables.correction)
_next = select(func.coalesce(func.max(tables.record.c.number), 0) + 1)


def to_row(record: Record, at: Moment, desk: str | None) -> dict[str, object]:
    """The row of a record; the exact moment and the desk are columns of their own and stay on the device."""
    utc, offset, zone = stamp(at)
    return {
        "tenant": record.tenant or "",
        "id": record.id,
        "kind": record.kind,
        "rev": record.rev,
        "op": record.op or "",
        "live": record.live,
        "origin": record.origin,
        "site": record.site,
        "day": record.day.isoformat(),
        "payload": json.dumps(record.payload, ensure_ascii=False, separators=(",", ":")),
        "desk": desk,
        "utc": utc,
        "offset": offset,
        "zone": zone,
    }


def keep(
    writer: Writer, rows: Sequence[dict[str, object]], before: Sequence[Mapping[str, object] | None], who: str
) -> None:
    """Write rows, the newest rev winning, each into the spool too; a row with a `before` is logged as a correction."""
    if not rows:
        return
    when = writer.now()
    number = writer.connection.execute(_next).scalar_one()
    numbered = [{"number": number + i, **row} for i, row in enumerate(rows)]
    merge(writer.connection, numbered)
    for row in numbered:
        writer.spool("record", row, who, when)
    corrections = [(old, row) for old, row in zip(before, rows, strict=True) if old is not None]
    log(writer.connection, corrections, who, when)


def merge(connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    """Write rows with their numbers; a row that loses against what is there changes nothing."""
    connection.execute(_keep, rows)


def log(
    connection: Connection,
    corrections: Sequence[tuple[Mapping[str, object], Mapping[str, object]]],
    who: str,
    when: tuple[int, int, str],
) -> None:
    """Append what each row was before and is after."""
    if corrections:
        utc, offset, zone = when
        noted = {"who": who, "utc": utc, "offset": offset, "zone": zone}
        connection.execute(_correct, [{**noted, **_correction(old, row)} for old, row in corrections])


def find(connection: Connection, tenant: str, record_id: str) -> Mapping[str, object] | None:
    """The row of a record as it stands, without its number."""
    row = connection.execute(_find, {"tenant": tenant, "id": record_id}).mappings().first()
    return None if row is None else {name: value for name, value in row.items() if name != "number"}


def next_number(connection: Connection) -> int:
    """The number the next new row gets."""
    return connection.execute(_next).scalar_one()


def _correction(old: Mapping[str, object], row: Mapping[str, object]) -> dict[str, object]:
    keys = {name: row[name] for name in ("tenant", "id", "rev", "op")}
    return {
        **keys,
        "before": json.dumps(dict(old), ensure_ascii=False),
        "after": json.dumps(dict(row), ensure_ascii=False),
    }
