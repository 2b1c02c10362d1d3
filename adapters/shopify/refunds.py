"""Shopify's Refund resource, as refunds/create sends it and as orders/updated repeats it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from adapters.shopify.admin import ask_refund
from adapters.shopify.lines import asked_goods, asked_order, told_goods
from adapters.shopify.money import amount_of, currencies, refund_money, state_of, transfers
from adapters.shopify.words import exact_id, is_test, tail, tells_origin, told_id, word
from integrator.sdk import (
    UNTOLD,
    Actor,
    Disposition,
    EventKind,
    Item,
    Line,
    Message,
    OrderRef,
    Reader,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    Shop,
    SubjectKind,
)

_RESTOCK = {
    "return": Disposition.RETURN,
    "cancel": Disposition.NEVER_SHIPPED,
    "no_restock": Disposition.KEEP,
}
Sold = Mapping[str, Reader]
"""The order's own lines by id, where the message has them."""


def created(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """refunds/create: one refund."""
    yield refund_event(doc, shop, order_id=told_id(doc["order_id"]), test=is_test(message))


def refund_event(
    doc: Reader, shop: Shop, *, order_id: str | None, test: bool, sold: Sold | None = None, currency: str | None = None
) -> ReturnEvent:
    """One refund with its lines and its money; what no body says is asked for, unless it failed."""
    refund_id, items = exact_id(doc), list(doc["refund_line_items"].each())
    money = refund_money(refund_id, doc, currency)
    failed = money.state is RefundState.FAILED
    known = [_sold(item, sold or {}) for item in items]
    bare = not doc["refund_line_items"].present or not all(map(tells_origin, known))
    thin = not failed and (order_id is None or bare)
    asked = ask_refund(refund_id, shop) if thin else None
    order, return_id = _order(doc, order_id, asked), _return_id(doc, asked)
    if failed and order is None and return_id is None:
        doc["order_id"].id()
    lines = _lines(doc, known, asked, in_return=return_id is not None)
    return ReturnEvent(
        kind=EventKind.REFUND_FAILED if failed else EventKind.REFUND_ISSUED,
        subject=Ref(kind=SubjectKind.REFUND, id=refund_id),
        order=order,
        return_id=return_id,
        occurred_at=_time(doc, money),
        actor=Actor.MERCHANT if doc["user_id"].present else Actor.PLATFORM,
        lines=tuple(lines),
        refund=money,
        note=doc["note"].text(""),
        test=test or any(move["test"].boolean(False) for move in doc["transactions"].each()),
        extra={"incomplete": True} if thin and (asked is None or order is None) else {},
    )


def _order(doc: Reader, order_id: str | None, asked: Reader | None) -> OrderRef | None:
    if order_id is not None:
        return OrderRef(id=order_id)
    return asked_order(asked["order"]) if asked is not None else None


def _return_id(doc: Reader, asked: Reader | None) -> str | None:
    if doc["return"].present:
        return exact_id(doc["return"])
    return told_id(asked["return"]["id"]) if asked is not None else None


def _time(doc: Reader, money: Refund) -> datetime:
    """When the refund was made; one that failed at first and was paid later dates from that payment."""
    made = doc["created_at"].time(doc["processed_at"].time(UNTOLD))
    moves = list(transfers(doc))
    if money.state is not RefundState.SETTLED or all(state_of(move) is RefundState.SETTLED for move in moves):
        return made
    paid = [move for move in moves if state_of(move) is RefundState.SETTLED]
    return max([made, *(move["processed_at"].time(move["created_at"].time(UNTOLD)) for move in paid)])


def _sold(item: Reader, sold: Sold) -> Reader:
    """The order's line a refunded one stands for, as the message tells it."""
    told = item["line_item"]
    if tells_origin(told):
        return told
    own = told_id(told["admin_graphql_api_id"]) or told_id(item["line_item_id"])
    return sold.get(own or "", told)


def _lines(doc: Reader, known: Iterable[Reader], asked: Reader | None, *, in_return: bool) -> Iterator[Line]:
    nodes = list(asked["refundLineItems"]["nodes"].each()) if asked is not None else []
    if not doc["refund_line_items"].present:
        yield from (_asked_line(node, in_return=in_return) for node in nodes)
        return
    named = {tail(node["lineItem"]["id"].id()): node["lineItem"] for node in nodes}
    codes = currencies(doc)
    for item, sold in zip(doc["refund_line_items"], known, strict=True):
        line_id = told_id(sold["admin_graphql_api_id"]) or told_id(item["line_item_id"]) or exact_id(sold)
        answered = named.get(line_id)
        more = asked_goods(answered) if answered is not None and not tells_origin(sold) else told_goods(sold)
        yield Line(
            line_id=line_id,
            quantity=item["quantity"].quantity(),
            amount=amount_of(item, "subtotal", codes),
            disposition=_disposition(item["restock_type"], in_return=in_return),
            **more,
        )


def _asked_line(node: Reader, *, in_return: bool) -> Line:
    sold, paid = node["lineItem"], node["subtotalSet"]["shopMoney"]
    goods: dict[str, Any] = asked_goods(sold)
    return Line(
        line_id=tail(sold["id"].id()),
        quantity=node["quantity"].quantity(),
        amount=paid["amount"].money(paid["currencyCode"]) if paid.present else None,
        disposition=_disposition(node["restockType"], in_return=in_return),
        **goods,
    )


def _disposition(restock: Reader, *, in_return: bool) -> Disposition | None:
    """Within a return `no_restock` says only that the stock was left alone, not that the customer keeps the goods."""
    told = word(restock)
    return None if in_return and told == "no_restock" else _RESTOCK.get(told)
