"""The clock's second: wakes queues that have something due, closes what a dead process left, tidies up.

Safe in any number of copies: every act is one statement that a second copy finds done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError
from integrator.db import commands, mails, once, outbox, results
from integrator.db.due import any_due
from integrator.db.engine import as_json
from integrator.db.journal import unadopted
from integrator.db.models import connections, inbox, inbox_differences, inbox_results, routes, suppliers
from integrator.db.secrets import CannotDecrypt
from integrator.services import gaps
from integrator.services.again import route_unrouted
from integrator.services.alerts import alert
from integrator.services.context import Context
from integrator.services.once import KEPT
from integrator.services.policing import due_decisions
from integrator.services.remind import remind
from integrator.services.send import PER_SUPPLIER
from integrator.services.silence import lapse

TIDY_EVERY = timedelta(hours=1)
KEEP_BODIES = timedelta(days=180)
_FINISHED = ("done", "ignored")
_AT_ONCE = 500


def tick(context: Context) -> list[str]:
    """One second of the clock. Returns the queues that were woken."""
    now = context.now()
    with context.database.read() as conn:
        due = _due(conn, context, now)
        stale = conn.execute(sa.select(sa.exists().where(outbox.stale(now)))).scalar()
    if unadopted(context.database):
        due.append("intake")
    if stale:
        context.database.in_transaction(lambda conn: outbox.close_stale(conn, now))
    remind(context)
    lapse(context)
    alert(context)
    due_decisions(context)
    woken = sorted(set(due))
    for queue in woken:
        context.wake(queue)
    context.step("after-sweep")
    return woken


def _due(conn: Connection, context: Context, now: datetime) -> list[str]:
    lanes = {"intake": "intake", "slow": "slow", results.REPLAY: "intake"}
    found = [queue for lane, queue in lanes.items() if results.any_due(conn, lane, now)]
    can_mail = context.mail is not None and mails.any_held(conn)
    found += ["slow"] if can_mail or commands.any_due(conn, now) or mails.any_due(conn, now) else []
    return [*found, "send"] if any_due(conn, now, PER_SUPPLIER) else found


def tidy(context: Context) -> None:
    """What an hour is soon enough for: seal secrets anew after a key rotation, forget old ones, empty old bodies.

    And a last look at lines that a new rule may have missed.
    """
    context.database.in_transaction(lambda conn: _reseal(conn, context))
    context.database.in_transaction(lambda conn: _forget(conn, context.now()))
    _empty_bodies(context)
    _route_late(context)
    if gaps.any_due(context):
        context.wake("slow")


_SEALED = (
    (connections, ("secrets", "previous", "token")),
    (suppliers, ("secret", "previous_secret")),
)


def _reseal(conn: Connection, context: Context) -> None:
    for table, columns in _SEALED:
        for row in conn.execute(sa.select(table).with_for_update()).all():
            values: dict[str, bytes] = {}
            for column in columns:
                blob = row._mapping[column]
                if blob is not None and not context.vault.is_current(blob):
                    values |= _anew(context, table.name, column, row.id, blob)
            if values:
                conn.execute(sa.update(table).where(table.c.id == row.id).values(**values))


def _anew(context: Context, table: str, column: str, row: str, blob: bytes) -> dict[str, bytes]:
    try:
        plain = context.vault.open(blob, table=table, column=column, row=row)
    except CannotDecrypt:
        # `doctor` says what to do about it; the others must not wait for that.
        context.log("a stored secret cannot be opened", table=table, column=column, row=row)
        return {}
    return {column: context.vault.seal(plain, table=table, column=column, row=row)}


def _forget(conn: Connection, now: datetime) -> None:
    """Replaced secrets and tokens are worth nothing after their last day, nor are answers kept for a repeat."""
    c = connections.c
    conn.execute(sa.update(connections).where(c.previous_until <= now).values(previous=None, previous_until=None))
    conn.execute(
        sa.update(connections).where(c.old_token_until <= now).values(old_token_hash=None, old_token_until=None)
    )
    s = suppliers.c
    conn.execute(sa.update(suppliers).where(s.previous_until <= now).values(previous_secret=None, previous_until=None))
    once.forget(conn, now - KEPT)


def _empty_bodies(context: Context) -> None:
    """Bodies of finished messages are emptied after 180 days; id and hash stay, so a late repeat is known."""
    before, last = context.now() - KEEP_BODIES, 0
    while ids := _old_messages(context, before, last):
        last = ids[-1]
        with context.database.read() as conn:
            finished = inbox_results.c.inbox_id.in_(ids) & inbox_results.c.state.in_(_FINISHED)
            done = list(conn.execute(sa.select(inbox_results.c.inbox_id).where(finished)).scalars())
        with context.database.journal.begin() as conn:
            emptied = {"body": b"", "headers": as_json({}), "query": ""}
            conn.execute(sa.update(inbox).where(inbox.c.id.in_(done)).values(**emptied))
    with context.database.journal.begin() as conn:
        differing = (inbox_differences.c.received_at < before) & (inbox_differences.c.body != b"")
        conn.execute(sa.update(inbox_differences).where(differing).values(body=b""))


def _old_messages(context: Context, before: datetime, above: int) -> list[int]:
    old = (inbox.c.received_at < before) & (inbox.c.body != b"") & (inbox.c.id > above)
    with context.database.read_journal() as conn:
        return list(conn.execute(sa.select(inbox.c.id).where(old).order_by(inbox.c.id).limit(_AT_ONCE)).scalars())


def _route_late(context: Context) -> None:
    """A case that was being written while a rule was added knew nothing of it, and the rule nothing of the case."""
    since = context.now() - 2 * TIDY_EVERY
    with context.database.read() as conn:
        owners = conn.execute(sa.select(routes.c.account_id).where(routes.c.created_at >= since).distinct())
        found = list(owners.scalars())
    for account in found:
        route_unrouted(context, account, since=since)


def run(context: Context, stopped: Callable[[float], bool]) -> None:
    """Tick every second and tidy every hour until `stopped(seconds)`, which waits, says so."""
    tidied: datetime | None = None
    while True:
        try:
            tick(context)
            if tidied is None or context.now() - tidied >= TIDY_EVERY:
                tidied = context.now()
                tidy(context)
        except (sa.exc.SQLAlchemyError, IntegratorError) as error:
            context.log("the clock missed a second", error=type(error).__name__)
        if stopped(1.0):
            return
