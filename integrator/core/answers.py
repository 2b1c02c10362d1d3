"""Answers of suppliers and acts of merchants as facts of a case (CONTRACT.md 8).

What was answered stands in the event's `extra`: `supplier` (whose leg), `answer` (the fields, checked where they came
in) and `by` (api, page, mail or merchant). Line ids and quantities are the event's lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from integrator.core.money import Money
from integrator.core.types import (
    Actor,
    Address,
    Disposition,
    EventKind,
    Line,
    OrderRef,
    Ref,
    ReturnEvent,
    SubjectKind,
    Tracking,
    Wish,
)

K = EventKind
Fields = Mapping[str, Any]

ANSWERS: Mapping[str, EventKind] = {
    "seen": K.SUPPLIER_SEEN,
    "confirm": K.SUPPLIER_CONFIRMED,
    "reject": K.SUPPLIER_REJECTED,
    "counter": K.SUPPLIER_COUNTERED,
    "ask": K.SUPPLIER_ASKED,
    "received": K.SUPPLIER_RECEIVED,
    "inspection": K.SUPPLIER_INSPECTED,
    "credit": K.SUPPLIER_CREDITED,
    "replacement_shipped": K.SUPPLIER_REPLACED,
    "cancel_accept": K.SUPPLIER_CANCEL_ACCEPTED,
    "cancel_refuse": K.SUPPLIER_CANCEL_REFUSED,
    "improvement": K.SUPPLIER_IMPROVED,
    "open_case": K.SUPPLIER_OPENED,
}
"""What a supplier may answer, and the fact that it becomes."""

ACTS: Mapping[str, EventKind] = {
    "approve": K.MERCHANT_APPROVED,
    "decline": K.MERCHANT_DECLINED,
    "accept_offer": K.MERCHANT_OFFER_ACCEPTED,
    "refuse_offer": K.MERCHANT_OFFER_REFUSED,
    "counter_offer": K.MERCHANT_COUNTERED,
    "reply": K.MERCHANT_REPLIED,
    "accept_inspection": K.MERCHANT_REVIEWED,
    "contest": K.MERCHANT_CONTESTED,
    "write_off": K.MERCHANT_WROTE_OFF,
    "refund": K.MERCHANT_REFUNDED,
    "solve": K.MERCHANT_SOLVED,
    "ask_evidence": K.MERCHANT_ASKED_EVIDENCE,
    "note": K.MERCHANT_NOTED,
    "close": K.MERCHANT_CLOSED,
    "reopen": K.MERCHANT_REOPENED,
}
"""What a merchant may do with a case, and the fact that it becomes."""

VERSIONED = frozenset({"confirm", "reject", "counter", "cancel_accept", "cancel_refuse"})
"""Answers that must name the version of the instruction they are given to."""

_ALWAYS = ("seen", "ask")
_OPENED_BY: Mapping[str, tuple[str, ...]] = {
    "confirm": ("confirm", "reject", "counter"),
    "acknowledge": ("confirm", "cancel_accept", "cancel_refuse"),
    "receive": ("received",),
    "inspect": ("inspection",),
    "credit": ("credit", "replacement_shipped"),
}


def allowed(type_: str, asked: Iterable[str]) -> list[str]:
    """What a supplier may answer to a message: its type and the actions it asks for."""
    if type_ == "return.withdrawn":
        return [*_ALWAYS, "received", "inspection", "credit", "cancel_accept", "cancel_refuse"]
    return list(dict.fromkeys([*_ALWAYS, *(answer for action in asked for answer in _OPENED_BY[action])]))


NAMES = {kind: name for name, kind in ({**ANSWERS, **ACTS}).items()}


def answer_event(
    kind: EventKind,
    *,
    id_: str,
    order: OrderRef,
    return_id: str | None,
    at: datetime,
    supplier: str | None,
    by: str,
    fields: Fields,
    lines: Iterable[tuple[str, int]] = (),
) -> ReturnEvent:
    """The fact that an answer or act is; `id_` makes its key unlike any other's.

    An approval with lines is of what a supplier reported: these goods count as sent back to it.
    """
    told = list(lines)
    takes = kind is K.MERCHANT_APPROVED and bool(told) and fields.get("refund_only") is not True
    about = Ref(kind=SubjectKind.RETURN, id=return_id) if return_id else Ref(kind=SubjectKind.ORDER, id=order.id)
    address, tracking = fields.get("return_address"), fields.get("tracking")
    return ReturnEvent(
        kind=kind,
        subject=about,
        key=f"{kind}:{about.kind}:{id_}",
        order=OrderRef(id=order.id),
        return_id=return_id,
        occurred_at=at,
        wish=_wish(fields, takes=takes) if kind is K.MERCHANT_APPROVED else None,
        actor=Actor.SUPPLIER if kind.startswith("supplier.") else Actor.MERCHANT,
        lines=tuple(
            Line(line_id=line_id, quantity=quantity, disposition=Disposition.RETURN if takes else None)
            for line_id, quantity in told
        ),
        return_address=Address(**{**address, "lines": tuple(address.get("lines") or ())}) if address else None,
        tracking=Tracking(**tracking) if tracking else None,
        extra={"supplier": supplier, "by": by, "answer": {name: fields[name] for name in fields}},
    )


def _wish(fields: Fields, *, takes: bool) -> Wish | None:
    if fields.get("refund_only") is True:
        return Wish.REFUND_ONLY
    return Wish.RETURN_REFUND if takes else None


def supplier_of(event: ReturnEvent) -> str | None:
    """Whose leg a fact of our own side is about; None: of all of them."""
    return event.extra.get("supplier")


def fields_of(event: ReturnEvent) -> Fields:
    """What was answered."""
    return event.extra.get("answer") or {}


def text_of(event: ReturnEvent, name: str) -> str | None:
    """A text field of an answer."""
    value = fields_of(event).get(name)
    return value if isinstance(value, str) and value else None


def money_in(event: ReturnEvent, name: str) -> Money | None:
    """A money field of an answer."""
    return money_of_document(fields_of(event).get(name))


def line_moneys(event: ReturnEvent) -> list[tuple[str, Money]]:
    """Line ids and amounts that an answer gives them."""
    found = ((one.get("line_id"), money_of_document(one.get("amount"))) for one in fields_of(event).get("lines") or ())
    return [(line_id, money) for line_id, money in found if line_id and money]


def money_of_document(value: Any) -> Money | None:
    """An amount as it stands in an answer; None for none."""
    return Money.parse(value["amount"], value["currency"]) if isinstance(value, Mapping) else None
