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

LOOK_SECONDS, IDLE_LOOK_SECONDS = 0.05, 0.01
"""While requests are in flight something new is looked for so often, and more often where nothing waits for its turn:
nobody waits for a supplier that hangs."""
TOGETHER_SECONDS = 0.002
"""Attempts that end so shortly after one another are saved together, where a thread has nothing more to send."""
ENOUGH = 16
"""While more than so many wait for a near supplier, nothing has to be claimed for it, and saving can wait too."""
STILL_SECONDS = 1.0
"""What waits behind calls none of which has ended for so long is given back: its lease runs meanwhile."""


class _Line:
    """What is to be sent to one supplier, and the `width` threads that take it from the left."""

    def __init__(self, supplier: Supplier) -> None:
        self.supplier, self.width, self.threads = supplier, 1, 0
        self.moved = time.monotonic()
        self._waiting, self._lock = deque[Claim](), threading.Lock()

    @property
    def left(self) -> int:
        """How many wait."""
        return len(self._waiting)

    @property
    def is_moving(self) -> bool:
        """Whether some wait, and threads take them."""
        return self.left > 0 and time.monotonic() - self.moved < 2 * LOOK_SECONDS

    @property
    def is_short(self) -> bool:
        """Whether a thread has, or soon has, nothing to send."""
        return self.threads > 0 and self.left <= (ENOUGH if self.width == 1 else 0)

    def add(self, claims: Sequence[Claim]) -> None:
        """Have these sent after the others."""
        with self._lock:
            if not self.threads:
                self.moved = time.monotonic()
            self._waiting.extend(claims)

    def more_threads(self) -> int:
        """How many threads are to begin now; each has to ask `next` until that gives None."""
        with self._lock:
            more = max(0, min(self.width - self.threads, len(self._waiting)))
            self.threads += more
            return more

    def next(self) -> Claim | None:
        """The claim a thread sends now; None ends it."""
        with self._lock:
            self.moved = time.monotonic()
            if self._waiting and self.threads <= self.width:
                return self._waiting.popleft()
            self.threads -= 1
            return None

    def take(self, keep: int = 0) -> list[Claim]:
        """What waits beyond the first `keep`: it is not sent from here."""
        with self._lock:
            taken = list(self._waiting)[keep:]
            self._waiting = deque(list(self._waiting)[:keep])
            return taken


class Flights:
    """The calls under way, and the threads that make them.

    A supplier has at most `per_supplier` calls at once; a near one has its calls made one after another. `ahead` more
    may wait for a far one, so that its threads need not.
    """

    def __init__(self, context: Context, pool: ThreadPoolExecutor, *, per_supplier: int, ahead: int) -> None:
        self._context, self._pool = context, pool
        self._per_supplier, self._ahead = per_supplier, ahead
        self._lines: dict[str, _Line] = {}
        self._held: Counter[str] = Counter()
        self._back: SimpleQueue[Claim] = SimpleQueue()
        self._done: SimpleQueue[Sent | BaseException] = SimpleQueue()

    @property
    def count(self) -> int:
        """Messages that were given to `start` and have neither ended nor been given back."""
        return self._held.total()

    @property
    def calls(self) -> int:
        """Threads at work."""
        return sum(line.threads for line in self._lines.values())

    @property
    def waiting(self) -> int:
        """Messages for far suppliers that wait for a thread."""
        return sum(line.left for line in self._lines.values() if line.width > 1)

    def held(self) -> dict[str, int]:
        """Supplier -> how many of its messages are under way."""
        return dict(self._held)

    def start(self, claims: Sequence[Claim], suppliers: Mapping[str, Supplier]) -> None:
        """Call the suppliers: near ones one message after another, far ones side by side."""
        by_supplier: dict[str, list[Claim]] = {}
        for claim in claims:
            by_supplier.setdefault(claim.supplier_id, []).append(claim)
        for supplier, theirs in by_supplier.items():
            line = self._lines.setdefault(supplier, _Line(suppliers[supplier]))
            line.supplier = suppliers[supplier]
            line.width = 1 if self._context.pace.is_near(supplier) else self._per_supplier
            self._held[supplier] += len(theirs)
            line.add(theirs)
            self._fill(line)

    def ended(self) -> list[Sent]:
        """The attempts that ended, after waiting a little for any to."""
        sent: list[Sent] = []
        begin = until = time.monotonic()
        until += LOOK_SECONDS if any(line.is_moving for line in self._lines.values()) else IDLE_LOOK_SECONDS
        while self.count and (left := until - time.monotonic()) > 0:
            try:
                one = self._done.get(timeout=left)
            except Empty:
                break
            if isinstance(one, BaseException):
                raise one
            sent.append(one)
            self._held[one.claim.supplier_id] -= 1
            if any(line.is_short for line in self._lines.values()):
                until = min(begin + LOOK_SECONDS, time.monotonic() + TOGETHER_SECONDS)
        self._keep_moving()
        return sent

    def give_back(self) -> None:
        """What no thread has begun is not sent from here."""
        for line in self._lines.values():
            self._return(line.take())

    def given_back(self) -> list[Claim]:
        """The claims that came back unsent since this was asked last."""
        back = []
        while not self._back.empty():
            back.append(self._back.get())
        self._held.subtract(claim.supplier_id for claim in back)
        return back

    def _return(self, claims: Sequence[Claim]) -> None:
        for claim in claims:
            self._back.put(claim)

    def _keep_moving(self) -> None:
        """What waits behind a call that takes long goes side by side, as far as it may: its lease runs meanwhile."""
        now = time.monotonic()
        for line in [line for line in self._lines.values() if line.left]:
            took = now - line.moved
            if line.width == 1 and took > SLOW_MILLISECONDS / 1000:
                # It is near no more: what is given back would otherwise be taken for it again.
                self._context.pace.note(line.supplier.id, round(took * 1000))
                line.width = self._per_supplier
                self._return(line.take(self._per_supplier + self._ahead - line.threads))
            if took > STILL_SECONDS:
                self._context.pace.note(line.supplier.id, round(took * 1000))
                self._return(line.take())
            self._fill(line)

    def _fill(self, line: _Line) -> None:
        for _ in range(line.more_threads()):
            self._pool.submit(self._fly, line)

    def _fly(self, line: _Line) -> None:
        try:
            while claim := line.next():
                one = _attempt(self._context, claim, line.supplier)
                works = one.answered.works is not False
                self._context.pace.note(line.supplier.id, one.answered.milliseconds if works else SLOW_MILLISECONDS)
                if not works:
                    # Nothing goes behind a call that failed: it is tried again as the breaker says.
                    self._return(line.take())
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
