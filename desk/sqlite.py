"""The one door to SQLCipher: which version is fit for a journal, and how a connection is set up."""

from enum import Enum, auto
from typing import TYPE_CHECKING

import sqlcipher3
from sqlcipher3 import dbapi2

from desk.errors import OldSqlite

if TYPE_CHECKING:
    from pathlib import Path

DRIVER = dbapi2
"""The DB-API module SQLAlchemy is given."""

NEEDED = (3, 51, 3)
"""Below this a WAL database with two connections can be damaged (the WAL-reset bug)."""

BUSY_TIMEOUT = 250
"""Milliseconds a connection waits for another one that writes."""


class Fault(Enum):
    """What can go wrong with a database, whoever keeps it."""

    BUSY = auto()
    UNWRITABLE = auto()
    FULL = auto()
    DAMAGED = auto()
    FAILED = auto()
    """The disk said no, for whatever reason: SQLite knows no more."""
    INTERRUPTED = auto()


_FAULTS = {
    dbapi2.SQLITE_BUSY: Fault.BUSY, dbapi2.SQLITE_LOCKED: Fault.BUSY,
    dbapi2.SQLITE_READONLY: Fault.UNWRITABLE, dbapi2.SQLITE_CANTOPEN: Fault.UNWRITABLE,
    dbapi2.SQLITE_FULL: Fault.FULL, dbapi2.SQLITE_IOERR: Fault.FAILED, dbapi2.SQLITE_INTERRUPT: Fault.INTERRUPTED,
    dbapi2.SQLITE_CORRUPT: Fault.DAMAGED, dbapi2.SQLITE_NOTADB: Fault.DAMAGED,
}  # fmt: skip


def check_version(version: tuple[int, ...] = sqlcipher3.sqlite_version_info) -> None:
    """Raises OldSqlite when the SQLite inside this SQLCipher is older than NEEDED."""
    if tuple(version) < NEEDED:
        raise OldSqlite(version=".".join(map(str, version)), needed=".".join(map(str, NEEDED)))


def connect(path: "Path", key: bytes | None, *, create: bool = False, any_thread: bool = False) -> dbapi2.Connection:
    """A connection to the database at `path`: WAL, every commit synced, transactions begun by hand.

    `key` is the raw 32-byte key, or None for a database that is not encrypted. Without `create` a file that is
    not there is an error, never a fresh database. With `any_thread` it may wander from one thread to another, as long
    as one at a time uses it. Raises the driver's errors; `fault` reads them.
    """
    mode = "rwc" if create else "rw"
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_TIMEOUT / 1000, isolation_level=None,
        check_same_thread=not any_thread,
    )  # fmt: skip
    try:
        _set_up(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def fault(error: BaseException) -> Fault | None:
    """What a driver's error means; None when it is a mistake of ours."""
    return _FAULTS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)


def _set_up(connection: dbapi2.Connection, key: bytes | None) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # fullfsync matters on macOS only, where a plain fsync does not reach the disk.
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
