"""Reminders, mail and alerts: when a case is to be looked at for them, and rows that say what went."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_ONE, _SEVERAL = "UNIQUE (rma, supplier_id, version)", "UNIQUE (rma, supplier_id, version, reminder)"


def upgrade() -> None:
    """Create what reminders need."""
    op.add_column("users", sa.Column("language", sa.String(length=8), nullable=True))
    op.add_column("rmas", sa.Column("reminds_at", sa.BigInteger(), nullable=True))
    wanted = sa.text("reminds_at IS NOT NULL")
    op.create_index("rmas_by_reminder", "rmas", ["reminds_at"], sqlite_where=wanted, postgresql_where=wanted)
    op.execute("UPDATE rmas SET reminds_at = updated_at WHERE waits_for IS NOT NULL AND alias_of IS NULL")
    op.add_column("outbox", sa.Column("reminder", sa.Integer(), nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("outbox_rma_supplier_id_version_key", "outbox", type_="unique")
        op.create_unique_constraint(None, "outbox", ["rma", "supplier_id", "version", "reminder"])
    else:
        _rebuild(op.get_bind())
    once = sa.text("kind = 'mail' OR kind = 'reminder'")
    op.create_index(
        "outbox_once", "outbox", ["account_id", "key"], unique=True, sqlite_where=once, postgresql_where=once
    )
    mail = sa.text("kind = 'mail' AND state = 'open'")
    op.create_index("outbox_mails", "outbox", ["next_attempt_at", "seq"], sqlite_where=mail, postgresql_where=mail)
    _alerts()


def _rebuild(conn: sa.Connection) -> None:
    """SQLite changes no constraint of a table, so the outbox is copied, and `attempts` with it, as it refers to it."""
    names = ("outbox", "attempts")
    schema = "SELECT sql FROM sqlite_schema WHERE type = '{}' AND tbl_name = '{}' AND sql IS NOT NULL"
    tables = {name: conn.exec_driver_sql(schema.format("table", name)).scalar_one() for name in names}
    indexes = [row.sql for name in names for row in conn.exec_driver_sql(schema.format("index", name))]
    for name, sql in tables.items():
        made = sql.replace(f"CREATE TABLE {name}", f"CREATE TABLE {name}_new", 1).replace(_ONE, _SEVERAL)
        conn.exec_driver_sql(made.replace("REFERENCES outbox (id)", "REFERENCES outbox_new (id)"))
        conn.exec_driver_sql(f"INSERT INTO {name}_new SELECT * FROM {name}")  # noqa: S608 (our own names)
    for name in reversed(names):
        conn.exec_driver_sql(f"DROP TABLE {name}")
    for name in names:
        conn.exec_driver_sql(f"ALTER TABLE {name}_new RENAME TO {name}")
    for sql in indexes:
        conn.exec_driver_sql(sql)


def _alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("rma", sa.String(length=40), nullable=False),
        sa.Column("supplier_id", sa.String(length=40), nullable=True),
        sa.Column("why", sa.String(length=20), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("due_by", sa.BigInteger(), nullable=True),
        sa.Column("noted_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("mail_id", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
        sa.ForeignKeyConstraint(["mail_id"], ["outbox.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("account_id", "key"),
        sqlite_autoincrement=True,
    )
    op.create_index("alerts_by_case", "alerts", ["rma"])
    untold = sa.text("told_at IS NULL")
    op.create_index("alerts_untold", "alerts", ["account_id"], sqlite_where=untold, postgresql_where=untold)
