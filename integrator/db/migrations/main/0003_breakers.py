"""A breaker for each supplier, and since when a message goes through its schedule."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the breakers."""
    op.create_table(
        "breakers",
        sa.Column("supplier_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.Column("next_probe_at", sa.BigInteger(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
        sa.PrimaryKeyConstraint("supplier_id"),
    )
    op.add_column("outbox", sa.Column("since", sa.BigInteger(), nullable=True))
