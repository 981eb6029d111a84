"""Connections to the journal through SQLAlchemy, and what their errors mean to a person."""

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from desk import sqlite
from desk.errors import DeskError, DiskFull, FolderUnwritable, JournalBusy, JournalDamaged, WriteFailed, refusal
from desk.files import NO_SPACE
from desk.sqlite import Fault


def make_engine(path: Path, key: bytes, *, create: bool = False, writing: bool = True) -> Engine:
    """An engine whose every connection is a new one; a transaction on it takes the write lock at once, if `writing`.

    The driver begins nothing by itself: a migration killed half-way would otherwise leave its tables behind.
    """
    engine = create_engine(
        "sqlite://", module=sqlite.DRIVER, poolclass=NullPool,
        creator=lambda: sqlite.connect(path, key, create=create),
    )  # fmt: skip
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turns the errors of SQLite and of the disk into those a person can act on."""
    try:
        yield
    except (DBAPIError, sqlite.DRIVER.Error, OSError) as problem:
        meaning = explain(problem, folder)
        if meaning is None:
            raise
        raise meaning from problem


def explain(problem: Exception, folder: Path) -> DeskError | None:
    """What an error of SQLite or of the disk means, or None when it is a mistake of ours."""
    if isinstance(problem, OSError):
        return DiskFull(folder=folder) if problem.errno in NO_SPACE else WriteFailed(reason=refusal(problem))
    fault = sqlite.fault(problem.orig if isinstance(problem, DBAPIError) else problem)
    if fault is Fault.FAILED and _no_space(folder):
        fault = Fault.FULL
    return {
        Fault.BUSY: JournalBusy(), Fault.DAMAGED: JournalDamaged(folder=folder), Fault.FULL: DiskFull(folder=folder),
        Fault.UNWRITABLE: FolderUnwritable(folder=folder),
        Fault.FAILED: WriteFailed(reason=refusal(OSError(errno.EIO, ""))),
    }.get(fault)  # fmt: skip


def bad_pages(driver: sqlite.DRIVER.Connection) -> set[str]:
    """Complaints about pages that are not as they were written (their authentication fails)."""
    driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    return {complaint for (complaint,) in driver.execute("PRAGMA cipher_integrity_check")}


def is_sound(driver: sqlite.DRIVER.Connection, cancelled: Callable[[], bool] = lambda: False) -> bool:
    """Whether the pages make a whole database; True when cancelled, for nothing is known against it."""
    driver.set_progress_handler(cancelled, 10_000)
    try:
        return driver.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite.DRIVER.OperationalError as problem:
        if sqlite.fault(problem) is Fault.INTERRUPTED:
            return True
        raise
    finally:
        driver.set_progress_handler(None, 0)


def _no_space(folder: Path) -> bool:
    """Some of SQLite's files grow by other calls, whose failure it reports as an I/O error."""
    try:
        return shutil.disk_usage(folder).free < 64 * 1024
    except OSError:
        return False
