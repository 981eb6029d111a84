"""Ideas in the journal; and their words where those stay on this device.

Such words lie in a table of their own, as notes do: not in the spool, not in its spare copy, in nothing that is sent;
what is deleted is overwritten with zeros at once. Of when an idea came only the day is kept.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import sqlite

from desk.journal import record as records
from desk.journal import tables
from desk.journal.writer import Readable, Writer
from desk.model.period import Moment
from desk.model.suggestion import KIND, Became, Suggestion, to_record

_r, _w = tables.record.c, tables.wording.c
_one = select(tables.record).where(records.MINE, _r.kind == KIND)
_latest = (
    select(tables.record)
    .where(
        _r.kind == KIND, _r.site.in_(bindparam("sites", expanding=True)), _r.live.is_(True),
        _r.tenant.in_(("", bindparam("tenant"))),
    )
    .order_by(_r.day.desc(), _r.number.desc())
    .limit(bindparam("limit"))
)  # fmt: skip
_fresh = sqlite.insert(tables.wording)
_put = _fresh.on_conflict_do_update(index_elements=["suggestion"], set_={"text": _fresh.excluded.text})
_of = select(_w.suggestion, _w.text).where(_w.suggestion.in_(bindparam("ids", expanding=True)))
_drop = delete(tables.wording).where(_w.suggestion.in_(bindparam("ids", expanding=True)))
_old = (_w.day < bindparam("first")) | (_w.day > bindparam("last"))
_drop_old = delete(tables.wording).where(_old)
_any_old = select(_w.suggestion).where(_old).limit(1)


def write(writer: Writer, ideas: Sequence[Suggestion], *, before: Sequence[Suggestion | None], who: str) -> None:
    """Keep ideas; each pairs with what it was `before` (None when it is new). `who` is a desk, never a person."""
    records.keep(writer, [_row(idea) for idea in ideas], [_row(old) if old else None for old in before], who)


def get(journal: Readable, idea_id: str) -> Suggestion | None:
    """The idea at its newest rev, taken back or not; None when there is none."""
    with journal.reading() as connection:
        row = connection.execute(_one, {"tenant": journal.tenant or "", "id": idea_id}).mappings().first()
    return from_row(row) if row else None


def latest(journal: Readable, sites: Collection[str], limit: int) -> tuple[Suggestion, ...]:
    """The last ideas of these sites that were not taken back, the newest first."""
    values = {"sites": list(sites), "tenant": journal.tenant or "", "limit": limit}
    with journal.reading() as connection:
        return tuple(map(from_row, connection.execute(_latest, values).mappings()))


def put_words(writer: Writer, idea: Suggestion, text: str) -> None:
    """Keep the words of an idea on this device."""
    _clean(writer.connection)
    writer.connection.execute(_put, {"suggestion": idea.id, "text": text, "day": idea.day.isoformat()})


def words_of(journal: Readable, ideas: Collection[str]) -> Mapping[str, str]:
    """The words kept on this device of these ideas (ids), each by its idea."""
    with journal.reading() as connection:
        rows = connection.execute(_of, {"ids": list(ideas)}).all()
    return {row.suggestion: row.text for row in rows}


def drop_words(writer: Writer, ideas: Collection[str]) -> None:
    """Delete the words of these ideas, those that have any here."""
    _clean(writer.connection)
    writer.connection.execute(_drop, {"ids": list(ideas)})


def any_old(journal: Readable, today: date, days: int) -> bool:
    """Whether any words are older than `days`, or further ahead: those were written by a clock that was wrong."""
    with journal.reading() as connection:
        return connection.execute(_any_old, _span(today, days)).first() is not None


def drop_old(writer: Writer, today: date, days: int) -> None:
    """Delete those."""
    _clean(writer.connection)
    writer.connection.execute(_drop_old, _span(today, days))


def drop_all(writer: Writer) -> None:
    """Delete all words kept on this device."""
    _clean(writer.connection)
    writer.connection.execute(delete(tables.wording))


def from_row(row: Mapping[str, object]) -> Suggestion:
    """The idea of a row."""
    payload = json.loads(str(row["payload"]))
    became = Became(payload["became"]) if payload["became"] else None
    head = {name: row[name] for name in ("id", "rev", "origin", "site")}
    return Suggestion(
        **head, op=row["op"] or None, live=bool(row["live"]), day=date.fromisoformat(str(row["day"])),
        theme=payload["theme"], became=became, text=payload["text"], tenant=row["tenant"] or None,
    )  # type: ignore[arg-type]  # fmt: skip


def _row(idea: Suggestion) -> dict[str, object]:
    at = Moment(datetime.combine(idea.day, time(12), UTC), 0, "UTC")
    return records.to_row(to_record(idea), at, None)


def _span(today: date, days: int) -> dict[str, str]:
    span = timedelta(days=days)
    return {"first": (today - span).isoformat(), "last": (today + span).isoformat()}


def _clean(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
