"""The record: what a counter reports, and the one rule by which copies of it merge."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Record:
    """One fact with a random identity. Every count is a function of the set of records.

    `tenant` is empty until the device is paired. `op` is random and left out at rev 0. `live = False` takes the
    record back. `day` is the local day, frozen for this rev. `payload` holds plain JSON values.
    """

    tenant: str | None
    id: str
    kind: str
    rev: int
    op: str | None
    live: bool
    origin: str
    site: str
    day: date
    payload: Mapping[str, object]


def new_id() -> str:
    """A random 128-bit identity as 32 hexadecimal characters."""
    return secrets.token_hex(16)


def new_op() -> str:
    """A random 64-bit mark of one correction, so that two clones at the same rev still have one winner."""
    return secrets.token_hex(8)


def precedence(rev: int, op: str | None) -> tuple[int, str]:
    """What the merge compares: of all copies of a record, the highest wins."""
    return rev, op or ""
