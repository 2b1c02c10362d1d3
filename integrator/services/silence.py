"""What the silence of a supplier means is done when its time is over, as a fact of its own: `system.silence`.

Whoever has not been told yet is not silent: the time runs from the first delivery at the earliest.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_of
from integrator.core.types import Actor, EventKind, OrderRef, Ref, ReturnEvent, SubjectKind
from integrator.db import cases as stored
from integrator.db.engine import of_json
from integrator.db.models import rmas
from integrator.db.reminders import told_at
from integrator.services.alerts import note_duty
from integrator.services.context import Context
from integrator.services.show import LAPSING
from integrator.services.stating import state

AT_ONCE = 100
LOOK_AGAIN = timedelta(minutes=5)
"""At a case whose supplier could not be told yet."""


def lapse(context: Context) -> int:
    """State the silences whose time has come, up to a limit. Returns in how many cases; safe in several copies."""
    over = (rmas.c.lapses_at <= context.now()) & rmas.c.alias_of.is_(None)
    with context.database.read() as conn:
        refs = list(conn.execute(sa.select(rmas.c.ref).where(over).order_by(rmas.c.lapses_at).limit(AT_ONCE)).scalars())
    count = 0
    for ref in refs:
        count += context.database.in_transaction(lambda conn, ref=ref: _lapse(conn, context, ref))  # type: ignore[misc]
    if count:
        context.wake("send")
    return count


def _lapse(conn: Connection, context: Context, ref: str) -> bool:
    row = conn.execute(sa.select(rmas).where(rmas.c.ref == ref)).one()
    order = stored.order_id(conn, row.order_row)
    stored.lock_orders(conn, row.account_id, row.connection_id, [order])
    row = conn.execute(sa.select(rmas).where(rmas.c.ref == ref)).one()
    document, now = of_json(row.document), context.now()
    ends = {}
    for duty in document.get("duties", []):
        if _may_lapse(duty):
            ends[duty["supplier"], duty["what"]] = _end(duty, told_at(conn, ref, duty["supplier"])), duty
    over = [(at, duty) for at, duty in ends.values() if at is not None and at <= now]
    if not over or row.alias_of is not None:
        later = min((at for at, _ in ends.values() if at is not None), default=now + LOOK_AGAIN)
        conn.execute(sa.update(rmas).where(rmas.c.ref == ref).values(lapses_at=later if ends else None))
        return False
    facts = [_silence(ref, order, document["return_id"], duty, at) for at, duty in over]
    state(conn, context, row.connection_id, {row.order_row: facts})
    for _, duty in over:
        note_duty(conn, row.account_id, ref, duty, why="silent", now=now)
    return True


def _may_lapse(duty: dict[str, Any]) -> bool:
    mine = duty["owner"] == "supplier" and duty["what"] in LAPSING and duty["done_at"] is None
    return bool(mine and duty["due_by"])


def _end(duty: dict[str, Any], heard_at: datetime | None) -> datetime | None:
    """When the supplier's time is over: its deadline, and never less than that long after it was told."""
    if heard_at is None:
        return None
    due = time_of(duty["due_by"])
    return max(due, heard_at + (due - time_of(duty["since"]))) if duty["since"] else max(due, heard_at)


def _silence(ref: str, order: str, return_id: str | None, duty: dict[str, Any], at: datetime) -> ReturnEvent:
    about = Ref(kind=SubjectKind.RETURN, id=return_id) if return_id else Ref(kind=SubjectKind.ORDER, id=order)
    kind, supplier, step = EventKind.SYSTEM_SILENCE, duty["supplier"], duty["what"]
    return ReturnEvent(
        kind=kind,
        subject=about,
        key=f"{kind}:{about.kind}:{ref}:{supplier}:{step}:{duty['due_by']}",
        order=OrderRef(id=order),
        return_id=return_id,
        occurred_at=at,
        actor=Actor.SYSTEM,
        extra={"supplier": supplier, "step": step, "means": duty["then"]},
    )
