"""An after-sale message -> one canonical event: where each part of it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from adapters.doudian import reasons
from adapters.doudian.detail import Detail, asked
from adapters.doudian.steps import STEPS, Step
from adapters.doudian.told import Told, told
from adapters.doudian.words import BEFORE_SHIPPING, FAVOURED, RETURN_AND_REFUND, WISHES, wish_of_text
from integrator.sdk import (
    UNTOLD,
    Disposition,
    Due,
    EventKind,
    Item,
    Line,
    Message,
    OrderRef,
    Reader,
    Reason,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    Shop,
    SubjectKind,
    Tracking,
    Wish,
)

K = EventKind

_WITH_LINES = frozenset({K.RETURN_REQUESTED, K.RETURN_UPDATED, K.REFUND_ISSUED, K.GOODS_RECEIVED})
_REQUESTS = frozenset({K.RETURN_REQUESTED, K.RETURN_UPDATED})
_OF_DISPUTE = frozenset({K.DISPUTE_OPENED, K.DISPUTE_RESOLVED})
_NO_MONEY = (Wish.EXCHANGE, Wish.RESEND, Wish.REPAIR)
_UNSHIPPED = ("未发货", "发货前")


def after_sale(item: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """Any tag of STEPS: what the message tells, and what afterSale.Detail adds where lines or a parcel matter."""
    tag = item["tag"].id()
    step = STEPS[tag]
    case = told(item, step.times)
    if tag == "209" and case.deadline is None:
        item["data"].fail("tells no status_deadline, the only thing this message is for")
    asks = _asks(_kind(tag, step, case), case)
    detail = asked(case.aftersale_id, shop) if asks else None
    if case.type is None and detail is not None:
        case = replace(case, type=detail.type)
    kind = _kind(tag, step, case) or step.kind
    wish = _wish(step, case, detail)
    yield ReturnEvent(
        kind=kind,
        subject=_subject(kind, case),
        order=_order(case, detail),
        return_id=case.aftersale_id,
        occurred_at=case.at or UNTOLD,
        source_version=case.version,
        actor=step.actor,
        wish=wish,
        lines=_lines(kind, case, detail, wish),
        reason=_reason(case, detail),
        refund=_refund(kind, case, detail, wish),
        tracking=_tracking(kind, case, detail),
        return_address=case.return_address,
        due=_due(step, case, detail),
        extra=_extra(tag, step, case, incomplete=asks and _misses(kind, detail)),
    )


def _kind(tag: str, step: Step, case: Told) -> EventKind | None:
    """For 退货退款 the second agreement (201) says that the goods arrived and the money was released."""
    if tag != "201":
        return step.kind
    if case.type is None:
        return None
    return K.GOODS_RECEIVED if case.type == RETURN_AND_REFUND else step.kind


def _asks(kind: EventKind | None, case: Told) -> bool:
    """Whether the message leaves out its kind, the lines it is about, or the parcel it is about."""
    return kind is None or kind in _WITH_LINES or (kind is K.PARCEL_SHIPPED and not case.tracking_number)


def _misses(kind: EventKind, detail: Detail | None) -> bool:
    return detail is None or (kind in _WITH_LINES and detail.lines is None)


def _subject(kind: EventKind, case: Told) -> Ref:
    if kind in _OF_DISPUTE:
        return Ref(kind=SubjectKind.DISPUTE, id=case.arbitrate_id or case.aftersale_id)
    # A case has one refund at most, and the platform gives it no id of its own.
    about = SubjectKind.REFUND if kind is K.REFUND_ISSUED else SubjectKind.RETURN
    return Ref(kind=about, id=case.aftersale_id)


def _order(case: Told, detail: Detail | None) -> OrderRef | None:
    order_id = case.order_id or (detail and detail.order_id)
    return OrderRef(id=order_id, placed_at=detail.placed_at if detail else None) if order_id else None


def _wish(step: Step, case: Told, detail: Detail | None) -> Wish | None:
    by_number = WISHES.get(case.type) if case.type is not None else None
    return step.wish or by_number or wish_of_text(detail.type_text if detail else "")


def _lines(kind: EventKind, case: Told, detail: Detail | None, wish: Wish | None) -> tuple[Line, ...]:
    if detail is None or detail.lines is None or kind not in _WITH_LINES:
        return ()
    before = case.type == BEFORE_SHIPPING or any(word in detail.type_text for word in _UNSHIPPED)
    if wish is not Wish.REFUND_ONLY or not before:
        return detail.lines
    return tuple(replace(line, disposition=Disposition.NEVER_SHIPPED) for line in detail.lines)


def _reason(case: Told, detail: Detail | None) -> Reason | None:
    if detail is None:
        return reasons.reason(case.reason_code, label=None, marks=(), words=None)
    code = case.reason_code or detail.reason_code
    label = detail.reason if detail.reason_code in (None, code) else None
    return reasons.reason(code, label=label, marks=detail.marks, words=detail.words)


def _refund(kind: EventKind, case: Told, detail: Detail | None, wish: Wish | None) -> Refund | None:
    """What the customer got; on a request, what is asked for. The API's sums stand in for those not told."""
    amount, shipping = case.amount, case.shipping
    if detail is not None and kind in (K.REFUND_ISSUED, K.RETURN_REQUESTED):
        amount, shipping = amount or detail.asked, shipping or detail.shipping
    if kind is K.REFUND_ISSUED:
        paid = detail.refunded if detail and detail.refunded and detail.refunded.minor else amount
        return Refund(id=case.aftersale_id, amount=paid, shipping=shipping, state=RefundState.SETTLED)
    if kind not in _REQUESTS or amount is None or (wish in _NO_MONEY and not amount.minor):
        return None
    return Refund(id=case.aftersale_id, amount=amount, shipping=shipping, state=RefundState.UNKNOWN)


def _tracking(kind: EventKind, case: Told, detail: Detail | None) -> Tracking | None:
    if kind is not K.PARCEL_SHIPPED:
        return None
    if case.tracking_number:
        return Tracking(number=case.tracking_number)
    return detail.tracking if detail else None


def _due(step: Step, case: Told, detail: Detail | None) -> Due | None:
    """The message's own deadline, else the API's as long as it belongs to the state the message tells."""
    by = case.deadline
    if by is None and detail is not None and step.kind in _REQUESTS:
        of_dispute = detail.arbitrate_deadline if detail.arbitrate_status in (None, case.arbitrate_status) else None
        of_case = detail.deadline if None in (case.status, detail.status) or case.status == detail.status else None
        by = of_dispute if step.dispute else of_case
    return Due(by=by) if by else None


def _extra(tag: str, step: Step, case: Told, *, incomplete: bool) -> dict[str, Any]:
    extra: dict[str, Any] = {}
    if case.type is not None and case.type not in WISHES:
        extra["aftersale_type"] = case.type
    if tag == "204" and case.type == RETURN_AND_REFUND:
        extra["after_inspection"] = True
    if step.dispute:
        extra["dispute"] = _dispute(step, case)
    return extra | {"incomplete": True} if incomplete else extra


def _dispute(step: Step, case: Told) -> dict[str, Any]:
    stated = {"id": case.arbitrate_id, "step": step.dispute, "status": case.arbitrate_status}
    if case.arbitrate_conclusion is None:
        return stated
    return stated | {"conclusion": case.arbitrate_conclusion, "favours": FAVOURED.get(case.arbitrate_conclusion)}
