"""Stored messages -> events -> folded orders. A message's final state is written in the fold's own transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.backoff import next_attempt
from integrator.core.cases import return_id
from integrator.core.errors import IntegratorError
from integrator.core.reasons import with_categories
from integrator.core.types import EventKind, ReturnEvent, SubjectKind
from integrator.db import accounts, results
from integrator.db import cases as stored
from integrator.db.accounts import Shop as StoredShop
from integrator.db.book import Book
from integrator.db.journal import Received, messages, take_new
from integrator.db.models import inbox_results
from integrator.db.results import Look
from integrator.sdk import Adapter, Message, Reading, Request, Shop
from integrator.sdk.outcomes import AccessRefused, Malformed, Need, Transient
from integrator.sdk.run import complete, read
from integrator.services.access import RefusedAgain, fetch, with_access
from integrator.services.context import PAUSED, Context
from integrator.services.fold import Setting, Written, fold, with_order
from integrator.services.stating import setting_for

BATCH = 200
TOGETHER = 50
"""Applied in one transaction: on SQLite senders wait for its end."""
ASKING = 8
REPLAYS = 5
"""Read again between two looks for what is new, which waits for their end."""
_AT_ONCE = {"intake": BATCH, "slow": ASKING, results.REPLAY: REPLAYS}
MOST_ATTEMPTS = 3
ORDER_WAIT = timedelta(hours=72)
LOOK_AGAIN = timedelta(seconds=60)
ASK_SCHEDULE = (5.0, 30.0, 120.0, 600.0, 1800.0, *[3600.0] * 23)
NO_ORDER = "order.id is missing, and no return is named by which the order could be found"
WAITS_FOR_ORDER = "waits for an event that tells the order of return {}"
NOT_KEPT = "its raw message is no longer kept, so it was not read again; what it told stays"


class NotKept(IntegratorError):
    """The raw message was emptied after its time."""


class LeaseLost(IntegratorError):
    """Another process has taken this message over; nothing of this reading is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A message and what came of reading it: facts, or the reason why there are none."""

    look: Look
    shop: StoredShop
    received: Received = field(repr=False)
    reading: Reading = field(default_factory=Reading)
    parked: str | None = None
    later: datetime | None = None
    reason: str | None = None
    queue: str = "intake"
    hold: str | None = None
    failed: bool = False
    emptied: bool = False


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


def drain(
    context: Context,
    queue: str,
    until: Callable[[], bool],
    goes_on: Callable[[bool], bool] = lambda worked: worked,
    spare: Callable[[Callable[[], bool]], bool] = lambda work: work(),
) -> bool:
    """Read what is due in `intake` or `slow` until `until` says stop, or `goes_on` that it is enough.

    True if more may be due. `goes_on` is told after each look whether it found something. Between two turns of
    `intake` a few messages are read that were finished before, and shall be read again, if `spare` has them read.
    """
    while not until():
        done = _turn(context, queue)
        if queue == "intake" and _any_due(context, results.REPLAY):
            done = spare(lambda: _turn(context, results.REPLAY)) or done
        if not goes_on(done):
            return False
    return True


def _turn(context: Context, queue: str) -> bool:
    """Read what is due, up to a limit, and one of those whose last reader never reported. Whether there was any."""
    taken = _new(context) if queue == "intake" else []
    taken += _claim(context, queue, again=False)
    context.step("after-lease")
    _work(context, queue, taken)
    if taken and queue == results.REPLAY:
        return True
    alone = _claim(context, queue, again=True)
    _work(context, queue, alone)
    return bool(taken or alone)


def _new(context: Context) -> list[Look]:
    return take_new(context.database, lease_until=context.now() + context.lease, limit=BATCH)


def _any_due(context: Context, queue: str) -> bool:
    with context.database.read() as conn:
        return results.any_due(conn, queue, context.now())


def _claim(context: Context, queue: str, *, again: bool) -> list[Look]:
    def work(conn: Connection) -> list[Look]:
        now = context.now()
        lease = now + context.lease * (4 if queue == "slow" else 1)
        return results.claim(conn, queue, now=now, lease_until=lease, limit=_AT_ONCE[queue], again=again)

    with context.database.read() as conn:
        seen = inbox_results.c.attempts > 0
        waiting = sa.select(inbox_results.c.inbox_id).where(results.due(queue, context.now()), seen if again else ~seen)
        if conn.execute(waiting.limit(1)).first() is None:
            return []
    return context.database.in_transaction(work)


def _work(context: Context, queue: str, looks: Sequence[Look]) -> None:
    if not looks:
        return
    reads = _read_all(context, queue, looks)
    for at in range(0, len(reads), TOGETHER):
        some = reads[at : at + TOGETHER]
        if not _apply_together(context, some):
            for one in some:
                _apply_alone(context, one)


def _read_all(context: Context, queue: str, looks: Sequence[Look]) -> list[Read]:
    bodies = messages(context.database, [look.inbox_id for look in looks])
    with context.database.read() as conn:
        shops = {name: accounts.shop_by_id(conn, name) for name in {look.connection_id for look in looks}}
    views = cache(lambda name: context.shop(shops[name]))
    one = partial(_read_one, context, queue, bodies, shops, views)
    if queue == "slow" and len(looks) > 1:
        with ThreadPoolExecutor(ASKING) as pool:
            return list(pool.map(one, looks))
    return [one(look) for look in looks]


def _read_one(
    context: Context,
    queue: str,
    bodies: Mapping[int, Received],
    shops: Mapping[str, StoredShop],
    views: Callable[[str], Shop],
    look: Look,
) -> Read:
    found = Read(look=look, shop=shops[look.connection_id], received=bodies[look.inbox_id])
    if look.attempts > MOST_ATTEMPTS:
        return replace(found, parked=f"reading it ended its process {MOST_ATTEMPTS} times; the raw message is kept")
    if found.shop.state == "paused":
        return replace(found, queue=queue, hold="paused", reason=PAUSED)
    try:
        seen = views(look.connection_id)
        return replace(found, reading=reading(context, found.shop, found.received, ask=queue == "slow", seen=seen))
    except Need:
        return replace(found, queue="slow", later=context.now(), reason="asks the platform for what is missing")
    except NotKept:
        return replace(found, emptied=True)
    except Malformed as error:
        return replace(found, parked=str(error))
    except AccessRefused as error:
        why = f"{error}; change the connection's settings with `integrator connect`, and it is read again"
        asked = error.shop if isinstance(error, RefusedAgain) else found.shop
        return replace(found, shop=asked, queue=queue, hold="access", reason=why)
    except IntegratorError as error:
        return _again(context, queue, found, error)
    except Exception as error:
        # A fault of ours must cost one message, never its batch.
        context.log("a message could not be read", inbox_id=look.inbox_id, error=type(error).__name__)
        return _again(context, queue, found, IntegratorError(f"reading it failed with {type(error).__name__}"))


def _again(context: Context, queue: str, found: Read, error: IntegratorError) -> Read:
    after = error.retry_after if isinstance(error, Transient) else None
    wait = next_attempt(ASK_SCHEDULE, found.look.tries + 1, jitter=context.jitter(), retry_after=after)
    if wait is None:
        return replace(found, parked=f"given up after {len(ASK_SCHEDULE) + 1} tries: {error}")
    return replace(found, queue=queue, later=context.now() + timedelta(seconds=wait), reason=str(error), failed=True)


def reading(context: Context, shop: StoredShop, received: Received, *, ask: bool, seen: Shop | None = None) -> Reading:
    """What a stored message says, reasons classified. With `ask` the platform is called; else Need may escape.

    `seen` is the shop as its adapter sees it, where that is known. Raises NotKept for a message whose body was emptied.
    """
    if not received.body and received.body_sha256 != hashlib.sha256(b"").hexdigest():
        raise NotKept(NOT_KEPT)
    adapter, seen = context.adapters.get(shop.slug), seen or context.shop(shop)
    message = stored_message(received)
    if ask:
        found = with_access(
            context,
            shop,
            seen,
            lambda view: complete(partial(read, adapter, message), view, partial(fetch, context, adapter, view)),
        )
    else:
        found = read(adapter, message, seen)
    return replace(found, events=tuple(with_categories(event) for event in found.events))


def stored_message(received: Received) -> Message:
    """The verified message as it was stored."""
    request = Request(
        received_at=received.received_at,
        method=received.method,
        path=received.path,
        query=received.query,
        headers=received.headers,
        body=received.body,
    )
    return Message(request, received.topic, received.delivery_id, received.signed_at, received.secret)


# ------------------------------------------------------------------ applying


def _apply_together(context: Context, reads: Sequence[Read]) -> bool:
    """All in one transaction; False if any of them cannot be applied, and then none was."""
    try:
        done = context.database.in_transaction(lambda conn: _finish_all(conn, context, reads))
    except Exception as error:
        context.log("a batch is applied one by one", error=type(error).__name__)
        return False
    context.step("after-fold")
    if any(applied.written for applied in done):
        context.wake("send")
    if any(one.queue == "slow" for one in reads):
        context.wake("slow")
    return True


def _finish_all(conn: Connection, context: Context, reads: Sequence[Read]) -> list[Applied]:
    batch = batch_for(conn, reads)
    done = [_finish(context, one, batch) for one in reads]
    batch.flush()
    return done


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


def _finish_one(conn: Connection, context: Context, one: Read) -> Applied:
    batch = Batch(Book(conn))
    applied = _finish(context, one, batch)
    batch.flush()
    return applied


def _apply_alone(context: Context, one: Read) -> None:
    try:
        applied = context.database.in_transaction(lambda conn: _finish_one(conn, context, one))
    except LeaseLost:
        return
    except Exception as error:
        context.log("a message could not be applied", inbox_id=one.look.inbox_id, error=type(error).__name__)
        failed = _again(context, "intake", one, IntegratorError(f"applying it failed with {type(error).__name__}"))
        failed = replace(failed, reading=Reading())
        with suppress(LeaseLost):
            context.database.in_transaction(lambda conn: _finish_one(conn, context, failed))
        return
    if applied.written:
        context.wake("send")
    if one.queue == "slow":
        context.wake("slow")


def _finish(context: Context, one: Read, batch: Batch) -> Applied:
    conn = batch.book.conn
    if one.hold:
        one = _held_still(conn, context, one)
    if one.hold or one.later:
        kept = {"queue": one.queue, "reason": one.reason, "hold": one.hold, "next_look_at": one.later}
        batch.settle(one.look, state="pending", tries=one.look.tries + one.failed, **kept)
        if one.hold == "access":
            accounts.change_shop(conn, one.shop.account_id, one.shop.id, access_refused_at=context.now())
        return Applied()
    if one.parked:
        batch.settle(one.look, state="parked", reason=one.parked, finished_at=context.now())
        return Applied()
    if one.emptied:
        state = "done" if stored.message_events(conn, one.look.inbox_id) else "ignored"
        batch.settle(one.look, state=state, reason=NOT_KEPT, replay=False, finished_at=context.now())
        return Applied()
    applied, waits = apply(context, one, batch)
    batch.settle(one.look, **_verdict(one, applied, waits, context.now()))
    return applied


def _held_still(conn: Connection, context: Context, one: Read) -> Read:
    """A message to be held is looked at again instead if its shop was resumed, or changed, while it was read."""
    shop = accounts.shop_by_id(conn, one.shop.id, lock=True)
    as_read = (shop.settings, shop.secrets) == (one.shop.settings, one.shop.secrets)
    holds = shop.state == "paused" if one.hold == "paused" else as_read
    return one if holds else replace(one, hold=None, later=context.now(), reason=None)


def _verdict(one: Read, applied: Applied, waits: str | None, now: datetime) -> dict[str, object]:
    reading = one.reading
    note = "; ".join(dict.fromkeys(applied.notes)) or None
    incomplete = any(event.incomplete for event in reading.events)
    values: dict[str, object] = {"note": note, "incomplete": incomplete, "waits_for": waits}
    values |= {"queue": "intake", "tries": 0}
    problems = [str(problem) for problem in reading.malformed]
    problems += [NO_ORDER for event in reading.events if _homeless(event)]
    late = now - one.received.received_at >= ORDER_WAIT
    if waits and not late and not problems:
        reason = WAITS_FOR_ORDER.format(waits)
        return values | {"state": "pending", "reason": reason, "next_look_at": now + LOOK_AGAIN}
    if waits:
        problems.append(f"no event has told the order of return {waits}")
    if problems:
        reason = "; ".join(dict.fromkeys(problems))
        return values | {"state": "parked", "reason": reason, "replay": False, "finished_at": now}
    ended = {"replay": False, "finished_at": now, "next_look_at": None}
    if reading.events:
        return values | ended | {"state": "done", "reason": None}
    reasons = dict.fromkeys(item.reason for item in reading.ignored)
    return values | ended | {"state": "ignored", "reason": "; ".join(reasons) or "it holds no fact"}


_OF_NO_ORDER = frozenset(
    {EventKind.CONNECTION_REVOKED, EventKind.CUSTOMER_DATA_REQUESTED, EventKind.CUSTOMER_REDACT_REQUESTED}
)


def _homeless(event: ReturnEvent) -> bool:
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
            _act(book.conn, context, one, event)
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
        if event.kind in _OF_NO_ORDER or _homeless(event):
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


def _act(conn: Connection, context: Context, one: Read, event: ReturnEvent) -> None:
    """What is told of the connection itself is acted on there: a revoked one forgets its tokens."""
    if event.kind is not EventKind.CONNECTION_REVOKED or event.subject.kind is not SubjectKind.CONNECTION:
        return
    shop = accounts.shop_by_id(conn, one.shop.id, lock=True)
    if shop.state in ("removed", "revoked"):
        return
    tokens = _tokens(context.adapters.get(shop.slug))
    blobs = {"secrets": shop.secrets, "previous": shop.previous}
    kept = {column: _without(context, shop.id, column, blob, tokens) for column, blob in blobs.items() if blob}
    accounts.change_shop(conn, shop.account_id, shop.id, state="revoked", **kept)
    # A revoked shop is not paused any more, so nobody could resume it.
    results.release(conn, shop.id, "paused", context.now())


def _tokens(adapter: Adapter) -> set[str]:
    """What the shop's authorisation gave. What a connection cannot do without checks signatures, and stays."""
    return {item.name for item in adapter.settings if item.name in adapter.access and not item.required}


def _without(context: Context, shop: str, column: str, blob: bytes, names: Container[str]) -> bytes:
    values = accounts.opened(context.vault, blob, column=column, row=shop)
    kept = {name: value for name, value in values.items() if name not in names}
    return accounts.sealed(context.vault, kept, column=column, row=shop)
