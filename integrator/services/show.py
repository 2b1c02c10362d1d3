"""A case as a JSON document: what is kept beside its events, and what is shown everywhere (CONTRACT.md 9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from integrator.core.agreements import Agreement
from integrator.core.answers import NAMES, supplier_of
from integrator.core.codec import address_document, money_document, reason_document, time_text, tracking_document
from integrator.core.duties import Duty
from integrator.core.evidence import Outside, missing_evidence, outside_window, pictures
from integrator.core.legs import Leg
from integrator.core.lines import RmaLine
from integrator.core.policy import Policy
from integrator.core.proposals import Proposal
from integrator.core.rma import Rma
from integrator.core.solutions import is_open, solutions
from integrator.core.types import EventKind, ReturnEvent
from integrator.core.waits import ENDED, next_duty
from integrator.core.writeback import approval_held

LAPSING = ("confirm", "answer_counter", "receive", "inspect")
"""Steps that end when their time has passed, as the agreement says."""


def _no_policy() -> None:
    """No policy."""


def case_document(
    rma: Rma,
    messages: Mapping[str, int | None],
    agreements: Mapping[str, Agreement] | None = None,
    policy: Callable[[], Policy | None] = _no_policy,
) -> dict[str, Any]:
    """The projection as a document. `messages`: event key -> the inbox message that told it.

    `policy`: gives the one in force for the order; asked only while somebody has to decide.
    """
    agreed = agreements or {}
    lacking, late = missing_evidence(rma, agreed), outside_window(rma, agreed)
    offers = solutions(rma, agreed, policy()) if is_open(rma) else {}
    return {
        "order": {
            "id": rma.order.id,
            "number": rma.order.number,
            "placed_at": time_text(rma.order.placed_at) if rma.order.placed_at else None,
        },
        "return_id": rma.return_id,
        "return_state": "closed" if rma.closed else rma.return_state,
        "wish": rma.wish.value if rma.wish else None,
        "test": rma.test,
        "headline": rma.headline,
        "stage": rma.stage,
        "opened_at": time_text(rma.opened_at),
        "due": {"by": time_text(rma.due.by), "then": rma.due.then} if rma.due else None,
        "lines": [_line(line, lacking, late) | _offered(offers.get(line.facts.line_id)) for line in rma.lines],
        "refunds": [
            {
                "id": refund.id,
                "state": "cancelled" if refund.ended else refund.state.value if refund.issued else "requested",
                "amount": money_document(refund.amount),
                "shop_amount": money_document(refund.shop_amount),
                "shipping": money_document(refund.shipping),
                "at": time_text(refund.at),
                "lines": [
                    {"line_id": line.line_id, "quantity": line.quantity, "amount": money_document(line.amount)}
                    for line in refund.lines
                ],
            }
            for refund in rma.refunds
        ],
        "parcels": [tracking_document(parcel) for parcel in rma.parcels],
        "waits": _waits(waiting(rma)),
        "approval_held": approval_held(rma, agreed),
        "legs": [_leg(rma, leg) for leg in rma.legs],
        "duties": [_duty(duty) for duty in rma.duties],
        "money": _money(rma),
        "timeline": [_entry(event, messages.get(event.key)) for event in rma.timeline],
    }


def _line(line: RmaLine, lacking: Mapping[str, Sequence[str]], late: Mapping[str, Outside]) -> dict[str, Any]:
    outside = late.get(line.facts.line_id)
    return {
        "line_id": line.facts.line_id,
        "return_line_id": line.return_line_id,
        "sku": line.facts.sku,
        "title": line.facts.title,
        "variant": line.facts.variant,
        "vendor": line.facts.vendor,
        "product_id": line.facts.product_id,
        "quantity": line.quantity,
        "refunded_quantity": line.refunded_quantity,
        "disposition": line.disposition.value if line.disposition else None,
        "comes_back": line.comes_back,
        "supplier": line.supplier,
        "reception": line.reception,
        "decision": line.decision,
        "refund": line.refund,
        "credit": line.credit,
        "reason": reason_document(line.reason),
        "found_reason": line.found_reason.value if line.found_reason else None,
        "liable": line.liable,
        "evidence": pictures(line),
        "evidence_missing": list(lacking.get(line.facts.line_id, ())),
        "outside_window": {"days": outside.days, "window_days": outside.window_days} if outside else None,
    }


def _offered(found: Sequence[Proposal] | None) -> dict[str, Any]:
    """What a merchant who still has to decide may offer for a line, the best first, with its cost."""
    if found is None:
        return {}
    return {
        "proposals": [
            {
                "kind": one.kind.value,
                "cost": money_document(one.cost),
                "customer_gets": money_document(one.customer_gets),
                "bears": one.bears,
                "returns": one.returns,
                "pays_way": one.pays_way,
            }
            for one in found
        ]
    }


def waiting(rma: Rma) -> Duty | None:
    """The duty that a case waits for; none once it is over."""
    return None if rma.headline in ENDED else next_duty(rma.duties)


def lapses_at(rma: Rma) -> datetime | None:
    """When the silence of a supplier first means something; money that is owed never lapses."""
    open_ = [duty for duty in rma.duties if duty.done_at is None and duty.owner == "supplier" and duty.what in LAPSING]
    ends = [duty.due_by for duty in open_ if duty.due_by]
    return None if waiting(rma) is None else min(ends, default=None)


def _waits(duty: Duty | None) -> dict[str, Any] | None:
    if duty is None:
        return None
    return {
        "for": duty.owner,
        "who": duty.supplier,
        "what": duty.what,
        "until": _time(duty.due_by),
        "then": duty.then,
    }


def _time(at: datetime | None) -> str | None:
    return time_text(at) if at else None


def _duty(duty: Duty) -> dict[str, Any]:
    return {
        "owner": duty.owner,
        "supplier": duty.supplier,
        "stage": duty.stage,
        "what": duty.what,
        "then": duty.then,
        "since": _time(duty.since),
        "due_by": _time(duty.due_by),
        "done_at": _time(duty.done_at),
    }


def _leg(rma: Rma, leg: Leg) -> dict[str, Any]:
    open_ = [duty for duty in rma.duties if duty.supplier == leg.supplier and duty.done_at is None]
    told = ("authorization_no", "instructions", "label_url", "valid_until")
    return {
        "supplier": leg.supplier,
        "status": leg.status,
        "agreement": leg.agreement,
        "line_ids": list(leg.line_ids),
        "due": {duty.what: _time(duty.due_by) for duty in open_ if duty.owner == "supplier"},
        "return_address": address_document(leg.return_address),
        **{name: leg.confirmed.get(name) for name in told},
        "refusal": _picked(leg.refusal, ("code", "text")),
        "offer": leg.offer.document() if leg.offer else None,
        "counter_offer": leg.counter_offer.document() if leg.counter_offer else None,
        "report": leg.report.document() if leg.report else None,
        "question": leg.question,
        "credit_expected": money_document(leg.expected),
        "credit_freight": money_document(leg.freight),
        "credit_promised": money_document(leg.promised),
        "credit_left": money_document(leg.left),
        "credits": [money_document(money) for money in leg.credits],
    }


def _picked(fields: Mapping[str, Any] | None, names: tuple[str, ...]) -> dict[str, Any] | None:
    return None if fields is None else {name: fields.get(name) for name in names}


def _money(rma: Rma) -> dict[str, Any]:
    purse = rma.purse
    names = ("refunded", "credit_expected", "credit_promised", "credit_received", "leakage")
    return {name: money_document(getattr(purse, name)) if purse else None for name in names}


def _entry(event: ReturnEvent, inbox_id: int | None) -> dict[str, Any]:
    return {
        "at": time_text(event.occurred_at),
        "actor": event.actor.value,
        "kind": event.kind.value,
        "key": event.key,
        "summary": summary(event),
        "supplier": supplier_of(event) if event.kind.is_ours else None,
        "answer": _answer(event),
        "inbox_id": f"inb_{inbox_id}" if inbox_id is not None else None,
        "outbox_id": None,
    }


def _answer(event: ReturnEvent) -> dict[str, Any] | None:
    """What was answered, by its name in CONTRACT 8, or what a merchant did."""
    if event.kind not in NAMES:
        return None
    return {"type": NAMES[event.kind], "by": event.extra.get("by"), "fields": event.extra.get("answer")}


_SENTENCES = {
    EventKind.SUPPLIER_SEEN: "The supplier has seen it",
    EventKind.SUPPLIER_CONFIRMED: "The supplier confirmed",
    EventKind.SUPPLIER_REJECTED: "The supplier refused",
    EventKind.SUPPLIER_COUNTERED: "The supplier made an offer",
    EventKind.SUPPLIER_ASKED: "The supplier asked a question",
    EventKind.SUPPLIER_RECEIVED: "The supplier received goods",
    EventKind.SUPPLIER_INSPECTED: "The supplier inspected the goods",
    EventKind.SUPPLIER_CREDITED: "The supplier gave a credit",
    EventKind.SUPPLIER_REPLACED: "The supplier sent a replacement",
    EventKind.SUPPLIER_CANCEL_ACCEPTED: "The supplier accepted the cancellation",
    EventKind.SUPPLIER_CANCEL_REFUSED: "The supplier refused the cancellation",
    EventKind.SUPPLIER_IMPROVED: "The supplier told what it improves",
    EventKind.SUPPLIER_OPENED: "The supplier reported a problem",
    EventKind.MERCHANT_APPROVED: "You approved the return",
    EventKind.MERCHANT_DECLINED: "You declined the return",
    EventKind.MERCHANT_OFFER_ACCEPTED: "You accepted the supplier's offer",
    EventKind.MERCHANT_OFFER_REFUSED: "You refused the supplier's offer",
    EventKind.MERCHANT_COUNTERED: "You made a counter-offer",
    EventKind.MERCHANT_REPLIED: "You replied to the supplier",
    EventKind.MERCHANT_REVIEWED: "You accepted the inspection",
    EventKind.MERCHANT_CONTESTED: "You contested the inspection",
    EventKind.MERCHANT_WROTE_OFF: "You wrote off the rest of the credit",
    EventKind.MERCHANT_REFUNDED: "You ordered a refund",
    EventKind.MERCHANT_SOLVED: "You solved the problem",
    EventKind.MERCHANT_ASKED_EVIDENCE: "You asked the customer for evidence",
    EventKind.MERCHANT_NOTED: "You noted something",
    EventKind.MERCHANT_CLOSED: "You closed the case",
    EventKind.MERCHANT_REOPENED: "You opened the case again",
    EventKind.SYSTEM_SILENCE: "The supplier was silent until its deadline",
    EventKind.RETURN_REQUESTED: "The customer asks for a return",
    EventKind.RETURN_UPDATED: "The return was changed",
    EventKind.RETURN_APPROVED: "The return was approved",
    EventKind.RETURN_DECLINED: "The return was declined",
    EventKind.RETURN_CANCELLED: "The return was cancelled",
    EventKind.RETURN_CLOSED: "The return was closed",
    EventKind.RETURN_REOPENED: "The return was opened again",
    EventKind.PARCEL_SHIPPED: "The parcel is on its way",
    EventKind.PARCEL_DELIVERED: "The parcel was delivered",
    EventKind.PARCEL_LOST: "The parcel is lost",
    EventKind.PARCEL_RETURNED_TO_SENDER: "The parcel went back to its sender",
    EventKind.GOODS_RECEIVED: "The goods were received",
    EventKind.GOODS_INSPECTED: "The goods were inspected",
    EventKind.REFUND_REQUESTED: "A refund was asked for",
    EventKind.REFUND_ISSUED: "A refund was made",
    EventKind.REFUND_FAILED: "A refund failed",
    EventKind.REFUND_CANCELLED: "A refund was undone",
    EventKind.EXCHANGE_SHIPPED: "The replacement was sent",
    EventKind.DISPUTE_OPENED: "A dispute was opened",
    EventKind.DISPUTE_RESOLVED: "The dispute was resolved",
    EventKind.ORDER_SNAPSHOT: "The platform listed the order's refunds",
    EventKind.SYSTEM_ROUTED: "The supplier was chosen",
}


def summary(event: ReturnEvent) -> str:
    """One clause in English that says what an event states."""
    sentence = _SENTENCES.get(event.kind, event.kind.value)
    if event.kind is EventKind.SYSTEM_ROUTED:
        return f"{sentence}: {event.extra.get('because')}"
    if event.kind is EventKind.SYSTEM_SILENCE:
        return f"{sentence}: {event.extra.get('step')}, {event.extra.get('means')}"
    if event.refund and event.refund.amount and event.kind.startswith("refund."):
        money = event.refund.amount
        return f"{sentence}: {money.amount} {money.currency}, {event.refund.state}"
    if event.tracking and event.tracking.number:
        return f"{sentence}: {event.tracking.carrier or 'parcel'} {event.tracking.number}"
    return sentence
