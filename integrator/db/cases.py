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
    wanted = sorted(set(order_ids))
    if not wanted:
        return {}
    owner = {"account_id": account, "connection_id": connection}
    conn.execute(insert(conn, orders).on_conflict_do_nothing(), [{**owner, "order_id": one} for one in wanted])
    same = (orders.c.connection_id == connection) & orders.c.order_id.in_(wanted)
    locked = sa.select(orders.c.order_id, orders.c.id).where(same).order_by(orders.c.order_id).with_for_update()
    return {row.order_id: row.id for row in conn.execute(locked)}


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


def events_of_orders(conn: Connection, order_rows: Sequence[int]) -> dict[int, list[StoredEvent]]:
    """Order row -> its events in force, first stored first; orders without any are left out."""
    mine = events.c.order_row.in_(order_rows) & events.c.replaced_at.is_(None)
    found: dict[int, list[StoredEvent]] = {}
    for row in conn.execute(sa.select(events).where(mine).order_by(events.c.id)):
        found.setdefault(row.order_row, []).append(_stored(row))
    return found


def events_by_key(conn: Connection, connection: str, keys: Sequence[str]) -> dict[str, StoredEvent]:
    """Key -> the event in force with that key."""
    same = (events.c.connection_id == connection) & events.c.key.in_(keys) & events.c.replaced_at.is_(None)
    return {row.key: _stored(row) for row in conn.execute(sa.select(events).where(same))}


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


def compared(before: StoredEvent, event: ReturnEvent, order_row: int | None, *, own: bool) -> str:
    """What telling a stored key again comes to: `known`, `replaced` (another reading) or `differs` (the first stays).

    `own`: the message that told it first is read again.
    """
    if _equal(before.event, event) and before.order_row == order_row:
        return "known"
    if event.incomplete and not before.event.incomplete:
        return "known"
    return "replaced" if own or (before.event.incomplete and not event.incomplete) else "differs"


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


def cases_of_orders(conn: Connection, order_rows: Sequence[int]) -> dict[int, list[StoredCase]]:
    """Order row -> its refs, aliases too, oldest first; orders without any are left out."""
    c = rmas.c
    query = sa.select(c.order_row, c.ref, c.seq, c.alias_of).where(c.order_row.in_(order_rows)).order_by(c.seq)
    found: dict[int, list[StoredCase]] = {}
    for order_row, ref, seq, alias_of in conn.execute(query):
        found.setdefault(order_row, []).append(StoredCase(ref=ref, seq=seq, alias_of=alias_of))
    return found


def save_cases(conn: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert or replace projections of refs; one that says the same keeps its times."""
    key = conn.dialect.name, tuple(rows[0])
    if key not in _SAVING:
        _SAVING[key] = _saving(conn, rows[0])
    conn.execute(_SAVING[key], [dict(row) for row in rows])


def _saving(conn: Connection, names: Iterable[str]) -> Any:
    upsert = insert(conn, rmas)
    changed: dict[str, Any] = {name: upsert.excluded[name] for name in names if name not in _LASTING}
    same = (rmas.c.document == upsert.excluded.document) & rmas.c.alias_of.is_(None)
    for name in _CHANGING & changed.keys():
        changed[name] = sa.case((same, rmas.c[name]), else_=upsert.excluded[name])
    return upsert.on_conflict_do_update(index_elements=["ref"], set_=changed)


_SAVING: dict[tuple[str, tuple[str, ...]], Any] = {}
"""Building the statement costs more than running it."""
_LASTING = frozenset({"ref", "seq", "account_id"})
_CHANGING = frozenset({"updated_at", "reminds_at"})


def make_alias(conn: Connection, ref: str, of: str) -> None:
    """The ref leads to another case from now on."""
    conn.execute(sa.update(rmas).where(rmas.c.ref == ref).values(alias_of=of))
