"""What may leave the device: the listed fields and nothing else, and less of a visit on a sensitive subject."""

from collections.abc import Callable, Collection, Iterable
from itertools import chain
from typing import Any

import msgspec
from msgspec import Struct

from desk.journal.outbox import Plain
from desk.model import answer, reach
from desk.model.visit import INQUIRY_FIELDS, Precision
from desk.sync.rows import HEAD, ROWS
from desk.sync.wire import COLUMNS

_SIZE, _CATEGORY, _STEP = len(INQUIRY_FIELDS), INQUIRY_FIELDS.index("category"), INQUIRY_FIELDS.index("step")
_GUIDE, _REVISION = INQUIRY_FIELDS.index("guide"), INQUIRY_FIELDS.index("guide_revision")
_UNTOLD = ("day", "hour", "desk", "place")
_OF_A_MONTH = (answer.KIND, reach.KIND)
"""Kinds of which nothing but the month is known: the day they have in the journal is none."""


def leaving(records: Iterable[Plain], sensitive: Collection[str], hidden: Collection[str]) -> dict[str, Struct]:
    """The columns of these records by kind, as they leave; a kind that does not travel stays.

    A visit with a category among `sensitive`, or that followed a guide among `hidden`, leaves without day, hour, desk,
    place and step: the month is all that is said of when. That it followed one of those is not told either. What is
    missing or odd in a payload leaves as it is, for the server to set apart: it never holds up the others.
    """
    of_kind: dict[str, list[Plain]] = {kind: [] for kind in ROWS}
    for record in records:
        if record.kind in of_kind:
            of_kind[record.kind].append(record)
    columns = {kind: _columns(kind, found) for kind, found in of_kind.items()}
    visits = columns["visit"]
    visits["inquiries"] = list(map(_inquiries, visits["inquiries"]))
    for kind in _OF_A_MONTH:
        columns[kind]["day"] = [None] * len(columns[kind]["id"])
    if sensitive or hidden:
        _strip(visits, sensitive, hidden)
    return {kind: COLUMNS[kind](**each) for kind, each in columns.items()}


def _columns(kind: str, records: list[Plain]) -> dict[str, list[Any]]:
    """Every listed field of these records: those of the head, and those of the payload, None where it lacks one."""
    if not records:
        return {name: [] for name in _NAMES[kind]}
    _, *heads, payloads, _ = zip(*records, strict=True)
    # Many are the same: a visit at the same desk in the same hour about the same thing.
    read = {payload: msgspec.structs.astuple(_READ[kind](payload)) for payload in set(payloads)}
    others = zip(*map(read.__getitem__, payloads), strict=True)
    columns = dict(zip(_NAMES[kind], map(list, chain(heads, others)), strict=True))
    return columns | {"live": list(map(bool, columns["live"]))}


def _strip(visits: dict[str, list[Any]], sensitive: Collection[str], hidden: Collection[str]) -> None:
    """Take away what a sensitive visit does not tell."""
    for at, inquiries in enumerate(visits["inquiries"]):
        if any(inquiry[_CATEGORY] in sensitive or inquiry[_GUIDE] in hidden for inquiry in inquiries):
            for name in _UNTOLD:
                visits[name][at] = None
            visits["precision"][at] = Precision.MONTH
            visits["inquiries"][at] = [_untold(inquiry, inquiry[_GUIDE] in hidden) for inquiry in inquiries]


def _untold(inquiry: list[Any], guided: bool) -> list[Any]:
    """An inquiry of a sensitive visit: without the step, and without the guide where that is what is sensitive."""
    hidden = {_GUIDE, _REVISION, _STEP} if guided else {_STEP}
    return [None if at in hidden else value for at, value in enumerate(inquiry)]


def _inquiries(asked: list[list[Any]] | None) -> list[list[Any]]:
    """Of a newer Skranke's list only what we know; of an older one's what it lacks is unknown."""
    if asked and all(len(inquiry) == _SIZE for inquiry in asked):
        return asked
    return [[*inquiry[:_SIZE], *[None] * (_SIZE - len(inquiry))] for inquiry in asked or ()]


def _reader(kind: str) -> Callable[[str], Struct]:
    """Reads the listed fields of a payload, whatever is in them, and passes over all others."""
    fields = msgspec.structs.fields(ROWS[kind])[len(HEAD) :]
    anything = [(field.name, Any, msgspec.field(default=None, name=field.encode_name)) for field in fields]
    return msgspec.json.Decoder(msgspec.defstruct("Payload", anything, gc=False)).decode


_NAMES = {kind: [field.name for field in msgspec.structs.fields(row)] for kind, row in ROWS.items()}
_READ = {kind: _reader(kind) for kind in ROWS}
