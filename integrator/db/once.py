"""Answers that were given to writes with a key, so that a repeated write gets the same one. Kept for a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.models import idempotency

_i = idempotency.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was answered; `body` as it is stored."""

    digest: str
    status: int
    body: str


def find(conn: Connection, principal: str, key: str, since: datetime) -> Given | None:
    """The answer given to this key since then."""
    mine = (_i.principal == principal) & (_i.key == key) & (_i.created_at > since)
    row = conn.execute(sa.select(_i.digest, _i.status, _i.body).where(mine)).first()
    return Given(**row._mapping) if row else None


def claim(
    conn: Connection, principal: str, key: str, *, account: str, digest: str, since: datetime, now: datetime
) -> None:
    """Take the key; IntegrityError once somebody who took it since then has committed, waiting for that meanwhile."""
    old = (_i.principal == principal) & (_i.key == key) & (_i.created_at <= since)
    conn.execute(sa.delete(idempotency).where(old))
    taken = {"principal": principal, "key": key, "account_id": account, "digest": digest, "created_at": now}
    conn.execute(sa.insert(idempotency).values(status=0, body="", **taken))


def keep(conn: Connection, principal: str, key: str, *, status: int, body: str) -> None:
    """Remember the answer to a key that was taken."""
    mine = (_i.principal == principal) & (_i.key == key)
    conn.execute(sa.update(idempotency).where(mine).values(status=status, body=body))


def forget(conn: Connection, before: datetime) -> None:
    """Drop what is too old to be asked for."""
    conn.execute(sa.delete(idempotency).where(_i.created_at <= before))
