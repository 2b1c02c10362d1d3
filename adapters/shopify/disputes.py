"""Shopify Payments disputes: a cardholder's bank takes the money back, or asks about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.shopify.words import exact_id, is_test, told_id, triggered_at, word
from integrator.sdk import (
    UNTOLD,
    Category,
    Due,
    EventKind,
    Ignored,
    Item,
    Message,
    OrderRef,
    Reader,
    Reason,
    Ref,
    ReturnEvent,
    Shop,
    SubjectKind,
)

_ENDS = frozenset({"won", "lost", "accepted", "charge_refunded", "prevented"})
_CODES = {
    "product_not_received": Category.LOGISTICS,
    "product_unacceptable": Category.NOT_AS_DESCRIBED,
}


def created(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """disputes/create."""
    yield _dispute(EventKind.DISPUTE_OPENED, doc, message)


def updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """disputes/update: its end, else a step on the way."""
    over = word(doc["status"]) in _ENDS
    yield _dispute(EventKind.DISPUTE_RESOLVED if over else EventKind.RETURN_UPDATED, doc, message)


def _dispute(kind: EventKind, doc: Reader, message: Message) -> Item:
    dispute_id, order_id = exact_id(doc), told_id(doc["order_id"])
    if order_id is None:
        return Ignored("a dispute about a payment without an order")
    dates = {EventKind.DISPUTE_OPENED: "initiated_at", EventKind.DISPUTE_RESOLVED: "finalized_on"}
    told = doc[dates[kind]].time(UNTOLD) if kind in dates else UNTOLD
    code, due = doc["reason"].text(None), doc["evidence_due_by"].time(None)
    # On a step it would stand as the reason of the return itself.
    reason = Reason(code=code, category=_CODES.get(code)) if code and kind is not EventKind.RETURN_UPDATED else None
    return ReturnEvent(
        kind=kind,
        subject=Ref(kind=SubjectKind.DISPUTE, id=dispute_id),
        order=OrderRef(id=order_id),
        occurred_at=triggered_at(message) if told == UNTOLD else told,
        reason=reason,
        due=Due(by=due) if due and kind is not EventKind.DISPUTE_RESOLVED else None,
        test=is_test(message),
        extra={"dispute": _stated(doc)},
    )


def _stated(doc: Reader) -> dict[str, Any]:
    found = doc["amount"].money(doc["currency"], None)
    told = {name: doc[name].text(None) for name in ("type", "status", "reason", "network_reason_code")}
    money = {"amount": {"amount": found.amount, "currency": found.currency}} if found else {}
    return {name: value for name, value in told.items() if value} | money
