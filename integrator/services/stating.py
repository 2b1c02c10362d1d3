"""States facts that no message told in orders the caller has locked, and folds them: for answers, timers and lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

from sqlalchemy.engine import Connection

from integrator.core.cases import return_id
from integrator.core.instructions import Sender
from integrator.core.routing import Route
from integrator.core.types import ReturnEvent
from integrator.db import accounts, agreements, codes, policies
from integrator.db.accounts import Shop as StoredShop
from integrator.db.book import Book
from integrator.services.context import Context
from integrator.services.fold import Written, fold
from integrator.services.setting import Setting
from integrator.services.writeback import Allowed


def setting_for(
    conn: Connection, context: Context, shop: StoredShop, now: datetime, *, trace: int | None = None
) -> Setting:
    """What a fold for this connection has to know; the policy is read at the first request, and once."""
    return Setting(
        account=shop.account_id,
        sender=Sender(connection=shop.id, platform=shop.slug, shop=shop.name),
        routes=sorted(accounts.list_routes(conn, shop.account_id), key=Route.rank),
        agreements=agreements.of_account(conn, shop.account_id),
        policies=cache(lambda: policies.of_account(conn, shop.account_id)),
        allowed=Allowed(context=context, shop=shop),
        now=now,
        codes=codes.list_codes(conn, shop.account_id),
        trace=trace,
    )


def state(
    conn: Connection, context: Context, connection: str, facts: Mapping[int, Sequence[ReturnEvent]]
) -> list[Written]:
    """Store facts that no message told, by order row, and fold those orders. Returns the versions written."""
    shop, book, now = accounts.shop_by_id(conn, connection), Book(conn), context.now()
    for order_row, told in facts.items():
        for event in told:
            book.append(
                event,
                account=shop.account_id,
                connection=shop.id,
                order_row=order_row,
                return_id=return_id(event),
                inbox_id=None,
                replay=False,
                now=now,
            )
    book.flush()
    setting = setting_for(conn, context, shop, now)
    written = [one for order_row in facts for one in fold(book, order_row, setting)]
    book.flush()
    return written
