"""The orders changed since a time and their refunds, page by page, for what webhooks did not bring.

A cursor says which orders to list next, and which of those listed wait for their refunds to be asked for, with what
of the order their events need: an answer with refunds does not tell it. No name and no address stands in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from adapters.woocommerce.orders import at_gmt, id_of
from adapters.woocommerce.refunds import issued, snapshot
from adapters.woocommerce.site import NOTHING, PAGE, answer_of, of_order, read_call
from integrator.sdk import Call, Ignored, Item, Malformed, Page, Reader, Response, Shop

ORDERS = 50
"""Orders in one answer."""
_OLDEST = 1990
_KEPT = ("id", "number", "currency", "date_created_gmt", "date_modified_gmt", "customer_id")
_KEPT_OF_LINE = ("id", "product_id", "variation_id", "name", "parent_name", "sku", "meta_data")
_KEPT_OF_REFUND = ("id", "total", "reason", "refund")
_GONE = "the order was deleted before its refunds could be read"


def call_of(cursor: str | None, shop: Shop) -> Call:
    """The refunds of an order that waits for them, else the next orders, those changed first before the others."""
    at = _place(cursor)
    for order in at["orders"].each():
        return read_call(shop, of_order(id_of(order["id"]), f"/refunds?per_page={PAGE}"))
    after, page = at["after"].text(None), at["page"].integer(1)
    asked = f"orders?orderby=modified&order=asc&per_page={ORDERS}"
    since = f"&modified_after={after}&dates_are_gmt=true" if after else ""
    return read_call(shop, f"{asked}{since}{f'&page={page}' if page > 1 else ''}")


def page_of(response: Response, cursor: str | None) -> Page:
    """The facts of an answer, under the keys they have when a webhook tells them, and where to go on."""
    at, answer = _place(cursor), answer_of(response)
    waiting = list(at["orders"].each())
    if waiting:
        rest = _text(at, orders=[order.plain() for order in waiting[1:]])
        return Page(items=tuple(_refunds(waiting[0], answer)), next=rest)
    orders = list(answer) if answer is not None else []
    known = {seen.text("") for seen in at["seen"].each()}
    new = [order for order in orders if order["id"].id("") not in known]
    items, waits = list[Item](), list[dict[str, Any]]()
    for order in new:
        try:
            items += _of_order(order)
            waits += _waits(order)
        except Malformed as bad:
            items.append(bad)
    more = bool(waits) or len(orders) == ORDERS
    return Page(items=tuple(items), next=_next(at, orders, waits) if new and more else None)


def _of_order(order: Reader) -> Iterator[Item]:
    order_id = id_of(order["id"])
    told = {id_of(refund["id"]): refund for refund in order["refunds"].each()}
    for refund_id, refund in told.items():
        if refund["line_items"].is_list:
            yield issued(refund_id, order_id, order, told=refund, full=refund)
    yield snapshot(order_id, order, tuple(told) if order["refunds"].is_list else None)


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


def _next(at: Reader, orders: Sequence[Reader], waits: list[dict[str, Any]]) -> str:
    """Orders move to the end as they change, so the time of the last one is gone on from, not the number of a page."""
    changed = [_changed(order) for order in orders]
    after = (last - timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%S") if (last := changed[-1]) else ""
    if after > at["after"].text(""):
        # `after` excludes its own second: that of the last one is listed once more, less the orders known of it.
        seen = [order["id"].id("") for order, time in zip(orders, changed, strict=True) if time == last]
        return _json(after=after, seen=seen, orders=waits)
    return _text(at, page=at["page"].integer(1) + 1, orders=waits)


def _changed(order: Reader) -> datetime | None:
    try:
        found = at_gmt(order["date_modified_gmt"])
    except Malformed:
        return None
    return found if found.year >= _OLDEST else None


def _place(cursor: str | None) -> Reader:
    return Reader.json(cursor.encode()) if cursor else Reader({})


def _text(at: Reader, **changed: Any) -> str:
    return _json(**{name: at[name].plain() for name in ("after", "page", "seen")} | changed)


def _json(**told: Any) -> str:
    return json.dumps({name: value for name, value in told.items() if value}, separators=(",", ":"))
