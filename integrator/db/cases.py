"""Orders, their events and their cases. An order's row is the lock under which its events are folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import from_document, to_document
from integrator.core.keys import UNTOLD
from integrator.core.types import ReturnEvent
from integrator.db.engine import as_json, insert, of_json
from integrator.db.models import events, orders, rmas


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """An event and where it is kept. `ref` is the case it was first given to, `inbox_id` the message that told it."""

    id: int
    event: ReturnEvent
    inbox_id: int | None
    ref: str | None
    order_row: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCase:
    """A ref and what it stands for; `alias_of` names the case it became part of."""

    ref: str
    seq: int
    alias_of: str | None


def lock_orders(conn: Connection, account: str, connection: str, order_ids: Iterable[str]) -> dict[str, int]:
    """Order id -> its row, locked until the transaction ends. Always in the same order, so no two can deadlock."""
    rows = {}
    for order_id in sorted(set(order_ids)):
        values = {"account_id": account, "connection_id": connection, "order_id": order_id}
        conn.execute(insert(conn, orders).values(values).on_conflict_do_nothing())
        same = (orders.c.connection_id == connection) & (orders.c.order_id == order_id)
        rows[order_id] = conn.execute(sa.select(orders.c.id).where(same).with_for_update()).scalar_one()
    return rows


def order_id(conn: Connection, order_row: int) -> str:
    """The platform's id of an order."""
    found: str = conn.execute(sa.select(orders.c.order_id).where(orders.c.id == order_row)).scalar_one()
    return found


def _stored(row: Any) -> StoredEvent:
    return StoredEvent(
        id=row.id,
        event=from_document(of_json(row.document)),
        inbox_id=row.inbox_id,
        ref=row.ref,
        order_row=row.order_row,
    )


def order_events(conn: Connection, order_row: int) -> list[StoredEvent]:
    """The order's events in force, first stored first."""
    mine = (events.c.order_row == order_row) & events.c.replaced_at.is_(None)
    return [_stored(row) for row in conn.execute(sa.select(events).where(mine).order_by(events.c.id))]


def message_orders(conn: Connection, inbox_id: int) -> set[str]:
    """The platform's ids of the orders that a message told of."""
    mine = (events.c.inbox_id == inbox_id) & events.c.replaced_at.is_(None)
    joined = events.join(orders, events.c.order_row == orders.c.id)
    return set(conn.execute(sa.select(orders.c.order_id).select_from(joined).where(mine)).scalars())


def message_events(conn: Connection, inbox_id: int) -> list[StoredEvent]:
    """The events in force that a message told."""
    mine = (events.c.inbox_id == inbox_id) & events.c.replaced_at.is_(None)
    return [_stored(row) for row in conn.execute(sa.select(events).where(mine).order_by(events.c.id))]


def order_of_return(conn: Connection, connection: str, return_id: str) -> str | None:
    """The order of a return, if any event has told it."""
    mine = (events.c.connection_id == connection) & (events.c.return_id == return_id) & events.c.replaced_at.is_(None)
    joined = events.join(orders, events.c.order_row == orders.c.id)
    query = sa.select(orders.c.order_id).select_from(joined).where(mine).order_by(events.c.id).limit(1)
    return conn.execute(query).scalar()


def append(
    conn: Connection,
    event: ReturnEvent,
    *,
    account: str,
    connection: str,
    order_row: int | None,
    return_id: str | None,
    inbox_id: int | None,
    replay: bool,
    now: datetime,
) -> str:
    """Store a fact. Says what happened: `new`, `known`, `replaced` (another reading) or `differs` (the first stays)."""
    same = (events.c.connection_id == connection) & (events.c.key == event.key) & events.c.replaced_at.is_(None)
    known = conn.execute(sa.select(events).where(same)).first()
    if known is not None:
        before = _stored(known)
        if _equal(before.event, event) and known.order_row == order_row:
            return "known"
        if event.incomplete and not before.event.incomplete:
            return "known"
        own = replay and known.inbox_id == inbox_id
        if not own and not (before.event.incomplete and not event.incomplete):
            return "differs"
        replace(conn, [before.id], now)
    conn.execute(
        sa.insert(events).values(
            account_id=account,
            connection_id=connection,
            order_row=order_row,
            key=event.key,
            kind=event.kind.value,
            return_id=return_id,
            document=as_json(to_document(event)),
            inbox_id=inbox_id,
            ref=known.ref if known is not None and known.order_row == order_row else None,
            stored_at=now,
        )
    )
    return "new" if known is None else "replaced"


def _equal(first: ReturnEvent, second: ReturnEvent) -> bool:
    one, other = to_document(first), to_document(second)
    if UNTOLD in first.extra and UNTOLD in second.extra:
        # The platform told no time: each delivery carries its own arrival, and that is no difference.
        one["occurred_at"] = other["occurred_at"]
    return as_json(one) == as_json(other)


def replace(conn: Connection, ids: Sequence[int], now: datetime) -> None:
    """Mark events as replaced: they are kept and count no more."""
    conn.execute(sa.update(events).where(events.c.id.in_(ids)).values(replaced_at=now))


def give_refs(conn: Connection, refs: Mapping[int, str]) -> None:
    """Remember which case each event belongs to: event id -> ref."""
    by_ref: dict[str, list[int]] = {}
    for event_id, ref in refs.items():
        by_ref.setdefault(ref, []).append(event_id)
    for ref, ids in by_ref.items():
        conn.execute(sa.update(events).where(events.c.id.in_(ids)).values(ref=ref))


def order_cases(conn: Connection, order_row: int) -> list[StoredCase]:
    """The refs of an order, aliases too, oldest first."""
    query = sa.select(rmas.c.ref, rmas.c.seq, rmas.c.alias_of).where(rmas.c.order_row == order_row)
    return [StoredCase(**row._mapping) for row in conn.execute(query.order_by(rmas.c.seq))]


def save_case(conn: Connection, **values: Any) -> None:
    """Insert or replace the projection of a ref; one that says the same keeps the time of its last change."""
    upsert = insert(conn, rmas).values(**values)
    changed = {name: value for name, value in values.items() if name not in ("ref", "seq", "account_id")}
    same = (rmas.c.document == upsert.excluded.document) & rmas.c.alias_of.is_(None)
    changed["updated_at"] = sa.case((same, rmas.c.updated_at), else_=upsert.excluded.updated_at)
    conn.execute(upsert.on_conflict_do_update(index_elements=["ref"], set_=changed))


def make_alias(conn: Connection, ref: str, of: str) -> None:
    """The ref leads to another case from now on."""
    conn.execute(sa.update(rmas).where(rmas.c.ref == ref).values(alias_of=of))
