"""Door counts in the journal."""

import json
from datetime import date

from sqlalchemy import bindparam, select

from desk.journal import record as records
from desk.journal.tables import record
from desk.journal.writer import Readable, Writer
from desk.model.door import KIND, Door, to_record

_r = record.c
_on_day = (
    select(record)
    .where(_r.kind == KIND, _r.site == bindparam("site"), _r.day == bindparam("day"), _r.live.is_(True))
    .order_by(_r.utc, _r.number)
)


def put(writer: Writer, door: Door) -> Door:
    """Keep a door count as it is now."""
    records.follow(writer, to_record(door, writer.origin, writer.tenant), door.start, None)
    return door


def on_day(journal: Readable, site: str, day: date) -> tuple[Door, ...]:
    """The door counts of a site that begin on a day and were not taken back, the oldest first."""
    with journal.reading() as connection:
        rows = connection.execute(_on_day, {"site": site, "day": day.isoformat()}).mappings().all()
    return tuple(Door(row["id"], site, *records.ends(row), json.loads(row["payload"])["count"]) for row in rows)
