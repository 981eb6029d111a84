"""The spare copy of a whole journal in its spool folder, and a journal made anew from it and the segments.

Segments go after a month; before any goes, the spare is written, so that both together always hold every tick.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from desk import sqlite
from desk.errors import JournalDamaged
from desk.files import sync_folder
from desk.journal import merging
from desk.journal.database import Journal
from desk.journal.engine import bad_pages, explained, is_sound
from desk.journal.spool import Entry, read

NAME = "spare.db"


def write(journal: Journal) -> Path:
    """Copy the journal, under its own key, over the last spare; raises when the copy is not sound. Reads only."""
    folder = journal.spool.folder
    fresh, spare = folder / f"spare-{journal.program}.new", folder / NAME
    try:
        with explained(folder), journal.driver() as driver:
            copy(driver, fresh, journal.key)
            _leave_out_notes(fresh, journal.key)
            if not sound(fresh, journal.key):
                raise JournalDamaged(folder=folder)
            fresh.replace(spare)
            sync_folder(folder)
    finally:
        for end in ("", "-wal", "-shm"):
            fresh.with_name(fresh.name + end).unlink(missing_ok=True)
    return spare


def find(folder: Path, key: bytes) -> Path | None:
    """The spare in a spool folder, if there is one and every page of it is as it was written."""
    file = folder / NAME
    return file if file.exists() and sound(file, key) else None


def has_entries(folder: Path, key: bytes) -> bool:
    """Whether any segment in a spool folder holds anything."""
    return next(_everything(folder, key), None) is not None


def copy(source: sqlite.DRIVER.Connection, to: Path, key: bytes) -> None:
    """Copy a database page by page into a new file, durably."""
    target = sqlite.connect(to, key, create=True)
    try:
        source.backup(target)
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        target.close()
    with to.open("rb+") as file:
        os.fsync(file.fileno())


def _leave_out_notes(file: Path, key: bytes) -> None:
    """Notes, and ideas in words, lie in the journal alone, where they can be deleted."""
    driver = sqlite.connect(file, key)
    try:
        driver.execute("PRAGMA secure_delete = ON")
        driver.execute("DELETE FROM note")
        driver.execute("DELETE FROM wording")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        driver.close()


def sound(file: Path, key: bytes) -> bool:
    """Whether a database opens with the key and every page is as it was written."""
    try:
        driver = sqlite.connect(file, key)
    except sqlite.DRIVER.Error:
        return False
    try:
        return not bad_pages(driver) and is_sound(driver)
    except sqlite.DRIVER.Error:
        return False
    finally:
        driver.close()


def refill(connection: Connection, folder: Path, key: bytes) -> None:
    """Put everything the segments hold into a journal that is being made."""
    merging.merge(connection, _everything(folder, key))


def _everything(folder: Path, key: bytes) -> Iterator[Entry]:
    """Segments of running programs too: what they have written up to now is whole."""
    for path in sorted([*folder.glob("*.spool"), *folder.glob("*.verified")]):
        with suppress(FileNotFoundError):
            for transaction in read(path, key):
                yield from transaction
