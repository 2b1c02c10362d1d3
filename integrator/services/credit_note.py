"""A credit note that covers many cases: each case gets its part as the supplier's `credit`, all in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import money_document
from integrator.core.errors import InvalidValue, NotFound, Refused
from integrator.core.ledger import spread
from integrator.core.money import Money
from integrator.core.owed import OpenClaim
from integrator.db import accounts, marks
from integrator.db import cases as stored_cases
from integrator.db import queries_ledger as stored
from integrator.services.answer import answer
from integrator.services.context import Context
from integrator.services.held_case import Wrong
from integrator.services.ledger import claim_of, claims_of
from schemas import supplier_api

Document = dict[str, Any]
MOST = 255
_WAY = ""
"""Stands among the lines of a case for its way back."""
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a note: what it gives to a case, or to one line of it."""

    ref: str
    amount: Money
    line_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a case gets: the amounts of its lines, and for the way back. `left`: what was open of it before, if known.

    `order`: its connection and the platform's id.
    """

    ref: str
    order: tuple[str, str]
    lines: Mapping[str, Money]
    left: Money | None
    freight: Money | None = None

    @property
    def amount(self) -> Money:
        """All of it."""
        amounts = [*self.lines.values(), *([self.freight] if self.freight else [])]
        return sum(amounts[1:], amounts[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a note is given out: each case's part, the rest that fits none, and cases whose claim nobody knows."""

    parts: tuple[Part, ...]
    unmatched: Money
    skipped: tuple[str, ...] = ()


def match(
    context: Context,
    account: str,
    supplier: str,
    amount: Money,
    document_no: str,
    date: date | None = None,
    lines: Sequence[Line] | None = None,
    *,
    allow_rest: bool = False,
    preview: bool = False,
) -> Document:
    """Give a supplier's credit note to its cases: by its lines, else to open claims, oldest first, to the cent.

    InvalidValue for what cannot be a note; Refused for a number given before, for a rest unless `allow_rest`, and where
    a claim changed meanwhile. With `preview` nothing is written.
    """
    if amount.minor <= 0:
        raise InvalidValue("a credit note is above zero")
    if not document_no.strip() or not document_no.isprintable() or len(document_no) > MOST:
        raise InvalidValue(f"the number of a credit note has 1 to {MOST} printable characters")
    with context.database.read() as conn:
        whose = accounts.supplier_named(conn, account, supplier)
        _refuse_known(conn, account, whose.id, document_no)
        plan = _by_lines(conn, account, whose.id, amount, lines) if lines else _oldest(conn, account, whose.id, amount)
    told = _told(plan, whose.id, whose.name, amount, document_no)
    if preview:
        return told | {"preview": True}
    if not plan.parts:
        raise Refused(f"{whose.name} has no open claim in {amount.currency} that the note could be given to")
    if plan.unmatched.minor and not allow_rest:
        rest = f"{plan.unmatched.amount} {plan.unmatched.currency}"
        raise Refused(f"{rest} of the note fit no claim: give the lines in a file, or allow the rest with --allow-rest")
    on = date or context.now().date()
    credit = {"document_no": document_no, "date": on.isoformat()}

    def work(conn: Connection) -> Document:
        _give(conn, context, account, whose.id, plan, credit)
        return told

    context.database.in_transaction(work)
    context.wake("send")
    return told | {"preview": False}


def subject(told: Document) -> str:
    """What the audit trail says of a note: the rest first, as it stands nowhere else."""
    rest, amount = told["unmatched"], told["amount"]
    unmatched = f"{rest['amount']} {rest['currency']} unmatched of " if rest["amount"].strip("0.") else ""
    return f"{unmatched}{amount['amount']} {amount['currency']}, {told['supplier']} {told['document_no']}"


def _told(plan: Plan, supplier: str, name: str, amount: Money, document_no: str) -> Document:
    return {
        "supplier": supplier,
        "supplier_name": name,
        "document_no": document_no,
        "amount": money_document(amount),
        "cases": [
            {
                "ref": part.ref,
                "amount": money_document(part.amount),
                "open_before": money_document(part.left),
                "lines": [
                    {"line_id": line_id, "amount": money_document(money)} for line_id, money in part.lines.items()
                ],
                "freight": money_document(part.freight),
            }
            for part in plan.parts
        ],
        "unmatched": money_document(plan.unmatched),
        "skipped": list(plan.skipped),
    }


# ------------------------------------------------------------------ once


def _mark(account: str, supplier: str, document_no: str) -> str:
    return f"credit:{hashlib.sha256(f'{account} {supplier} {document_no}'.encode()).hexdigest()[:40]}"


def _refuse_known(conn: Connection, account: str, supplier: str, document_no: str) -> None:
    noted = marks.time_of(conn, _mark(account, supplier, document_no))
    if noted or stored.credited_under(conn, account, supplier, document_no):
        raise Refused(f"the supplier has credited under {document_no[:60]} before; nothing was given a second time")


# ------------------------------------------------------------------ who gets what


def _oldest(conn: Connection, account: str, supplier: str, amount: Money) -> Plan:
    """Open claims in the note's currency, oldest first, each whole as long as the money lasts."""
    # Of each case only what is needed stays in memory.
    found = [
        (claim.since or _LAST, case.opened_at, case.ref, _order(case), claim)
        for case, claim in claims_of(conn, account, supplier)
    ]
    rest, parts, skipped = amount, list[Part](), list[str]()
    for _, _, ref, order, claim in sorted(found, key=lambda one: one[:3]):
        if claim.left is None or claim.left.currency != amount.currency:
            skipped.append(ref)
        elif rest.minor > 0:
            given = min(rest, claim.left, key=lambda money: money.minor)
            rest -= given
            lines, freight = _over(given, claim)
            parts.append(Part(ref=ref, order=order, lines=lines, freight=freight, left=claim.left))
    return Plan(parts=tuple(parts), unmatched=rest, skipped=tuple(skipped))


def _order(case: stored.Case) -> tuple[str, str]:
    return case.connection, case.document["order"]["id"]


def _over(amount: Money, claim: OpenClaim) -> tuple[dict[str, Money], Money | None]:
    """An amount over what is open of a claim: its lines, and the way back."""
    weights = {**claim.lines, _WAY: claim.freight} if claim.freight else claim.lines
    parts = {name: money for name, money in spread(amount, weights).items() if money.minor}
    return {name: money for name, money in parts.items() if name != _WAY}, parts.get(_WAY)


def _by_lines(conn: Connection, account: str, supplier: str, amount: Money, lines: Iterable[Line]) -> Plan:
    """What the note itself says; a row without a line is spread over the supplier's lines of the case."""
    left, given = amount, dict[str, Part]()
    for number, line in enumerate(lines, 1):
        if line.amount.currency != amount.currency or line.amount.minor <= 0:
            raise InvalidValue(f"line {number} is not an amount above zero in {amount.currency}")
        left -= line.amount
        case = _case(conn, account, line.ref)
        theirs = [one["line_id"] for one in case.document["lines"] if one["supplier"] == supplier]
        if not theirs or line.line_id not in (None, *theirs):
            raise NotFound(f"line {number}: {line.ref} has no such line of this supplier")
        before = given.get(case.ref)
        given[case.ref] = _more(conn, account, supplier, case, before, line, theirs)
    if left.minor < 0:
        raise InvalidValue(f"the lines are {(-left).amount} {amount.currency} more than the note")
    return Plan(parts=tuple(given.values()), unmatched=left)


def _case(conn: Connection, account: str, ref: str) -> stored.Case:
    found = stored.case(conn, account, ref)
    if found is None:
        raise NotFound(f"there is no return {ref[:40]}; `integrator rma list` shows them")
    return found


def _more(
    conn: Connection,
    account: str,
    supplier: str,
    case: stored.Case,
    before: Part | None,
    line: Line,
    theirs: Sequence[str],
) -> Part:
    claim = claim_of(conn, account, supplier, case.ref)
    sums, freight = dict(before.lines) if before else {}, before.freight if before else None
    if line.line_id:
        parts: dict[str, Money] = {line.line_id: line.amount}
    elif claim and claim.lines:
        parts, way = _over(line.amount, claim)
        freight = freight + way if freight and way else freight or way
    else:
        parts = {one: money for one, money in spread(line.amount, dict.fromkeys(theirs, 1)).items() if money.minor}
    for line_id, money in parts.items():
        sums[line_id] = sums[line_id] + money if line_id in sums else money
    left = claim.left if claim else None
    return Part(ref=case.ref, order=_order(case), lines=sums, freight=freight, left=left)


# ------------------------------------------------------------------ giving


def _give(
    conn: Connection, context: Context, account: str, supplier: str, plan: Plan, credit: Mapping[str, str]
) -> None:
    """Take the number, then answer for the supplier case by case; `credit` is what all answers say alike."""
    number = credit["document_no"]
    try:
        stored.take_number(conn, _mark(account, supplier, number), context.now())
    except sa.exc.IntegrityError:
        raise Refused(f"{number[:60]} of this supplier was given by somebody else just now") from None
    _lock(conn, account, plan)
    for part in plan.parts:
        claim = claim_of(conn, account, supplier, part.ref)
        if (claim.left if claim else None) != part.left:
            raise Refused(f"{part.ref} has changed meanwhile; nothing was given, look at the preview again")
        _answer(conn, context, account, supplier, part, credit)


def _lock(conn: Connection, account: str, plan: Plan) -> None:
    """In the order in which everybody locks orders, so that no two wait for each other."""
    connections = sorted({part.order[0] for part in plan.parts})
    for connection in connections:
        orders = [part.order[1] for part in plan.parts if part.order[0] == connection]
        stored_cases.lock_orders(conn, account, connection, orders)


def _answer(
    conn: Connection, context: Context, account: str, supplier: str, part: Part, credit: Mapping[str, str]
) -> None:
    lines = [{"line_id": line_id, "amount": money_document(money)} for line_id, money in part.lines.items()]
    whose: dict[str, Any] = {"account": account, "supplier": supplier, "ref": part.ref, "by": "merchant"}
    try:
        told = {"type": "credit", "lines": lines, "freight": money_document(part.freight), **credit}
        type_, version, fields = supplier_api.parsed(told)
        answer(conn, context, type_=type_, version=version, fields=fields, **whose)
    except (Wrong, NotFound) as error:
        raise Refused(f"{part.ref}: {error}; nothing was given") from None
