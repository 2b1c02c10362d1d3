"""One supplier's part of a case: what it answered, where the goods are there, what it owes. Computed from the facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from integrator.core import answers, claims, ledger
from integrator.core.agreements import Agreement
from integrator.core.asks import asks, concerned
from integrator.core.money import Money
from integrator.core.types import Address, EventKind, ReturnEvent

if TYPE_CHECKING:
    from integrator.core.rma import Rma, RmaLine

K = EventKind
_DECIDED = {
    K.SUPPLIER_CONFIRMED: "confirmed",
    K.SUPPLIER_REJECTED: "rejected",
    K.SUPPLIER_COUNTERED: "countered",
    K.SUPPLIER_CANCEL_ACCEPTED: "confirmed",
    K.SUPPLIER_CANCEL_REFUSED: "rejected",
    K.MERCHANT_OFFER_ACCEPTED: "confirmed",
    K.MERCHANT_OFFER_REFUSED: "sent",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """`status` as the facts tell it: from `sent` on; whether anything was sent at all is the outbox's to say.

    `asked` are the steps asked of the supplier now; `agreed`: its last word is yes; `asked_again_at`: its offer was
    refused, and it has not said anything since; `decided_at`, `received_at`, `inspected_at`, `credited_at` when it
    did them; `silent` the steps whose time passed without a word, when, and what that means; `credits` each amount it
    gave, `offer` the last one with what became of it; `waited` for replies to its questions; `freight` is the way back
    within what is claimed, `left` what it still owes, None where that is not known.
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
    offer: Mapping[str, Any] | None = None
    offered_at: datetime | None = None
    question: str | None = None
    asked_at: datetime | None = None
    waited: timedelta = timedelta()
    received_at: datetime | None = None
    inspected_at: datetime | None = None
    reviewed_at: datetime | None = None
    contested_at: datetime | None = None
    credited_at: datetime | None = None
    written_off_at: datetime | None = None
    reported_at: datetime | None = None
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
    decided = [event for event in said if event.kind in _DECIDED]
    decision = _DECIDED[decided[-1].kind] if decided else "seen" if K.SUPPLIER_SEEN in last else "sent"
    silent = _silences(said)
    agreed_at = next((at for at, means in [silent.get("confirm", (None, ""))] if means == "accepted"), None)
    decision = "confirmed" if not decided and agreed_at else decision
    notes = [event for event in said if event.kind is K.SUPPLIER_CREDITED]
    claim, given = _claim(rma, mine, agreement, notes), tuple(ledger.credited(notes))
    confirmed, offer = last.get(K.SUPPLIER_CONFIRMED), last.get(K.SUPPLIER_COUNTERED)
    written_off, credit = last.get(K.MERCHANT_WROTE_OFF), last.get(K.SUPPLIER_CREDITED)
    open_question = _unanswered(last.get(K.SUPPLIER_ASKED), last.get(K.MERCHANT_REPLIED))
    promised = _promised(decision, offer, decided, claim.total)
    # An accepted offer takes the place of what was claimed.
    owed = promised if decided and decided[-1].kind is K.MERCHANT_OFFER_ACCEPTED else claim.total
    lost = [answers.money_in(event, "amount") for event in said if event.kind is K.MERCHANT_WROTE_OFF]
    counted = [*given, *(money for money in lost if money)]
    # A write-off without an amount is of the rest; where nobody knows what is owed, any credit is enough.
    settled = None in lost or (bool(counted) and ledger.covers(counted, owed, agreement.rates))
    refused = bool(decided) and decision == "sent"
    return Leg(
        supplier=supplier,
        status=_status(decision, wanted, mine, settled=settled, credited=bool(given)),
        agreement=agreement.version,
        line_ids=tuple(line.facts.line_id for line in mine),
        asked=wanted,
        agreed=decision == "confirmed",
        decided_at=None if refused else _at(decided[-1] if decided else None) or agreed_at,
        asked_again_at=_at(decided[-1]) if refused else None,
        silent=silent,
        return_address=_last_address(said),
        confirmed=answers.fields_of(confirmed) if confirmed else {},
        refusal=answers.fields_of(decided[-1]) if decision == "rejected" else None,
        offer=_offer(offer, decided),
        offered_at=_at(offer),
        question=answers.text_of(open_question, "question") if open_question else None,
        asked_at=_at(open_question),
        waited=_waited(said),
        received_at=_at(last.get(K.SUPPLIER_RECEIVED)),
        inspected_at=_at(last.get(K.SUPPLIER_INSPECTED)),
        reviewed_at=_at(last.get(K.MERCHANT_REVIEWED)),
        contested_at=_at(last.get(K.MERCHANT_CONTESTED)),
        credited_at=_at(credit),
        written_off_at=_at(written_off),
        reported_at=_at(last.get(K.SUPPLIER_OPENED)),
        solved_at=_at(last.get(K.MERCHANT_SOLVED)),
        expected=owed,
        freight=claim.freight,
        promised=promised,
        left=None if settled else ledger.rest(owed, counted, agreement.rates),
        credits=given,
    )


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


def _offer(offer: ReturnEvent | None, decided: Sequence[ReturnEvent]) -> Mapping[str, Any] | None:
    if offer is None:
        return None
    after = [event for event in decided if event.occurred_at >= offer.occurred_at and event is not offer]
    verdict = {K.MERCHANT_OFFER_ACCEPTED: "accepted", K.MERCHANT_OFFER_REFUSED: "refused"}
    answered = next((verdict[event.kind] for event in after if event.kind in verdict), "open")
    return {**answers.fields_of(offer), "state": answered}


def _promised(
    decision: str, offer: ReturnEvent | None, decided: Sequence[ReturnEvent], owed: Money | None
) -> Money | None:
    """The amount of an accepted offer, else what was claimed once it was confirmed."""
    if decision != "confirmed":
        return None
    if offer and decided and decided[-1].kind is K.MERCHANT_OFFER_ACCEPTED:
        return answers.money_in(offer, "amount")
    return owed


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
