"""The inbox as a journal: a verified message is in it, committed, before its platform is answered.

On SQLite one thread of the process appends, many messages to a transaction; on PostgreSQL each request is its own.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError
from integrator.db.engine import Database, as_json, insert, is_passing, of_json
from integrator.db.models import EPOCH, inbox, inbox_differences, inbox_results, marks
from integrator.db.results import Look

BATCH = 256
WAIT_SECONDS = 5.0
_LOCK_SECONDS = 0.5
_PAUSE_SECONDS = 0.05
_MARK = "adopted"


class CannotStore(IntegratorError):
    """The message is not stored; its sender must try again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A verified request on its way into the journal. `headers` hold no secret, `path` no hook token."""

    account_id: str
    connection_id: str
    topic: str | None
    delivery_id: str
    signed_at: datetime | None
    secret: str | None
    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    body_sha256: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a message stands. `new` is False for a delivery that was here before, `differs` if it had another body."""

    inbox_id: int
    new: bool
    differs: bool = False


class Journal:
    """Appends messages. `step` is told each step passed (fault tests)."""

    def __init__(
        self, database: Database, *, wait_seconds: float = WAIT_SECONDS, step: Callable[[str], None] = lambda _: None
    ) -> None:
        self._database, self._wait, self._step = database, wait_seconds, step
        self._waiting: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None

    def add(self, row: Received) -> Stored:
        """Returns once the message is committed. Raises CannotStore after at most `wait_seconds`."""
        if self._database.journal_file is None:
            return self._insert(row)
        self._start(self._database.journal_file)
        item = _Item(row=row, until=time.monotonic() + self._wait)
        self._waiting.put(item)
        if not item.done.acquire(timeout=self._wait + 0.2) or item.stored is None:
            item.abandoned = True
            raise CannotStore(item.problem or "the journal did not answer in time")
        return item.stored

    def _insert(self, row: Received) -> Stored:
        for again in (True, False):
            try:
                return self._inserted(row)
            except sa.exc.SQLAlchemyError as error:
                # A connection that was cut, or two transactions in each other's way: once more.
                if not (again and isinstance(error, sa.exc.DBAPIError) and is_passing(error)):
                    raise CannotStore(f"the database refused the message ({type(error).__name__})") from None
        raise AssertionError("unreachable")

    def _inserted(self, row: Received) -> Stored:
        with self._database.journal.begin() as conn:
            stored = append(conn, row)
            if stored.new:
                conn.execute(sa.insert(inbox_results).values(_pending(stored.inbox_id, row)))
            self._step("before-commit")
        return stored

    def _start(self, file: Path) -> None:
        with self._lock:
            if self._writer is None or not self._writer.is_alive():
                self._writer = threading.Thread(target=self._write, args=(file,), name="journal", daemon=True)
                self._writer.start()

    def _write(self, file: Path) -> None:
        """The one writer: everything that waits goes into one transaction."""
        conn: sqlite3.Connection | None = None
        while True:
            batch = [self._waiting.get()]
            while len(batch) < BATCH and not self._waiting.empty():
                batch.append(self._waiting.get())
            while batch:
                try:
                    conn = conn or _open(file)
                    self._commit(conn, batch)
                    break
                except sqlite3.Error as error:
                    if conn is not None:
                        conn.close()
                    conn = None
                    time.sleep(_PAUSE_SECONDS)
                    batch = _still_waiting(batch, f"the journal cannot be written ({error})")

    def _commit(self, conn: sqlite3.Connection, batch: Sequence[_Item]) -> None:
        items = [item for item in batch if not item.abandoned]
        conn.execute("BEGIN IMMEDIATE")
        stored = [_append_raw(conn, item.row) for item in items]
        self._step("before-commit")
        conn.execute("COMMIT")
        for item, at in zip(items, stored, strict=True):
            item.stored = at
            item.done.release()


def _held() -> threading.Lock:
    lock = threading.Lock()
    lock.acquire()
    return lock


@dataclass(slots=True, eq=False)
class _Item:
    row: Received
    until: float
    done: threading.Lock = field(default_factory=_held)
    """Released once by the writer; an Event would cost as much as the row."""
    stored: Stored | None = None
    problem: str = ""
    abandoned: bool = False


def _open(file: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(file, timeout=_LOCK_SECONDS, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        conn.execute(f"PRAGMA {pragma}")
    return conn


def _still_waiting(batch: Sequence[_Item], problem: str) -> list[_Item]:
    """Those that still have time to wait; the others are told the problem."""
    left = []
    for item in batch:
        if item.until > time.monotonic() and not item.abandoned:
            left.append(item)
        else:
            item.problem = problem
            item.done.release()
    return left


_COLUMNS = [column.name for column in inbox.columns if column.name != "id"]
_INSERT = (
    f"INSERT INTO inbox ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))}) "  # noqa: S608 (our names)
    "ON CONFLICT (connection_id, delivery_id) DO NOTHING"
)
_DIFFERENCE = (
    "INSERT INTO inbox_differences (account_id, inbox_id, body_sha256, body, received_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (inbox_id, body_sha256) DO NOTHING"
)


def _micros(value: datetime | None) -> int | None:
    return None if value is None else round((value - EPOCH).total_seconds() * 1_000_000)


def _append_raw(conn: sqlite3.Connection, row: Received) -> Stored:
    """`append` for the writer's own connection: here each microsecond counts."""
    values = _values(row) | {"signed_at": _micros(row.signed_at), "received_at": _micros(row.received_at)}
    cursor = conn.execute(_INSERT, [values[name] for name in _COLUMNS])
    if cursor.rowcount and cursor.lastrowid is not None:
        return Stored(cursor.lastrowid, True)
    known = conn.execute(
        "SELECT id, body_sha256 FROM inbox WHERE connection_id = ? AND delivery_id = ?",
        (row.connection_id, row.delivery_id),
    ).fetchone()
    if known[1] == row.body_sha256:
        return Stored(known[0], False)
    at = (row.account_id, known[0], row.body_sha256, row.body, _micros(row.received_at))
    conn.execute(_DIFFERENCE, at)
    return Stored(known[0], False, differs=True)


def _values(row: Received) -> dict[str, Any]:
    names = [name for name in _COLUMNS if name != "headers"]
    return {name: getattr(row, name) for name in names} | {"headers": as_json(dict(row.headers))}


def append(conn: Connection, row: Received) -> Stored:
    """Insert a message, or find the one with its delivery id and note a different body."""
    made = conn.execute(
        insert(conn, inbox).values(_values(row)).on_conflict_do_nothing().returning(inbox.c.id)
    ).scalar()
    if made is not None:
        return Stored(made, True)
    same = (inbox.c.connection_id == row.connection_id) & (inbox.c.delivery_id == row.delivery_id)
    known = conn.execute(sa.select(inbox.c.id, inbox.c.body_sha256).where(same)).one()
    if known.body_sha256 == row.body_sha256:
        return Stored(known.id, False)
    at = {name: getattr(row, name) for name in ("account_id", "body_sha256", "body", "received_at")}
    conn.execute(insert(conn, inbox_differences).values(at | {"inbox_id": known.id}).on_conflict_do_nothing())
    return Stored(known.id, False, differs=True)


_COPIED = ("account_id", "connection_id", "topic", "delivery_id", "received_at")
_SINCE = (
    sa.select(inbox.c.id, *(inbox.c[name] for name in _COPIED))
    .where(inbox.c.id > sa.bindparam("mark"))
    .order_by(inbox.c.id)
    .limit(sa.bindparam("most"))
)


def _pending(inbox_id: int, row: Any) -> dict[str, Any]:
    copied = {name: getattr(row, name) for name in _COPIED}
    look = {"state": "pending", "queue": "intake", "next_look_at": row.received_at}
    return copied | look | {"inbox_id": inbox_id}


def adopt(database: Database, *, limit: int = 1000) -> int:
    """Give journal rows that intake has not seen yet their place in the main database (SQLite). Returns how many."""
    return len(_adopted(database, limit, {}))


def take_new(database: Database, *, lease_until: datetime, limit: int) -> list[Look]:
    """As `adopt`, but what was new is claimed at once: nobody else may read it until the lease ends."""
    rows = _adopted(database, limit, {"lease_until": lease_until, "generation": 1, "attempts": 1})
    fixed: dict[str, Any] = {"generation": 1, "attempts": 1, "tries": 0, "replay": False, "waits_for": None}
    names = ("account_id", "connection_id", "received_at")
    return [Look(inbox_id=row.id, **{name: getattr(row, name) for name in names}, **fixed) for row in rows]


def _adopted(database: Database, limit: int, claimed: Mapping[str, Any]) -> list[Any]:
    if not database.is_sqlite:
        return []
    with database.read() as conn:
        mark = _mark(conn)
    with database.read_journal() as conn:
        found = conn.execute(_SINCE, {"mark": mark, "most": limit}).all()
    if not found:
        return []

    def work(conn: Connection) -> list[Any]:
        since = _mark(conn)
        new = [row for row in found if row.id > since]
        if new:
            conn.execute(sa.insert(inbox_results), [{**_pending(row.id, row), **claimed} for row in new])
            at = {"name": _MARK, "value": found[-1].id}
            upsert = insert(conn, marks).values(at)
            conn.execute(upsert.on_conflict_do_update(index_elements=["name"], set_={"value": at["value"]}))
        return new

    return database.in_transaction(work)


def unadopted(database: Database) -> int:
    """How many journal rows intake has not seen yet."""
    if not database.is_sqlite:
        return 0
    with database.read() as conn:
        mark = _mark(conn)
    with database.read_journal() as conn:
        return conn.execute(sa.select(sa.func.count()).where(inbox.c.id > mark)).scalar() or 0


def _mark(conn: Connection) -> int:
    return conn.execute(sa.select(marks.c.value).where(marks.c.name == _MARK)).scalar() or 0


def messages(database: Database, ids: Sequence[int]) -> dict[int, Received]:
    """The stored messages by id."""
    with database.read_journal() as conn:
        rows = conn.execute(_NAMED, {"ids": ids}).all()
    return {row.id: _received(row) for row in rows}


_NAMED = sa.select(inbox).where(inbox.c.id.in_(sa.bindparam("ids", expanding=True)))


def _received(row: Any) -> Received:
    names = [name for name in _COLUMNS if name != "headers"]
    return Received(headers=of_json(row.headers), **{name: getattr(row, name) for name in names})


def differences(database: Database, account_id: str, inbox_id: int) -> list[dict[str, Any]]:
    """Later deliveries under the same id with another body: when, how long, and their hash."""
    mine = (inbox_differences.c.account_id == account_id) & (inbox_differences.c.inbox_id == inbox_id)
    with database.read_journal() as conn:
        rows = conn.execute(sa.select(inbox_differences).where(mine).order_by(inbox_differences.c.id)).all()
    return [{"received_at": row.received_at, "size": len(row.body), "sha256": row.body_sha256} for row in rows]
