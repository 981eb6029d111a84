"""Why stretches were not counted. In this file alone: neither in the spool nor in anything that is sent."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.writer import Readable, Writer
from desk.model.coverage import Why

_w = tables.gap_why.c
_fresh = sqlite.insert(tables.gap_why)
_put = _fresh.on_conflict_do_update(index_elements=["coverage"], set_={"why": _fresh.excluded.why})
_of = select(_w.coverage, _w.why).where(_w.coverage.in_(bindparam("ids", expanding=True)))
_outside = or_(_w.day < bindparam("first"), _w.day > bindparam("last"))


def put(writer: Writer, coverage: str, why: Why, day: date) -> None:
    """This is why, of a coverage (its id) of that day, in place of what was said before."""
    writer.connection.execute(_put, {"coverage": coverage, "why": why.value, "day": day.isoformat()})


def drop(writer: Writer, coverage: str) -> None:
    """Nobody said why; nothing happens where nobody did."""
    writer.connection.execute(delete(tables.gap_why).where(_w.coverage == coverage))


def of(journal: Readable, coverages: Collection[str]) -> Mapping[str, Why]:
    """Why, of each of these (ids) of which it was said."""
    with journal.reading() as connection:
        rows = connection.execute(_of, {"ids": list(coverages)}).all()
    return {row.coverage: Why(row.why) for row in rows}


def drop_outside(writer: Writer, first: date, last: date) -> int:
    """Delete what is of a day before the first, or after the last, as a clock that was wrong wrote it; how many."""
    ends = {"first": first.isoformat(), "last": last.isoformat()}
    return writer.connection.execute(delete(tables.gap_why).where(_outside), ends).rowcount


def any_outside(journal: Readable, first: date, last: date) -> bool:
    """Whether there is such."""
    ends = {"first": first.isoformat(), "last": last.isoformat()}
    with journal.reading() as connection:
        return connection.execute(select(_w.coverage).where(_outside).limit(1), ends).first() is not None
