"""The overview: what needs attention, and what the last day brought. Each count reads an index or a bounded tail."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.models import inbox_results, outbox, rmas
from integrator.db.pages import Document

TAIL = 5000
"""The newest rows that a count of the last day looks at; beyond it the count says "at least"."""
MOST = 1000
DAY = timedelta(days=1)


def attention(conn: Connection, account: str) -> dict[str, int]:
    """How many dead letters, parked messages and cases without a supplier there are, up to a thousand of each."""
    o, i, r = outbox.c, inbox_results.c, rmas.c
    return {
        "dead": _count(conn, sa.select(o.seq).where(o.account_id == account, o.state == "dead", o.newest)),
        "parked": _count(conn, sa.select(i.inbox_id).where(i.account_id == account, i.state == "parked")),
        "unrouted": _count(conn, sa.select(r.ref).where(r.account_id == account, r.unrouted, r.alias_of.is_(None))),
        "open": _count(conn, sa.select(o.seq).where(o.account_id == account, o.state == "open")),
    }


def _count(conn: Connection, rows: sa.Select[Any]) -> int:
    return conn.execute(sa.select(sa.func.count()).select_from(rows.limit(MOST).subquery())).scalar() or 0


def last_day(conn: Connection, account: str, now: datetime) -> dict[str, int]:
    """What came, which cases have news and what was delivered in the last 24 hours."""
    since, o, i, r = now - DAY, outbox.c, inbox_results.c, rmas.c
    came = sa.select(i.received_at.label("at")).where(i.account_id == account).order_by(i.inbox_id.desc())
    sent = sa.select(o.delivered_at.label("at")).where(o.account_id == account).order_by(o.seq.desc())
    changed = sa.select(r.ref).where(r.account_id == account, r.updated_at >= since, r.alias_of.is_(None))
    return {
        "received": _recent(conn, came, since),
        "changed": _count(conn, changed),
        "delivered": _recent(conn, sent, since),
    }


def _recent(conn: Connection, newest_first: sa.Select[Any], since: datetime) -> int:
    tail = newest_first.limit(TAIL).subquery()
    return conn.execute(sa.select(sa.func.count()).where(tail.c.at >= since)).scalar() or 0


def waiting_for_address(conn: Connection, account: str) -> dict[str, int]:
    """Supplier -> how many messages wait for its endpoint: it has no address, or is switched off."""
    o = outbox.c
    waits = (o.account_id == account) & (o.state == "open") & o.next_attempt_at.is_(None) & o.lease_until.is_(None)
    rows = conn.execute(sa.select(o.supplier_id, sa.func.count()).where(waits).group_by(o.supplier_id).limit(MOST))
    return {row[0]: row[1] for row in rows}


def last_seen(conn: Connection, account: str) -> dict[str, Document]:
    """Connection -> its newest message: when it came and which."""
    i = inbox_results.c
    tail = sa.select(i.connection_id, i.inbox_id, i.received_at).where(i.account_id == account)
    newest = tail.order_by(i.inbox_id.desc()).limit(TAIL).subquery()
    columns = (newest.c.connection_id, sa.func.max(newest.c.inbox_id), sa.func.max(newest.c.received_at))
    rows = conn.execute(sa.select(*columns).group_by(newest.c.connection_id))
    return {row[0]: {"id": row[1], "at": row[2]} for row in rows}
