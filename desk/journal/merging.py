"""The merge rule in SQL: of all copies of a row the highest (rev, op) wins, and what it replaced is logged."""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, Insert, Table, bindparam, func, insert, select, tuple_
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.spool import Entry

Row = Mapping[str, object]
Key = tuple[str, str, str]
"""Table, tenant (empty where the table has none) and id."""

SPOOLED = {
    "record": tables.record, "shift": tables.shift, "post": tables.post, "pairing": tables.pairing,
    "guide": tables.guide, "picture": tables.picture,
}  # fmt: skip
"""The tables whose rows go into the spool."""


def _newest_wins(table: Table, key: Sequence[str]) -> Insert:
    fresh = sqlite.insert(table)
    if "seq" in table.c:
        # Whatever is written has yet to be sent.
        fresh = fresh.values(seq=select(func.coalesce(func.max(table.c.seq), 0) + 1).scalar_subquery())
    own = [column.name for column in table.c if column.name not in ("number", *key)]
    return fresh.on_conflict_do_update(
        index_elements=list(key),
        set_={name: fresh.excluded[name] for name in own},
        where=tuple_(fresh.excluded.rev, fresh.excluded.op) > tuple_(table.c.rev, table.c.op),
    )


_KEEP = {
    "record": _newest_wins(tables.record, ("tenant", "id")),
    "shift": _newest_wins(tables.shift, ("id",)),
    "post": sqlite.insert(tables.post).on_conflict_do_nothing(),
    "pairing": sqlite.insert(tables.pairing).on_conflict_do_nothing(),
    "guide": sqlite.insert(tables.guide).on_conflict_do_nothing(),
    "picture": sqlite.insert(tables.picture).on_conflict_do_nothing(),
}
_NEXT = {name: select(func.coalesce(func.max(table.c.number), 0) + 1) for name, table in SPOOLED.items()}
_LAST_COUNTS = {name: select(SPOOLED[name].c.number) for name in ("post", "pairing")}
"""Tables that are only appended to: their last row is the one that holds."""

_ADDED: dict[str, Row] = {"pairing": {"site": None}, "shift": {"post": None}}
"""What rows lack that an older Skranke wrote into the spool."""

_correct = insert(tables.correction)
_PLACES = ("number", "seq")
_AT_ONCE = 500


def next_number(connection: Connection, table: str) -> int:
    """The number the next new row of a table gets."""
    return connection.execute(_NEXT[table]).scalar_one()


def keep(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Write rows with their numbers; a row that loses against what is there changes nothing."""
    if rows:
        connection.execute(_KEEP[table], rows)


def log(connection: Connection, corrections: Iterable[tuple[Row, Entry]]) -> None:
    """Append what each record was before and is after."""
    rows = [_correction(before, entry) for before, entry in corrections]
    if rows:
        connection.execute(_correct, rows)


def newer(connection: Connection, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that are newer than what is there, or not there at all, as those of a table we do not know."""
    standing = _standing(connection, entries, ("rev", "op"))
    return [entry for entry in entries if _wins(entry.row, standing.get(key_of(entry)))]


def merge(connection: Connection, entries: Iterable[Entry]) -> dict[Key, Row]:
    """Put entries in, each newer rev of a record as a correction; returns the rows that are new or changed."""
    ordered = in_order(entries)
    known = _standing(connection, ordered)
    changed: dict[Key, Row] = {}
    corrections: list[tuple[Row, Entry]] = []
    for entry in ordered:
        key = key_of(entry)
        before = known.get(key)
        if _wins(entry.row, before):
            known[key] = changed[key] = entry.row
            if before is not None and entry.table == "record":
                corrections.append((before, entry))
    for name in SPOOLED:
        rows = [row for key, row in changed.items() if key[0] == name]
        keep(connection, name, _numbered(connection, name, rows))
    log(connection, corrections)
    return changed


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """In the order the device first wrote each row, the revs of one row together and oldest first."""
    known = [entry for entry in entries if entry.table in SPOOLED]
    first: dict[Key, int] = {}
    for entry in known:
        key = key_of(entry)
        first[key] = min(first.get(key, entry.row["number"]), entry.row["number"])
    return sorted(known, key=lambda entry: (first[key_of(entry)], key_of(entry), _precedence(entry.row)))


def key_of(entry: Entry) -> Key:
    """What makes two entries copies of the same row."""
    return entry.table, entry.row.get("tenant", ""), entry.row["id"]


def _wins(row: Row, standing: Row | None) -> bool:
    return standing is None or _precedence(row) > _precedence(standing)


def _precedence(row: Row) -> tuple[int, str]:
    """A post or a pairing has no revs: it is there or not."""
    return row.get("rev", 0), row.get("op", "")


def _standing(connection: Connection, entries: Sequence[Entry], columns: Sequence[str] = ()) -> dict[Key, Row]:
    """What is there under the keys of the entries: whole rows, or these columns of them."""
    found: dict[Key, Row] = {}
    groups = sorted({key_of(entry) for entry in entries if entry.table in SPOOLED})
    for name, tenant in dict.fromkeys(key[:2] for key in groups):
        ids = [key[2] for key in groups if key[:2] == (name, tenant)]
        table = SPOOLED[name]
        wanted = [table.c[column] for column in ("id", *columns) if column in table.c] if columns else [table]
        query = select(*wanted).where(table.c.id.in_(bindparam("ids", expanding=True)))
        if "tenant" in table.c:
            query = query.where(table.c.tenant == tenant)
        for start in range(0, len(ids), _AT_ONCE):
            rows = connection.execute(query, {"ids": ids[start : start + _AT_ONCE]}).mappings()
            found.update(((name, tenant, row["id"]), dict(row)) for row in rows)
    return found


def _numbered(connection: Connection, table: str, rows: Sequence[Row]) -> list[Row]:
    """Rows with numbers nobody has. Where the last one counts, one whose number is taken goes before all others."""
    rows = [{**_ADDED.get(table, {}), **row} for row in rows]
    if table in _LAST_COUNTS:
        taken = set(connection.execute(_LAST_COUNTS[table]).scalars())
        lowest = min(taken | {0})
        return [
            {**row, "number": lowest - i if row["number"] in taken else row["number"]} for i, row in enumerate(rows, 1)
        ]
    first = next_number(connection, table)
    return [{**row, "number": number} for number, row in enumerate(rows, first)]


def _correction(before: Row, entry: Entry) -> dict[str, object]:
    utc, offset, zone = entry.when
    keys = {name: entry.row[name] for name in ("tenant", "id", "rev", "op")}
    texts = {"before": _text(before), "after": _text(entry.row)}
    return {**keys, **texts, "who": entry.who, "utc": utc, "offset": offset, "zone": zone}


def _text(row: Row) -> str:
    return json.dumps({name: value for name, value in row.items() if name not in _PLACES}, ensure_ascii=False)
