"""Where this device works: every post it was given, the last one being where it works now."""

from sqlalchemy import Connection, Row, bindparam, func, select

from desk.journal import merging, tables
from desk.journal.spool import Entry
from desk.journal.writer import Readable, Writer
from desk.model.record import new_id
from desk.model.site import Desk, Post, ServedBy, Site

_last = select(tables.post).order_by(tables.post.c.number.desc()).limit(1)
_of_shift = select(tables.post).join(tables.shift, tables.shift.c.post == tables.post.c.id)
_of_shift = _of_shift.where(tables.shift.c.id == bindparam("shift"))

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
    return _post(row) if row else None


def last_post(connection: Connection) -> str | None:
    """The id of the post that holds now."""
    return connection.execute(_last.with_only_columns(tables.post.c.id)).scalar()


def post_of_shift(journal: Readable, shift: str) -> Post | None:
    """Where this device worked when a shift was opened, by the names of then; None when that is not known."""
    with journal.reading() as connection:
        row = connection.execute(_of_shift, {"shift": shift}).first()
    return _post(row) if row else None


def _post(row: Row) -> Post:
    served_by = ServedBy(row.served_by) if row.served_by else None
    return Post(Site(row.site, row.site_name), Desk(row.desk, row.site, row.desk_name, served_by), row.place)
