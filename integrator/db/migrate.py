"""Bring the tables to this version, forward only. Two chains of numbered scripts: the main database and the journal."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from integrator.core.errors import IntegratorError
from integrator.db.engine import Database

MIGRATIONS = Path(__file__).parent / "migrations"
HEADS = {"main": "0008", "journal": "0001"}
# Any fixed number: PostgreSQL's advisory lock under which one process at a time upgrades.
_LOCK = 7_302_114_650


class NeedsUpgrade(IntegratorError):
    """The database's tables are not those of this version."""


def version_table(chain: str) -> str:
    """Where a chain notes how far it has come."""
    return f"{chain}_version"


def is_current(database: Database) -> bool:
    """Whether both chains are at this version's head."""
    return all(_found(engine, chain) == HEADS[chain] for chain, engine in _chains(database))


def require_current(database: Database) -> None:
    """Raise NeedsUpgrade, naming the remedy, unless the tables are those of this version."""
    if not is_current(database):
        raise NeedsUpgrade("the database is not at this version: run `integrator db upgrade`")


def upgrade(database: Database) -> None:
    """Run what is missing. Safe in several processes at once: one works, the others wait and find nothing to do."""
    if is_current(database):
        return
    for chain, engine in _chains(database):
        with engine.begin() as conn:
            if conn.dialect.name == "postgresql":
                conn.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
            run(conn, chain)


def _chains(database: Database) -> list[tuple[str, Engine]]:
    return [("main", database.main), ("journal", database.journal)]


def _found(engine: Engine, chain: str) -> str | None:
    with engine.execution_options(reading=True).connect() as conn:
        table = sa.table(version_table(chain), sa.column("version_num"))
        if not sa.inspect(conn).has_table(table.name):
            return None
        return conn.execute(sa.select(table.c.version_num)).scalar()


def run(conn: Connection, chain: str, to: str = "head") -> None:
    """Run a chain's scripts up to one of them."""
    # Imported here: every start of the command line would pay for it otherwise.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(MIGRATIONS), version_locations=[str(MIGRATIONS / chain)])
    context = MigrationContext.configure(
        conn,
        opts={
            "version_table": version_table(chain),
            "fn": lambda found, _context: script._upgrade_revs(to, found),
        },
    )
    with Operations.context(context):
        context.run_migrations()
