"""The journal of this device, opened once and written by one thread, read by any. How one is opened: `opening`."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.engine import Transaction
from sqlalchemy.exc import DBAPIError

from desk import sqlite
from desk.errors import JournalGone
from desk.journal import tables
from desk.journal.engine import explained, make_engine
from desk.journal.spool import Spool, alive
from desk.journal.writer import Writer
from desk.model.period import Clock

LAST_TENANT = select(tables.pairing.c.tenant).order_by(tables.pairing.c.number.desc()).limit(1)
"""The municipality this device belongs to: that of its last pairing."""


class Journal:
    """An open journal. Only the thread that opened it writes; worker threads read on connections of their own."""

    def __init__(self, file: Path, key: bytes, spool: Spool, clock: Clock) -> None:
        self.folder = file.parent
        self._file = file
        self.clock = clock
        self.key = key
        self.spool = spool
        self._thread = threading.get_ident()
        self._synced = True
        self._reading = make_engine(file, key, writing=False)
        with ExitStack() as opened:
            self._reader = opened.enter_context(self._reading.connect())
            self._writer = opened.enter_context(make_engine(file, key).connect())
            with self.reading() as connection:
                self.origin = connection.execute(select(tables.device.c.origin)).scalar_one()
                self.tenant: str | None = connection.execute(LAST_TENANT).scalar()
            self._opened = opened.pop_all()

    @property
    def program(self) -> str:
        """The name of this run of the program."""
        return self.spool.program

    @contextmanager
    def writing(self, *, synced: bool = True) -> Iterator[Writer]:
        """One transaction: on leaving it is in the spool, then committed; an exception takes all of it back.

        One that is not `synced` may be undone by a power cut, until the next one that is.
        Raises JournalBusy, DiskFull, WriteFailed, JournalDamaged, JournalGone or FolderUnwritable; then nothing was
        written.
        """
        if threading.get_ident() != self._thread:
            raise RuntimeError("only the thread that opened the journal writes in it")
        with explained(self.folder):
            if not self._file.exists():
                raise JournalGone(folder=self.folder)
            self._sync(synced)
            transaction = self._writer.begin()
        writer = Writer(self._writer, self.origin, self.tenant, self.program, self.clock)
        try:
            with explained(self.folder):
                yield writer
            self._commit(transaction, writer)
        except BaseException:
            self._give_up(transaction)
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the journal as it was when the block began; changes by other programs do not show in it."""
        with explained(self.folder):
            if threading.get_ident() != self._thread:
                if not self._file.exists():
                    raise JournalGone(folder=self.folder)
                with self._reading.connect() as connection, connection.begin():
                    yield connection
            elif self._reader.in_transaction():
                yield self._reader
            else:
                with self._reader.begin():
                    yield self._reader

    @contextmanager
    def driver(self) -> Iterator[sqlite.DRIVER.Connection]:
        """A connection without SQLAlchemy, for checking and copying; it cannot write."""
        driver = sqlite.connect(self._file, self.key)
        try:
            driver.execute("PRAGMA query_only = ON")
            yield driver
        finally:
            driver.close()

    def alive(self, program: str) -> bool:
        """Whether a program of this name is still running on this journal."""
        return program == self.program or alive(self.spool.folder, program)

    def close(self) -> None:
        """Give everything back. Nothing is lost if this never runs."""
        self._opened.close()
        self.spool.close()

    def _commit(self, transaction: Transaction, writer: Writer) -> None:
        with explained(self.spool.folder):
            size = self.spool.append(writer.entries) if writer.entries else None
        try:
            with explained(self.folder):
                transaction.commit()
        except BaseException:
            if size is not None:
                self.spool.cut(size)
            raise

    def _sync(self, synced: bool) -> None:
        if synced is not self._synced:
            driver = self._writer.connection.driver_connection
            driver.execute(f"PRAGMA synchronous = {'FULL' if synced else 'NORMAL'}")
            self._synced = synced

    def _give_up(self, transaction: Transaction) -> None:
        """Take everything back; after a commit that failed SQLAlchemy leaves that to us."""
        driver = self._writer.connection.driver_connection
        with suppress(DBAPIError, sqlite.DRIVER.Error):
            transaction.rollback()
            if driver.in_transaction:
                driver.rollback()
