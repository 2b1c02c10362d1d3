"""Calls under way: signed, made in turn or side by side, and judged. No transaction is open here."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime

from integrator.core.errors import IntegratorError, Unreachable
from integrator.core.signing import signed_headers
from integrator.db.accounts import Supplier
from integrator.db.outbox import Claim
from integrator.sdk.http import Call
from integrator.services.context import Context
from integrator.services.pace import SLOW_MILLISECONDS
from integrator.services.verdict import UNSENT_KINDS, Answered, Sent, judged

LOOK_SECONDS = 0.05
"""While requests are in flight something new is looked for so often: nobody waits for a supplier that hangs."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one thread made of its claims: attempts that ended, and claims that better go side by side."""

    sent: Sequence[Sent]
    left: Sequence[Claim] = ()


class Flights:
    """The calls under way, and the threads that make them."""

    def __init__(self, context: Context, pool: ThreadPoolExecutor) -> None:
        self._context, self._pool = context, pool
        self._turns: dict[Future[Turn], Sequence[Claim]] = {}
        self._suppliers: dict[str, Supplier] = {}

    @property
    def count(self) -> int:
        """Messages claimed and not ended."""
        return sum(map(len, self._turns.values()))

    def start(self, claims: Sequence[Claim], suppliers: Mapping[str, Supplier]) -> None:
        """Call the suppliers: near ones one message after another, far ones side by side."""
        self._suppliers |= suppliers
        by_supplier: dict[str, list[Claim]] = {}
        for claim in claims:
            by_supplier.setdefault(claim.supplier_id, []).append(claim)
        for supplier, theirs in by_supplier.items():
            near = self._context.pace.is_near(supplier)
            for turn in [theirs] if near else [[claim] for claim in theirs]:
                self._submit(turn)

    def ended(self) -> list[Sent]:
        """The attempts that ended, after waiting a little for any to."""
        done, _ = wait(self._turns, timeout=LOOK_SECONDS, return_when=FIRST_COMPLETED)
        sent: list[Sent] = []
        for future in done:
            del self._turns[future]
            turn = future.result()
            sent += turn.sent
            for claim in turn.left:
                self._submit([claim])
        return sent

    def _submit(self, claims: Sequence[Claim]) -> None:
        future = self._pool.submit(in_turn, self._context, claims, self._suppliers[claims[0].supplier_id])
        self._turns[future] = claims


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


def in_turn(context: Context, claims: Sequence[Claim], supplier: Supplier) -> Turn:
    sent: list[Sent] = []
    for place, claim in enumerate(claims, start=1):
        one = _attempt(context, claim, supplier)
        sent.append(one)
        context.pace.note(supplier.id, one.answered.milliseconds)
        if one.answered.milliseconds > SLOW_MILLISECONDS:
            return Turn(sent, claims[place:])
    return Turn(sent)


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
