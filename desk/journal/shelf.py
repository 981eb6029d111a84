"""Guides that were published, on this device or by the server: every revision, byte for byte, and which are offered.

Those that were published here are in the spool too: nobody else has them. The others are fetched again.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Collection, Mapping
from hashlib import sha256

from sqlalchemy import Row, bindparam, select, update
from sqlalchemy.dialects import sqlite

from desk.journal import merging, tables
from desk.journal.spool import Entry
from desk.journal.writer import Readable, Writer, unstamp
from desk.model.shelved import Shelved

_g, _p = tables.guide.c, tables.picture.c
_OF_THE_HEAD = ("steps", "sources", "facts", "scenarios")
"""What a document has that its head lacks."""

_known = (_g.guide, _g.revision, _g.id, _g.head, _g.pictures, _g.utc, _g.offset, _g.zone, _g.tenant)
_ours = _g.tenant.in_(("", bindparam("of")))
_offered = select(*_known).where(_ours, (_g.tenant == "") | _g.listed).order_by(_g.guide, _g.revision.desc())
_best_first = _g.listed.desc(), _g.tenant.desc(), _g.number.desc()
_every = select(*_known).where(_ours, _g.guide == bindparam("guide"))
_revisions = _every.order_by(_g.revision.desc(), *_best_first)
_this = (_g.guide == bindparam("guide")) & (_g.revision == bindparam("revision"))
_document = select(_g.document, _g.pictures).where(_ours, _this).order_by(*_best_first).limit(1)
_picture = select(_p.body).where(_p.id == bindparam("tag"))
_fetched = sqlite.insert(tables.guide).on_conflict_do_nothing()


def offered(journal: Readable) -> tuple[Shelved, ...]:
    """Of what was published here every revision, but of guides that the server lists too just those it lists."""
    with journal.reading() as connection:
        rows = connection.execute(_offered, {"of": journal.tenant or ""}).all()
    listed = {row.guide for row in rows if row.tenant}
    return tuple(_shelved(row) for row in rows if row.tenant or row.guide not in listed)


def revisions(journal: Readable, guide: str) -> tuple[Shelved, ...]:
    """Every revision of a guide that lies here, the newest first."""
    with journal.reading() as connection:
        rows = connection.execute(_revisions, {"of": journal.tenant or "", "guide": guide}).all()
    return tuple(map(_shelved, rows))


def document(journal: Readable, guide: str, revision: int) -> bytes | None:
    """The document of a revision, as it was published; None when it does not lie here."""
    with journal.reading() as connection:
        row = connection.execute(_document, _which(journal, guide, revision)).first()
    return row.document.encode() if row else None


def picture(journal: Readable, guide: str, revision: int, file: str) -> bytes | None:
    """A picture of a revision, by its file's name; None when it does not lie here."""
    with journal.reading() as connection:
        row = connection.execute(_document, _which(journal, guide, revision)).first()
        tag = json.loads(row.pictures).get(file) if row else None
        body = connection.execute(_picture, {"tag": tag}).scalar()
    return b64decode(body) if body is not None else None


def publish(writer: Writer, data: bytes, pictures: Mapping[str, bytes]) -> Shelved:
    """Publish a document on this device: it is offered from now on. `pictures` are the files it names."""
    tags = {name: _keep_picture(writer, body, spooled=True) for name, body in pictures.items()}
    row = _row(writer, "", data, tags)
    merging.keep(writer.connection, "guide", [row])
    writer.entries.append(Entry("guide", row, "", writer.now()))
    return revisions(writer, str(row["guide"]))[0]


def keep(writer: Writer, data: bytes, pictures: Mapping[str, str]) -> None:
    """Keep a document that came from the server, and the tags of its pictures; it is offered once a list says so."""
    writer.connection.execute(_fetched, _row(writer, writer.tenant or "", data, pictures))


def keep_picture(writer: Writer, body: bytes) -> None:
    """Keep a picture that came from the server."""
    _keep_picture(writer, body, spooled=False)


def tag_of(data: bytes) -> str:
    """What a document or a picture is known by: 64 hexadecimal characters."""
    return sha256(data).hexdigest()


def head_of(data: bytes) -> str:
    """A document without its steps, as JSON."""
    whole = json.loads(data)
    return json.dumps({name: part for name, part in whole.items() if name not in _OF_THE_HEAD}, ensure_ascii=False)


def list_these(writer: Writer, tags: Collection[str]) -> None:
    """Offer of the server's guides these documents, and no others."""
    mine = _g.tenant == (writer.tenant or "")
    writer.connection.execute(update(tables.guide).where(mine, _g.listed).values(listed=False))
    chosen = update(tables.guide).where(mine, _g.id == bindparam("tag")).values(listed=True)
    if tags:
        writer.connection.execute(chosen, [{"tag": tag} for tag in tags])


def lie_here(journal: Readable) -> frozenset[str]:
    """The tags of all the server's documents, and of all pictures, that lie here."""
    with journal.reading() as connection:
        documents = connection.execute(select(_g.id).where(_g.tenant == (journal.tenant or ""))).scalars()
        return frozenset(documents) | frozenset(connection.execute(select(_p.id)).scalars())


def _row(writer: Writer, tenant: str, data: bytes, pictures: Mapping[str, str]) -> dict[str, object]:
    head = head_of(data)
    known = json.loads(head)
    utc, offset, zone = writer.now()
    return {
        "number": merging.next_number(writer.connection, "guide"),
        "tenant": tenant,
        "id": tag_of(data),
        "guide": known["id"],
        "revision": known["revision"],
        "listed": False,
        "head": head,
        "pictures": json.dumps(dict(pictures)),
        "utc": utc,
        "offset": offset,
        "zone": zone,
        "document": data.decode(),
    }


def _keep_picture(writer: Writer, body: bytes, *, spooled: bool) -> str:
    tag = tag_of(body)
    number = merging.next_number(writer.connection, "picture")
    row = {"number": number, "id": tag, "body": b64encode(body).decode()}
    merging.keep(writer.connection, "picture", [row])
    if spooled:
        writer.entries.append(Entry("picture", row, "", writer.now()))
    return tag


def _which(journal: Readable, guide: str, revision: int) -> dict[str, object]:
    return {"of": journal.tenant or "", "guide": guide, "revision": revision}


def _shelved(row: Row) -> Shelved:
    at = unstamp(row.utc, row.offset, row.zone)
    return Shelved(row.guide, row.revision, row.id, row.head, json.loads(row.pictures), at, row.tenant)
