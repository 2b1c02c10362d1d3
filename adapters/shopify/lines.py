"""The goods of a line, as webhooks (REST spelling) and the Admin API (GraphQL spelling) name them; and the order."""

from __future__ import annotations

from typing import Any

from adapters.shopify.words import told_id
from integrator.sdk import OrderRef, Reader


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
