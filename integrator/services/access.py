"""Calls to a shop's platform: to its own hosts only, with credentials, which are renewed once when they are refused."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError
from integrator.db import accounts, commands
from integrator.db.accounts import Shop as StoredShop
from integrator.sdk import Adapter, Shop
from integrator.sdk.http import Call, Response
from integrator.sdk.outcomes import AccessRefused
from integrator.sdk.run import check_answer, check_host
from integrator.services.context import Context

T = TypeVar("T")


class RefusedAgain(AccessRefused):
    """The renewed credentials are refused too; `shop` is the connection with them."""

    def __init__(self, message: str, shop: StoredShop) -> None:
        super().__init__(message)
        self.shop = shop


_turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)


def fetch(context: Context, adapter: Adapter, shop: Shop, call: Call) -> Response:
    """What the platform answers to a call, which gets its credentials here. Raises IntegratorError for another host."""
    check_host(adapter, call, shop)
    return context.send(adapter.authorize(call, shop, context.now()))


def with_access(context: Context, shop: StoredShop, seen: Shop, work: Callable[[Shop], T]) -> T:
    """What `work` makes of the shop; where its credentials are refused, tried once more with renewed ones.

    Raises AccessRefused where they cannot be renewed, or are refused again.
    """
    try:
        return work(seen)
    except AccessRefused:
        fresh = _renewed(context, shop)
        if fresh is None:
            raise
    try:
        return work(context.shop(fresh))
    except AccessRefused as error:
        raise RefusedAgain(str(error), fresh) from None


def _renewed(context: Context, shop: StoredShop) -> StoredShop | None:
    adapter = context.adapters.get(shop.slug)
    # Two renewals at once would each make the other's token worthless.
    with _turns[shop.id]:
        with context.database.read() as conn:
            now_stored = accounts.shop_by_id(conn, shop.id)
        if now_stored.secrets != shop.secrets:
            return now_stored
        values = _asked(context, adapter, context.shop(now_stored))
        if not values:
            return None
        return context.database.in_transaction(lambda conn: _save(conn, context, now_stored, values))


def _asked(context: Context, adapter: Adapter, shop: Shop) -> Mapping[str, str]:
    """The settings that the platform gives anew; none where it cannot be asked or says no."""
    try:
        call = adapter.renew(shop, context.now())
        if call is None:
            return {}
        check_host(adapter, call, shop)
        known = {item.name for item in adapter.settings}
        return {name: text for name, text in adapter.renewed(check_answer(context.send(call))).items() if name in known}
    except IntegratorError as error:
        context.log("access could not be renewed", connection=shop.connection_id, error=type(error).__name__)
        return {}


def _save(conn: Connection, context: Context, shop: StoredShop, values: Mapping[str, str]) -> StoredShop:
    locked = accounts.shop_by_id(conn, shop.id, lock=True)
    if locked.secrets != shop.secrets:
        return locked
    before = accounts.opened(context.vault, locked.secrets, column="secrets", row=locked.id)
    changed: dict[str, Any] = {
        "secrets": accounts.sealed(context.vault, {**before, **values}, column="secrets", row=locked.id),
        "access_refused_at": None,
    }
    accounts.change_shop(conn, locked.account_id, locked.id, **changed)
    commands.free(conn, locked.account_id, locked.id, context.now())
    return accounts.shop_by_id(conn, locked.id)
