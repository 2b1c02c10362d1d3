"""What `doctor` looks at: everything that can be wrong with an installation, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.errors import IntegratorError
from integrator.db import accounts, breakers, migrate
from integrator.db.due import due as outbox_due
from integrator.db.journal import adopt
from integrator.db.models import connections, inbox_results, outbox, rmas, suppliers
from integrator.db.reminders import MAIL
from integrator.services.connect import hook_token
from integrator.services.context import Context
from integrator.services.flights import signing_secrets
from integrator.services.redact_tasks import pending

LATE = timedelta(seconds=60)
DUTY_TIME = timedelta(days=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at: `ok`, or what is wrong and the `remedy`."""

    what: str
    ok: bool
    detail: str = ""
    remedy: str = ""


def examine(context: Context) -> Iterator[Finding]:
    """Look at database, secrets, connections, suppliers and what waits."""
    current = migrate.is_current(context.database)
    yield Finding(
        what="database", ok=current, detail="" if current else "not at this version", remedy="integrator db upgrade"
    )
    if not current:
        return
    yield from _secrets(context)
    yield from _connections(context)
    # What intake has not seen yet waits too.
    while adopt(context.database):
        continue
    with context.database.read() as conn:
        yield from _suppliers(conn, context.now())
        yield from _waiting(conn, context)
        yield _mail(conn, context)
        yield _duties(conn, context)


def _secrets(context: Context) -> Iterator[Finding]:
    remedy = "put the missing key into INTEGRATOR_SECRET_KEY, or enter the secrets again"
    problem = ""
    with context.database.read() as conn:
        owners = [account.id for account in accounts.list_accounts(conn)]
        shops = [shop for owner in owners for shop in accounts.list_shops(conn, owner)]
        theirs = [one for owner in owners for one in accounts.list_suppliers(conn, owner)]
    try:
        for shop in shops:
            accounts.opened(context.vault, shop.secrets, column="secrets", row=shop.id)
            hook_token(context, shop)
        for one in theirs:
            signing_secrets(context, one)
    except IntegratorError as error:
        problem = str(error)
    yield Finding(what="stored secrets", ok=not problem, detail=problem, remedy=remedy)


def _connections(context: Context) -> Iterator[Finding]:
    with context.database.read() as conn:
        live = sa.select(connections.c.id).where(connections.c.state != "removed").order_by(connections.c.created_at)
        shops = [accounts.shop_by_id(conn, id_) for id_ in conn.execute(live).scalars()]
    for shop in shops:
        what = f"connection {shop.name}"
        try:
            adapter, seen = context.adapters.get(shop.slug), context.shop(shop)
        except IntegratorError as error:
            yield Finding(what=what, ok=False, detail=str(error), remedy="see the lines above")
            continue
        missing = [item.name for item in adapter.settings if item.required and not seen[item.name]]
        again = f'integrator connect {shop.slug} --name "{shop.name}" --set ...'
        if missing:
            yield Finding(what=what, ok=False, detail=f"misses {', '.join(missing)}", remedy=again)
        elif shop.access_refused_at:
            yield Finding(what=what, ok=False, detail="the platform refuses our credentials", remedy=again)
        elif shop.state == "revoked":
            yield Finding(what=what, ok=False, detail="was revoked on its platform", remedy=again)
        else:
            yield Finding(what=what, ok=True, detail="paused" if shop.state == "paused" else "")


def _suppliers(conn: Connection, now: datetime) -> Iterator[Finding]:
    failing = breakers.all_open(conn, now)
    waiting = set(
        conn.execute(
            sa.select(outbox.c.supplier_id)
            .where(outbox.c.state == "open", outbox.c.supplier_id.is_not(None))
            .distinct()
        ).scalars()
    )
    for row in conn.execute(sa.select(suppliers).order_by(suppliers.c.created_at)):
        what = f"supplier {row.name}"
        if row.state == "off":
            detail, remedy = f"switched off: {row.off_reason}", f'integrator supplier test "{row.name}"'
            yield Finding(what=what, ok=False, detail=detail, remedy=remedy)
        elif not row.url:
            remedy = f'integrator supplier update "{row.name}" --url ...'
            detail = "has no address" + (", and messages wait for one" if row.id in waiting else "")
            yield Finding(what=what, ok=row.id not in waiting, detail=detail, remedy=remedy)
        elif row.id in failing:
            one = failing[row.id]
            since = time_text(one.opened_at) if one.opened_at else ""
            detail = f"fails since {since} ({one.last_error}); one message at a time tries it"
            remedy = f'ask the supplier; `integrator supplier test "{row.name}"` sends all at once when it is well'
            yield Finding(what=what, ok=False, detail=detail, remedy=remedy)
        else:
            yield Finding(what=what, ok=True)


def _waiting(conn: Connection, context: Context) -> Iterator[Finding]:
    late, seen, sent, case = context.now() - LATE, inbox_results.c, outbox.c, rmas.c
    unread = (seen.state == "pending") & (seen.next_look_at <= late)
    unread &= seen.lease_until.is_(None) | (seen.lease_until <= late)
    # Of a supplier that fails, one at a time is tried: that is told above.
    unsent = outbox_due(late) & sent.supplier_id.not_in(breakers.all_open(conn, context.now()).keys())
    running = "is `integrator up` running? it {} them"
    parked = "integrator inbox list --state parked; after a fix, integrator inbox replay ID"
    dead = "integrator outbox list --state dead; once the supplier is well, integrator outbox resend ID"
    counts: Sequence[tuple[str, sa.ColumnElement[Any], sa.ColumnElement[bool], str]] = (
        ("messages not understood", seen.received_at, seen.state == "parked", parked),
        ("messages nobody reads", seen.next_look_at, unread, running.format("reads")),
        ("instructions nobody sends", sent.next_attempt_at, unsent, running.format("sends")),
        ("dead instructions", sent.created_at, sent.state == "dead", dead),
        (
            "cases with a line without supplier",
            case.opened_at,
            case.unrouted & case.alias_of.is_(None),
            "integrator route add",
        ),
    )
    for what, since, condition, remedy in counts:
        count, first = conn.execute(sa.select(sa.func.count(), sa.func.min(since)).where(condition)).one()
        detail = f"{count}, the oldest since {time_text(first)}" if count else ""
        yield Finding(what=what, ok=not count, detail=detail, remedy=remedy)


def _mail(conn: Connection, context: Context) -> Finding:
    """Without mail all else works, so only mail that a supplier waits for is wrong; people look at the pages too."""
    o = outbox.c
    open_ = (o.kind == MAIL) & (o.state == "open") & (o.type == "supplier.reminder")
    count, first = conn.execute(sa.select(sa.func.count(), sa.func.min(o.created_at)).where(open_)).one()
    if context.mail is not None or not count:
        return Finding(what="mail", ok=True, detail="" if context.mail else "cannot be sent; no supplier waits for it")
    detail = f"{count} to suppliers, the oldest since {time_text(first)}: SMTP_URL and MAIL_FROM are not both set"
    return Finding(what="mail", ok=False, detail=detail, remedy="set both for every process; see docs/operations.md")


def _duties(conn: Connection, context: Context) -> Finding:
    """Platforms give a month or so to forget a customer, from when they asked us."""
    what, asked = "requests to forget a customer", [duty.stored_at for duty in pending(conn, None)]
    if not asked:
        return Finding(what=what, ok=True)
    late = min(asked) <= context.now() - DUTY_TIME
    detail = f"{len(asked)} to carry out, the oldest since {time_text(min(asked))}"
    return Finding(what=what, ok=not late, detail=detail, remedy="integrator redact --pending")
