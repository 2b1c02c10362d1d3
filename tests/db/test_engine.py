"""One way to use two databases: transactions that try again, reads that never wait, errors that show no value."""

from __future__ import annotations

import sqlite3
import stat
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from integrator.db.engine import TRIES, Database, as_json, of_json, open_database
from integrator.db.models import accounts, marks

WHEN = datetime(2026, 3, 2, 8, 0, 0, 123457, tzinfo=UTC)


def add(conn: sa.Connection, name: str, value: int = 1) -> None:
    conn.execute(sa.insert(marks).values(name=name, value=value))


def names(database: Database) -> list[str]:
    with database.read() as conn:
        return list(conn.execute(sa.select(marks.c.name).where(marks.c.name != "adopted")).scalars())


class TestTransactions:
    def test_all_or_nothing(self, database: Database) -> None:
        """What fails leaves nothing, and the failure is not hidden."""

        def fails(conn: sa.Connection) -> None:
            add(conn, "a")
            raise KeyError

        with pytest.raises(KeyError):
            database.in_transaction(fails)
        assert names(database) == []

    def test_an_error_that_stays(self, database: Database) -> None:
        """An error that trying again cannot mend is raised at once."""
        tried = []

        def fails(conn: sa.Connection) -> None:
            tried.append(1)
            add(conn, "a")
            add(conn, "a")

        with pytest.raises(sa.exc.IntegrityError):
            database.in_transaction(fails)
        assert (len(tried), names(database)) == (1, [])

    def test_a_locked_file(self, sqlite: Database, tmp_path: Path) -> None:
        """A transaction that another process keeps out for a while is run again; one kept out for long fails."""
        other = open_database(tmp_path / "data", None, lock_seconds=0.05)
        held = sqlite3.connect(tmp_path / "data" / "integrator.db", isolation_level=None, check_same_thread=False)
        held.execute("BEGIN IMMEDIATE")
        with pytest.raises(sa.exc.OperationalError, match="locked"):
            other.in_transaction(lambda conn: add(conn, "kept out"))
        threading.Timer(0.08, lambda: held.execute("ROLLBACK")).start()
        other.in_transaction(lambda conn: add(conn, "a"))
        other.close()
        held.close()
        assert (names(sqlite), TRIES) == (["a"], 5)

    @pytest.mark.postgres
    def test_a_deadlock(self, postgres: Database, at_once) -> None:
        """Two transactions in each other's way both end well."""
        postgres.in_transaction(lambda conn: [add(conn, name, 0) for name in "ab"] and None)

        def raises(first: str, second: str) -> None:
            def work(conn: sa.Connection) -> None:
                for name in (first, second):
                    conn.execute(sa.update(marks).where(marks.c.name == name).values(value=marks.c.value + 1))
                    time.sleep(0.1)

            postgres.in_transaction(work)

        at_once(lambda: raises("a", "b"), lambda: raises("b", "a"))
        with postgres.read() as conn:
            assert set(conn.execute(sa.select(marks.c.value)).scalars()) == {2}

    @pytest.mark.postgres
    def test_a_connection_that_is_cut(self, postgres: Database) -> None:
        """A transaction whose connection is cut is run again on another."""
        tried = []

        def work(conn: sa.Connection) -> None:
            add(conn, f"try {len(tried)}")
            tried.append(1)
            if len(tried) == 1:
                conn.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

        postgres.in_transaction(work)
        assert names(postgres) == ["try 1"]

    @pytest.mark.postgres
    def test_a_machine_that_is_gone(self, postgres: Database, tmp_path: Path) -> None:
        """What a silent process has locked on PostgreSQL is free after a while; if it wakes, it begins again."""
        url = postgres.main.url.render_as_string(hide_password=False)
        silent, tried = open_database(tmp_path, url, idle_seconds=0.5), []
        with postgres.write() as conn:
            add(conn, "a", 1)

        def work(conn: sa.Connection) -> None:
            tried.append(1)
            conn.execute(sa.update(marks).where(marks.c.name == "a").values(value=marks.c.value * 2))
            if len(tried) == 1:
                with postgres.write() as other:
                    other.exec_driver_sql("SET LOCAL statement_timeout = '10s'")
                    other.execute(sa.update(marks).where(marks.c.name == "a").values(value=marks.c.value + 10))

        silent.in_transaction(work)
        silent.close()
        with postgres.read() as conn:
            assert conn.execute(sa.select(marks.c.value).where(marks.c.name == "a")).scalar_one() == 22
        assert len(tried) == 2


class TestReading:
    def test_while_another_writes(self, database: Database, twin: Database) -> None:
        """Reading neither waits for a writer nor sees what is not committed."""
        with twin.write() as conn:
            add(conn, "a")
            assert names(database) == []
        assert names(database) == ["a"]

    def test_the_journal_is_apart(self, sqlite: Database) -> None:
        """On SQLite a transaction of the main database does not keep the journal's writer waiting."""
        with sqlite.write() as conn:
            add(conn, "a")
            with sqlite.journal.begin() as other:
                assert other.execute(sa.text("SELECT 1")).scalar() == 1


class TestFiles:
    def test_rights(self, tmp_path: Path) -> None:
        """Folder and files are for their owner alone."""
        open_database(tmp_path / "new", None).close()
        files = [tmp_path / "new" / name for name in ("integrator.db", "inbox.db")]
        assert [stat.S_IMODE(one.stat().st_mode) for one in (tmp_path / "new", *files)] == [0o700, 0o600, 0o600]

    def test_durable(self, sqlite: Database) -> None:
        """What was committed survives the machine: WAL with synchronous=FULL, and references are checked."""
        for engine in (sqlite.main, sqlite.journal):
            with engine.connect() as conn:
                found = [conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
                assert (found, conn.exec_driver_sql("PRAGMA foreign_keys").scalar()) == (["wal", 2], 1)


class TestValues:
    def test_no_value_in_an_error(self, database: Database) -> None:
        """The text of a database's error does not hold what was to be written."""

        def twice(conn: sa.Connection) -> None:
            for _ in range(2):
                conn.execute(sa.insert(accounts).values(id="acc_1", name="topsecret", created_at=WHEN))

        with pytest.raises(sa.exc.StatementError) as error:
            database.in_transaction(twice)
        assert "topsecret" not in str(error.value)

    def test_times(self, database: Database) -> None:
        """A time comes back as it went, to the microsecond."""
        with database.write() as conn:
            conn.execute(sa.insert(accounts).values(id="acc_1", name="a", created_at=WHEN))
        with database.read() as conn:
            assert conn.execute(sa.select(accounts.c.created_at)).scalar() == WHEN

    def test_json(self) -> None:
        """Equal values give equal text, whatever the order of their keys."""
        assert as_json({"b": 1, "a": [None, "\u00e4"]}) == '{"a":[null,"\u00e4"],"b":1}'
        assert of_json(as_json({"b": 1, "a": 2})) == {"a": 2, "b": 1}
