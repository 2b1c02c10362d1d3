"""Acts on what is stored: read a message again, send a message again, fold orders again. All safe to repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError, NotFound, Refused
from integrator.core.redaction import is_tombstone
from integrator.core.writeback import MONEY
from integrator.db import accounts, results
from integrator.db.book import Book
from integrator.db.journal import adopt, messages
from integrator.db.models import events, inbox_results, orders, rmas
from integrator.db.models import outbox as outbox_table
from integrator.db.reminders import MAIL, REMINDER
from integrator.sdk.outcomes import Malformed, Need
from integrator.services.applying import Applied, apply, batch_for
from integrator.services.audit import unnoted
from integrator.services.context import Context
from integrator.services.fold import Written, fold
from integrator.services.reading import Read, reading
from integrator.services.stating import setting_for

TOGETHER = 20
AT_ONCE = 500


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


def replay(
    context: Context, account: str, ids: Sequence[int] | None, since: datetime | None, until: datetime | None = None
) -> int:
    """Have messages read again by their adapter as it is now. Returns how many; NotFound for an unknown id."""
    adopt_all(context)
    count = context.database.in_transaction(lambda conn: replay_in(conn, context, account, ids, since, until))
    context.wake("intake")
    return count


def replay_in(
    conn: Connection,
    context: Context,
    account: str,
    ids: Sequence[int] | None,
    since: datetime | None,
    until: datetime | None = None,
) -> int:
    """The same within a transaction, before which `adopt_all` was called; whoever commits wakes `intake`."""
    _require(conn, account, ids or [])
    return results.read_again(conn, account, ids, context.now(), *_came(since, until))


def replayable(
    context: Context, account: str, since: datetime, until: datetime
) -> tuple[int, datetime | None, datetime | None]:
    """How many messages `replay` would have read again, and when the first and the last of them came."""
    adopt_all(context)
    with context.database.read() as conn:
        return results.readable_again(conn, account, None, *_came(since, until))


def _came(since: datetime | None, until: datetime | None) -> list[sa.ColumnElement[bool]]:
    at = inbox_results.c.received_at
    return ([at >= since] if since else []) + ([at <= until] if until else [])


def adopt_all(context: Context) -> None:
    """What intake has not seen yet can be named too."""
    while adopt(unnoted(context.database)):
        continue


def _require(conn: Connection, account: str, ids: Sequence[int]) -> None:
    mine = (inbox_results.c.account_id == account) & inbox_results.c.inbox_id.in_(ids)
    found = set(conn.execute(sa.select(inbox_results.c.inbox_id).where(mine)).scalars())
    missing = [id_ for id_ in ids if id_ not in found]
    if missing:
        raise NotFound(f"there is no message inb_{missing[0]}; `integrator inbox list` shows them")


def replay_difference(
    context: Context, account: str, ids: Sequence[int] | None, since: datetime | None, until: datetime | None = None
) -> list[Difference]:
    """What `replay` would change, found by doing it and undoing it; nothing is kept."""
    adopt_all(context)
    mine = [inbox_results.c.account_id == account, *_came(since, until)]
    mine += [inbox_results.c.inbox_id.in_(ids)] if ids is not None else []
    with context.database.read() as conn:
        _require(conn, account, ids or [])
        rows = conn.execute(sa.select(inbox_results).where(*mine).order_by(inbox_results.c.inbox_id)).all()
    parts = (rows[place : place + TOGETHER] for place in range(0, len(rows), TOGETHER))
    return [one for part in parts for one in _differences(context, part)]


def _differences(context: Context, rows: Sequence[Any]) -> list[Difference]:
    """Tried together, which is fast; only where something would change, each for itself, as none may see another's."""
    read = _read_anew(context, rows)
    whole = [one for one in read if not one.parked]
    applied = _undone(context, whole)
    if any(one.stored or one.dropped or one.written for one in applied):
        applied = [_undone(context, [one])[0] for one in whole]
    found = {one.look.inbox_id: done for one, done in zip(whole, applied, strict=True)}
    return [
        Difference(
            inbox_id=row.inbox_id,
            state=row.state,
            problem=one.parked,
            stored=done.stored,
            dropped=done.dropped,
            written=done.written,
        )
        for row, one in zip(rows, read, strict=True)
        for done in [found.get(row.inbox_id, Applied())]
    ]


def _read_anew(context: Context, rows: Sequence[Any]) -> list[Read]:
    received = messages(context.database, [row.inbox_id for row in rows])
    with context.database.read() as conn:
        shops = {name: accounts.shop_by_id(conn, name) for name in {row.connection_id for row in rows}}
    read = []
    for row in rows:
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
        one = Read(look=look, shop=shops[row.connection_id], received=received[row.inbox_id])
        try:
            read.append(replace(one, reading=reading(context, one.shop, one.received, ask=True)))
        except (Malformed, Need, IntegratorError) as error:
            read.append(replace(one, parked=str(error)))
    return read


def _undone(context: Context, reads: Sequence[Read]) -> list[Applied]:
    def work(conn: Connection) -> None:
        batch = batch_for(conn, reads)
        done = [apply(context, one, batch)[0] for one in reads]
        batch.book.flush()
        raise _Undo(done)

    try:
        unnoted(context.database).in_transaction(work)
    except _Undo as undo:
        applied: list[Applied] = undo.result
        return applied
    raise AssertionError("unreachable")


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


def fold_orders(context: Context, order_rows: Sequence[int]) -> list[Written]:
    """Fold orders again, after what their facts mean has changed. Returns the messages written."""
    written: list[Written] = []
    for place in range(0, len(order_rows), AT_ONCE):
        _fold_all(context, sa.select(orders.c.id).where(orders.c.id.in_(order_rows[place : place + AT_ONCE])), written)
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
    written = fold(book, row, setting_for(conn, context, shop, context.now(), trace=None), tells=tells)
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


_ONCE = {"command": "the platform has been told {} already", MAIL: "{} has been sent already"}
"""Why what was delivered is not sent once more, by its kind."""


def _resend_one(conn: Connection, context: Context, account: str, id_: str) -> None:
    t = outbox_table.c
    row = conn.execute(
        sa.select(outbox_table).where((t.account_id == account) & (t.id == id_)).with_for_update()
    ).first()
    if row is None:
        raise NotFound(f"there is no message {id_}; `integrator outbox list` shows them")
    if not row.newest:
        if row.kind in (REMINDER, MAIL):
            raise Refused(f"{id_} reminds of what is done, or has another deadline now, so it is not sent again")
        newer = (t.rma == row.rma) & (t.supplier_id == row.supplier_id) & (t.kind == row.kind) & t.newest
        name = conn.execute(sa.select(t.id).where(newer)).scalar()
        raise Refused(f"{id_} was replaced by a newer version: resend {name} instead")
    if row.state == "superseded":
        raise Refused(f"{id_} took back what had never been sent, so there is nothing to resend")
    if row.kind in _ONCE and row.state == "delivered":
        raise Refused(_ONCE[row.kind].format(id_))
    if is_tombstone(row.body):
        raise Refused(f"{id_} was redacted: its body is gone, so there is nothing to resend")
    waits = None if row.supplier_id is None else accounts.supplier_to_write_to(conn, row.supplier_id).waits
    # What waits for its endpoint goes out by itself once that is on.
    soon: dict[str, Any] = {"tries": 0, "next_attempt_at": None if waits else context.now()}
    soon |= {"again": True} if row.state == "delivered" else {"state": "open"}
    soon |= {"last_error": waits} if waits else {}
    conn.execute(sa.update(outbox_table).where(t.seq == row.seq).values(**soon))


def resend_dead(context: Context, account: str, since: datetime) -> int:
    """Put back every dead newest version that was written since then; a refund only ever goes again by its own id."""
    t = outbox_table.c
    dead = (t.account_id == account) & (t.state == "dead") & t.newest & (t.created_at >= since)
    dead &= (t.kind != "command") | t.type.not_in(sorted(MONEY))
    with context.database.read() as conn:
        found = conn.execute(sa.select(t.id, t.body).where(dead).order_by(t.seq)).all()
    return resend(context, account, [row.id for row in found if not is_tombstone(row.body)])
