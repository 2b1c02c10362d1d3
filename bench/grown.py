"""Fills an installation with finished cases by bulk SQL: each a message, an order, its events, a case, an instruction.

Texts nobody reads again are short; what the indexes hold is as long as in real rows.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
_AT = "1700000000000000 + i * 1000"
_OWNER = "(SELECT account_id FROM connections)"
_SHOP = "(SELECT id FROM connections)"
_SUPPLIER = "(SELECT min(id) FROM suppliers)"
_MAIN = (
    "INSERT INTO inbox_results (inbox_id, account_id, connection_id, topic, delivery_id, received_at, state, queue, "
    f"finished_at, generation) SELECT i, {_OWNER}, {_SHOP}, 'refunds/create', 'old-' || i, {_AT}, 'done', 'intake', "
    f"{_AT}, 1 FROM n",
    f"INSERT INTO orders (id, account_id, connection_id, order_id) SELECT i, {_OWNER}, {_SHOP}, 4000000000 + i FROM n",
    "INSERT INTO events (account_id, connection_id, order_row, key, kind, document, inbox_id, ref, stored_at) "
    f"SELECT {_OWNER}, {_SHOP}, i, 'refund.issued:refund:' || (4000000000 + i) || ':settled', 'refund.issued', '{{}}', "
    f"i, 'RMA-' || i, {_AT} FROM n",
    "INSERT INTO events (account_id, connection_id, order_row, key, kind, document, ref, stored_at) "
    f"SELECT {_OWNER}, {_SHOP}, i, 'system.routed:order:' || (4000000000 + i) || ':' || (40000000000 + i) || ':1', "
    f"'system.routed', '{{}}', NULL, {_AT} FROM n",
    "INSERT INTO rmas (ref, seq, account_id, connection_id, order_row, headline, stage, opened_at, updated_at, "
    f"document) SELECT 'RMA-' || i, 1, {_OWNER}, {_SHOP}, i, 'refunded', 'open', {_AT}, {_AT}, '{{}}' FROM n",
    "INSERT INTO outbox (id, account_id, kind, type, supplier_id, connection_id, order_row, rma, version, content, "
    "digest, change, body, newest, state, attempts, tries, generation, last_status, trace, created_at, delivered_at) "
    f"SELECT 'old_' || i, {_OWNER}, 'instruction', 'return.instruction', {_SUPPLIER}, {_SHOP}, i, 'RMA-' || i, 1, "
    f"'{{}}', '{'0' * 64}', 'new', x'7b7d', 1, 'delivered', 1, 1, 1, 200, i, {_AT}, {_AT} FROM n",
    "INSERT INTO attempts (account_id, outbox_id, number, generation, started_at, milliseconds, status) "
    f"SELECT {_OWNER}, 'old_' || i, 1, 1, {_AT}, 3, 200 FROM n",
    "INSERT INTO marks (name, value) SELECT 'adopted', :count WHERE true "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
)
_JOURNAL = (
    "INSERT INTO inbox (account_id, connection_id, topic, delivery_id, method, path, query, headers, body, "
    "body_sha256, received_at) SELECT :owner, :shop, 'refunds/create', 'old-' || i, 'POST', '/hooks/shopify', '', "
    f"'{{}}', x'', '{'0' * 64}', {_AT} FROM n"
)


def fill(data_dir: Path, count: int) -> None:
    """Add `count` finished cases to an installation that has none and whose processes do not run."""
    with _quick(data_dir / "integrator.db") as main:
        owner, shop = main.execute("SELECT account_id, id FROM connections").fetchone()
        for statement in _MAIN:
            main.execute(_NUMBERS + statement if " n" in statement else statement, {"count": count})
    with _quick(data_dir / "inbox.db") as journal:
        journal.execute(_NUMBERS + _JOURNAL, {"count": count, "owner": owner, "shop": shop})
    for connection, name in ((main, "integrator.db"), (journal, "inbox.db")):
        connection.close()
        _settled(data_dir / name)


def _settled(file: Path) -> None:
    """Have the disk hold it: else the first commits measured would write the whole history, which is long over."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())


def _quick(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file)
    for pragma in ("synchronous=OFF", "cache_size=-400000", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection
