"""What suppliers owe, and what refunds cost that nobody gave back, over all cases. Amounts stay in their currencies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.codec import money_document
from integrator.core.money import Money
from integrator.core.owed import Loss, OpenClaim, losses, open_claims
from integrator.core.told_money import refunded_at
from integrator.db import queries_ledger as stored
from integrator.db.queries import supplier_names
from integrator.services.context import Context

Document = dict[str, Any]
BY = ("supplier", "sku", "reason")
"""What leakage can be told by."""
AGES = ((7, "0-7"), (30, "8-30"), (60, "31-60"))
OLDEST, NOT_DUE = "over_60", "not_due"
_SKEW = timedelta(days=1)


# ------------------------------------------------------------------ owed


@dataclass(slots=True)
class _Owed:
    """The open claims of one supplier in one currency; amounts in minor units."""

    sums: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("expected", "promised", "received", "open"), 0))
    refused: int = 0
    ages: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys([*(name for _, name in AGES), OLDEST, NOT_DUE], 0)
    )
    oldest: int | None = None
    other: dict[str, int] = field(default_factory=dict)
    refs: list[str] = field(default_factory=list)

    def add(self, ref: str, claim: OpenClaim, now: datetime) -> None:
        """Count one more claim."""
        self.refs.append(ref)
        left = _left(claim)
        for other in claim.other_currency:
            self.other[other.currency] = self.other.get(other.currency, 0) + other.minor
        amounts = {"expected": claim.expected, "promised": claim.promised, "received": claim.received}
        for name, money in amounts.items():
            self.sums[name] += money.minor if money else 0
        self.sums["open"] += left
        self.refused += left if claim.refused else 0
        days = None if claim.since is None else max(0, (now - claim.since).days)
        self.ages[_age(days)] += left
        self.oldest = self.oldest if days is None else max(days, self.oldest or 0)

    def told(self, supplier: str, name: str | None, currency: str | None) -> Document:
        """The row; without a currency nobody knows the amounts."""

        def money(minor: int) -> Document | None:
            return money_document(Money(minor=minor, currency=currency)) if currency else None

        return {
            "supplier": supplier,
            "supplier_name": name,
            "currency": currency,
            **{name: money(minor) for name, minor in self.sums.items()},
            "refused": money(self.refused),
            "other_currency": [
                money_document(Money(minor=minor, currency=other)) for other, minor in sorted(self.other.items())
            ],
            "oldest_days": self.oldest,
            "ageing": {name: money(minor) for name, minor in self.ages.items()},
            "cases": len(self.refs),
            "refs": sorted(self.refs),
        }


def _left(claim: OpenClaim) -> int:
    """Minor units that are open; what a credit in another currency may have met stays open."""
    if claim.left:
        return claim.left.minor
    if not claim.expected or not claim.other_currency:
        return 0
    return max(0, claim.expected.minor - (claim.received.minor if claim.received else 0))


def _age(days: int | None) -> str:
    return NOT_DUE if days is None else next((name for most, name in AGES if days <= most), OLDEST)


def owed(context: Context, account: str, supplier: str | None = None) -> list[Document]:
    """What each supplier owes, by currency, the largest first; rows without a currency hold unknown amounts."""
    now, found = context.now(), dict[tuple[str, str | None], _Owed]()
    with context.database.read() as conn:
        names = supplier_names(conn, account)
        for case in stored.cases(conn, account, holding=stored.ASKED):
            for claim in _claims(case, supplier):
                key = claim.supplier, claim.expected.currency if claim.expected else None
                found.setdefault(key, _Owed()).add(case.ref, claim, now)
    rows = sorted(found.items(), key=lambda item: (item[0][1] or "~", -item[1].sums["open"], item[0][0]))
    return [row.told(whose, names.get(whose), currency) for (whose, currency), row in rows]


def _claims(case: stored.Case, supplier: str | None) -> Iterable[OpenClaim]:
    """Claims that are open, of one supplier or of all; one given whole in another currency is not."""
    for claim in open_claims(case.document, case.terms):
        if supplier in (None, claim.supplier) and (claim.left is None or claim.left.minor > 0):
            yield claim


def claims_of(conn: Connection, account: str, supplier: str) -> Iterator[tuple[stored.Case, OpenClaim]]:
    """The open claims of one supplier that it was told of."""
    for case in stored.cases(conn, account, holding=stored.ASKED, supplier=supplier):
        for claim in _claims(case, supplier):
            yield case, claim


def claim_of(conn: Connection, account: str, supplier: str, ref: str) -> OpenClaim | None:
    """What is open of one case as it stands."""
    case = stored.case(conn, account, ref)
    return next(iter(_claims(case, supplier)), None) if case else None


# ------------------------------------------------------------------ leakage


@dataclass(slots=True)
class _Leak:
    """Refunds of one kind in one currency; amounts in minor units."""

    refunded: int = 0
    credited: int = 0
    unknown: int = 0
    refs: set[str] = field(default_factory=set)

    def add(self, ref: str, loss: Loss) -> None:
        """Count one more line."""
        self.refs.add(ref)
        self.refunded += loss.refunded.minor
        self.credited += loss.credited.minor if loss.credited else 0
        self.unknown += 0 if loss.credited else loss.refunded.minor

    @property
    def leakage(self) -> int:
        """Refunded and not given back, as far as it is known."""
        return self.refunded - self.unknown - self.credited


def leakage(
    context: Context,
    account: str,
    since: datetime | None = None,
    until: datetime | None = None,
    by: str = "supplier",
) -> list[Document]:
    """What was refunded and not credited, of cases first refunded from `since` on and before `until`.

    By supplier, sku or reason, and by the refund's currency. `share` of all leakage in that currency; `unknown`:
    refunds whose credit came in a currency without an agreed rate, which are in no leakage.
    """
    found = dict[tuple[str | None, str], _Leak]()
    changed = since - _SKEW if since else None
    with context.database.read() as conn:
        names = supplier_names(conn, account)
        for case in stored.cases(conn, account, holding=stored.REFUNDED, changed_since=changed):
            at = refunded_at(case.document)
            if at is None or (since and at < since) or (until and at >= until):
                continue
            for loss in losses(case.document, case.terms):
                key = getattr(loss, by), loss.refunded.currency
                found.setdefault(key, _Leak()).add(case.ref, loss)
    wholes: dict[str, int] = {}
    for (_, currency), leak in found.items():
        wholes[currency] = wholes.get(currency, 0) + leak.leakage
    rows = sorted(found.items(), key=lambda item: (item[0][1], -item[1].leakage, item[0][0] or ""))
    told = [_leak_told(by, what, currency, leak, wholes[currency]) for (what, currency), leak in rows]
    return [{**row, "supplier_name": names.get(row["supplier"] or "")} for row in told] if by == "supplier" else told


def _leak_told(by: str, what: str | None, currency: str, leak: _Leak, whole: int) -> Document:
    amounts = {"refunded": leak.refunded, "credited": leak.credited, "unknown": leak.unknown, "leakage": leak.leakage}
    return {
        by: what,
        "currency": currency,
        **{name: money_document(Money(minor=minor, currency=currency)) for name, minor in amounts.items()},
        "cases": len(leak.refs),
        "share": str((Decimal(leak.leakage) / whole).quantize(Decimal("0.0001"))) if whole > 0 else None,
    }
