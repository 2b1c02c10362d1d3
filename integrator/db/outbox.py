"""The outbox: versions waiting to leave, claimed under a lease with a generation, settled by who holds that generation.

Stored states are open, delivered, superseded and dead; `pending` and `due` are what `shown_state` calls an open one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.breaker import LONGEST_HOLD
from integrator.db import breakers
from integrator.db.breakers import Now
from integrator.db.engine import as_json, of_json, skip_locked
from integrator.db.models import Time, attempts, outbox

UNREPORTED = "the process that made this attempt ended before it could report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of what a supplier is told of a case, as the fold sees it."""

    id: str
    rma: str
    supplier_id: str
    version: int
    content: dict[str, Any]
    digest: str
    state: str
    newest: bool
    attempts: int
    change: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A message this process may send until `lease_until`, and nobody else. `body` are its frozen bytes.

    `since` is when its present schedule began.
    """

    id: str
    account_id: str
    supplier_id: str
    generation: int
    number: int
    tries: int
    body: bytes = field(repr=False)
    claimed_at: datetime
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How an attempt ended. `state`: delivered, retry (with `next_attempt_at`) or dead."""

    state: str
    status: int | None
    error: str | None
    milliseconds: int | None
    next_attempt_at: datetime | None = None


def versions_of_orders(conn: Connection, order_rows: Sequence[int]) -> dict[int, list[Version]]:
    """Order row -> all versions of its cases, oldest first; orders without any are left out."""
    found: dict[int, list[Version]] = {}
    for row in conn.execute(sa.select(outbox).where(outbox.c.order_row.in_(order_rows)).order_by(outbox.c.seq)):
        values = {name: getattr(row, name) for name in _TOLD}
        found.setdefault(row.order_row, []).append(Version(content=of_json(row.content), **values))
    return found


_TOLD = ("id", "rma", "supplier_id", "version", "digest", "state", "newest", "attempts", "change")


def supersede(conn: Connection, rma: str, supplier: str, now: datetime) -> bool:
    """A newer version is about to be written: what has not left never will; what is just leaving may end first.

    Says whether the version replaced was ever attempted.
    """
    leg = (outbox.c.rma == rma) & (outbox.c.supplier_id == supplier) & outbox.c.newest
    replaced = conn.execute(
        sa.update(outbox)
        .where(leg)
        .values(
            newest=False,
            again=False,
            next_attempt_at=None,
            state=sa.case(
                (outbox.c.state.in_(("open", "dead")) & ~_in_flight(now), "superseded"), else_=outbox.c.state
            ),
        )
        .returning(outbox.c.attempts)
    )
    return any(replaced.scalars().all())


def new_row(*, content: Mapping[str, Any], **values: Any) -> dict[str, Any]:
    """A version as a row of the table."""
    fixed = {"kind": "instruction", "type": content["type"], "content": as_json(content), "newest": True}
    return fixed | values


def write_all(conn: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write versions. The caller has superseded the ones before in the same transaction."""
    conn.execute(_INSERT, [dict(row) for row in rows])


_INSERT = sa.insert(outbox)


def _in_flight(now: Now) -> sa.ColumnElement[bool]:
    return sa.and_(outbox.c.lease_until.is_not(None), outbox.c.lease_until > now)


def due(now: Now) -> sa.ColumnElement[bool]:
    """May be claimed, as far as the row and its supplier's breaker tell."""
    wanted = sa.or_(outbox.c.state == "open", outbox.c.again)
    return sa.and_(wanted, outbox.c.newest, outbox.c.next_attempt_at <= now, ~_in_flight(now), ~breakers.held(now))


def any_due(conn: Connection, now: datetime, per_supplier: int) -> bool:
    """Whether a claim could find anything: something is due for a supplier that has room for one more request."""
    values = {"now": now, "early": now - LONGEST_HOLD, "per_supplier": per_supplier}
    return conn.execute(_ANY_DUE, values).first() is not None


def _any_due() -> sa.Select[Any]:
    now = sa.bindparam("now", type_=Time())
    flying = sa.select(outbox.c.supplier_id).where(_in_flight(now))
    full = flying.group_by(outbox.c.supplier_id).having(
        sa.func.count() >= sa.bindparam("per_supplier", type_=sa.Integer)
    )
    room = outbox.c.supplier_id.not_in(full) & outbox.c.supplier_id.not_in(breakers.probed(flying))
    return sa.select(outbox.c.seq).where(due(now), room).limit(1)


# Asked many times a second, so built once.
_ANY_DUE = _any_due()


def claim(
    conn: Connection,
    *,
    now: datetime,
    lease_until: datetime,
    freeze: Callable[[Any, str], bytes],
    limit: int,
    per_supplier: int,
    most_tries: int,
) -> list[Claim]:
    """Take due messages: attempts counted, generation raised, bodies frozen. At most `per_supplier` are in flight each,
    and one of a supplier whose breaker is open.

    A message whose tries are used up (its last attempts never reported) becomes dead instead, or stays delivered.
    """
    taken = []
    for row in _candidates(conn, now, limit, per_supplier):
        if row.lease_until is not None:
            _note_unreported(conn, row)
        if row.tries >= most_tries:
            _bury(conn, row)
            continue
        taken.append(_take(conn, row, now=now, lease_until=lease_until, freeze=freeze))
    return taken


def _candidates(conn: Connection, now: datetime, limit: int, per_supplier: int) -> Sequence[Any]:
    """Due rows that each supplier has room for, locked; one row of each supplier before a second of any.

    Counted and taken in one statement: a second worker either sees these in flight or finds them locked. Where only
    one may be in flight, that is no guard against a row that comes first meanwhile: there the breaker is locked too.
    """
    probed, others = breakers.probed_here(conn)
    most = sa.case((outbox.c.supplier_id.in_(probed), 1), else_=per_supplier) if probed else sa.literal(per_supplier)
    free = outbox.c.supplier_id.not_in(others) if others else sa.true()
    sibling = outbox.alias("sibling")
    alone = ~sa.exists().where(
        sibling.c.rma == outbox.c.rma,
        sibling.c.supplier_id == outbox.c.supplier_id,
        sibling.c.seq != outbox.c.seq,
        sibling.c.lease_until > now,
    )
    turn = sa.func.row_number().over(
        partition_by=outbox.c.supplier_id, order_by=(outbox.c.next_attempt_at, outbox.c.seq)
    )
    columns = (outbox.c.seq, outbox.c.supplier_id, turn.label("turn"), most.label("most"))
    ranked = sa.select(*columns).where(due(now), alone, free).subquery()
    flying = (
        sa.select(outbox.c.supplier_id, sa.func.count().label("count"))
        .where(_in_flight(now))
        .group_by(outbox.c.supplier_id)
        .subquery()
    )
    place = ranked.c.turn + sa.func.coalesce(flying.c.count, 0)
    first = (
        sa.select(ranked.c.seq)
        .outerjoin_from(ranked, flying, ranked.c.supplier_id == flying.c.supplier_id)
        .where(place <= ranked.c.most)
        .order_by(place, ranked.c.seq)
        .limit(limit)
    )
    query = sa.select(outbox).where(outbox.c.seq.in_(first), due(now)).order_by(outbox.c.next_attempt_at, outbox.c.seq)
    return conn.execute(skip_locked(conn, query)).all()


def _take(
    conn: Connection, row: Any, *, now: datetime, lease_until: datetime, freeze: Callable[[Any, str], bytes]
) -> Claim:
    since = row.since if row.tries and row.since else row.next_attempt_at
    values: dict[str, Any] = {
        "since": since,
        "lease_until": lease_until,
        "generation": row.generation + 1,
        "attempts": row.attempts + 1,
        "tries": row.tries + 1,
    }
    body = row.body
    if body is None:
        change = _change(conn, row)
        body = freeze(row, change)
        values |= {"change": change, "body": body}
    conn.execute(sa.update(outbox).where(outbox.c.seq == row.seq).values(**values))
    return Claim(
        id=row.id,
        account_id=row.account_id,
        supplier_id=row.supplier_id,
        generation=row.generation + 1,
        number=row.attempts + 1,
        tries=row.tries + 1,
        body=body,
        claimed_at=now,
        since=since,
    )


def _change(conn: Connection, row: Any) -> str:
    if row.type == "return.withdrawn":
        return "withdraw"
    leg = (outbox.c.rma == row.rma) & (outbox.c.supplier_id == row.supplier_id) & (outbox.c.state == "delivered")
    return "update" if conn.execute(sa.select(outbox.c.seq).where(leg).limit(1)).first() else "new"


def _note_unreported(conn: Connection, row: Any) -> None:
    conn.execute(
        sa.insert(attempts).values(
            account_id=row.account_id,
            outbox_id=row.id,
            number=row.attempts,
            generation=row.generation,
            started_at=row.lease_until,
            error=UNREPORTED,
        )
    )


def _bury(conn: Connection, row: Any) -> None:
    dead: dict[str, Any] = {"lease_until": None, "again": False, "next_attempt_at": None, "last_error": UNREPORTED}
    if row.state == "open":
        dead["state"] = "dead"
    conn.execute(sa.update(outbox).where(outbox.c.seq == row.seq).values(**dead))


def settle(conn: Connection, claimed: Claim, outcome: Outcome) -> bool:
    """Save how an attempt ended, and its row in `attempts`. False, and nothing saved, if the lease went to another."""
    mine = (outbox.c.id == claimed.id) & (outbox.c.generation == claimed.generation) & outbox.c.lease_until.is_not(None)
    goes_on = outbox.c.newest & (outcome.state == "retry")
    ended = "delivered" if outcome.state == "delivered" else "dead"
    delivered = outcome.state == "delivered"
    saved = conn.execute(
        sa.update(outbox)
        .where(mine)
        .values(
            lease_until=None,
            again=False,
            last_status=outcome.status,
            last_error=outcome.error,
            state=sa.case(
                (outbox.c.state == "delivered", "delivered"),
                (sa.literal(delivered), "delivered"),
                (~outbox.c.newest, "superseded"),
                (goes_on, "open"),
                else_=ended,
            ),
            next_attempt_at=sa.case(
                (
                    goes_on & (outbox.c.state == "open"),
                    sa.literal(outcome.next_attempt_at, outbox.c.next_attempt_at.type),
                ),
                else_=None,
            ),
            **({"delivered_at": claimed.claimed_at} if delivered else {}),
        )
    )
    if not saved.rowcount:
        return False
    conn.execute(
        sa.insert(attempts).values(
            account_id=claimed.account_id,
            outbox_id=claimed.id,
            number=claimed.number,
            generation=claimed.generation,
            started_at=claimed.claimed_at,
            milliseconds=outcome.milliseconds,
            status=outcome.status,
            error=outcome.error,
        )
    )
    return True


def release(conn: Connection, claims: Iterable[Claim]) -> None:
    """Give back messages that were claimed and not attempted: as if never taken."""
    for claimed in claims:
        mine = (outbox.c.id == claimed.id) & (outbox.c.generation == claimed.generation)
        conn.execute(
            sa.update(outbox)
            .where(mine, outbox.c.lease_until.is_not(None))
            .values(
                lease_until=None,
                attempts=outbox.c.attempts - 1,
                tries=outbox.c.tries - 1,
                state=sa.case((~outbox.c.newest & (outbox.c.state == "open"), "superseded"), else_=outbox.c.state),
            )
        )


def stale(now: datetime) -> sa.ColumnElement[bool]:
    """Replaced by a newer version, and not in flight (any more)."""
    return sa.and_(outbox.c.state == "open", ~outbox.c.newest, ~_in_flight(now))


def close_stale(conn: Connection, now: datetime) -> int:
    """Older versions that were in flight when a newer was written and whose process died: never sent again."""
    rows = conn.execute(skip_locked(conn, sa.select(outbox).where(stale(now)).limit(500))).all()
    for row in rows:
        if row.lease_until is not None:
            _note_unreported(conn, row)
        gone = {"state": "superseded", "lease_until": None, "next_attempt_at": None}
        conn.execute(sa.update(outbox).where(outbox.c.seq == row.seq).values(**gone))
    return len(rows)


def hold_for(conn: Connection, supplier: str, reason: str) -> None:
    """Nothing more is tried for this supplier until `free`."""
    conn.execute(sa.update(outbox).where(_wanted(supplier)).values(next_attempt_at=None, last_error=reason))


def free(conn: Connection, supplier: str, now: datetime) -> int:
    """Let what waits for this supplier's endpoint go. Returns how many messages."""
    held = _wanted(supplier) & outbox.c.next_attempt_at.is_(None)
    fresh = {"since": None, "next_attempt_at": now, "last_error": None}
    return conn.execute(sa.update(outbox).where(held).values(**fresh)).rowcount


def _wanted(supplier: str) -> sa.ColumnElement[bool]:
    wanted = sa.or_(outbox.c.state == "open", outbox.c.again)
    return sa.and_(outbox.c.supplier_id == supplier, outbox.c.newest, wanted)


def shown_state(row: Any, now: datetime, held: bool = False) -> str:
    """The state a person is told: an open message is `due` (may go now, or is leaving) or `pending` (waits).

    `held` is whether a sibling in flight or the supplier's breaker keeps it.
    """
    if row.state != "open":
        return str(row.state)
    if row.lease_until is not None and row.lease_until > now:
        return "due"
    waits = row.next_attempt_at is None or row.next_attempt_at > now or held
    return "pending" if waits else "due"
