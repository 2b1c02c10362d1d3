"""What a supplier and the merchant say to each other until they agree: offers of both sides, refusals, reports.

One walk over the facts in their order. An offer that has expired when it is answered moves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from integrator.core import answers
from integrator.core.codec import time_of
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import EventKind, ReturnEvent

K = EventKind
OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What one side offered. `id` names it; `state`: open, accepted, refused, countered or withdrawn, since `ended_at`.

    It stays open after its time too, until somebody says something.
    """

    id: str
    at: datetime
    fields: Mapping[str, Any]
    state: str = OPEN
    ended_at: datetime | None = None

    @property
    def amount(self) -> Money | None:
        """The money in it, if any."""
        return answers.money_of_document(self.fields.get("amount"))

    @property
    def expires_at(self) -> datetime | None:
        """Until when it can be accepted; None: without end."""
        try:
            return time_of(self.fields["expires_at"]) if self.fields.get("expires_at") else None
        except (InvalidValue, TypeError):
            return None

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it."""
        return self.state == OPEN

    def stands(self, at: datetime) -> bool:
        """Whether it can be accepted then."""
        return self.is_open and (self.expires_at is None or at < self.expires_at)

    def document(self) -> dict[str, Any]:
        """As it is shown."""
        shown = {name: self.fields.get(name) for name in ("offer", "amount", "expires_at")}
        return {"id": self.id, **shown, "state": self.state}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a supplier told unasked. `state`: open, taken (its goods count as sent back), declined or solved."""

    at: datetime
    fields: Mapping[str, Any]
    state: str = OPEN
    ended_at: datetime | None = None

    def document(self) -> dict[str, Any]:
        """As it is shown."""
        return {"lines": self.fields.get("lines") or [], "reason": self.fields.get("reason"), "state": self.state}


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """How far both sides have come.

    `decision`: the leg's status by the last word that decides, None before there is any; `decided_at` when the supplier
    gave it, `word` that fact; `asked_again_at`: its offer was refused, and it has not said anything since. `offer` is
    the supplier's last, `counter_offer` the merchant's; `agreed` the one that binds.
    """

    decision: str | None = None
    decided_at: datetime | None = None
    asked_again_at: datetime | None = None
    word: ReturnEvent | None = None
    offer: Offer | None = None
    counter_offer: Offer | None = None
    agreed: Offer | None = None
    report: Report | None = None


NOTHING = Talk()
"""Nobody has said a word."""


def talk(said: Iterable[ReturnEvent]) -> Talk:
    """What the facts of one leg, in their order, come to."""
    found = NOTHING
    for event in said:
        step = _STEPS.get(event.kind)
        found = step(found, event) if step else found
    return found


def _decided(found: Talk, event: ReturnEvent, decision: str, **more: Any) -> Talk:
    told: dict[str, Any] = {"decision": decision, "decided_at": event.occurred_at, "asked_again_at": None}
    return replace(found, word=event, **(told | more))


def _ended(one: Offer | None, state: str, at: datetime) -> Offer | None:
    return replace(one, state=state, ended_at=at) if one and one.is_open else one


def _made(event: ReturnEvent) -> Offer:
    return Offer(id=event.key.rpartition(":")[2], at=event.occurred_at, fields=answers.fields_of(event))


def _countered(found: Talk, event: ReturnEvent) -> Talk:
    """The supplier offers; what the merchant offered is no more."""
    ended = _ended(found.counter_offer, "countered", event.occurred_at)
    return _decided(found, event, "countered", offer=_made(event), counter_offer=ended, agreed=None)


def _counter_offered(found: Talk, event: ReturnEvent) -> Talk:
    """The merchant offers something else than the supplier's open offer, or than its own; else nothing is bargained."""
    own = found.counter_offer is not None and found.counter_offer.is_open
    if not own and not (found.offer and found.offer.stands(event.occurred_at)):
        return found
    offer = _ended(found.offer, "countered", event.occurred_at)
    return replace(found, decision="countered", offer=offer, counter_offer=_made(event), agreed=None)


def _accepted(found: Talk, event: ReturnEvent) -> Talk:
    if found.offer is None or not found.offer.stands(event.occurred_at):
        return found
    offer = _ended(found.offer, "accepted", event.occurred_at)
    return _decided(found, event, "confirmed", offer=offer, agreed=offer)


def _refused(found: Talk, event: ReturnEvent) -> Talk:
    """The supplier is asked again, also for an offer that has expired."""
    if found.offer is None or not found.offer.is_open:
        return found
    offer = _ended(found.offer, "refused", event.occurred_at)
    return _decided(found, event, "sent", offer=offer, decided_at=None, asked_again_at=event.occurred_at)


def _confirmed(found: Talk, event: ReturnEvent) -> Talk:
    """The supplier agrees: to what the merchant offers while that stands, else to what was asked or agreed before."""
    if found.counter_offer and found.counter_offer.stands(event.occurred_at):
        taken = _ended(found.counter_offer, "accepted", event.occurred_at)
        return _decided(found, event, "confirmed", counter_offer=taken, agreed=taken)
    return _agreed(found, event)


def _agreed(found: Talk, event: ReturnEvent) -> Talk:
    at = event.occurred_at
    ended = _ended(found.counter_offer, "withdrawn", at)
    return _decided(found, event, "confirmed", offer=_ended(found.offer, "withdrawn", at), counter_offer=ended)


def _rejected(found: Talk, event: ReturnEvent) -> Talk:
    offer = _ended(found.offer, "withdrawn", event.occurred_at)
    refused = _ended(found.counter_offer, "refused", event.occurred_at)
    return _decided(found, event, "rejected", offer=offer, counter_offer=refused, agreed=None)


def _credited(found: Talk, event: ReturnEvent) -> Talk:
    """Who pays while the merchant's offer stands has agreed to it."""
    stands = found.counter_offer is not None and found.counter_offer.stands(event.occurred_at)
    return _confirmed(found, event) if stands else found


def _reported(found: Talk, event: ReturnEvent) -> Talk:
    return replace(found, report=Report(at=event.occurred_at, fields=answers.fields_of(event)))


def _report_ends(state: str) -> Callable[[Talk, ReturnEvent], Talk]:
    def step(found: Talk, event: ReturnEvent) -> Talk:
        report = found.report
        if report is None or report.state != OPEN:
            return found
        found = replace(found, report=replace(report, state=state, ended_at=event.occurred_at))
        if state != "taken":
            return found
        # What it reported itself it need not confirm.
        return replace(found, decision="confirmed", decided_at=report.at, asked_again_at=None, word=event)

    return step


_STEPS: Mapping[EventKind, Callable[[Talk, ReturnEvent], Talk]] = {
    K.SUPPLIER_CONFIRMED: _confirmed,
    K.SUPPLIER_REJECTED: _rejected,
    K.SUPPLIER_COUNTERED: _countered,
    K.SUPPLIER_CANCEL_ACCEPTED: _agreed,
    K.SUPPLIER_CANCEL_REFUSED: _rejected,
    K.SUPPLIER_CREDITED: _credited,
    K.SUPPLIER_OPENED: _reported,
    K.MERCHANT_COUNTERED: _counter_offered,
    K.MERCHANT_OFFER_ACCEPTED: _accepted,
    K.MERCHANT_OFFER_REFUSED: _refused,
    K.MERCHANT_APPROVED: _report_ends("taken"),
    K.MERCHANT_DECLINED: _report_ends("declined"),
    K.MERCHANT_SOLVED: _report_ends("solved"),
    K.MERCHANT_CLOSED: _report_ends("solved"),
}
