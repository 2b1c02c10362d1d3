"""Shopify's Refund resource, as refunds/create sends it and as orders/updated repeats it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from adapters.shopify.words import exact_id, in_shop, is_test, tail, to_customer, total, triggered_at
from integrator.sdk import (
    UNTOLD,
    Actor,
    Disposition,
    EventKind,
    Item,
    Line,
    Message,
    Money,
    OrderRef,
    Party,
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
_MOVED = ("success", "pending")
_FAILED = ("failure", "error")


def created(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """refunds/create: one refund."""
    yield refund_event(doc, order_id=doc["order_id"].id(), test=is_test(message))


def order_updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """orders/updated: every refund the order has, told as refunds/create tells it, and the snapshot that lists them."""
    order_id, test = exact_id(doc), is_test(message) or doc["test"].boolean(False)
    refunds = list(doc["refunds"].each())
    for refund in refunds:
        yield refund_event(refund, order_id=order_id, test=test)
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


def refund_event(doc: Reader, *, order_id: str, test: bool) -> ReturnEvent:
    """One refund with its lines and its money."""
    refund_id = exact_id(doc)
    return_id = exact_id(doc["return"]) if doc["return"].present else None
    items = list(doc["refund_line_items"].each())
    money = _refund(refund_id, doc, items)
    played = any(move["test"].boolean(False) for move in doc["transactions"].each())
    blind = any(not item["line_item"].present for item in items)
    return ReturnEvent(
        kind=EventKind.REFUND_FAILED if money.state is RefundState.FAILED else EventKind.REFUND_ISSUED,
        subject=Ref(kind=SubjectKind.REFUND, id=refund_id),
        order=OrderRef(id=order_id),
        return_id=return_id,
        occurred_at=doc["created_at"].time(doc["processed_at"].time(UNTOLD)),
        actor=Actor.MERCHANT if doc["user_id"].present else Actor.PLATFORM,
        lines=tuple(_line(item, in_return=return_id is not None) for item in items),
        refund=money,
        note=doc["note"].text(""),
        test=test or played,
        extra={"incomplete": True} if blind else {},
    )


def _line(item: Reader, *, in_return: bool) -> Line:
    sold = item["line_item"]
    gid = sold["admin_graphql_api_id"].id(None)
    restock = item["restock_type"].text("")
    # Within a return `no_restock` says only that the stock was left alone, not that the customer keeps the goods.
    disposition = None if in_return and restock == "no_restock" else _RESTOCK.get(restock)
    return Line(
        line_id=tail(gid) if gid else item["line_item_id"].id(),
        quantity=item["quantity"].quantity(),
        sku=sold["sku"].text(None),
        title=sold["title"].text(None) or sold["name"].text(None),
        variant=sold["variant_title"].text(None),
        vendor=sold["vendor"].text(None),
        product_id=sold["product_id"].id(None),
        amount=in_shop(item["subtotal_set"]),
        disposition=disposition,
    )


def _refund(refund_id: str, doc: Reader, items: list[Reader]) -> Refund:
    stated = _stated(doc, items, to_customer)
    currency = _customer_currency(doc, items)
    moves = [move for move in doc["transactions"].each() if move["kind"].text("") == "refund"]
    paid = [move for move in moves if move["status"].text("") in _MOVED]
    amount = total(_moved(move, currency) for move in paid) if paid else stated
    in_shops_own = _stated(doc, items, in_shop) if amount == stated else None
    differs = amount and in_shops_own and amount.currency != in_shops_own.currency
    return Refund(
        id=refund_id,
        amount=amount,
        shop_amount=in_shops_own if differs else None,
        shipping=total(_shipping(doc, to_customer, with_tax=False)),
        state=_state(moves),
    )


def _state(moves: list[Reader]) -> RefundState:
    told = {move["status"].text("") for move in moves}
    if "pending" in told:
        return RefundState.PENDING
    if "success" in told:
        return RefundState.SETTLED
    return RefundState.FAILED if told.intersection(_FAILED) else RefundState.UNKNOWN


def _moved(move: Reader, currency: str | None) -> Money | None:
    code = move["currency"].text(None) or currency
    return move["amount"].money(code) if code else None


def _customer_currency(doc: Reader, items: list[Reader]) -> str | None:
    sets = [*(item["subtotal_set"] for item in items), doc["total_duties_set"]]
    told = (one[name]["currency_code"].text(None) for name in ("presentment_money", "shop_money") for one in sets)
    return next((code for code in told if code), None)


_Pick = Callable[[Reader], Money | None]


def _stated(doc: Reader, items: list[Reader], pick: _Pick) -> Money | None:
    """Lines, their tax and shipping; never the adjustments, which only explain a difference."""
    lines = [pick(item["subtotal_set"]) for item in items]
    taxes = [pick(item["total_tax_set"]) for item in items if item["total_tax_set"].present]
    return total([*lines, *taxes, *_shipping(doc, pick, with_tax=True)])


def _shipping(doc: Reader, pick: _Pick, *, with_tax: bool) -> list[Money | None]:
    """Refunded freight: from its own lines where there are any, else from adjustments, whose amounts are negative."""
    sign, lines, names = 1, list(doc["refund_shipping_lines"].each()), ("subtotal_amount_set", "tax_amount_set")
    if not lines:
        sign, names = -1, ("amount_set", "tax_amount_set")
        told = doc["order_adjustments"].each()
        lines = [line for line in told if line["kind"].text("") == "shipping_refund"]
    amounts = [pick(line[name]) for line in lines for name in names[: 1 + with_tax] if line[name].present]
    return [amount if amount is None or sign > 0 else -amount for amount in amounts]


def _customer(doc: Reader) -> Party | None:
    """As far as the order tells it; Shopify leaves it out for apps without access to customer data."""
    person, home = doc["customer"], doc["shipping_address"]
    found: dict[str, Any] = {
        "ref": exact_id(person) if person.present else None,
        "name": " ".join(filter(None, (person[part].text(None) for part in ("first_name", "last_name")))) or None,
        "country": home["country_code"].text(None),
        "postal_code": home["zip"].text(None),
        "email": doc["email"].text(None) or person["email"].text(None),
        "phone": doc["phone"].text(None) or person["phone"].text(None),
        "language": doc["customer_locale"].text(None),
    }
    return Party(**found) if any(found.values()) else None
