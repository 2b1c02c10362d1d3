"""What the silence of a supplier means is done when its time is over, as a fact of its own: `system.silence`."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_of
from integrator.core.types import Actor, EventKind, OrderRef, Ref, ReturnEvent, SubjectKind
from integrator.db import accounts
from integrator.db import cases as stored
from integrator.db.book import Book
from integrator.db.engine import of_json
from integrator.db.models import rmas
from integrator.services.context import Context
from integrator.services.fold import fold
from integrator.services.intake import setting_for
from integrator.services.show import LAPSING

AT_ONCE = 100


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
    duties = [duty for duty in document.get("duties", []) if _is_over(duty, now)]
    if not duties or row.alias_of is not None:
        return False
    book = Book(conn)
    for duty in duties:
        event = _silence(ref, order, document["return_id"], duty)
        book.append(
            event,
            account=row.account_id,
            connection=row.connection_id,
            order_row=row.order_row,
            return_id=event.return_id,
            inbox_id=None,
            replay=False,
            now=now,
        )
    book.flush()
    shop = accounts.shop_by_id(conn, row.connection_id)
    fold(book, row.order_row, setting_for(conn, context, shop, now, trace=None))
    book.flush()
    return True


def _is_over(duty: dict[str, Any], now: Any) -> bool:
    mine = duty["owner"] == "supplier" and duty["what"] in LAPSING and duty["done_at"] is None
    return mine and duty["due_by"] is not None and time_of(duty["due_by"]) <= now


def _silence(ref: str, order: str, return_id: str | None, duty: dict[str, Any]) -> ReturnEvent:
    about = Ref(kind=SubjectKind.RETURN, id=return_id) if return_id else Ref(kind=SubjectKind.ORDER, id=order)
    kind, supplier, step = EventKind.SYSTEM_SILENCE, duty["supplier"], duty["what"]
    return ReturnEvent(
        kind=kind,
        subject=about,
        key=f"{kind}:{about.kind}:{ref}:{supplier}:{step}:{duty['due_by']}",
        order=OrderRef(id=order),
        return_id=return_id,
        occurred_at=time_of(duty["due_by"]),
        actor=Actor.SYSTEM,
        extra={"supplier": supplier, "step": step, "means": duty["then"]},
    )
