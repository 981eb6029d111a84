"""What was said of stretches of staffed time, and of which nothing was. The coverage of a shift is written with it."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from desk.journal import outbox
from desk.journal import record as records
from desk.journal.tables import correction, record, shift
from desk.journal.writer import Readable, Writer, stamp
from desk.model.coverage import KIND, Coverage, Status, to_record
from desk.model.period import Moment

_r, _c = record.c, correction.c
_LONGEST = 2 * 86_400_000_000
"""Microseconds: longer than a shift and a silence in it may be."""
_status = func.json_extract(_r.payload, "$.status")
_live = select(record).where(
    _r.kind == KIND, _r.live.is_(True), _r.desk == bindparam("desk"), _r.utc < bindparam("end")
)
_live = _live.order_by(_r.utc, _r.number)
_said = _live.where(
    _r.utc >= bindparam("start"), _status != Status.UNKNOWN.value,
    ~select(shift.c.id).where(shift.c.id == _r.id).exists(),
)  # fmt: skip
_unknown = _live.where(_r.utc >= bindparam("start") - _LONGEST, _status == Status.UNKNOWN.value)
_next = select(_r.seq).where(_r.seq > bindparam("after")).order_by(_r.seq).limit(bindparam("limit")).subquery()
_reach = select(func.max(_next.c.seq))
_new = (_r.seq > bindparam("after"), _r.seq <= bindparam("to"), _r.kind.in_(("visit", KIND)))
_was = [func.json_extract(_c.before, f"$.{name}") for name in ("desk", "day")]
_corrected = select(*_was).join_from(record, correction, (_c.tenant == _r.tenant) & (_c.id == _r.id))
_touched = (
    select(_r.desk, _r.day).where(*_new, _r.desk.is_not(None))
    .union(_corrected.where(*_new, _was[0].is_not(None)))
    .order_by("desk", "day")
)  # fmt: skip
_first = select(func.min(_r.utc)).where(_r.kind == "visit", _r.desk == bindparam("desk"))
_first_shift = select(func.min(shift.c.opened_utc)).where(shift.c.desk == bindparam("desk"))


def put(writer: Writer, coverage: Coverage) -> Coverage:
    """Keep what was said of a stretch, in place of what was said of it before under the same id."""
    records.follow(writer, to_record(coverage, writer.origin, writer.tenant), coverage.start, coverage.desk)
    return coverage


def said(journal: Readable, desk: str, start: Moment, end: Moment) -> tuple[Coverage, ...]:
    """What was said at a desk of stretches that begin from `start` up to but without `end`, the oldest first."""
    return _read(journal, _said, desk, start, end)


def unknown(journal: Readable, desk: str, start: Moment, end: Moment) -> tuple[Coverage, ...]:
    """The silences nobody has explained, as they are recorded, that reach into the time from `start` to `end` at a
    desk, the oldest first."""
    return tuple(each for each in _read(journal, _unknown, desk, start, end) if each.end.utc > start.utc)


def begun(journal: Readable, desk: str) -> int | None:
    """When this device was first used at a desk, in microseconds since 1970; None when it never was."""
    with journal.reading() as connection:
        found = [connection.execute(query, {"desk": desk}).scalar() for query in (_first, _first_shift)]
    return min((each for each in found if each is not None), default=None)


def touched(journal: Readable, after: int, limit: int) -> tuple[int, tuple[tuple[str, date], ...]]:
    """The desks and local days that the next `limit` records written above a change number are about, or were before
    they were corrected; and the number of the last of them, `after` where there are none."""
    with journal.reading() as connection:
        values = {"after": after, "limit": limit}
        to = connection.execute(_reach, values).scalar()
        found = connection.execute(_touched, {"after": after, "to": to}).all() if to is not None else []
    return to or after, tuple((desk, date.fromisoformat(day)) for desk, day in found)


def settle(writer: Writer, newest: int, found: Sequence[Coverage]) -> bool:
    """Keep these, unless anything was written since the change number `newest`: whether they were kept."""
    if outbox.newest(writer) != newest:
        return False
    for each in found:
        put(writer, each)
    return True


def _read(journal: Readable, query: Select[Any], desk: str, start: Moment, end: Moment) -> tuple[Coverage, ...]:
    values = {"desk": desk, "start": stamp(start)[0], "end": stamp(end)[0]}
    with journal.reading() as connection:
        rows = connection.execute(query, values).mappings().all()
    return tuple(
        Coverage(row["id"], row["site"], desk, *records.ends(row), Status(json.loads(row["payload"])["status"]))
        for row in rows
    )
