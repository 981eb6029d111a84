"""Notes on visits, which stay on this device."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "note",
        sa.Column("visit", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("utc", sa.Integer, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
    )
