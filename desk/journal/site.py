"""Where this device works: every post it was given, the last one being where it works now."""

from sqlalchemy import func, select

from desk.journal import merging, tables
from desk.journal.spool import Entry
from desk.journal.writer import Readable, Writer
from desk.model.record import new_id
from desk.model.site import Desk, Post, ServedBy, Site

_last = select(tables.post).order_by(tables.post.c.number.desc()).limit(1)

_sites = select(tables.post.c.site).group_by(tables.post.c.site).order_by(func.min(tables.post.c.number))


def put_post(writer: Writer, post: Post) -> Post:
    """This device works there from now on. Earlier posts stay, so that old visits keep the names of their places."""
    row = {
        "number": merging.next_number(writer.connection, "post"),
        "id": new_id(),
        "site": post.site.id,
        "site_name": post.site.name,
        "desk": post.desk.id,
        "desk_name": post.desk.name,
        "served_by": post.desk.served_by,
        "place": post.place,
    }
    merging.keep(writer.connection, "post", [row])
    writer.entries.append(Entry("post", row, post.desk.id, writer.now()))
    return post


def sites(journal: Readable) -> tuple[str, ...]:
    """The ids of every site where this device ever worked, the first one first."""
    with journal.reading() as connection:
        return tuple(connection.execute(_sites).scalars())


def post(journal: Readable) -> Post | None:
    """Where this device works now, or None before anybody said."""
    with journal.reading() as connection:
        row = connection.execute(_last).first()
    if row is None:
        return None
    served_by = ServedBy(row.served_by) if row.served_by else None
    return Post(Site(row.site, row.site_name), Desk(row.desk, row.site, row.desk_name, served_by), row.place)
