"""What was said of stretches of staffed time. The coverage of a shift is written with the shift."""

import json

from sqlalchemy import bindparam, func, select

from desk.journal import record as records
from desk.journal.tables import record, shift
from desk.journal.writer import Readable, Writer, stamp
from desk.model.coverage import KIND, Coverage, Status, to_record
from desk.model.period import Moment

_r = record.c
_said = (
    select(record)
    .where(
        _r.kind == KIND, _r.desk == bindparam("desk"), _r.utc >= bindparam("start"), _r.utc < bindparam("end"),
        _r.live.is_(True), ~select(shift.c.id).where(shift.c.id == _r.id).exists(),
    )
    .order_by(_r.utc, _r.number)
)  # fmt: skip
_first = select(func.min(_r.utc)).where(_r.kind == "visit", _r.desk == bindparam("desk"))
_first_shift = select(func.min(shift.c.opened_utc)).where(shift.c.desk == bindparam("desk"))


def put(writer: Writer, coverage: Coverage) -> Coverage:
    """Keep what was said of a stretch, in place of what was said of it before under the same id."""
    records.follow(writer, to_record(coverage, writer.origin, writer.tenant), coverage.start, coverage.desk)
    return coverage


def said(journal: Readable, desk: str, start: Moment, end: Moment) -> tuple[Coverage, ...]:
    """What was said at a desk of stretches that begin from `start` up to but without `end`, the oldest first."""
    values = {"desk": desk, "start": stamp(start)[0], "end": stamp(end)[0]}
    with journal.reading() as connection:
        rows = connection.execute(_said, values).mappings().all()
    return tuple(
        Coverage(row["id"], row["site"], desk, *records.ends(row), Status(json.loads(row["payload"])["status"]))
        for row in rows
    )


def begun(journal: Readable, desk: str) -> int | None:
    """When this device was first used at a desk, in microseconds since 1970; None when it never was."""
    with journal.reading() as connection:
        found = [connection.execute(query, {"desk": desk}).scalar() for query in (_first, _first_shift)]
    return min((each for each in found if each is not None), default=None)
