"""What computing cases from their events costs: 1,000, 10,000 and 100,000 events, as many cases and as one.

A case of a dozen facts is what a return has at its end. One order with all the events is the worst that a shop could
send; nobody does, but nothing may explode. Beside it stands decoding the same events from their stored documents.
"""

from __future__ import annotations

import gc
import platform
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from integrator.core.agreements import Agreement
from integrator.core.answers import answer_event
from integrator.core.cases import cases
from integrator.core.codec import from_document, to_document
from integrator.core.lines import line_facts
from integrator.core.money import Money
from integrator.core.rma import projected
from integrator.core.types import (
    EventKind,
    Line,
    OrderRef,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    SubjectKind,
    Tracking,
)
from integrator.db.engine import as_json, of_json

SIZES = (1_000, 10_000, 100_000)
START = datetime(2026, 3, 2, 8, tzinfo=UTC)
K = EventKind
LINES = tuple(Line(line_id=str(n), quantity=2, sku=f"AC-{n}", title="Cap") for n in (1, 2))
SUPPLIERS = {"1": "sup_a", "2": "sup_b"}
COSTS = {f"AC-{n}": Money.parse("4.00", "USD") for n in (1, 2)}
AGREED = {name: Agreement(supplier=name, version=1, unit_costs=COSTS) for name in ("sup_a", "sup_b")}


def main() -> None:
    """Measure and print the table."""
    print(f"{datetime.now(UTC):%Y-%m-%d}, CPython {platform.python_version()}; microseconds an event")
    print(f"{'events':>8} {'decode':>8} {'fold, 12 a case':>16} {'fold, one order':>16}")
    for size in SIZES:
        orders = [_story(str(number)) for number in range(size // 12)]
        stored = [as_json(to_document(event)) for order in orders for event in order]
        decode = _micros(lambda stored=stored: [from_document(of_json(text)) for text in stored], len(stored))
        many = _micros(lambda orders=orders: [_fold(order) for order in orders], len(stored))
        whole = [event for number in range(size // 12) for event in _story(str(number), order="one")]
        one = _micros(lambda whole=whole: _fold(whole), len(whole))
        print(f"{size:>8} {decode:>8.1f} {many:>16.1f} {one:>16.1f}", flush=True)


def _micros(work: Callable[[], object], count: int) -> float:
    gc.collect()
    best = float("inf")
    for _ in range(3):
        begin = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begin)
    return best / count * 1e6


def _fold(events: Sequence[ReturnEvent]) -> int:
    facts = line_facts(events)
    return sum(
        len(projected(case, facts=facts, suppliers=SUPPLIERS, agreements=AGREED).timeline) for case in cases(events)
    )


def _story(number: str, order: str | None = None) -> list[ReturnEvent]:
    """Twelve facts of a return, from the request to the supplier's credit."""
    name, about = f"R{number}", OrderRef(id=order or number)

    def told(hour: int, kind: EventKind, **values: object) -> ReturnEvent:
        return ReturnEvent(
            kind=kind,
            subject=Ref(kind=SubjectKind.RETURN, id=name),
            order=about,
            return_id=name,
            occurred_at=START + timedelta(hours=hour),
            key=f"{kind}:return:{name}:{hour}",
            **values,  # type: ignore[arg-type]
        )

    def said(hour: int, kind: EventKind, **fields: object) -> ReturnEvent:
        return answer_event(
            kind,
            id_=f"ans_{number}_{hour}",
            order=about,
            return_id=name,
            at=START + timedelta(hours=hour),
            supplier="sup_a",
            by="api",
            fields=fields,
            lines=[("1", 2)],
        )

    parcel = Tracking(carrier="DHL", number=f"JD{number}")
    money = Refund(id=f"F{number}", amount=Money.parse("20.00", "USD"), state=RefundState.SETTLED)
    credit = [{"line_id": "1", "amount": {"amount": "8.00", "currency": "USD"}}]
    return [
        told(0, K.RETURN_REQUESTED, lines=LINES),
        told(1, K.RETURN_UPDATED, lines=LINES),
        said(2, K.SUPPLIER_SEEN),
        said(3, K.SUPPLIER_CONFIRMED, authorization_no="A-1"),
        told(4, K.RETURN_APPROVED),
        told(5, K.PARCEL_SHIPPED, tracking=parcel),
        told(6, K.PARCEL_DELIVERED, tracking=parcel),
        said(7, K.SUPPLIER_RECEIVED),
        said(8, K.SUPPLIER_INSPECTED),
        said(9, K.MERCHANT_REVIEWED),
        told(10, K.REFUND_ISSUED, refund=money),
        said(11, K.SUPPLIER_CREDITED, lines=credit),
    ]
