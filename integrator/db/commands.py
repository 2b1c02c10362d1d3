"""Commands to platforms in the outbox: written once by business key, claimed in the order of their case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.due import in_flight
from integrator.db.engine import insert, skip_locked
from integrator.db.models import outbox
from integrator.db.outbox import UNREPORTED, Claim, note_unreported
from integrator.db.reminders import look_now

COMMAND = "command"
_o = outbox.c
_OPEN = sa.text("outbox.kind = 'command' AND outbox.state = 'open'")


def known(conn: Connection, order_row: int) -> dict[str, str]:
    """Business key -> id of the commands written for an order."""
    rows = conn.execute(sa.select(_o.key, _o.id).where(_o.order_row == order_row, _o.kind == COMMAND))
    return {row.key: row.id for row in rows}


def write(conn: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write commands; one whose key the connection has had already is left as it is."""
    conn.execute(insert(conn, outbox).on_conflict_do_nothing(), [dict(row) for row in rows])


def drop_unsent(conn: Connection, order_row: int, rma: str, wanted: Sequence[str]) -> int:
    """Commands of a case that were never tried and that nothing asks for any more are replaced by silence."""
    gone = (_o.order_row == order_row) & (_o.rma == rma) & (_o.kind == COMMAND) & (_o.state == "open")
    done = sa.update(outbox).where(gone, _o.attempts == 0, _o.key.not_in(wanted))
    return conn.execute(done.values(state="superseded", next_attempt_at=None)).rowcount


def due(now: datetime) -> sa.ColumnElement[bool]:
    """May be claimed now, as far as its own row tells."""
    return sa.and_(_OPEN, _o.next_attempt_at <= now, ~in_flight(now))


def any_due(conn: Connection, now: datetime) -> bool:
    """Whether a claim could find anything."""
    return conn.execute(sa.select(_o.seq).where(due(now)).limit(1)).first() is not None


def claim(conn: Connection, *, now: datetime, lease_until: datetime, most_tries: int, limit: int) -> list[Any]:
    """Take due commands, the oldest of each case first; rows with `claim` beside them, as (row, Claim)."""
    before = outbox.alias("before")
    first = ~sa.exists().where(
        before.c.rma == _o.rma, before.c.kind == COMMAND, before.c.state == "open", before.c.seq < _o.seq
    )
    rows = conn.execute(skip_locked(conn, sa.select(outbox).where(due(now), first).order_by(_o.seq).limit(limit))).all()
    return take(conn, rows, now=now, lease_until=lease_until, most_tries=most_tries)


def take(conn: Connection, rows: Sequence[Any], *, now: datetime, lease_until: datetime, most_tries: int) -> list[Any]:
    """Claim these rows, as (row, Claim); one whose tries are used up is dead instead."""
    taken = []
    for row in rows:
        if row.lease_until is not None:
            note_unreported(conn, row)
        if row.tries >= most_tries:
            look_now(conn, [row.id], now)
            dead = {"state": "dead", "lease_until": None, "next_attempt_at": None, "last_error": UNREPORTED}
            conn.execute(sa.update(outbox).where(_o.seq == row.seq).values(**dead))
            continue
        since = row.since if row.tries and row.since else row.next_attempt_at
        conn.execute(
            sa.update(outbox)
            .where(_o.seq == row.seq)
            .values(
                since=since,
                lease_until=lease_until,
                generation=_o.generation + 1,
                attempts=_o.attempts + 1,
                tries=_o.tries + 1,
            )
        )
        taken.append((row, _claim(row, since, now)))
    return taken


def _claim(row: Any, since: datetime, now: datetime) -> Claim:
    return Claim(
        id=row.id,
        account_id=row.account_id,
        supplier_id="",
        generation=row.generation + 1,
        number=row.attempts + 1,
        tries=row.tries + 1,
        body=row.content.encode(),
        claimed_at=now,
        since=since,
    )


def hold(conn: Connection, account: str, connection: str, reason: str) -> None:
    """Nothing more is tried for this shop until `free`."""
    mine = (_o.account_id == account) & (_o.connection_id == connection)
    conn.execute(sa.update(outbox).where(mine, _OPEN).values(next_attempt_at=None, last_error=reason))


def free(conn: Connection, account: str, connection: str, now: datetime) -> int:
    """What was held for this shop may go."""
    mine = (_o.account_id == account) & (_o.connection_id == connection)
    done = sa.update(outbox).where(mine, _OPEN, _o.next_attempt_at.is_(None), ~in_flight(now))
    return conn.execute(done.values(next_attempt_at=now, last_error=None)).rowcount
