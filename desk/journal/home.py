"""Where a journal lies, and every state in which its files may be found there.

The order in which files appear makes each kill harmless: the key, the whole database under another name, the side
file, and last the database's own name. So a side file says for certain that there was a journal.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, insert
from sqlalchemy.exc import DBAPIError

from desk.errors import (
    JournalBusy,
    JournalDamaged,
    KeyLost,
    KeyStoreLocked,
    NewerJournal,
    WrongKey,
)
from desk.files import sync_folder, writable, write_whole
from desk.journal import schema, tables
from desk.journal.engine import explained, make_engine
from desk.journal.side import Side, read_side, side_of, write_side
from desk.keys import KeyStore
from desk.model.period import Clock
from desk.model.record import new_id

PATIENCE = 10
"""Seconds to wait for another program that is opening or making the same journal."""

KEPT = ("*.spool", "*.verified", "spare.db")
"""What a spool folder holds when something was ever written."""


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of a journal, and the folder below which each journal has its spool."""

    folder: Path
    spool: Path

    @property
    def file(self) -> Path:
        """The database."""
        return self.folder / "journal.db"

    @property
    def fresh(self) -> Path:
        """A database in the making: nothing in it was ever ticked."""
        return self.folder / "journal.new.db"

    @property
    def side(self) -> Path:
        """The side file."""
        return self.folder / "journal.json"

    @property
    def mark(self) -> Path:
        """Says that a person set the journal aside, so that a new one may be begun."""
        return self.folder / "set-aside.json"

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Only one program at a time opens, makes or sets aside. Raises FolderUnwritable, DiskFull, JournalBusy."""
        lock = FileLock(self.folder / "journal.lock", timeout=PATIENCE)
        with writable(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                lock.acquire()
            except Timeout as problem:
                raise JournalBusy() from problem
        try:
            yield
        finally:
            lock.release()


def find(home: Home, keys: KeyStore) -> tuple[Side, bytes] | None:
    """The journal that is here and its key; None when none ever was, or the last one was set aside.

    Raises KeyLost, WrongKey, KeyStoreLocked, or JournalDamaged when only traces of a journal are left.
    """
    side = read_side(home.side) or _recognise(home, keys)
    if side is None:
        return None
    key = key_of(home, side, keys)
    with writable(home.folder):
        if not home.file.exists() and home.fresh.exists():
            _into_place(home)
        if not home.file.exists() or home.file.stat().st_size == 0:
            raise JournalDamaged(folder=home.folder)
    return side, key


def begin(home: Home, keys: KeyStore) -> tuple[Side, bytes]:
    """Make a journal where none is."""
    key = os.urandom(32)
    side = side_of(new_id(), keys.where, key)
    keys.put(side.journal, key)
    make(home, side, key)
    return side, key


def make(
    home: Home,
    side: Side,
    key: bytes,
    *,
    spare: Path | None = None,
    fill: Callable[[Connection], None] = lambda connection: None,
) -> None:
    """Make the files of a journal: empty, or a copy of `spare`; then `fill` puts in what else it holds."""
    with explained(home.folder), writable(home.folder):
        for leftover in _files(home.fresh):
            leftover.unlink(missing_ok=True)
        if spare is not None:
            shutil.copyfile(spare, home.fresh)
        with make_engine(home.fresh, key, create=True).connect() as connection:
            with connection.begin():
                if spare is None:
                    schema.make(connection)
                    connection.execute(insert(tables.device), {"origin": side.journal})
                else:
                    _up_to_date(home, connection)
                fill(connection)
            connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        write_side(home.side, side)
        _into_place(home)


def bring_up_to_date(home: Home, key: bytes) -> None:
    """Bring an older journal to the newest revision. Raises NewerJournal, JournalDamaged.

    Looks first, without the write lock: another program that is busy writing must not keep this one from starting.
    """
    with explained(home.folder):
        with make_engine(home.file, key, writing=False).connect() as connection, connection.begin():
            if schema.revision_of(connection) == schema.NEWEST:
                return
        with make_engine(home.file, key).connect() as connection, connection.begin():
            _up_to_date(home, connection)


def move(home: Home, word: str, clock: Clock) -> Path:
    """Move a journal's files into a dated sibling of its folder and return that; nothing is deleted."""
    stem = f"{home.folder.name}-{word}-{clock.now().local:%Y-%m-%d-%H%M%S}"
    with writable(home.folder.parent):
        target = next(
            path for n in range(1000) if not (path := home.folder.with_name(f"{stem}-{n}" if n else stem)).exists()
        )
        target.mkdir()
        # The side file goes last: as long as it is here, a kill leaves a damaged journal, not none.
        for file in [*_files(home.file), *_files(home.fresh), home.side]:
            with suppress(FileNotFoundError):
                file.replace(target / file.name)
        sync_folder(target)
        sync_folder(home.folder)
    return target


def leave(home: Home, target: Path) -> None:
    """Note that a person set the journal aside."""
    with writable(home.folder):
        write_whole(home.mark, json.dumps({"to": target.name}).encode() + b"\n")


def key_of(home: Home, side: Side, keys: KeyStore) -> bytes:
    """The key of a journal. Raises KeyLost, WrongKey, KeyStoreLocked."""
    key = keys.get(side.journal)
    if key is None:
        # The key lies in the system's store, and today this program reached only the files.
        raise KeyStoreLocked() if (side.keys, keys.where) == ("system", "file") else KeyLost(folder=home.folder)
    if not side.fits(key):
        raise WrongKey(folder=home.folder)
    return key


def recognise(home: Home, keys: KeyStore) -> list[tuple[Side, bytes]]:
    """Without a side file: the journals that wrote into the spool and whose keys are at hand, the last one first."""
    found = [(journal, keys.get(journal)) for journal in _journals(home.spool)]
    return [(side_of(journal, keys.where, key), key) for journal, key in found if key is not None]


def _recognise(home: Home, keys: KeyStore) -> Side | None:
    """The side file is gone. It is written again when a key opens the database; None where nothing was."""
    if not home.file.exists() and (home.mark.exists() or not _journals(home.spool)):
        return None
    known = recognise(home, keys)
    if not known:
        raise KeyLost(folder=home.folder)
    side = next((side for side, key in known if home.file.exists() and _opens(home.file, key)), None)
    if side is None:
        raise JournalDamaged(folder=home.folder)
    with writable(home.folder):
        write_side(home.side, side)
    return side


def _journals(spool: Path) -> list[str]:
    """The journals that ever wrote into the spool, the last one first."""
    written = [(file.stat().st_mtime, file.parent.name) for kind in KEPT for file in spool.glob(f"*/{kind}")]
    return list(dict.fromkeys(journal for _, journal in sorted(written, reverse=True)))


def _opens(file: Path, key: bytes) -> bool:
    try:
        with make_engine(file, key, writing=False).connect() as connection:
            return schema.revision_of(connection) is not None
    except DBAPIError:
        return False


def _up_to_date(home: Home, connection: Connection) -> None:
    revision = schema.revision_of(connection)
    if revision is None:
        raise JournalDamaged(folder=home.folder)
    if revision != schema.NEWEST:
        if not schema.is_known(revision):
            raise NewerJournal(folder=home.folder)
        schema.migrate(connection)


def _into_place(home: Home) -> None:
    home.fresh.replace(home.file)
    home.mark.unlink(missing_ok=True)
    sync_folder(home.folder)


def _files(database: Path) -> list[Path]:
    """A database and what SQLite puts beside it."""
    return [database.with_name(database.name + end) for end in ("-wal", "-shm", "")]
