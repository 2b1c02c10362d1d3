"""Who is to be forgotten: one customer, those a platform asks for, everybody of long ago."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.errors import NotFound, Refused
from integrator.core.redaction import DONE, Person
from integrator.db import accounts
from integrator.db import redaction as rows
from integrator.db.engine import of_json
from integrator.db.journal import adopt
from integrator.services.context import Context

NOBODY = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be erased of one connection. `messages`: beside those that told its orders; None: all there are."""

    connection: str
    subject: str
    person: Person = NOBODY
    orders: frozenset[int] = frozenset()
    loose: frozenset[int] = frozenset()
    messages: frozenset[int] | None = frozenset()
    searches: bool = False
    parked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A platform's request to forget a customer, or with `scope` shop all of a shop's."""

    event: int
    connection: str
    customer: str | None
    scope: str
    asked_at: str
    stored_at: datetime
    document: Mapping[str, Any] = field(repr=False)


def of_customer(context: Context, account: str, who: str, connection: str | None) -> list[Task]:
    """One customer, by the platform's ref or an e-mail. A ref that several shops know needs the shop."""
    _adopt_all(context)
    base = Person(refs=frozenset({who}), emails=frozenset({who.casefold()} if "@" in who else ()))
    with context.database.read() as conn:
        only = accounts.shop_named(conn, account, connection).id if connection else None
        found = _meant(rows.events_telling(conn, account, [who], only), base)
        shops = sorted({row.connection_id for row in found})
        if not shops:
            raise NotFound(f"no event tells of a customer {who}; give the platform's ref or the e-mail")
        if len(shops) > 1 and "@" not in who:
            names = ", ".join(sorted(accounts.shop_by_id(conn, shop).name for shop in shops))
            raise Refused(f"several shops know a customer {who}; say which with --connection: {names}")
        return [_task(conn, account, shop, base.with_all_of(_customers(found, shop)), who) for shop in shops]


def _task(conn: Connection, account: str, shop: str, person: Person, who: str) -> Task:
    """All events of a shop that name the person by a ref or an e-mail that is known by now."""
    found = _meant(rows.events_telling(conn, account, person.refs | person.emails, shop), person)
    person = person.with_all_of(_customers(found, shop))
    orders = frozenset(row.order_row for row in found if row.order_row is not None)
    loose = frozenset(row.id for row in found if row.order_row is None)
    subject = "a customer by e-mail" if "@" in who else f"customer {who}"
    return Task(connection=shop, subject=subject, person=person, orders=orders, loose=loose, searches=True)


def _meant(found: Iterable[Any], person: Person) -> list[Any]:
    return [row for row in found if person.is_meant(of_json(row.document)["customer"])]


def _customers(found: Iterable[Any], shop: str) -> list[Mapping[str, Any]]:
    return [of_json(row.document)["customer"] for row in found if row.connection_id == shop]


def pending(conn: Connection, account: str | None) -> list[Duty]:
    """The requests of platforms that were not carried out yet, oldest first."""
    found = [(row, of_json(row.document)) for row in rows.duties(conn, account)]
    return [
        Duty(
            event=row.id,
            connection=row.connection_id,
            customer=(document["customer"] or {}).get("ref"),
            scope="shop" if document["extra"].get("scope") == "shop" else "customer",
            asked_at=document["occurred_at"],
            stored_at=row.stored_at,
            document=document,
        )
        for row, document in found
        if DONE not in document["extra"]
    ]


def of_duties(context: Context, account: str) -> list[Task]:
    """What platforms have asked for and was not carried out."""
    _adopt_all(context)
    with context.database.read() as conn:
        return [_of_duty(conn, account, duty) for duty in pending(conn, account)]


def _of_duty(conn: Connection, account: str, duty: Duty) -> Task:
    if duty.scope == "shop":
        loose = frozenset(row.id for row in rows.loose_events(conn, account, duty.connection, None))
        return Task(
            connection=duty.connection,
            subject="all customers of a shop",
            orders=frozenset(rows.order_rows(conn, duty.connection)),
            loose=loose | {duty.event},
            messages=None,
        )
    customer = duty.document["customer"] or {}
    person = NOBODY.with_all_of([customer])
    if duty.document["subject"]["kind"] == "customer":
        person = person.with_all_of([{"ref": duty.document["subject"]["id"]}])
    named = [str(order) for order in duty.document["extra"].get("orders") or ()]
    orders = frozenset(rows.order_rows(conn, duty.connection, named))
    task = _task(conn, account, duty.connection, person, duty.customer or "")
    return replace(task, orders=task.orders | orders, loose=task.loose | {duty.event})


def older_than(context: Context, account: str, days: int) -> list[Task]:
    """Orders of which nothing was told for so long, and messages read to the end before."""
    _adopt_all(context)
    before = context.now() - timedelta(days=days)
    with context.database.read() as conn:
        quiet = rows.quiet_orders(conn, account, before)
        undone = {duty.event for duty in pending(conn, account)}
        loose = [row for row in rows.loose_events(conn, account, None, before) if row.id not in undone]
        messages = frozenset(rows.quiet_messages(conn, account, before))
    shops = sorted({shop for shop, _ in quiet} | {row.connection_id for row in loose})
    tasks = [
        Task(
            connection=shop,
            subject=f"older than {days} days",
            orders=frozenset(row for owner, row in quiet if owner == shop),
            loose=frozenset(row.id for row in loose if row.connection_id == shop),
            parked=False,
        )
        for shop in shops
    ]
    rest = Task(connection="", subject=f"older than {days} days", messages=messages, parked=False)
    return [*tasks, rest] if messages else tasks


def _adopt_all(context: Context) -> None:
    while adopt(context.database):
        continue
