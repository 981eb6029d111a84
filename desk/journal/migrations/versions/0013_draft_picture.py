"""Pictures of guides that are being written on this device."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "draft_picture",
        sa.Column("draft", sa.Text, primary_key=True),
        sa.Column("file", sa.Text, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
