"""The return case as its events tell it: lines with their axes, headline, stage. Computed whole, never set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from integrator.core import answers, claims, ledger
from integrator.core.agreements import Agreement
from integrator.core.cases import ORDER_WIDE, Case, return_id
from integrator.core.codec import money_of
from integrator.core.duties import Duty, duties
from integrator.core.errors import InvalidValue
from integrator.core.headlines import headline, stage
from integrator.core.ledger import Purse
from integrator.core.legs import Leg, credit_axis, legs
from integrator.core.lines import LISTING, RECEIVED, LineFacts, RmaLine, last, lines_of
from integrator.core.money import Money
from integrator.core.refunds import RefundView, refunds
from integrator.core.types import (
    Due,
    EventKind,
    OrderRef,
    Party,
    ReturnEvent,
    Tracking,
    Wish,
)

K = EventKind
_ANSWERED = {
    K.RETURN_APPROVED: "approved",
    K.RETURN_DECLINED: "declined",
    K.RETURN_CANCELLED: "cancelled",
    K.MERCHANT_APPROVED: "approved",
    K.MERCHANT_DECLINED: "declined",
}
_CLOSES = frozenset({K.RETURN_CLOSED, K.MERCHANT_CLOSED})
_REOPENS = frozenset({K.RETURN_REOPENED, K.MERCHANT_REOPENED})
_ALIVE = ("requested", "approved")
# On the timeline, and never a reason to write to a supplier.
_SPEAKING = frozenset({K.MERCHANT_APPROVED, K.MERCHANT_DECLINED, K.MERCHANT_REOPENED, K.MERCHANT_COUNTERED})
_SILENT = (
    ORDER_WIDE
    | RECEIVED
    | {K.RETURN_CLOSED, K.EXCHANGE_SHIPPED, K.DISPUTE_OPENED, K.DISPUTE_RESOLVED}
    | {kind for kind in K if kind.is_ours and kind not in _SPEAKING}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rma:
    """A return case. `return_state`: none, requested, approved, declined or cancelled; `lines` by line id.

    `told_at`: the newest fact that may change what a supplier is told; `listed_at`: the newest list of lines;
    `due_at`: when `due` was told.
    `legs`, `duties` and `purse` follow from the rest and from the agreements in force for the order.

    `order` is all that is known of it, `told_order` what a supplier may be told: silent facts never change a message.
    """

    return_id: str | None
    return_state: str
    closed: bool
    order: OrderRef
    told_order: OrderRef
    wish: Wish | None
    lines: tuple[RmaLine, ...]
    refunds: tuple[RefundView, ...]
    parcels: tuple[Tracking, ...]
    label_url: str | None
    due: Due | None
    customer: Party | None
    disputed: bool
    test: bool
    headline: str
    stage: str
    opened_at: datetime
    last_fact_at: datetime
    timeline: tuple[ReturnEvent, ...]
    told_at: datetime
    listed_at: datetime | None
    due_at: datetime | None
    delivered_at: datetime | None
    legs: tuple[Leg, ...] = ()
    duties: tuple[Duty, ...] = ()
    purse: Purse | None = None

    @property
    def is_return(self) -> bool:
        """A return that is alive; whether goods come back is said line by line."""
        return self.return_state in _ALIVE

    @property
    def is_over(self) -> bool:
        """Nothing more will happen: declined, cancelled or closed, and no money given back."""
        ended = self.closed or self.return_state in ("declined", "cancelled")
        return ended and not self.live_refunds

    @property
    def told_freight(self) -> Money | None:
        """What the way back of all goods costs as it was told last, by the platform or with the approval."""
        return last(_freight(event) for event in self.timeline if _speaks(event))

    @property
    def free_freight(self) -> bool:
        """Whether the return was last approved so that the customer does not pay the way back."""
        if self.return_state != "approved":
            return False
        approved = [event for event in self.timeline if event.kind is K.MERCHANT_APPROVED]
        return bool(approved) and answers.fields_of(approved[-1]).get("free_freight") is True

    @property
    def live_refunds(self) -> tuple[RefundView, ...]:
        """Refunds that were issued and neither failed nor were undone."""
        return tuple(refund for refund in self.refunds if refund.issued and not refund.ended)

    @property
    def asked_refunds(self) -> tuple[RefundView, ...]:
        """Refunds somebody asked for outside any return, not issued yet."""
        return tuple(refund for refund in self.refunds if not refund.issued and not refund.ended)


def projected(
    case: Case,
    *,
    facts: Mapping[str, LineFacts],
    suppliers: Mapping[str, str | None],
    agreements: Mapping[str, Agreement] | None = None,
) -> Rma:
    """The case as its events tell it. `facts` and `suppliers` are those of the whole order.

    `agreements`: supplier -> the version in force for this order; where one is missing the defaults hold.
    """
    agreements = agreements or {}
    own = [event for event in case.events if event.kind not in ORDER_WIDE]
    told = [event for event in own if _speaks(event)]
    (state, closed), wish = _answer(own), last(event.wish for event in told)
    views = refunds(case.events)
    sends_goods = state in _ALIVE and wish is not Wish.REFUND_ONLY
    lines = lines_of(own, told, views, facts, suppliers, agreements, state=state, sends_goods=sends_goods)
    rma = Rma(
        return_id=case.return_id,
        return_state=state,
        closed=closed,
        order=_order(case.events),
        told_order=_order(told or own),
        wish=wish,
        lines=lines,
        refunds=views,
        parcels=_parcels(told),
        label_url=last(_text(event.extra.get("label_url")) for event in told),
        due=last(event.due for event in told),
        customer=last(event.customer for event in told),
        disputed=_disputed(own),
        test=any(event.test for event in told or own),
        headline="open",
        stage="request",
        opened_at=min(event.occurred_at for event in told or own),
        last_fact_at=max(event.occurred_at for event in own),
        timeline=tuple(event for event in case.events if _concerns(event, lines)),
        told_at=max(event.occurred_at for event in told or own),
        listed_at=last(event.occurred_at for event in told if event.kind in LISTING and event.lines),
        due_at=last(event.occurred_at for event in told if event.due),
        delivered_at=last(event.occurred_at for event in told if event.kind is K.PARCEL_DELIVERED),
    )
    return _with_process(rma, own, agreements)


def _with_process(rma: Rma, own: Sequence[ReturnEvent], agreements: Mapping[str, Agreement]) -> Rma:
    """The case with what follows from its lines: legs, credits, duties, money, headline and stage.

    Filled in before anybody else sees the case, as copying it for each step would cost more than the steps.
    """
    answered = any(event.kind.is_ours for event in own)
    found = legs(rma, own if answered else (), agreements)
    _fill(rma, legs=found)
    if answered:
        _fill(rma, lines=_credited(rma.lines, found, own, agreements))
    _fill(rma, duties=duties(rma, own, agreements), purse=ledger.purse(rma, agreements))
    _fill(rma, headline=headline(rma), stage=stage(rma))
    return rma


def _fill(rma: Rma, **values: object) -> None:
    for name, value in values.items():
        object.__setattr__(rma, name, value)


def _credited(
    lines: Sequence[RmaLine], parts: Sequence[Leg], own: Sequence[ReturnEvent], agreements: Mapping[str, Agreement]
) -> tuple[RmaLine, ...]:
    by_supplier = {leg.supplier: leg for leg in parts}
    given: dict[str, list[Money]] = {}
    for event in own:
        if event.kind is K.SUPPLIER_CREDITED:
            for line_id, money in answers.line_moneys(event):
                given.setdefault(line_id, []).append(money)
    found = []
    for line in lines:
        leg, credits_ = by_supplier.get(line.supplier or ""), given.get(line.facts.line_id, [])
        if leg and (line.refund != "none" or credits_):
            agreement = agreements.get(leg.supplier) or Agreement(supplier=leg.supplier)
            owed = claims.claim([line], agreement).total
            line = replace(line, credit=credit_axis(leg, line, credits_, owed, agreement))
        found.append(line)
    return tuple(found)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _freight(event: ReturnEvent) -> Money | None:
    approved = event.kind is K.MERCHANT_APPROVED
    return _money(answers.fields_of(event).get("freight") if approved else event.extra.get("return_freight"))


def _money(value: object) -> Money | None:
    """An amount that stands in `extra`, where nobody has checked it."""
    try:
        money = money_of(value) if isinstance(value, Mapping) else None
    except (InvalidValue, LookupError):
        return None
    return money if money and money.minor >= 0 else None


def _speaks(event: ReturnEvent) -> bool:
    """Whether a fact may change what a supplier is told. Of refunds only those that name lines or a return do."""
    if event.kind.startswith("refund."):
        return bool(event.lines or return_id(event))
    return event.kind not in _SILENT


def _answer(own: Sequence[ReturnEvent]) -> tuple[str, bool]:
    """Requested or what was last answered, and whether it is closed; a reopened return is what it was before."""
    state, approved, closed, reported = "none", False, False, False
    for event in own:
        reported = reported or event.kind is K.SUPPLIER_OPENED
        if event.kind in _ANSWERED and (state != "none" or not event.kind.is_ours or _takes(event, reported)):
            state, closed = _ANSWERED[event.kind], False
            approved = approved or state == "approved"
        elif event.kind in _REOPENS:
            state, closed = "approved" if approved else "requested", False
        elif event.kind in _CLOSES:
            closed = True
        elif state == "none" and _asks_for_return(event):
            state = "requested"
    if state == "none" and any(return_id(event) and _speaks(event) for event in own):
        # Told only by its refund or parcel: it is under way, so somebody has agreed to it.
        state = "approved"
    return state, closed


def _takes(event: ReturnEvent, reported: bool) -> bool:
    """Whether a merchant begins a return with what a supplier reported."""
    return reported and event.kind is K.MERCHANT_APPROVED


def _asks_for_return(event: ReturnEvent) -> bool:
    return event.kind is K.RETURN_REQUESTED or (event.kind is K.RETURN_UPDATED and return_id(event) is not None)


def _order(events: Sequence[ReturnEvent]) -> OrderRef:
    told = [event.order for event in events if event.order]
    return OrderRef(id=told[0].id, number=last(o.number for o in told), placed_at=last(o.placed_at for o in told))


def _disputed(own: Sequence[ReturnEvent]) -> bool:
    open_: dict[str, bool] = {}
    for event in own:
        if event.kind in (K.DISPUTE_OPENED, K.DISPUTE_RESOLVED):
            open_[event.subject.id] = event.kind is K.DISPUTE_OPENED
    return any(open_.values())


def _parcels(own: Sequence[ReturnEvent]) -> tuple[Tracking, ...]:
    """The customer's parcels, one for each tracking number; one told without a number gives way to those told with."""
    named: dict[str, Tracking] = {}
    for event in own:
        if event.tracking and event.kind is not K.PARCEL_RETURNED_TO_SENDER and event.kind is not K.EXCHANGE_SHIPPED:
            number = event.tracking.number or ""
            known = named.get(number, event.tracking)
            named[number] = Tracking(
                carrier=event.tracking.carrier or known.carrier,
                number=event.tracking.number,
                url=event.tracking.url or known.url,
            )
    return tuple(parcel for number, parcel in named.items() if number or len(named) == 1)


def _concerns(event: ReturnEvent, lines: Sequence[RmaLine]) -> bool:
    if event.kind is not K.SYSTEM_ROUTED:
        return True
    ours = {line.facts.line_id for line in lines}
    return any(line.line_id in ours for line in event.lines)
