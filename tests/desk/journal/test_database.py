"""An open journal: one transaction at a time, whole or not at all, in the database and in the spool."""

import errno
import os
import shutil
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from desk import sqlite
from desk.errors import (
    DeskError,
    DiskFull,
    JournalBusy,
    JournalGone,
    WriteFailed,
)
from desk.journal import replay
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import open_journal, rebuild
from desk.keys import MemoryKeys
from tests.builders import SITE, FakeClock, a_journal, a_visit, at, written
from tests.desk.journal.disks import FailingDisk

DAY = at().day


def test_an_error_in_a_transaction_takes_all_of_it_back(journal: Journal, tmp_path: Path) -> None:
    segments = {path: path.stat().st_size for path in tmp_path.rglob("*.spool")}
    with pytest.raises(ZeroDivisionError), journal.writing() as writer:
        visits.write(writer, [a_visit()], before=[None], who="desk")
        raise ZeroDivisionError
    assert visits.latest(journal, SITE, 9) == ()
    assert {path: path.stat().st_size for path in tmp_path.rglob("*.spool")} == segments
    written(journal, a_visit())


def test_a_worker_reads_while_the_main_thread_writes_but_may_not_write(journal: Journal) -> None:
    kept = written(journal, a_visit())
    seen: list[object] = []

    def work() -> None:
        seen.append(visits.latest(journal, SITE, 9))
        try:
            written(journal, a_visit())
        except RuntimeError as problem:
            seen.append(str(problem))

    with journal.writing() as writer:
        visits.write(writer, [a_visit()], before=[None], who="desk")
        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
    assert seen == [kept, "only the thread that opened the journal writes in it"]


def test_a_view_of_the_journal_does_not_change_while_it_is_read(journal: Journal) -> None:
    written(journal, a_visit())
    with journal.reading():
        assert visits.count_on_day(journal, SITE, DAY) == 1
        written(journal, a_visit())
        assert visits.count_on_day(journal, SITE, DAY) == 1
    assert visits.count_on_day(journal, SITE, DAY) == 2


def test_while_another_program_writes_one_is_told_to_press_again(
    journal: Journal, tmp_path: Path, keys: MemoryKeys
) -> None:
    with a_journal(tmp_path, keys=keys) as other:
        with other.writing() as writer:
            visits.write(writer, [a_visit()], before=[None], who="desk")
            with pytest.raises(JournalBusy):
                written(journal, a_visit())
        kept = written(journal, a_visit())
        assert visits.latest(other, SITE, 1) == kept
    assert visits.count_on_day(journal, SITE, DAY) == 2


def test_a_transaction_holds_the_journal_from_its_first_moment(
    journal: Journal, tmp_path: Path, keys: MemoryKeys
) -> None:
    with a_journal(tmp_path, keys=keys) as other, journal.writing():
        with pytest.raises(JournalBusy):
            written(other, a_visit())
        assert visits.latest(other, SITE, 9) == ()


@pytest.mark.parametrize(
    ("code", "error"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, WriteFailed)]
)
@pytest.mark.parametrize("call", ["write", "sync"])
def test_no_spool_no_tick(tmp_path: Path, keys: MemoryKeys, call: str, code: int, error: type[DeskError]) -> None:
    disk = FailingDisk()
    journal = open_journal(tmp_path / "journal", tmp_path / "spool", keys, FakeClock().clock, disk=disk)
    kept = written(journal, a_visit())
    disk.fail(call, code)
    with pytest.raises(error):
        written(journal, a_visit())
    disk.work()
    kept += written(journal, a_visit())
    assert visits.on_day(journal, SITE, DAY) == kept
    journal.close()
    shutil.rmtree(tmp_path / "journal")
    rebuilt = rebuild(tmp_path / "journal", tmp_path / "spool", keys, FakeClock().clock)
    assert visits.on_day(rebuilt, SITE, DAY) == kept
    rebuilt.close()


def test_a_commit_that_fails_is_taken_back_in_journal_and_spool(tmp_path: Path, keys: MemoryKeys) -> None:
    def fail(_: object) -> None:
        problem = sqlite.DRIVER.OperationalError("disk I/O error")
        problem.sqlite_errorcode = 10
        raise problem

    with a_journal(tmp_path, keys=keys) as journal:
        kept = written(journal, a_visit())
        event.listen(Engine, "commit", fail)
        try:
            with pytest.raises(WriteFailed):
                written(journal, a_visit())
        finally:
            event.remove(Engine, "commit", fail)
        assert visits.on_day(journal, SITE, DAY) == kept
        kept += written(journal, a_visit())
    shutil.rmtree(tmp_path / "journal")
    rebuilt = rebuild(tmp_path / "journal", tmp_path / "spool", keys, FakeClock().clock)
    assert visits.on_day(rebuilt, SITE, DAY) == kept
    rebuilt.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
def test_while_the_folder_is_gone_nothing_is_written_and_it_goes_on_when_it_is_back(
    journal: Journal, tmp_path: Path
) -> None:
    kept = written(journal, a_visit())
    away = journal.folder.rename(tmp_path / "away")
    with pytest.raises(JournalGone):
        written(journal, a_visit())
    away.rename(journal.folder)
    again = written(journal, a_visit())
    assert set(visits.latest(journal, SITE, 9)) == {*kept, *again}


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
def test_whoever_reads_meanwhile_is_told_the_same(journal: Journal, tmp_path: Path) -> None:
    said: list[object] = []

    def work() -> None:
        try:
            visits.latest(journal, SITE, 9)
        except JournalGone as error:
            said.append(error.facts)

    away = journal.folder.rename(tmp_path / "away")
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    away.rename(journal.folder)
    assert said == [{"folder": journal.folder}]


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no file that is open")
def test_a_copy_put_in_its_place_loses_nothing(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as opened:
        first = written(opened, a_visit())
        for folder in (opened.folder, opened.spool.folder.parent):
            shutil.copytree(folder, tmp_path / "copy")
            shutil.rmtree(folder)
            (tmp_path / "copy").rename(folder)
        second = written(opened, a_visit())
    with a_journal(tmp_path, keys=keys) as opened:
        replay.put_back(opened, replay.missing(opened))
        assert set(visits.latest(opened, SITE, 9)) == {*first, *second}
