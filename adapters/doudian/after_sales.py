"""An after-sale message -> one canonical event: a table of tags, and where each part of the event comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from adapters.doudian import reasons
from adapters.doudian.detail import Detail, asked
from adapters.doudian.told import Told, told
from adapters.doudian.words import BEFORE_SHIPPING, RETURN_AND_REFUND, WISHES, wish_of_text
from integrator.sdk import (
    UNTOLD,
    Actor,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a tag means: `times` names the fields its time may stand in, `dispute` the step of an arbitration."""

    kind: EventKind
    actor: Actor = Actor.PLATFORM
    times: tuple[str, ...] = ()
    wish: Wish | None = None
    dispute: str | None = None


_ARBITRATION = Step(kind=K.RETURN_UPDATED)

STEPS: dict[str, Step] = {
    "200": Step(kind=K.RETURN_REQUESTED, actor=Actor.CUSTOMER, times=("apply_time",)),
    "201": Step(kind=K.RETURN_APPROVED, actor=Actor.MERCHANT, times=("agree_time",)),
    "202": Step(kind=K.RETURN_APPROVED, actor=Actor.MERCHANT, times=("agree_time", "refuse_time")),
    "203": Step(kind=K.PARCEL_SHIPPED, actor=Actor.CUSTOMER, times=("return_time",)),
    "204": Step(kind=K.RETURN_DECLINED, actor=Actor.MERCHANT, times=("refuse_time",)),
    "205": Step(kind=K.RETURN_DECLINED, actor=Actor.MERCHANT, times=("refuse_time",)),
    "206": Step(kind=K.REFUND_ISSUED, times=("success_time",)),
    "207": Step(kind=K.RETURN_CANCELLED, times=("close_time",)),
    "208": Step(kind=K.RETURN_UPDATED, actor=Actor.CUSTOMER, times=("modify_time",)),
    "209": Step(kind=K.RETURN_UPDATED),
    "211": Step(kind=K.EXCHANGE_SHIPPED, actor=Actor.MERCHANT, times=("apply_time",)),
    "212": Step(kind=K.DISPUTE_OPENED, actor=Actor.CUSTOMER, dispute="opened"),
    "213": replace(_ARBITRATION, dispute="evidence_wanted"),
    "214": replace(_ARBITRATION, actor=Actor.MERCHANT, dispute="evidence_given"),
    "215": Step(kind=K.DISPUTE_RESOLVED, actor=Actor.CUSTOMER, dispute="withdrawn"),
    "216": Step(kind=K.DISPUTE_RESOLVED, dispute="decided"),
    "217": replace(_ARBITRATION, dispute="service_stepped_in"),
    "218": replace(_ARBITRATION, dispute="discussion_evidence"),
    "224": Step(kind=K.RETURN_REQUESTED, times=("apply_time",), wish=Wish.REFUND_ONLY),
    "225": Step(kind=K.REFUND_ISSUED, times=("success_time",), wish=Wish.REFUND_ONLY),
    "226": Step(kind=K.EXCHANGE_SHIPPED, actor=Actor.MERCHANT, wish=Wish.RESEND),
    "227": Step(kind=K.RETURN_APPROVED, actor=Actor.MERCHANT, wish=Wish.RESEND),
}

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
    kind = _kind(tag, step, case)
    if tag == "209" and case.deadline is None:
        item["data"].fail("tells no status_deadline, the only thing this message is for")
    asks = kind in _WITH_LINES or (kind is K.PARCEL_SHIPPED and not case.tracking_number)
    detail = asked(case.aftersale_id, shop) if asks else None
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
        extra=_extra(tag, step, case, wish, incomplete=asks and detail is None),
    )


def _kind(tag: str, step: Step, case: Told) -> EventKind:
    """For 退货退款 the second agreement (201) says that the goods arrived and the money was released."""
    return K.GOODS_RECEIVED if tag == "201" and case.type == RETURN_AND_REFUND else step.kind


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
    if detail is None or kind not in _WITH_LINES:
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
    if kind is K.REFUND_ISSUED:
        paid = detail.refunded if detail and detail.refunded and detail.refunded.minor else case.amount
        return Refund(id=case.aftersale_id, amount=paid, shipping=case.shipping, state=RefundState.SETTLED)
    if kind not in _REQUESTS or case.amount is None or (wish in _NO_MONEY and not case.amount.minor):
        return None
    return Refund(id=case.aftersale_id, amount=case.amount, shipping=case.shipping, state=RefundState.UNKNOWN)


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
        of_case = detail.deadline if detail.status in (None, case.status) else None
        by = of_dispute if step.dispute else of_case
    return Due(by=by) if by else None


def _extra(tag: str, step: Step, case: Told, wish: Wish | None, *, incomplete: bool) -> dict[str, Any]:
    extra: dict[str, Any] = {}
    if case.type is not None and case.type not in WISHES:
        extra["aftersale_type"] = case.type
    if tag == "204" and case.type == RETURN_AND_REFUND:
        extra["after_inspection"] = True
    if step.dispute:
        stated = {"id": case.arbitrate_id, "step": step.dispute, "status": case.arbitrate_status}
        decided = {"conclusion": case.arbitrate_conclusion} if case.arbitrate_conclusion is not None else {}
        extra["dispute"] = stated | decided
    return extra | {"incomplete": True} if incomplete else extra
