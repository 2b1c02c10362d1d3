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
"""Rows taken at once for near suppliers: a longer transaction would hold up others on SQLite."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What a sender can take: `messages` more for far suppliers, and what makes `per_supplier` in flight to each.

    Of a supplier that nobody else sends to it may hold `ahead` more, of a near one `in_turn`, and of a sluggish one no
    more. `held` is how many messages of each it holds now.
    """

    messages: int
    per_supplier: int
    ahead: int = 0
    in_turn: int = 0
    near: frozenset[str] = frozenset()
    sluggish: frozenset[str] = frozenset()
    held: Mapping[str, int] = field(default_factory=dict)

    def limit(self, supplier: str, flying: int) -> int:
        """How many of the supplier's messages may be held by all together; `flying` are now."""
        if flying > self.held.get(supplier, 0) or supplier in self.sluggish:
            return self.per_supplier
        return self.in_turn if supplier in self.near else self.per_supplier + self.ahead


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
    open_ = [one for one in waiting if one not in others]
    most = {one: 1 if one in probed else room.limit(one, flying.get(one, 0)) for one in open_}
    free = {one: many - flying.get(one, 0) for one, many in most.items() if many > flying.get(one, 0)}
    near = {one: many for one, many in free.items() if one in room.near}
    far = {one: many for one, many in free.items() if one not in near}
    share = _spread(near, TOGETHER) | _spread(far, room.messages)
    return {one: (many, most[one]) for one, many in share.items() if many}


def _spread(free: Mapping[str, int], messages: int) -> dict[str, int]:
    """One message of each before a second of any."""
    share = dict.fromkeys(free, 0)
    for place in range(1, max(free.values(), default=0) + 1):
        for one in [one for one in free if free[one] >= place][: max(0, messages - sum(share.values()))]:
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
