"""The configuration file brought in: what is not here is made, what differs is changed. Importing twice is once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement
from integrator.core.errors import IntegratorError, InvalidValue
from integrator.core.policy import Policy
from integrator.core.routing import Route
from integrator.core.setups import AccountSetup, ConnectionSetup, RouteSetup, Setup, SupplierSetup
from integrator.db import accounts, policies
from integrator.db import agreements as store
from integrator.db.accounts import Shop as StoredShop
from integrator.services import connect, ids
from integrator.services.again import route_unrouted
from integrator.services.agreements import same_content
from integrator.services.context import Context
from integrator.services.policies import says_the_same
from integrator.services.setups import secret_names

CheckUrl = Callable[[str], str | None]
"""Why an address must not be saved, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that was made, or changed in these `fields`. `made` holds what is shown only once."""

    kind: str
    account: str
    name: str
    fields: tuple[str, ...] = ()
    made: Any = field(default=None, repr=False)


@dataclass(slots=True, kw_only=True)
class Imported:
    """What an import did. `missing`: for each connection the secret settings that are still to be entered."""

    made: list[Change] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    unchanged: int = 0
    missing: list[tuple[str, ConnectionSetup, tuple[str, ...]]] = field(default_factory=list)
    written: int = 0


class _Undo(Exception):
    """Ends a transaction of which nothing must be kept."""


def imported(context: Context, setup: Setup, check_url: CheckUrl, *, dry_run: bool) -> Imported:
    """Make what the set-up names and is not here, change what differs; nothing is removed. All of it or nothing.

    InvalidValue points at what cannot be taken. With `dry_run` all is done, and undone.
    """
    done = Imported()

    def work(conn: Connection) -> None:
        nonlocal done
        done = Imported()
        _once("/accounts", [one.name for one in setup.accounts])
        for place, one in enumerate(setup.accounts):
            _Account(conn, context, one, f"/accounts/{place}", done, check_url).bring_in()
        if dry_run:
            raise _Undo

    try:
        context.database.in_transaction(work)
    except _Undo:
        return done
    done.written = sum(len(route_unrouted(context, owner)) for owner in _with_new_routes(context, done))
    for queue in ("intake", "slow", "send") if done.changed else ():
        context.wake(queue)
    return done


def _with_new_routes(context: Context, done: Imported) -> list[str]:
    names = {change.account for change in done.made if change.kind == "route"}
    return [connect.account_named(context, name).id for name in sorted(names)]


class _Account:
    """Brings in one account, within a transaction."""

    def __init__(
        self, conn: Connection, context: Context, told: AccountSetup, at: str, done: Imported, check_url: CheckUrl
    ) -> None:
        self.conn, self.context, self.told, self.at, self.done = conn, context, told, at, done
        self.check_url = check_url
        self.id = ""
        self.versions: dict[str, Iterator[Agreement]] = {}

    def bring_in(self) -> None:
        """The account, then what it owns, each after what it names."""
        known = {one.name: one.id for one in accounts.list_accounts(self.conn)}
        self.id = known.get(self.told.name, "")
        if not self.id:
            self.id = ids.new_id("acc")
            accounts.add_account(self.conn, self.id, self.told.name, self.context.now())
            self._made("account", self.told.name)
        for name, things, act in (
            ("suppliers", self.told.suppliers, self._supplier),
            ("connections", self.told.connections, self._connection),
        ):
            _once(f"{self.at}/{name}", [thing.name for thing in things])
            for place, thing in enumerate(things):
                self._at(f"{self.at}/{name}/{place}", act, thing)
        for place, rule in enumerate(self.told.routes):
            self._at(f"{self.at}/routes/{place}", self._route, rule, place)
        for place, one in enumerate(self.told.agreements):
            self._at(f"{self.at}/agreements/{place}", self._agreement, one)
        if self.told.policy:
            self._at(f"{self.at}/policy", self._policy, self.told.policy)

    def _at(self, pointer: str, act: Callable[..., None], *told: Any) -> None:
        try:
            act(*told)
        except IntegratorError as error:
            raise InvalidValue(f"{pointer}: {error}") from None

    def _made(self, kind: str, name: str, made: Any = None) -> None:
        self.done.made.append(Change(kind=kind, account=self.told.name, name=name, made=made))

    def _changed(self, kind: str, name: str, fields: Iterable[str]) -> None:
        changed = tuple(sorted(fields))
        if changed:
            self.done.changed.append(Change(kind=kind, account=self.told.name, name=name, fields=changed))
        else:
            self.done.unchanged += 1

    def _supplier(self, told: SupplierSetup) -> None:
        known = {one.name: one for one in accounts.list_suppliers(self.conn, self.id)}
        wanted = {"url": told.url, "email": told.email, "language": told.language}
        found = known.get(told.name)
        if told.url and (found is None or found.url != told.url) and (problem := self.check_url(told.url)):
            raise InvalidValue(problem)
        if found is None:
            made = connect.create_supplier(self.conn, self.context, self.id, told.name, **wanted)
            self._made("supplier", told.name, made)
            return
        changes = {name: value for name, value in wanted.items() if value != getattr(found, name)}
        if changes:
            connect.change_supplier(self.conn, self.context, found, **changes)
        self._changed("supplier", told.name, changes)

    def _connection(self, told: ConnectionSetup) -> None:
        adapter = self.context.adapters.get(told.platform)
        connect.check_settings(adapter, told.settings)
        hidden = {item.name for item in adapter.settings if item.secret}
        if shown := sorted(hidden & set(told.settings)):
            raise InvalidValue(f"{shown[0]} is a secret and has no place in a file; enter it by `integrator connect`")
        known = {shop.name: shop for shop in accounts.list_shops(self.conn, self.id)}
        shop = known.get(told.name)
        if shop is None:
            made = connect.create_shop(self.conn, self.context, self.id, adapter, told.name, told.settings)
            self._made("connection", told.name, made)
        else:
            self._change_shop(shop, told)
        here = secret_names(self.context, shop) if shop else set()
        if missing := tuple(name for name in told.secrets if name in hidden and name not in here):
            self.done.missing.append((self.told.name, told, missing))

    def _change_shop(self, shop: StoredShop, told: ConnectionSetup) -> None:
        if shop.slug != told.platform:
            raise InvalidValue(f"the connection {told.name} is a {shop.slug} shop here")
        changes = {name: value for name, value in told.settings.items() if shop.settings.get(name) != value}
        if changes:
            locked = accounts.shop_by_id(self.conn, shop.id, lock=True)
            adapter = self.context.adapters.get(shop.slug)
            connect.change_shop(self.conn, self.context, locked, adapter, changes)
        self._changed("connection", told.name, changes)

    def _route(self, told: RouteSetup, place: int) -> None:
        connect.check_rule(told.sku, told.vendor, told.product, is_default=told.default)
        rule = Route(
            id=ids.new_id("rou"),
            supplier=accounts.supplier_named(self.conn, self.id, told.supplier).id,
            connection=accounts.shop_named(self.conn, self.id, told.connection).id if told.connection else None,
            sku=told.sku,
            vendor=told.vendor,
            product_id=told.product,
            is_default=told.default,
            priority=told.priority,
            # Rules of equal rank are tried by age: the file's order is theirs.
            created_at=self.context.now() + timedelta(microseconds=place),
        )
        if any(_same(rule, other) for other in accounts.list_routes(self.conn, self.id)):
            self.done.unchanged += 1
            return
        accounts.add_route(self.conn, self.id, rule)
        self._made("route", f"{told.sku or told.vendor or told.product or 'default'} -> {told.supplier}")

    def _agreement(self, told: Agreement) -> None:
        """A version that is not here yet; those that are were looked at in their order."""
        supplier = accounts.supplier_named(self.conn, self.id, told.supplier, lock=True).id
        here = self.versions.setdefault(supplier, iter(store.of_supplier(self.conn, self.id, supplier)))
        if any(one.valid_from == told.valid_from and same_content(one, told) for one in here):
            self.done.unchanged += 1
            return
        wanted, now = replace(told, supplier=supplier), self.context.now()
        made = store.add_version(self.conn, self.id, wanted, id_=ids.new_id("agr"), now=now, valid_from=told.valid_from)
        self._made("agreement", f"{told.supplier} {made.version}")

    def _policy(self, told: Policy) -> None:
        """A version more, unless one says the same since the same time."""
        accounts.lock_account(self.conn, self.id)
        here = policies.of_account(self.conn, self.id)
        if any(one.valid_from == told.valid_from and says_the_same(one, told) for one in here):
            self.done.unchanged += 1
            return
        given: dict[str, Any] = {"now": self.context.now(), "valid_from": told.valid_from}
        made = policies.add_version(self.conn, self.id, told, id_=ids.new_id("pol"), **given)
        self._made("policy", str(made.version))


def _same(one: Route, other: Route) -> bool:
    names = ("supplier", "connection", "sku", "vendor", "product_id", "is_default", "priority")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _once(pointer: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise InvalidValue(f"{pointer}: {name} stands there twice")
        seen.add(name)
