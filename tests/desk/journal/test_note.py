"""Notes lie in the journal alone, for as long as they may, and leave nothing behind."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine

from desk import sqlite
from desk.journal import note, spare, tables
from desk.journal.database import Journal
from desk.journal.spool import read
from desk.journal.writer import Writer
from desk.model.note import Note
from desk.model.visit import revised
from tests.builders import FakeClock, a_visit, at, written

MARK = "S3CRET"
SOON = timedelta(minutes=3)


def put(journal: Journal, *notes: Note) -> None:
    with journal.writing() as writer:
        for each in notes:
            note.put(writer, each)


def swept(journal: Journal, days: int = 14, settled: timedelta = SOON) -> int:
    with journal.writing() as writer:
        return note.drop_some(writer, journal.clock.now(), days, settled)


def test_a_visit_has_one_note_the_last_that_was_written(journal: Journal) -> None:
    first, second = Note("a", "came twice", at()), Note("a", "came three times", at(hour=10))
    put(journal, first, second, Note("b", "other", at()))
    assert note.of(journal, ["a", "c"]) == {"a": second}
    with journal.writing() as writer:
        note.drop(writer, ["a", "c"])
    assert (note.of(journal, ["a"]), note.count(journal, at(), 0)) == ({}, 1)


def test_notes_go_after_their_days_a_piece_at_a_time(journal: Journal, time: FakeClock) -> None:
    put(journal, *(Note(f"old {n}", MARK, at(day=2)) for n in range(note.PIECE + 3)), Note("new", "new", at(day=4)))
    time.set(at(day=16, hour=8).local)
    assert swept(journal) == 0
    time.set(at(day=16, hour=10).local)
    assert note.count(journal, time.clock.now(), 14) == note.PIECE + 3
    assert [swept(journal), swept(journal), swept(journal)] == [note.PIECE, 3, 0]
    assert note.count(journal, time.clock.now(), 0) == 1


@pytest.mark.parametrize("days", [-13, 13])
def test_a_clock_that_is_a_little_wrong_deletes_nothing(journal: Journal, time: FakeClock, days: int) -> None:
    put(journal, Note("a", "x", at(day=15)))
    time.set(at(day=15).local + timedelta(days=days))
    assert swept(journal) == 0


def test_no_note_stays_because_a_clock_was_years_ahead(journal: Journal, time: FakeClock) -> None:
    time.set(at().local + timedelta(days=3650))
    put(journal, Note("a", "x", time.clock.now()))
    time.set(at().local)
    assert swept(journal) == 1


def test_a_note_goes_with_its_visit_once_that_cannot_come_back(journal: Journal, time: FakeClock) -> None:
    one, other = written(journal, a_visit(), a_visit())
    put(journal, *(Note(each.id, "x", time.clock.now()) for each in (one, other)))
    (gone,) = written(journal, revised(one, "0a" * 8, live=False), before={one.id: one})
    assert swept(journal) == 0
    time.advance(120)
    (back,) = written(journal, revised(gone, "0b" * 8, live=True), before={one.id: gone})
    time.advance(600)
    assert swept(journal) == 0
    written(journal, revised(back, "0c" * 8, live=False), before={one.id: back})
    time.advance(181)
    assert swept(journal) == 1
    assert set(note.of(journal, [one.id, other.id])) == {other.id}


def test_a_note_is_neither_in_the_spool_nor_in_the_spare_copy(journal: Journal) -> None:
    (visit,) = written(journal, a_visit("library-card"))
    put(journal, Note(visit.id, MARK, at()))
    written(journal, revised(visit, "0a" * 8), before={visit.id: visit})
    copied = spare.write(journal)
    segments = str([list(read(path, journal.key)) for path in journal.spool.folder.glob("*.spool")])
    assert ("library-card" in segments, MARK in segments) == (True, False)
    for place in (copied, journal.folder / "journal.db"):
        whole = everything(place, journal.key)
        assert ("library-card" in whole, MARK in whole) == (True, place != copied)


def everything(file: Path, key: bytes) -> str:
    """Every row of every table."""
    driver = sqlite.connect(file, key)
    names = [name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [driver.execute(f"SELECT * FROM {name}").fetchall() for name in names]
    driver.close()
    return str(rows)


def test_of_what_is_deleted_nothing_is_left_even_in_pages_that_are_free(tmp_path: Path, time: FakeClock) -> None:
    """Seen on a database that is not encrypted."""
    file = tmp_path / "bare.db"
    engine = create_engine("sqlite://", module=sqlite.DRIVER, creator=lambda: sqlite.connect(file, None, create=True))
    with engine.connect() as connection:
        tables.metadata.create_all(connection)
        writer = Writer(connection, "0" * 32, None, "1", time.clock)
        for n in range(40):
            note.put(writer, Note(f"{n}", f"{MARK} {n}" * 20, at()))
        connection.commit()
        assert MARK.encode() in on_disk(connection, file)
        note.drop(writer, ["1", "7"])
        note.drop_some(writer, at(day=30), 14, SOON)
        connection.commit()
        assert MARK.encode() not in on_disk(connection, file)
    engine.dispose()


def on_disk(connection: Connection, file: Path) -> bytes:
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return file.read_bytes()
