"""The lines of a return case with their axes: where the goods are, what was decided, what money went either way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from integrator.core import answers
from integrator.core.agreements import LIABLE, Agreement
from integrator.core.cases import by_fact, refund_id
from integrator.core.money import Money
from integrator.core.refunds import RefundView
from integrator.core.types import Category, Disposition, EventKind, Evidence, Line, Reason, ReturnEvent

T = TypeVar("T")
K = EventKind
LISTING = frozenset({K.RETURN_REQUESTED, K.RETURN_UPDATED, K.RETURN_APPROVED})
"""Facts that tell a return's whole list of lines."""
RECEIVED = frozenset({K.GOODS_RECEIVED, K.GOODS_INSPECTED})
"""Warehouses' words that goods have arrived."""
_LOOKED_AT = frozenset({K.GOODS_INSPECTED, K.SUPPLIER_INSPECTED})
_TRAVELS = frozenset({K.PARCEL_SHIPPED, K.PARCEL_DELIVERED, K.PARCEL_LOST})
_MOVES = _TRAVELS | RECEIVED | {K.SUPPLIER_RECEIVED, K.SUPPLIER_INSPECTED}


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


def lines_of(
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
    """The lines a case is about, by line id. `own` are its facts, `told` those that may change what is told of it."""
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
    reason, full_by_amount = last(event.reason for event in told), _covers(whole, listed)
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
    lists = [event.lines for event in events if event.kind in LISTING and event.lines]
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
    disposition = last(line.disposition for _, line in told)
    stays = disposition in (Disposition.KEEP, Disposition.NEVER_SHIPPED)
    comes_back = in_return and not stays
    full = refunded >= quantity or (bool(whole) and full_by_amount)
    why = last(line.reason for _, line in told) or last(event.reason for event, _ in told) or reason
    found = _found_reason(line_id, moves)
    category = found or (why.category if why and why.category else Category.OTHER)
    return RmaLine(
        facts=facts,
        return_line_id=last(line.return_line_id for _, line in told),
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
        paid=last(line.amount for _, line in told),
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
    received = [event for event in here if event.kind in RECEIVED]
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


def last(values: Iterable[T | None]) -> T | None:
    """The last value that is told, None if none is."""
    last = None
    for value in values:
        last = value if value is not None else last
    return last
