"""Where the server keeps everything: one SQLite database in its folder, without a key (its disk is the host's)."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    Engine,
    NullPool,
    QueuePool,
    Table,
    bindparam,
    create_engine,
    event,
    func,
    select,
)
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.exc import DBAPIError

from desk import sqlite
from desk.central import schema
from desk.central.errors import NewerStore, NoStore, StoreBusy, StoreDamaged, StoreFailed
from desk.errors import DeskError, FolderUnwritable
from desk.sqlite import Fault

FILE = "central.db"
FOLDED_AT, FOLDED_LATE = 1_000, 10_000
"""Pages of 4 KiB in the write-ahead log at which a commit folds it into the database: SQLite's own number, and that of
a program beside which another one does it."""


class Store:
    """An open store. A transaction has a connection to itself while it lasts, so that any thread may have one."""

    def __init__(self, folder: Path, folded_at: int = FOLDED_AT) -> None:
        self.folder = folder
        # While one connection is open, the end of another does not fold the write-ahead log into the database.
        self._open = sqlite.connect(folder / FILE, None)
        self._writing, self._reading = (_engine(folder / FILE, begin, kept=1) for begin in ("BEGIN IMMEDIATE", "BEGIN"))

        @event.listens_for(self._writing, "connect")
        def _(driver: sqlite.DRIVER.Connection, _record: object) -> None:
            driver.execute(f"PRAGMA wal_autocheckpoint = {folded_at}").fetchall()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, alone from its first moment; an exception takes all of it back.

        Raises StoreBusy, StoreFailed, StoreDamaged; then nothing was written.
        """
        with explained(self.folder), self._writing.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the store as it was when the block began. Raises as `writing`."""
        with explained(self.folder), self._reading.begin() as connection:
            yield connection

    def close(self) -> None:
        """Give everything back, in the thread that opened it, when no transaction is open."""
        self._writing.dispose()
        self._reading.dispose()
        self._open.close()


def open_store(folder: Path, *, create: bool = False, folded_at: int = FOLDED_AT) -> Store:
    """The store in a folder, its schema up to date; made when there is none and `create` is given.

    Raises OldSqlite, NoStore, NewerStore, FolderUnwritable, StoreBusy, StoreFailed or StoreDamaged.
    """
    sqlite.check_version()
    file = folder / FILE
    if not create and not file.exists():
        raise NoStore(folder=folder)
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _engine(file, "BEGIN IMMEDIATE", create=create).begin() as connection:
            if schema.revision_of(connection) != schema.NEWEST and not schema.migrate(connection):
                raise NewerStore(folder=folder)
        return Store(folder, folded_at)


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turns the errors of SQLite and of the disk into those a person can act on."""
    try:
        yield
    except (DBAPIError, sqlite.DRIVER.Error, OSError) as problem:
        meaning = _meaning(problem, folder)
        if meaning is None:
            raise
        raise meaning from problem


def _meaning(problem: Exception, folder: Path) -> DeskError | None:
    if isinstance(problem, OSError):
        return FolderUnwritable(folder=folder)
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    failed = StoreFailed(folder=folder, reason=cause)
    return {
        Fault.BUSY: StoreBusy(folder=folder), Fault.DAMAGED: StoreDamaged(folder=folder),
        Fault.UNWRITABLE: FolderUnwritable(folder=folder), Fault.FAILED: failed, Fault.FULL: failed,
    }.get(sqlite.fault(cause))  # fmt: skip


def _engine(file: Path, begin: str, *, create: bool = False, kept: int = 0) -> Engine:
    """Connects to the store; so many connections are kept for the next transaction, for opening one takes its time."""
    pool: dict[str, Any] = (
        {"poolclass": QueuePool, "pool_size": kept, "max_overflow": -1} if kept else {"poolclass": NullPool}
    )
    engine = create_engine(
        "sqlite://", module=sqlite.DRIVER, **pool,
        creator=lambda: sqlite.connect(file, None, create=create, any_thread=bool(kept)),
    )  # fmt: skip

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def keep(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Write rows, over those with the same key. They are in the order of the table's columns, with plain values."""
    if rows:
        connection.exec_driver_sql(_over(table, connection.dialect), list(rows))


def among(column: ColumnElement[str], ids: str) -> ColumnElement[bool]:
    """That a column is one of the ids in the parameter of that name, a JSON list: one statement for any number."""
    listed = func.json_each(bindparam(ids)).table_valued("value")
    return column.in_(select(listed.c.value))


@lru_cache(maxsize=32)
def _over(table: Table, speaking: Dialect) -> str:
    fresh = sqlite_dialect.insert(table)
    key = [column.name for column in table.primary_key]
    own = {column.name: fresh.excluded[column.name] for column in table.c if column.name not in key}
    return str(fresh.on_conflict_do_update(index_elements=key, set_=own).compile(dialect=speaking))
