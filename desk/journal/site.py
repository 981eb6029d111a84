"""Where this device works: every post it was given, the last one being where it works now."""

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.writer import Readable, Writer
from desk.model.record import new_id
from desk.model.site import Desk, Post, ServedBy, Site

_t = tables.post.c
_last = select(tables.post).order_by(_t.number.desc()).limit(1)
_next = select(func.coalesce(func.max(_t.number), 0) + 1)
_keep = sqlite.insert(tables.post).on_conflict_do_nothing()


def put_post(writer: Writer, post: Post) -> Post:
    """This device works there from now on. Earlier posts stay, so that old visits keep the names of their places."""
    row = {
        "number": writer.connection.execute(_next).scalar_one(),
        "id": new_id(),
        "site": post.site.id,
        "site_name": post.site.name,
        "desk": post.desk.id,
        "desk_name": post.desk.name,
        "served_by": post.desk.served_by,
        "place": post.place,
    }
    merge(writer.connection, row)
    writer.spool("post", row, post.desk.id, writer.now())
    return post


def post(journal: Readable) -> Post | None:
    """Where this device works now, or None before anybody said."""
    with journal.reading() as connection:
        row = connection.execute(_last).first()
    if row is None:
        return None
    served_by = ServedBy(row.served_by) if row.served_by else None
    return Post(Site(row.site, row.site_name), Desk(row.desk, row.site, row.desk_name, served_by), row.place)


def merge(connection: Connection, row: dict[str, object]) -> bool:
    """Write a row; one that is there, or whose turn was taken by a later choice, changes nothing."""
    return connection.execute(_keep, row).rowcount > 0
