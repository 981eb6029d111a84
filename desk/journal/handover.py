"""What shifts hand over: this device's own marks, which are records, and those of others as the server told last.

The two lie apart: what was told is never sent as ours, and goes as a whole when the server tells anew. Words for the
next shift lie in the journal alone, as notes do: not in the spool, not in its spare copy, in nothing that is sent.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.dialects import sqlite

from desk.journal import record as records
from desk.journal import tables
from desk.journal.writer import Readable, Writer, stamp, unstamp
from desk.model.handover import KIND, STAYS, Handover, to_record
from desk.model.period import Moment

_r, _h, _l, _w = tables.record.c, tables.handover.c, tables.handover_look.c, tables.handover_words.c
_own = select(tables.record).where(
    _r.kind == KIND, _r.site.in_(bindparam("sites", expanding=True)), _r.day >= bindparam("since"),
    _r.tenant.in_(("", bindparam("tenant"))),
)  # fmt: skip
_told = select(tables.handover).where(_h.site == bindparam("of"))
_look = select(tables.handover_look).where(_l.site == bindparam("of"))
_looked = sqlite.insert(tables.handover_look)
_put_look = _looked.on_conflict_do_update(
    index_elements=["site"], set_={name: _looked.excluded[name] for name in ("tag", "utc", "offset", "zone")}
)
_see = sqlite.insert(tables.handover_seen).on_conflict_do_nothing()
_spoken = sqlite.insert(tables.handover_words)
_put_words = _spoken.on_conflict_do_update(
    index_elements=["shift"], set_={name: _spoken.excluded[name] for name in ("text", "utc", "offset", "zone")}
)


class Look(NamedTuple):
    """When the server was asked last what a site's devices hand over, and the entity tag of its answer."""

    tag: str
    at: Moment


class Words(NamedTuple):
    """What a shift at this device said to the next, and when."""

    shift: str
    text: str
    at: Moment


def write(writer: Writer, marks: Sequence[Handover], who: str) -> None:
    """Keep marks at their newest rev, in one transaction; `who` is the desk. Those of other devices become this one's
    to send, under the id they have."""
    rows = [_row(mark, mark.at or writer.clock.now()) for mark in marks]
    before = [records.find(writer.connection, row["tenant"], row["id"]) for row in rows]
    # A record keeps the tenant it has: paired since, it is still the same.
    rows = [{**row, "tenant": old["tenant"]} if old else row for row, old in zip(rows, before, strict=True)]
    records.keep(writer, rows, before, who)


def own(journal: Readable, sites: Collection[str], since: date) -> tuple[Handover, ...]:
    """What this device wrote of these sites about marks made on that day or later, also what it took back."""
    values = {"sites": list(sites), "since": since.isoformat(), "tenant": journal.tenant or ""}
    with journal.reading() as connection:
        rows = connection.execute(_own, values).mappings().all()
    return tuple(map(from_row, rows))


def told(journal: Readable, site: str) -> tuple[Handover, ...]:
    """What the server told last of a site."""
    with journal.reading() as connection:
        rows = connection.execute(_told, {"of": site}).all()
    return tuple(
        Handover(
            row.id, row.rev, row.op or None, bool(row.live), "", row.site, date.fromisoformat(row.day), row.item,
            row.count,
        )
        for row in rows
    )  # fmt: skip


def look(journal: Readable, site: str) -> Look | None:
    """When the server was asked about a site last; None when it never was."""
    with journal.reading() as connection:
        row = connection.execute(_look, {"of": site}).first()
    return Look(row.tag, unstamp(row.utc, row.offset, row.zone)) if row else None


def take(writer: Writer, site: str, tag: str, marks: Iterable[Handover]) -> None:
    """What the server tells of a site, in place of all it told before of this or another one."""
    rows = [
        {"site": site, "id": mark.id, "rev": mark.rev, "op": mark.op or "", "live": mark.live,
         "day": mark.day.isoformat(), "item": mark.item, "count": mark.count}
        for mark in marks
    ]  # fmt: skip
    writer.connection.execute(delete(tables.handover))
    if rows:
        writer.connection.execute(insert(tables.handover), rows)
    writer.connection.execute(delete(tables.handover_look))
    looked(writer, site, tag)


def looked(writer: Writer, site: str, tag: str) -> None:
    """The server was asked, and what it told before still holds."""
    utc, offset, zone = writer.now()
    writer.connection.execute(_put_look, {"site": site, "tag": tag, "utc": utc, "offset": offset, "zone": zone})


def seen(journal: Readable) -> frozenset[str]:
    """The ids of the marks that somebody at this device has read."""
    with journal.reading() as connection:
        return frozenset(connection.execute(select(tables.handover_seen.c.id)).scalars())


def see(writer: Writer, found: Iterable[tuple[str, date]], since: date) -> None:
    """Somebody has read these, by id and day; what was made before `since` need not be remembered."""
    writer.connection.execute(delete(tables.handover_seen).where(tables.handover_seen.c.day < since.isoformat()))
    rows = [{"id": each, "day": day.isoformat()} for each, day in found]
    if rows:
        writer.connection.execute(_see, rows)


def unsee(writer: Writer, ids: Collection[str]) -> None:
    """Nobody has read these after all."""
    writer.connection.execute(delete(tables.handover_seen).where(tables.handover_seen.c.id.in_(list(ids))))


def words(journal: Readable) -> tuple[Words, ...]:
    """What shifts at this device said to those after them, the newest first."""
    with journal.reading() as connection:
        rows = connection.execute(select(tables.handover_words).order_by(_w.utc.desc())).all()
    return tuple(Words(row.shift, row.text, unstamp(row.utc, row.offset, row.zone)) for row in rows)


def put_words(writer: Writer, said: Words) -> None:
    """Keep what a shift says, in place of what it said before; an empty text deletes that."""
    drop_words(writer, [said.shift])
    if said.text:
        utc, offset, zone = stamp(said.at)
        row = {"shift": said.shift, "text": said.text, "utc": utc, "offset": offset, "zone": zone}
        writer.connection.execute(_put_words, row)


def drop_words(writer: Writer, shifts: Collection[str]) -> None:
    """Delete what these shifts said, so that nothing of it is left even in the encrypted file."""
    writer.connection.exec_driver_sql("PRAGMA secure_delete = ON")
    writer.connection.execute(delete(tables.handover_words).where(_w.shift.in_(list(shifts))))


def age_words(writer: Writer) -> None:
    """Delete all words but those of the last two shifts that said any, and what is older than STAYS."""
    oldest = writer.now()[0] - STAYS // timedelta(microseconds=1)
    rows = writer.connection.execute(select(_w.shift, _w.utc).order_by(_w.utc.desc())).all()
    old = [row.shift for at, row in enumerate(rows) if at >= 2 or row.utc < oldest]
    if old:
        drop_words(writer, old)


def from_row(row: Mapping[str, object]) -> Handover:
    """The mark of a record's row."""
    payload = json.loads(row["payload"])
    return Handover(
        row["id"], row["rev"], row["op"] or None, bool(row["live"]), row["origin"], row["site"],
        date.fromisoformat(row["day"]), payload["item"], payload["count"],
        unstamp(row["utc"], row["offset"], row["zone"]) if row["desk"] else None, row["desk"], row["tenant"] or None,
    )  # fmt: skip


def _row(mark: Handover, at: Moment) -> dict[str, object]:
    return records.to_row(to_record(mark), at, mark.desk)
