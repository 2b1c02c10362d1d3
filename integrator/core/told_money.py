"""What a stored case tells of money: its refunds by line, and what its suppliers gave, each with its time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from integrator.core.agreements import Agreement
from integrator.core.codec import money_of, time_of
from integrator.core.errors import InvalidValue
from integrator.core.ledger import converted, cost_of, restocking_fee, spread, summed
from integrator.core.money import Money
from integrator.core.types import Category

Document = Mapping[str, Any]
Terms = Mapping[str, Agreement]
"""Supplier -> the agreement in force for the case; the defaults where one is missing."""
_UNMADE = ("requested", "cancelled", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An amount and since when it stands; `at` None: the time is not known or has not begun."""

    money: Money
    at: datetime | None


def category(line: Document) -> Category:
    """The reason that counts for a line: the one found, else the one claimed."""
    told = line.get("found_reason") or (line.get("reason") or {}).get("category")
    return Category(told) if told else Category.OTHER


def _at(text: str | None) -> datetime | None:
    return time_of(text) if text else None


def _refunds(document: Document) -> list[Document]:
    return [one for one in document["refunds"] if one["state"] not in _UNMADE and _amount(one)]


def _amount(refund: Document) -> Money | None:
    return money_of(refund["shop_amount"] or refund["amount"])


def refunded_at(document: Document) -> datetime | None:
    """When the customer was first refunded; cases stored by an older version tell only when they were opened."""
    return min((time_of(one.get("at") or document["opened_at"]) for one in _refunds(document)), default=None)


def told_by(document: Document, type_: str, supplier: str) -> Iterator[tuple[Document, datetime]]:
    """The fields and times of a supplier's answers, or of acts about it."""
    for entry in document["timeline"]:
        said = entry.get("answer")
        if said and said["type"] == type_ and entry["supplier"] in (supplier, None):
            yield said["fields"] or {}, time_of(entry["at"])


def _day(fields: Document, at: datetime) -> datetime:
    """The day a credit note names, else when it was told."""
    try:
        return time_of(f"{fields['date']}T00:00:00Z") if fields.get("date") else at
    except InvalidValue:
        return at


def credits_of(document: Document, supplier: str) -> list[tuple[str, str | None, Entry]]:
    """Each amount of a supplier's credits: goods of a line, freight, or fee below zero."""
    found: list[tuple[str, str | None, Entry]] = []
    for fields, at in told_by(document, "credit", supplier):
        day = _day(fields, at)
        amounts = [("goods", one["line_id"], money_of(one.get("amount"))) for one in fields.get("lines") or ()]
        amounts += [(name, None, money_of(fields.get(name))) for name in ("freight", "fee")]
        for what, line_id, money in amounts:
            if money:
                found.append((what, line_id, Entry(money=-money if what == "fee" else money, at=day)))
    return found


def sum_of(entries: Iterable[Entry]) -> Entry | None:
    """The sum with the time of the last; None for none, or several currencies."""
    listed = list(entries)
    total = summed(entry.money for entry in listed)
    at = max((entry.at for entry in listed if entry.at), default=None)
    return Entry(money=total, at=at) if total else None


def compared(
    given: Iterable[Entry], claimed: Entry | None, agreement: Agreement
) -> tuple[Entry | None, tuple[Entry, ...]]:
    """What was given in the currency of the claim, and what no rate compares with it; without a claim the first's."""
    entries = list(given)
    base = claimed or next(iter(entries), None)
    if base is None:
        return None, ()
    currency, same, other = base.money.currency, list[Entry](), list[Entry]()
    for entry in entries:
        money = converted(entry.money, currency, agreement.rates)
        (other if money is None else same).append(Entry(money=money or entry.money, at=entry.at))
    return sum_of(same), tuple(other)


def refunds_by_line(document: Document) -> Iterator[tuple[str | None, Money, Money | None, datetime | None]]:
    """Each line's part of each refund, and of that the freight: by the amounts told for lines, else by pieces."""
    for refund in _refunds(document):
        total, shipping = _amount(refund), money_of(refund["shipping"])
        weights = _weights(refund, document)
        same = shipping is not None and total is not None and shipping.currency == total.currency
        parts = spread(total, weights) if total else {}
        freight = spread(shipping, weights) if shipping and same else {}
        for line_id, part in parts.items():
            yield line_id or None, part, freight.get(line_id), _at(refund.get("at"))


def _weights(refund: Document, document: Document) -> dict[str, int]:
    told = refund.get("lines") or [one for one in document["lines"] if one["refund"] != "none"] or document["lines"]
    amounts = [money_of(one.get("amount")) for one in told]
    priced = len({one.currency for one in amounts if one}) == 1 and all(one and one.minor >= 0 for one in amounts)
    weights: dict[str, int] = {}
    for one, amount in zip(told, amounts, strict=True):
        weight = amount.minor if priced and amount else one["quantity"]
        weights[one["line_id"]] = weights.get(one["line_id"], 0) + weight
    return weights or {"": 1}


def fee_of(line: Document, agreement: Agreement) -> Money | None:
    """The restocking fee of a line, None where its cost is not known."""
    cost = cost_of(agreement, line["sku"], line["quantity"])
    return restocking_fee(agreement, category(line), cost) if cost else None


def claimed_since(document: Document, supplier: str) -> datetime | None:
    """Since when a supplier's credit is due, None where it is not yet."""
    duties = (one for one in document["duties"] if one["what"] == "credit" and one["supplier"] == supplier)
    return next((_at(one["since"]) for one in duties), None)
