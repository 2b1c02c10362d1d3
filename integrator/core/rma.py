"""The return case as its events tell it: lines with their axes, headline, stage. Computed whole, never set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from integrator.core import answers, claims, ledger
from integrator.core.agreements import LIABLE, Agreement
from integrator.core.cases import ORDER_WIDE, Case, by_fact, refund_id, return_id
from integrator.core.codec import money_of
from integrator.core.duties import Duty, duties
from integrator.core.errors import InvalidValue
from integrator.core.headlines import headline, stage
from integrator.core.ledger import Purse
from integrator.core.legs import Leg, credit_axis, legs
from integrator.core.money import Money
from integrator.core.refunds import RefundView, refunds
from integrator.core.types import (
    Category,
    Disposition,
    Due,
    EventKind,
    Evidence,
    Line,
    OrderRef,
    Party,
    Reason,
    ReturnEvent,
    Tracking,
    Wish,
)

T = TypeVar("T")
K = EventKind
_LISTING = frozenset({K.RETURN_REQUESTED, K.RETURN_UPDATED, K.RETURN_APPROVED})
_ANSWERED = {
    K.RETURN_APPROVED: "approved",
    K.RETURN_DECLINED: "declined",
    K.RETURN_CANCELLED: "cancelled",
    K.MERCHANT_APPROVED: "approved",
    K.MERCHANT_DECLINED: "declined",
}
_CLOSES = frozenset({K.RETURN_CLOSED, K.MERCHANT_CLOSED})
_REOPENS = frozenset({K.RETURN_REOPENED, K.MERCHANT_REOPENED})
_RECEIVED = frozenset({K.GOODS_RECEIVED, K.GOODS_INSPECTED})
_LOOKED_AT = frozenset({K.GOODS_INSPECTED, K.SUPPLIER_INSPECTED})
_TRAVELS = frozenset({K.PARCEL_SHIPPED, K.PARCEL_DELIVERED, K.PARCEL_LOST})
_MOVES = _TRAVELS | _RECEIVED | {K.SUPPLIER_RECEIVED, K.SUPPLIER_INSPECTED}
_ALIVE = ("requested", "approved")
# On the timeline, and never a reason to write to a supplier.
_SPEAKING = frozenset({K.MERCHANT_APPROVED, K.MERCHANT_DECLINED, K.MERCHANT_REOPENED, K.MERCHANT_COUNTERED})
_SILENT = (
    ORDER_WIDE
    | _RECEIVED
    | {K.RETURN_CLOSED, K.EXCHANGE_SHIPPED, K.DISPUTE_OPENED, K.DISPUTE_RESOLVED}
    | {kind for kind in K if kind.is_ours and kind not in _SPEAKING}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """What the order's events tell of one of its lines; the last told value of each wins."""

    line_id: str
    sku: str | None = None
    vendor: str | None = None
    product_id: str | None = None
    title: str | None = None
    variant: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RmaLine:
    """One line of a case with its axes.

    `listed`: the return names it; `asked`: money was asked for it outside any return; `comes_back`: its goods are to
    travel back to the supplier; `travels`: a parcel with them was told.
    """

    facts: LineFacts
    return_line_id: str | None
    quantity: int
    refunded_quantity: int
    listed: bool
    asked: bool
    reason: Reason | None
    disposition: Disposition | None
    comes_back: bool
    travels: bool
    evidence: tuple[Evidence, ...]
    supplier: str | None
    reception: str
    decision: str
    refund: str
    credit: str = "none"
    inspected: bool = False
    found_reason: Category | None = None
    liable: str = "merchant"
    paid: Money | None = None


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
        return _last(_freight(event) for event in self.timeline if _speaks(event))

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


def line_facts(events: Iterable[ReturnEvent]) -> dict[str, LineFacts]:
    """What all events of an order tell of its lines, by line id; our own decisions only repeat it."""
    facts: dict[str, dict[str, str]] = {}
    for event in sorted((event for event in events if event.kind is not K.SYSTEM_ROUTED), key=by_fact):
        for line in event.lines:
            known = facts.setdefault(line.line_id, {})
            known |= {name: value for name in _OF_GOODS if (value := getattr(line, name))}
    return {line_id: LineFacts(line_id=line_id, **known) for line_id, known in facts.items()}


_OF_GOODS = ("sku", "vendor", "product_id", "title", "variant")


def decisions(events: Iterable[ReturnEvent]) -> dict[str, ReturnEvent]:
    """Line id -> the newest `system.routed` about it, by its number."""
    routed = [event for event in events if event.kind is K.SYSTEM_ROUTED]
    newest_last = sorted(routed, key=lambda event: int(event.source_version or 0))
    return {line.line_id: event for event in newest_last for line in event.lines}


def suppliers_of(events: Iterable[ReturnEvent]) -> dict[str, str | None]:
    """Line id -> the supplier it was given to."""
    return {line_id: event.extra.get("supplier") for line_id, event in decisions(events).items()}


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
    (state, closed), wish = _answer(own), _last(event.wish for event in told)
    views = refunds(case.events)
    sends_goods = state in _ALIVE and wish is not Wish.REFUND_ONLY
    lines = _lines(own, told, views, facts, suppliers, agreements, state=state, sends_goods=sends_goods)
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
        label_url=_last(_text(event.extra.get("label_url")) for event in told),
        due=_last(event.due for event in told),
        customer=_last(event.customer for event in told),
        disputed=_disputed(own),
        test=any(event.test for event in told or own),
        headline="open",
        stage="request",
        opened_at=min(event.occurred_at for event in told or own),
        last_fact_at=max(event.occurred_at for event in own),
        timeline=tuple(event for event in case.events if _concerns(event, lines)),
        told_at=max(event.occurred_at for event in told or own),
        listed_at=_last(event.occurred_at for event in told if event.kind in _LISTING and event.lines),
        due_at=_last(event.occurred_at for event in told if event.due),
        delivered_at=_last(event.occurred_at for event in told if event.kind is K.PARCEL_DELIVERED),
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


def _last(values: Iterable[T | None]) -> T | None:
    last = None
    for value in values:
        last = value if value is not None else last
    return last


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
    return OrderRef(id=told[0].id, number=_last(o.number for o in told), placed_at=_last(o.placed_at for o in told))


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


def _lines(
    own: Sequence[ReturnEvent],
    told: Sequence[ReturnEvent],
    views: Sequence[RefundView],
    facts: Mapping[str, LineFacts],
    suppliers: Mapping[str, str | None],
    agreements: Mapping[str, Agreement],
    *,
    state: str,
    sends_goods: bool,
) -> tuple[RmaLine, ...]:
    listed = _listed(told)
    live = [view for view in views if not view.ended]
    refunded = _quantities(line for view in live if view.issued for line in view.lines)
    asked = _quantities(line for view in live if not view.issued for line in view.lines)
    concerned = {*listed, *refunded, *asked}
    # What only a warehouse tells is shown, and nobody is told of it.
    shown = {} if concerned else _listed(own)
    ended = {view.id for view in views if view.ended}
    stated = _told([event for event in told if refund_id(event) not in ended])
    sent_back = {
        line.line_id for view in live if view.issued for line in view.lines if line.disposition is Disposition.RETURN
    }
    expected = (listed or concerned) if sends_goods else {}
    whole = [view for view in live if view.issued and not view.lines and not view.shipping_only and view.names_return]
    moves = [event for event in own if event.kind in _MOVES]
    reason, full_by_amount = _last(event.reason for event in told), _covers(whole, listed)
    return tuple(
        _line(
            line_id,
            quantity=max(listed[line_id].quantity if line_id in listed else 0, refunded.get(line_id, 0))
            or asked.get(line_id)
            or shown[line_id].quantity,
            refunded=refunded.get(line_id, 0),
            whole=whole if line_id in listed else [],
            listed=line_id in listed,
            asked=line_id in asked,
            in_return=line_id in expected or line_id in sent_back,
            told=stated.get(line_id, []),
            moves=moves,
            reason=reason,
            facts=facts.get(line_id) or LineFacts(line_id=line_id),
            supplier=suppliers.get(line_id),
            agreement=agreements.get(suppliers.get(line_id) or ""),
            state=state,
            full_by_amount=full_by_amount,
        )
        for line_id in sorted(concerned or shown)
    )


def _listed(events: Sequence[ReturnEvent]) -> dict[str, Line]:
    """The return's present list: the newest that says anything, doubled lines added up.

    A return whose list nobody told has the lines that its other facts name, refunds apart.
    """
    lists = [event.lines for event in events if event.kind in _LISTING and event.lines]
    if lists:
        taken = (line for event in events if event.kind is K.MERCHANT_APPROVED for line in event.lines)
        return {**_sums(taken), **_sums(lists[-1])}
    return {line.line_id: line for event in events if not event.kind.startswith("refund.") for line in event.lines}


def _sums(lines: Iterable[Line]) -> dict[str, Line]:
    summed: dict[str, Line] = {}
    for line in lines:
        known = summed.get(line.line_id)
        summed[line.line_id] = replace(known, quantity=known.quantity + line.quantity) if known else line
    return summed


def _quantities(lines: Iterable[Line]) -> dict[str, int]:
    return {line_id: line.quantity for line_id, line in _sums(lines).items()}


def _told(own: Sequence[ReturnEvent]) -> dict[str, list[tuple[ReturnEvent, Line]]]:
    told: dict[str, list[tuple[ReturnEvent, Line]]] = {}
    for event in own:
        for line in event.lines:
            told.setdefault(line.line_id, []).append((event, line))
    return told


def _covers(whole: Sequence[RefundView], listed: Mapping[str, Line]) -> bool:
    """Whether refunds of the whole return give back all that its lines cost, as far as that is told."""
    amounts = [line.amount for line in listed.values()]
    given = [(view.shop_amount or view.amount) for view in whole]
    if not whole or any(a is None for a in amounts) or any(g is None for g in given):
        return bool(whole)
    currencies = {money.currency for money in [*amounts, *given] if money}
    if len(currencies) != 1:
        return True
    return sum(g.minor for g in given if g) >= sum(a.minor for a in amounts if a)


def _line(
    line_id: str,
    *,
    listed: bool,
    asked: bool,
    in_return: bool,
    quantity: int,
    refunded: int,
    whole: Sequence[RefundView],
    told: Sequence[tuple[ReturnEvent, Line]],
    moves: Sequence[ReturnEvent],
    reason: Reason | None,
    facts: LineFacts,
    supplier: str | None,
    agreement: Agreement | None,
    state: str,
    full_by_amount: bool,
) -> RmaLine:
    disposition = _last(line.disposition for _, line in told)
    stays = disposition in (Disposition.KEEP, Disposition.NEVER_SHIPPED)
    comes_back = in_return and not stays
    full = refunded >= quantity or (bool(whole) and full_by_amount)
    why = _last(line.reason for _, line in told) or _last(event.reason for event, _ in told) or reason
    found = _found_reason(line_id, moves)
    category = found or (why.category if why and why.category else Category.OTHER)
    return RmaLine(
        facts=facts,
        return_line_id=_last(line.return_line_id for _, line in told),
        quantity=quantity,
        refunded_quantity=refunded,
        listed=listed,
        asked=asked,
        reason=why,
        disposition=disposition,
        comes_back=comes_back,
        travels=any(event.kind in _TRAVELS for event in _about(line_id, moves)),
        evidence=tuple(dict.fromkeys(item for _, line in told for item in line.evidence)),
        supplier=supplier,
        reception=_reception(line_id, quantity, moves) if comes_back else "not_required",
        decision=_decision(state, bool(refunded or whole)),
        refund="full" if full else "partial" if refunded or whole else "none",
        credit="claimed" if supplier and (refunded or whole) else "none",
        inspected=comes_back and _inspected(line_id, quantity, moves),
        found_reason=found,
        liable=agreement.party(category) if agreement else LIABLE[category],
        paid=_last(line.amount for _, line in told),
    )


def _found_reason(line_id: str, moves: Sequence[ReturnEvent]) -> Category | None:
    """The reason that the last inspection found for a line, where it says one."""
    found = None
    for event in moves:
        if event.kind is K.SUPPLIER_INSPECTED:
            for one in answers.fields_of(event).get("lines") or ():
                reason = one.get("found_reason") or {}
                if one.get("line_id") == line_id and reason.get("category"):
                    found = Category(reason["category"])
    return found


def _inspected(line_id: str, quantity: int, moves: Sequence[ReturnEvent]) -> bool:
    """Whether all pieces were looked at."""
    here = [event for event in moves if event.kind in _LOOKED_AT]
    if any(event.kind is K.GOODS_INSPECTED for event in _about(line_id, here)):
        return True
    return sum(line.quantity for event in here for line in event.lines if line.line_id == line_id) >= quantity


def _decision(state: str, refunded: bool) -> str:
    if state == "declined" and not refunded:
        return "rejected"
    return "accepted" if refunded or state == "approved" else "pending"


def _about(line_id: str, events: Sequence[ReturnEvent]) -> list[ReturnEvent]:
    """The facts of this line, or of the whole return."""
    return [event for event in events if not event.lines or any(line.line_id == line_id for line in event.lines)]


def _reception(line_id: str, quantity: int, moves: Sequence[ReturnEvent]) -> str:
    """Where the goods are, by what parcels and warehouses told of this line or of the whole return."""
    here = _about(line_id, moves)
    received = [event for event in here if event.kind in _RECEIVED]
    counted = max(
        (sum(line.quantity for line in event.lines if line.line_id == line_id) or quantity for event in received),
        default=0,
    )
    if max(counted, _told_by_supplier(line_id, here)) >= quantity:
        return "received"
    travels = [event.kind for event in here if event.kind in _TRAVELS]
    if not travels:
        return "expected"
    return "lost" if travels[-1] is K.PARCEL_LOST else "in_transit"


def _told_by_supplier(line_id: str, here: Sequence[ReturnEvent]) -> int:
    """Pieces the supplier has: what its receipts add up to, or what it has looked at."""
    sums = dict.fromkeys((K.SUPPLIER_RECEIVED, K.SUPPLIER_INSPECTED), 0)
    for event in here:
        if event.kind in sums:
            sums[event.kind] += sum(line.quantity for line in event.lines if line.line_id == line_id)
    return max(sums.values())
