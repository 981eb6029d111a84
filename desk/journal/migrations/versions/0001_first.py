"""The first journal: the device, records and their corrections, shifts, posts, and guides in progress."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of the first journal."""
    op.create_table(
        "device",
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("tenant", sa.Text, nullable=False),
    )
    _records()
    _corrections()
    _shifts()
    op.create_table(
        "post",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("site_name", sa.Text, nullable=False),
        sa.Column("desk", sa.Text, nullable=False),
        sa.Column("desk_name", sa.Text, nullable=False),
        sa.Column("served_by", sa.Text),
        sa.Column("place", sa.Text),
    )
    op.create_table(
        "run",
        sa.Column("visit", sa.Text, primary_key=True),
        sa.Column("inquiry", sa.Integer, nullable=False),
        sa.Column("guide", sa.Text, nullable=False),
        sa.Column("guide_revision", sa.Integer, nullable=False),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("program", sa.Text, nullable=False),
    )


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("live", sa.Boolean, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("desk", sa.Text),
        sa.Column("utc", sa.Integer, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.UniqueConstraint("tenant", "id", name="record_key"),
    )
    op.create_index("record_newest", "record", ["kind", "site", "live", "number"])
    op.create_index("record_of_day", "record", ["kind", "site", "day", "live"])
    op.create_index("record_at_desk", "record", ["kind", "desk", "utc"])


def _corrections() -> None:
    op.create_table(
        "correction",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("utc", sa.Integer, nullable=False),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
    )
    op.create_index("correction_of", "correction", ["tenant", "id"])


def _shifts() -> None:
    op.create_table(
        "shift",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("desk", sa.Text, nullable=False),
        sa.Column("served_by", sa.Text),
        sa.Column("opened_utc", sa.Integer, nullable=False),
        sa.Column("opened_offset", sa.Integer, nullable=False),
        sa.Column("opened_zone", sa.Text, nullable=False),
        sa.Column("closed_utc", sa.Integer),
        sa.Column("closed_offset", sa.Integer),
        sa.Column("closed_zone", sa.Text),
    )
    op.create_index("shift_at_desk", "shift", ["desk", "number"])
