"""Guides: every revision with its document and pictures, the signed list of them, and who may publish."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make room for guides."""
    op.create_table(
        "guide",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("guide", sa.Text, primary_key=True),
        sa.Column("revision", sa.BigInteger, primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("tag", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "guide_picture",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("guide", sa.Text, primary_key=True),
        sa.Column("revision", sa.BigInteger, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("tag", sa.Text, nullable=False),
    )
    op.create_table(
        "guide_file",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("tag", sa.Text, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "guide_list",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("tag", sa.Text, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
    )
    op.create_table(
        "guide_device",
        sa.Column("tenant", sa.Text, primary_key=True),
        sa.Column("device", sa.Text, primary_key=True),
    )
