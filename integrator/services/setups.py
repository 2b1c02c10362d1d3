"""The configuration of an installation, written out without secrets."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement
from integrator.core.routing import Route
from integrator.core.setups import AccountSetup, ConnectionSetup, RouteSetup, Setup, SupplierSetup
from integrator.db import accounts, agreements, policies
from integrator.db.accounts import Account
from integrator.db.accounts import Shop as StoredShop
from integrator.services.context import Context


def exported(context: Context, only: str | None = None) -> Setup:
    """All accounts, or the one called `only`, sorted by name; rules stay in the order in which they are tried."""
    with context.database.read() as conn:
        found = sorted(accounts.list_accounts(conn), key=lambda one: one.name)
        return Setup(accounts=tuple(_account(conn, context, one) for one in found if only in (None, one.name)))


def _account(conn: Connection, context: Context, account: Account) -> AccountSetup:
    theirs, shops = accounts.list_suppliers(conn, account.id), accounts.list_shops(conn, account.id)
    names = {one.id: one.name for one in theirs} | {shop.id: shop.name for shop in shops}
    rules = accounts.list_routes(conn, account.id)
    # A rule of a shop that was removed leads nobody anywhere.
    live = [rule for rule in rules if rule.connection is None or rule.connection in names]
    return AccountSetup(
        name=account.name,
        suppliers=tuple(
            SupplierSetup(name=one.name, url=one.url, email=one.email, language=one.language)
            for one in sorted(theirs, key=lambda one: one.name)
        ),
        connections=tuple(_connection(context, shop) for shop in sorted(shops, key=lambda shop: shop.name)),
        routes=tuple(_route(rule, names) for rule in sorted(live, key=Route.rank)),
        agreements=_agreements(conn, account, names),
        policy=next(reversed(policies.of_account(conn, account.id)), None),
    )


def _agreements(conn: Connection, account: Account, names: dict[str, str]) -> tuple[Agreement, ...]:
    found = [replace(one, supplier=names[one.supplier]) for one in agreements.of_account(conn, account.id)]
    return tuple(sorted(found, key=lambda one: (one.supplier, one.version)))


def _connection(context: Context, shop: StoredShop) -> ConnectionSetup:
    return ConnectionSetup(
        name=shop.name,
        platform=shop.slug,
        settings=dict(sorted(shop.settings.items())),
        secrets=tuple(sorted(secret_names(context, shop))),
    )


def secret_names(context: Context, shop: StoredShop) -> set[str]:
    """The secret settings that a connection has."""
    stored = accounts.opened(context.vault, shop.secrets, column="secrets", row=shop.id)
    return {name for name, value in stored.items() if value}


def _route(rule: Route, names: dict[str, str]) -> RouteSetup:
    return RouteSetup(
        supplier=names[rule.supplier],
        connection=names[rule.connection] if rule.connection else None,
        sku=rule.sku,
        vendor=rule.vendor,
        product=rule.product_id,
        default=rule.is_default,
        priority=rule.priority,
    )
