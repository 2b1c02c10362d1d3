"""Calls under way: signed, made in turn or side by side, and judged. No transaction is open here."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from queue import Empty, SimpleQueue

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


TOGETHER_SECONDS = 0.002
"""Attempts that end so shortly after one another are saved together."""


@dataclass(slots=True)
class _Turn:
    """Claims that one thread takes from the left, and when it took the last."""

    waiting: deque[Claim]
    begun: float


class Flights:
    """The calls under way, and the threads that make them. `count` is of messages claimed and not ended."""

    def __init__(self, context: Context, pool: ThreadPoolExecutor) -> None:
        self._context, self._pool, self.count = context, pool, 0
        self._turns: list[_Turn] = []
        self._suppliers: dict[str, Supplier] = {}
        self._done: SimpleQueue[Sent | BaseException] = SimpleQueue()

    def start(self, claims: Sequence[Claim], suppliers: Mapping[str, Supplier]) -> None:
        """Call the suppliers: near ones one message after another, far ones side by side."""
        self._suppliers |= suppliers
        self.count += len(claims)
        by_supplier: dict[str, list[Claim]] = {}
        for claim in claims:
            by_supplier.setdefault(claim.supplier_id, []).append(claim)
        for supplier, theirs in by_supplier.items():
            near = self._context.pace.is_near(supplier)
            for turn in [theirs] if near else [[claim] for claim in theirs]:
                self._submit(turn)

    def ended(self) -> list[Sent]:
        """The attempts that ended, after waiting a little for any to."""
        sent: list[Sent] = []
        begin = until = time.monotonic()
        until += LOOK_SECONDS
        while self.count and (left := until - time.monotonic()) > 0:
            try:
                one = self._done.get(timeout=left)
            except Empty:
                break
            if isinstance(one, BaseException):
                raise one
            sent.append(one)
            self.count -= 1
            until = min(begin + LOOK_SECONDS, time.monotonic() + TOGETHER_SECONDS)
        self._part()
        return sent

    def _part(self) -> None:
        """What waits behind a call that takes long goes side by side: its lease runs meanwhile."""
        self._turns = [turn for turn in self._turns if turn.waiting]
        slow = time.monotonic() - SLOW_MILLISECONDS / 1000
        for turn in [turn for turn in self._turns if turn.begun < slow]:
            while turn.waiting:
                with suppress(IndexError):
                    self._submit([turn.waiting.popleft()])

    def _submit(self, claims: Sequence[Claim]) -> None:
        turn = _Turn(deque(claims), time.monotonic())
        self._turns.append(turn)
        self._pool.submit(self._fly, turn, self._suppliers[claims[0].supplier_id])

    def _fly(self, turn: _Turn, supplier: Supplier) -> None:
        try:
            while turn.waiting:
                turn.begun = time.monotonic()
                try:
                    claim = turn.waiting.popleft()
                except IndexError:
                    return
                one = _attempt(self._context, claim, supplier)
                self._context.pace.note(supplier.id, one.answered.milliseconds)
                self._done.put(one)
        except BaseException as problem:
            self._done.put(problem)


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
