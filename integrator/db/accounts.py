"""Accounts and what they own: users, connections, suppliers, routes. Secrets go in and out sealed by the vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import NotFound, Refused
from integrator.core.routing import Route
from integrator.db.engine import as_json, of_json
from integrator.db.models import accounts, connections, routes, suppliers, users
from integrator.db.secrets import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A store owner."""

    id: str
    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A connection: one shop on one platform. `state`: on, paused, revoked or removed.

    `silent`: the platform is told nothing; `pays`: it may be told to refund.
    """

    id: str
    account_id: str
    slug: str
    name: str
    state: str
    access_refused_at: datetime | None
    settings: Mapping[str, str]
    created_at: datetime
    secrets: bytes | None = field(repr=False)
    previous: bytes | None = field(repr=False)
    previous_until: datetime | None
    token: bytes = field(repr=False)
    token_hash: str = field(repr=False)
    old_token_hash: str | None = field(repr=False)
    old_token_until: datetime | None
    silent: bool = False
    pays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplier:
    """Who ships the goods. `state`: on, or off with the reason why nothing is sent."""

    id: str
    account_id: str
    name: str
    url: str | None
    email: str | None
    language: str
    state: str
    off_reason: str | None
    created_at: datetime
    secret: bytes = field(repr=False)
    previous_secret: bytes | None = field(repr=False)
    previous_until: datetime | None

    @property
    def waits(self) -> str | None:
        """Why nothing can be sent to it now, if so."""
        if self.state == "off":
            return f"the endpoint is switched off ({self.off_reason or 'by hand'})"
        return None if self.url else "the supplier has no address yet"


def add_account(conn: Connection, id_: str, name: str, now: datetime) -> Account:
    """A new account. Refused when the name is taken."""
    if conn.execute(sa.select(accounts.c.id).where(accounts.c.name == name)).first():
        raise Refused(f"there is an account called {name} already; choose another name")
    conn.execute(sa.insert(accounts).values(id=id_, name=name, created_at=now))
    return Account(id=id_, name=name, created_at=now)


def lock_account(conn: Connection, account: str, *, shared: bool = False) -> None:
    """Nobody else who takes this lock goes on until the transaction ends, or with `shared` only others who share it.

    NotFound if there is no such account.
    """
    wanted = sa.select(accounts.c.id).where(accounts.c.id == account).with_for_update(read=shared)
    if not conn.execute(wanted).first():
        raise NotFound(f"no account has the id {account}; `integrator account list` shows them")


def list_accounts(conn: Connection) -> list[Account]:
    """All accounts, oldest first."""
    rows = conn.execute(sa.select(accounts).order_by(accounts.c.created_at, accounts.c.id))
    return [Account(**row._mapping) for row in rows]


def add_user(conn: Connection, account: str, **values: Any) -> None:
    """A new user. Refused when the e-mail is taken in this account."""
    mine = (users.c.account_id == account) & (users.c.email == values["email"])
    if conn.execute(sa.select(users.c.id).where(mine)).first():
        raise Refused(f"{values['email']} is a user of this account already")
    conn.execute(sa.insert(users).values(account_id=account, **values))


def _shop(row: Any) -> Shop:
    return Shop(**{**row._mapping, "settings": of_json(row.settings)})


def list_shops(conn: Connection, account: str) -> list[Shop]:
    """The account's connections that are not removed, oldest first."""
    mine = (connections.c.account_id == account) & (connections.c.state != "removed")
    return [_shop(row) for row in conn.execute(sa.select(connections).where(mine).order_by(connections.c.created_at))]


def shop_named(conn: Connection, account: str, name: str, *, lock: bool = False) -> Shop:
    """The connection with that id or name; with `lock` nobody else changes it meanwhile. NotFound if there is none."""
    found = [shop for shop in list_shops(conn, account) if name in (shop.id, shop.name)]
    if not found:
        raise NotFound(f"no connection is called {name}; `integrator connections list` shows them")
    return shop_by_id(conn, found[0].id, lock=True) if lock else found[0]


def shop_by_id(conn: Connection, connection_id: str, *, lock: bool = False) -> Shop:
    """The connection of a stored message, removed ones too; with `lock` nobody else changes it meanwhile."""
    query = sa.select(connections).where(connections.c.id == connection_id)
    return _shop(conn.execute(query.with_for_update() if lock else query).one())


def shop_by_token(conn: Connection, token_hash: str, now: datetime) -> Shop | None:
    """The connection a hook's token leads to; a rotated token leads there for its last day."""
    c = connections.c
    old = (c.old_token_hash == token_hash) & (c.old_token_until > now)
    row = conn.execute(sa.select(connections).where((c.token_hash == token_hash) | old)).first()
    return _shop(row) if row and row.state != "removed" else None


def add_shop(conn: Connection, account: str, **values: Any) -> None:
    """A new connection."""
    conn.execute(sa.insert(connections).values(account_id=account, **_with_json(values)))


def change_shop(conn: Connection, account: str, id_: str, **values: Any) -> None:
    """Set columns of a connection."""
    mine = (connections.c.account_id == account) & (connections.c.id == id_)
    conn.execute(sa.update(connections).where(mine).values(**_with_json(values)))


def _with_json(values: dict[str, Any]) -> dict[str, Any]:
    return values | {"settings": as_json(values["settings"])} if "settings" in values else values


def opened(vault: Vault, blob: bytes | None, *, column: str, row: str) -> dict[str, str]:
    """The secret settings sealed in a connection's column."""
    if blob is None:
        return {}
    found: dict[str, str] = of_json(vault.open(blob, table="connections", column=column, row=row).decode())
    return found


def sealed(vault: Vault, values: Mapping[str, str], *, column: str, row: str) -> bytes:
    """Secret settings as a blob for a connection's column."""
    return vault.seal(as_json(dict(values)).encode(), table="connections", column=column, row=row)


def _supplier(row: Any) -> Supplier:
    return Supplier(**{name: value for name, value in row._mapping.items() if name != "api_key_hash"})


def list_suppliers(conn: Connection, account: str) -> list[Supplier]:
    """The account's suppliers, oldest first."""
    mine = suppliers.c.account_id == account
    rows = conn.execute(sa.select(suppliers).where(mine).order_by(suppliers.c.created_at, suppliers.c.id))
    return [_supplier(row) for row in rows]


def supplier_named(conn: Connection, account: str, name: str, *, lock: bool = False) -> Supplier:
    """The supplier with that id or name; with `lock` nobody else changes it meanwhile. NotFound if there is none."""
    found = [supplier for supplier in list_suppliers(conn, account) if name in (supplier.id, supplier.name)]
    if not found:
        raise NotFound(f"no supplier is called {name}; `integrator supplier list` shows them")
    if not lock:
        return found[0]
    return _supplier(conn.execute(sa.select(suppliers).where(suppliers.c.id == found[0].id).with_for_update()).one())


def supplier_to_write_to(conn: Connection, id_: str) -> Supplier:
    """The supplier; nobody switches its endpoint or changes its address until the transaction ends."""
    return _supplier(conn.execute(sa.select(suppliers).where(suppliers.c.id == id_).with_for_update(read=True)).one())


def suppliers_by_id(conn: Connection, ids: set[str]) -> dict[str, Supplier]:
    """Suppliers of any account by id, for the sending worker."""
    return {row.id: _supplier(row) for row in conn.execute(_BY_ID, {"ids": sorted(ids)})}


_BY_ID = sa.select(suppliers).where(suppliers.c.id.in_(sa.bindparam("ids", expanding=True)))


def add_supplier(conn: Connection, account: str, **values: Any) -> None:
    """A new supplier. Refused when the name is taken."""
    mine = (suppliers.c.account_id == account) & (suppliers.c.name == values["name"])
    if conn.execute(sa.select(suppliers.c.id).where(mine)).first():
        raise Refused(f"there is a supplier called {values['name']} already; `integrator supplier update` changes it")
    conn.execute(sa.insert(suppliers).values(account_id=account, **values))


def change_supplier(conn: Connection, account: str, id_: str, **values: Any) -> None:
    """Set columns of a supplier."""
    mine = (suppliers.c.account_id == account) & (suppliers.c.id == id_)
    conn.execute(sa.update(suppliers).where(mine).values(**values))


def add_route(conn: Connection, account: str, route: Route) -> None:
    """A new rule."""
    conn.execute(
        sa.insert(routes).values(
            id=route.id,
            account_id=account,
            supplier_id=route.supplier,
            connection_id=route.connection,
            sku=route.sku,
            vendor=route.vendor,
            product_id=route.product_id,
            is_default=route.is_default,
            priority=route.priority,
            created_at=route.created_at,
        )
    )


def list_routes(conn: Connection, account: str) -> list[Route]:
    """The account's rules, oldest first."""
    rows = conn.execute(sa.select(routes).where(routes.c.account_id == account).order_by(routes.c.created_at))
    return [
        Route(
            id=row.id,
            supplier=row.supplier_id,
            connection=row.connection_id,
            sku=row.sku,
            vendor=row.vendor,
            product_id=row.product_id,
            is_default=row.is_default,
            priority=row.priority,
            created_at=row.created_at,
        )
        for row in rows
    ]


def remove_route(conn: Connection, account: str, id_: str) -> None:
    """Take a rule away. NotFound if there is none with that id."""
    gone = conn.execute(sa.delete(routes).where((routes.c.account_id == account) & (routes.c.id == id_)))
    if not gone.rowcount:
        raise NotFound(f"no route has the id {id_}; `integrator route list` shows them")
