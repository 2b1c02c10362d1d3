"""The refunds and returns of the orders changed last, page by page, for what webhooks did not bring.

One query may cost 1000 points: orders are listed with the ids of their refunds and returns only, each of which is asked
for by a query of its own. A cursor says where the list goes on (Shopify's own), and which refunds and returns wait.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from adapters.shopify import returns
from adapters.shopify.admin import RETURN, SOLD, query_call, raise_refusal
from adapters.shopify.refunds import refund_event
from adapters.shopify.words import tail, told_id
from integrator.sdk import (
    AccessRefused,
    Call,
    Ignored,
    Item,
    Malformed,
    Page,
    Reader,
    Response,
    Shop,
)

_BAG = "{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }"
_ORDERS = """query Changed($after: String) {
  orders(first: 40, after: $after, sortKey: UPDATED_AT, reverse: true) {
    nodes { id refunds(first: 10) { id } returns(first: 5) { nodes { id } } }
    pageInfo { hasNextPage endCursor }
  }
}"""
# The same question as a webhook's, and besides what the webhooks' own order told.
_RETURN = RETURN.replace(
    "createdAt\n",
    "createdAt requestApprovedAt decline { reason note } exchangeLineItems(first: 1) { nodes { id } }\n",
    1,
)
_REFUND = f"""query Refund($id: ID!) {{
  refund(id: $id) {{
    id createdAt note return {{ id }} order {{ id test presentmentCurrencyCode }}
    refundLineItems(first: 50) {{
      nodes {{ quantity restockType subtotalSet {_BAG} totalTaxSet {_BAG} lineItem {{ {SOLD} }} }}
      pageInfo {{ hasNextPage }}
    }}
    refundShippingLines(first: 5) {{ nodes {{ subtotalAmountSet {_BAG} taxAmountSet {_BAG} }} }}
    orderAdjustments(first: 10) {{ nodes {{ amountSet {_BAG} taxAmountSet {_BAG} }} }}
    transactions(first: 10) {{ nodes {{ kind status test createdAt processedAt amountSet {_BAG} }} }}
  }}
}}"""
_WAITING = {"return": ("Return", _RETURN), "refund": ("Refund", _REFUND)}
_GONE = "it was deleted before it could be read"
_UNASKED = Shop({})
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def call_of(cursor: str | None, shop: Shop) -> Call:
    """The first refund or return that waits, else the next orders, those changed last before the others."""
    at = _place(cursor)
    for waiting in at["waiting"].each():
        kind, _, own = waiting.text().partition("/")
        if kind in _WAITING:
            name, query = _WAITING[kind]
            more = {"after": None} if kind == "return" else {}
            return query_call(shop, query, id=f"gid://shopify/{name}/{own}", **more)
    return query_call(shop, _ORDERS, after=at["after"].text(None))


def page_of(response: Response, cursor: str | None) -> Page:
    """The facts of an answer, under the keys they have when a webhook tells them, and where to go on."""
    if response.status == 404:
        raise AccessRefused("Shopify knows no such shop, or no longer this version of its API")
    at, doc = _place(cursor), Reader.json(response.body)
    data = doc["data"]
    if not any(data[name].present for name in ("orders", *_WAITING)):
        raise_refusal(doc["errors"])
    if not {"orders", *_WAITING} & data.names:
        data.fail("holds neither orders nor a refund or return")
    if "orders" in data.names:
        return _listed(data["orders"])
    rest = [waiting.text() for waiting in at["waiting"].each()][1:]
    return Page(items=tuple(_told(data)), next=_cursor(at["after"].text(None), rest))


def _listed(orders: Reader) -> Page:
    waiting, bad = list[str](), list[Item]()
    for order in orders["nodes"]:
        try:
            waiting += [f"refund/{tail(one['id'].id())}" for one in order["refunds"].each()]
            waiting += [f"return/{tail(one['id'].id())}" for one in order["returns"]["nodes"].each()]
        except Malformed as unread:
            bad.append(unread)
    more = orders["pageInfo"]["hasNextPage"].boolean(False)
    return Page(items=tuple(bad), next=_cursor(orders["pageInfo"]["endCursor"].text() if more else None, waiting))


def _told(data: Reader) -> Iterator[Item]:
    kind = "return" if "return" in data.names else "refund"
    found = data[kind]
    if not found.present:
        yield Ignored(_GONE)
    elif kind == "return":
        yield from returns.listed(found)
    else:
        order = found["order"]
        currency = order["presentmentCurrencyCode"].text(None)
        own, test = told_id(order["id"]), order["test"].boolean(False)
        yield refund_event(_as_webhook(found), _UNASKED, order_id=own, test=test, currency=currency)


def _as_webhook(refund: Reader) -> Reader:
    """A refund in the words of a webhook's body, so that both are read by the same code."""
    told = {name: _worded(refund[name]) for name in ("id", "note", "return")}
    told["created_at"] = _worded(refund["createdAt"])
    if not refund["refundLineItems"]["pageInfo"]["hasNextPage"].boolean(False):
        told["refund_line_items"] = [_item(node) for node in refund["refundLineItems"]["nodes"].each()]
    told["refund_shipping_lines"] = [_worded(node) for node in refund["refundShippingLines"]["nodes"].each()]
    told["order_adjustments"] = [
        {"kind": "refund_discrepancy", **_fields(node)} for node in refund["orderAdjustments"]["nodes"].each()
    ]
    told["transactions"] = [_move(node) for node in refund["transactions"]["nodes"].each()]
    return Reader.json(json.dumps(told).encode())


def _item(node: Reader) -> dict[str, Any]:
    told, sold = _fields(node), node["lineItem"]
    if sold.is_object:
        told["line_item"] = _fields(sold) | {"product_id": sold["product"]["id"].plain()}
        told["line_item"]["vendor"] = sold["vendor"].text(None) or sold["product"]["vendor"].text(None)
    return told


def _move(node: Reader) -> dict[str, Any]:
    paid = node["amountSet"]["presentmentMoney"]
    return _fields(node) | {"amount": paid["amount"].plain(), "currency": paid["currencyCode"].plain()}


def _fields(at: Reader) -> dict[str, Any]:
    return {_CAPITAL.sub("_", name).lower(): _worded(at[name]) for name in sorted(at.names)}


def _worded(at: Reader) -> Any:
    return _fields(at) if at.is_object else at.plain()


def _place(cursor: str | None) -> Reader:
    return Reader.json(cursor.encode()) if cursor else Reader({})


def _cursor(after: str | None, waiting: list[str]) -> str | None:
    """`after` is None where all orders are listed."""
    told = ({"after": after} if after else {}) | ({"waiting": waiting} if waiting else {})
    return json.dumps(told, separators=(",", ":")) if told else None
