"""WooCommerce's refunds: listed by their order, and told in full by the REST API only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from adapters.woocommerce.lines import positive, refund_lines
from adapters.woocommerce.site import NOTHING, ask_order, ask_refund, ask_refunds
from integrator.sdk import (
    UNTOLD,
    Actor,
    EventKind,
    Ignored,
    Item,
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

_UTC = timedelta(0)
_STATE = {True: RefundState.SETTLED, False: RefundState.MANUAL, None: RefundState.UNKNOWN}
_GONE = "the refund was deleted again before it could be read"


def order_updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """order.updated: every refund the order has now, and the snapshot that lists them."""
    order_id = doc["id"].id()
    told = {refund["id"].id(): refund for refund in doc["refunds"].each()}
    full = {refund_id: refund for refund_id, refund in told.items() if refund["line_items"].present}
    if len(full) < len(told):
        full |= {refund["id"].id(): refund for refund in ask_refunds(order_id, shop) or ()}
    for refund_id, refund in told.items():
        yield _issued(refund_id, order_id, doc, told=refund, full=full.get(refund_id, NOTHING))
    yield ReturnEvent(
        kind=EventKind.ORDER_SNAPSHOT,
        subject=Ref(kind=SubjectKind.ORDER, id=order_id),
        order=_order(order_id, doc),
        occurred_at=_at(doc["date_modified_gmt"]),
        refund_ids=tuple(told) if doc["refunds"].present else None,
        customer=_customer(doc),
    )


def order_refunded(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """action.woocommerce_order_refunded: names the order alone, so that all its refunds are asked for."""
    order_id = doc["arg"].id()
    refunds = ask_refunds(order_id, shop)
    if refunds is None:
        yield _blind(Ref(kind=SubjectKind.ORDER, id=order_id), OrderRef(id=order_id), None)
    elif not refunds:
        yield Ignored(_GONE)
    else:
        order = ask_order(order_id, shop)
        for refund in refunds:
            yield _issued(refund["id"].id(), order_id, order, told=NOTHING, full=refund)


def refund_created(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """action.woocommerce_refund_created: names the refund alone, so that its order is asked for too."""
    refund_id = doc["arg"].id()
    found = ask_refund(refund_id, shop)
    if found is None:
        unknown = Refund(id=refund_id, amount=None, state=RefundState.UNKNOWN)
        yield _blind(Ref(kind=SubjectKind.REFUND, id=refund_id), None, unknown)
    elif not found:
        yield Ignored(_GONE)
    else:
        order_id = found[0]["parent_id"].id()
        yield _issued(refund_id, order_id, ask_order(order_id, shop), told=NOTHING, full=found[0])


def _blind(subject: Ref, order: OrderRef | None, refund: Refund | None) -> ReturnEvent:
    """That money was given back is known, and nothing else."""
    return ReturnEvent(
        kind=EventKind.REFUND_ISSUED,
        subject=subject,
        order=order,
        occurred_at=UNTOLD,
        refund=refund,
        extra={"incomplete": True},
    )


def _issued(refund_id: str, order_id: str, order: Reader, *, told: Reader, full: Reader) -> ReturnEvent:
    """One refund: `told` is how the order lists it, `full` how the REST API tells it."""
    currency = order["currency"].text() if order.present else None
    lines = list(refund_lines(full, order, currency))
    unplaced = lines.count(None)
    incomplete = {"incomplete": True} if not (order.present and full.present) else {}
    return ReturnEvent(
        kind=EventKind.REFUND_ISSUED,
        subject=Ref(kind=SubjectKind.REFUND, id=refund_id),
        order=_order(order_id, order),
        # The refund's own time, else that of the order's change, which is never before it.
        occurred_at=_at(full["date_created_gmt"], _at(order["date_modified_gmt"])),
        actor=Actor.MERCHANT if full["refunded_by"].integer(0) else Actor.PLATFORM,
        lines=tuple(line for line in lines if line),
        refund=Refund(
            id=refund_id,
            amount=positive(full["amount"], currency) or positive(told["total"], currency),
            shipping=_shipping(full, currency),
            state=_STATE[full["refunded_payment"].boolean(None)],
        ),
        customer=_customer(order),
        note=full["reason"].text("") or told["reason"].text("") or told["refund"].text(""),
        extra=incomplete | ({"lines_without_order_line": unplaced} if unplaced else {}),
    )


def _shipping(refund: Reader, currency: str | None) -> Money | None:
    """Freight given back, without its tax; newer versions tell it."""
    amounts = [positive(line["total"], currency) for line in refund["shipping_lines"].each()]
    known = [amount for amount in amounts if amount]
    with refund.naming():
        return sum(known[1:], known[0]) if known and len(known) == len(amounts) else None


def _order(order_id: str, order: Reader) -> OrderRef:
    placed = order["date_created_gmt"].time(None, offset=_UTC)
    return OrderRef(id=order_id, number=order["number"].id(None), placed_at=placed)


def _at(gmt: Reader, otherwise: datetime = UNTOLD) -> datetime:
    """A `_gmt` time, which names no zone. Its twin without `_gmt` is in the shop's zone, which nobody tells."""
    return gmt.time(otherwise, offset=_UTC)


def _customer(order: Reader) -> Party | None:
    """As the order tells it; the goods are where they were shipped to. A guest has the customer id 0."""
    bill, ship = order["billing"], order["shipping"]
    ref = order["customer_id"].id(None)
    found: dict[str, Any] = {
        "ref": None if ref == "0" else ref,
        "name": " ".join(filter(None, (bill[part].text(None) for part in ("first_name", "last_name")))) or None,
        "country": ship["country"].text(None) or bill["country"].text(None),
        "postal_code": ship["postcode"].text(None) or bill["postcode"].text(None),
        "email": bill["email"].text(None),
        "phone": bill["phone"].text(None),
    }
    return Party(**found) if any(found.values()) else None
