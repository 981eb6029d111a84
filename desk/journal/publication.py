"""Revisions of what a server publishes, as they came, and which of them is in force.

None of it is in the spool: a journal that is rebuilt fetches it again. Whether a revision is to be trusted is decided
by who reads it, each time; here are only bytes.
"""

from collections.abc import Collection
from dataclasses import asdict
from typing import Any

from sqlalchemy import Select, bindparam, case, delete, func, insert, select, update

from desk.journal import strip, tables
from desk.journal.writer import Readable, Writer
from desk.model.publication import Sealed

_p = tables.publication.c
_FIELDS = [_p[name] for name in Sealed.__slots__]
_of_tenant = _p.tenant == bindparam("of")
_newest_first = case((_p.activated.is_(None), 0), else_=1), _p.activated.desc(), _p.number.desc()
_all = select(*_FIELDS).where(_of_tenant).order_by(*_newest_first)
_in_force = select(*_FIELDS).where(_of_tenant, _p.activated.is_not(None)).order_by(_p.activated.desc())
_newest = select(_p.tag).where(_of_tenant).order_by(*_newest_first).limit(1)
_last_number = select(func.coalesce(func.max(_p.number), 0))
_standing = select(_p.tag).where(_p.activated.is_not(None)).order_by(_p.activated.desc()).limit(1)
_guides = tables.guide_list.c
_guides_wait = select(_guides.number).where(_guides.tenant == bindparam("of"), _guides.whole, ~_guides.in_force)
_last_turn = select(func.coalesce(func.max(_p.activated), 0))


def every(journal: Readable) -> tuple[Sealed, ...]:
    """All revisions of this municipality: the one that waits first, then the one in force, then older ones."""
    return _read(journal, _all)


def in_force(journal: Readable) -> tuple[Sealed, ...]:
    """The revision in force, then those that were before it."""
    return _read(journal, _in_force)


def newest(journal: Readable) -> str | None:
    """The tag of the newest revision, in force or not, without looking into it."""
    with journal.reading() as connection:
        return connection.execute(_newest, {"of": journal.tenant or ""}).scalar()


def guides_wait(journal: Readable) -> bool:
    """Whether a list of guides waits whose files all lie here (`desk.journal.guide_list` has the rest of it)."""
    with journal.reading() as connection:
        return connection.execute(_guides_wait, {"of": journal.tenant or ""}).first() is not None


def keep(writer: Writer, sealed: Sealed) -> None:
    """Keep a revision that is to be in force soon, in place of any other that waits. Needs no room for ever."""
    connection = writer.connection
    connection.execute(delete(tables.publication).where((_p.tag == sealed.tag) | _p.activated.is_(None)))
    number = connection.execute(_last_number).scalar_one() + 1
    connection.execute(insert(tables.publication), {"number": number, **asdict(sealed)})


def put_in_force(writer: Writer, tag: str, newly_sensitive: Collection[str]) -> None:
    """A revision is in force from now on. Visits on what is sensitive since then are to be stripped (`strip`).

    The revision that was in force before stays, in case this one gets damaged; older ones go. Nothing happens when
    another program on this journal was first.
    """
    connection = writer.connection
    if connection.execute(_standing).scalar() == tag:
        return
    turn = connection.execute(_last_turn).scalar_one() + 1
    connection.execute(delete(tables.publication).where(_p.activated < turn - 1))
    connection.execute(update(tables.publication).where(_p.tag == tag).values(activated=turn))
    strip.begin(writer, newly_sensitive)


def _read(journal: Readable, query: Select[Any]) -> tuple[Sealed, ...]:
    with journal.reading() as connection:
        return tuple(Sealed(*row) for row in connection.execute(query, {"of": journal.tenant or ""}))
