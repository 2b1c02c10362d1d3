"""The goods in the warehouse: what becomes of the lines of a reverse fulfilment order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from adapters.shopify.admin import ask_reverse_order
from adapters.shopify.lines import asked_goods, asked_order
from adapters.shopify.words import exact_id, is_test, tail, told_id, triggered_at, word
from integrator.sdk import (
    Actor,
    EventKind,
    Ignored,
    Item,
    Line,
    Message,
    OrderRef,
    Reader,
    Ref,
    ReturnEvent,
    Shop,
    SubjectKind,
)

_MISSING = "missing"


def disposed(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """reverse_fulfillment_orders/dispose: what arrived, and apart from it what the parcel lacked."""
    reverse_id = exact_id(doc)
    every = list(doc["dispositions"])
    if not every:
        yield Ignored("no goods are named")
        return
    asked = ask_reverse_order(reverse_id, shop)
    sold = _sold(every, list(asked["lineItems"]["nodes"].each())) if asked is not None else None
    if sold is not None and not any(_name(item) in sold for item in every):
        yield Ignored("the goods belong to no line of the order")
        return
    missing = [word(item["type"]) == _MISSING for item in every]
    for kind, lost in ((EventKind.GOODS_RECEIVED, False), (EventKind.PARCEL_LOST, True)):
        items = [item for item, gone in zip(every, missing, strict=True) if gone is lost]
        named = [item for item in items if sold is None or _name(item) in sold]
        if named:
            lines = [_line(sold[_name(item)], item) for item in named] if sold is not None else []
            yield _disposal(kind, reverse_id, items, lines, message, asked)


def _disposal(
    kind: EventKind, reverse_id: str, items: Sequence[Reader], lines: list[Line], message: Message, asked: Reader | None
) -> ReturnEvent:
    order = asked_order(asked["order"]) if asked is not None else None
    return_id = _return_id(asked["order"], reverse_id) if asked is not None else None
    extra: dict[str, Any] = {
        "reverse_fulfillment_order": reverse_id,
        "dispositions": [_stated(item) for item in items],
    }
    return ReturnEvent(
        kind=kind,
        subject=_subject(order, return_id, reverse_id),
        order=order,
        return_id=return_id,
        occurred_at=triggered_at(message),
        actor=Actor.MERCHANT,
        lines=tuple(lines),
        test=is_test(message),
        extra=extra if order else extra | {"incomplete": True},
    )


def _subject(order: OrderRef | None, return_id: str | None, reverse_id: str) -> Ref:
    if return_id:
        return Ref(kind=SubjectKind.RETURN, id=return_id)
    if order:
        return Ref(kind=SubjectKind.ORDER, id=order.id)
    # The webhook names neither order nor return; unasked, the reverse order is all there is to name.
    return Ref(kind=SubjectKind.RETURN, id=f"ReverseFulfillmentOrder/{reverse_id}")


def _return_id(order: Reader, reverse_id: str) -> str | None:
    """The order's return that the reverse order belongs to; the reverse order itself does not name it."""
    for found in order["returns"]["nodes"].each():
        if any(told_id(one["id"]) == reverse_id for one in found["reverseFulfillmentOrders"]["nodes"].each()):
            return tail(found["id"].id())
    return None


def _stated(item: Reader) -> dict[str, Any]:
    return {"type": item["type"].text(None), "quantity": item["quantity"].quantity()}


def _name(item: Reader) -> str:
    return exact_id(item["reverse_fulfillment_order_line_item"])


def _sold(items: Sequence[Reader], nodes: Sequence[Reader]) -> dict[str, Reader]:
    """The order's lines by the names of the items: by id, or by place where an answer tells no ids at all."""
    named = list(dict.fromkeys(map(_name, items)))
    ids = [told_id(node["id"]) for node in nodes]
    places = ids if any(ids) else named
    pairs = [(name, node["fulfillmentLineItem"]["lineItem"]) for name, node in zip(places, nodes, strict=False)]
    return {name: sold for name, sold in pairs if name and sold.present}


def _line(sold: Reader, item: Reader) -> Line:
    return Line(line_id=tail(sold["id"].id()), quantity=item["quantity"].quantity(), **asked_goods(sold))
