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

from integrator.db.due import Room, candidates, in_flight, wanted
from integrator.db.engine import as_json, of_json, skip_locked
from integrator.db.models import attempts, outbox
from integrator.db.reminders import look_now

UNREPORTED = "the process that made this attempt ended before it could report"
FETCHED = "fetched by the supplier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of what a supplier is told of a case, as the fold sees it; or by `kind` a reminder or a mail."""

    id: str
    kind: str
    key: str | None
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
    """Order row -> all versions of its cases, reminders and mails, oldest first; orders without any are left out."""
    found: dict[int, list[Version]] = {}
    for row in conn.execute(_OF_ORDERS, {"rows": order_rows}):
        values = {name: getattr(row, name) for name in _SHOWN}
        found.setdefault(row.order_row, []).append(Version(content=of_json(row.content), **values))
    return found


_SHOWN = ("id", "kind", "key", "rma", "supplier_id", "version", "digest", "state", "newest", "attempts", "change")
_OF_ORDERS = (
    sa.select(outbox)
    .where(outbox.c.order_row.in_(sa.bindparam("rows", expanding=True)), outbox.c.kind != "command")
    .order_by(outbox.c.seq)
)


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
            state=sa.case((outbox.c.state.in_(("open", "dead")) & ~in_flight(now), "superseded"), else_=outbox.c.state),
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


def claim(
    conn: Connection,
    *,
    now: datetime,
    lease_until: datetime,
    freeze: Callable[[Any, str], bytes],
    room: Room,
    most_tries: int,
) -> list[Claim]:
    """Take due messages: attempts counted, generation raised, bodies frozen. No more than `room` has, and one of a
    supplier whose breaker is open.

    A message whose tries are used up (its last attempts never reported) becomes dead instead, or stays delivered.
    """
    live = []
    for row in candidates(conn, now, room):
        if row.lease_until is not None:
            note_unreported(conn, row)
        if row.tries >= most_tries:
            _bury(conn, row, now)
        else:
            live.append(row)
    return _take(conn, live, now=now, lease_until=lease_until, freeze=freeze) if live else []


def _take(
    conn: Connection, rows: Sequence[Any], *, now: datetime, lease_until: datetime, freeze: Callable[[Any, str], bytes]
) -> list[Claim]:
    told = _told(conn, [row for row in rows if row.body is None])
    taken = []
    for row in rows:
        change = row.change if row.body is not None else _change(row, told)
        taken.append(
            {
                "_seq": row.seq,
                "_since": row.since if row.tries and row.since else row.next_attempt_at,
                "_lease_until": lease_until,
                "_change": change,
                "_body": row.body if row.body is not None else freeze(row, change),
            }
        )
    conn.execute(_TAKING, taken)
    return [_claimed(row, values, now) for row, values in zip(rows, taken, strict=True)]


def _claimed(row: Any, values: Mapping[str, Any], now: datetime) -> Claim:
    return Claim(
        id=row.id,
        account_id=row.account_id,
        supplier_id=row.supplier_id,
        generation=row.generation + 1,
        number=row.attempts + 1,
        tries=row.tries + 1,
        body=values["_body"],
        claimed_at=now,
        since=values["_since"],
    )


def _told(conn: Connection, rows: Sequence[Any]) -> set[tuple[str, str]]:
    """The legs (case and supplier) of these rows that a version was delivered to."""
    if not rows:
        return set()
    cases = sorted({row.rma for row in rows})
    return {(rma, supplier) for rma, supplier in conn.execute(_DELIVERED, {"cases": cases})}


_CHANGES = {"return.withdrawn": "withdraw", "return.reminder": "reminder"}


def _change(row: Any, told: set[tuple[str, str]]) -> str:
    if row.type in _CHANGES:
        return _CHANGES[row.type]
    return "update" if (row.rma, row.supplier_id) in told else "new"


def _set(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(f"_{name}", type_=outbox.c[name].type)


_DELIVERED = sa.select(outbox.c.rma, outbox.c.supplier_id).where(
    outbox.c.rma.in_(sa.bindparam("cases", expanding=True)), outbox.c.state == "delivered"
)
_TAKING = (
    sa.update(outbox)
    .where(outbox.c.seq == _set("seq"))
    .values(
        {name: _set(name) for name in ("since", "lease_until", "change", "body")}
        | {name: outbox.c[name] + 1 for name in ("generation", "attempts", "tries")}
    )
)


def note_unreported(conn: Connection, row: Any) -> None:
    """The last attempt of a message ended without a word."""
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


def _bury(conn: Connection, row: Any, now: datetime) -> None:
    look_now(conn, [row.id], now)
    dead: dict[str, Any] = {"lease_until": None, "again": False, "next_attempt_at": None, "last_error": UNREPORTED}
    if row.state == "open":
        dead["state"] = "dead"
    conn.execute(sa.update(outbox).where(outbox.c.seq == row.seq).values(**dead))


def settle(conn: Connection, ended: Sequence[tuple[Claim, Outcome]]) -> set[str]:
    """Save how attempts ended, and their rows in `attempts`. Returns the ids of those saved.

    Nothing is saved of one whose lease went to another process.
    """
    held = conn.execute(_HELD, {"ids": [one.id for one, _ in ended]})
    ours = {row.id: row.generation for row in held}
    mine = [(one, outcome) for one, outcome in ended if ours.get(one.id) == one.generation]
    if mine:
        conn.execute(_SETTLING, [_settled(one, outcome) for one, outcome in mine])
        conn.execute(_ATTEMPT, [_attempt(one, outcome) for one, outcome in mine])
    return {one.id for one, _ in mine}


def _settled(claimed: Claim, outcome: Outcome) -> dict[str, Any]:
    return {
        "_id": claimed.id,
        "_state": outcome.state,
        "_last_status": outcome.status,
        "_last_error": outcome.error,
        "_next_attempt_at": outcome.next_attempt_at,
        "_delivered_at": claimed.claimed_at,
    }


def _attempt(claimed: Claim, outcome: Outcome) -> dict[str, Any]:
    return {
        "account_id": claimed.account_id,
        "outbox_id": claimed.id,
        "number": claimed.number,
        "generation": claimed.generation,
        "started_at": claimed.claimed_at,
        "milliseconds": outcome.milliseconds,
        "status": outcome.status,
        "error": outcome.error,
    }


def _settling() -> sa.Update:
    t, ended = outbox.c, _set("state")
    state = sa.case(
        (sa.or_(t.state == "delivered", ended == "delivered"), "delivered"),
        (~t.newest, "superseded"),
        (ended == "retry", "open"),
        else_="dead",
    )
    goes_on = sa.and_(t.newest, ended == "retry", t.state == "open")
    return (
        sa.update(outbox)
        .where(t.id == _set("id"))
        .values(
            lease_until=None,
            again=False,
            last_status=_set("last_status"),
            last_error=_set("last_error"),
            state=state,
            next_attempt_at=sa.case((goes_on, _set("next_attempt_at")), else_=None),
            delivered_at=sa.case((ended == "delivered", _set("delivered_at")), else_=t.delivered_at),
        )
    )


def _held() -> sa.Select[Any]:
    ids = outbox.c.id.in_(sa.bindparam("ids", expanding=True))
    return sa.select(outbox.c.id, outbox.c.generation).where(ids, outbox.c.lease_until.is_not(None)).with_for_update()


_HELD = _held()
_SETTLING, _ATTEMPT = _settling(), sa.insert(attempts)


def fetched(conn: Connection, row: Any, now: datetime, freeze: Callable[[Any, str], bytes]) -> None:
    """The supplier has come for this version, which the caller has locked: as good as an attempt answered 2xx.

    One that is just being sent ends as it ends; it stays delivered.
    """
    frozen = row.body is not None
    change = row.change if frozen else next_change(conn, row)
    values = {
        "state": "delivered",
        "change": change,
        "body": row.body if frozen else freeze(row, change),
        "attempts": row.attempts + 1,
        "next_attempt_at": None,
        "last_error": None,
        "delivered_at": now,
    }
    conn.execute(sa.update(outbox).where(outbox.c.seq == row.seq).values(**values))
    conn.execute(
        sa.insert(attempts).values(
            account_id=row.account_id,
            outbox_id=row.id,
            number=row.attempts + 1,
            generation=row.generation,
            started_at=now,
            error=FETCHED,
        )
    )


def next_change(conn: Connection, row: Any) -> str:
    """What kind of change a version that was never attempted would be, if it were now."""
    return _change(row, _told(conn, [row]))


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
    return sa.and_(outbox.c.state == "open", ~outbox.c.newest, ~in_flight(now))


def close_stale(conn: Connection, now: datetime) -> int:
    """Older versions that were in flight when a newer was written and whose process died: never sent again."""
    rows = conn.execute(skip_locked(conn, sa.select(outbox).where(stale(now)).limit(500))).all()
    for row in rows:
        if row.lease_until is not None:
            note_unreported(conn, row)
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
    return sa.and_(outbox.c.supplier_id == supplier, outbox.c.newest, wanted())


def just_being_sent(conn: Connection, account: str, now: datetime) -> set[tuple[str, str, str]]:
    """Case, supplier and id of what is just being sent."""
    mine = (outbox.c.account_id == account) & (outbox.c.lease_until > now)
    rows = conn.execute(sa.select(outbox.c.rma, outbox.c.supplier_id, outbox.c.id).where(mine))
    return {(row.rma, row.supplier_id, row.id) for row in rows}


def shown_kind(kind: str) -> str:
    """The kind a person is told: a reminder is an instruction of a type of its own."""
    return "instruction" if kind == "reminder" else kind


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
