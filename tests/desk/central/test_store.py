"""The store: what it refuses to open, how its schema comes to be, and what an exception leaves of a transaction."""

import signal
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from desk import sqlite
from desk.central import audit, schema, tables, tenants
from desk.central.errors import NewerStore, NoStore, StoreBusy, StoreDamaged, StoreFailed
from desk.central.starting import NAMELESS, start
from desk.central.store import FILE, open_store
from desk.errors import FolderUnwritable, OldSqlite
from tests.desk.central.making import NOON, Central

MIGRATIONS = Path(schema.__file__).parent / "migrations" / "versions"


def test_the_first_start_makes_one_municipality_and_the_next_keeps_it(tmp_path: Path) -> None:
    found = []
    for name in ("Drammen", ""):
        store = start(tmp_path / "new" / "folder", name, NOON)
        with store.reading() as connection:
            tenant = tenants.tenant(connection)
            found.append((tenants.server(connection), tenant, audit.head(connection, tenant.id)))
        store.close()
    assert found[0] == found[1]
    assert found[0][1].name == "Drammen"
    assert len(found[0][0].public_key) == 32


def test_a_municipality_without_a_name_gets_one(tmp_path: Path) -> None:
    store = start(tmp_path, " ", NOON)
    with store.reading() as connection:
        assert tenants.tenant(connection).name == NAMELESS
    store.close()


def test_each_server_is_another_set_of_records(tmp_path: Path) -> None:
    found = set()
    for name in "ab":
        store = start(tmp_path / name, "", NOON)
        with store.reading() as connection:
            server = tenants.server(connection)
        found |= {server.generation, server.signing_key, server.public_key}
        store.close()
    assert len(found) == 6


def test_an_old_sqlite_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def old() -> None:
        raise OldSqlite(version="3.40.1", needed="3.51.3")

    monkeypatch.setattr(sqlite, "check_version", old)
    with pytest.raises(OldSqlite):
        open_store(tmp_path, create=True)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_server_is_not_filled_by_looking(tmp_path: Path) -> None:
    with pytest.raises(NoStore):
        open_store(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


def test_a_newer_store_is_left_as_it_is(tmp_path: Path) -> None:
    store = start(tmp_path, "", NOON)
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(NewerStore):
        open_store(tmp_path, create=True)
    assert (tmp_path / FILE).read_bytes() == before


def test_rubbish_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"rubbish" * 1000)
    with pytest.raises(StoreDamaged):
        open_store(tmp_path, create=True)
    assert (tmp_path / FILE).read_bytes() == b"rubbish" * 1000


def test_a_folder_that_is_a_file_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderUnwritable):
        open_store(tmp_path / "file", create=True)


def test_an_exception_takes_everything_back(central: Central) -> None:
    before = central.rows(tables.audit)
    with pytest.raises(RuntimeError), central.store.writing() as connection:
        audit.note(connection, central.tenant.id, "mistake", NOON)
        raise RuntimeError
    assert central.rows(tables.audit) == before


def test_only_one_writes_at_a_time_and_reading_goes_on(central: Central) -> None:
    with central.store.writing() as connection:
        audit.note(connection, central.tenant.id, "first", NOON)
        with pytest.raises(StoreBusy), central.store.writing():
            pass
        assert len(central.rows(tables.audit)) == 1
    assert len(central.rows(tables.audit)) == 2


def test_the_migrations_make_the_tables_as_they_stand(central: Central) -> None:
    with central.store.reading() as connection:
        assert schema.revision_of(connection) == schema.NEWEST
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    assert sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("[0-9]*.py"))[-1] == schema.NEWEST


def test_every_unique_key_holds_the_tenant() -> None:
    spread = [table for table in tables.metadata.tables.values() if table.name != "server"]
    keys = {table.name: {column.name for column in table.primary_key} for table in spread}
    assert keys.pop("tenant") == {"id"}
    assert [name for name, key in keys.items() if "tenant" not in key] == []
    assert [index.name for table in spread for index in table.indexes if index.unique] == []
    assert [table.name for table in spread if table.foreign_keys] == []


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate = schema.migrate

    def torn(connection: Connection) -> bool:
        migrate(connection)
        raise OSError("the power went")

    monkeypatch.setattr(schema, "migrate", torn)
    with pytest.raises(FolderUnwritable):
        open_store(tmp_path, create=True)
    monkeypatch.undo()
    connection = sqlite.connect(tmp_path / FILE, None)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
    connection.close()
    start(tmp_path, "", NOON).close()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_commit_that_failed_leaves_nothing_to_the_next_transaction(central: Central, tmp_path: Path) -> None:
    """The connection is kept, and must come back clean: a file that may not grow fails at the commit."""
    import resource

    site = "INSERT INTO site VALUES (?, ?, ?)"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = max(file.stat().st_size for file in tmp_path.rglob(f"{FILE}-wal"))
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with pytest.raises(StoreFailed), central.store.writing() as connection:
            connection.exec_driver_sql(site, [("t", f"{n}", "x" * 500) for n in range(50)])
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    with central.store.writing() as connection:
        connection.exec_driver_sql(site, ("t", "after", "y"))
    assert [row["id"] for row in central.rows(tables.site)] == ["after"]
