"""What visitors say: the urn for records without a moment, and ideas in words that stay on this device."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "urn",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("month", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "wording",
        sa.Column("suggestion", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
    )
