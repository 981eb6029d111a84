"""Migrations: as good as a journal made new, and harmless to kill."""

from pathlib import Path

import alembic.command  # noqa: F401 (once here, not after every fork)
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from desk.journal import schema, tables
from desk.journal.engine import make_engine
from desk.journal.home import Home, bring_up_to_date
from tests.desk.journal.dying import DEATH, STRIDES, every_kill

KEY = bytes(range(32))
OLD = "'visit', 0, '', 1, 'o', 's', '2026-03-02', '{}', NULL, 0, 60, 'Europe/Oslo'"


def shape(connection: Connection) -> list[tuple[object, ...]]:
    """Every column and index of every table, as SQLite understands them."""
    found: list[tuple[object, ...]] = []
    for (table,) in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all():
        found += [(table, *row) for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
        for _, index, unique, origin, partial in connection.exec_driver_sql(f"PRAGMA index_list({table})").all():
            columns = [row[2] for row in connection.exec_driver_sql(f"PRAGMA index_info({index})")]
            found.append((table, index, unique, origin, partial, *columns))
    return sorted(found, key=repr)


def test_all_migrations_one_by_one_make_the_same_journal_as_a_new_one(tmp_path: Path) -> None:
    with make_engine(tmp_path / "new.db", KEY, create=True).begin() as connection:
        schema.make(connection)
        made = shape(connection)
    with make_engine(tmp_path / "old.db", KEY, create=True).begin() as connection:
        schema.migrate(connection)
        migrated = shape(connection)
        assert schema.revision_of(connection) == schema.NEWEST
    assert migrated == made
    assert {row[0] for row in made} == {*tables.metadata.tables, "alembic_version"}


def test_the_newest_revision_is_the_last_migration() -> None:
    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))
    assert scripts.get_heads() == [schema.NEWEST]


def test_only_known_revisions_can_be_brought_up_to_date() -> None:
    assert schema.is_known(schema.NEWEST)
    assert not schema.is_known("9999")


def test_a_journal_at_the_newest_revision_is_left_alone(tmp_path: Path) -> None:
    home = Home(tmp_path, tmp_path)
    with make_engine(home.file, KEY, create=True).begin() as connection:
        schema.make(connection)
    before = home.file.read_bytes()
    bring_up_to_date(home, KEY)
    assert home.file.read_bytes() == before


def migrate(folder: Path) -> None:
    with make_engine(folder / "a.db", KEY, create=True).begin() as connection:
        schema.migrate(connection)


def a_migration(folder: Path) -> None:
    DEATH.begin()
    migrate(folder)


def an_old_journal(folder: Path) -> None:
    """The first journal, with three records in it, and a shift at a desk that was renamed."""
    with make_engine(folder / "a.db", KEY, create=True).begin() as connection:
        schema.migrate(connection, "0001")
        for number in (1, 2, 5):
            connection.execute(text(f"INSERT INTO record VALUES ({number}, '', {number}, {OLD})"))
        for number, name in ((1, "before"), (2, "now")):
            connection.execute(
                text(f"INSERT INTO post VALUES ({number}, '{name}', 's', '', 'd', '{name}', NULL, NULL)")
            )
        times = "0, 60, 'Europe/Oslo', NULL, NULL, NULL"
        connection.execute(text(f"INSERT INTO shift VALUES (1, 'a', 0, '', 's', 'd', NULL, {times})"))


def an_update(folder: Path) -> None:
    DEATH.begin()
    with make_engine(folder / "a.db", KEY).begin() as connection:
        schema.migrate(connection)


def is_old_or_new_and_whole(folder: Path) -> None:
    """Every record is there, and in the end each waits to be sent, in the order it was written. The shift keeps the
    last names its desk had."""
    with make_engine(folder / "a.db", KEY).begin() as connection:
        assert schema.revision_of(connection) in ("0001", schema.NEWEST)
        assert connection.execute(text("SELECT id FROM record ORDER BY number")).scalars().all() == ["1", "2", "5"]
    migrate(folder)
    with make_engine(folder / "a.db", KEY).begin() as connection:
        assert connection.execute(text("SELECT seq FROM record ORDER BY number")).scalars().all() == [1, 2, 5]
        assert connection.execute(text("SELECT post FROM shift")).scalars().all() == ["now"]


@STRIDES
def test_an_old_journal_whose_update_is_killed_anywhere_is_brought_up_to_date_at_the_next_start(stride: int) -> None:
    assert every_kill(an_update, is_old_or_new_and_whole, an_old_journal, stride) > 8


def as_if_never_begun_or_done(folder: Path) -> None:
    """A killed migration leaves nothing behind, and the next one goes through."""
    with make_engine(folder / "a.db", KEY, create=True).begin() as connection:
        assert shape(connection) == [] or schema.revision_of(connection) == schema.NEWEST
    migrate(folder)
    with make_engine(folder / "a.db", KEY).begin() as connection:
        assert schema.revision_of(connection) == schema.NEWEST


@STRIDES
def test_a_migration_killed_at_any_statement_is_as_if_never_begun(stride: int) -> None:
    assert every_kill(a_migration, as_if_never_begun_or_done, stride=stride) > 15
