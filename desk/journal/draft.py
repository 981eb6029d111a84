"""Guides being written on this device: in this file alone, and in nothing that is sent before they are published."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.writer import Readable, Writer, stamp, unstamp
from desk.model.period import Moment

_d = tables.draft.c
_fresh = sqlite.insert(tables.draft)
_put = _fresh.on_conflict_do_update(
    index_elements=["id"],
    set_={name: _fresh.excluded[name] for name in ("guide", "based", "body", "utc", "offset", "zone")},
)
_every = select(tables.draft).order_by(_d.utc.desc(), _d.id)
_one = select(tables.draft).where(_d.id == bindparam("id"))
_drop = delete(tables.draft).where(_d.id == bindparam("id"))

_p = tables.draft_picture.c
_ITS = _p.draft == bindparam("of")
_put_picture = sqlite.insert(tables.draft_picture).on_conflict_do_nothing()
_pictures = select(_p.file, _p.body).where(_ITS).order_by(_p.file)
_picture = select(_p.body).where(_ITS, _p.file == bindparam("name"))
_drop_pictures = delete(tables.draft_picture).where(_ITS)
_drop_others = _drop_pictures.where(_p.file.not_in(bindparam("names", expanding=True)))


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as it is kept: the id of its guide, the revision that was changed, and the guide itself as text."""

    id: str
    guide: str
    based: int | None
    body: str
    at: Moment


def put(writer: Writer, draft: DraftRow) -> None:
    """Keep a draft as it is now."""
    utc, offset, zone = stamp(draft.at)
    row = {"id": draft.id, "guide": draft.guide, "based": draft.based, "body": draft.body}
    row |= {"utc": utc, "offset": offset, "zone": zone}
    writer.connection.execute(_put, row)


def every(journal: Readable) -> tuple[DraftRow, ...]:
    """All of them, the one kept last first."""
    with journal.reading() as connection:
        return tuple(_row(row) for row in connection.execute(_every).mappings())


def get(journal: Readable, draft_id: str) -> DraftRow | None:
    """One of them; None when it was deleted."""
    with journal.reading() as connection:
        row = connection.execute(_one, {"id": draft_id}).mappings().first()
    return _row(row) if row else None


def drop(writer: Writer, draft_id: str) -> None:
    """Delete one with its pictures; nothing happens when there is none."""
    writer.connection.execute(_drop, {"id": draft_id})
    writer.connection.execute(_drop_pictures, {"of": draft_id})


def put_pictures(writer: Writer, draft_id: str, bodies: Mapping[str, bytes]) -> None:
    """Keep pictures with a draft; one that is there under the same name stays."""
    for file, body in bodies.items():
        writer.connection.execute(_put_picture, {"draft": draft_id, "file": file, "body": body})


def pictures(journal: Readable, draft_id: str) -> dict[str, bytes]:
    """All pictures that are kept with a draft, by name."""
    with journal.reading() as connection:
        return {row.file: row.body for row in connection.execute(_pictures, {"of": draft_id})}


def picture(journal: Readable, draft_id: str, file: str) -> bytes | None:
    """One of them; None when it is not kept with this draft."""
    with journal.reading() as connection:
        return connection.execute(_picture, {"of": draft_id, "name": file}).scalar()


def drop_pictures(writer: Writer, draft_id: str, but: Collection[str]) -> None:
    """Delete the pictures of a draft but these."""
    writer.connection.execute(_drop_others, {"of": draft_id, "names": list(but)})


def _row(row: Mapping[str, object]) -> DraftRow:
    at = unstamp(row["utc"], row["offset"], row["zone"])  # type: ignore[arg-type]
    return DraftRow(row["id"], row["guide"], row["based"], row["body"], at)  # type: ignore[arg-type]
