"""Policies on returns, and which requests are still to be looked at by them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create what policies need."""
    op.create_table(
        "policies",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.BigInteger(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("account_id", "version"),
    )
    op.add_column("rmas", sa.Column("policed_at", sa.BigInteger(), nullable=True))
    place = "strpos" if op.get_bind().dialect.name == "postgresql" else "instr"
    wanted = sa.text(
        f"""alias_of IS NULL AND {place}(document, '"return_state":"requested"') > 0"""
        " AND (policed_at IS NULL OR policed_at <> updated_at)"
    )
    op.create_index("rmas_unpoliced", "rmas", ["account_id", "opened_at"], sqlite_where=wanted, postgresql_where=wanted)
    asked = sa.text("kind = 'return.requested' AND replaced_at IS NULL")
    op.create_index("events_requests", "events", ["connection_id", "id"], sqlite_where=asked, postgresql_where=asked)
