"""What a merchant's acts need of a case: each act's check raises Refused for its state, Wrong for a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from integrator.core.codec import money_of, time_of
from integrator.core.errors import InvalidValue, Refused
from integrator.services.held_case import Document, HeldCase, Wrong

Check = Callable[[HeldCase, Document | None, Mapping[str, Any], datetime], None]
LEG_ACTS = frozenset({"accept_offer", "refuse_offer", "reply", "accept_inspection", "contest", "write_off"})


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
    if not any(duty["what"] == "solve" and duty["done_at"] is None for duty in case.document.get("duties", [])):
        raise Refused("there is no open problem; a note keeps your words")


def _open_offer(case: HeldCase, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    offer = (leg or {}).get("offer")
    if not offer or offer["state"] != "open":
        raise Refused("there is no open offer of this supplier")
    if offer["expires_at"] and time_of(offer["expires_at"]) <= now:
        raise Refused(f"the offer expired at {offer['expires_at']}; ask the supplier for a new one")


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
    try:
        amount = money_of(fields.get("amount"))
    except (InvalidValue, KeyError, TypeError):
        amount = None
    if amount is None or amount.minor <= 0:
        raise Wrong([("/amount", 'is missing or not above zero; give {"amount": "12.50", "currency": "USD"}')])
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
    "approve": _need_state("requested", "declined"),
    "decline": _decline,
    "accept_offer": _open_offer,
    "refuse_offer": _open_offer,
    "reply": _open_question,
    "accept_inspection": _was_inspected,
    "contest": _contest,
    "write_off": _owes,
    "refund": _refund,
    "solve": _solve,
    "note": _need_text,
    "close": _need_state("none", "requested", "approved", "declined", "cancelled"),
    "reopen": _need_state("closed", "declined", "cancelled"),
}
