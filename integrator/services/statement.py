"""A supplier's statement: the ledger's rows of all its cases, each currency in rows of its own, with their sums."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from integrator.core.codec import money_document, time_text
from integrator.core.money import Money
from integrator.core.statement import Row, rows
from integrator.core.told_money import Entry, refunded_at
from integrator.db import accounts
from integrator.db import queries_ledger as stored
from integrator.services.context import Context

Document = dict[str, Any]
FIGURES = ("refunded", "claimed", "promised", "received", "other_currency", "short", "written_off")
"""What a row tells, in its order; `other_currency` is what was received and no rate compares with the claim."""


def statement(
    context: Context, account: str, supplier: str, since: datetime | None = None, until: datetime | None = None
) -> Document:
    """What stands between the account and a supplier, by name or id; NotFound without it.

    With times: of cases first refunded from `since` on and before `until`, with all that was credited for them.
    """
    with context.database.read() as conn:
        whose = accounts.supplier_named(conn, account, supplier)
        found = [
            (refunded_at(case.document), case)
            for case in stored.cases(conn, account, holding=stored.REFUNDED, supplier=whose.id)
        ]
        chosen = [(at, case) for at, case in found if _within(at, since, until)]
        items = [
            item
            for at, case in sorted(chosen, key=lambda one: (one[0] or one[1].opened_at, one[1].ref))
            for row in rows(case.document, case.terms)
            if row.supplier == whose.id
            for item in _items(case, row)
        ]
    return {
        "supplier": whose.id,
        "supplier_name": whose.name,
        "from": time_text(since) if since else None,
        "to": time_text(until) if until else None,
        "items": items,
        "next": None,
        "totals": _totals(items),
    }


def _within(at: datetime | None, since: datetime | None, until: datetime | None) -> bool:
    if at is None:
        return since is None and until is None
    return (since is None or at >= since) and (until is None or at < until)


def _items(case: stored.Case, row: Row) -> Iterator[Document]:
    """The row, once for each currency in it."""
    figures = [(name, entry) for name in FIGURES for entry in _entries(row, name)]
    for currency in dict.fromkeys(entry.money.currency for _, entry in figures):
        here = {name: _both(figures, name, currency) for name in FIGURES}
        yield {
            "ref": case.ref,
            "order": case.document["order"]["number"] or case.document["order"]["id"],
            "what": row.what,
            "line_id": row.line_id,
            "sku": row.sku,
            "reason": row.reason,
            "bears": list(row.bears),
            "currency": currency,
            **{name: money_document(entry.money) if entry else None for name, entry in here.items()},
            "dates": {name: time_text(entry.at) for name, entry in here.items() if entry and entry.at},
        }


def _entries(row: Row, name: str) -> tuple[Entry, ...]:
    told = getattr(row, name)
    return told if isinstance(told, tuple) else (told,) if told else ()


def _both(figures: list[tuple[str, Entry]], name: str, currency: str) -> Entry | None:
    """All of a figure in one currency, with the day of the last."""
    here = [entry for one, entry in figures if one == name and entry.money.currency == currency]
    if not here:
        return None
    minor = sum(entry.money.minor for entry in here)
    at = max((entry.at for entry in here if entry.at), default=None)
    return Entry(money=Money(minor=minor, currency=currency), at=at)


def _totals(items: list[Document]) -> list[Document]:
    """The sums of all cases by currency: each case has one total in each, which holds its other rows."""
    sums: dict[str, dict[str, int]] = {}
    for item in items:
        if item["what"] == "total":
            here = sums.setdefault(item["currency"], dict.fromkeys(FIGURES, 0))
            for name in FIGURES:
                here[name] += Money.parse(**item[name]).minor if item[name] else 0
    return [
        {
            "currency": currency,
            **{name: money_document(Money(minor=minor, currency=currency)) for name, minor in sums[currency].items()},
        }
        for currency in sorted(sums)
    ]
