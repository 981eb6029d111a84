"""The sites a device may write for, as its server said last."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make room for them; the next greeting tells which they are."""
    op.add_column("outbox", sa.Column("sites", sa.Text))
