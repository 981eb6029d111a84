"""What is sent: the change sequence of records, pairings with a server, and how far each has come.

A journal from before any server has everything yet to send, in the order it was first written.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Number every record; which municipality a device belongs to is its last pairing's business from now on."""
    op.add_column("record", sa.Column("seq", sa.Integer, nullable=False, server_default=sa.text("0")))
    op.execute("UPDATE record SET seq = number")
    op.create_index("record_seq", "record", ["seq"])
    op.execute("ALTER TABLE device DROP COLUMN tenant")
    op.create_table(
        "pairing",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("server_key", sa.Text, nullable=False),
    )
    op.create_table(
        "outbox",
        sa.Column("pairing", sa.Text, primary_key=True),
        sa.Column("generation", sa.Text, nullable=False),
        sa.Column("acked_seq", sa.Integer, nullable=False),
        sa.Column("sent_utc", sa.Integer),
        sa.Column("sent_offset", sa.Integer),
        sa.Column("sent_zone", sa.Text),
        sa.Column("audit_number", sa.Integer),
        sa.Column("audit_hash", sa.Text),
    )
    op.create_table(
        "surplus",
        sa.Column("pairing", sa.Text, primary_key=True),
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("month", sa.Text, primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("sum", sa.Text, nullable=False),
    )
