"""The schema of the server's store, brought up to date in one transaction. Alembic is loaded only for that."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

NEWEST = "0003"
"""The revision this program writes; a test holds it to the last migration."""


def revision_of(connection: Connection) -> str | None:
    """The revision a store is at; None when it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(connection: Connection, to: str = "head") -> bool:
    """Bring a store to a revision, the newest, within the connection's transaction; False when it is newer than any."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision_of(connection) not in {None, *known}:
        return False
    command.upgrade(config, to)
    return True
