"""Guides that are being written on this device."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "draft",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("guide", sa.Text, nullable=False),
        sa.Column("based", sa.Integer),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("utc", sa.Integer, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
    )
