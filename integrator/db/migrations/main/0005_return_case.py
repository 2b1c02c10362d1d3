"""Agreements, own reason codes, keys of the account API, answers to repeated writes, and what a case waits for."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create what the return case needs."""
    op.create_table(
        "agreements",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("supplier_id", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.BigInteger(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("supplier_id", "version"),
    )
    op.create_index("agreements_by_account", "agreements", ["account_id"])
    op.create_table(
        "reason_codes",
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("platform", sa.String(length=60), nullable=False),
        sa.Column("code", sa.String(length=255), nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.String(length=60), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("account_id", "platform", "code"),
    )
    op.create_table(
        "idempotency",
        sa.Column("principal", sa.String(length=80), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("principal", "key"),
    )
    op.create_index("idempotency_by_time", "idempotency", ["created_at"])
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("key_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("account_id", "name"),
        sa.UniqueConstraint("key_hash"),
    )
    op.add_column("rmas", sa.Column("waits_for", sa.String(length=20), nullable=True))
    op.add_column("rmas", sa.Column("lapses_at", sa.BigInteger(), nullable=True))
    wanted = sa.text("lapses_at IS NOT NULL")
    op.create_index("rmas_by_lapse", "rmas", ["lapses_at"], sqlite_where=wanted, postgresql_where=wanted)
    op.add_column("connections", sa.Column("silent", sa.Boolean(), nullable=False, server_default=sa.text("false")))
    op.add_column("connections", sa.Column("pays", sa.Boolean(), nullable=False, server_default=sa.text("false")))
    op.add_column("outbox", sa.Column("key", sa.Text(), nullable=True))
    command = sa.text("kind = 'command'")
    op.create_index(
        "outbox_key",
        "outbox",
        ["connection_id", "key"],
        unique=True,
        sqlite_where=command,
        postgresql_where=command,
    )
    told = sa.text("kind = 'command' AND state = 'open'")
    op.create_index("outbox_commands", "outbox", ["next_attempt_at", "seq"], sqlite_where=told, postgresql_where=told)
