"""Events as JSON-ready documents (CONTRACT.md 6) and back: what the database keeps and the command line prints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import (
    Actor,
    Address,
    Due,
    Evidence,
    Line,
    OrderRef,
    Party,
    Reason,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    Tracking,
)

Document = dict[str, Any]


def time_text(value: datetime) -> str:
    """RFC 3339 in UTC with a Z; fractions only when there are any."""
    return (value if value.tzinfo is UTC else value.astimezone(UTC)).isoformat().replace("+00:00", "Z")


def time_of(text: str) -> datetime:
    """The aware UTC time of an RFC 3339 text. Raises InvalidValue."""
    try:
        value = datetime.fromisoformat(text)
        if value.tzinfo is None:
            raise InvalidValue(f"{text[:40]!r} has no offset")
        return value.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        if isinstance(error, InvalidValue):
            raise
        raise InvalidValue(f"{text[:40]!r} is not a time of RFC 3339") from None


def to_document(event: ReturnEvent) -> Document:
    """All keys of CONTRACT.md 6, in its order; absent values are null."""
    return {
        "kind": event.kind.value,
        "key": event.key,
        "subject": {"kind": event.subject.kind.value, "id": event.subject.id},
        "order": _order(event.order),
        "return_id": event.return_id,
        "occurred_at": time_text(event.occurred_at),
        "source_version": event.source_version,
        "actor": event.actor.value,
        "wish": event.wish.value if event.wish else None,
        "lines": [line_document(line) for line in event.lines],
        "reason": reason_document(event.reason),
        "refund": _refund(event.refund),
        "refund_ids": list(event.refund_ids) if event.refund_ids is not None else None,
        "tracking": tracking_document(event.tracking),
        "return_address": address_document(event.return_address),
        "due": {"by": time_text(event.due.by), "then": event.due.then} if event.due else None,
        "customer": _fields(event.customer, _PARTY) if event.customer else None,
        "note": event.note,
        "test": event.test,
        "cumulative": event.cumulative,
        "extra": dict(event.extra),
    }


_PARTY = ("ref", "name", "country", "postal_code", "email", "phone", "language")
_TRACKING = ("carrier", "number", "url")


def _fields(value: object, names: tuple[str, ...]) -> Document:
    return {name: getattr(value, name) for name in names}


def money_document(money: Money | None) -> Document | None:
    """`{"amount": "12.50", "currency": "USD"}` or None."""
    return {"amount": money.amount, "currency": money.currency} if money else None


def reason_document(reason: Reason | None) -> Document | None:
    """Code, the customer's text, category and detail."""
    if reason is None:
        return None
    return {
        "code": reason.code,
        "text": reason.text,
        "category": reason.category.value if reason.category else None,
        "detail": reason.detail,
    }


def tracking_document(tracking: Tracking | None) -> Document | None:
    """Carrier, number and url."""
    return _fields(tracking, _TRACKING) if tracking else None


def address_document(address: Address | None) -> Document | None:
    """A postal address."""
    if address is None:
        return None
    names = ("name", "phone", "lines", "city", "region", "postal_code", "country")
    return _fields(address, names) | {"lines": list(address.lines)}


def line_document(line: Line) -> Document:
    """One line of an event."""
    return {
        "line_id": line.line_id,
        "return_line_id": line.return_line_id,
        "sku": line.sku,
        "title": line.title,
        "variant": line.variant,
        "quantity": line.quantity,
        "vendor": line.vendor,
        "product_id": line.product_id,
        "amount": money_document(line.amount),
        "reason": reason_document(line.reason),
        "disposition": line.disposition.value if line.disposition else None,
        "evidence": [{"url": item.url, "kind": item.kind, "sha256": item.sha256} for item in line.evidence],
    }


def _order(order: OrderRef | None) -> Document | None:
    if order is None:
        return None
    placed = time_text(order.placed_at) if order.placed_at else None
    return {"id": order.id, "number": order.number, "placed_at": placed}


def _refund(refund: Refund | None) -> Document | None:
    if refund is None:
        return None
    return {
        "id": refund.id,
        "amount": money_document(refund.amount),
        "shop_amount": money_document(refund.shop_amount),
        "shipping": money_document(refund.shipping),
        "state": refund.state.value,
        "reaches_customer_at": time_text(refund.reaches_customer_at) if refund.reaches_customer_at else None,
    }


def from_document(document: Mapping[str, Any]) -> ReturnEvent:
    """The event a document of `to_document` states. Unknown keys are ignored, absent ones take their defaults."""
    get = document.get
    return ReturnEvent(
        kind=document["kind"],
        key=get("key") or "",
        subject=Ref(kind=document["subject"]["kind"], id=document["subject"]["id"]),
        order=_order_of(get("order")),
        return_id=get("return_id"),
        occurred_at=time_of(document["occurred_at"]),
        source_version=get("source_version"),
        actor=Actor(get("actor") or "platform"),
        wish=get("wish"),
        lines=tuple(map(_line_of, get("lines") or ())),
        reason=_reason_of(get("reason")),
        refund=_refund_of(get("refund")),
        refund_ids=_ids_of(get("refund_ids")),
        tracking=Tracking(**_picked(get("tracking"), _TRACKING)) if get("tracking") else None,
        return_address=_address_of(get("return_address")),
        due=_due_of(get("due")),
        customer=Party(**_picked(get("customer"), _PARTY)) if get("customer") else None,
        note=get("note") or "",
        test=bool(get("test")),
        cumulative=bool(get("cumulative")),
        extra=get("extra") or {},
    )


def _picked(document: Any, names: tuple[str, ...]) -> Document:
    return {name: document.get(name) for name in names}


def money_of(document: Mapping[str, Any] | None) -> Money | None:
    """The Money of `money_document`."""
    return Money.parse(document["amount"], document["currency"]) if document else None


def _order_of(document: Mapping[str, Any] | None) -> OrderRef | None:
    if document is None:
        return None
    placed = document.get("placed_at")
    return OrderRef(id=document["id"], number=document.get("number"), placed_at=time_of(placed) if placed else None)


def _reason_of(document: Mapping[str, Any] | None) -> Reason | None:
    return Reason(**_picked(document, ("code", "text", "category", "detail"))) if document else None


def _line_of(document: Mapping[str, Any]) -> Line:
    names = ("line_id", "return_line_id", "sku", "title", "variant", "quantity", "vendor", "product_id", "disposition")
    evidence = tuple(
        Evidence(url=item["url"], kind=item.get("kind") or "photo", sha256=item.get("sha256"))
        for item in document.get("evidence") or ()
    )
    return Line(
        **_picked(document, names),
        amount=money_of(document.get("amount")),
        reason=_reason_of(document.get("reason")),
        evidence=evidence,
    )


def _refund_of(document: Mapping[str, Any] | None) -> Refund | None:
    if document is None:
        return None
    reaches = document.get("reaches_customer_at")
    return Refund(
        id=document["id"],
        amount=money_of(document.get("amount")),
        shop_amount=money_of(document.get("shop_amount")),
        shipping=money_of(document.get("shipping")),
        state=RefundState(document.get("state") or "unknown"),
        reaches_customer_at=time_of(reaches) if reaches else None,
    )


def _address_of(document: Mapping[str, Any] | None) -> Address | None:
    if document is None:
        return None
    names = ("name", "phone", "city", "region", "postal_code", "country")
    return Address(**_picked(document, names), lines=tuple(document.get("lines") or ()))


def _due_of(document: Mapping[str, Any] | None) -> Due | None:
    return Due(by=time_of(document["by"]), then=document.get("then")) if document else None


def _ids_of(document: list[str] | None) -> tuple[str, ...] | None:
    return None if document is None else tuple(document)
