"""What a merchant's acts need of a case: each act's check raises Refused for its state, Wrong for a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from integrator.core.codec import money_of, time_of
from integrator.core.errors import InvalidValue, Refused
from integrator.services.held_case import Document, HeldCase, StaleOffer, Wrong

Check = Callable[[HeldCase, Document | None, Mapping[str, Any], datetime], None]
LEG_ACTS = frozenset(
    {"accept_offer", "refuse_offer", "counter_offer", "reply", "accept_inspection", "contest", "write_off"}
)


def _need_state(*states: str) -> Check:
    def check(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
        if case.document["return_state"] not in states:
            raise Refused(f"the return is {case.document['return_state']}; this needs it to be {' or '.join(states)}")

    return check


def _decline(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_state("requested", "approved")(case, leg, fields, now)
    _need_text(case, leg, fields, now)
    if any(line["reception"] == "received" for line in case.document["lines"]):
        raise Refused("the goods have arrived already; contest the inspection or refund a part instead")


def _need_text(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    if not str(fields.get("text") or "").strip():
        raise Wrong([("/text", "is missing; say it in a few words")])


def _solve(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_text(case, leg, fields, now)
    duties = case.document.get("duties", [])
    if not any(duty["what"] in ("solve", "answer_report") and duty["done_at"] is None for duty in duties):
        raise Refused("there is no open problem; a note keeps your words")


def _approve(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    """A request, or what a supplier reported of goods that no running return has."""
    if not case.reported() or case.document["return_state"] == "approved":
        _need_state("requested", "declined")(case, leg, fields, now)
    if fields.get("freight") is not None:
        _amount_of(fields, "freight", least=0)
    if fields.get("free_freight") not in (None, True, False):
        raise Wrong([("/free_freight", "is true or false")])


def _open_offer(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    """The supplier's newest offer, that nobody has answered; `offer_id` says which one is meant."""
    offer = (leg or {}).get("offer")
    meant = fields.get("offer_id")
    if meant and meant != (offer or {}).get("id"):
        raise StaleOffer((offer or {}).get("id"))
    if not offer or offer["state"] != "open":
        raise Refused("there is no open offer of this supplier")


def _standing_offer(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _open_offer(case, leg, fields, now)
    ends = (leg or {})["offer"]["expires_at"]
    if ends and time_of(ends) <= now:
        raise Refused(f"the offer expired at {ends}; refuse it, and the supplier is asked again")


def _counter_offer(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    """Something else than what the supplier offers, or than what was offered to it and not answered yet."""
    own, theirs = ((leg or {}).get(name) or {} for name in ("counter_offer", "offer"))
    if own.get("state") != "open" or fields.get("offer_id") not in (None, theirs.get("id")):
        _standing_offer(case, leg, fields, now)
    if not str(fields.get("offer") or "").strip():
        raise Wrong([("/offer", "is missing; say in a few words what you offer")])
    if fields.get("amount") is not None:
        _amount_of(fields, least=0)
    ends = fields.get("expires_at")
    try:
        over = ends is not None and time_of(ends) <= now
    except (InvalidValue, TypeError):
        raise Wrong([("/expires_at", "is no time such as 2027-12-05T00:00:00Z")]) from None
    if over:
        raise Wrong([("/expires_at", "lies in the past; name a time that is still to come")])


def _amount_of(fields: Mapping[str, Any], name: str = "amount", *, least: int) -> None:
    try:
        amount = money_of(fields.get(name))
    except (InvalidValue, KeyError, TypeError):
        amount = None
    if amount is None or amount.minor < least:
        raise Wrong([(f"/{name}", 'is missing or too low; give {"amount": "12.50", "currency": "USD"}')])


def _ask_evidence(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    if not any(line.get("evidence_missing") for line in case.document["lines"]):
        raise Refused("no evidence is missing, or the request is decided already; a note keeps your words")


def _open_question(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_text(case, leg, fields, now)
    if not (leg or {}).get("question"):
        raise Refused("this supplier has asked nothing that is still open")


def _was_inspected(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    if leg is None or not any(case.told("inspection", leg["supplier"])):
        raise Refused("this supplier has told of no inspection yet")


def _contest(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_text(case, leg, fields, now)
    _was_inspected(case, leg, fields, now)


def _owes(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    owed = [line for line in case.document["lines"] if line["credit"] not in ("none", "full", "written_off")]
    if not [line for line in owed if line["supplier"] == (leg or {}).get("supplier")]:
        raise Refused("this supplier owes no credit that could be written off")
    amount = fields.get("amount")
    if amount and money_of(amount).minor < 0:  # type: ignore[union-attr]
        raise Wrong([("/amount", "is below zero")])


def _refund(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    """An amount above nothing, of lines of this case, and only while nothing was given back yet."""
    _amount_of(fields, least=1)
    have = {line["line_id"]: line["quantity"] for line in case.document["lines"]}
    for place, one in enumerate(fields.get("lines") or ()):
        if one.get("line_id") not in have:
            raise Wrong([(f"/lines/{place}/line_id", f"is no line of this case; its lines are {', '.join(have)}")])
        pieces = one.get("quantity", have[one["line_id"]])
        if type(pieces) is not int or not 0 < pieces <= have[one["line_id"]]:
            detail = f"is a whole number from 1 to {have[one['line_id']]}"
            raise Wrong([(f"/lines/{place}/quantity", detail)])
    if case.document["return_state"] in ("declined", "cancelled", "closed"):
        raise Refused(f"the return is {case.document['return_state']}; reopen it before it is refunded")
    given = [one["id"] for one in case.document["refunds"] if one["state"] not in ("cancelled", "requested", "failed")]
    if given:
        raise Refused(f"the customer was refunded already ({', '.join(given)})")
    if any(case.acts("refund")):
        raise Refused("a refund was ordered already; `integrator outbox list` shows what became of it")


CHECKS: Mapping[str, Check] = {
    "approve": _approve,
    "decline": _decline,
    "accept_offer": _standing_offer,
    "refuse_offer": _open_offer,
    "counter_offer": _counter_offer,
    "reply": _open_question,
    "accept_inspection": _was_inspected,
    "contest": _contest,
    "write_off": _owes,
    "refund": _refund,
    "solve": _solve,
    "ask_evidence": _ask_evidence,
    "note": _need_text,
    "close": _need_state("none", "requested", "approved", "declined", "cancelled"),
    "reopen": _need_state("closed", "declined", "cancelled"),
}
