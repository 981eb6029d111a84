"""What the errors of SQLite and of the disk mean to a person."""

import errno
from pathlib import Path

import pytest
from sqlalchemy import text

from desk import sqlite
from desk.errors import DeskError, DiskFull, FolderUnwritable, JournalBusy, JournalDamaged, WriteFailed
from desk.journal.database import Journal
from desk.journal.engine import explain, explained

CODES = {5: JournalBusy, 261: JournalBusy, 6: JournalBusy, 8: FolderUnwritable, 10: WriteFailed, 4874: WriteFailed,
         11: JournalDamaged, 13: DiskFull, 14: FolderUnwritable, 26: JournalDamaged}  # fmt: skip


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_of_sqlite_has_its_sentence(tmp_path: Path, code: int, meaning: type[DeskError]) -> None:
    problem = sqlite.DRIVER.OperationalError("as SQLite says it")
    problem.sqlite_errorcode = code
    assert type(explain(problem, tmp_path)) is meaning


@pytest.mark.parametrize(("code", "meaning"), [(errno.ENOSPC, DiskFull), (errno.EIO, WriteFailed)])
def test_each_error_of_the_disk_has_its_sentence(tmp_path: Path, code: int, meaning: type[DeskError]) -> None:
    with pytest.raises(meaning), explained(tmp_path):
        raise OSError(code, "as the system says it")


def test_a_mistake_of_ours_is_not_dressed_up_as_a_fault_of_the_disk(journal: Journal) -> None:
    with pytest.raises(sqlite.DRIVER.Error) as mistake, journal.writing() as writer:
        writer.connection.connection.driver_connection.execute("SELEKT 1")
    assert "syntax error" in str(mistake.value)


def test_a_transaction_that_failed_leaves_the_journal_as_it_was(journal: Journal) -> None:
    with pytest.raises(Exception, match="no such table"), journal.writing() as writer:
        writer.connection.execute(text("CREATE TABLE extra (a)"))
        writer.connection.execute(text("SELECT * FROM nowhere"))
    with journal.reading() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE name = 'extra'")).all()
    assert names == []
