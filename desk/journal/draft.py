"""Guides being written on this device: in this file alone, and in nothing that is sent before they are published."""

from collections.abc import Mapping
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
    """Delete one; nothing happens when there is none."""
    writer.connection.execute(_drop, {"id": draft_id})


def _row(row: Mapping[str, object]) -> DraftRow:
    at = unstamp(row["utc"], row["offset"], row["zone"])  # type: ignore[arg-type]
    return DraftRow(row["id"], row["guide"], row["based"], row["body"], at)  # type: ignore[arg-type]
