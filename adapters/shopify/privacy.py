"""The end of an installation, and the duties towards customers that Shopify passes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.shopify.words import exact_id, is_test, shop_domain, tail, triggered_at
from integrator.sdk import Actor, EventKind, Item, Message, Party, Reader, Ref, ReturnEvent, Shop, SubjectKind


def uninstalled(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """app/uninstalled: the token is dead at once."""
    yield _duty(EventKind.CONNECTION_REVOKED, _of_shop(shop), message, actor=Actor.MERCHANT)


def data_requested(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """customers/data_request: a customer wants to see what is kept."""
    version = doc["data_request"]["id"].id(None)
    yield _of_customer(EventKind.CUSTOMER_DATA_REQUESTED, doc, doc["orders_requested"], message, version)


def customer_redacted(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """customers/redact: a customer's data must go within 30 days."""
    yield _of_customer(EventKind.CUSTOMER_REDACT_REQUESTED, doc, doc["orders_to_redact"], message, None)


def shop_redacted(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """shop/redact: all customers' data of this shop must go."""
    yield _duty(EventKind.CUSTOMER_REDACT_REQUESTED, _of_shop(shop), message, extra={"scope": "shop"})


def _of_shop(shop: Shop) -> Ref:
    return Ref(kind=SubjectKind.CONNECTION, id=shop_domain(shop))


def _of_customer(kind: EventKind, doc: Reader, orders: Reader, message: Message, version: str | None) -> ReturnEvent:
    person = doc["customer"]
    ref = exact_id(person)
    return _duty(
        kind,
        Ref(kind=SubjectKind.CUSTOMER, id=ref),
        message,
        actor=Actor.CUSTOMER,
        source_version=version,
        customer=Party(ref=ref, email=person["email"].text(None), phone=person["phone"].text(None)),
        extra={"orders": [tail(order.id()) for order in orders.each()]},
    )


def _duty(kind: EventKind, subject: Ref, message: Message, **stated: Any) -> ReturnEvent:
    return ReturnEvent(kind=kind, subject=subject, occurred_at=triggered_at(message), test=is_test(message), **stated)
