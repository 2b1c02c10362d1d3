"""The orders changed last and their refunds, page by page, for what webhooks did not bring.

A cursor says which page of orders comes next, and which of those listed wait for their refunds to be asked for, with
what of the order their events need: an answer with refunds does not tell it. No name and no street stands in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from adapters.woocommerce.orders import id_of
from adapters.woocommerce.refunds import issued, snapshot
from adapters.woocommerce.site import NOTHING, PAGE, answer_of, of_order, read_call
from integrator.sdk import Call, Ignored, Item, Malformed, Page, Reader, Response, Shop

ORDERS = 100
"""Orders in one answer; the most WordPress gives."""
_KEPT = ("id", "number", "currency", "date_created_gmt", "date_modified_gmt", "customer_id")
_KEPT_OF_LINE = ("id", "product_id", "variation_id", "name", "parent_name", "sku", "meta_data")
_KEPT_OF_REFUND = ("id", "total", "reason", "refund")
_GONE = "the order was deleted before its refunds could be read"


def call_of(cursor: str | None, shop: Shop) -> Call:
    """The refunds of an order that waits for them, else the next orders, those changed last before the others."""
    at = _place(cursor)
    for order in at["orders"].each():
        return read_call(shop, of_order(id_of(order["id"]), f"/refunds?per_page={PAGE}"))
    page = at["page"].integer(1)
    more = f"&page={page}" if page > 1 else ""
    return read_call(shop, f"orders?orderby=modified&order=desc&per_page={ORDERS}{more}")


def page_of(response: Response, cursor: str | None) -> Page:
    """The facts of an answer, under the keys they have when a webhook tells them, and where to go on."""
    at, answer = _place(cursor), answer_of(response)
    page, waiting = at["page"].integer(None if cursor else 1), list(at["orders"].each())
    if waiting:
        return Page(items=tuple(_refunds(waiting[0], answer)), next=_cursor(page, [one.plain() for one in waiting[1:]]))
    orders = list(answer) if answer is not None else []
    items, waits = list[Item](), list[dict[str, Any]]()
    for order in orders:
        try:
            items += _of_order(order)
            waits += _waits(order)
        except Malformed as bad:
            items.append(bad)
    return Page(items=tuple(items), next=_cursor((page or 1) + 1 if len(orders) == ORDERS else None, waits))


def _of_order(order: Reader) -> Iterator[Item]:
    """What the list itself tells of an order with refunds; of the others there is nothing to make good."""
    told = {id_of(refund["id"]): refund for refund in order["refunds"].each()}
    order_id = id_of(order["id"])
    for refund_id, refund in told.items():
        if refund["line_items"].is_list:
            yield issued(refund_id, order_id, order, told=refund, full=refund)
    if told:
        yield snapshot(order_id, order, tuple(told))


def _waits(order: Reader) -> Iterator[dict[str, Any]]:
    """What is kept of an order with refunds whose lines it does not tell."""
    thin = [refund for refund in order["refunds"].each() if not refund["line_items"].is_list]
    if thin:
        yield {
            **_some(order, _KEPT),
            **{name: _some(order[name], ("country", "postcode")) for name in ("billing", "shipping")},
            "refunds": [_some(refund, _KEPT_OF_REFUND) for refund in thin],
            "line_items": [_some(line, _KEPT_OF_LINE) for line in order["line_items"].each()],
        }


def _some(at: Reader, names: Sequence[str]) -> dict[str, Any]:
    return {name: at[name].plain() for name in names if at.is_object and at[name].present}


def _refunds(order: Reader, answer: Reader | None) -> Iterator[Item]:
    if answer is None:
        yield Ignored(_GONE)
        return
    order_id = id_of(order["id"])
    full = {id_of(refund["id"]): refund for refund in answer}
    for refund in order["refunds"].each():
        refund_id = id_of(refund["id"])
        yield issued(refund_id, order_id, order, told=refund, full=full.get(refund_id, NOTHING))


def _place(cursor: str | None) -> Reader:
    return Reader.json(cursor.encode()) if cursor else Reader({})


def _cursor(page: int | None, orders: Sequence[Any]) -> str | None:
    """`page` is None where all orders are listed."""
    told = ({"page": page} if page else {}) | ({"orders": list(orders)} if orders else {})
    return json.dumps(told, separators=(",", ":")) if told else None
