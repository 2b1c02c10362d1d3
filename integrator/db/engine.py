"""The database: SQLite in two files (WAL, synchronous=FULL) or one PostgreSQL. Their differences stand here."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection, Engine

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")
TRIES = 5
LOOK_SECONDS = 0.0005
"""How often a writer looks whether the lock is free."""
IDLE_SECONDS = 30.0
"""PostgreSQL ends a transaction in which nothing was asked for so long: its machine is gone, and its locks stay."""
_KEPT_ALIVE = "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3"
"""So PostgreSQL notices also where the machine was gone in the middle of a statement, which is not idle to it."""
_RETRYABLE = ("database is locked", "database table is locked", "deadlock detected", "could not serialize access")


@dataclass(frozen=True, slots=True)
class Database:
    """Both databases: `main` for what is computed, `journal` for the inbox (the same engine on PostgreSQL)."""

    main: Engine
    journal: Engine
    journal_file: Path | None = None

    @property
    def is_sqlite(self) -> bool:
        """SQLite keeps the journal in a file of its own; PostgreSQL keeps all in one database."""
        return self.journal_file is not None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One writing transaction of the main database; on SQLite the write lock is taken at its start."""
        with self.main.begin() as conn:
            yield conn

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A reading transaction of the main database."""
        with self.main.execution_options(reading=True).connect() as conn:
            yield conn

    @contextmanager
    def read_journal(self) -> Iterator[Connection]:
        """A reading transaction of the journal."""
        with self.journal.execution_options(reading=True).connect() as conn:
            yield conn

    def in_transaction(self, work: Callable[[Connection], T]) -> T:
        """The result of `work` in one writing transaction, run again whole when the database asks for it."""
        for remaining in range(TRIES - 1, -1, -1):
            try:
                with self.write() as conn:
                    return work(conn)
            except sa.exc.DBAPIError as error:
                if not remaining or not is_passing(error):
                    raise
        raise AssertionError("unreachable")

    def overwrites(self, conn: Connection) -> None:
        """What this connection deletes from now on is overwritten in SQLite's file; PostgreSQL has its VACUUM."""
        if self.is_sqlite:
            conn.exec_driver_sql("PRAGMA secure_delete=ON")

    def shorten_logs(self) -> None:
        """Have SQLite write its log into the file and empty it, unless somebody is still reading."""
        for engine in (self.main, self.journal) if self.is_sqlite else ():
            raw = engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.close()

    def close(self) -> None:
        """Give back every connection."""
        self.main.dispose()
        self.journal.dispose()


def is_passing(error: sa.exc.DBAPIError) -> bool:
    """Whether the same transaction may succeed when it is run again: a lock, a deadlock, a connection that was cut."""
    return error.connection_invalidated or any(text in str(error.orig) for text in _RETRYABLE)


def open_database(
    data_dir: Path, url: str | None, *, lock_seconds: float = 30, idle_seconds: float = IDLE_SECONDS
) -> Database:
    """Open, without creating tables (see `migrate`). `url` is a PostgreSQL address of SQLAlchemy, None for SQLite."""
    if url:
        engine = _postgres(url, idle_seconds)
        return Database(main=engine, journal=engine)
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    files = data_dir / "integrator.db", data_dir / "inbox.db"
    for file in files:
        # Whoever may enter the folder must not read them; SQLite gives its other files the same rights.
        file.touch(mode=0o600)
    main, journal = (_sqlite(file, lock_seconds) for file in files)
    return Database(main=main, journal=journal, journal_file=files[1])


def _postgres(url: str, idle_seconds: float) -> Engine:
    engine = sa.create_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=24, hide_parameters=True)

    @sa.event.listens_for(engine, "connect")
    def _connect(dbapi: Any, _record: Any) -> None:
        # Not among the options of the address: a pooler before PostgreSQL may refuse those.
        dbapi.execute(f"SET idle_in_transaction_session_timeout = {round(idle_seconds * 1000)}; {_KEPT_ALIVE}")
        dbapi.commit()

    return engine


def _sqlite(file: Path, lock_seconds: float) -> Engine:
    engine = sa.create_engine(
        f"sqlite:///{file}",
        connect_args={"timeout": lock_seconds},
        pool_size=8,
        max_overflow=56,
        hide_parameters=True,
    )

    @sa.event.listens_for(engine, "connect")
    def _connect(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            dbapi.execute(f"PRAGMA {pragma}")

    @sa.event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        if conn.get_execution_options().get("reading"):
            conn.exec_driver_sql("BEGIN")
        else:
            _begin_writing(conn, lock_seconds)

    return engine


def _begin_writing(conn: Connection, seconds: float) -> None:
    """SQLite's own waiting sleeps longer each time, up to 0.1 s, and so gives way to whoever came later."""
    raw: Any = conn.connection.dbapi_connection
    deadline = time.monotonic() + seconds
    raw.execute("PRAGMA busy_timeout=0")
    try:
        while not raw.in_transaction and time.monotonic() < deadline:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    break
                time.sleep(LOOK_SECONDS)
    finally:
        raw.execute(f"PRAGMA busy_timeout={round(seconds * 1000)}")
    if not raw.in_transaction:
        conn.exec_driver_sql("BEGIN IMMEDIATE")


def insert(conn: Connection, table: sa.Table) -> postgresql.Insert | sqlite.Insert:
    """The dialect's INSERT, which knows ON CONFLICT and RETURNING."""
    if conn.dialect.name != "postgresql":
        return sqlite.insert(table)
    # Imported here, as most processes never need it and would hold its memory.
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def skip_locked(conn: Connection, query: sa.Select[Any]) -> sa.Select[Any]:
    """Lock the selected rows and pass over those another worker holds; on SQLite the write lock does both."""
    return query.with_for_update(skip_locked=True) if conn.dialect.name == "postgresql" else query


def as_json(value: Any) -> str:
    """Compact JSON text with sorted keys: equal values give equal text."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def of_json(text: str) -> Any:
    """The value of a JSON text that we wrote."""
    return orjson.loads(text)
