"""Compares the journal with its spool, and puts back what is missing.

A write-ahead log that is lost takes commits with it without any error, and a kill between spool and commit leaves an
entry that was never ticked: only this comparison finds either. What it puts back counts as kept until it is undone.

Segments of programs that still run are passed over. One whose every entry is found in the journal is verified: it is
not read again, and goes after 30 days, once a spare copy of the whole journal lies in the spool.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from desk.errors import JournalDamaged
from desk.files import sync_folder
from desk.journal import merging, shift, spare, visit
from desk.journal.database import Journal
from desk.journal.engine import bad_pages, explained, is_sound
from desk.journal.spool import Entry, held, program_of, read
from desk.model.shift import Shift
from desk.model.visit import Visit

CHUNK = 20
"""Entries put back in one transaction: well below 5 ms."""

KEEP = timedelta(days=30)
"""How long a verified segment stays."""

Cancelled = Callable[[], bool]


class Returned(NamedTuple):
    """What was put back, as it now stands; `settings` when a post or a pairing was among it."""

    visits: tuple[Visit, ...] = ()
    shifts: tuple[Shift, ...] = ()
    settings: bool = False


def never() -> bool:
    """Nobody cancels."""
    return False


def missing(journal: Journal, cancelled: Cancelled = never) -> tuple[Entry, ...]:
    """What the spool has and the journal lacks, in the order it was written; empty when cancelled.

    For a worker thread; reads only. The journal itself is checked first: raises JournalDamaged.
    """
    check(journal, cancelled)
    lost: list[Entry] = []
    for path in _segments(journal, "*.spool"):
        if cancelled():
            return ()
        with _of_the_dead(journal, path) as free:
            lost += _lost(journal, path) if free else []
    return () if cancelled() else tuple(merging.in_order(lost))


def check(journal: Journal, cancelled: Cancelled = never) -> None:
    """Raises JournalDamaged when a page is not as it was written. For a worker thread; reads only."""
    with explained(journal.folder), journal.driver() as driver:
        bad = bad_pages(driver)
        # A page may be read while a checkpoint writes it; a damaged one stays damaged.
        if (bad and bad & bad_pages(driver)) or not is_sound(driver, cancelled):
            raise JournalDamaged(folder=journal.folder)


def put_back(journal: Journal, lost: Sequence[Entry]) -> Returned:
    """Put entries back in one transaction, the newest rev winning; give it no more than CHUNK at a time.

    They are in the spool already and are not written there again.
    """
    with journal.writing() as writer:
        changed = merging.merge(writer.connection, lost)
    rows = {name: [row for key, row in changed.items() if key[0] == name] for name in merging.SPOOLED}
    visits = tuple(visit.from_row(row) for row in rows["record"] if row["kind"] == "visit")
    return Returned(visits, tuple(map(shift.from_row, rows["shift"])), bool(rows["post"] or rows["pairing"]))


def checkpoint(journal: Journal, cancelled: Cancelled = never) -> None:
    """Note the segments that are verified, and remove those verified more than 30 days ago.

    For a worker thread, after what was missing was put back: it writes in the spool's folder alone.
    """
    now = journal.clock.now().utc
    for path in _segments(journal, "*.spool"):
        if cancelled():
            return
        with _of_the_dead(journal, path) as free:
            # Only what has left the write-ahead log cannot get lost with it.
            if free and not _lost(journal, path) and settle(journal):
                os.utime(path, (now.timestamp(), now.timestamp()))
                path.replace(path.with_suffix(".verified"))
    old = [path for path in _segments(journal, "*.verified") if path.stat().st_mtime < (now - KEEP).timestamp()]
    if old and not cancelled():
        spare.write(journal)
        for path in old:
            path.unlink(missing_ok=True)
    sync_folder(journal.spool.folder)


def settle(journal: Journal) -> bool:
    """Bring the write-ahead log into the database; False when somebody still reads an older state.

    For a worker thread. SQLite does it by itself at about every hundredth tick, and that tick then waits for it.
    """
    with explained(journal.folder), journal.driver() as driver:
        _, length, done = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return length == done


def _segments(journal: Journal, kind: str) -> list[Path]:
    """Segments of other programs; this one's own are as good as read."""
    return sorted(path for path in journal.spool.folder.glob(kind) if program_of(path) != journal.program)


@contextmanager
def _of_the_dead(journal: Journal, path: Path) -> Iterator[bool]:
    """Yields whether the program of the segment is gone, and keeps others from it meanwhile."""
    with held(journal.spool.folder, program_of(path)) as free:
        yield free and path.exists()


def _lost(journal: Journal, path: Path) -> list[Entry]:
    entries = [entry for transaction in read(path, journal.key) for entry in transaction]
    with journal.reading() as connection:
        return merging.newer(connection, entries)
