"""The first server: tenants, sites, devices and pairings, records and what is set apart, the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of the first server."""
    _servers()
    _sites()
    _devices()
    _pairings()
    _records()
    _set_apart()
    _caches()


def _servers() -> None:
    op.create_table(
        "server",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("generation", sa.Text, nullable=False),
        sa.Column("signing_key", sa.Text, nullable=False),
    )
    op.create_table(
        "tenant",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("guesses", sa.Integer, nullable=False),
        sa.Column("guessing_since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("number", sa.BigInteger, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
    )


def _sites() -> None:
    op.create_table(
        "site",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
    )
    op.create_table(
        "site_alias",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("typed", sa.Text, primary_key=True),
        sa.Column("site", sa.Text, nullable=False),
    )


def _devices() -> None:
    op.create_table(
        "device",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("revoked", sa.Boolean, nullable=False),
        sa.Column("paired", sa.BigInteger, nullable=False),
        sa.Column("seen", sa.BigInteger),
        sa.Column("acked", sa.BigInteger, nullable=False),
        sa.Column("twin", sa.Boolean, nullable=False),
    )
    op.create_index("device_id", "device", ["id"])
    op.create_table(
        "device_site",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("device", sa.Text, primary_key=True),
        sa.Column("site", sa.Text, primary_key=True),
    )


def _pairings() -> None:
    op.create_table(
        "pairing",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("typed", sa.Text, nullable=False),
        sa.Column("site_name", sa.Text, nullable=False),
        sa.Column("device_name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("ends", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("device", sa.Text),
        sa.Column("site", sa.Text),
    )
    op.create_index("pairing_secret", "pairing", ["secret"])


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rev", sa.BigInteger, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("live", sa.Boolean, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("typed", sa.Text, nullable=False),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("month", sa.Text, nullable=False),
        sa.Column("day", sa.Integer),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("arrived", sa.BigInteger, nullable=False),
        sa.Column("odd_day", sa.Boolean, nullable=False),
    )
    op.create_index("record_of_cell", "record", ["tenant", "site", "month", "kind"])
    op.create_index("record_of_origin", "record", ["tenant", "origin", "month"])


def _set_apart() -> None:
    op.create_table(
        "quarantine",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rev", sa.BigInteger, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("month", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("arrived", sa.BigInteger, nullable=False),
    )
    op.create_index("quarantine_of_origin", "quarantine", ["tenant", "origin", "month"])


def _caches() -> None:
    op.create_table(
        "stale",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("site", sa.Text, primary_key=True),
        sa.Column("month", sa.Text, primary_key=True),
        sa.Column("turn", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "digest",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("month", sa.Text, primary_key=True),
        sa.Column("n", sa.Integer),
        sa.Column("sum", sa.Text),
    )
