"""A case as a JSON document: what is kept beside its events, and what is shown everywhere (CONTRACT.md 9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integrator.core.codec import money_document, reason_document, time_text, tracking_document
from integrator.core.rma import Rma, RmaLine
from integrator.core.types import EventKind, ReturnEvent


def case_document(rma: Rma, messages: Mapping[str, int | None]) -> dict[str, Any]:
    """The projection as a document. `messages`: event key -> the inbox message that told it."""
    return {
        "order": {
            "id": rma.order.id,
            "number": rma.order.number,
            "placed_at": time_text(rma.order.placed_at) if rma.order.placed_at else None,
        },
        "return_id": rma.return_id,
        "return_state": "closed" if rma.closed else rma.return_state,
        "wish": rma.wish.value if rma.wish else None,
        "test": rma.test,
        "headline": rma.headline,
        "stage": rma.stage,
        "opened_at": time_text(rma.opened_at),
        "due": {"by": time_text(rma.due.by), "then": rma.due.then} if rma.due else None,
        "lines": [_line(line) for line in rma.lines],
        "refunds": [
            {
                "id": refund.id,
                "state": "cancelled" if refund.ended else refund.state.value if refund.issued else "requested",
                "amount": money_document(refund.amount),
                "shop_amount": money_document(refund.shop_amount),
                "shipping": money_document(refund.shipping),
            }
            for refund in rma.refunds
        ],
        "parcels": [tracking_document(parcel) for parcel in rma.parcels],
        "timeline": [_entry(event, messages.get(event.key)) for event in rma.timeline],
    }


def _line(line: RmaLine) -> dict[str, Any]:
    return {
        "line_id": line.facts.line_id,
        "return_line_id": line.return_line_id,
        "sku": line.facts.sku,
        "title": line.facts.title,
        "variant": line.facts.variant,
        "vendor": line.facts.vendor,
        "product_id": line.facts.product_id,
        "quantity": line.quantity,
        "refunded_quantity": line.refunded_quantity,
        "disposition": line.disposition.value if line.disposition else None,
        "comes_back": line.comes_back,
        "supplier": line.supplier,
        "reception": line.reception,
        "decision": line.decision,
        "refund": line.refund,
        "reason": reason_document(line.reason),
    }


def _entry(event: ReturnEvent, inbox_id: int | None) -> dict[str, Any]:
    return {
        "at": time_text(event.occurred_at),
        "actor": event.actor.value,
        "kind": event.kind.value,
        "key": event.key,
        "summary": summary(event),
        "inbox_id": f"inb_{inbox_id}" if inbox_id is not None else None,
        "outbox_id": None,
    }


_SENTENCES = {
    EventKind.RETURN_REQUESTED: "The customer asks for a return",
    EventKind.RETURN_UPDATED: "The return was changed",
    EventKind.RETURN_APPROVED: "The return was approved",
    EventKind.RETURN_DECLINED: "The return was declined",
    EventKind.RETURN_CANCELLED: "The return was cancelled",
    EventKind.RETURN_CLOSED: "The return was closed",
    EventKind.RETURN_REOPENED: "The return was opened again",
    EventKind.PARCEL_SHIPPED: "The parcel is on its way",
    EventKind.PARCEL_DELIVERED: "The parcel was delivered",
    EventKind.PARCEL_LOST: "The parcel is lost",
    EventKind.PARCEL_RETURNED_TO_SENDER: "The parcel went back to its sender",
    EventKind.GOODS_RECEIVED: "The goods were received",
    EventKind.GOODS_INSPECTED: "The goods were inspected",
    EventKind.REFUND_REQUESTED: "A refund was asked for",
    EventKind.REFUND_ISSUED: "A refund was made",
    EventKind.REFUND_FAILED: "A refund failed",
    EventKind.REFUND_CANCELLED: "A refund was undone",
    EventKind.EXCHANGE_SHIPPED: "The replacement was sent",
    EventKind.DISPUTE_OPENED: "A dispute was opened",
    EventKind.DISPUTE_RESOLVED: "The dispute was resolved",
    EventKind.ORDER_SNAPSHOT: "The platform listed the order's refunds",
    EventKind.SYSTEM_ROUTED: "The supplier was chosen",
}


def summary(event: ReturnEvent) -> str:
    """One clause in English that says what an event states."""
    sentence = _SENTENCES.get(event.kind, event.kind.value)
    if event.kind is EventKind.SYSTEM_ROUTED:
        return f"{sentence}: {event.extra.get('because')}"
    if event.refund and event.refund.amount and event.kind.startswith("refund."):
        money = event.refund.amount
        return f"{sentence}: {money.amount} {money.currency}, {event.refund.state}"
    if event.tracking and event.tracking.number:
        return f"{sentence}: {event.tracking.carrier or 'parcel'} {event.tracking.number}"
    return sentence
