"""The door to SQLCipher: which version may pass, and how every connection is set up."""

import os
from pathlib import Path

import pytest

from desk import sqlite
from desk.errors import OldSqlite

KEY = bytes(range(32))


def test_the_sqlite_that_came_with_the_program_is_new_enough() -> None:
    sqlite.check_version()


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2), (3, 7, 17)])
def test_an_old_sqlite_is_refused_in_a_sentence(version: tuple[int, ...]) -> None:
    with pytest.raises(OldSqlite) as refused:
        sqlite.check_version(version)
    assert refused.value.facts == {"version": ".".join(map(str, version)), "needed": "3.51.3"}


@pytest.mark.parametrize("version", [(3, 51, 3), (3, 52, 0), (4, 0, 0)])
def test_a_newer_sqlite_passes(version: tuple[int, ...]) -> None:
    sqlite.check_version(version)


def test_every_commit_is_synced_and_waiting_ends_after_a_quarter_of_a_second(tmp_path: Path) -> None:
    connection = sqlite.connect(tmp_path / "a.db", KEY, create=True)
    asked = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    asked.append(connection.execute("PRAGMA busy_timeout").fetchone()[0])
    connection.close()
    assert asked == ["wal", 2, 250]


def test_a_file_that_is_not_there_is_never_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(sqlite.DRIVER.OperationalError) as refused:
        sqlite.connect(tmp_path / "a.db", KEY)
    assert sqlite.fault(refused.value) is sqlite.Fault.UNWRITABLE
    assert os.listdir(tmp_path) == []


def test_nothing_written_can_be_read_in_the_files(tmp_path: Path) -> None:
    connection = sqlite.connect(tmp_path / "a.db", KEY, create=True)
    connection.execute("CREATE TABLE t (a)")
    connection.execute("INSERT INTO t VALUES ('a marker that shows')")
    inside = [path.read_bytes() for path in tmp_path.iterdir()]
    connection.close()
    assert inside
    assert not [data for data in inside if b"marker" in data or b"CREATE" in data or b"SQLite format" in data]


def test_a_wrong_key_is_an_error_and_says_nothing_on_the_console(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sqlite.connect(tmp_path / "a.db", KEY, create=True).close()
    with pytest.raises(sqlite.DRIVER.DatabaseError) as refused:
        sqlite.connect(tmp_path / "a.db", bytes(32))
    assert sqlite.fault(refused.value) is sqlite.Fault.DAMAGED
    assert capfd.readouterr() == ("", "")


def test_a_database_without_a_key_works_too(tmp_path: Path) -> None:
    connection = sqlite.connect(tmp_path / "a.db", None, create=True)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    assert (tmp_path / "a.db").read_bytes().startswith(b"SQLite format 3")


def test_a_folder_with_odd_characters_is_no_hindrance(tmp_path: Path) -> None:
    folder = tmp_path / "ærlig talt? #1 100%41"
    folder.mkdir()
    sqlite.connect(folder / "a.db", KEY, create=True).close()
    assert (folder / "a.db").exists()
