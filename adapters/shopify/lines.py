"""The lines and goods, as webhooks (REST spelling) and the Admin API (GraphQL spelling) name them; and the order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from adapters.shopify.reasons import reason
from adapters.shopify.words import exact_id, tail, told_id
from integrator.sdk import Line, Money, OrderRef, Reader


def told_goods(sold: Reader) -> dict[str, Any]:
    """What a webhook's `line_item` says of the goods, as fields of a Line."""
    return {
        "sku": sold["sku"].text(None),
        "title": sold["title"].text(None) or sold["name"].text(None),
        "variant": sold["variant_title"].text(None),
        "vendor": sold["vendor"].text(None),
        "product_id": told_id(sold["product_id"]),
    }


def asked_goods(sold: Reader) -> dict[str, Any]:
    """What an answer's `lineItem` says of the goods, as fields of a Line."""
    return {
        "sku": sold["sku"].text(None),
        "title": sold["title"].text(None) or sold["name"].text(None),
        "variant": sold["variantTitle"].text(None),
        "vendor": sold["vendor"].text(None) or sold["product"]["vendor"].text(None),
        "product_id": told_id(sold["product"]["id"]),
    }


def asked_order(order: Reader) -> OrderRef | None:
    """The order of an answer; None where it is too old for the app's scopes, or gone."""
    if not order.present:
        return None
    number, placed_at = order["name"].text(None), order["createdAt"].time(None)
    return OrderRef(id=told_id(order["id"]) or order["id"].id(), number=number, placed_at=placed_at)


def return_lines(nodes: Sequence[Reader], items: Sequence[Reader]) -> tuple[tuple[Line, ...], int]:
    """The lines as the answer tells them, else as the body does, and how many belong to no line of the order."""
    if nodes:
        asked = [node for node in nodes if node["fulfillmentLineItem"]["lineItem"].present]
        return tuple(map(_asked_line, asked)), len(nodes) - len(asked)
    told = [item for item in items if order_line(item).present]
    return tuple(map(_told_line, told)), len(items) - len(told)


def order_line(item: Reader) -> Reader:
    """The order's line that a return line of a body stands for."""
    return item["fulfillment_line_item"]["line_item"]


def still_in(node: Reader) -> bool:
    """Whether pieces of an answer's return line are left; those taken out again count no more."""
    return node["quantity"].integer() != 0


def _told_line(item: Reader) -> Line:
    sold = order_line(item)
    return Line(
        line_id=exact_id(sold),
        return_line_id=exact_id(item),
        quantity=item["quantity"].quantity(),
        reason=reason(item["return_reason"], item["return_reason_definition"]["handle"], item["customer_note"]),
        **told_goods(sold),
    )


def _asked_line(node: Reader) -> Line:
    sold, quantity = node["fulfillmentLineItem"]["lineItem"], node["quantity"].quantity()
    return Line(
        line_id=tail(sold["id"].id()),
        return_line_id=tail(node["id"].id()),
        quantity=quantity,
        amount=_price(sold, quantity),
        reason=reason(node["returnReason"], node["returnReasonDefinition"]["handle"], node["customerNote"]),
        **asked_goods(sold),
    )


def _price(sold: Reader, quantity: int) -> Money | None:
    """What the pieces cost after all discounts, as far as the answer goes into them."""
    every, own = (sold[f"discountedUnitPrice{which}Set"]["shopMoney"] for which in ("AfterAllDiscounts", ""))
    each = every if every.present else own
    if not each.present:
        return None
    amount = each["amount"].decimal()
    if amount < 0:
        each["amount"].fail("is below zero, wanted a price")
    with each.naming():
        return Money.parse(amount * quantity, each["currencyCode"].text())
