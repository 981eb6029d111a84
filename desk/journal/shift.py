"""Shifts in the journal. A closed shift is also a coverage record: that stretch of time was counted."""

from collections.abc import Mapping

from sqlalchemy import bindparam, or_, select

from desk.journal import merging, site, tables
from desk.journal import record as records
from desk.journal.spool import Entry
from desk.journal.writer import Readable, Writer, stamp, unstamp
from desk.model.coverage import Status
from desk.model.period import Moment
from desk.model.record import new_op
from desk.model.shift import Shift, to_coverage
from desk.model.site import ServedBy

_t = tables.shift.c
_before = select(_t.rev, _t.post).where(_t.id == bindparam("id"))
_one = select(tables.shift).where(_t.id == bindparam("id"))
_at_desk = select(tables.shift).where(_t.desk == bindparam("desk")).order_by(_t.number.desc())
_running = _at_desk.where(_t.closed_utc.is_(None)).limit(1)
_around = _at_desk.where(
    _t.opened_utc < bindparam("end"), or_(_t.closed_utc.is_(None), _t.closed_utc > bindparam("start"))
)
_recent = _at_desk.where(or_(_t.closed_utc.is_(None), _t.closed_utc > _t.opened_utc)).limit(bindparam("limit"))


def put(writer: Writer, shift: Shift, *, counted: bool = True) -> Shift:
    """Keep a shift as it is now. Closing it writes its coverage record, opening it again takes that back. `counted` is
    False outside the weeks in which its site counts.

    The post that holds when it is first kept stays with it, and with that the names of then.
    """
    before = writer.connection.execute(_before, {"id": shift.id}).first()
    new = {"rev": 0, "op": "", "post": site.last_post(writer.connection)}
    again = {"rev": before.rev + 1, "op": new_op(), "post": before.post} if before else new
    row = {**_row(shift), "number": merging.next_number(writer.connection, "shift"), **again}
    merging.keep(writer.connection, "shift", [row])
    writer.entries.append(Entry("shift", row, shift.desk, writer.now()))
    status = Status.COUNTED if counted else Status.NOT_COUNTED
    coverage = to_coverage(shift, writer.origin, writer.tenant, status)
    records.follow(writer, coverage, shift.opened, shift.desk)
    return shift


def current(journal: Readable, desk: str) -> Shift | None:
    """The running shift at a desk, or None."""
    with journal.reading() as connection:
        row = connection.execute(_running, {"desk": desk}).mappings().first()
    return from_row(row) if row else None


def get(journal: Readable, shift_id: str) -> Shift | None:
    """That shift as it stands, or None."""
    with journal.reading() as connection:
        row = connection.execute(_one, {"id": shift_id}).mappings().first()
    return from_row(row) if row else None


def recent(journal: Readable, desk: str, limit: int) -> tuple[Shift, ...]:
    """The last shifts begun at a desk, the newest first, without those that were taken back."""
    with journal.reading() as connection:
        rows = connection.execute(_recent, {"desk": desk, "limit": limit}).mappings().all()
    return tuple(map(from_row, rows))


def around(journal: Readable, desk: str, start: Moment, end: Moment) -> tuple[Shift, ...]:
    """The shifts at a desk that ran at any time from `start` up to but without `end`, or may still run, newest first;
    without those that were taken back."""
    values = {"desk": desk, "start": stamp(start)[0], "end": stamp(end)[0]}
    with journal.reading() as connection:
        found = map(from_row, connection.execute(_around, values).mappings().all())
        return tuple(each for each in found if not each.taken_back)


def from_row(row: Mapping[str, object]) -> Shift:
    """The shift of a row."""
    opened, closed = (tuple(row[f"{end}_{part}"] for part in ("utc", "offset", "zone")) for end in ("opened", "closed"))
    served_by = ServedBy(row["served_by"]) if row["served_by"] else None
    ended = None if closed[0] is None else unstamp(*closed)
    return Shift(row["id"], row["site"], row["desk"], served_by, unstamp(*opened), ended)


def _row(shift: Shift) -> dict[str, object]:
    closed = stamp(shift.closed) if shift.closed else (None, None, None)
    names = ("opened_utc", "opened_offset", "opened_zone", "closed_utc", "closed_offset", "closed_zone")
    times = dict(zip(names, (*stamp(shift.opened), *closed), strict=True))
    return {"id": shift.id, "site": shift.site, "desk": shift.desk, "served_by": shift.served_by, **times}
