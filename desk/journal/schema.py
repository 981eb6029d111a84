"""A journal's schema: made whole in a new file, brought up to date in an old one. Alembic is loaded only for that."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_mock_engine, inspect, text

from desk.journal import tables

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0013"
"""The revision this program writes; a test holds it to the last migration."""

_VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def make(connection: Connection) -> None:
    """Every table in an empty database, marked as the newest revision: the same as all migrations one by one."""
    for statement in _statements():
        connection.exec_driver_sql(statement)
    connection.execute(text(_VERSION_TABLE))
    connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:newest)"), {"newest": NEWEST})


def revision_of(connection: Connection) -> str | None:
    """The revision a database is at; None when it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def is_known(revision: str | None) -> bool:
    """Whether this program can bring a database from that revision to the newest one."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config())
    return revision in {None, *(script.revision for script in scripts.walk_revisions())}


def migrate(connection: Connection, to: str = "head") -> None:
    """Bring a database to a revision within the connection's transaction: killed anywhere, it is as it was before."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, to)


@cache
def _statements() -> tuple[str, ...]:
    """What makes every table and index, one after the other; nothing is asked first, the database is empty."""
    made: list[str] = []
    engine = create_mock_engine("sqlite://", lambda each, *_: made.append(str(each.compile(dialect=engine.dialect))))
    tables.metadata.create_all(engine, checkfirst=False)
    return tuple(made)


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config
