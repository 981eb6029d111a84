"""Records in columns, as a batch carries them, and one by one again.

A batch that is not of its shape is refused whole, but a single record that is not never holds up the others: it comes
out as a `Misfit`, with its values as they came.
"""

import json
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain, repeat
from typing import Any, NamedTuple

import msgspec

from desk.sync.envelope import Garbled, TooLarge, read
from desk.sync.rows import HEAD, ROWS, InquiryRow
from desk.sync.shape import Count, Id, Month, Name, Op
from desk.sync.wire import BATCH, Batch, LooseBatch, any_text

_FIELDS = {kind: msgspec.structs.fields(row) for kind, row in ROWS.items()}
_NAMES = {kind: tuple(f.encode_name for f in fields) for kind, fields in _FIELDS.items()}
_TEXTS = {
    kind: [(f.name, list[f.type]) for f in fields if f.name != "inquiries" and f.type != any_text(f.type)]
    for kind, fields in _FIELDS.items()
}
_PAYLOADS = {
    kind: msgspec.defstruct("Payload", [(f.name, Any, msgspec.field(name=f.encode_name)) for f in fields[len(HEAD) :]])
    for kind, fields in _FIELDS.items()
}
_encode, _lines = msgspec.json.Encoder().encode, msgspec.json.Encoder().encode_lines


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


def read_batch(plain: bytes) -> Batch | LooseBatch:
    """A batch from its JSON, typed if every value fits, else with whatever is in its lists.

    Raises Garbled when it is no batch at all or its columns are not equally long, TooLarge when it holds too much.
    """
    try:
        found: Batch | LooseBatch = read(plain, Batch)
        _look_at_texts(found)
    except (Garbled, msgspec.ValidationError):
        found = read(plain, LooseBatch)
    lengths = {kind: {len(column) for column in _columns(found, kind)} for kind in ROWS}
    if any(len(different) > 1 for different in lengths.values()):
        raise Garbled("columns that are not equally long")
    if sum(map(max, lengths.values())) > BATCH:
        raise TooLarge(f"more than {BATCH} records")
    return found


def records(found: Batch | LooseBatch) -> Iterator[Arrival | Misfit]:
    """The records of a batch, one by one."""
    for kind in ROWS:
        columns = _columns(found, kind)
        if isinstance(found, Batch):
            yield from _arrivals(kind, columns)
        else:
            rows = zip(*columns, strict=True)
            yield from (arrival(kind, dict(zip(_NAMES[kind], values, strict=True))) for values in rows)


def arrival(kind: str, content: Mapping[str, Any]) -> Arrival | Misfit:
    """One record from plain values by name."""
    try:
        row = msgspec.convert(content, ROWS[kind])
    except (msgspec.ValidationError, RecursionError):
        return _misfit(kind, content)
    return next(_arrivals(kind, [[value] for value in msgspec.structs.astuple(row)]))


def content_of(record: Arrival | Misfit) -> str:
    """All of a record as JSON, so that `arrival` can read it once more."""
    if isinstance(record, Misfit):
        return record.content
    head = {name: getattr(record, name) for name in HEAD}
    return json.dumps(head | json.loads(record.payload), ensure_ascii=False)


def _columns(found: Batch | LooseBatch, kind: str) -> tuple[list[Any], ...]:
    return msgspec.structs.astuple(getattr(found, kind))


def _look_at_texts(found: Batch) -> None:
    """Raises ValidationError where a text is not as its field wants it. Each different one is looked at once."""
    for kind, texts in _TEXTS.items():
        for name, shape in texts:
            msgspec.convert(list(set(getattr(getattr(found, kind), name))), shape)
    asked = set(chain.from_iterable(found.visit.inquiries))
    msgspec.convert(list(map(msgspec.structs.astuple, asked)), list[InquiryRow])


def _arrivals(kind: str, columns: Sequence[list[Any]]) -> Iterator[Arrival | Misfit]:
    """Records from columns in which every value is of its type; a day that its month does not have is a misfit."""
    heads, others = columns[: len(HEAD)], columns[len(HEAD) :]
    payloads = _lines(list(map(_PAYLOADS[kind], *others))).decode().split("\n")[:-1]
    days = list(zip(*heads[-2:], strict=True))
    odd = {each for each in set(days) if not _is_day(*each)}
    found = map(Arrival._make, zip(repeat(kind), *heads, payloads))
    if not odd:
        return found
    whole = zip(found, days, zip(*columns, strict=True), strict=True)
    return (_misfit(kind, dict(zip(_NAMES[kind], row, strict=True))) if day in odd else one for one, day, row in whole)


def _is_day(month: str, day: int | None) -> bool:
    if day is None or day <= 28:
        return True
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
