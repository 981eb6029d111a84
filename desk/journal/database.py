"""The journal of this device: opened once, written by one thread, read by any.

In its folder lie `journal.db` (SQLCipher) with the files SQLite puts beside it, `journal.json` (the side file) and
`journal.lock`, held while a journal is opened, made or set aside, so that several programs may start at once.
"""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.engine import Transaction
from sqlalchemy.exc import DBAPIError

from desk import sqlite
from desk.errors import JournalDamaged, KeyLost
from desk.journal import spare, tables
from desk.journal.disk import Disk
from desk.journal.engine import explained, make_engine
from desk.journal.home import Home, begin, bring_up_to_date, find, key_of, leave, make, move, recognise
from desk.journal.side import Side, read_side
from desk.journal.site import post
from desk.journal.spool import Spool, alive
from desk.journal.writer import Writer
from desk.keys import KeyStore
from desk.model.period import Clock
from desk.model.record import new_id

__all__ = ["Journal", "Writer", "open_journal", "rebuild", "set_aside"]

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
        Raises JournalBusy, DiskFull, WriteFailed, JournalDamaged or FolderUnwritable; then nothing was written.
        """
        if threading.get_ident() != self._thread:
            raise RuntimeError("only the thread that opened the journal writes in it")
        with explained(self.folder):
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


def open_journal(folder: Path, spool: Path, keys: KeyStore, clock: Clock, *, disk: Disk | None = None) -> Journal:
    """The journal of this device, made when there never was one.

    `folder` holds the journal, `spool` its spare copies. Raises OldSqlite, WrongKey, KeyLost, KeyStoreLocked,
    JournalDamaged, NewerJournal, JournalBusy, FolderUnwritable or DiskFull; what is there is then untouched.
    """
    sqlite.check_version()
    home = Home(folder, spool)
    with home.alone():
        side, key = find(home, keys) or begin(home, keys)
        bring_up_to_date(home, key)
    journal = _open(home, side, key, clock, disk)
    if post(journal) is None:
        # A journal that lost even its place would ask for it, and number it, a second time. What else is missing is
        # found again by the check after the first picture, which tells the person.
        _replay_posts(journal)
    return journal


def set_aside(folder: Path, clock: Clock) -> Path:
    """Move the journal and its side file into a dated sibling folder, so that a new device can be begun."""
    home = Home(folder, folder)
    with home.alone():
        target = move(home, "set-aside", clock)
        leave(home, target)
    return target


def rebuild(folder: Path, spool: Path, keys: KeyStore, clock: Clock) -> Journal:
    """Set a damaged journal aside and fill a new one, the same device, from the spool. Raises as `open_journal`.

    Where the spool holds nothing either, nothing is touched and JournalDamaged is raised again.
    """
    home = Home(folder, spool)
    with home.alone():
        side = read_side(home.side)
        known = [(side, key_of(home, side, keys))] if side else recognise(home, keys)
        if not known:
            raise KeyLost(folder=folder)
        side, key = known[0]
        copies = spool / side.journal
        base = spare.find(copies, key)
        if base is None and not spare.has_entries(copies, key):
            raise JournalDamaged(folder=folder)
        move(home, "damaged", clock)
        make(home, side, key, spare=base, fill=lambda connection: spare.refill(connection, copies, key))
    return open_journal(folder, spool, keys, clock)


def _replay_posts(journal: Journal) -> None:
    from desk.journal.replay import missing, put_back

    try:
        # Where nothing is missing there is nothing to write, and so no other program to wait for.
        if lost := [entry for entry in missing(journal) if entry.table == "post"]:
            put_back(journal, lost)
    except BaseException:
        journal.close()
        raise


def _open(home: Home, side: Side, key: bytes, clock: Clock, disk: Disk | None) -> Journal:
    spool = Spool(home.spool / side.journal, key, new_id(), disk or Disk())
    try:
        with explained(home.folder):
            return Journal(home.file, key, spool, clock)
    except BaseException:
        spool.close()
        raise
