"""Outbox -> suppliers: claim, call with no transaction open, settle in small batches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy.engine import Connection

from integrator.core.answers import allowed
from integrator.core.codec import time_text
from integrator.db import accounts, breakers, outbox, reminders
from integrator.db.accounts import Supplier
from integrator.db.due import Room, any_due
from integrator.db.engine import of_json
from integrator.db.outbox import Claim
from integrator.services import reply_links
from integrator.services.context import Context
from integrator.services.flights import Flights
from integrator.services.verdict import Sent, weigh

THREADS = 32
PER_SUPPLIER = 8
"""Requests at once to one supplier."""
IN_TURN, AHEAD = 64, 8
"""Messages held for a near supplier, and beyond those in flight for a far one."""
GONE_REASON = "it answered 410"


def drain(context: Context, until: Callable[[], bool], goes_on: Callable[[bool], bool] = lambda worked: worked) -> bool:
    """Send what is due until `until` says stop, or `goes_on` that it is enough. True if more may be due.

    `goes_on` is told after each look whether it found something.
    """
    with ThreadPoolExecutor(THREADS, thread_name_prefix="send") as pool:
        flights, sent = Flights(context, pool, per_supplier=PER_SUPPLIER, ahead=AHEAD), list[Sent]()
        while True:
            if stop := until():
                flights.give_back()
            back = flights.given_back()
            claims = _saved_and_claimed(context, sent, back, None if stop else _room(context, flights))
            if stop and not claims and not flights.count:
                return True
            if not goes_on(bool(claims or flights.count)):
                return False
            suppliers = _suppliers(context, claims)
            flights.start(_sendable(context, claims, suppliers), suppliers)
            sent = flights.ended()


def _room(context: Context, flights: Flights) -> Room:
    return Room(
        messages=max(0, 2 * THREADS - flights.calls - flights.waiting),
        per_supplier=PER_SUPPLIER,
        ahead=AHEAD,
        in_turn=IN_TURN,
        near=context.pace.near(),
        sluggish=context.pace.sluggish(),
        held=flights.held(),
    )


def _saved_and_claimed(context: Context, sent: Sequence[Sent], back: Sequence[Claim], room: Room | None) -> list[Claim]:
    """Save how attempts ended and claim what is next, in one transaction: each costs a flush of the disk.

    What came `back` unsent waits again, as if it had never been taken.
    """
    if not sent and not back:
        return _claim(context, room)

    def work(conn: Connection) -> list[Claim]:
        # First, as the breaker counts what has been tried.
        outbox.release(conn, back)
        if sent:
            _settle(conn, context, sent)
        return _claimed(conn, context, room) if room else []

    claims = context.database.in_transaction(work)
    context.step("after-save")
    return _leased(context, claims)


def _claim(context: Context, room: Room | None) -> list[Claim]:
    if room is None:
        return []
    with context.database.read() as conn:
        if not any_due(conn, context.now(), PER_SUPPLIER):
            return []
    return _leased(context, context.database.in_transaction(lambda conn: _claimed(conn, context, room)))


def _leased(context: Context, claims: list[Claim]) -> list[Claim]:
    if claims:
        context.step("after-lease")
    return claims


def _claimed(conn: Connection, context: Context, room: Room) -> list[Claim]:
    now = context.now()
    return outbox.claim(
        conn,
        now=now,
        lease_until=now + context.lease,
        freeze=lambda row, change: frozen(row, change, now, ways(context, row)),
        room=room,
        most_tries=len(context.schedule) + 1,
    )


def ways(context: Context, row: Any) -> dict[str, str]:
    """Where a version is answered: the API's address and a link. None where no public address is known."""
    if not context.public_url:
        return {}
    api = f"{context.public_url}/api/v1/supplier/returns/{row.rma}/answers"
    link = reply_links.address(context, row.rma, row.supplier_id, row.created_at)
    return {"api_url": api, **({"link_url": link} if link else {})}


def frozen(row: Any, change: str, now: datetime, addresses: Mapping[str, str]) -> bytes:
    """The body as it will be sent on every attempt: content, id, version, kind of change and the time of writing.

    With the addresses for answers, which are no part of the content, as they change without anything being different.
    """
    content = of_json(row.content)
    asked = [ask["action"] for ask in content["asks"]]
    content["answers"] = {**content["answers"], **addresses, "allowed": allowed(content["type"], asked)}
    type_ = content.pop("type")
    at = time_text(now.replace(microsecond=0))
    head = {"instruction_id": row.id, "version": row.version, "kind": change, "sent_at": at}
    return orjson.dumps({"type": type_, "timestamp": at, "data": {**head, **content}})


def _suppliers(context: Context, claims: Sequence[Claim]) -> dict[str, Supplier]:
    if not claims:
        return {}
    with context.database.read() as conn:
        return accounts.suppliers_by_id(conn, {claim.supplier_id for claim in claims})


def _sendable(context: Context, claims: Sequence[Claim], suppliers: Mapping[str, Supplier]) -> list[Claim]:
    """The claims whose endpoint is still on; the others wait for it, as if they had never been taken."""
    kept = [claim for claim in claims if suppliers[claim.supplier_id].waits]

    def work(conn: Connection) -> None:
        outbox.release(conn, kept)
        for id_ in sorted({claim.supplier_id for claim in kept}):
            _hold(conn, id_)

    if kept:
        context.database.in_transaction(work)
    return [claim for claim in claims if claim not in kept]


def _settle(conn: Connection, context: Context, sent: Sequence[Sent]) -> None:
    kept = outbox.settle(conn, [(one.claim, one.outcome) for one in sent])
    saved = [one for one in sent if one.claim.id in kept]
    for one in saved:
        if one.gone:
            switch_off(conn, one.claim.account_id, one.claim.supplier_id, GONE_REASON, context.now())
    dead = [one.claim.id for one in saved if one.outcome.state == "dead"]
    if dead:
        reminders.look_now(conn, dead, context.now())
    weigh(conn, context, saved)
    for id_ in sorted({one.claim.supplier_id for one in sent if one.outcome.state == "retry"}):
        _hold(conn, id_)


def _hold(conn: Connection, supplier: str) -> None:
    """What is open for a supplier that nothing can be sent to now is not tried until it can."""
    waits = accounts.supplier_to_write_to(conn, supplier).waits
    if waits:
        outbox.hold_for(conn, supplier, waits)


def switch_off(conn: Connection, account: str, supplier: str, reason: str, now: datetime) -> None:
    """Nothing more is sent to this supplier's endpoint until it is switched on again."""
    accounts.change_supplier(conn, account, supplier, state="off", off_reason=reason)
    _hold(conn, supplier)
    reminders.look_now_of(conn, supplier, now)


def switch_on(conn: Connection, account: str, supplier: str, now: datetime) -> int:
    """The endpoint may be sent to again; returns how many waiting messages go on, none before it has an address."""
    accounts.change_supplier(conn, account, supplier, state="on", off_reason=None)
    breakers.close(conn, [supplier])
    _hold(conn, supplier)
    return 0 if accounts.supplier_to_write_to(conn, supplier).waits else outbox.free(conn, supplier, now)
