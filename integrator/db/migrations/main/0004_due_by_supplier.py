"""What is due is found by supplier, so that neither a backlog nor what was delivered is read for it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Replace the index of open messages."""
    wanted = sa.text("state = 'open' OR again")
    op.drop_index("outbox_due", table_name="outbox")
    op.create_index(
        "outbox_due",
        "outbox",
        ["supplier_id", "next_attempt_at", "seq"],
        sqlite_where=wanted,
        postgresql_where=wanted,
    )
