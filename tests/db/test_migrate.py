"""Migrations end in the tables of models.py, from nothing and however often they run."""

from __future__ import annotations

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
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[Database]]:
    """A database without any table, opened by two processes."""
    if request.param == "sqlite":
        both = [open_database(tmp_path, None) for _ in range(2)]
        yield both
        for one in both:
            one.close()
        return
    server = request.getfixturevalue("postgres_server")
    admin = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as conn:
        conn.exec_driver_sql("CREATE DATABASE integrator_empty")
    url = sa.make_url(server).set(database="integrator_empty").render_as_string(hide_password=False)
    both = [open_database(tmp_path, url) for _ in range(2)]
    yield both
    for one in both:
        one.close()
    with admin.connect() as conn:
        conn.exec_driver_sql("DROP DATABASE integrator_empty WITH (FORCE)")
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


def test_from_nothing(empty: list[Database]) -> None:
    """An empty database is not current, says how to become so, and then has the tables of models.py."""
    database = empty[0]
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


def test_two_at_once(empty: list[Database], at_once: Any) -> None:
    """Two processes that start together both end with the tables."""
    at_once(*(lambda one=one: migrate.upgrade(one) for one in empty))
    assert all(migrate.is_current(one) for one in empty)
