"""Visits on a subject that has become sensitive: each gets an ordinary newer rev, so that it is sent again. The same
is done of a guide that has.

What leaves is stripped on its way out (`desk.sync.leaving`), and the newer rev takes the place of the older one at the
server. Here nothing of a visit changes but its rev, so that what a person did to it can still be taken back. How far
this has come is written with each piece: a program that is killed goes on at its next start.

Every visit is taken, sent or not: of one whose answer was lost nobody knows here that the server has it.
"""

from collections.abc import Collection

from sqlalchemy import bindparam, delete, func, literal, select, update
from sqlalchemy.dialects import sqlite

from desk.journal import tables, visit
from desk.journal.writer import Readable, Writer
from desk.model.record import new_op
from desk.model.visit import Visit, revised

CHUNK, PIECE = 100, 4
"""Records looked at, and visits written, in one transaction at most: well below 5 ms."""

WHO = "catalogue"
"""Who made these revs: no person did."""

_GUIDE = "guide "

_s, _r = tables.strip.c, tables.record.c
_fresh = sqlite.insert(tables.strip)
_again = _fresh.on_conflict_do_update(index_elements=["category"], set_={"above": 0, "upto": _fresh.excluded.upto})
_first = select(tables.strip).order_by(_s.category).limit(1)
_highest = select(func.coalesce(func.max(_r.number), 0))
_chunk = select(_r.number).where(_r.number > bindparam("above"), _r.number <= bindparam("upto"))
_chunk_end = select(func.max(_chunk.order_by(_r.number).limit(CHUNK).subquery().c.number))
_hits = (
    select(tables.record)
    .where(
        _r.number > bindparam("above"), _r.number <= bindparam("end"), _r.kind == literal("visit"),
        _r.tenant.in_(("", bindparam("of"))), func.instr(_r.payload, bindparam("named")) > 0,
    )
    .order_by(_r.number)
    .limit(PIECE)
)  # fmt: skip
_mine = _s.category == bindparam("which")


def of_guide(guide: str) -> str:
    """What a guide stands as among the categories: no category is called so."""
    return f"{_GUIDE}{guide}"


def begin(writer: Writer, categories: Collection[str]) -> None:
    """These categories are sensitive since just now; every visit that is here already is to be sent again."""
    upto = writer.connection.execute(_highest).scalar_one()
    for category in sorted(categories):
        writer.connection.execute(_again, {"category": category, "above": 0, "upto": upto})


def is_due(journal: Readable) -> bool:
    """Whether anything is left to do."""
    with journal.reading() as connection:
        return connection.execute(_first).first() is not None


def some(writer: Writer) -> tuple[Visit, ...]:
    """Do a piece of it; returns the visits that were written. Ask `is_due` whether that was all."""
    connection = writer.connection
    todo = connection.execute(_first).first()
    if todo is None:
        return ()
    values = {"above": todo.above, "upto": todo.upto}
    end = connection.execute(_chunk_end, values).scalar()
    if end is None:
        connection.execute(delete(tables.strip).where(_mine), {"which": todo.category})
        return ()
    guide = todo.category.removeprefix(_GUIDE) if todo.category.startswith(_GUIDE) else None
    named = f'["{todo.category}",' if guide is None else f',"{guide}",'
    asked = {**values, "end": end, "of": writer.tenant or "", "named": named}
    rows = connection.execute(_hits, asked).mappings().all()
    reached = rows[-1]["number"] if len(rows) == PIECE else end
    connection.execute(update(tables.strip).where(_mine).values(above=reached), {"which": todo.category})
    found = map(visit.from_row, rows)
    before = [each for each in found if todo.category in each.basket or (guide and _followed(each, guide))]
    return visit.write(writer, [revised(each, new_op()) for each in before], before=before, who=WHO) if before else ()


def _followed(visit: Visit, guide: str) -> bool:
    return any(inquiry.guide == guide for inquiry in visit.inquiries)
