"""Answers of suppliers and acts of merchants: checked against the case as it stands, then facts, then folded.

One service for the API, the reply page, a mailed form and whoever answers on a supplier's behalf.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.answers import ACTS, ANSWERS, VERSIONED, answer_event
from integrator.core.codec import money_of, time_of
from integrator.core.commands import CommandKind
from integrator.core.errors import IntegratorError, InvalidValue, NotFound, Refused
from integrator.core.types import EventKind, OrderRef
from integrator.db import accounts
from integrator.db import cases as stored
from integrator.db.engine import of_json
from integrator.db.models import outbox, rmas
from integrator.services import ids
from integrator.services.context import Context
from integrator.services.stating import state
from integrator.services.writeback import Allowed

Document = dict[str, Any]
Errors = list[tuple[str, str]]
WITHDRAWN = "return.withdrawn"
# What may be told although nothing is asked any more: goods and money move whether or not somebody changed his mind.
_ALWAYS = frozenset({"seen", "ask", "received", "inspection", "credit", "improvement", "open_case"})


class Stale(IntegratorError):
    """The answer was given to an instruction that a newer version has replaced; `current` is its number."""

    def __init__(self, current: int) -> None:
        super().__init__(f"version {current} has replaced that instruction: read it and answer it instead")
        self.current = current


class Wrong(IntegratorError):
    """The answer cannot be right for this case; `errors` are JSON pointers, each with what to do."""

    def __init__(self, errors: Errors) -> None:
        super().__init__("; ".join(f"{pointer}: {detail}" for pointer, detail in errors))
        self.errors = errors


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """A case under its order's lock. `document` is its projection as it stands."""

    ref: str
    account: str
    connection: str
    order_row: int
    document: Document

    @property
    def order(self) -> OrderRef:
        """Its order."""
        return OrderRef(id=self.document["order"]["id"])

    def leg(self, supplier: str) -> Document | None:
        """One supplier's part."""
        return next((leg for leg in self.document.get("legs", []) if leg["supplier"] == supplier), None)

    def lines(self, supplier: str) -> dict[str, int]:
        """The supplier's lines: id -> pieces."""
        return {line["line_id"]: line["quantity"] for line in self.document["lines"] if line["supplier"] == supplier}

    def acts(self, type_: str) -> Iterable[Document]:
        """The fields of earlier acts of one type."""
        for entry in self.document["timeline"]:
            said = entry.get("answer")
            if said and said["type"] == type_ and entry["actor"] == "merchant":
                yield said["fields"] or {}

    def told(self, type_: str, supplier: str) -> Iterable[Document]:
        """The fields of earlier answers of one type."""
        for entry in self.document["timeline"]:
            said = entry.get("answer")
            if said and said["type"] == type_ and entry["supplier"] == supplier:
                yield said["fields"] or {}


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
    case = _locked(conn, account, ref)
    last = _newest(conn, case.ref, supplier)
    if last is None:
        raise NotFound(f"there is no return {ref}")
    if version is None and type_ in VERSIONED:
        raise Wrong([("/instruction_version", f"is missing; the current version is {last.version}")])
    if version is not None and version != last.version:
        raise Stale(last.version)
    if last.type == WITHDRAWN and type_ not in _ALWAYS | {"cancel_accept", "cancel_refuse"}:
        raise Refused("the return was withdrawn; only goods, money and the cancellation itself can still be answered")
    errors = _errors(case, supplier, type_, fields, context.now())
    if errors:
        raise Wrong(errors)
    id_ = _state(conn, context, case, ANSWERS[type_], supplier, by, fields, _lines(case, supplier, type_, fields))
    return _taken(conn, context, case, id_, type_, supplier)


def act(
    conn: Connection,
    context: Context,
    *,
    account: str,
    ref: str,
    type_: str,
    fields: Mapping[str, Any],
    supplier: str | None = None,
    by: str = "merchant",
) -> Document:
    """Do what a merchant may do with a case, within the caller's transaction. `supplier`: whose leg it is about.

    Raises NotFound, Wrong for a missing or unfitting field, Refused where the case is not in a state for it.
    """
    if type_ not in ACTS:
        raise Wrong([("/type", f"is one of {', '.join(ACTS)}")])
    case = _locked(conn, account, ref)
    leg = _whose(case, supplier) if type_ in _LEG_ACTS else None
    _ACT_CHECKS[type_](case, leg, fields, context.now())
    if type_ == "refund":
        _need_permission(conn, context, case)
    whose = leg["supplier"] if leg else None
    id_ = _state(conn, context, case, ACTS[type_], whose, by, fields, _named_lines(case, fields))
    return _taken(conn, context, case, id_, type_, leg["supplier"] if leg else None)


# ------------------------------------------------------------------ the case


def _locked(conn: Connection, account: str, ref: str) -> _Case:
    row = _row(conn, account, ref)
    order_id = stored.order_id(conn, row.order_row)
    order_row = stored.lock_orders(conn, account, row.connection_id, [order_id])[order_id]
    row = _row(conn, account, row.ref)
    return _Case(
        ref=row.ref,
        account=account,
        connection=row.connection_id,
        order_row=order_row,
        document=of_json(row.document),
    )


def _row(conn: Connection, account: str, ref: str) -> Any:
    """The live case a ref or an alias leads to."""
    seen: set[str] = set()
    while True:
        mine = (rmas.c.account_id == account) & (rmas.c.ref == ref.upper())
        row = conn.execute(sa.select(rmas).where(mine)).first()
        if row is None or row.ref in seen:
            raise NotFound(f"there is no return {ref}")
        if row.alias_of in (None, row.ref):
            return row
        seen.add(row.ref)
        ref = row.alias_of


def _newest(conn: Connection, ref: str, supplier: str) -> Any:
    mine = (outbox.c.rma == ref) & (outbox.c.supplier_id == supplier)
    return conn.execute(sa.select(outbox).where(mine).order_by(outbox.c.version.desc()).limit(1)).first()


def _state(
    conn: Connection,
    context: Context,
    case: _Case,
    kind: EventKind,
    supplier: str | None,
    by: str,
    fields: Mapping[str, Any],
    lines: Iterable[tuple[str, int]],
) -> str:
    """Store the fact and fold the order. Returns the answer's id."""
    id_ = ids.new_id("ans")
    event = answer_event(
        kind,
        id_=id_,
        order=case.order,
        return_id=case.document.get("return_id"),
        at=context.now(),
        supplier=supplier,
        by=by,
        fields=fields,
        lines=lines,
    )
    state(conn, context, case.connection, {case.order_row: [event]})
    return id_


def _taken(conn: Connection, context: Context, case: _Case, id_: str, type_: str, supplier: str | None) -> Document:
    after = _row(conn, case.account, case.ref)
    legs = of_json(after.document)["legs"]
    last = _newest(conn, after.ref, supplier) if supplier else None
    return {
        "id": id_,
        "type": type_,
        "rma": after.ref,
        "instruction_version": last.version if last else None,
        "status": next((leg["status"] for leg in legs if leg["supplier"] == supplier), None),
        "headline": after.headline,
    }


# ------------------------------------------------------------------ what a supplier may answer


def _named_lines(case: _Case, fields: Mapping[str, Any]) -> list[tuple[str, int]]:
    have = {line["line_id"]: line["quantity"] for line in case.document["lines"]}
    return [(one["line_id"], one.get("quantity") or have[one["line_id"]]) for one in fields.get("lines") or ()]


def _need_permission(conn: Connection, context: Context, case: _Case) -> None:
    shop = accounts.shop_by_id(conn, case.connection)
    if not shop.pays:
        name = shop.name
        raise Refused(
            f"refunds through {name} are switched off; `integrator connections write-back {name} --money` allows them"
        )
    if CommandKind.REFUND not in Allowed(context=context, shop=shop)():
        raise Refused(f"{shop.name} cannot be told to refund: its platform takes no such call, or access is missing")


def _lines(case: _Case, supplier: str, type_: str, fields: Mapping[str, Any]) -> list[tuple[str, int]]:
    """Line ids and pieces that an answer is about; a line told without a number is meant whole."""
    have = case.lines(supplier)
    found: dict[str, int] = {}
    for one in fields.get("lines") or ():
        line_id = one["line_id"]
        found[line_id] = found.get(line_id, 0) + (one.get("quantity") or have.get(line_id, 1))
    return list(found.items())


def _errors(case: _Case, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
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


def _too_many(case: _Case, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
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


def _currencies(case: _Case, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
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


def _past(case: _Case, supplier: str, type_: str, fields: Mapping[str, Any], now: datetime) -> Errors:
    return [
        (f"/{name}", "lies in the past; name a time that is still to come")
        for name in ("valid_until", "expires_at")
        if fields.get(name) and time_of(fields[name]) <= now
    ]


# ------------------------------------------------------------------ what a merchant may do

Check = Callable[[_Case, Document | None, Mapping[str, Any], datetime], None]
_LEG_ACTS = frozenset({"accept_offer", "refuse_offer", "reply", "accept_inspection", "contest", "write_off"})


def _whose(case: _Case, supplier: str | None) -> Document:
    legs: Sequence[Document] = case.document.get("legs", [])
    found = [leg for leg in legs if supplier in (None, leg["supplier"])]
    if not found:
        raise NotFound(f"{supplier or 'no supplier'} has no part in {case.ref}")
    if len(found) > 1:
        names = ", ".join(leg["supplier"] for leg in found)
        raise Wrong([("/supplier", f"is missing: the case has several suppliers, {names}")])
    return found[0]


def _need_state(*states: str) -> Check:
    def check(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
        if case.document["return_state"] not in states:
            raise Refused(f"the return is {case.document['return_state']}; this needs it to be {' or '.join(states)}")

    return check


def _decline(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_state("requested", "approved")(case, leg, fields, now)
    _need_text(case, leg, fields, now)
    if any(line["reception"] == "received" for line in case.document["lines"]):
        raise Refused("the goods have arrived already; contest the inspection or refund a part instead")


def _need_text(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    if not str(fields.get("text") or "").strip():
        raise Wrong([("/text", "is missing; say it in a few words")])


def _solve(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_text(case, leg, fields, now)
    if not any(duty["what"] == "solve" and duty["done_at"] is None for duty in case.document.get("duties", [])):
        raise Refused("there is no open problem; a note keeps your words")


def _open_offer(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    offer = (leg or {}).get("offer")
    if not offer or offer["state"] != "open":
        raise Refused("there is no open offer of this supplier")
    if offer["expires_at"] and time_of(offer["expires_at"]) <= now:
        raise Refused(f"the offer expired at {offer['expires_at']}; ask the supplier for a new one")


def _open_question(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_text(case, leg, fields, now)
    if not (leg or {}).get("question"):
        raise Refused("this supplier has asked nothing that is still open")


def _was_inspected(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    if leg is None or not any(case.told("inspection", leg["supplier"])):
        raise Refused("this supplier has told of no inspection yet")


def _contest(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    _need_text(case, leg, fields, now)
    _was_inspected(case, leg, fields, now)


def _owes(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
    owed = [line for line in case.document["lines"] if line["credit"] not in ("none", "full", "written_off")]
    if not [line for line in owed if line["supplier"] == (leg or {}).get("supplier")]:
        raise Refused("this supplier owes no credit that could be written off")
    amount = fields.get("amount")
    if amount and money_of(amount).minor < 0:  # type: ignore[union-attr]
        raise Wrong([("/amount", "is below zero")])


def _refund(case: _Case, leg: Document | None, fields: Mapping[str, Any], now: datetime) -> None:
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


_ACT_CHECKS: Mapping[str, Check] = {
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
