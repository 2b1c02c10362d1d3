"""What a supplier does to itself: fetch and acknowledge messages, change, test and secure its endpoint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.errors import Refused
from integrator.db import accounts, audit, outbox, queries_supplier
from integrator.db.pages import Page
from integrator.services import connect
from integrator.services import statement as statements
from integrator.services.context import Context
from integrator.services.once import Answered, Write, answered, once
from integrator.services.send import frozen, switch_on, ways
from integrator.services.try_endpoint import try_endpoint

Document = dict[str, Any]
_OF_CUSTOMERS = frozenset({"refunded"})
"""Figures of a statement that say what customers paid."""


def freezing(context: Context) -> Callable[[Any, str], bytes]:
    """Makes bodies as of the time their version was written: the same at each look, and after."""
    return lambda row, change: frozen(row, change, row.created_at, ways(context, row))


def instructions(context: Context, account: str, supplier: str, after: str | None) -> Page:
    """A page of messages with their bodies."""
    with context.database.read() as conn:
        return queries_supplier.list_instructions(conn, account, supplier, freezing(context), after=after)


def acknowledge(conn: Connection, context: Context, account: str, supplier: str, id_: str) -> Document:
    """Have a message count as delivered; nothing happens to one that does. Refused for one that was replaced."""
    row = queries_supplier.locked_instruction(conn, account, supplier, id_)
    if row.state == "superseded":
        newer = queries_supplier.newest_of(conn, account, supplier, row.rma)
        raise Refused(f"{id_} was replaced: {f'fetch {newer} instead' if newer else 'there is nothing to do any more'}")
    if row.state != "delivered":
        outbox.fetched(conn, row, context.now(), freezing(context))
    return {"id": id_, "acknowledged": True}


def endpoint(conn: Connection, account: str, supplier: str) -> Document:
    """Where messages go, and what keeps them if something does."""
    found = accounts.supplier_named(conn, account, supplier)
    return {"url": found.url, "state": found.state, "reason": found.waits}


def move_endpoint(
    conn: Connection, context: Context, account: str, supplier: str, *, url: str, address: str
) -> Document:
    """Another address, which the caller has checked; the endpoint is on again."""
    found = accounts.supplier_named(conn, account, supplier, lock=True)
    connect.change_supplier(conn, context, found, url=url)
    _note(conn, context, account, supplier, "supplier.url", address)
    return endpoint(conn, account, supplier)


def rotate(conn: Connection, context: Context, account: str, supplier: str, *, address: str) -> Document:
    """A new signing secret."""
    _, secret = connect.give_secret(conn, context, account, supplier)
    _note(conn, context, account, supplier, "supplier.secret", address)
    return {"signing_secret": secret}


def statement(
    context: Context, account: str, supplier: str, since: datetime | None, until: datetime | None
) -> Document:
    """The supplier's side of its statement: what was claimed of it and what it gave, nothing of what customers paid."""
    whole = statements.statement(context, account, supplier, since, until)
    shown = [{**item, "dates": _without(item["dates"])} for item in whole["items"] if _concerns(item)]
    totals = [_without(one) for one in whole["totals"] if _concerns(one)]
    return {"from": whole["from"], "to": whole["to"], "items": list(map(_without, shown)), "totals": totals}


def _without(told: Mapping[str, Any]) -> Document:
    return {name: value for name, value in told.items() if name not in _OF_CUSTOMERS}


def _concerns(told: Mapping[str, Any]) -> bool:
    """Whether anything is left of a row without what is not the supplier's."""
    return any(told[name] for name in statements.FIGURES if name not in _OF_CUSTOMERS)


def try_out(context: Context, write: Write, supplier: str) -> Answered:
    """A test message; 2xx switches the endpoint on. The call is made before the transaction, never within."""
    before = answered(context, write)
    if before is not None:
        return before
    with context.database.read() as conn:
        found = accounts.supplier_named(conn, write.account, supplier)
    if not found.url:
        raise Refused("there is no address yet: PUT one first")
    status, problem = try_endpoint(context, found)

    def work(conn: Connection) -> Answered:
        if problem is None:
            switch_on(conn, write.account, supplier, context.now())
        return 200, {"ok": problem is None, "status": status, "error": problem}

    return once(context, write, work)


def _note(conn: Connection, context: Context, account: str, supplier: str, act: str, address: str) -> None:
    audit.note(
        conn, account, at=context.now(), user=None, who="supplier API", act=act, subject=supplier, address=address
    )
