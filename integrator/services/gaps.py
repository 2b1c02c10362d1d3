"""Finds what a platform knows and never told us: lists its returns, compares by the facts' keys, heals and reports.

A fact has the same key by whichever way it comes, so healing twice adds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.cases import return_id
from integrator.core.errors import IntegratorError, Refused
from integrator.core.reasons import with_categories
from integrator.core.types import ReturnEvent
from integrator.db import accounts, audit, marks
from integrator.db import cases as stored
from integrator.db.accounts import Shop as StoredShop
from integrator.db.models import connections
from integrator.sdk import Adapter, Shop
from integrator.sdk.outcomes import Transient
from integrator.sdk.run import complete, read_page
from integrator.services.access import fetch, with_access
from integrator.services.context import Context
from integrator.services.fold import with_order
from integrator.services.stating import state

EVERY = timedelta(days=1)
AGAIN = timedelta(hours=1)
"""After a comparison that failed."""
PAGES = 200
"""Pages of one comparison; the next one goes on behind them."""
TOGETHER = 50
WHO = "gap finder"


@dataclass(slots=True, kw_only=True)
class Compared:
    """What a comparison came to: facts listed, those we did not have, and what could not be read or placed.

    `before`: facts from the time before the shop was connected, which are nobody's business here.
    """

    shop: str
    listed: int = 0
    before: int = 0
    missing: list[str] = field(default_factory=list)
    homeless: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    healed: bool = False
    complete: bool = True


def compare(context: Context, account: str, name: str, *, heal: bool = True) -> Compared:
    """List what the platform has and compare it with what we know. Refused where the platform cannot be asked."""
    with context.database.read() as conn:
        shop = accounts.shop_named(conn, account, name)
    adapter = context.adapters.get(shop.slug)
    view = context.shop(shop)
    if not adapter.polls:
        raise Refused(f"{adapter.title} cannot be asked for its returns")
    if shop.state != "on" or not view.has_access:
        raise Refused(f"{shop.name} cannot be asked: it is {shop.state}, or its access is not set")
    found = with_access(context, shop, view, lambda seen: _compared(context, shop, adapter, seen, heal=heal))
    if heal:
        context.database.in_transaction(partial(_report, context=context, shop=shop, found=found))
        if found.missing:
            context.wake("send")
    return found


def _compared(context: Context, shop: StoredShop, adapter: Adapter, view: Shop, *, heal: bool) -> Compared:
    found = Compared(shop=shop.id, healed=heal)
    for events in _pages(context, adapter, view, found, shop.created_at):
        for at in range(0, len(events), TOGETHER):
            _together(context, shop, events[at : at + TOGETHER], found, heal=heal)
    return found


def _pages(
    context: Context, adapter: Adapter, shop: Shop, found: Compared, since: datetime
) -> Iterable[list[ReturnEvent]]:
    answered = partial(fetch, context, adapter, shop)
    cursor: str | None = None
    for _ in range(PAGES):
        call = complete(lambda seen, at=cursor: adapter.poll(at, seen), shop, answered)  # type: ignore[misc]
        reading, cursor = read_page(adapter, answered(call), cursor, context.now())
        found.listed += len(reading.events)
        found.unreadable += [str(problem) for problem in reading.malformed]
        ours = [event for event in reading.events if event.occurred_at >= since]
        found.before += len(reading.events) - len(ours)
        yield [with_categories(event) for event in ours]
        if cursor is None:
            return
    found.complete = False


def _together(context: Context, shop: StoredShop, events: list[ReturnEvent], found: Compared, *, heal: bool) -> None:
    with context.database.read() as conn:
        known = stored.events_by_key(conn, shop.id, [event.key for event in events])
        new = [event for event in events if event.key not in known]
        placed = {event.key: _order(conn, shop, event, events) for event in new}
    found.homeless += [key for key, order in placed.items() if order is None]
    at_home = [with_order(event, order) for event in new if (order := placed[event.key])]
    found.missing += [event.key for event in at_home]
    if heal and at_home:
        context.database.in_transaction(lambda conn: _heal(conn, context, shop, at_home))


def _order(conn: Connection, shop: StoredShop, event: ReturnEvent, beside: Iterable[ReturnEvent]) -> str | None:
    if event.order:
        return event.order.id
    name = return_id(event)
    here = (other.order.id for other in beside if other.order and name and return_id(other) == name)
    return next(here, None) or (stored.order_of_return(conn, shop.id, name) if name else None)


def _heal(conn: Connection, context: Context, shop: StoredShop, events: list[ReturnEvent]) -> None:
    orders: dict[str, list[ReturnEvent]] = {}
    for event in events:
        if event.order:
            orders.setdefault(event.order.id, []).append(event)
    rows = stored.lock_orders(conn, shop.account_id, shop.id, orders)
    state(conn, context, shop.id, {rows[order]: told for order, told in sorted(orders.items())})


def _report(conn: Connection, *, context: Context, shop: StoredShop, found: Compared) -> None:
    if found.missing:
        audit.note(
            conn,
            shop.account_id,
            at=context.now(),
            user=None,
            who=WHO,
            act="gap.healed",
            subject=f"{shop.id}: {len(found.missing)} of {found.listed} facts had never come",
            address="",
        )


# ------------------------------------------------------------------ every night


def any_due(context: Context) -> bool:
    """Whether a shop is to be compared again."""
    with context.database.read() as conn:
        return bool(_due(conn, context))


def run_due(context: Context, until: Callable[[], bool]) -> bool:
    """Compare the shops whose day is over, one after the other. True if more are due."""
    while not until() and any_due(context):
        shop = context.database.in_transaction(lambda conn: _take(conn, context))
        if shop is None:
            return False
        try:
            found = compare(context, shop.account_id, shop.id)
        except (IntegratorError, Transient) as error:
            context.log("a comparison failed", connection=shop.id, error=str(error)[:200])
            context.database.in_transaction(partial(_set_mark, shop=shop, at=context.now() - EVERY + AGAIN))
            continue
        context.log("compared", connection=shop.id, listed=found.listed, missing=len(found.missing))
    return any_due(context)


def _due(conn: Connection, context: Context) -> list[StoredShop]:
    """Shops that can be asked and were not, for a day. A new one is asked after its first day."""
    before = context.now() - EVERY
    rows = conn.execute(sa.select(connections.c.id).where(connections.c.state == "on")).scalars()
    shops = [accounts.shop_by_id(conn, id_) for id_ in rows]
    return [shop for shop in shops if _last(conn, shop) <= before and _can_be_asked(context, shop)]


def _can_be_asked(context: Context, shop: StoredShop) -> bool:
    try:
        adapter = context.adapters.get(shop.slug)
    except IntegratorError:
        return False
    return adapter.polls and shop.access_refused_at is None and context.shop(shop).has_access


def _last(conn: Connection, shop: StoredShop) -> datetime:
    return marks.time_of(conn, _name(shop)) or shop.created_at


def _take(conn: Connection, context: Context) -> StoredShop | None:
    """One shop, noted as compared now so that nobody else takes it."""
    for shop in _due(conn, context):
        locked = accounts.shop_by_id(conn, shop.id, lock=True)
        if _last(conn, locked) <= context.now() - EVERY:
            _set_mark(conn, shop=locked, at=context.now())
            return locked
    return None


def _set_mark(conn: Connection, *, shop: StoredShop, at: datetime) -> None:
    marks.set_time(conn, _name(shop), at)


def _name(shop: StoredShop) -> str:
    return f"compared:{shop.id}"
