"""The bare loops: the same rows inserted, the same bodies posted, without a thought about what they mean."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import requests
import sqlalchemy as sa

from integrator.app import App
from integrator.core.signing import signed_headers
from integrator.db import migrate
from integrator.db.accounts import suppliers_by_id
from integrator.db.engine import Database, open_database
from integrator.db.models import accounts, connections, events, inbox, inbox_results, orders, outbox, rmas, suppliers
from integrator.services.flights import signing_secrets

BATCH = 200
_FIRST = (accounts, connections, suppliers)
Row = tuple[sa.Table, dict[str, Any]]


def events_of(database: Database) -> int:
    """How many events are stored that a message told, or that routing made."""
    with database.read() as conn:
        return conn.execute(sa.select(sa.func.count()).select_from(events)).scalar() or 0


def last_message(database: Database) -> int:
    """The highest id among the messages received so far."""
    with database.read_journal() as conn:
        return conn.execute(sa.select(sa.func.max(inbox.c.id))).scalar() or 0


def insert_seconds(database: Database, folder: Path, since: int) -> dict[str, float]:
    """Seconds to insert what intake wrote for its messages above `since`, by SQLAlchemy Core and by the raw driver."""
    first, messages = _rows(database, since)
    return {
        "core": _by_core(folder / "core", first, messages),
        "raw": _by_driver(folder / "raw", first, messages),
    }


def _rows(database: Database, since: int) -> tuple[list[Row], list[list[Row]]]:
    with database.read() as conn:
        first = [(table, dict(row._mapping)) for table in _FIRST for row in conn.execute(sa.select(table))]
        told = sa.select(events.c.inbox_id, events.c.order_row).where(events.c.inbox_id > since)
        homes = {row.order_row: row.inbox_id for row in conn.execute(told.order_by(events.c.id))}
        by_message: dict[int, list[Row]] = {message: [] for message in homes.values()}
        for table, column in ((orders, "id"), (events, "order_row"), (rmas, "order_row"), (outbox, "order_row")):
            for row in conn.execute(sa.select(table)):
                if (message := homes.get(row._mapping[column])) is not None:
                    by_message[message].append((table, dict(row._mapping)))
        for row in conn.execute(sa.select(inbox_results).where(inbox_results.c.inbox_id.in_(by_message))):
            by_message[row.inbox_id].insert(0, (inbox_results, dict(row._mapping)))
    return first, list(by_message.values())


def _by_core(folder: Path, first: Sequence[Row], messages: Sequence[Sequence[Row]]) -> float:
    database = _fresh(folder, first)
    begin = time.perf_counter()
    for batch in _batches(messages):
        with database.write() as conn:
            for table, values in batch:
                conn.execute(sa.insert(table).values(values))
    took = time.perf_counter() - begin
    database.close()
    shutil.rmtree(folder)
    return took


def _by_driver(folder: Path, first: Sequence[Row], messages: Sequence[Sequence[Row]]) -> float:
    _fresh(folder, first).close()
    conn = sqlite3.connect(folder / "integrator.db", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        conn.execute(f"PRAGMA {pragma}")
    plain = [[_statement(*row) for row in message] for message in messages]
    begin = time.perf_counter()
    for batch in _batches(plain):
        conn.execute("BEGIN IMMEDIATE")
        for statement, values in batch:
            conn.execute(statement, values)
        conn.execute("COMMIT")
    took = time.perf_counter() - begin
    conn.close()
    shutil.rmtree(folder)
    return took


def _batches(messages: Sequence[Sequence[Any]]) -> Iterable[list[Any]]:
    for start in range(0, len(messages), BATCH):
        yield [row for message in messages[start : start + BATCH] for row in message]


def _statement(table: sa.Table, values: dict[str, Any]) -> tuple[str, list[Any]]:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    bound = [_plain(table, name, value) for name, value in values.items()]
    return f"INSERT INTO {table.name} ({names}) VALUES ({marks})", bound


def _plain(table: sa.Table, name: str, value: Any) -> Any:
    bind = getattr(table.c[name].type, "process_bind_param", None)
    return bind(value, None) if bind else value


def _fresh(folder: Path, first: Sequence[Row]) -> Database:
    database = open_database(folder, None)
    migrate.upgrade(database)
    with database.write() as conn:
        for table, values in first:
            conn.execute(sa.insert(table).values(values))
    return database


def post_seconds(app: App, url: str, count: int) -> tuple[int, float]:
    """How many of the last `count` bodies sent, and seconds to post them over one kept connection."""
    calls = _calls(app, count)
    with requests.Session() as session:
        session.trust_env = False
        begin = time.perf_counter()
        for body, headers in calls:
            session.post(url, data=body, headers=headers, timeout=10).raise_for_status()
        return len(calls), time.perf_counter() - begin


def _calls(app: App, count: int) -> list[tuple[bytes, dict[str, str]]]:
    now = int(time.time())
    sent = sa.select(outbox.c.id, outbox.c.body, outbox.c.supplier_id).where(outbox.c.body.is_not(None))
    with app.database.read() as conn:
        rows = conn.execute(sent.order_by(outbox.c.seq.desc()).limit(count)).all()
        (supplier,) = suppliers_by_id(conn, {row.supplier_id for row in rows}).values()
    secrets = signing_secrets(app.context, supplier)
    return [
        (row.body, signed_headers(id=f"bare_{row.id}", timestamp=now, body=row.body, secrets=secrets)) for row in rows
    ]
