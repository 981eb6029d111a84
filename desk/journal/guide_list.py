"""The server's lists of guides, as they came: one may be in force, and one wait until all its files lie here.

None of it is in the spool. Whether a list is to be trusted is decided by who reads it; here are only bytes.
"""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, select, update

from desk.journal import shelf, strip, tables
from desk.journal.writer import Readable, Writer
from desk.model.publication import Sealed

_l, _g = tables.guide_list.c, tables.guide.c
_of_tenant = _l.tenant == bindparam("of")
_all = select(*[_l[name] for name in Sealed.__slots__]).where(_of_tenant)
_newest = _all.order_by(_l.in_force).limit(1)
_waiting = _all.where(_l.in_force.is_(False))
_whole = _waiting.where(_l.whole)
# Of the server's documents: when each begins to be true, as 2026-03-31.
_begins = select(_g.id, func.json_extract(_g.head, "$.valid_from")).where(_g.tenant == bindparam("of"))
_sensitive = (
    select(_g.guide, func.json_extract(_g.head, "$.sensitive").label("sensitive"), func.max(_g.revision))
    .where(_g.tenant.in_(("", bindparam("of"))))
    .group_by(_g.guide)
)


def newest(journal: Readable) -> Sealed | None:
    """The list that came last, in force or not."""
    return _one(journal, _newest)


def waiting(journal: Readable) -> Sealed | None:
    """The one that is not in force yet."""
    return _one(journal, _waiting)


def whole(journal: Readable) -> Sealed | None:
    """The one that waits, if all it calls for lies here."""
    return _one(journal, _whole)


def keep(writer: Writer, sealed: Sealed) -> None:
    """Keep a list that is to be in force soon, in place of any other that waits."""
    connection = writer.connection
    connection.execute(delete(tables.guide_list).where((_l.tag == sealed.tag) | _l.in_force.is_(False)))
    connection.execute(insert(tables.guide_list), {**asdict(sealed), "whole": False, "in_force": False})


def complete(writer: Writer, tag: str) -> None:
    """All that a list calls for lies here."""
    writer.connection.execute(update(tables.guide_list).where(_l.tag == tag).values(whole=True))


def drop_waiting(writer: Writer) -> None:
    """The one that waits cannot be used: it is fetched again."""
    writer.connection.execute(delete(tables.guide_list).where(_l.in_force.is_(False)))


def put_in_force(writer: Writer, tag: str, documents: frozenset[str]) -> None:
    """A list is in force from now on: these documents (their tags) are offered, and no others of the server's.

    Visits that followed a guide which is sensitive since then are to be stripped (`strip`).
    """
    connection = writer.connection
    before = offered_as_sensitive(writer)
    connection.execute(delete(tables.guide_list).where(_l.in_force))
    connection.execute(update(tables.guide_list).where(_l.tag == tag).values(in_force=True))
    shelf.list_these(writer, documents)
    strip.begin(writer, [strip.of_guide(guide) for guide in sorted(offered_as_sensitive(writer) - before)])


def begins(journal: Readable) -> dict[str, str]:
    """The first day of every document of the server's that lies here, by its tag."""
    with journal.reading() as connection:
        return {tag: day or "" for tag, day in connection.execute(_begins, {"of": journal.tenant or ""})}


def sensitive(journal: Readable) -> frozenset[str]:
    """The ids of guides whose newest revision that lies here, offered or not, is sensitive."""
    with journal.reading() as connection:
        rows = connection.execute(_sensitive, {"of": journal.tenant or ""}).all()
    return frozenset(row.guide for row in rows if row.sensitive)


def offered_as_sensitive(journal: Readable) -> frozenset[str]:
    """The ids of the server's guides that are offered and sensitive."""
    mine = (_g.tenant == (journal.tenant or "")) & _g.listed & func.json_extract(_g.head, "$.sensitive")
    with journal.reading() as connection:
        return frozenset(connection.execute(select(_g.guide).where(mine)).scalars())


def _one(journal: Readable, query: Select[Any]) -> Sealed | None:
    with journal.reading() as connection:
        row = connection.execute(query, {"of": journal.tenant or ""}).first()
    return Sealed(*row) if row else None
