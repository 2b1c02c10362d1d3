"""Migrations end in the tables of models.py, from nothing and however often they run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
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
