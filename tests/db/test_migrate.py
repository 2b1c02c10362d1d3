"""Migrations end in the tables of models.py, from nothing and however often they run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from integrator.db import migrate, models
from integrator.db.engine import Database, open_database


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without any table."""
    if request.param == "sqlite":
        database = open_database(tmp_path, None)
        yield database
        database.close()
        return
    server = request.getfixturevalue("postgres_server")
    admin = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    name = f"integrator_empty_{os.getpid()}"  # test processes share the server
    with admin.connect() as conn:
        conn.exec_driver_sql(f"CREATE DATABASE {name}")
    url = sa.make_url(server).set(database=name).render_as_string(hide_password=False)
    database = open_database(tmp_path, url)
    yield database
    database.close()
    with admin.connect() as conn:
        conn.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


def differences(engine: sa.Engine, *wanted: sa.MetaData) -> list[Any]:
    joined = sa.MetaData()
    for metadata in wanted:
        for table in metadata.sorted_tables:
            table.to_metadata(joined)

    def ours(thing: object, name: str | None, type_: str, *_: object) -> bool:
        return not (type_ == "table" and str(name).endswith("_version"))

    with engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"include_object": ours, "compare_type": True})
        return list(compare_metadata(context, joined))


def test_from_nothing(empty: Database) -> None:
    """An empty database is not current, says how to become so, and then has the tables of models.py."""
    database = empty
    assert not migrate.is_current(database)
    with pytest.raises(migrate.NeedsUpgrade, match="integrator db upgrade"):
        migrate.require_current(database)
    migrate.upgrade(database)
    migrate.require_current(database)
    if database.is_sqlite:
        assert differences(database.main, models.main) == []
        assert differences(database.journal, models.journal) == []
    else:
        assert differences(database.main, models.main, models.journal) == []


def test_twice(database: Database) -> None:
    """A second run finds nothing to do and touches no row."""
    with database.write() as conn:
        conn.execute(sa.insert(models.marks).values(name="kept", value=1))
    migrate.upgrade(database)
    with database.read() as conn:
        assert conn.execute(sa.select(models.marks.c.value).where(models.marks.c.name == "kept")).scalar() == 1


def rows_at_0006(conn: sa.Connection) -> None:
    """An account with an open case, a message about it and an attempt, as the version before reminders kept them."""
    for words in (
        "INSERT INTO accounts (id, name, created_at) VALUES ('a', 'a', 1)",
        "INSERT INTO connections (id, account_id, slug, name, state, settings, token, token_hash, created_at) "
        "VALUES ('c', 'a', 'generic', 'c', 'on', '{}', '', 'h', 1)",
        "INSERT INTO orders (id, account_id, connection_id, order_id) VALUES (1, 'a', 'c', '1')",
        "INSERT INTO rmas (ref, seq, account_id, connection_id, order_row, headline, stage, opened_at, updated_at, "
        "waits_for, document) VALUES ('R', 1, 'a', 'c', 1, 'open', 'request', 5, 7, 'supplier', '{}')",
        "INSERT INTO outbox (id, account_id, kind, type, order_row, rma, version, content, digest, newest, state, "
        "created_at) VALUES ('ins_1', 'a', 'instruction', 't', 1, 'R', 1, '{}', '', true, 'delivered', 1)",
        "INSERT INTO attempts (account_id, outbox_id, number, generation, started_at) VALUES ('a', 'ins_1', 1, 1, 1)",
    ):
        conn.exec_driver_sql(words)


def test_reminders_on_what_is_there(empty: Database) -> None:
    """Messages and attempts survive the copy of their tables, ids go on upwards, and open cases are looked at."""
    with empty.main.begin() as conn:
        migrate.run(conn, "main", "0006")
        rows_at_0006(conn)
    migrate.upgrade(empty)
    with empty.main.begin() as conn:
        assert [row.id for row in conn.execute(sa.select(models.outbox.c.id))] == ["ins_1"]
        assert conn.execute(sa.select(models.attempts.c.outbox_id)).scalar_one() == "ins_1"
        assert conn.execute(sa.select(models.rmas.c.reminds_at)).scalar_one() == models.EPOCH + timedelta(
            microseconds=7
        )
        conn.execute(sa.delete(models.attempts))
        conn.execute(sa.delete(models.outbox))
        conn.exec_driver_sql(
            "INSERT INTO outbox (id, account_id, kind, type, version, content, digest, newest, state, created_at) "
            "VALUES ('ins_2', 'a', 'instruction', 't', 1, '{}', '', true, 'open', 1)"
        )
        assert conn.execute(sa.select(models.outbox.c.seq)).scalar_one() == 2
        with pytest.raises(sa.exc.IntegrityError):
            conn.execute(sa.insert(models.attempts).values(account_id="a", outbox_id="none", number=1, generation=1))


UPGRADE = """
import sys
from pathlib import Path
from integrator.db import migrate
from integrator.db.engine import open_database
print("ready", flush=True)
sys.stdin.read(1)
migrate.upgrade(open_database(Path(sys.argv[1]), sys.argv[2] or None))
"""


def test_three_at_once(empty: Database, tmp_path: Path) -> None:
    """Processes that start together all end well, with the tables there once."""
    url = "" if empty.is_sqlite else empty.main.url.render_as_string(hide_password=False)
    words = [sys.executable, "-c", UPGRADE, str(tmp_path), url]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    started: list[Any] = [subprocess.Popen(words, **pipes) for _ in range(3)]
    for one in started:
        assert one.stdout.readline() == "ready\n"
    for one in started:
        one.stdin.write("!")
        one.stdin.flush()
    ended = [(one.communicate(timeout=60)[1], one.returncode) for one in started]
    assert ended == [("", 0)] * 3
    assert migrate.is_current(empty)
