"""Who owes what by when: the founding article's five stages, each with its owner, computed from the facts of a case.

A duty begins with the fact that makes it due and ends with the fact that does it. A supplier's time is limited by the
platform's deadline less the merchant's buffer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from integrator.core.agreements import Agreement
from integrator.core.evidence import missing_evidence
from integrator.core.types import EventKind, ReturnEvent, Wish

if TYPE_CHECKING:
    from integrator.core.legs import Leg
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

K = EventKind

STAGES: Mapping[str, str] = {
    "answer_report": "request",
    "route": "request",
    "ask_evidence": "request",
    "give_evidence": "request",
    "decide": "request",
    "confirm": "request",
    "acknowledge": "request",
    "reply": "resolve",
    "answer_offer": "resolve",
    "solve": "resolve",
    "answer_contest": "resolve",
    "answer_counter": "resolve",
    "disposition": "send_back",
    "ship": "send_back",
    "receive": "send_back",
    "inspect": "inspect",
    "review": "inspect",
    "refund": "refund",
    "credit": "refund",
}
"""The stage of the article that each duty belongs to."""

ORDER = tuple(STAGES)
_NEUTRAL = Agreement(supplier="")
_EVIDENCE_CLOCK = "confirm"
_NOBODY = "merchant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One obligation. `due_by` None: its time has not begun or nothing limits it; `done_at` None: it is open.

    `then` says what happens when a supplier is silent, by the agreement, or the platform's own word.
    """

    owner: str
    what: str
    since: datetime | None
    due_by: datetime | None
    done_at: datetime | None = None
    supplier: str | None = None
    then: str | None = None

    @property
    def stage(self) -> str:
        """The stage of the article it belongs to."""
        return STAGES[self.what]


@dataclass(frozen=True, slots=True)
class _Facts:
    """When each kind of fact was told first and last."""

    first: Mapping[EventKind, datetime]
    last: Mapping[EventKind, datetime]

    def since(self, *kinds: EventKind) -> datetime | None:
        """The first of these."""
        return min((self.first[kind] for kind in kinds if kind in self.first), default=None)

    def until(self, *kinds: EventKind) -> datetime | None:
        """The last of these."""
        return max((self.last[kind] for kind in kinds if kind in self.last), default=None)


def duties(rma: Rma, own: Sequence[ReturnEvent], agreements: Mapping[str, Agreement]) -> tuple[Duty, ...]:
    """All duties of a case, done and open, in the order of the process."""
    facts = _facts(own)
    found = [*_merchants(rma, facts), *_evidence(rma, facts, agreements), *_customers(rma, facts)]
    for leg in rma.legs:
        agreement = agreements.get(leg.supplier) or Agreement(supplier=leg.supplier)
        lines = [line for line in rma.lines if line.facts.line_id in leg.line_ids]
        found += _suppliers(rma, leg, lines, facts, agreement)
    return tuple(sorted(found, key=lambda duty: (ORDER.index(duty.what), duty.supplier or "")))


def _facts(own: Iterable[ReturnEvent]) -> _Facts:
    first: dict[EventKind, datetime] = {}
    last: dict[EventKind, datetime] = {}
    for event in own:
        first.setdefault(event.kind, event.occurred_at)
        last[event.kind] = event.occurred_at
    return _Facts(first, last)


_ARRIVALS = (K.GOODS_RECEIVED, K.GOODS_INSPECTED, K.SUPPLIER_INSPECTED, K.SUPPLIER_RECEIVED)
_DECISIONS = (
    K.RETURN_APPROVED,
    K.RETURN_DECLINED,
    K.RETURN_CANCELLED,
    K.RETURN_CLOSED,
    K.MERCHANT_APPROVED,
    K.MERCHANT_DECLINED,
    K.MERCHANT_CLOSED,
)


def _refunded_at(rma: Rma) -> datetime | None:
    return max((view.at for view in rma.live_refunds), default=None)


def _merchants(rma: Rma, facts: _Facts) -> Iterable[Duty]:
    unrouted = [line for line in rma.lines if line.supplier is None and (line.comes_back or line.refund != "none")]
    if unrouted and not rma.is_over:
        yield _merchant("route", rma.opened_at, "reply")
    # The request itself may never have been told.
    asked_at = facts.since(K.RETURN_REQUESTED, K.REFUND_REQUESTED) or (rma.opened_at if _is_pending(rma) else None)
    if asked_at is not None:
        decided = None if _is_pending(rma) else facts.until(*_DECISIONS) or _refunded_at(rma) or rma.last_fact_at
        due = _earlier(_decide_by(rma, asked_at, facts), rma.due.by if rma.due else None)
        then = rma.due.then if rma.due else None
        yield Duty(owner=_NOBODY, what="decide", since=asked_at, due_by=due, done_at=decided, then=then)
        if rma.wish is not Wish.REFUND_ONLY:
            yield Duty(owner=_NOBODY, what="disposition", since=asked_at, due_by=due, done_at=decided, then=then)
    if rma.disputed or any(line.reception == "lost" for line in rma.lines):
        since = facts.until(K.DISPUTE_OPENED, K.PARCEL_LOST) or rma.last_fact_at
        yield _merchant("solve", since, "solve", done_at=_after(since, facts.until(K.MERCHANT_SOLVED)))
    yield from _refund(rma, facts)


def _evidence(rma: Rma, facts: _Facts, agreements: Mapping[str, Agreement]) -> Iterable[Duty]:
    """The merchant asks the customer for what the supplier needs, once; then the customer gives it."""
    lacking, asked_at = missing_evidence(rma, agreements), facts.until(K.MERCHANT_ASKED_EVIDENCE)
    if lacking or asked_at:
        since = facts.since(K.RETURN_REQUESTED) or rma.opened_at
        yield _limited(rma, _merchant("ask_evidence", since, "reply", done_at=asked_at))
    if asked_at:
        given = _after(asked_at, rma.listed_at) or facts.until(*_DECISIONS) or _refunded_at(rma) or rma.last_fact_at
        due = _NEUTRAL.due(_EVIDENCE_CLOCK, asked_at)
        duty = Duty(owner="customer", what="give_evidence", since=asked_at, due_by=due)
        yield replace(duty, done_at=None if lacking else given, due_by=_earlier(due, rma.due.by if rma.due else None))


def _decide_by(rma: Rma, asked_at: datetime, facts: _Facts) -> datetime:
    """When the merchant must have decided; while the customer is asked for evidence the time stands still."""
    wanted_at = facts.until(K.MERCHANT_ASKED_EVIDENCE)
    due = _NEUTRAL.due("decide", asked_at)
    return max(due, _NEUTRAL.due(_EVIDENCE_CLOCK, wanted_at)) if wanted_at else due


def _is_pending(rma: Rma) -> bool:
    """Whether the merchant still has to say yes or no."""
    asked = bool(rma.asked_refunds) and rma.return_state == "none"
    return (rma.return_state == "requested" or asked) and not rma.closed and not rma.live_refunds


def _refund(rma: Rma, facts: _Facts) -> Iterable[Duty]:
    if rma.return_state != "approved" or rma.wish in (Wish.EXCHANGE, Wish.RESEND, Wish.REPAIR):
        return
    back = [line for line in rma.lines if line.comes_back]
    here = [_received_at(leg, _goods_of(rma, leg), facts) for leg in rma.legs if _goods_of(rma, leg)]
    arrived = facts.until(*_ARRIVALS) if not rma.legs and all(line.reception == "received" for line in back) else None
    since = arrived if back else facts.until(K.RETURN_APPROVED, K.MERCHANT_APPROVED)
    if here and None not in here:
        since = max(at for at in here if at)
    paid = _refunded_at(rma)
    if since or paid:
        yield _limited(rma, _merchant("refund", since or paid, "refund", done_at=paid))


def _goods_of(rma: Rma, leg: Leg) -> list[RmaLine]:
    return [line for line in rma.lines if line.comes_back and line.facts.line_id in leg.line_ids]


def _merchant(what: str, since: datetime | None, clock: str, *, done_at: datetime | None = None) -> Duty:
    due = _NEUTRAL.due(clock, since) if since else None
    return Duty(owner=_NOBODY, what=what, since=since, due_by=due, done_at=done_at)


def _customers(rma: Rma, facts: _Facts) -> Iterable[Duty]:
    back = [line for line in rma.lines if line.comes_back]
    if not back or rma.return_state != "approved":
        return
    since = facts.since(K.RETURN_APPROVED, K.MERCHANT_APPROVED)
    sent = facts.since(K.PARCEL_SHIPPED, K.PARCEL_DELIVERED, *_ARRIVALS) or _taken_at(rma.legs)
    due = _NEUTRAL.due("ship", since) if since else None
    yield _limited(rma, Duty(owner="customer", what="ship", since=since, due_by=due, done_at=sent))


def _limited(rma: Rma, duty: Duty) -> Duty:
    """A deadline that the platform told after a duty had begun is that duty's."""
    if rma.due is None or rma.due_at is None or duty.since is None or rma.due_at < duty.since:
        return duty
    return replace(duty, due_by=_earlier(duty.due_by, rma.due.by), then=rma.due.then)


def _suppliers(rma: Rma, leg: Leg, lines: Sequence[RmaLine], facts: _Facts, agreement: Agreement) -> Iterable[Duty]:
    yield from _confirm(rma, leg, facts, agreement)
    yield from _talk(leg, agreement)
    back = [line for line in lines if line.comes_back]
    if back and "receive" in leg.asked:
        received = _received_at(leg, back, facts)
        ended = received or _silent(leg, "receive")
        begins = facts.until(K.PARCEL_DELIVERED) or _taken_at([leg])
        yield _supplier("receive", begins, leg, agreement, done_at=ended)
        if received:
            yield _supplier("inspect", received, leg, agreement, done_at=_inspected_at(leg, back, facts))
            if leg.inspected_at:
                reviewed = leg.reviewed_at or leg.contested_at or _after(leg.inspected_at, _refunded_at(rma))
                yield _merchant("review", leg.inspected_at, "review", done_at=reviewed)
    if "credit" in leg.asked:
        yield _credit(rma, leg, back, facts, agreement)
    if "acknowledge" in leg.asked:
        yield _supplier("acknowledge", rma.opened_at, leg, agreement, clock="confirm", done_at=leg.decided_at)


def _received_at(leg: Leg, back: Sequence[RmaLine], facts: _Facts) -> datetime | None:
    """When all of a supplier's goods were there, or count as being there by its silence."""
    if all(line.reception == "received" for line in back):
        # Whoever has looked at them has them.
        told = leg.received_at or leg.inspected_at or facts.until(K.GOODS_RECEIVED, K.GOODS_INSPECTED)
        return told or facts.until(*_ARRIVALS)
    at, means = leg.silent.get("receive", (None, ""))
    return at if means == "accepted" else None


def _inspected_at(leg: Leg, back: Sequence[RmaLine], facts: _Facts) -> datetime | None:
    """When they were looked at, or need not be any more: by silence, or as the credit is there already."""
    looked = leg.inspected_at if all(line.inspected for line in back) else None
    return looked or facts.until(K.GOODS_INSPECTED) or leg.credited_at or leg.written_off_at or _silent(leg, "inspect")


def _after(since: datetime, at: datetime | None) -> datetime | None:
    return at if at is not None and at >= since else None


def _confirm(rma: Rma, leg: Leg, facts: _Facts, agreement: Agreement) -> Iterable[Duty]:
    since = facts.since(K.RETURN_REQUESTED, K.RETURN_UPDATED, K.REFUND_REQUESTED)
    if leg.decided_at is None and "confirm" not in leg.asked:
        return
    since = leg.asked_again_at or since or rma.opened_at
    done = leg.decided_at or leg.received_at or leg.inspected_at or _after(since, _silent(leg, "confirm"))
    duty = _supplier("confirm", since, leg, agreement, done_at=done, before=rma.due.by if rma.due else None)
    yield _paused(duty, leg)


def _paused(duty: Duty, leg: Leg) -> Duty:
    """The supplier's clock stands still while it waits for an answer of the merchant's."""
    if duty.done_at is not None or duty.due_by is None:
        return duty
    return replace(duty, due_by=None if leg.question else duty.due_by + leg.waited)


def _silent(leg: Leg, step: str) -> datetime | None:
    """When a step ended because its time passed without a word."""
    return leg.silent[step][0] if step in leg.silent else None


def _talk(leg: Leg, agreement: Agreement) -> Iterable[Duty]:
    """Questions, offers, refusals and contested inspections: each waits for the other side."""
    if leg.question and leg.asked_at:
        yield _about(leg, _merchant("reply", leg.asked_at, "reply"))
    yield from _offers(leg, agreement)
    if leg.refusal is not None and leg.decided_at and not leg.written_off_at and not leg.credited_at:
        yield _problem(leg, leg.decided_at)
    if leg.report:
        report = _merchant("answer_report", leg.report.at, "decide", done_at=leg.report.ended_at)
        yield _about(leg, report)
    for step, did_at in (("receive", leg.received_at), ("inspect", leg.inspected_at)):
        at, means = leg.silent.get(step, (None, ""))
        if at and means != "accepted" and did_at is None and leg.credited_at is None:
            yield _problem(leg, at)
    if leg.contested_at and not _after(leg.contested_at, leg.inspected_at) and not leg.credited_at:
        yield _supplier("answer_contest", leg.contested_at, leg, agreement, clock="offer")


def _offers(leg: Leg, agreement: Agreement) -> Iterable[Duty]:
    """An offer of either side, until it is answered or ends; none once nothing is owed any more."""
    if leg.offer and leg.offer.is_open and leg.is_open:
        duty = _merchant("answer_offer", leg.offer.at, "offer")
        yield _about(leg, replace(duty, due_by=_earlier(duty.due_by, leg.offer.expires_at)))
    made = leg.counter_offer
    if made and leg.is_open:
        duty = _supplier("answer_counter", made.at, leg, agreement, clock="offer", done_at=made.ended_at)
        done = duty.done_at or _after(made.at, _silent(leg, "answer_counter"))
        # Whatever its silence means elsewhere, it accepts no offer.
        yield replace(duty, due_by=_earlier(duty.due_by, made.expires_at), done_at=done, then="merchant_decides")


def _taken_at(legs: Iterable[Leg]) -> datetime | None:
    """When the merchant took what a supplier had reported: its goods are with the supplier already."""
    return next((leg.report.ended_at for leg in legs if leg.report and leg.report.state == "taken"), None)


def _problem(leg: Leg, since: datetime) -> Duty:
    """What a supplier refused, reported or was silent about, until the merchant says that it is solved."""
    return _about(leg, _merchant("solve", since, "solve", done_at=_after(since, leg.solved_at)))


def _about(leg: Leg, duty: Duty) -> Duty:
    return replace(duty, supplier=leg.supplier)


def _credit(rma: Rma, leg: Leg, back: Sequence[RmaLine], facts: _Facts, agreement: Agreement) -> Duty:
    received = _received_at(leg, back, facts) if back else None
    begun = not back or received is not None
    since = max((at for at in (_refunded_at(rma), leg.inspected_at, received) if at), default=None) if begun else None
    done = (leg.credited_at or leg.written_off_at) if leg.status == "settled" else None
    return _supplier("credit", since, leg, agreement, done_at=done)


def _supplier(
    what: str,
    since: datetime | None,
    leg: Leg,
    agreement: Agreement,
    *,
    done_at: datetime | None = None,
    clock: str | None = None,
    before: datetime | None = None,
) -> Duty:
    due = agreement.nested(clock or what, since, before)
    step = what if what in ("confirm", "receive", "inspect", "credit") else "confirm"
    return Duty(
        owner="supplier",
        what=what,
        since=since,
        due_by=due,
        done_at=done_at,
        supplier=leg.supplier,
        # Money that is owed never lapses.
        then=None if what == "credit" else agreement.if_silent(step),
    )


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)
