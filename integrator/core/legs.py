"""One supplier's part of a case: what it answered, where the goods are there, what it owes. Computed from the facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from integrator.core import answers, claims, ledger
from integrator.core.agreements import Agreement
from integrator.core.asks import asks, concerned
from integrator.core.money import Money
from integrator.core.offers import NOTHING, Offer, Report, Talk, talk
from integrator.core.types import Actor, Address, EventKind, ReturnEvent

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

K = EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """`status` as the facts tell it: from `sent` on; whether anything was sent at all is the outbox's to say.

    `asked` are the steps asked of the supplier now; `agreed`: its last word is yes; `asked_again_at`: its offer was
    refused, and it has not said anything since; `decided_at`, `received_at`, `inspected_at`, `credited_at` when it
    did them; `silent` the steps whose time passed without a word, when, and what that means; `credits` each amount it
    gave; `offer` its last one, `counter_offer` the merchant's, `report` what it told unasked, each with what became of
    it; `heard` how far both sides had come when the newest fact was told that changes what it is told; `waited` for
    replies to its questions; `freight` is the way back within what is claimed,
    `left` what it still owes, None where that is not known.
    """

    supplier: str
    status: str
    agreement: int
    line_ids: tuple[str, ...]
    asked: frozenset[str] = frozenset()
    agreed: bool = False
    decided_at: datetime | None = None
    asked_again_at: datetime | None = None
    return_address: Address | None = None
    confirmed: Mapping[str, Any] = field(default_factory=dict)
    refusal: Mapping[str, Any] | None = None
    offer: Offer | None = None
    counter_offer: Offer | None = None
    report: Report | None = None
    heard: Talk = NOTHING
    question: str | None = None
    asked_at: datetime | None = None
    waited: timedelta = timedelta()
    received_at: datetime | None = None
    inspected_at: datetime | None = None
    reviewed_at: datetime | None = None
    contested_at: datetime | None = None
    credited_at: datetime | None = None
    written_off_at: datetime | None = None
    solved_at: datetime | None = None
    silent: Mapping[str, tuple[datetime, str]] = field(default_factory=dict)
    expected: Money | None = None
    freight: Money | None = None
    promised: Money | None = None
    left: Money | None = None
    credits: tuple[Money, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether anything is still to come from or for this supplier."""
        return self.status not in ("settled", "withdrawn")


def legs(rma: Rma, own: Iterable[ReturnEvent], agreements: Mapping[str, Agreement]) -> tuple[Leg, ...]:
    """The legs of a case, by supplier. `agreements`: those in force for its order."""
    theirs: dict[str, list[RmaLine]] = {}
    for line in rma.lines:
        if line.supplier:
            theirs.setdefault(line.supplier, []).append(line)
    told = [event for event in own if event.kind.is_ours]
    return tuple(
        _leg(rma, supplier, theirs[supplier], told, agreements.get(supplier) or Agreement(supplier=supplier))
        for supplier in sorted(theirs)
    )


def _leg(rma: Rma, supplier: str, lines: Sequence[RmaLine], told: Sequence[ReturnEvent], agreement: Agreement) -> Leg:
    mine = [line for line in lines if concerned(rma, line)]
    said = [event for event in told if answers.supplier_of(event) in (supplier, None)]
    wanted = frozenset(action for action, holds in asks(rma, mine).items() if holds)
    if not said:
        # Most cases: nobody has answered yet.
        claim = _claim(rma, mine, agreement)
        return Leg(
            supplier=supplier,
            status=_status("sent", wanted, mine, settled=False, credited=False),
            agreement=agreement.version,
            line_ids=tuple(line.facts.line_id for line in mine),
            asked=wanted,
            expected=claim.total,
            freight=claim.freight,
            left=claim.total,
        )
    return _answered(rma, supplier, mine, said, wanted, agreement)


def _claim(
    rma: Rma, mine: Sequence[RmaLine], agreement: Agreement, credits_: Iterable[ReturnEvent] = ()
) -> claims.Claim:
    """What is owed for the lines that were refunded."""
    freights = [money for event in credits_ if (money := answers.money_in(event, "freight"))]
    way = claims.way_back(rma, mine, agreement, freights)
    return claims.claim([line for line in mine if line.refund != "none"], agreement, way=way)


def _answered(
    rma: Rma,
    supplier: str,
    mine: Sequence[RmaLine],
    said: Sequence[ReturnEvent],
    wanted: frozenset[str],
    agreement: Agreement,
) -> Leg:
    last = {event.kind: event for event in said}
    found = talk(said)
    silent = _silences(said)
    agreed_at = next((at for at, means in [silent.get("confirm", (None, ""))] if means == "accepted"), None)
    decision = found.decision or ("confirmed" if agreed_at else "seen" if K.SUPPLIER_SEEN in last else "sent")
    notes = [event for event in said if event.kind is K.SUPPLIER_CREDITED]
    claim, given = _claim(rma, mine, agreement, notes), tuple(ledger.credited(notes))
    confirmed = last.get(K.SUPPLIER_CONFIRMED)
    open_question = _unanswered(last.get(K.SUPPLIER_ASKED), last.get(K.MERCHANT_REPLIED))
    # What was agreed takes the place of what was claimed.
    owed = found.agreed.amount if found.agreed else claim.total
    lost = [answers.money_in(event, "amount") for event in said if event.kind is K.MERCHANT_WROTE_OFF]
    counted = [*given, *(money for money in lost if money)]
    # A write-off without an amount is of the rest; where nobody knows what is owed, any credit is enough.
    settled = None in lost or (bool(counted) and ledger.covers(counted, owed, agreement.rates))
    return Leg(
        supplier=supplier,
        status=_status(decision, wanted, mine, settled=settled, credited=bool(given)),
        agreement=agreement.version,
        line_ids=tuple(line.facts.line_id for line in mine),
        asked=wanted,
        agreed=decision == "confirmed",
        decided_at=found.decided_at or (None if found.decision else agreed_at),
        asked_again_at=found.asked_again_at,
        silent=silent,
        return_address=_last_address(said),
        confirmed=answers.fields_of(confirmed) if confirmed else {},
        refusal=answers.fields_of(found.word) if found.word and decision == "rejected" else None,
        offer=found.offer,
        counter_offer=found.counter_offer,
        report=found.report,
        heard=_heard(said, agreed_at, rma.told_at),
        question=answers.text_of(open_question, "question") if open_question else None,
        asked_at=_at(open_question),
        waited=_waited(said),
        received_at=_at(last.get(K.SUPPLIER_RECEIVED)),
        inspected_at=_at(last.get(K.SUPPLIER_INSPECTED)),
        reviewed_at=_at(last.get(K.MERCHANT_REVIEWED)),
        contested_at=_at(last.get(K.MERCHANT_CONTESTED)),
        credited_at=_at(last.get(K.SUPPLIER_CREDITED)),
        written_off_at=_at(last.get(K.MERCHANT_WROTE_OFF)),
        solved_at=_at(last.get(K.MERCHANT_SOLVED)),
        expected=owed,
        freight=claim.freight,
        promised=owed if decision == "confirmed" else None,
        left=None if settled else ledger.rest(owed, counted, agreement.rates),
        credits=given,
    )


def _heard(said: Sequence[ReturnEvent], agreed_at: datetime | None, told_at: datetime) -> Talk:
    """What was said before a moment, and what the merchant said then; `agreed_at`: silence counted as a yes."""
    before = (
        event
        for event in said
        if event.occurred_at < told_at or (event.occurred_at == told_at and event.actor is not Actor.SUPPLIER)
    )
    found = talk(before)
    silent = found.decision is None and agreed_at is not None and agreed_at < told_at
    return replace(found, decision="confirmed", decided_at=agreed_at) if silent else found


def _silences(said: Sequence[ReturnEvent]) -> dict[str, tuple[datetime, str]]:
    return {
        str(event.extra.get("step")): (event.occurred_at, str(event.extra.get("means")))
        for event in said
        if event.kind is K.SYSTEM_SILENCE
    }


def _at(event: ReturnEvent | None) -> datetime | None:
    return event.occurred_at if event else None


def _waited(said: Sequence[ReturnEvent]) -> timedelta:
    """How long the supplier waited for answers to its questions; the one that is still open does not count yet."""
    total, since = timedelta(), None
    for event in said:
        if event.kind is K.SUPPLIER_ASKED and since is None:
            since = event.occurred_at
        elif event.kind is K.MERCHANT_REPLIED and since is not None:
            total, since = total + (event.occurred_at - since), None
    return total


def _unanswered(question: ReturnEvent | None, reply: ReturnEvent | None) -> ReturnEvent | None:
    return None if question and reply and reply.occurred_at >= question.occurred_at else question


def _last_address(said: Sequence[ReturnEvent]) -> Address | None:
    told = [event.return_address for event in said if event.kind is K.SUPPLIER_CONFIRMED and event.return_address]
    return told[-1] if told else None


def _status(decision: str, wanted: frozenset[str], mine: Sequence[RmaLine], *, settled: bool, credited: bool) -> str:
    back = [line for line in mine if line.comes_back]
    arrived = [line for line in back if line.reception == "received"]
    rules = (
        (not mine, "withdrawn"),
        (settled, "settled"),
        (credited, "credited"),
        ("credit" in wanted and decision != "rejected" and len(arrived) == len(back), "credit_due"),
        (bool(back) and all(line.inspected for line in back), "inspected"),
        (bool(arrived), "received"),
        (decision == "confirmed" and "receive" in wanted, "awaiting_goods"),
    )
    return next((status for holds, status in rules if holds), decision)


def credit_axis(leg: Leg, line: RmaLine, given: Sequence[Money], owed: Money | None, agreement: Agreement) -> str:
    """A line's credit: none, claimed, promised, partial, full, refused or written_off."""
    if line.refund == "none" and not given:
        return "none"
    enough, settled = ledger.covers(given, owed, agreement.rates), leg.status == "settled"
    rules = (
        (settled and leg.written_off_at is None, "full"),
        (bool(given) and enough, "full"),
        (settled, "written_off"),
        (bool(given), "partial"),
        (bool(leg.refusal), "refused"),
        (leg.promised is not None or leg.agreed, "promised"),
    )
    return next((axis for holds, axis in rules if holds), "claimed")
