"""What becomes of each message: claimed like an outbox row, finished in the fold's own transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.engine import skip_locked
from integrator.db.models import inbox_results as t

OPEN_STATES = ("pending", "parked")
REPLAY = "replay"
"""The queue of messages that were finished and are read again: behind new ones, however many they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A message this process may read until its lease ends. `attempts` counts unreported looks, and this one."""

    inbox_id: int
    account_id: str
    connection_id: str
    received_at: datetime
    generation: int
    attempts: int
    tries: int
    replay: bool
    waits_for: str | None


def due(queue: str, now: datetime) -> sa.ColumnElement[bool]:
    """May be read now."""
    free = sa.or_(t.c.lease_until.is_(None), t.c.lease_until <= now)
    return sa.and_(t.c.state == "pending", t.c.queue == queue, t.c.next_look_at <= now, free)


def any_due(conn: Connection, queue: str, now: datetime) -> bool:
    """Whether a message may be read now."""
    return conn.execute(sa.select(t.c.inbox_id).where(due(queue, now)).limit(1)).first() is not None


def claim(conn: Connection, queue: str, *, now: datetime, lease_until: datetime, limit: int, again: bool) -> list[Look]:
    """Take due messages, their attempts counted. `again`: one of those whose last reader never reported, alone."""
    seen_before = t.c.attempts > 0
    query = sa.select(t).where(due(queue, now), seen_before if again else ~seen_before)
    query = query.order_by(t.c.next_look_at, t.c.inbox_id).limit(1 if again else limit)
    rows = conn.execute(skip_locked(conn, query)).all()
    if rows:
        conn.execute(
            sa.update(t)
            .where(t.c.inbox_id.in_([row.inbox_id for row in rows]))
            .values(lease_until=lease_until, generation=t.c.generation + 1, attempts=t.c.attempts + 1)
        )
    return [_look(row) for row in rows]


def _look(row: Any) -> Look:
    return Look(
        inbox_id=row.inbox_id,
        account_id=row.account_id,
        connection_id=row.connection_id,
        received_at=row.received_at,
        generation=row.generation + 1,
        attempts=row.attempts + 1,
        tries=row.tries,
        replay=row.replay,
        waits_for=row.waits_for,
    )


def settle(conn: Connection, look: Look, **values: Any) -> bool:
    """Save what became of a message; False if its lease went to another process meanwhile."""
    return settle_all(conn, [(look, values)])


def settle_all(conn: Connection, ended: Sequence[tuple[Look, dict[str, Any]]]) -> bool:
    """Save what became of messages; False if the lease of any went to another process meanwhile."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for look, values in ended:
        told = {"lease_until": None, "attempts": 0, "hold": None, **values}
        ours = {"_id": look.inbox_id, "_generation": look.generation}
        alike.setdefault(tuple(told), []).append({f"_{name}": value for name, value in told.items()} | ours)
    saved = sum(conn.execute(_settling(names), rows).rowcount for names, rows in alike.items())
    return saved == len(ended)


@cache
def _settling(names: tuple[str, ...]) -> sa.Update:
    """The statement that sets these columns of a row we still hold the lease of."""
    held = (t.c.inbox_id == sa.bindparam("_id")) & (t.c.generation == sa.bindparam("_generation"))
    values = {name: sa.bindparam(f"_{name}", type_=t.c[name].type) for name in names}
    return sa.update(t).where(held, t.c.lease_until.is_not(None)).values(values)


def wake_waiting(conn: Connection, connection: str, returns: Iterable[str], now: datetime) -> int:
    """Messages that wait for the order of one of these returns are looked at again, parked ones too."""
    waiting = (t.c.connection_id == connection) & t.c.waits_for.in_(list(returns)) & t.c.state.in_(OPEN_STATES)
    return conn.execute(sa.update(t).where(waiting).values(state="pending", next_look_at=now)).rowcount


def hold(conn: Connection, connection: str, kind: str, reason: str) -> None:
    """Pending messages of a connection wait until `release` (kind: paused or access)."""
    mine = (t.c.connection_id == connection) & (t.c.state == "pending") & t.c.hold.is_(None)
    conn.execute(sa.update(t).where(mine).values(hold=kind, reason=reason, next_look_at=None))


def release(conn: Connection, connection: str, kind: str, now: datetime) -> int:
    """Let messages held for that reason go on."""
    held = (t.c.connection_id == connection) & (t.c.state == "pending") & (t.c.hold == kind)
    return conn.execute(sa.update(t).where(held).values(hold=None, reason=None, next_look_at=now)).rowcount


def _idle(account: str, ids: Sequence[int] | None, *where: Any) -> list[sa.ColumnElement[bool]]:
    """Messages that may be read again: all of these but those held or being read."""
    idle = t.c.hold.is_(None) & t.c.lease_until.is_(None)
    mine = [t.c.account_id == account, sa.or_(t.c.state != "pending", idle), *where]
    return mine if ids is None else [*mine, t.c.inbox_id.in_(ids)]


def readable_again(conn: Connection, account: str, ids: Sequence[int] | None, *where: Any) -> tuple[int, Any, Any]:
    """How many messages `read_again` would mark, and when the first and the last of them came."""
    came = t.c.received_at
    query = sa.select(sa.func.count(), sa.func.min(came), sa.func.max(came)).where(*_idle(account, ids, *where))
    count, first, last = conn.execute(query).one()
    return count, first, last


def read_again(conn: Connection, account: str, ids: Sequence[int] | None, now: datetime, *where: Any) -> int:
    """Have messages read anew now, their new reading in the place of the old one; not those held or being read.

    What was not finished is read in its turn, all else behind what is new.
    """
    in_turn = (t.c.state == "pending") & (t.c.queue != REPLAY)
    anew = {"state": "pending", "replay": True, "next_look_at": now, "reason": None}
    anew |= {"queue": sa.case((in_turn, "intake"), else_=REPLAY), "attempts": 0, "tries": 0, "finished_at": None}
    return conn.execute(sa.update(t).where(*_idle(account, ids, *where)).values(**anew)).rowcount
