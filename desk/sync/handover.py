"""What the devices of a site hand over to each other, on the wire: the path, the answer, and marks out of it.

An answer holds the marks of the last days that have something left to do, and of those that are done or never were as
much as takes them off the lists of others.
"""

import re
from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import Annotated

from msgspec import Meta, Struct

from desk.model.handover import AT_MOST, Handover
from desk.sync.envelope import Garbled, read
from desk.sync.shape import Count, Id, Op, Shape, Slug

ROUTE = "/v1/site/{site:str}/handover"
"""As the server's framework reads it."""

TAG = re.compile('"([0-9a-f]{64})"')
"""An entity tag, where one stands in a header."""


class MarkRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One mark at its newest rev, as a list of its values; `day` is 2026-03-31."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    day: Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\s\S])")]
    item: Slug
    count: Count


class Told(Shape):
    """An answer."""

    marks: Annotated[list[MarkRow], Meta(max_length=AT_MOST)]


def path(site: str) -> str:
    """Where a site's marks are asked for."""
    return f"/v1/site/{site}/handover"


def told(marks: Iterable[Handover]) -> Told:
    """The answer as it is sent."""
    return Told([MarkRow(m.id, m.rev, m.op, m.live, m.day.isoformat(), m.item, m.count) for m in marks])


def tag(body: bytes) -> str:
    """The entity tag of an answer."""
    return sha256(body).hexdigest()


def marks_of(body: bytes, site: str) -> tuple[Handover, ...]:
    """The marks in an answer; `site` is what this device calls the site it asked about. Raises Garbled."""
    return tuple(_mark(row, site) for row in read(body, Told).marks)


def _mark(row: MarkRow, site: str) -> Handover:
    try:
        day = date.fromisoformat(row.day)
    except ValueError as problem:
        raise Garbled(f"{row.day} is no day") from problem
    return Handover(row.id, row.rev, row.op, row.live, "", site, day, row.item, row.count)
