"""Delivery: what a device and a server say about the same set of records, and why one may be set apart.

A digest is (n, xor of a 64-bit hash of (id, rev, op)) over the records of one origin and month: two sides that hold
the same revs have the same digest, whatever happened on the way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from desk.model.period import Moment


class Stretch(NamedTuple):
    """What a digest is taken over: one origin's records of one month (`2026-03`)."""

    origin: str
    month: str


@dataclass(frozen=True, slots=True)
class Digest:
    """`n` records and `sum`, the xor of their fingerprints, as 16 hexadecimal characters."""

    n: int
    sum: str


EMPTY = Digest(0, "0" * 16)
"""The digest of nothing."""


class State(StrEnum):
    """Where a device stands with its server."""

    HERE = "here"
    """Kept here: it reports to nobody yet."""
    SENT = "sent"
    """The server has everything."""
    SENDING = "sending"
    """Something is on its way, or about to be."""
    WAITING = "waiting"
    """The last try failed; the next one comes by itself."""
    REFUSED = "refused"
    """The server takes nothing from this device until a person does something."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a screen says about sending. `waiting` records are written here and not yet at the server.

    `reason` is a sentence for `desk.text.say`, with `facts` for its braces: why something waits, or what else a person
    should know; None when all is well. `brief` is that in two or three words, where there are any.
    """

    state: State
    waiting: int
    sent_at: Moment | None = None
    reason: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    brief: str | None = None


class Why(StrEnum):
    """Why the server set a record apart. It is acknowledged, kept, never counted, and can be taken up later."""

    MALFORMED = "malformed"
    UNKNOWN_SITE = "unknown-site"
    FOREIGN_SITE = "foreign-site"


def fingerprint(record_id: str, rev: int, op: str | None) -> int:
    """64 bits that stand for one rev of one record, the same on every machine."""
    return int.from_bytes(blake2b(f"{record_id}/{rev}/{op or ''}".encode(), digest_size=8).digest(), "big")


def digest(revs: Iterable[tuple[str, int, str | None]]) -> Digest:
    """The digest of (id, rev, op); the order does not matter. Each id may come once."""
    n, total = 0, 0
    for record_id, rev, op in revs:
        n += 1
        total ^= fingerprint(record_id, rev, op)
    return Digest(n, f"{total:016x}")


def less(one: Digest, other: Digest) -> Digest:
    """By how much one digest differs from another. It stays the same when both get the same records, or lose them."""
    return Digest(one.n - other.n, f"{int(one.sum, 16) ^ int(other.sum, 16):016x}")
