"""Setting up: accounts, connections with their secrets and hook addresses, suppliers with theirs, routes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import InvalidValue, NotFound, Refused
from integrator.core.routing import Route
from integrator.core.types import MAX_ID
from integrator.db import accounts, commands, reminders, results
from integrator.db.accounts import Account, Supplier
from integrator.db.accounts import Shop as StoredShop
from integrator.db.models import inbox_results
from integrator.sdk import Adapter
from integrator.services import ids
from integrator.services.context import PAUSED, Context
from integrator.services.send import switch_off, switch_on

T = TypeVar("T")
OVERLAP = timedelta(hours=24)
DEFAULT_ACCOUNT = "default"
_NAME = re.compile(r"[^\x00-\x1f\x7f]{1,100}")
_LANGUAGES = ("zh", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A connection as it is shown once: `token` is the secret end of its hook address."""

    id: str
    slug: str
    name: str
    token: str = field(repr=False)
    missing: tuple[str, ...]
    created: bool
    read_again: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A new supplier, with the secrets that are shown once."""

    id: str
    signing_secret: str = field(repr=False)
    api_key: str = field(repr=False)


def account_named(context: Context, name: str | None) -> Account:
    """The account called so, or the only one, made at first use. NotFound and Refused name those there are."""
    with context.database.read() as conn:
        found = accounts.list_accounts(conn)
    if name is not None:
        named = [account for account in found if account.name == name]
        if not named:
            there = ", ".join(account.name for account in found) or "none yet"
            raise NotFound(f"no account is called {name}; there is {there}")
        return named[0]
    if len(found) > 1:
        raise Refused(f"say which account with --account: {', '.join(account.name for account in found)}")
    return found[0] if found else add_account(context, DEFAULT_ACCOUNT)


def add_account(context: Context, name: str) -> Account:
    """A new account."""
    check_name(name)
    now = context.now()
    return _run(context, lambda conn: accounts.add_account(conn, ids.new_id("acc"), name, now))


def _run(context: Context, work: Callable[[Connection], T]) -> T:
    """In one transaction; once more if another call took the same name meanwhile, which `work` now finds."""
    try:
        return context.database.in_transaction(work)
    except sa.exc.IntegrityError:
        return context.database.in_transaction(work)


def check_name(name: str) -> None:
    """Raise InvalidValue unless it can be the name of an account, a connection or a supplier."""
    if not _NAME.fullmatch(name) or name != name.strip():
        raise InvalidValue("a name is 1 to 100 printable characters without blanks at its ends")


# ------------------------------------------------------------------ connections


def connect(context: Context, account: str, slug: str, name: str, settings: Mapping[str, str]) -> Connected:
    """Connect a shop, or change the settings of the connection called `name`; its id and hook address stay.

    Messages held for refused access, or read incomplete, are read again. A changed secret is accepted 24 h more.
    """
    check_name(name)
    adapter = context.adapters.get(slug)
    check_settings(adapter, settings)

    def work(conn: Connection) -> Connected:
        known = [shop for shop in accounts.list_shops(conn, account) if shop.name == name]
        if not known:
            return create_shop(conn, context, account, adapter, name, settings)
        if known[0].slug != slug:
            raise Refused(f"the connection {name} is a {known[0].slug} shop; choose another name for this one")
        return change_shop(conn, context, accounts.shop_by_id(conn, known[0].id, lock=True), adapter, settings)

    made = _run(context, work)
    if made.read_again:
        context.wake("intake")
        context.wake("slow")
    return made


def check_settings(adapter: Adapter, settings: Mapping[str, str]) -> None:
    """Raise InvalidValue for a setting the platform does not have."""
    known = {item.name for item in adapter.settings}
    unknown = sorted(set(settings) - known)
    if unknown:
        names = ", ".join(item.name for item in adapter.settings) or "none"
        raise InvalidValue(f"{adapter.title} has no setting {unknown[0]}; its settings are {names}")


def _missing(adapter: Adapter, values: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(item.name for item in adapter.settings if item.required and not values.get(item.name))


def _split(adapter: Adapter, values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    secret = {item.name for item in adapter.settings if item.secret}
    plain = {name: value for name, value in values.items() if name not in secret}
    return plain, {name: value for name, value in values.items() if name in secret}


def create_shop(
    conn: Connection, context: Context, account: str, adapter: Adapter, name: str, settings: Mapping[str, str]
) -> Connected:
    """A new connection, within a transaction. The caller has checked name and settings."""
    id_, token = ids.new_id("con"), ids.new_token()
    plain, secret = _split(adapter, settings)
    accounts.add_shop(
        conn,
        account,
        id=id_,
        slug=adapter.slug,
        name=name,
        state="on",
        settings=plain,
        secrets=accounts.sealed(context.vault, secret, column="secrets", row=id_),
        token=context.vault.seal(token.encode(), table="connections", column="token", row=id_),
        token_hash=ids.hashed(token),
        created_at=context.now(),
    )
    missing = _missing(adapter, settings)
    return Connected(id=id_, slug=adapter.slug, name=name, token=token, missing=missing, created=True, read_again=0)


def change_shop(
    conn: Connection, context: Context, shop: StoredShop, adapter: Adapter, settings: Mapping[str, str]
) -> Connected:
    """Other settings for a connection that the caller has locked."""
    now = context.now()
    plain, secret = _split(adapter, settings)
    before = accounts.opened(context.vault, shop.secrets, column="secrets", row=shop.id)
    values: dict[str, Any] = {"settings": dict(shop.settings) | plain, "access_refused_at": None}
    replaced = {name: before[name] for name, value in secret.items() if before.get(name) not in (None, "", value)}
    if replaced:
        alive = shop.previous_until is not None and shop.previous_until > now
        older = accounts.opened(context.vault, shop.previous, column="previous", row=shop.id) if alive else {}
        values["previous"] = accounts.sealed(context.vault, older | replaced, column="previous", row=shop.id)
        values["previous_until"] = now + OVERLAP
    values["secrets"] = accounts.sealed(context.vault, before | secret, column="secrets", row=shop.id)
    if shop.state == "revoked" and (not adapter.access or any(settings.get(name) for name in adapter.access)):
        values["state"] = "on"
    accounts.change_shop(conn, shop.account_id, shop.id, **values)
    again = results.release(conn, shop.id, "access", now)
    commands.free(conn, shop.account_id, shop.id, now)
    incomplete = (inbox_results.c.connection_id == shop.id) & inbox_results.c.incomplete
    again += results.read_again(conn, shop.account_id, None, now, incomplete)
    return Connected(
        id=shop.id,
        slug=shop.slug,
        name=shop.name,
        token=hook_token(context, shop),
        missing=_missing(adapter, values["settings"] | before | secret),
        created=False,
        read_again=again,
    )


def hook_token(context: Context, shop: StoredShop) -> str:
    """The secret end of a connection's hook address."""
    return context.vault.open(shop.token, table="connections", column="token", row=shop.id).decode()


def rotate_hook(context: Context, account: str, name: str) -> tuple[StoredShop, str]:
    """A new hook token; the old one answers 24 h more."""
    token = ids.new_token()

    def work(conn: Connection) -> StoredShop:
        shop = accounts.shop_named(conn, account, name, lock=True)
        accounts.change_shop(
            conn,
            account,
            shop.id,
            token=context.vault.seal(token.encode(), table="connections", column="token", row=shop.id),
            token_hash=ids.hashed(token),
            old_token_hash=shop.token_hash,
            old_token_until=context.now() + OVERLAP,
        )
        return shop

    return context.database.in_transaction(work), token


def set_write_back(
    context: Context, account: str, name: str, *, silent: bool | None = None, pays: bool | None = None
) -> StoredShop:
    """Whether the platform is told anything (`silent`: not), and whether it may be told to refund."""
    given = {"silent": silent, "pays": pays}

    def work(conn: Connection) -> StoredShop:
        shop = accounts.shop_named(conn, account, name, lock=True)
        changed = {column: value for column, value in given.items() if value is not None}
        if changed:
            accounts.change_shop(conn, account, shop.id, **changed)
        return accounts.shop_by_id(conn, shop.id)

    return context.database.in_transaction(work)


def set_state(context: Context, account: str, name: str, state: str) -> StoredShop:
    """Pause (messages are stored and wait), resume (they go on) or remove (the address answers 404) a connection."""

    def work(conn: Connection) -> StoredShop:
        shop = accounts.shop_named(conn, account, name, lock=True)
        if state == "on" and shop.state == "revoked":
            raise Refused(f"{shop.name} was revoked on its platform; enter its tokens with `integrator connect`")
        if state == "paused" and shop.state == "revoked":
            raise Refused(f"{shop.name} was revoked on its platform; there is nothing to pause")
        accounts.change_shop(conn, account, shop.id, state=state)
        if state == "paused":
            results.hold(conn, shop.id, "paused", PAUSED)
        if state == "on":
            results.release(conn, shop.id, "paused", context.now())
            commands.free(conn, account, shop.id, context.now())
        return shop

    shop = context.database.in_transaction(work)
    if state == "on":
        context.wake("intake")
    return shop


# ------------------------------------------------------------------ suppliers


def add_supplier(
    context: Context, account: str, name: str, *, url: str | None, email: str | None, language: str
) -> Added:
    """A new supplier; its signing secret and API key are shown this once. The caller has checked the address."""
    told = {"url": url, "email": email, "language": language}
    return _run(context, lambda conn: create_supplier(conn, context, account, name, **told))


def create_supplier(conn: Connection, context: Context, account: str, name: str, **told: Any) -> Added:
    """A new supplier, within a transaction. `told`: url, email and language."""
    check_name(name)
    if told["language"] not in _LANGUAGES:
        raise InvalidValue(f"a supplier's language is {' or '.join(_LANGUAGES)}")
    added = Added(id=ids.new_id("sup"), signing_secret=ids.new_signing_secret(), api_key=ids.new_api_key())
    values = {"id": added.id, "name": name, "state": "on", "created_at": context.now(), **told}
    secret = _sealed_secret(context, added.id, "secret", added.signing_secret)
    accounts.add_supplier(conn, account, secret=secret, api_key_hash=ids.hashed(added.api_key), **values)
    return added


def _sealed_secret(context: Context, row: str, column: str, secret: str) -> bytes:
    return context.vault.seal(secret.encode(), table="suppliers", column=column, row=row)


def update_supplier(context: Context, account: str, name: str, /, **changes: Any) -> Supplier:
    """Set name, url, email or language. A new address switches the endpoint on, and what waits for it goes out."""

    def work(conn: Connection) -> Supplier:
        supplier = accounts.supplier_named(conn, account, name)
        return change_supplier(conn, context, supplier, **changes)

    changed = _run(context, work)
    context.wake("send")
    return changed


def change_supplier(conn: Connection, context: Context, supplier: Supplier, **changes: Any) -> Supplier:
    """Other values for a supplier, within a transaction."""
    account = supplier.account_id
    if "name" in changes:
        _check_rename(conn, supplier, changes["name"])
    if changes.get("language", _LANGUAGES[0]) not in _LANGUAGES:
        raise InvalidValue(f"a supplier's language is {' or '.join(_LANGUAGES)}")
    if changes:
        accounts.change_supplier(conn, account, supplier.id, **changes)
    if changes.get("url"):
        switch_on(conn, account, supplier.id, context.now())
    if changes.get("email"):
        reminders.look_now_of(conn, supplier.id, context.now())
    return accounts.supplier_named(conn, account, supplier.id)


def _check_rename(conn: Connection, supplier: Supplier, name: str) -> None:
    check_name(name)
    taken = {other.name for other in accounts.list_suppliers(conn, supplier.account_id) if other.id != supplier.id}
    if name in taken:
        raise Refused(f"there is a supplier called {name} already; choose another name")


def rotate_secret(context: Context, account: str, name: str) -> tuple[Supplier, str]:
    """A new signing secret; both sign for 24 h."""
    return context.database.in_transaction(lambda conn: give_secret(conn, context, account, name))


def give_secret(conn: Connection, context: Context, account: str, name: str) -> tuple[Supplier, str]:
    """The same within a transaction."""
    secret = ids.new_signing_secret()
    supplier = accounts.supplier_named(conn, account, name, lock=True)
    old = context.vault.open(supplier.secret, table="suppliers", column="secret", row=supplier.id).decode()
    accounts.change_supplier(
        conn,
        account,
        supplier.id,
        secret=_sealed_secret(context, supplier.id, "secret", secret),
        previous_secret=_sealed_secret(context, supplier.id, "previous_secret", old),
        previous_until=context.now() + OVERLAP,
    )
    return supplier, secret


def switch(context: Context, account: str, name: str, *, on: bool, reason: str = "by hand") -> None:
    """Switch a supplier's endpoint on (waiting messages go out) or off (they wait)."""

    def work(conn: Connection) -> None:
        supplier = accounts.supplier_named(conn, account, name)
        if on:
            switch_on(conn, account, supplier.id, context.now())
        else:
            switch_off(conn, account, supplier.id, reason, context.now())

    context.database.in_transaction(work)
    context.wake("send")


# ------------------------------------------------------------------ routes


def add_route(
    context: Context,
    account: str,
    supplier: str,
    *,
    connection: str | None = None,
    sku: str | None = None,
    vendor: str | None = None,
    product_id: str | None = None,
    is_default: bool = False,
    priority: int = 0,
) -> Route:
    """A new rule. Lines that were unrouted and match it go out (`route_unrouted` does that, right after)."""
    check_rule(sku, vendor, product_id, is_default=is_default)

    def work(conn: Connection) -> Route:
        route = Route(
            id=ids.new_id("rou"),
            supplier=accounts.supplier_named(conn, account, supplier).id,
            connection=accounts.shop_named(conn, account, connection).id if connection else None,
            sku=sku,
            vendor=vendor,
            product_id=product_id,
            is_default=is_default,
            priority=priority,
            created_at=context.now(),
        )
        accounts.add_route(conn, account, route)
        return route

    return context.database.in_transaction(work)


def check_rule(*named: str | None, is_default: bool) -> None:
    """Raise InvalidValue unless a rule names something, or is the default."""
    told = [value for value in named if value is not None]
    if any(not value.strip() or len(value) > MAX_ID for value in told):
        raise InvalidValue(f"--sku, --vendor and --product take a text of 1 to {MAX_ID} characters")
    if bool(told) == is_default:
        raise InvalidValue("a rule names a SKU, a vendor or a product, or is the default: give one of them")
