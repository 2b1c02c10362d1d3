"""orders/updated repeats an order whole: its refunds, and the snapshot that lists them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.shopify.refunds import refund_event
from adapters.shopify.words import exact_id, is_test, told_id, triggered_at
from integrator.sdk import (
    UNTOLD,
    EventKind,
    Item,
    Message,
    OrderRef,
    Party,
    Reader,
    Ref,
    ReturnEvent,
    Shop,
    SubjectKind,
)


def updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """Every refund the order has, told as refunds/create tells it, and an order.snapshot."""
    order_id, test = exact_id(doc), is_test(message) or doc["test"].boolean(False)
    refunds = list(doc["refunds"].each())
    sold = {exact_id(line): line for line in doc["line_items"].each()} if refunds else {}
    currency = doc["presentment_currency"].text(None)
    for refund in refunds:
        yield refund_event(refund, shop, order_id=order_id, test=test, sold=sold, currency=currency)
    told = doc["updated_at"].time(UNTOLD)
    yield ReturnEvent(
        kind=EventKind.ORDER_SNAPSHOT,
        subject=Ref(kind=SubjectKind.ORDER, id=order_id),
        order=OrderRef(id=order_id, number=doc["name"].text(None), placed_at=doc["created_at"].time(None)),
        occurred_at=triggered_at(message) if told == UNTOLD else told,
        refund_ids=tuple(map(exact_id, refunds)) if doc["refunds"].present else None,
        customer=_customer(doc),
        test=test,
    )


def _customer(doc: Reader) -> Party | None:
    """As far as the order tells it; Shopify leaves it out for apps without access to customer data."""
    person, home = doc["customer"], doc["shipping_address"]
    found: dict[str, Any] = {
        "ref": told_id(person["admin_graphql_api_id"]) or told_id(person["id"]),
        "name": " ".join(filter(None, (person[part].text(None) for part in ("first_name", "last_name")))) or None,
        "country": home["country_code"].text(None),
        "postal_code": home["zip"].text(None),
        "email": doc["email"].text(None) or person["email"].text(None),
        "phone": doc["phone"].text(None) or person["phone"].text(None),
        "language": doc["customer_locale"].text(None),
    }
    return Party(**found) if any(found.values()) else None
