"""Shifts that were taken over and wait to be closed. Kept in this file alone: a journal made again has none waiting."""

from datetime import date

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.shift import from_row
from desk.journal.writer import Readable, Writer
from desk.model.shift import Shift

_c, _s = tables.closing.c, tables.shift.c
_put = sqlite.insert(tables.closing).on_conflict_do_nothing()
_waiting = (
    select(tables.shift, _c.saved)
    .join(tables.closing, _c.shift == _s.id)
    .where(_c.day >= bindparam("today"), _s.desk == bindparam("at"), _s.closed_utc > _s.opened_utc)
    .order_by(_s.opened_utc)
)


def wait(writer: Writer, shift: str, day: date, *, saved: bool = False) -> None:
    """This shift waits to be closed until that day is over; those whose day is over wait no more."""
    writer.connection.execute(delete(tables.closing).where(_c.day < day.isoformat()))
    writer.connection.execute(_put, {"shift": shift, "day": day.isoformat(), "saved": saved})


def finish(writer: Writer, shift: str) -> None:
    """It waits no more."""
    writer.connection.execute(delete(tables.closing).where(_c.shift == shift))


def saved(writer: Writer, shift: str) -> None:
    """Its report was saved."""
    writer.connection.execute(update(tables.closing).where(_c.shift == shift).values(saved=True))


def waiting(journal: Readable, desk: str, today: date) -> tuple[tuple[Shift, bool], ...]:
    """The shifts that wait at a desk, those begun first at the front, each with whether its report was saved."""
    with journal.reading() as connection:
        rows = connection.execute(_waiting, {"at": desk, "today": today.isoformat()}).mappings().all()
    return tuple((from_row(row), bool(row["saved"])) for row in rows)
