"""Outbox -> suppliers: claim, call with no transaction open, settle in small batches."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.errors import IntegratorError, Unreachable
from integrator.core.signing import signed_headers
from integrator.db import accounts, breakers, outbox
from integrator.db.accounts import Supplier
from integrator.db.due import any_due
from integrator.db.engine import of_json
from integrator.db.outbox import Claim
from integrator.sdk.http import Call
from integrator.services.context import Context
from integrator.services.verdict import UNSENT_KINDS, Answered, Sent, judged, weigh

THREADS = 32
PER_SUPPLIER = 8
LOOK_SECONDS = 0.05
"""While requests are in flight something new is looked for so often: nobody waits for a supplier that hangs."""
GONE_REASON = "it answered 410"


def drain(context: Context, until: Callable[[], bool]) -> bool:
    """Send what is due until nothing is, or `until` says stop. True if more may be due."""
    with ThreadPoolExecutor(THREADS, thread_name_prefix="send") as pool:
        flying: dict[Future[Sent], Claim] = {}
        while True:
            stop = until()
            claims = [] if stop else _claim(context, THREADS - len(flying))
            if not claims and not flying:
                return stop
            suppliers = _suppliers(context, claims)
            for claim in _sendable(context, claims, suppliers):
                flying[pool.submit(_attempt, context, claim, suppliers[claim.supplier_id])] = claim
            done, _ = wait(flying, timeout=LOOK_SECONDS, return_when=FIRST_COMPLETED)
            if done:
                _settle(context, [future.result() for future in done])
                for future in done:
                    del flying[future]


def _claim(context: Context, room: int) -> list[Claim]:
    now = context.now()
    with context.database.read() as conn:
        if room <= 0 or not any_due(conn, now, PER_SUPPLIER):
            return []

    def work(conn: Connection) -> list[Claim]:
        return outbox.claim(
            conn,
            now=now,
            lease_until=now + context.lease,
            freeze=lambda row, change: frozen(row, change, now),
            limit=room,
            per_supplier=PER_SUPPLIER,
            most_tries=len(context.schedule) + 1,
        )

    claims = context.database.in_transaction(work)
    if claims:
        context.step("after-lease")
    return claims


def frozen(row: Any, change: str, now: datetime) -> bytes:
    """The body as it will be sent on every attempt: content, id, version, kind of change and the time of writing."""
    content = of_json(row.content)
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


def signing_secrets(context: Context, supplier: Supplier) -> list[str]:
    """The secret in force, and the one before for a day after a rotation: receivers accept either."""
    blobs = [("secret", supplier.secret)]
    if supplier.previous_secret and supplier.previous_until and supplier.previous_until > context.now():
        blobs.append(("previous_secret", supplier.previous_secret))
    return [
        context.vault.open(blob, table="suppliers", column=column, row=supplier.id).decode() for column, blob in blobs
    ]


def signed_call(url: str, id_: str, body: bytes, secrets: Sequence[str], now: datetime) -> Call:
    """A POST with Standard Webhooks headers; its id is the supplier's idempotency key."""
    headers = signed_headers(id=id_, timestamp=int(now.timestamp()), body=body, secrets=secrets)
    fixed = {"content-type": "application/json", "user-agent": "returns-integrator", "idempotency-key": id_}
    return Call(method="POST", url=url, headers={**fixed, **headers}, body=body)


def _attempt(context: Context, claim: Claim, supplier: Supplier) -> Sent:
    started = time.monotonic()
    response, error, called = None, None, True
    try:
        secrets = signing_secrets(context, supplier)
        call = signed_call(supplier.url or "", claim.id, claim.body, secrets, context.now())
        response = context.send(call)
    except IntegratorError as problem:
        error = str(problem)
        called = isinstance(problem, Unreachable) and problem.kind not in UNSENT_KINDS
    except Exception as problem:
        # A fault of ours must cost one attempt, never the batch.
        context.log("an attempt failed here", outbox_id=claim.id, error=type(problem).__name__)
        error, called = f"it could not be sent ({type(problem).__name__})", False
    milliseconds = round((time.monotonic() - started) * 1000)
    context.step("after-send")
    answered = Answered(response=response, error=error, called=called, milliseconds=milliseconds)
    return judged(context, claim, answered)


def _settle(context: Context, sent: Sequence[Sent]) -> None:
    def work(conn: Connection) -> None:
        kept = outbox.settle(conn, [(one.claim, one.outcome) for one in sent])
        saved = [one for one in sent if one.claim.id in kept]
        for one in saved:
            if one.gone:
                switch_off(conn, one.claim.account_id, one.claim.supplier_id, GONE_REASON)
        weigh(conn, context, saved)
        for id_ in sorted({one.claim.supplier_id for one in sent if one.outcome.state == "retry"}):
            _hold(conn, id_)

    context.database.in_transaction(work)
    context.step("after-save")


def _hold(conn: Connection, supplier: str) -> None:
    """What is open for a supplier that nothing can be sent to now is not tried until it can."""
    waits = accounts.supplier_to_write_to(conn, supplier).waits
    if waits:
        outbox.hold_for(conn, supplier, waits)


def switch_off(conn: Connection, account: str, supplier: str, reason: str) -> None:
    """Nothing more is sent to this supplier's endpoint until it is switched on again."""
    accounts.change_supplier(conn, account, supplier, state="off", off_reason=reason)
    _hold(conn, supplier)


def switch_on(conn: Connection, account: str, supplier: str, now: datetime) -> int:
    """The endpoint may be sent to again; returns how many waiting messages go on, none before it has an address."""
    accounts.change_supplier(conn, account, supplier, state="on", off_reason=None)
    breakers.close(conn, [supplier])
    _hold(conn, supplier)
    return 0 if accounts.supplier_to_write_to(conn, supplier).waits else outbox.free(conn, supplier, now)
