"""WooCommerce's refunds: listed by their order, and told in full by the REST API only."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.woocommerce.lines import positive, refund_lines
from adapters.woocommerce.orders import at_gmt, currency_of, customer_of, id_of, is_gone, order_id_of, order_of
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
    Reader,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    Shop,
    SubjectKind,
)

_STATE = {True: RefundState.SETTLED, False: RefundState.MANUAL, None: RefundState.UNKNOWN}
_NO_ORDER = "the order was deleted before its change could be told"
_GONE = "the refund was deleted again before it could be read"


def order_updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """order.updated and order.restored: every refund the order has now, and the snapshot that lists them."""
    if is_gone(doc):
        yield Ignored(_NO_ORDER)
        return
    order_id = order_id_of(doc)
    told = {id_of(refund["id"]): refund for refund in doc["refunds"].each()}
    if not doc["refunds"].is_list:
        yield from _unlisted(order_id, doc, shop)
        return
    full = {refund_id: refund for refund_id, refund in told.items() if refund["line_items"].is_list}
    if len(full) < len(told):
        full |= {id_of(refund["id"]): refund for refund in ask_refunds(order_id, shop) or ()}
    for refund_id, refund in told.items():
        yield issued(refund_id, order_id, doc, told=refund, full=full.get(refund_id, NOTHING))
    yield snapshot(order_id, doc, tuple(told))


def _unlisted(order_id: str, doc: Reader, shop: Shop) -> Iterator[Item]:
    """An order without its list of refunds, as the legacy API tells it: all of them are asked for."""
    refunds = ask_refunds(order_id, shop)
    if refunds is None:
        yield snapshot(order_id, doc, None)
        return
    order = doc if doc["currency"].present or not refunds else ask_order(order_id, shop)
    found = {id_of(refund["id"]): refund for refund in refunds}
    for refund_id, refund in found.items():
        yield issued(refund_id, order_id, order, told=NOTHING, full=refund)
    yield snapshot(order_id, order, tuple(found))


def order_refunded(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """Actions that name the order alone, so that all its refunds are asked for."""
    order_id = id_of(doc["arg"])
    refunds = ask_refunds(order_id, shop)
    if refunds is None:
        yield _blind(Ref(kind=SubjectKind.ORDER, id=order_id), OrderRef(id=order_id), None)
    elif not refunds:
        yield Ignored(_GONE)
    else:
        order = ask_order(order_id, shop)
        for refund in refunds:
            yield issued(id_of(refund["id"]), order_id, order, told=NOTHING, full=refund)


def refund_created(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """action.woocommerce_refund_created: names the refund alone, so that its order is asked for too."""
    refund_id = id_of(doc["arg"])
    found = ask_refund(refund_id, shop)
    if found is None:
        unknown = Refund(id=refund_id, amount=None, state=RefundState.UNKNOWN)
        yield _blind(Ref(kind=SubjectKind.REFUND, id=refund_id), None, unknown)
    elif not found:
        yield Ignored(_GONE)
    else:
        order_id = id_of(found[0]["parent_id"])
        yield issued(refund_id, order_id, ask_order(order_id, shop), told=NOTHING, full=found[0])


def snapshot(order_id: str, order: Reader, refund_ids: tuple[str, ...] | None) -> ReturnEvent:
    """The refunds an order has now; None where they are not known."""
    return ReturnEvent(
        kind=EventKind.ORDER_SNAPSHOT,
        subject=Ref(kind=SubjectKind.ORDER, id=order_id),
        order=order_of(order_id, order),
        occurred_at=at_gmt(order["date_modified_gmt"]),
        refund_ids=refund_ids,
        customer=customer_of(order),
        extra={"incomplete": True} if refund_ids is None else {},
    )


def issued(refund_id: str, order_id: str, order: Reader, *, told: Reader, full: Reader) -> ReturnEvent:
    """One refund: `told` is how the order lists it, `full` how the REST API tells it."""
    currency = currency_of(order) if order.present else None
    lines = list(refund_lines(full, order, currency))
    unplaced = lines.count(None)
    incomplete = {} if order.present and full["line_items"].is_list else {"incomplete": True}
    return ReturnEvent(
        kind=EventKind.REFUND_ISSUED,
        subject=Ref(kind=SubjectKind.REFUND, id=refund_id),
        order=order_of(order_id, order),
        # The refund's own time, else that of the order's change, which is never before it.
        occurred_at=at_gmt(full["date_created_gmt"], at_gmt(order["date_modified_gmt"])),
        actor=Actor.MERCHANT if full["refunded_by"].integer(0) else Actor.PLATFORM,
        lines=tuple(line for line in lines if line),
        refund=Refund(
            id=refund_id,
            amount=positive(full["amount"], currency) or positive(told["total"], currency),
            shipping=_shipping(full, currency),
            state=_STATE[full["refunded_payment"].boolean(None)],
        ),
        customer=customer_of(order),
        note=full["reason"].text("") or told["reason"].text("") or told["refund"].text(""),
        extra=incomplete | ({"lines_without_order_line": unplaced} if unplaced else {}),
    )


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


def _shipping(refund: Reader, currency: str | None) -> Money | None:
    """Freight given back, without its tax; newer versions tell it."""
    amounts = [positive(line["total"], currency) for line in refund["shipping_lines"].each()]
    known = [amount for amount in amounts if amount]
    with refund.naming():
        return sum(known[1:], known[0]) if known and len(known) == len(amounts) else None
