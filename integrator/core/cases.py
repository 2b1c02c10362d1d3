"""Which events are one case: a pure function of all events of one order, never of their arrival (CONTRACT.md 6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from integrator.core.types import EventKind, ReturnEvent, SubjectKind

# What is told about the order as a whole belongs to each of its cases and makes none.
ORDER_WIDE = frozenset({EventKind.ORDER_SNAPSHOT, EventKind.SYSTEM_ROUTED})

_LIFE = {
    kind: place
    for place, kind in enumerate(
        (
            EventKind.ORDER_SNAPSHOT,
            EventKind.SYSTEM_ROUTED,
            EventKind.RETURN_REQUESTED,
            EventKind.REFUND_REQUESTED,
            EventKind.RETURN_UPDATED,
            EventKind.RETURN_APPROVED,
            EventKind.RETURN_DECLINED,
            EventKind.RETURN_CANCELLED,
            EventKind.SUPPLIER_SEEN,
            EventKind.SUPPLIER_ASKED,
            EventKind.MERCHANT_REPLIED,
            EventKind.SUPPLIER_COUNTERED,
            EventKind.MERCHANT_COUNTERED,
            EventKind.SUPPLIER_REJECTED,
            EventKind.SUPPLIER_CONFIRMED,
            EventKind.SUPPLIER_CANCEL_REFUSED,
            EventKind.SUPPLIER_CANCEL_ACCEPTED,
            EventKind.MERCHANT_OFFER_REFUSED,
            EventKind.MERCHANT_OFFER_ACCEPTED,
            EventKind.MERCHANT_APPROVED,
            EventKind.MERCHANT_DECLINED,
            EventKind.DISPUTE_OPENED,
            EventKind.PARCEL_SHIPPED,
            EventKind.PARCEL_DELIVERED,
            EventKind.PARCEL_RETURNED_TO_SENDER,
            EventKind.PARCEL_LOST,
            EventKind.GOODS_RECEIVED,
            EventKind.GOODS_INSPECTED,
            EventKind.SUPPLIER_OPENED,
            EventKind.SUPPLIER_RECEIVED,
            EventKind.SUPPLIER_INSPECTED,
            EventKind.MERCHANT_CONTESTED,
            EventKind.MERCHANT_REVIEWED,
            EventKind.EXCHANGE_SHIPPED,
            EventKind.SUPPLIER_REPLACED,
            EventKind.MERCHANT_REFUNDED,
            EventKind.REFUND_ISSUED,
            EventKind.REFUND_FAILED,
            EventKind.REFUND_CANCELLED,
            EventKind.SUPPLIER_CREDITED,
            EventKind.MERCHANT_WROTE_OFF,
            EventKind.SUPPLIER_IMPROVED,
            EventKind.MERCHANT_ASKED_EVIDENCE,
            EventKind.MERCHANT_SOLVED,
            EventKind.MERCHANT_NOTED,
            EventKind.SYSTEM_SILENCE,
            EventKind.DISPUTE_RESOLVED,
            EventKind.RETURN_CLOSED,
            EventKind.MERCHANT_CLOSED,
            EventKind.RETURN_REOPENED,
            EventKind.MERCHANT_REOPENED,
            EventKind.CONNECTION_REVOKED,
            EventKind.CUSTOMER_DATA_REQUESTED,
            EventKind.CUSTOMER_REDACT_REQUESTED,
        )
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The events of one case, in the order of their facts. `return_id` is None for the order's own case."""

    return_id: str | None
    events: tuple[ReturnEvent, ...]


def by_fact(event: ReturnEvent) -> tuple[object, ...]:
    """Sort key: time of the fact, the platform's version, the kind's place in a return's life, the event's key."""
    version = event.source_version or ""
    # Numeric versions compare as numbers: 10 comes after 9.
    return (
        event.occurred_at,
        version.isdigit(),
        len(version) if version.isdigit() else 0,
        version,
        _LIFE[event.kind],
        event.key,
    )


def refund_id(event: ReturnEvent) -> str | None:
    """The refund an event is about: its subject, or the refund it carries."""
    if event.subject.kind is SubjectKind.REFUND:
        return event.subject.id
    return event.refund.id if event.refund and event.kind.startswith("refund.") else None


def return_id(event: ReturnEvent) -> str | None:
    """The platform's return an event names."""
    return event.return_id or (event.subject.id if event.subject.kind is SubjectKind.RETURN else None)


def placed_at(events: Sequence[ReturnEvent]) -> datetime:
    """When an order was placed, which pins agreements and policies to it; where nobody tells, its first fact."""
    told = [event.order.placed_at for event in events if event.order and event.order.placed_at]
    return min(told or [event.occurred_at for event in events])


def cases(events: Iterable[ReturnEvent]) -> tuple[Case, ...]:
    """The cases of one order's events: its returns by id, then the order's own case if anything belongs to it.

    An event told of the order as a whole (`ORDER_WIDE`) is part of every case; one told twice counts once.
    """
    told = sorted({event.key: event for event in events}.values(), key=by_fact)
    wide = [event for event in told if event.kind in ORDER_WIDE]
    single = [event for event in told if event.kind not in ORDER_WIDE]
    at_home: dict[str | None, list[ReturnEvent]] = {}
    for event, home in zip(single, _homes(single), strict=True):
        at_home.setdefault(home, []).append(event)
    ids: list[str | None] = [
        *sorted(home for home in at_home if home is not None),
        *([None] if None in at_home else []),
    ]
    return tuple(
        Case(return_id=home, events=tuple(sorted(at_home[home] + wide, key=by_fact) if wide else at_home[home]))
        for home in ids
    )


def _homes(events: Sequence[ReturnEvent]) -> list[str | None]:
    """For each event the return whose case it belongs to, or None for the order's own case."""
    named = _returns_of_refunds(events)
    first = [return_id(event) or named.get(refund_id(event) or "") for event in events]
    lines = _lines_of_returns(events, first)
    by_refund = _homes_of_refunds(events, first, lines)
    homes: list[str | None] = [
        home if home is not None else by_refund.get(refund_id(event) or "")
        for event, home in zip(events, first, strict=True)
    ]
    rest = [at is None and refund_id(event) is None for event, at in zip(events, homes, strict=True)]
    present = {at for at, open_ in zip(homes, rest, strict=True) if not open_}
    only = next(iter(present)) if len(present) == 1 else None
    return [only if open_ else at for at, open_ in zip(homes, rest, strict=True)]


def _returns_of_refunds(events: Sequence[ReturnEvent]) -> dict[str, str]:
    """Refund id -> the return that any of the refund's events names (of several the smallest id)."""
    named: dict[str, str] = {}
    for event in events:
        refund, home = refund_id(event), return_id(event)
        if refund and home:
            named[refund] = min(home, named.get(refund, home))
    return named


def _lines_of_returns(events: Sequence[ReturnEvent], homes: Sequence[str | None]) -> dict[str, set[str]]:
    """Return id -> the ids of all lines that an event naming it has told."""
    lines: dict[str, set[str]] = {}
    for event, home in zip(events, homes, strict=True):
        if home is not None:
            lines.setdefault(home, set()).update(line.line_id for line in event.lines)
    return lines


def _homes_of_refunds(
    events: Sequence[ReturnEvent], homes: Sequence[str | None], lines: dict[str, set[str]]
) -> dict[str, str]:
    """Refund id -> the one return that has a line of a refund which names none."""
    refunded: dict[str, set[str]] = {}
    for event, home in zip(events, homes, strict=True):
        refund = refund_id(event)
        if refund and home is None:
            refunded.setdefault(refund, set()).update(line.line_id for line in event.lines)
    returns: dict[str, set[str]] = {}
    for name, theirs in lines.items():
        for line_id in theirs:
            returns.setdefault(line_id, set()).add(name)
    found = {refund: set().union(*(returns.get(one, set()) for one in ours)) for refund, ours in refunded.items()}
    return {refund: min(having) for refund, having in found.items() if len(having) == 1}
