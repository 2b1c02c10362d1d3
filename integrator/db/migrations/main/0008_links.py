"""Reply links that were taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create what taking links back needs."""
    op.create_table(
        "ended_links",
        sa.Column("rma", sa.String(length=40), nullable=False),
        sa.Column("supplier_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
        sa.PrimaryKeyConstraint("rma", "supplier_id"),
    )
