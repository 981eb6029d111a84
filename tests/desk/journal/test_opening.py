"""A journal is opened, made, refused, set aside and rebuilt; whatever is found, nothing that was ticked gets lost."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from desk.errors import (
    DeskError,
    FolderUnwritable,
    JournalDamaged,
    KeyLost,
    KeyStoreLocked,
    NewerJournal,
    WrongKey,
)
from desk.journal import visit as visits
from desk.journal.opening import open_journal, rebuild, set_aside
from desk.keys import FileKeys, MemoryKeys, SystemKeys
from desk.model.visit import Visit
from tests.builders import SITE, FakeClock, a_journal, a_visit, at, open_test_journal, written

DAY = at().day


def fill(folder: Path, keys: MemoryKeys, n: int = 3) -> tuple[Visit, ...]:
    """A journal with visits, closed again."""
    with a_journal(folder, keys=keys) as journal:
        return written(journal, *(a_visit() for _ in range(n)))


def refused(folder: Path, keys: MemoryKeys, error: type[DeskError]) -> None:
    """Opening is refused, and nothing there has changed."""
    before = contents(folder)
    with pytest.raises(error):
        open_test_journal(folder, keys=keys)
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def rebuilt(folder: Path, keys: MemoryKeys) -> tuple[Visit, ...]:
    journal = rebuild(folder / "journal", folder / "spool", keys, FakeClock().clock)
    try:
        return visits.on_day(journal, SITE, DAY)
    finally:
        journal.close()


def test_a_journal_is_made_once_and_found_again(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        origin = journal.origin
        kept = written(journal, a_visit())
        assert (len(origin), journal.tenant) == (32, None)
    with a_journal(tmp_path, keys=keys) as journal:
        assert journal.origin == origin
        assert visits.latest(journal, SITE, 9) == kept


def test_nothing_of_a_visit_can_be_read_in_any_file(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, a_visit("a-marker-that-shows"))
        found = contents(tmp_path)
    assert {name.rpartition(".")[2] for name in found} >= {"db", "db-wal", "spool", "json"}
    assert not [name for name, data in found.items() if b"marker" in data or b"2026-03-02" in data]


def test_where_no_folder_can_be_made_that_is_said(tmp_path: Path, keys: MemoryKeys) -> None:
    (tmp_path / "file").touch()
    for journal, spool in (("file/journal", "spool"), ("journal", "file/spool"), ("file", "spool")):
        with pytest.raises(FolderUnwritable):
            open_journal(tmp_path / journal, tmp_path / spool, keys, FakeClock().clock)


def test_a_wrong_key_is_refused(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        keys.put(journal.origin, bytes(32))
    refused(tmp_path, keys, WrongKey)


def test_a_lost_key_is_refused(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    refused(tmp_path, MemoryKeys(), KeyLost)


class LockedBackend:
    """A key store that answers nothing."""

    def get_password(self, service: str, name: str) -> str:
        raise RuntimeError("no answer")


def test_a_locked_key_store_is_not_a_lost_key(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    refused(tmp_path, SystemKeys(LockedBackend()), KeyStoreLocked)


def test_a_key_store_that_is_away_today_is_not_a_lost_key_either(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    side = tmp_path / "journal" / "journal.json"
    side.write_text(json.dumps(json.loads(side.read_text()) | {"keys": "system"}))
    refused(tmp_path, FileKeys(tmp_path / "keys"), KeyStoreLocked)


def test_a_journal_of_a_newer_program_is_refused(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal, journal.writing() as writer:
        writer.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    refused(tmp_path, keys, NewerJournal)


def flip(file: Path, spot: int) -> None:
    data = bytearray(file.read_bytes())
    data[spot] ^= 0x40
    file.write_bytes(data)


HARM: dict[str, Callable[[Path], object]] = {
    "damaged first page": lambda folder: flip(folder / "journal.db", 100),
    "damaged salt": lambda folder: flip(folder / "journal.db", 3),
    "cut to a page": lambda folder: os.truncate(folder / "journal.db", 4096),
    "cut within a page": lambda folder: os.truncate(folder / "journal.db", 5000),
    "cut to a few bytes": lambda folder: os.truncate(folder / "journal.db", 100),
    "cut to nothing": lambda folder: os.truncate(folder / "journal.db", 0),
    "no database": lambda folder: (folder / "journal.db").unlink(),
    "another file": lambda folder: (folder / "journal.db").write_bytes(b"a holiday picture" * 999),
    "no folder": shutil.rmtree,
    "no database, odd side file": lambda folder: (
        (folder / "journal.db").unlink(), (folder / "journal.json").write_text("[]")),
}  # fmt: skip


@pytest.mark.parametrize("harm", HARM)
def test_a_damaged_journal_is_refused_and_rebuilt_from_the_spool(tmp_path: Path, keys: MemoryKeys, harm: str) -> None:
    kept = fill(tmp_path, keys)
    HARM[harm](tmp_path / "journal")
    refused(tmp_path, keys, JournalDamaged)
    assert rebuilt(tmp_path, keys) == kept
    with a_journal(tmp_path, keys=keys) as journal:
        assert visits.on_day(journal, SITE, DAY) == kept


def test_a_damaged_journal_is_kept_beside_the_rebuilt_one(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    flip(tmp_path / "journal" / "journal.db", 100)
    damaged = (tmp_path / "journal" / "journal.db").read_bytes()
    rebuilt(tmp_path, keys)
    assert (tmp_path / "journal-damaged-2026-03-02-090000" / "journal.db").read_bytes() == damaged


def test_two_rebuilds_in_one_second_keep_both(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    for _ in range(2):
        flip(tmp_path / "journal" / "journal.db", 100)
        rebuilt(tmp_path, keys)
    assert sorted(path.name for path in tmp_path.glob("journal-*")) == [
        "journal-damaged-2026-03-02-090000",
        "journal-damaged-2026-03-02-090000-1",
    ]


def test_where_the_spool_holds_nothing_either_nothing_is_touched(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    shutil.rmtree(tmp_path / "spool")
    flip(tmp_path / "journal" / "journal.db", 100)
    before = contents(tmp_path)
    with pytest.raises(JournalDamaged):
        rebuilt(tmp_path, keys)
    assert contents(tmp_path) == before


def test_a_rebuild_without_the_key_touches_nothing(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    before = contents(tmp_path)
    for traces in (tmp_path / "journal" / "journal.db", tmp_path / "journal" / "journal.json"):
        with pytest.raises(KeyLost):
            rebuilt(tmp_path, MemoryKeys())
        assert contents(tmp_path) == before
        traces.unlink()
        before = contents(tmp_path)


@pytest.mark.parametrize("text_there", [None, "", "{", '{"journal": 3}'])
def test_a_lost_side_file_is_written_again(tmp_path: Path, keys: MemoryKeys, text_there: str | None) -> None:
    kept = fill(tmp_path, keys)
    side = tmp_path / "journal" / "journal.json"
    before = side.read_text()
    side.unlink() if text_there is None else side.write_text(text_there)
    with a_journal(tmp_path, keys=keys) as journal:
        assert visits.on_day(journal, SITE, DAY) == kept
    assert side.read_text() == before


def test_without_side_file_and_key_nothing_new_is_begun(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    (tmp_path / "journal" / "journal.json").unlink()
    refused(tmp_path, MemoryKeys(), KeyLost)
    (tmp_path / "journal" / "journal.db").unlink()
    refused(tmp_path, MemoryKeys(), KeyLost)
    shutil.rmtree(tmp_path / "spool")
    with a_journal(tmp_path, keys=keys) as journal:
        assert visits.on_day(journal, SITE, DAY) == ()


def test_without_side_file_and_spool_the_database_is_still_not_replaced(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    (tmp_path / "journal" / "journal.json").unlink()
    shutil.rmtree(tmp_path / "spool")
    refused(tmp_path, keys, KeyLost)


def test_a_journal_set_aside_makes_room_for_a_new_device(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    before = (tmp_path / "journal" / "journal.db").read_bytes()
    target = set_aside(tmp_path / "journal", FakeClock().clock)
    assert target == tmp_path / "journal-set-aside-2026-03-02-090000"
    assert (target / "journal.db").read_bytes() == before
    with a_journal(tmp_path, keys=MemoryKeys()) as journal:
        assert visits.on_day(journal, SITE, DAY) == ()
        assert journal.origin not in (target / "journal.json").read_text()


def test_a_journal_set_aside_comes_back_by_putting_its_files_back(tmp_path: Path, keys: MemoryKeys) -> None:
    kept = fill(tmp_path, keys)
    target = set_aside(tmp_path / "journal", FakeClock().clock)
    shutil.copytree(target, tmp_path / "journal", dirs_exist_ok=True)
    with a_journal(tmp_path, keys=keys) as journal:
        assert visits.on_day(journal, SITE, DAY) == kept


def test_a_new_device_that_loses_everything_is_not_begun_a_second_time(tmp_path: Path, keys: MemoryKeys) -> None:
    fill(tmp_path, keys)
    set_aside(tmp_path / "journal", FakeClock().clock)
    kept = fill(tmp_path, keys)
    for name in ("journal.db", "journal.json"):
        (tmp_path / "journal" / name).unlink()
    refused(tmp_path, keys, JournalDamaged)
    assert rebuilt(tmp_path, keys) == kept
