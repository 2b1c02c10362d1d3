"""Shopify's returns/* topics. Their bodies name lines without sku, so where lines matter the Admin API is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from adapters.shopify.admin import ask_return
from adapters.shopify.reasons import reason
from adapters.shopify.words import exact_id, header, is_test, tail, triggered_at
from integrator.sdk import (
    Actor,
    EventKind,
    Item,
    Line,
    Message,
    Money,
    OrderRef,
    Party,
    Reader,
    Ref,
    ReturnEvent,
    Shop,
    SubjectKind,
    Wish,
)


def requested(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/request: a customer wants to send goods back."""
    pages = ask_return(exact_id(doc), shop)
    at = pages[0]["createdAt"].time(None) if pages else None
    yield _listing(EventKind.RETURN_REQUESTED, Actor.CUSTOMER, doc, message, pages, at)


def approved(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/approve: agreed to; also the first word of a return the merchant makes."""
    yield _listing(EventKind.RETURN_APPROVED, Actor.MERCHANT, doc, message, ask_return(exact_id(doc), shop))


def updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/update and returns/process: a difference only, so the return is read anew."""
    return_id = _named(doc, message)
    pages = ask_return(return_id, shop)
    yield _listing(EventKind.RETURN_UPDATED, Actor.MERCHANT, doc, message, pages, return_id=return_id)


def declined(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/decline, with the words the merchant sent to the customer."""
    why = doc["decline"]
    code = why["reason"].text(None)
    extra = {"decline_reason": code} if code else {}
    yield _step(EventKind.RETURN_DECLINED, doc, message, note=why["note"].text(""), extra=extra)


def cancelled(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/cancel."""
    yield _step(EventKind.RETURN_CANCELLED, doc, message)


def closed(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/close."""
    yield _step(EventKind.RETURN_CLOSED, doc, message)


def reopened(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/reopen."""
    yield _step(EventKind.RETURN_REOPENED, doc, message)


def _step(kind: EventKind, doc: Reader, message: Message, **stated: Any) -> ReturnEvent:
    return_id = exact_id(doc)
    return ReturnEvent(
        kind=kind,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=_order_in(doc),
        return_id=return_id,
        occurred_at=triggered_at(message),
        actor=Actor.MERCHANT,
        test=is_test(message),
        **stated,
    )


def _listing(
    kind: EventKind,
    actor: Actor,
    doc: Reader,
    message: Message,
    pages: Sequence[Reader],
    at: datetime | None = None,
    *,
    return_id: str | None = None,
) -> ReturnEvent:
    """A fact with the return's whole list: as the Admin API tells it, else as far as the body does."""
    return_id = return_id or exact_id(doc)
    nodes = [node for page in pages for node in page["returnLineItems"]["nodes"].each()]
    lines = tuple(_asked_line(node) for node in nodes if node["fulfillmentLineItem"].present)
    items = list(doc["return_line_items"]) if doc["return_line_items"].is_list else []
    told = tuple(_told_line(item) for item in items if item["fulfillment_line_item"].present)
    unknown = len(nodes) - len(lines)
    return ReturnEvent(
        kind=kind,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=order_asked(pages[0]["order"]) if pages else _order_in(doc),
        return_id=return_id,
        occurred_at=at or triggered_at(message),
        actor=actor,
        wish=_wish(doc),
        lines=lines or told,
        customer=_customer(pages[0]["order"]) if pages else None,
        note=_note(*(node["returnReasonNote"] for node in nodes), *(item["return_reason_note"] for item in items)),
        test=is_test(message),
        extra=({} if pages else {"incomplete": True}) | ({"lines_without_order_line": unknown} if unknown else {}),
    )


def _named(doc: Reader, message: Message) -> str:
    """The return's id; Shopify's reference shows returns/process without any body, and newer headers may name it."""
    if doc["admin_graphql_api_id"].present or doc["id"].present:
        return exact_id(doc)
    named = header(message, "resource-id")
    return tail(named) if named else doc["admin_graphql_api_id"].id()


def _order_in(doc: Reader) -> OrderRef | None:
    if doc["order"].present:
        return OrderRef(id=exact_id(doc["order"]))
    told = doc["order_id"].id(None)
    return OrderRef(id=tail(told)) if told else None


def order_asked(order: Reader) -> OrderRef | None:
    """The order of an answer."""
    if not order.present:
        return None
    number, placed_at = order["name"].text(None), order["createdAt"].time(None)
    return OrderRef(id=tail(order["id"].id()), number=number, placed_at=placed_at)


def _wish(doc: Reader) -> Wish | None:
    counted = doc["total_exchange_line_items"].integer(None)
    if counted is None:
        return None
    return Wish.EXCHANGE if counted else Wish.RETURN_REFUND


def _told_line(item: Reader) -> Line:
    sold = item["fulfillment_line_item"]["line_item"]
    return Line(
        line_id=exact_id(sold),
        return_line_id=exact_id(item),
        quantity=item["quantity"].quantity(),
        reason=reason(item["return_reason"], Reader(None), item["customer_note"]),
    )


def _asked_line(node: Reader) -> Line:
    sold, quantity = node["fulfillmentLineItem"]["lineItem"], node["quantity"].quantity()
    product = sold["product"]["id"].id(None)
    return Line(
        line_id=tail(sold["id"].id()),
        return_line_id=tail(node["id"].id()),
        quantity=quantity,
        sku=sold["sku"].text(None),
        title=sold["name"].text(None),
        variant=sold["variantTitle"].text(None),
        vendor=sold["vendor"].text(None) or sold["product"]["vendor"].text(None),
        product_id=tail(product) if product else None,
        amount=_for(sold["discountedUnitPriceSet"]["shopMoney"], quantity),
        reason=reason(node["returnReason"], node["returnReasonDefinition"]["handle"], node["customerNote"]),
    )


def _for(each: Reader, quantity: int) -> Money | None:
    if not each.present:
        return None
    with each.naming():
        return Money.parse(each["amount"].decimal() * quantity, each["currencyCode"].text())


def _note(*notes: Reader) -> str:
    return "\n".join(dict.fromkeys(filter(None, (note.text(None) for note in notes))))


def _customer(order: Reader) -> Party | None:
    person = order["customer"]
    ref, email, phone = person["id"].id(None), order["email"].text(None), order["phone"].text(None)
    name = person["displayName"].text(None)
    if not (ref or email or phone or name):
        return None
    return Party(ref=tail(ref) if ref else None, name=name, email=email, phone=phone)
