"""Calls under way: signed, made in turn or side by side, and judged. No transaction is open here."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
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


ENOUGH = 16
"""While more than so many wait in a turn, nothing has to be claimed for it, and saving can wait too."""


class _Turn:
    """Claims of one supplier that one thread takes from the left, one after another."""

    def __init__(self, supplier: Supplier, claims: Sequence[Claim]) -> None:
        self.supplier, self.begun, self.ended = supplier, time.monotonic(), False
        self._waiting, self._lock = deque(claims), threading.Lock()

    @property
    def left(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def add(self, claims: Sequence[Claim]) -> bool:
        """Have these sent after the others; False if the thread has ended."""
        with self._lock:
            if not self.ended:
                self._waiting.extend(claims)
            return not self.ended

    def next(self) -> Claim | None:
        """The claim to send now; None ends the turn."""
        with self._lock:
            self.begun = time.monotonic()
            self.ended = self.ended or not self._waiting
            return None if self.ended else self._waiting.popleft()

    def end(self) -> None:
        """Nothing more is sent in this turn; what waits is left."""
        with self._lock:
            self.ended = True

    def take_all(self) -> list[Claim]:
        """What waits, to be sent by others."""
        with self._lock:
            waiting, self._waiting = list(self._waiting), deque()
            return waiting


class Flights:
    """The calls under way, and the threads that make them. `count` is of messages claimed and not ended.

    A supplier has at most `per_supplier` calls at once; a near one has its calls made one after another.
    """

    def __init__(self, context: Context, pool: ThreadPoolExecutor, *, per_supplier: int) -> None:
        self._context, self._pool, self._per_supplier = context, pool, per_supplier
        self._turns: list[_Turn] = []
        self._held: Counter[str] = Counter()
        self._back: list[Claim] = []
        self._done: SimpleQueue[Sent | BaseException] = SimpleQueue()

    @property
    def count(self) -> int:
        """Messages that were given to `start` and have neither ended nor been given back."""
        return self._held.total()

    @property
    def calls(self) -> int:
        """Threads at work."""
        return sum(not turn.ended for turn in self._turns)

    def near(self) -> dict[str, int]:
        """Suppliers that are called in turn -> how many of their messages are under way."""
        return {supplier: self._held[supplier] for supplier in self._context.pace.near()}

    def start(self, claims: Sequence[Claim], suppliers: Mapping[str, Supplier]) -> None:
        """Call the suppliers: near ones one message after another, far ones side by side."""
        by_supplier: dict[str, list[Claim]] = {}
        for claim in claims:
            by_supplier.setdefault(claim.supplier_id, []).append(claim)
        for supplier, theirs in by_supplier.items():
            self._held[supplier] += len(theirs)
            if self._context.pace.is_near(supplier):
                self._in_turn(suppliers[supplier], theirs)
            else:
                self._side_by_side(suppliers[supplier], theirs)

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
            self._held[one.claim.supplier_id] -= 1
            if not any(turn.left > ENOUGH for turn in self._turns):
                until = min(begin + LOOK_SECONDS, time.monotonic() + TOGETHER_SECONDS)
        self._part()
        return sent

    def give_back(self) -> None:
        """What no thread has begun is not sent from here."""
        for turn in self._turns:
            self._return(turn.take_all())

    def given_back(self) -> list[Claim]:
        """The claims that came back unsent since this was asked last."""
        back, self._back = self._back, []
        return back

    def _return(self, claims: Sequence[Claim]) -> None:
        for claim in claims:
            self._held[claim.supplier_id] -= 1
        self._back += claims

    def _part(self) -> None:
        """What waits behind a call that takes long goes side by side, as far as it may: its lease runs meanwhile.

        Behind one that failed nothing goes: it is tried again as the breaker says.
        """
        for turn in self._turns:
            if turn.ended:
                self._return(turn.take_all())
        self._turns = [turn for turn in self._turns if not turn.ended]
        slow = time.monotonic() - SLOW_MILLISECONDS / 1000
        for turn in [turn for turn in self._turns if turn.left and turn.begun < slow]:
            waiting, supplier = turn.take_all(), turn.supplier
            # It is near no more: what is given back would otherwise be taken for it again.
            self._context.pace.note(supplier.id, round((time.monotonic() - turn.begun) * 1000))
            at_once = sum(one.supplier.id == supplier.id for one in self._turns)
            self._side_by_side(supplier, waiting[: max(0, self._per_supplier - at_once)])
            self._return(waiting[max(0, self._per_supplier - at_once) :])

    def _in_turn(self, supplier: Supplier, claims: Sequence[Claim]) -> None:
        for turn in self._turns:
            if turn.supplier.id == supplier.id and turn.add(claims):
                turn.supplier = supplier
                return
        self._submit(_Turn(supplier, claims))

    def _side_by_side(self, supplier: Supplier, claims: Sequence[Claim]) -> None:
        for claim in claims:
            self._submit(_Turn(supplier, [claim]))

    def _submit(self, turn: _Turn) -> None:
        self._turns.append(turn)
        self._pool.submit(self._fly, turn)

    def _fly(self, turn: _Turn) -> None:
        try:
            while claim := turn.next():
                one = _attempt(self._context, claim, turn.supplier)
                works = one.answered.works is not False
                self._context.pace.note(turn.supplier.id, one.answered.milliseconds if works else SLOW_MILLISECONDS)
                if not works:
                    turn.end()
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
