"""How a journal comes to be open: found or made, set aside, rebuilt from its spool.

In its folder lie `journal.db` (SQLCipher) with the files SQLite puts beside it, `journal.json` (the side file) and
`journal.lock`, held while a journal is opened, made or set aside, so that several programs may start at once.
"""

from pathlib import Path

from desk import sqlite
from desk.errors import JournalDamaged, KeyLost
from desk.journal import spare
from desk.journal.database import Journal
from desk.journal.disk import Disk
from desk.journal.engine import explained
from desk.journal.home import Home, begin, bring_up_to_date, find, key_of, leave, make, move, recognise
from desk.journal.replay import missing, put_back
from desk.journal.side import Side, read_side
from desk.journal.site import post
from desk.journal.spool import Spool
from desk.keys import KeyStore
from desk.model.period import Clock
from desk.model.record import new_id


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
