"""Tells platforms what was decided: commands derived from a case and sent one by one, in the order of their case.

A refund whose outcome nobody knows (no answer, or a killed process) is never tried again by itself, unless the platform
itself recognises a repeat.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement
from integrator.core.backoff import next_attempt
from integrator.core.commands import Command, CommandKind
from integrator.core.errors import IntegratorError, NotFound, Unreachable
from integrator.core.rma import Rma
from integrator.core.writeback import MONEY, TRIGGERS, Told, commands
from integrator.db import accounts, reminders
from integrator.db import commands as stored
from integrator.db.accounts import Shop as StoredShop
from integrator.db.book import Book
from integrator.db.engine import as_json, of_json
from integrator.db.outbox import UNREPORTED, Claim, Outcome, settle
from integrator.sdk import Adapter, Shop
from integrator.sdk.outcomes import AccessRefused, Permanent, Transient
from integrator.sdk.run import complete, settled
from integrator.services.access import fetch, with_access
from integrator.services.context import PAUSED, Context
from schemas.command import CommandSchema

AT_ONCE = 8
NO_ACCESS = "the platform refused our credentials; `integrator connect` with new ones lets it go on"
UNKNOWN = (
    "nobody knows whether the platform paid ({}); look there, and `integrator outbox resend` it only if it did not"
)
_UNSENT = frozenset({"refused", "invalid", "dns", "connect"})
"""Kinds of Unreachable where the platform has surely heard nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """Which commands a shop's platform may be told; looked up only where a case has something to tell."""

    context: Context
    shop: StoredShop

    def __call__(self) -> frozenset[CommandKind]:
        """None where the owner wants silence, the shop cannot be called, or its platform takes none."""
        if self.shop.silent or self.shop.state not in ("on", "paused"):
            return frozenset()
        try:
            adapter = self.context.adapters.get(self.shop.slug)
        except NotFound:
            return frozenset()
        if not adapter.commands or not self.context.shop(self.shop).has_access:
            return frozenset()
        return adapter.commands if self.shop.pays else adapter.commands - MONEY


def tell(
    book: Book,
    order_row: int,
    ref: str,
    rma: Rma,
    agreed: Mapping[str, Agreement],
    *,
    account: str,
    connection: str,
    allowed: Callable[[], frozenset[CommandKind]],
    now: Any,
    trace: int | None,
) -> int:
    """Write the commands that a case calls for and that were not written before; returns how many.

    One that was never tried and that nothing calls for any more is dropped.
    """
    if not any(event.kind in TRIGGERS for event in rma.timeline):
        return 0
    wanted = commands(rma, connection, agreed, allowed())
    stored.drop_unsent(book.conn, order_row, ref, [told.key for told in wanted])
    known = stored.known(book.conn, order_row)
    new = [told for told in wanted if told.key not in known]
    if new:
        common = {
            "account_id": account,
            "connection_id": connection,
            "order_row": order_row,
            "rma": ref,
            "next_attempt_at": now,
            "created_at": now,
            "trace": trace,
        }
        stored.write(book.conn, [common | _row(told) for told in new])
    return len(new)


def _row(told: Told) -> dict[str, Any]:
    content = as_json(CommandSchema().dump(told.command))
    fixed = {"kind": stored.COMMAND, "version": 1, "newest": True, "state": "open", "digest": ""}
    return fixed | {"id": told.command.id, "type": told.command.kind.value, "key": told.key, "content": content}


def drain(context: Context, until: Callable[[], bool]) -> bool:
    """Tell what is due until there is nothing more, or `until` says stop. True if more may be due."""
    while not until():
        taken = context.database.in_transaction(lambda conn: _claim(conn, context))
        if not taken:
            return False
        context.step("after-command-lease")
        for row, claim in taken:
            outcome = _told(context, row, claim)
            context.step("after-command")
            context.database.in_transaction(lambda conn, pair=(claim, outcome): _settle(conn, context, *pair))  # type: ignore[misc]
            if outcome.error == NO_ACCESS:
                context.database.in_transaction(lambda conn, row=row: _hold(conn, context, row))  # type: ignore[misc]
    return True


def _settle(conn: Connection, context: Context, claim: Claim, outcome: Outcome) -> None:
    if settle(conn, [(claim, outcome)]) and outcome.state == "dead":
        reminders.look_now(conn, [claim.id], context.now())


def _claim(conn: Connection, context: Context) -> list[Any]:
    now = context.now()
    most = len(context.schedule) + 1
    return stored.claim(conn, now=now, lease_until=now + 4 * context.lease, most_tries=most, limit=AT_ONCE)


def _hold(conn: Connection, context: Context, row: Any) -> None:
    accounts.change_shop(conn, row.account_id, row.connection_id, access_refused_at=context.now())
    stored.hold(conn, row.account_id, row.connection_id, NO_ACCESS)


def _told(context: Context, row: Any, claim: Any) -> Outcome:
    """How one command went."""
    begun = time.monotonic()
    with context.database.read() as conn:
        shop = accounts.shop_by_id(conn, row.connection_id)
    command: Command = CommandSchema().load(of_json(row.content))

    def ended(state: str, error: str | None = None, wait: float | None = None) -> Outcome:
        at = context.now() + timedelta(seconds=wait) if wait is not None else None
        spent = round((time.monotonic() - begun) * 1000)
        return Outcome(state=state, status=None, error=error, milliseconds=spent, next_attempt_at=at)

    if shop.state == "paused":
        return ended("retry", PAUSED)
    if shop.state != "on":
        return ended("dead", f"the connection is {shop.state}")
    adapter = context.adapters.get(shop.slug)
    once = command.kind in MONEY and command.kind not in adapter.repeatable
    if once and row.lease_until is not None:
        return ended("dead", UNKNOWN.format(UNREPORTED))
    try:
        with_access(context, shop, context.shop(shop), lambda view: _call(context, adapter, view, command))
    except AccessRefused:
        return ended("retry", NO_ACCESS)
    except (Transient, Unreachable) as error:
        if once and _may_have_paid(error):
            return ended("dead", UNKNOWN.format(error))
        wait = next_attempt(context.schedule, claim.tries, jitter=context.jitter(), retry_after=_asked(error))
        return ended("dead" if wait is None else "retry", str(error), wait)
    except (Permanent, IntegratorError) as error:
        return ended("dead", str(error))
    return ended("delivered")


def _asked(error: Exception) -> float | None:
    return error.retry_after if isinstance(error, Transient) else None


def _may_have_paid(error: Exception) -> bool:
    """429 says that nothing was done; so does a call that never left. Of all else nobody knows."""
    if isinstance(error, Unreachable):
        return error.kind not in _UNSENT
    return "429" not in str(error)


def _call(context: Context, adapter: Adapter, shop: Shop, command: Command) -> None:
    answered = partial(fetch, context, adapter, shop)
    call = complete(lambda seen: adapter.command(command, seen), shop, answered)
    settled(adapter, command, answered(call))
