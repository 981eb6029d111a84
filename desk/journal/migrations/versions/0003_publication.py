"""What a server publishes: the revisions as they came, what is to be sent again with less, and a device's own site."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of a publication; a pairing from before has no site that is known here."""
    op.create_table(
        "publication",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("pairing", sa.Text, nullable=False),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("tag", sa.Text, nullable=False, unique=True),
        sa.Column("generation", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("activated", sa.Integer),
    )
    op.create_table(
        "strip",
        sa.Column("category", sa.Text, primary_key=True),
        sa.Column("above", sa.Integer, nullable=False),
        sa.Column("upto", sa.Integer, nullable=False),
    )
    op.add_column("pairing", sa.Column("site", sa.Text))
