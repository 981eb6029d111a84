"""What shifts leave for the next: marks of other devices, which were seen, words for this device, and closings."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables; what this device hands over itself are records like any other."""
    op.create_table(
        "handover",
        sa.Column("site", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("live", sa.Boolean, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.create_table(
        "handover_look",
        sa.Column("site", sa.Text, primary_key=True),
        sa.Column("tag", sa.Text, nullable=False),
        sa.Column("utc", sa.Integer, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
    )
    op.create_table(
        "handover_seen",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("day", sa.Text, nullable=False),
    )
    op.create_table(
        "handover_words",
        sa.Column("shift", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("utc", sa.Integer, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
    )
    op.create_table(
        "closing",
        sa.Column("shift", sa.Text, primary_key=True),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("saved", sa.Boolean, nullable=False),
    )
