"""Records in columns, as a batch carries them, and one by one again.

A batch that is not of its shape is refused whole, but a single record that is not never holds up the others: it comes
out as a `Misfit`, with its values as they came.
"""

import json
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from desk.sync.envelope import Garbled, TooLarge, read
from desk.sync.wire import BATCH, HEAD, ROWS, Batch, Count, Coverages, Id, LooseBatch, Month, Name, Op, Visits

COLUMNS = {"visit": Visits, "coverage": Coverages}
_NAMES = {kind: tuple(field.encode_name for field in msgspec.structs.fields(row)) for kind, row in ROWS.items()}
_encode = msgspec.json.Encoder().encode


class Arrival(NamedTuple):
    """One record out of a batch; `payload` is the JSON of its kind's other fields."""

    kind: str
    id: str
    rev: int
    op: str | None
    live: bool
    origin: str
    site: str
    month: str
    day: int | None
    payload: str


class Misfit(NamedTuple):
    """A record that is not of its shape: what can be read of it, and all of it as JSON.

    `id` is made from the content when it has none; `origin` and `month` are empty when they cannot be read.
    """

    kind: str
    id: str
    rev: int
    op: str | None
    origin: str
    month: str
    content: str


def batch(wire: int, generation: str, to: int, rows: Iterable[Struct]) -> Batch:
    """The batch of these rows (VisitRow, CoverageRow), in their order within each kind."""
    of_kind: dict[str, list[tuple[object, ...]]] = {kind: [] for kind in ROWS}
    kinds = {row: kind for kind, row in ROWS.items()}
    for row in rows:
        of_kind[kinds[type(row)]].append(msgspec.structs.astuple(row))
    columns = {
        kind: COLUMNS[kind](*(map(list, zip(*rows, strict=True)) if rows else ([] for _ in _NAMES[kind])))
        for kind, rows in of_kind.items()
    }
    return Batch(wire, generation, to, **columns)


def read_batch(plain: bytes) -> Batch | LooseBatch:
    """A batch from its JSON, typed if every value fits, else with whatever is in its lists.

    Raises Garbled when it is no batch at all or its columns are not equally long, TooLarge when it holds too much.
    """
    try:
        found: Batch | LooseBatch = read(plain, Batch)
    except Garbled:
        found = read(plain, LooseBatch)
    lengths = {kind: {len(column) for column in _columns(found, kind)} for kind in ROWS}
    if any(len(different) > 1 for different in lengths.values()):
        raise Garbled("columns that are not equally long")
    if sum(map(max, lengths.values())) > BATCH:
        raise TooLarge(f"more than {BATCH} records")
    return found


def records(found: Batch | LooseBatch) -> Iterator[Arrival | Misfit]:
    """The records of a batch, one by one."""
    typed = isinstance(found, Batch)
    for kind in ROWS:
        for values in zip(*_columns(found, kind), strict=True):
            yield _arrival(kind, values) if typed else arrival(kind, dict(zip(_NAMES[kind], values, strict=True)))


def arrival(kind: str, content: Mapping[str, Any]) -> Arrival | Misfit:
    """One record from plain values by name."""
    try:
        row = msgspec.convert(content, ROWS[kind])
    except (msgspec.ValidationError, RecursionError):
        return _misfit(kind, content)
    return _arrival(kind, msgspec.structs.astuple(row))


def content_of(record: Arrival | Misfit) -> str:
    """All of a record as JSON, so that `arrival` can read it once more."""
    if isinstance(record, Misfit):
        return record.content
    head = {name: getattr(record, name) for name in HEAD}
    return json.dumps(head | json.loads(record.payload), ensure_ascii=False)


def _columns(found: Batch | LooseBatch, kind: str) -> tuple[list[Any], ...]:
    return msgspec.structs.astuple(getattr(found, kind))


def _arrival(kind: str, values: tuple[Any, ...]) -> Arrival | Misfit:
    names, (month, day) = _NAMES[kind], values[len(HEAD) - 2 : len(HEAD)]
    if day is not None and day > 28 and not _is_day(month, day):
        return _misfit(kind, dict(zip(names, values, strict=True)))
    payload = dict(zip(names[len(HEAD) :], values[len(HEAD) :], strict=True))
    return Arrival(kind, *values[: len(HEAD)], _encode(payload).decode())


def _is_day(month: str, day: int) -> bool:
    year, number = map(int, month.split("-"))
    return year > 0 and day <= monthrange(year, number)[1]


def _misfit(kind: str, content: Mapping[str, Any]) -> Misfit:
    text = _encode(content)
    named = _if_is(content.get("id"), Name) or f"?{blake2b(text, digest_size=15).hexdigest()}"
    origin, month = (_if_is(content.get(name), shape) or "" for name, shape in (("origin", Id), ("month", Month)))
    rev, op = _if_is(content.get("rev"), Count) or 0, _if_is(content.get("op"), Op)
    return Misfit(kind, named, rev, op, origin, month, text.decode())


def _if_is(value: object, shape: Any) -> Any:
    try:
        return msgspec.convert(value, shape)
    except (msgspec.ValidationError, RecursionError):
        return None
