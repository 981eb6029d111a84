"""Rows of the record table: how any kind of record is kept and corrected. Rows never leave the journal."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from desk.journal import merging
from desk.journal.merging import Row
from desk.journal.spool import Entry
from desk.journal.tables import record
from desk.journal.writer import Writer, stamp
from desk.model.period import Moment, moment
from desk.model.record import Record, new_op

# Records from before the device was paired keep their empty tenant.
MINE = record.c.tenant.in_(("", bindparam("tenant"))) & (record.c.id == bindparam("id"))
"""Picks one record by `tenant` and `id`."""

_find = select(record).where(MINE)


def to_row(kept: Record, at: Moment, desk: str | None) -> dict[str, object]:
    """The row of a record; the exact moment and the desk are columns of their own and stay on the device."""
    utc, offset, zone = stamp(at)
    return {
        "tenant": kept.tenant or "",
        "id": kept.id,
        "kind": kept.kind,
        "rev": kept.rev,
        "op": kept.op or "",
        "live": kept.live,
        "origin": kept.origin,
        "site": kept.site,
        "day": kept.day.isoformat(),
        "payload": json.dumps(kept.payload, ensure_ascii=False, separators=(",", ":")),
        "desk": desk,
        "utc": utc,
        "offset": offset,
        "zone": zone,
    }


def keep(writer: Writer, rows: Sequence[Row], before: Sequence[Row | None], who: str) -> None:
    """Write rows, the newest rev winning, each into the spool too; a row with a `before` is logged as a correction."""
    when, first = writer.now(), merging.next_number(writer.connection, "record")
    entries = [Entry("record", {**row, "number": number}, who, when) for number, row in enumerate(rows, first)]
    merging.keep(writer.connection, "record", [entry.row for entry in entries])
    merging.log(
        writer.connection, [(old, entry) for old, entry in zip(before, entries, strict=True) if old is not None]
    )
    writer.entries += entries


def find(connection: Connection, tenant: str | None, record_id: str) -> Row | None:
    """The row of a record as it stands."""
    return connection.execute(_find, {"tenant": tenant or "", "id": record_id}).mappings().first()


def follow(writer: Writer, kept: Record, at: Moment, desk: str | None) -> None:
    """Let the record of something be as that is now: a newer rev where it changed, none while it never was."""
    before = find(writer.connection, kept.tenant, kept.id)
    if before is None and not kept.live:
        return
    if before is not None:
        kept = replace(kept, tenant=before["tenant"] or None, rev=before["rev"] + 1, op=new_op())
    row = to_row(kept, at, desk)
    if before is None or (before["live"], before["payload"]) != (row["live"], row["payload"]):
        keep(writer, [row], [before], desk or "")


def ends(row: Row) -> tuple[Moment, Moment]:
    """The two ends in the payload of a record that is about a stretch of time."""
    payload = json.loads(str(row["payload"]))
    start, end = (moment(datetime.fromisoformat(payload[name]), str(row["zone"])) for name in ("from", "to"))
    return start, end
