"""Notes on visits. They lie in the journal alone: not in the spool, not in its spare copy, in nothing that is sent.

What is deleted is overwritten with zeros at once, so that nothing of it is left even in the encrypted file.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, or_, select, true
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.writer import Readable, Writer, stamp, unstamp
from desk.model.note import Note
from desk.model.period import Moment

PIECE = 50
"""Notes deleted in one transaction at most: well below 5 ms."""

_n, _r, _c = tables.note.c, tables.record.c, tables.correction.c
_fresh = sqlite.insert(tables.note)
_put = _fresh.on_conflict_do_update(
    index_elements=["visit"], set_={name: _fresh.excluded[name] for name in ("text", "utc", "offset", "zone")}
)
_of = select(tables.note).where(_n.visit.in_(bindparam("ids", expanding=True)))
_drop = delete(tables.note).where(_n.visit.in_(bindparam("ids", expanding=True)))
_aged = or_(_n.utc < bindparam("first"), _n.utc > bindparam("last"))
_count = select(func.count()).select_from(tables.note)
_taken_back = (
    select(_r.id)
    .where(
        _r.kind == "visit", _r.id == _n.visit, _r.live.is_(False),
        ~select(_c.number).where(_c.id == _r.id, _c.rev == _r.rev, _c.utc > bindparam("since")).exists(),
    )
    .exists()
)  # fmt: skip


def put(writer: Writer, note: Note) -> Note:
    """Keep a note in place of the one its visit had."""
    utc, offset, zone = stamp(note.at)
    _clean(writer.connection)
    row = {"visit": note.visit, "text": note.text, "utc": utc, "offset": offset, "zone": zone}
    writer.connection.execute(_put, row)
    return note


def of(journal: Readable, visits: Collection[str]) -> Mapping[str, Note]:
    """The notes of these visits (ids), each by its visit."""
    with journal.reading() as connection:
        rows = connection.execute(_of, {"ids": list(visits)}).all()
    return {row.visit: Note(row.visit, row.text, unstamp(row.utc, row.offset, row.zone)) for row in rows}


def drop(writer: Writer, visits: Collection[str]) -> None:
    """Delete the notes of these visits, those that have one."""
    _clean(writer.connection)
    writer.connection.execute(_drop, {"ids": list(visits)})


def count(journal: Readable, now: Moment, days: int) -> int:
    """How many notes are older than `days`; all of them with 0."""
    aged, values = _older(now, days)
    with journal.reading() as connection:
        return connection.execute(_count.where(aged), values).scalar_one()


def drop_some(writer: Writer, now: Moment, days: int, settled: timedelta) -> int:
    """Delete a piece of what is older than `days`, and of what belongs to a visit taken back more than `settled` ago.

    Returns how many were deleted: less than PIECE when that was all. A note further than `days` ahead was written by a
    clock that was wrong, and goes too: no note stays because of one.
    """
    since = stamp(now)[0] - settled // timedelta(microseconds=1)
    aged, values = _older(now, days)
    query = select(_n.visit).where(or_(aged, _taken_back)).limit(PIECE)
    found = writer.connection.execute(query, {**values, "since": since}).scalars().all()
    if found:
        drop(writer, found)
    return len(found)


def drop_all(writer: Writer) -> None:
    """Delete every note there is."""
    _clean(writer.connection)
    writer.connection.execute(delete(tables.note))


def _older(now: Moment, days: int) -> tuple[ColumnElement[bool], dict[str, int]]:
    if not days:
        return true(), {}
    middle, span = stamp(now)[0], timedelta(days=days) // timedelta(microseconds=1)
    return _aged, {"first": middle - span, "last": middle + span}


def _clean(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
