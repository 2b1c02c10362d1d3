"""Answers of suppliers: checked against the case as it stands, then facts, then folded.

One service for the API, the reply page, a mailed form and whoever answers on a supplier's behalf.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.answers import ANSWERS, VERSIONED
from integrator.core.codec import time_of
from integrator.core.errors import NotFound, Refused
from integrator.services.context import Context
from integrator.services.held_case import Document, Errors, HeldCase, Stale, Wrong, held, newest, stated, taken

WITHDRAWN = "return.withdrawn"
# What may be told although nothing is asked any more: goods and money move whether or not somebody changed his mind.
_ALWAYS = frozenset({"seen", "ask", "received", "inspection", "credit", "improvement", "open_case"})


def answer(
    conn: Connection,
    context: Context,
    *,
    account: str,
    supplier: str,
    ref: str,
    type_: str,
    version: int | None,
    fields: Mapping[str, Any],
    by: str,
) -> Document:
    """Take a supplier's answer within the caller's transaction; whoever commits wakes `send`.

    `fields` are those of schemas/supplier_api.py. Raises NotFound for a case this supplier was never told of, Stale
    for an older version, Wrong for what does not fit the case, Refused where the case is past it.
    """
    case = held(conn, account, ref)
    last = newest(conn, case.ref, supplier)
    if last is None:
        raise NotFound(f"there is no return {ref}")
    if version is None and type_ in VERSIONED:
        raise Wrong([("/instruction_version", f"is missing; the current version is {last.version}")])
    if version is not None and version != last.version:
        raise Stale(last.version)
    if last.type == WITHDRAWN and type_ not in _ALWAYS | {"cancel_accept", "cancel_refuse"}:
        raise Refused("the return was withdrawn; only goods, money and the cancellation itself can still be answered")
    _need_standing(case, supplier, type_, context.now())
    errors = _errors(case, supplier, type_, fields, context.now())
    if errors:
        raise Wrong(errors)
    id_ = stated(conn, context, case, ANSWERS[type_], supplier, by, fields, _lines(case, supplier, type_, fields))
    return taken(conn, context, case, id_, type_, supplier)


def _need_standing(case: HeldCase, supplier: str, type_: str, now: datetime) -> None:
    """A confirmation of a merchant's offer comes in time: nobody shall be bound to the whole by agreeing to a part."""
    offer = (case.leg(supplier) or {}).get("counter_offer")
    ends = offer["expires_at"] if offer and offer["state"] == "open" else None
    if type_ == "confirm" and ends and time_of(ends) <= now:
        raise Refused(f"the merchant's offer expired at {ends}; make one of your own, or reject")


def _lines(case: HeldCase, supplier: str, type_: str, fields: Mapping[str, Any]) -> list[tuple[str, int]]:
    """Line ids and pieces that an answer is about; a line told without a number is meant whole."""
    have = case.lines(supplier)
    found: dict[str, int] = {}
    for one in fields.get("lines") or ():
        line_id = one["line_id"]
        found[line_id] = found.get(line_id, 0) + (one.get("quantity") or have.get(line_id, 1))
    return list(found.items())


def _errors(case: HeldCase, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
    have = case.lines(supplier)
    errors = [
        (
            f"/lines/{place}/line_id",
            f"is no line of yours in this return; yours are {', '.join(sorted(have)) or 'none'}",
        )
        for place, one in enumerate(fields.get("lines") or ())
        if one["line_id"] not in have
    ]
    if errors:
        return errors
    for check in (_too_many, _currencies, _past):
        errors += check(case, supplier, type_, fields, now)
    return errors


def _too_many(case: HeldCase, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
    """More pieces than the return has, over all answers of the kind: what is above belongs into `extra`."""
    if type_ == "credit":
        return []
    have = case.lines(supplier)
    before: dict[str, int] = {}
    for earlier in case.told(type_, supplier) if type_ in ("received", "inspection") else ():
        for line_id, pieces in _lines(case, supplier, type_, earlier):
            before[line_id] = before.get(line_id, 0) + pieces
    found = []
    for place, one in enumerate(fields.get("lines") or ()):
        line_id, pieces = one["line_id"], one.get("quantity") or 0
        before[line_id] = before.get(line_id, 0) + pieces
        if before[line_id] > have[line_id]:
            detail = f"makes {before[line_id]} of {have[line_id]} in this return; tell what is above in extra"
            found.append((f"/lines/{place}/quantity", detail))
    return found


def _currencies(case: HeldCase, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
    """One credit note has one currency, and so have all of a leg."""
    named = [(f"/lines/{place}/amount", one.get("amount")) for place, one in enumerate(fields.get("lines") or ())]
    named += [(f"/{name}", fields.get(name)) for name in ("amount", "freight", "fee")]
    told = [(pointer, money["currency"]) for pointer, money in named if money]
    earlier = [money["currency"] for money in (case.leg(supplier) or {}).get("credits", []) if type_ == "credit"]
    first = (earlier or [currency for _, currency in told] or [""])[0]
    return [
        (pointer, f"is in {currency}; the others are in {first}: give all in one currency")
        for pointer, currency in told
        if currency != first
    ]


def _past(case: HeldCase, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
    return [
        (f"/{name}", "lies in the past; name a time that is still to come")
        for name in ("valid_until", "expires_at")
        if fields.get(name) and time_of(fields[name]) <= now
    ]
