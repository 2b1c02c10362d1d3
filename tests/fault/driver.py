"""The shop's side: posts signed events to a generic hook, repeats what was not acknowledged, and keeps the list."""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import queue
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self
from urllib.parse import urlsplit

from standardwebhooks.webhooks import Webhook

NAME, EMAIL, PHONE = "Perso Nalmarker", "perso.nalmarker@example.org", "+4915550001234"
PERSONAL = (NAME, EMAIL, PHONE)
"""What the customer of every event is called: must reach no supplier, no log and no queue."""
TRY_AGAIN = 0.1
_EPOCH = datetime(2026, 11, 1, 8, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One webhook to post. `id` is its delivery id; the refund in it concerns one line of one supplier."""

    id: str
    order: str
    supplier: str
    line: str
    quantity: int
    body: bytes = field(repr=False)


def deliveries(
    count: int, *, suppliers: Sequence[str], per_order: int = 1, tag: str = "a", start: int = 0
) -> list[Delivery]:
    """`count` refunds, `per_order` of each order, lines given to `suppliers` in turn by sku `<supplier>-<n>`.

    Other tags, or another start, name other orders.
    """
    return [_delivery(n, suppliers[n % len(suppliers)], n // per_order, tag) for n in range(start, start + count)]


def _delivery(n: int, supplier: str, order: int, tag: str) -> Delivery:
    quantity, line, order_id = n % 3 + 1, f"line-{tag}-{n}", f"order-{tag}-{order}"
    amount = {"amount": f"{quantity * 5}.00", "currency": "USD"}
    event = {
        "kind": "refund.issued",
        "subject": {"kind": "refund", "id": f"refund-{tag}-{n}"},
        "order": {"id": order_id, "number": f"#{tag}{order}", "placed_at": None},
        "occurred_at": (_EPOCH + timedelta(seconds=n)).isoformat(),
        "actor": "merchant",
        "lines": [
            {
                "line_id": line,
                "sku": f"{supplier}-{n}",
                "title": "Lamp",
                "quantity": quantity,
                "amount": amount,
                "disposition": "return",
            }
        ],
        "refund": {"id": f"refund-{tag}-{n}", "amount": amount, "state": "settled"},
        "customer": {"ref": f"c-{tag}-{order}", "name": NAME, "email": EMAIL, "phone": PHONE, "country": "DE"},
        "note": f"call {NAME}",
    }
    body = json.dumps(event).encode()
    return Delivery(id=f"dlv-{tag}-{n}", order=order_id, supplier=supplier, line=line, quantity=quantity, body=body)


def expected(acknowledged: Iterable[Delivery]) -> dict[tuple[str, str], dict[str, int]]:
    """What must have reached whom in the end: (order, supplier) -> quantity of each line."""
    wanted: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for one in acknowledged:
        wanted[one.order, one.supplier][one.line] = one.quantity
    return dict(wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one POST: `status` is None for a broken connection; `seconds` it took, `at` is wall-clock time.

    `to` is the place of the address it went to among those of its driver.
    """

    delivery: str
    status: int | None
    at: float
    seconds: float
    retry_after: str | None = None
    to: int = 0


class Driver:
    """Posts `planned` from several threads at `rate` a second; `start`, then `finish`.

    Each delivery is repeated under its own id after a broken connection or a 5xx, until it is answered otherwise or
    `patience` seconds have passed. `doubled` posts each so many times. `others` are more addresses of the same hook, as
    of machines behind a load balancer: posts begin at each in turn, and each repeat goes to the next one.
    """

    def __init__(
        self,
        hook_url: str,
        secret: str,
        planned: Sequence[Delivery],
        *,
        rate: float = 200,
        threads: int = 8,
        patience: float = 60,
        doubled: int = 1,
        others: Sequence[str] = (),
    ) -> None:
        self._urls, self._webhook = [urlsplit(url) for url in (hook_url, *others)], Webhook(secret)
        self._patience, self._rate = patience, rate
        self._todo: queue.SimpleQueue[tuple[int, float, Delivery] | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(threads)]
        self._planned = [one for one in planned for _ in range(doubled)]
        self._lock = threading.Lock()
        self.acknowledged: dict[str, Delivery] = {}
        self.acknowledged_at: dict[str, float] = {}
        self.refused: dict[str, int] = {}
        self.answers: list[Answer] = []
        self.repeats = 0

    def start(self) -> Self:
        """Begin to post; returns at once."""
        begin = time.monotonic()
        for place, one in enumerate(self._planned):
            self._todo.put((place, begin + place / self._rate, one))
        for thread in self._threads:
            self._todo.put(None)
            thread.start()
        return self

    def finish(self) -> Self:
        """Wait until every delivery is answered or given up."""
        for thread in self._threads:
            thread.join()
        return self

    @property
    def done(self) -> bool:
        """Whether nothing is left to post."""
        return not any(thread.is_alive() for thread in self._threads)

    @property
    def given_up(self) -> set[str]:
        """Deliveries of which nobody knows whether they were stored."""
        return {one.id for one in self._planned} - set(self.acknowledged) - set(self.refused)

    def _work(self) -> None:
        connections = [http.client.HTTPConnection(url.hostname or "", url.port, timeout=15) for url in self._urls]
        while (item := self._todo.get()) is not None:
            place, at, delivery = item
            time.sleep(max(0.0, at - time.monotonic()))
            self._deliver(connections, place, delivery)
        for connection in connections:
            connection.close()

    def _deliver(self, connections: Sequence[http.client.HTTPConnection], first: int, delivery: Delivery) -> None:
        give_up, tries = time.monotonic() + self._patience, itertools.count(first)
        while time.monotonic() < give_up:
            to = next(tries) % len(connections)
            status = self._post(connections[to], to, delivery)
            if status is not None and status < 500:
                self._note(delivery, status)
                return
            if status is None:
                # It opens itself again.
                connections[to].close()
            with self._lock:
                self.repeats += 1
            time.sleep(TRY_AGAIN)

    def _post(self, connection: http.client.HTTPConnection, to: int, delivery: Delivery) -> int | None:
        begin, status, retry_after = time.time(), None, None
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection.request("POST", self._urls[to].path, delivery.body, self.headers(delivery))
            answer = connection.getresponse()
            answer.read()
            status, retry_after = answer.status, answer.headers["Retry-After"]
        took = time.time() - begin
        told = Answer(delivery=delivery.id, status=status, at=begin, seconds=took, retry_after=retry_after, to=to)
        with self._lock:
            self.answers.append(told)
        return status

    def headers(self, delivery: Delivery) -> dict[str, Any]:
        """Signed now."""
        now = datetime.now(UTC)
        return {
            "content-type": "application/json",
            "webhook-id": delivery.id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": self._webhook.sign(delivery.id, now, delivery.body.decode()),
        }

    def _note(self, delivery: Delivery, status: int) -> None:
        with self._lock:
            if 200 <= status < 300:
                self.acknowledged.setdefault(delivery.id, delivery)
                self.acknowledged_at.setdefault(delivery.id, time.time())
            else:
                self.refused[delivery.id] = status
