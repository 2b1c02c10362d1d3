"""What a message says -> events stored in the orders they name, which are folded; all in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.cases import return_id
from integrator.core.errors import IntegratorError
from integrator.core.types import EventKind, ReturnEvent
from integrator.db import cases as stored
from integrator.db import results
from integrator.db.accounts import Shop as StoredShop
from integrator.db.book import Book
from integrator.db.results import Look
from integrator.services.context import Context
from integrator.services.fold import Written, fold, with_order
from integrator.services.reading import Read
from integrator.services.revoking import revoke
from integrator.services.setting import Setting
from integrator.services.stating import setting_for

_OF_NO_ORDER = frozenset(
    {EventKind.CONNECTION_REVOKED, EventKind.CUSTOMER_DATA_REQUESTED, EventKind.CUSTOMER_REDACT_REQUESTED}
)


class LeaseLost(IntegratorError):
    """Another process has taken this message over; nothing of this reading is kept."""


@dataclass(slots=True)
class Batch:
    """What the messages of one transaction share: its book, locked orders, what folds have to know, and verdicts."""

    book: Book
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    settings: dict[str, Setting] = field(default_factory=dict)
    ended: list[tuple[Look, dict[str, Any]]] = field(default_factory=list)

    def lock(self, shop: StoredShop, orders: Iterable[str]) -> dict[str, int]:
        """Order id -> its row, locked now or before."""
        missing = [order for order in orders if (shop.id, order) not in self.rows]
        for order, row in stored.lock_orders(self.book.conn, shop.account_id, shop.id, missing).items():
            self.rows[shop.id, order] = row
        return {order: self.rows[shop.id, order] for order in orders}

    def setting(self, context: Context, shop: StoredShop, now: datetime, trace: int) -> Setting:
        """What a fold for this message has to know."""
        if shop.id not in self.settings:
            self.settings[shop.id] = setting_for(self.book.conn, context, shop, now, trace=None)
        return replace(self.settings[shop.id], now=now, trace=trace)

    def settle(self, look: Look, **values: Any) -> None:
        """Note what became of a message."""
        self.ended.append((look, values))

    def flush(self) -> None:
        """Write everything. Raises LeaseLost, and then nothing of the transaction may be kept."""
        self.book.flush()
        self.flush_verdicts()

    def flush_verdicts(self) -> None:
        """Write what became of the messages so far."""
        ended, self.ended = self.ended, []
        if not results.settle_all(self.book.conn, ended):
            raise LeaseLost("a message was taken over by another process")


@dataclass(slots=True, kw_only=True)
class Applied:
    """What applying a message did."""

    written: list[Written] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


def batch_for(conn: Connection, reads: Sequence[Read]) -> Batch:
    """Take all order locks of the batch first and in one order, so that two batches cannot block each other."""
    batch, shops = Batch(Book(conn)), {one.shop.id: one.shop for one in reads}
    orders: dict[str, set[str]] = {}
    keys: dict[str, set[str]] = {}
    for one in reads:
        orders.setdefault(one.shop.id, set()).update(event.order.id for event in one.reading.events if event.order)
        keys.setdefault(one.shop.id, set()).update(event.key for event in one.reading.events)
    for connection, wanted in sorted(orders.items()):
        batch.lock(shops[connection], sorted(wanted))
    batch.book.load(sorted(batch.rows.values()))
    for connection, told in keys.items():
        batch.book.expect(connection, sorted(told))
    return batch


def homeless(event: ReturnEvent) -> bool:
    """Whether no order can be found for a fact that belongs to one."""
    return event.kind not in _OF_NO_ORDER and event.order is None and return_id(event) is None


def apply(context: Context, one: Read, batch: Batch) -> tuple[Applied, str | None]:
    """Store a reading's facts and fold the orders they touch. Also says which return's order is still unknown."""
    applied, now, book = Applied(), context.now(), batch.book
    if one.look.replay:
        book.flush()
    orders, waits = _placed(book, one)
    before = stored.message_orders(book.conn, one.look.inbox_id) if one.look.replay else set()
    rows = batch.lock(one.shop, sorted({*orders, *before}))
    old = stored.message_events(book.conn, one.look.inbox_id) if one.look.replay else []
    touched = {rows[order_id] for order_id in before}
    for order_id, events in orders.items():
        for event in events:
            if _store(book, one, event, rows[order_id], applied, now) in ("new", "replaced"):
                touched.add(rows[order_id])
    for event in one.reading.events:
        if event.kind in _OF_NO_ORDER and _store(book, one, event, None, applied, now) == "new":
            revoke(book.conn, context, one.shop.id, event)
    _drop_old(book, one, old, applied, now)
    if touched:
        setting = batch.setting(context, one.shop, now, one.look.inbox_id)
        for row in sorted(touched):
            applied.written += fold(book, row, setting)
    returns = {name for events in orders.values() for event in events if (name := return_id(event))}
    if returns:
        if any(values.get("waits_for") for _, values in batch.ended):
            batch.flush_verdicts()
        results.wake_waiting(book.conn, one.shop.id, returns, now)
    return applied, waits


def _placed(book: Book, one: Read) -> tuple[dict[str, list[ReturnEvent]], str | None]:
    """The events by order; those that name only a return go to the order another event told for it."""
    here = {return_id(event): event.order.id for event in one.reading.events if event.order and return_id(event)}
    orders: dict[str, list[ReturnEvent]] = {}
    waits = None
    for event in one.reading.events:
        if event.kind in _OF_NO_ORDER or homeless(event):
            continue
        name = return_id(event)
        order_id = event.order.id if event.order else here.get(name)
        if order_id is None and name is not None:
            book.flush()
            order_id = stored.order_of_return(book.conn, one.shop.id, name)
        if order_id is None:
            waits = name
        else:
            orders.setdefault(order_id, []).append(with_order(event, order_id))
    return orders, waits


def _store(book: Book, one: Read, event: ReturnEvent, order_row: int | None, applied: Applied, now: datetime) -> str:
    happened = book.append(
        event,
        account=one.shop.account_id,
        connection=one.shop.id,
        order_row=order_row,
        return_id=return_id(event),
        inbox_id=one.look.inbox_id,
        replay=one.look.replay,
        now=now,
    )
    if happened == "differs":
        applied.notes.append(f"{event.key} was told before with other content; the first telling stays")
    if happened in ("new", "replaced"):
        applied.stored.append(event.key)
    return happened


def _drop_old(book: Book, one: Read, old: Iterable[stored.StoredEvent], applied: Applied, now: datetime) -> None:
    """On a replay, what the message told before and tells no more."""
    told = {event.key for event in one.reading.events}
    gone = [item for item in old if item.event.key not in told]
    if gone:
        book.replace(gone, now)
        applied.dropped += [item.event.key for item in gone]
