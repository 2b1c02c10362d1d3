"""Mail in the outbox: claimed one by one, kept while no mail can be sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.commands import take
from integrator.db.due import in_flight
from integrator.db.engine import skip_locked
from integrator.db.models import outbox

_o = outbox.c
_OPEN = sa.text("outbox.kind = 'mail' AND outbox.state = 'open'")


def due(now: datetime) -> sa.ColumnElement[bool]:
    """May be claimed now."""
    return sa.and_(_OPEN, _o.newest, _o.next_attempt_at <= now, ~in_flight(now))


def any_due(conn: Connection, now: datetime) -> bool:
    """Whether a claim could find anything."""
    return conn.execute(sa.select(_o.seq).where(due(now)).limit(1)).first() is not None


def any_held(conn: Connection) -> bool:
    """Whether mail is kept until some can be sent."""
    held = sa.select(_o.seq).where(_OPEN, _o.newest, _o.next_attempt_at.is_(None)).limit(1)
    return conn.execute(held).first() is not None


def claim(conn: Connection, *, now: datetime, lease_until: datetime, most_tries: int) -> tuple[Any, Any] | None:
    """Take the mail that is due longest, as (row, Claim)."""
    query = sa.select(outbox).where(due(now)).order_by(_o.next_attempt_at, _o.seq).limit(1)
    rows = conn.execute(skip_locked(conn, query)).all()
    taken = take(conn, rows, now=now, lease_until=lease_until, most_tries=most_tries)
    return taken[0] if taken else None


def hold(conn: Connection, now: datetime, reason: str) -> int:
    """Keep what is due until `free`. Returns how many."""
    return conn.execute(sa.update(outbox).where(due(now)).values(next_attempt_at=None, last_error=reason)).rowcount


def free(conn: Connection, now: datetime) -> int:
    """What was kept may go."""
    held = sa.update(outbox).where(_OPEN, _o.newest, _o.next_attempt_at.is_(None), ~in_flight(now))
    return conn.execute(held.values(next_attempt_at=now, last_error=None)).rowcount
