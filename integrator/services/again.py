"""Acts on what is stored: read a message again, send a message again, fold orders again. All safe to repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError, NotFound, Refused
from integrator.core.redaction import is_tombstone
from integrator.db import accounts, results
from integrator.db.book import Book
from integrator.db.journal import adopt, messages
from integrator.db.models import events, inbox_results, orders, rmas
from integrator.db.models import outbox as outbox_table
from integrator.sdk.outcomes import Malformed, Need
from integrator.services.context import Context
from integrator.services.fold import Written, fold
from integrator.services.intake import Applied, Batch, Read, apply, reading, setting_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What reading a message again would change."""

    inbox_id: int
    state: str
    problem: str | None = None
    stored: Sequence[str] = ()
    dropped: Sequence[str] = ()
    written: Sequence[Written] = field(default_factory=list)


class _Undo(Exception):
    """Carries a result out of a transaction that must not be kept."""

    def __init__(self, result: Any) -> None:
        super().__init__()
        self.result = result


def replay(context: Context, account: str, ids: Sequence[int] | None, since: datetime | None) -> int:
    """Have messages read again by their adapter as it is now. Returns how many; NotFound for an unknown id."""
    _adopt_all(context)
    where = [inbox_results.c.received_at >= since] if since else []

    def work(conn: Connection) -> int:
        _require(conn, account, ids or [])
        return results.read_again(conn, account, ids, context.now(), *where)

    count = context.database.in_transaction(work)
    context.wake("intake")
    return count


def _adopt_all(context: Context) -> None:
    """What intake has not seen yet can be named too."""
    while adopt(context.database):
        continue


def _require(conn: Connection, account: str, ids: Sequence[int]) -> None:
    mine = (inbox_results.c.account_id == account) & inbox_results.c.inbox_id.in_(ids)
    found = set(conn.execute(sa.select(inbox_results.c.inbox_id).where(mine)).scalars())
    missing = [id_ for id_ in ids if id_ not in found]
    if missing:
        raise NotFound(f"there is no message inb_{missing[0]}; `integrator inbox list` shows them")


def replay_difference(
    context: Context, account: str, ids: Sequence[int] | None, since: datetime | None
) -> list[Difference]:
    """What `replay` would change, found by doing it and undoing it; nothing is kept."""
    _adopt_all(context)
    mine = [inbox_results.c.account_id == account]
    mine += [inbox_results.c.inbox_id.in_(ids)] if ids is not None else []
    mine += [inbox_results.c.received_at >= since] if since else []
    with context.database.read() as conn:
        _require(conn, account, ids or [])
        rows = conn.execute(sa.select(inbox_results).where(*mine).order_by(inbox_results.c.inbox_id)).all()
    return [_difference(context, row) for row in rows]


def _difference(context: Context, row: Any) -> Difference:
    received = messages(context.database, [row.inbox_id])[row.inbox_id]
    with context.database.read() as conn:
        shop = accounts.shop_by_id(conn, row.connection_id)
    try:
        found = reading(context, shop, received, ask=True)
    except (Malformed, Need, IntegratorError) as error:
        return Difference(inbox_id=row.inbox_id, state=row.state, problem=str(error))
    look = results.Look(
        inbox_id=row.inbox_id,
        account_id=row.account_id,
        connection_id=row.connection_id,
        received_at=row.received_at,
        generation=row.generation,
        attempts=1,
        tries=0,
        replay=True,
        waits_for=None,
    )
    applied = _undone(context, Read(look=look, shop=shop, received=received, reading=found))
    return Difference(
        inbox_id=row.inbox_id,
        state=row.state,
        stored=applied.stored,
        dropped=applied.dropped,
        written=applied.written,
    )


def _undone(context: Context, one: Read) -> Applied:
    try:
        with context.database.write() as conn:
            batch = Batch(Book(conn))
            result, _ = apply(context, one, batch)
            batch.book.flush()
            raise _Undo(result)
    except _Undo as undo:
        applied: Applied = undo.result
        return applied


def rebuild(context: Context, each: Callable[[], None] = lambda: None) -> int:
    """Compute every case anew from its events, and count the orders; `each` is called after every one.

    Nothing is sent, not even where this version would word a message otherwise: the order's next fact does that.
    """
    return _fold_all(context, sa.select(orders.c.id).order_by(orders.c.id), each=each, tells=False)


def route_unrouted(context: Context, account: str | None = None, *, since: datetime | None = None) -> list[Written]:
    """Give lines without a supplier another chance, after a rule was added. Returns the messages written.

    With `since` only those of cases that changed then or later.
    """
    unrouted = rmas.c.unrouted & rmas.c.alias_of.is_(None)
    mine = (rmas.c.account_id == account) if account else sa.true()
    mine &= (rmas.c.updated_at >= since) if since else sa.true()
    written: list[Written] = []
    _fold_all(context, sa.select(rmas.c.order_row).where(unrouted, mine).distinct(), written)
    if written:
        context.wake("send")
    return written


def _fold_all(
    context: Context,
    query: sa.Select[Any],
    written: list[Written] | None = None,
    each: Callable[[], None] = lambda: None,
    *,
    tells: bool = True,
) -> int:
    with context.database.read() as conn:
        rows: Iterable[int] = list(conn.execute(query).scalars())
    count = 0
    for row in rows:
        done = context.database.in_transaction(lambda conn, row=row: _fold_one(conn, context, row, tells))  # type: ignore[misc]
        count += 1
        each()
        if written is not None:
            written += done
    return count


def _fold_one(conn: Connection, context: Context, row: int, tells: bool) -> list[Written]:
    order = conn.execute(sa.select(orders).where(orders.c.id == row).with_for_update()).one()
    if conn.execute(sa.select(events.c.id).where(events.c.order_row == row).limit(1)).first() is None:
        return []
    shop = accounts.shop_by_id(conn, order.connection_id)
    book = Book(conn)
    written = fold(book, row, setting_for(conn, shop, context.now(), trace=None), tells=tells)
    book.flush()
    return written


def resend(context: Context, account: str, ids: Sequence[str]) -> int:
    """Put dead messages back with the same id and bytes and a fresh schedule; a delivered one is sent once more.

    Raises NotFound, and Refused for one that a newer version has replaced, naming that.
    """

    def work(conn: Connection) -> int:
        for id_ in ids:
            _resend_one(conn, context, account, id_)
        return len(ids)

    count = context.database.in_transaction(work)
    context.wake("send")
    return count


def _resend_one(conn: Connection, context: Context, account: str, id_: str) -> None:
    t = outbox_table.c
    row = conn.execute(
        sa.select(outbox_table).where((t.account_id == account) & (t.id == id_)).with_for_update()
    ).first()
    if row is None:
        raise NotFound(f"there is no message {id_}; `integrator outbox list` shows them")
    if not row.newest:
        newer = (t.rma == row.rma) & (t.supplier_id == row.supplier_id) & t.newest
        name = conn.execute(sa.select(t.id).where(newer)).scalar()
        raise Refused(f"{id_} was replaced by a newer version: resend {name} instead")
    if row.state == "superseded":
        raise Refused(f"{id_} took back what had never been sent, so there is nothing to resend")
    if is_tombstone(row.body):
        raise Refused(f"{id_} was redacted: its body is gone, so there is nothing to resend")
    waits = accounts.supplier_to_write_to(conn, row.supplier_id).waits
    # What waits for its endpoint goes out by itself once that is on.
    soon: dict[str, Any] = {"tries": 0, "next_attempt_at": None if waits else context.now()}
    soon |= {"again": True} if row.state == "delivered" else {"state": "open"}
    soon |= {"last_error": waits} if waits else {}
    conn.execute(sa.update(outbox_table).where(t.seq == row.seq).values(**soon))


def resend_dead(context: Context, account: str, since: datetime) -> int:
    """Put back every dead newest version that was written since then."""
    t = outbox_table.c
    dead = (t.account_id == account) & (t.state == "dead") & t.newest & (t.created_at >= since)
    with context.database.read() as conn:
        found = conn.execute(sa.select(t.id, t.body).where(dead).order_by(t.seq)).all()
    return resend(context, account, [row.id for row in found if not is_tombstone(row.body)])
