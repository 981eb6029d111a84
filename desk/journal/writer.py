"""Who writes: one open transaction on the journal, and what of it goes into the spool."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection

from desk.journal.spool import Entry
from desk.model.period import Clock, Moment

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Readable(Protocol):
    """A journal, or a writer: inside a transaction reading sees what was just written."""

    @property
    def tenant(self) -> str | None:
        """The municipality this device is paired with, if it is."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection to read with."""


@dataclass
class Writer:
    """One transaction. `program` names this run of the program; `entries` go into the spool before it is committed."""

    connection: Connection
    origin: str
    tenant: str | None
    program: str
    clock: Clock
    entries: list[Entry] = field(default_factory=list)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The writing connection itself."""
        yield self.connection

    def now(self) -> tuple[int, int, str]:
        """This moment as the tables keep it."""
        return stamp(self.clock.now())


def stamp(at: Moment) -> tuple[int, int, str]:
    """A moment as the tables keep it: microseconds since 1970 in UTC, offset in minutes, zone."""
    return (at.utc - _EPOCH) // timedelta(microseconds=1), at.offset, at.zone


def unstamp(utc: int, offset: int, zone: str) -> Moment:
    """The moment again."""
    return Moment(_EPOCH + timedelta(microseconds=utc), offset, zone)
