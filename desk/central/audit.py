"""The audit log: what was done to the server, each entry bound to all before it by its hash.

A device keeps the head it saw last. An entry changed or taken out breaks the chain; a chain cut short has a lower
number than some device remembers.
"""

import json
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from desk.central import tables

_t = tables.audit.c
BEGINNING = "0" * 64


class Head(NamedTuple):
    """The last entry."""

    number: int
    hash: str


def head(connection: Connection, tenant: str) -> Head:
    """The last entry of a tenant's log; number 0 when it is empty."""
    last = select(_t.number, _t.hash).where(_t.tenant == tenant).order_by(_t.number.desc()).limit(1)
    row = connection.execute(last).first()
    return Head(*row) if row else Head(0, BEGINNING)


def note(connection: Connection, tenant: str, what: str, at: int, **facts: object) -> Head:
    """Append an entry: what was done, when, and the facts of it (no person, no secret)."""
    before = head(connection, tenant)
    text = json.dumps(facts, ensure_ascii=False, sort_keys=True)
    new = Head(before.number + 1, _hash(before.hash, tenant, before.number + 1, at, what, text))
    row = {"tenant": tenant, "number": new.number, "at": at, "what": what, "facts": text, "hash": new.hash}
    connection.execute(insert(tables.audit), row)
    return new


def broken(connection: Connection, tenant: str) -> int | None:
    """The number of the first entry that does not follow from those before it; None when the chain is whole."""
    before = Head(0, BEGINNING)
    for row in connection.execute(select(tables.audit).where(_t.tenant == tenant).order_by(_t.number)):
        due = _hash(before.hash, tenant, before.number + 1, row.at, row.what, row.facts)
        if (row.number, row.hash) != (before.number + 1, due):
            return before.number + 1
        before = Head(row.number, row.hash)
    return None


def _hash(before: str, *values: object) -> str:
    return sha256(json.dumps([before, *values], ensure_ascii=False).encode()).hexdigest()
