"""One refund id is one refund: what all its events together say of it (CONTRACT.md 6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from integrator.core.cases import by_fact, refund_id
from integrator.core.money import Money
from integrator.core.types import EventKind, Line, RefundState, ReturnEvent

_FURTHER = (RefundState.UNKNOWN, RefundState.PENDING, RefundState.MANUAL, RefundState.SETTLED)
_ENDS = frozenset({EventKind.REFUND_FAILED, EventKind.REFUND_CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundView:
    """A refund as all its events tell it. `issued`: sent, not only asked; `ended`: failed or undone."""

    id: str
    issued: bool
    ended: bool
    state: RefundState
    amount: Money | None
    shop_amount: Money | None
    shipping: Money | None
    lines: tuple[Line, ...]
    names_return: bool
    at: datetime

    @property
    def shipping_only(self) -> bool:
        """Nothing but freight was given back."""
        return not self.lines and self.shipping is not None and self.amount == self.shipping


def refunds(events: Sequence[ReturnEvent]) -> tuple[RefundView, ...]:
    """The refunds of a case's events, oldest first; snapshots among the events undo the ones they miss."""
    told: dict[str, list[ReturnEvent]] = {}
    for event in sorted(events, key=by_fact):
        if event.kind.startswith("refund.") and (name := refund_id(event)):
            told.setdefault(name, []).append(event)
    views = [_view(name, theirs, _missing(name, theirs, events)) for name, theirs in told.items()]
    return tuple(sorted((view for view in views if view), key=lambda view: (view.at, view.id)))


def _missing(name: str, theirs: Sequence[ReturnEvent], events: Iterable[ReturnEvent]) -> bool:
    """Whether the newest snapshot dated after the refund does not list it; of equally new ones one without it wins.

    Snapshots list money that was issued: they say nothing of a refund that is only asked for.
    """
    since = max(event.occurred_at for event in theirs)
    later = [
        event
        for event in events
        if event.kind is EventKind.ORDER_SNAPSHOT and event.refund_ids is not None and event.occurred_at > since
    ]
    newest = max((event.occurred_at for event in later), default=None)
    return any(name not in (event.refund_ids or ()) for event in later if event.occurred_at == newest)


def _view(name: str, theirs: Sequence[ReturnEvent], missing: bool) -> RefundView | None:
    telling = [event for event in theirs if event.kind not in _ENDS]
    if not telling:
        return None
    issued = [event for event in telling if event.kind is EventKind.REFUND_ISSUED]
    carried = [event.refund for event in telling if event.refund]
    issued_carried = [event.refund for event in issued if event.refund]
    best = max(issued or telling, key=lambda event: _completeness(event))
    lines = best.lines or max((event.lines for event in telling), key=len)
    return RefundView(
        id=name,
        issued=bool(issued),
        ended=_ended(theirs) or (bool(issued) and missing),
        state=max((r.state for r in issued_carried if r.state in _FURTHER), key=_FURTHER.index, default=_FURTHER[0]),
        amount=_last([r.amount for r in issued_carried or carried]),
        shop_amount=_last([r.shop_amount for r in issued_carried or carried]),
        shipping=_last([r.shipping for r in issued_carried or carried]),
        lines=lines,
        names_return=any(event.return_id for event in theirs),
        at=telling[0].occurred_at,
    )


def _completeness(event: ReturnEvent) -> tuple[int, int, tuple[object, ...]]:
    return sum(line.quantity for line in event.lines), sum(1 for line in event.lines if line.amount), by_fact(event)


def _last(values: Sequence[Money | None]) -> Money | None:
    return next((value for value in reversed(values) if value is not None), None)


def _ended(theirs: Sequence[ReturnEvent]) -> bool:
    """Failed or cancelled, and no later-dated fact that the money was settled."""
    ends = [event.occurred_at for event in theirs if event.kind in _ENDS or _state(event) is RefundState.FAILED]
    if not ends:
        return False
    settled = (event.occurred_at for event in theirs if _state(event) is RefundState.SETTLED)
    return not any(at > max(ends) for at in settled)


def _state(event: ReturnEvent) -> RefundState | None:
    return event.refund.state if event.refund and event.kind is EventKind.REFUND_ISSUED else None
