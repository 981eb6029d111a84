"""Check counts in the journal."""

import json
from collections.abc import Mapping

from sqlalchemy import bindparam, select

from desk.journal import record as records
from desk.journal.merging import Row
from desk.journal.tables import record
from desk.journal.writer import Readable, Writer, stamp
from desk.model.check import KIND, Check, to_record
from desk.model.period import Moment

_r = record.c
_between = (
    select(record)
    .where(
        _r.kind == KIND, _r.desk == bindparam("desk"), _r.utc >= bindparam("start"), _r.utc < bindparam("end"),
        _r.live.is_(True),
    )
    .order_by(_r.utc, _r.number)
)  # fmt: skip


def put(writer: Writer, check: Check) -> Check:
    """Keep a check count as it is now."""
    records.follow(writer, to_record(check, writer.origin, writer.tenant), check.start, check.desk)
    return check


def between(journal: Readable, desk: str, start: Moment, end: Moment) -> tuple[Check, ...]:
    """The check counts at a desk that begin from `start` up to but without `end`, the oldest first."""
    values = {"desk": desk, "start": stamp(start)[0], "end": stamp(end)[0]}
    with journal.reading() as connection:
        rows = connection.execute(_between, values).mappings().all()
    return tuple(_check(row, desk, json.loads(row["payload"])) for row in rows)


def _check(row: Row, desk: str, payload: Mapping[str, int | None]) -> Check:
    ends = records.ends(row)
    return Check(row["id"], row["site"], desk, *ends, payload["contacts"] or 0, logged=payload.get("logged"))
