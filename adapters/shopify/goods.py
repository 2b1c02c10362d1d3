"""The goods on their way back and in the warehouse: reverse deliveries and reverse fulfilment orders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from adapters.shopify.admin import ask_return, ask_reverse_order
from adapters.shopify.returns import order_asked
from adapters.shopify.words import exact_id, is_test, tail, triggered_at
from integrator.sdk import (
    Actor,
    EventKind,
    Ignored,
    Item,
    Line,
    Message,
    Reader,
    Ref,
    ReturnEvent,
    Shop,
    SubjectKind,
    Tracking,
)

_MISSING = "missing"


def labelled(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """reverse_deliveries/attach_deliverable: a label or a tracking number for a return."""
    return_id = exact_id(doc["return"])
    told = doc["shipping_deliverable"]
    parcel = told["tracking"]
    tracking = _tracking(parcel["carrier_name"], parcel["tracking_number"], parcel["tracking_url"])
    label, pages = told["label"]["public_file_url"].text(None), list[Reader]()
    if tracking is None or tracking.number is None:
        pages = ask_return(return_id, shop)
        found = _deliverables(pages)
        tracking = next((one for one, _ in found if one and one.number), tracking)
        label = label or next((url for _, url in found if url), None)
    silent = not pages and (tracking is None or tracking.number is None)
    yield ReturnEvent(
        kind=EventKind.PARCEL_SHIPPED,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=order_asked(pages[0]["order"]) if pages else None,
        return_id=return_id,
        occurred_at=triggered_at(message),
        tracking=tracking,
        test=is_test(message),
        extra=({"label_url": label} if label else {}) | ({"incomplete": True} if silent else {}),
    )


def disposed(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """reverse_fulfillment_orders/dispose: what arrived, and apart from it what the parcel lacked."""
    reverse_id = exact_id(doc)
    every = list(doc["dispositions"])
    if not every:
        yield Ignored("no goods are named")
        return
    asked = ask_reverse_order(reverse_id, shop)
    arrived = [item for item in every if item["type"].text("").lower() != _MISSING]
    missing = [item for item in every if item["type"].text("").lower() == _MISSING]
    for kind, items in ((EventKind.GOODS_RECEIVED, arrived), (EventKind.PARCEL_LOST, missing)):
        if items:
            yield _disposal(kind, reverse_id, items, message, asked)


def _disposal(
    kind: EventKind, reverse_id: str, items: Sequence[Reader], message: Message, asked: Reader | None
) -> ReturnEvent:
    order = order_asked(asked["order"]) if asked is not None else None
    lines = _lines(items, list(asked["lineItems"]["nodes"].each())) if asked is not None else ()
    extra: dict[str, Any] = {
        "reverse_fulfillment_order": reverse_id,
        "dispositions": [_stated(item) for item in items],
    }
    return ReturnEvent(
        kind=kind,
        # The webhook names neither order nor return; unasked, the reverse order is all there is to name.
        subject=Ref(kind=SubjectKind.ORDER, id=order.id)
        if order
        else Ref(kind=SubjectKind.RETURN, id=f"ReverseFulfillmentOrder/{reverse_id}"),
        order=order,
        occurred_at=triggered_at(message),
        actor=Actor.MERCHANT,
        lines=lines,
        test=is_test(message),
        extra=extra if order else extra | {"incomplete": True},
    )


def _stated(item: Reader) -> dict[str, Any]:
    return {"type": item["type"].text(None), "quantity": item["quantity"].quantity()}


def _lines(items: Sequence[Reader], nodes: Sequence[Reader]) -> tuple[Line, ...]:
    """The order's lines of the items, by id, or by place where an answer tells no ids at all."""
    named = [exact_id(item["reverse_fulfillment_order_line_item"]) for item in items]
    ids = [tail(told) if (told := node["id"].id(None)) else None for node in nodes]
    if not any(ids) and len(nodes) == len(items):
        ids = [*named]
    sold = {name: node["fulfillmentLineItem"]["lineItem"] for name, node in zip(ids, nodes, strict=True)}
    pairs = [(sold[name], item["quantity"].quantity()) for name, item in zip(named, items, strict=True) if name in sold]
    return tuple(_line(line, quantity) for line, quantity in pairs if line.present)


def _line(sold: Reader, quantity: int) -> Line:
    product = sold["product"]["id"].id(None)
    return Line(
        line_id=tail(sold["id"].id()),
        quantity=quantity,
        sku=sold["sku"].text(None),
        title=sold["name"].text(None),
        vendor=sold["vendor"].text(None),
        product_id=tail(product) if product else None,
    )


def _tracking(carrier: Reader, number: Reader, url: Reader) -> Tracking | None:
    found = Tracking(carrier=carrier.text(None), number=number.id(None), url=url.text(None))
    return found if found.carrier or found.number or found.url else None


def _deliverables(pages: Sequence[Reader]) -> list[tuple[Tracking | None, str | None]]:
    """(tracking, label address) of every reverse delivery of a return."""
    return [
        (
            _tracking(sent["tracking"]["carrierName"], sent["tracking"]["number"], sent["tracking"]["url"]),
            sent["label"]["publicFileUrl"].text(None),
        )
        for page in pages[:1]
        for order in page["reverseFulfillmentOrders"]["nodes"].each()
        for delivery in order["reverseDeliveries"]["nodes"].each()
        for sent in [delivery["deliverable"]]
    ]
