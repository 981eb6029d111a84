"""Migrations of the server: an old store is brought up to date, whenever the update before was killed."""

from pathlib import Path

import alembic.command  # noqa: F401 (once here, not after every fork)
from sqlalchemy import create_engine, text

from desk import sqlite
from desk.central import publishing, schema, tenants
from desk.central.starting import start
from desk.central.store import FILE, open_store
from tests.desk.central.making import NOON
from tests.desk.journal.dying import DEATH, STRIDES, every_kill

KEY, TENANT = "1f" * 32, "7e" * 16


def an_old_store(folder: Path) -> None:
    """The first server's schema, with the server and its municipality in it."""
    engine = create_engine(
        "sqlite://", module=sqlite.DRIVER, creator=lambda: sqlite.connect(folder / FILE, None, create=True)
    )
    with engine.begin() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        schema.migrate(connection, "0001")
        connection.execute(text(f"INSERT INTO server VALUES (1, '{'9e' * 16}', '{KEY}')"))
        connection.execute(text(f"INSERT INTO tenant VALUES ('{TENANT}', 'Drammen', 0, 0)"))
        connection.execute(text(f"INSERT INTO site VALUES ('{TENANT}', '{'51' * 16}', 'Torget')"))
    engine.dispose()


def an_update(folder: Path) -> None:
    DEATH.begin()
    open_store(folder).close()


def is_whole_and_goes_on(folder: Path) -> None:
    """The server has its key and its site, whatever was killed, and can publish."""
    store = start(folder, "", NOON)
    with store.reading() as connection:
        assert schema.revision_of(connection) == schema.NEWEST
        server, tenant = tenants.server(connection), tenants.tenant(connection)
        assert (server.signing_key.hex(), server.chain) == (KEY, server.public_key.hex())
        assert publishing.in_force(connection, TENANT) is None
        assert publishing.base(connection, tenant).names == {"51" * 16: "Torget"}
    store.close()


@STRIDES
def test_an_old_store_whose_update_is_killed_anywhere_is_brought_up_to_date_at_the_next_start(stride: int) -> None:
    assert every_kill(an_update, is_whole_and_goes_on, an_old_store, stride) > 8
