"""Which messages of the outbox may leave now, and whose turn it is.

Asked many times a second, so the statements are built once, each reads no more rows than it gives, and all of them go
by the index of open messages for each supplier (`outbox_due`): what was delivered, and a backlog, cost nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.breaker import LONGEST_HOLD
from integrator.db import breakers
from integrator.db.breakers import Now
from integrator.db.engine import skip_locked
from integrator.db.models import Time, outbox, suppliers

_o = outbox.c
_NOW = sa.bindparam("now", type_=Time())
_MOST = sa.bindparam("most", type_=sa.Integer)


TOGETHER = 200
"""Rows taken at once in turns: a longer transaction would hold up others on SQLite."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What a sender can take: `calls` more at once, `per_supplier` at once to each supplier.

    `near`: suppliers it calls one message after another -> how many of theirs it holds. As long as nobody else sends
    to such a supplier, up to `in_turn` of its messages may be held, and they count as one call.
    """

    calls: int
    per_supplier: int
    in_turn: int = 0
    near: Mapping[str, int] = field(default_factory=dict)

    def in_turns(self, supplier: str, flying: int) -> bool:
        """Whether messages for it can be taken to be sent in turn; `flying` are held by anybody."""
        return self.near.get(supplier, -1) >= flying


def in_flight(now: Now) -> sa.ColumnElement[bool]:
    """Leased to a process that still has time."""
    return sa.and_(_o.lease_until.is_not(None), _o.lease_until > now)


def wanted() -> Any:
    """Not finished, or to be sent once more."""
    # Worded as in the index: the database would not see that another wording means the same.
    return sa.text("(outbox.state = 'open' OR outbox.again)")


def due(now: Now) -> sa.ColumnElement[bool]:
    """May be claimed, as far as the row and its supplier's breaker tell."""
    return sa.and_(wanted(), _o.newest, _o.next_attempt_at <= now, ~in_flight(now), ~breakers.held(now))


def any_due(conn: Connection, now: datetime, per_supplier: int) -> bool:
    """Whether a claim could find anything: something is due for a supplier that has room for one more request."""
    return conn.execute(_ANY_DUE, _at(now) | {"most": per_supplier}).first() is not None


def candidates(conn: Connection, now: datetime, room: Room) -> Sequence[Any]:
    """Due rows that each supplier has room for, locked; one row of each supplier before a second of any."""
    found: list[Any] = []
    for supplier, (share, most) in _shares(conn, now, room).items():
        values = _at(now) | {"supplier": supplier, "share": share, "most": most}
        found += conn.execute(skip_locked(conn, _FIRST), values).all()
    return found


def _shares(conn: Connection, now: datetime, room: Room) -> Mapping[str, tuple[int, int]]:
    """Supplier -> how many of its rows to take, and how many of it may be in flight; who waits longest comes first."""
    waiting = conn.execute(_WAITING, _at(now)).scalars().all()
    if not waiting:
        return {}
    probed, others = breakers.probed_here(conn)
    flying = {supplier: count for supplier, count in conn.execute(_FLYING, _at(now))}  # noqa: C416 (rows, not pairs)
    usual = {one: 1 if one in probed else room.per_supplier for one in waiting if one not in others}
    near = [one for one in usual if one not in probed and room.in_turns(one, flying.get(one, 0))][: room.calls]
    most = usual | dict.fromkeys(near, room.in_turn)
    free = {one: many - flying.get(one, 0) for one, many in most.items() if many > flying.get(one, 0)}
    share = {one: min(free[one], TOGETHER // len(near)) for one in near if one in free}
    share |= _spread({one: many for one, many in free.items() if one not in share}, room.calls - len(share))
    return {one: (many, most[one]) for one, many in share.items() if many}


def _spread(free: Mapping[str, int], calls: int) -> dict[str, int]:
    """One call for each before a second for any."""
    share = dict.fromkeys(free, 0)
    for place in range(1, max(free.values(), default=0) + 1):
        for one in [one for one in free if free[one] >= place][: max(0, calls - sum(share.values()))]:
            share[one] = place
    return share


def _at(now: datetime) -> dict[str, Any]:
    return {"now": now, "early": now - LONGEST_HOLD}


def _mine() -> sa.Select[Any]:
    return sa.select(_o.next_attempt_at).where(_o.supplier_id == suppliers.c.id, due(_NOW)).correlate(suppliers)


def _any_due() -> sa.Select[Any]:
    flying = sa.select(_o.supplier_id).where(in_flight(_NOW))
    full = flying.group_by(_o.supplier_id).having(sa.func.count() >= _MOST)
    room = suppliers.c.id.not_in(full) & suppliers.c.id.not_in(breakers.probed(flying))
    return sa.select(suppliers.c.id).where(_mine().exists(), room).limit(1)


def _waiting() -> sa.Select[Any]:
    first = _mine().order_by(_o.next_attempt_at).limit(1).scalar_subquery()
    return sa.select(suppliers.c.id).where(_mine().exists()).order_by(first, suppliers.c.id)


def _first() -> sa.Select[Any]:
    """The first `share` rows due of a supplier.

    Counted and taken in one statement: a second worker either sees these in flight or finds them locked. Where only
    one may be in flight, that is no guard against a row that comes first meanwhile: there the breaker is locked too.
    """
    supplier, share = sa.bindparam("supplier", type_=sa.String), sa.bindparam("share", type_=sa.Integer)
    sibling, other = outbox.alias("sibling"), outbox.alias("other")
    alone = ~sa.exists().where(
        sibling.c.rma == _o.rma,
        sibling.c.supplier_id == _o.supplier_id,
        sibling.c.seq != _o.seq,
        sibling.c.lease_until > _NOW,
    )
    flying = sa.select(sa.func.count()).where(other.c.supplier_id == supplier, other.c.lease_until > _NOW)
    room = _MOST - flying.scalar_subquery()
    order = (_o.next_attempt_at, _o.seq)
    most = sa.case((room < 0, 0), (room < share, room), else_=share)
    first = sa.select(_o.seq).where(_o.supplier_id == supplier, due(_NOW), alone).order_by(*order).limit(most)
    return sa.select(outbox).where(_o.seq.in_(first), due(_NOW)).order_by(*order)


_ANY_DUE, _WAITING, _FIRST = _any_due(), _waiting(), _first()
_FLYING = sa.select(_o.supplier_id, sa.func.count()).where(in_flight(_NOW)).group_by(_o.supplier_id)
