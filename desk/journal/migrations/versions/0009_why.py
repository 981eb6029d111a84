"""Why a stretch was not counted, for this device alone."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "gap_why",
        sa.Column("coverage", sa.Text, primary_key=True),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
    )
