"""What is agreed with a supplier. A new version holds for orders placed from then on; nothing is computed again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement, content_document, in_force
from integrator.core.errors import NotFound
from integrator.db import accounts
from integrator.db import agreements as store
from integrator.db.engine import as_json
from integrator.services import ids
from integrator.services.context import Context
from schemas.agreement import loaded

Document = Mapping[str, Any]


def agree(context: Context, account: str, supplier: str, document: Document) -> Agreement:
    """A new version with the supplier of that name or id; the newest one if that says the same already.

    Whoever calls it with `services.audit.noting` leaves a row only where a version was added. InvalidValue names what
    cannot be agreed.
    """
    return amend(context, account, supplier, lambda newest: document)


def amend(context: Context, account: str, supplier: str, change: Callable[[dict[str, Any]], Document]) -> Agreement:
    """The same for a document that is made from the newest version's, which says nothing of `valid_from`."""
    with context.database.read() as conn:
        newest, told, since = _told(conn, account, supplier, change)
    if newest and _is_same(newest, told, since):
        return newest

    def work(conn: Connection) -> Agreement:
        accounts.supplier_named(conn, account, supplier, lock=True)
        newest, told, since = _told(conn, account, supplier, change)
        if newest and _is_same(newest, told, since):
            return newest
        id_, now = ids.new_id("agr"), context.now()
        return store.add_version(conn, account, told, id_=id_, now=now, valid_from=since)

    return context.database.in_transaction(work)


def _told(
    conn: Connection, account: str, supplier: str, change: Callable[[dict[str, Any]], Document]
) -> tuple[Agreement | None, Agreement, datetime | None]:
    """The newest version, the one that is wanted, and since when that holds, if it says so."""
    found = accounts.supplier_named(conn, account, supplier)
    newest = next(reversed(store.of_supplier(conn, account, found.id)), None)
    document = change(content_document(newest or Agreement(supplier=found.id)))
    told = replace(loaded(document), supplier=found.id)
    return newest, told, told.valid_from if document.get("valid_from") else None


def _is_same(newest: Agreement, told: Agreement, since: datetime | None) -> bool:
    return since in (None, newest.valid_from) and same_content(newest, told)


def same_content(one: Agreement, other: Agreement) -> bool:
    """Whether two versions agree on the same, whenever they hold."""
    return as_json(content_document(one)) == as_json(content_document(other))


def shown(
    context: Context, account: str, supplier: str, *, version: int | None = None, at: datetime | None = None
) -> Agreement:
    """A version of the supplier's: the one asked for, else the one pinned to an order placed `at`, or now.

    The defaults, as version 0, where nothing is agreed. NotFound if there is no such version.
    """
    with context.database.read() as conn:
        found = accounts.supplier_named(conn, account, supplier)
        versions = store.of_supplier(conn, account, found.id)
    if version is None:
        return in_force(versions, found.id, at or context.now())
    chosen = next((one for one in versions if one.version == version), None)
    if chosen is None:
        raise NotFound(f"{found.name} has no agreement {version}; `integrator agreement list` shows them")
    return chosen


def listed(context: Context, account: str, supplier: str | None = None) -> list[Agreement]:
    """All versions of all suppliers, or of the one of that name or id; each supplier's oldest first."""
    with context.database.read() as conn:
        if supplier is None:
            return store.of_account(conn, account)
        return store.of_supplier(conn, account, accounts.supplier_named(conn, account, supplier).id)
