"""Which post held when a shift was opened, so that its report keeps the names of then."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """What held for the shifts from before is not known: they keep the last names their desk has had until now."""
    op.add_column("shift", sa.Column("post", sa.Text))
    last = "SELECT id FROM post WHERE post.desk = shift.desk ORDER BY number DESC LIMIT 1"
    op.execute(f"UPDATE shift SET post = ({last})")
