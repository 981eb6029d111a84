"""Where a guide was left it is taken up again, with its choices, until the end of the day."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make room for the day, for whether it was left, and for what was chosen; of older runs only the step is known."""
    op.add_column("run", sa.Column("day", sa.Text, nullable=False, server_default=""))
    op.add_column("run", sa.Column("left", sa.Boolean, nullable=False, server_default=sa.text("0")))
    op.add_column("run", sa.Column("chosen", sa.Text, nullable=False, server_default="{}"))
