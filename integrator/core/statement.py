"""The ledger of a case: what each line and each supplier's part gave, claims, got and lost, from the stored case.

Pure: a case document and the agreements in force for its order in, rows out. Amounts of several currencies are never
added; a test has no rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from integrator.core.agreements import Agreement
from integrator.core.codec import money_of, time_of
from integrator.core.errors import InvalidValue
from integrator.core.ledger import comparable, converted, cost_of, restocking_fee, spread, summed
from integrator.core.money import Money
from integrator.core.types import Category

Document = Mapping[str, Any]
Terms = Mapping[str, Agreement]
"""Supplier -> the agreement in force for the case; the defaults where one is missing."""
_UNMADE = ("requested", "cancelled", "failed")
_ENDED = ("settled", "withdrawn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An amount and since when it stands; `at` None: the time is not known or has not begun."""

    money: Money
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: `what` is goods (of one line), fee, freight or total (of one supplier's part).

    `bears` are the parties that bear it by the agreement: of goods, fee and freight one, with a row for each party.
    Fees are below zero, so that goods, fee and freight add up to the total, but for a cap. `short`: claimed and not
    given although the supplier credited or refused. `received` is in the currency of the claim; `other_currency` are
    credits that no agreed rate compares with it.
    """

    what: str
    supplier: str | None
    line_id: str | None = None
    sku: str | None = None
    reason: str | None = None
    bears: tuple[str, ...] = ()
    refunded: Entry | None = None
    claimed: Entry | None = None
    promised: Entry | None = None
    received: Entry | None = None
    other_currency: tuple[Entry, ...] = ()
    short: Entry | None = None
    written_off: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenClaim:
    """What a supplier still owes for a case; amounts are None where no cost is known. `since` None: not due yet.

    `lines` and `freight` are what is open of each line's goods and of the way back, in minor units, by which a credit
    is spread. `other_currency`: credits that no agreed rate compares with the claim; what is left is unknown then.
    """

    supplier: str
    expected: Money | None
    promised: Money | None
    received: Money | None
    left: Money | None
    refused: bool
    since: datetime | None
    lines: Mapping[str, int]
    freight: int = 0
    other_currency: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What was refunded for a line and what came back; `credited` None: in a currency without an agreed rate."""

    supplier: str | None
    sku: str | None
    reason: str
    refunded: Money
    credited: Money | None


# ------------------------------------------------------------------ what a document tells


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


def _told(document: Document, type_: str, supplier: str) -> Iterator[tuple[Document, datetime]]:
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


def _given(document: Document, supplier: str) -> list[tuple[str, str | None, Entry]]:
    """Each amount of a supplier's credits: goods of a line, freight, or fee below zero."""
    found: list[tuple[str, str | None, Entry]] = []
    for fields, at in _told(document, "credit", supplier):
        day = _day(fields, at)
        amounts = [("goods", one["line_id"], money_of(one.get("amount"))) for one in fields.get("lines") or ()]
        amounts += [(name, None, money_of(fields.get(name))) for name in ("freight", "fee")]
        for what, line_id, money in amounts:
            if money:
                found.append((what, line_id, Entry(money=-money if what == "fee" else money, at=day)))
    return found


def _sum(entries: Iterable[Entry]) -> Entry | None:
    listed = list(entries)
    total = summed(entry.money for entry in listed)
    at = max((entry.at for entry in listed if entry.at), default=None)
    return Entry(money=total, at=at) if total else None


def _compared(
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
    return _sum(same), tuple(other)


def _shares(document: Document) -> Iterator[tuple[str | None, Money, Money | None, datetime | None]]:
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


# ------------------------------------------------------------------ rows


def rows(document: Document, terms: Terms) -> list[Row]:
    """The ledger of a case: its lines, then fee, freight and total of each supplier's part."""
    if document["test"]:
        return []
    legs = {leg["supplier"]: leg for leg in document["legs"] if leg["status"] != "withdrawn"}
    found = [_goods(document, line, legs.get(line["supplier"]), terms) for line in document["lines"]]
    for supplier, leg in legs.items():
        theirs = [line for line in document["lines"] if line["line_id"] in leg["line_ids"]]
        agreement = terms.get(supplier) or Agreement(supplier=supplier)
        found += _fees(document, supplier, theirs, agreement)
        found += _freights(document, leg, theirs, agreement)
        found.append(_total(document, leg, theirs, agreement))
    return found


def _refunded(document: Document, lines: Sequence[Document], *, goods: bool, freight: bool) -> Entry | None:
    ids, entries = {line["line_id"] for line in lines}, []
    for line_id, part, shipping, at in _shares(document):
        if line_id in ids:
            rest = part - shipping if shipping else part
            entries += [Entry(money=rest, at=at)] if goods else []
            entries += [Entry(money=shipping, at=at)] if freight and shipping else []
    return _sum(entries)


def _goods(document: Document, line: Document, leg: Document | None, terms: Terms) -> Row:
    supplier, line_id = line["supplier"], line["line_id"]
    refunded = _refunded(document, [line], goods=True, freight=False)
    about = {"line_id": line_id, "sku": line["sku"], "reason": category(line).value}
    row: dict[str, Any] = {
        "what": "goods",
        "supplier": supplier,
        "bears": (line["liable"],),
        "refunded": refunded,
        **about,
    }
    if leg is None or line_id not in leg["line_ids"]:
        return Row(**row)
    agreement = terms.get(supplier) or Agreement(supplier=supplier)
    cost = cost_of(agreement, line["sku"], line["quantity"]) if line["refund"] != "none" else None
    claimed = Entry(money=cost, at=_since(document, supplier)) if cost else None
    given = (entry for what, of, entry in _given(document, supplier) if what == "goods" and of == line_id)
    received, other = _compared(given, claimed, agreement)
    agreed = [leg[name] for name in ("offer", "counter_offer") if leg.get(name)]
    whole = leg["credit_promised"] is not None and all(offer["state"] != "accepted" for offer in agreed)
    promised = Entry(money=cost, at=_promised_at(document, supplier)) if cost and whole else None
    short, written_off = _ends(document, leg, claimed, received, other, fixed=False)
    row |= {"claimed": claimed, "promised": promised, "received": received, "other_currency": other}
    return Row(**row, short=short, written_off=written_off)


def _fees(document: Document, supplier: str, lines: Sequence[Document], agreement: Agreement) -> Iterator[Row]:
    """The fees of a supplier's part, by who bears them; what it kept in whole is split as it was to be."""
    since = _since(document, supplier)
    kept = [line for line in lines if line["refund"] != "none" and line["comes_back"]]
    fees = [(line["liable"], fee) for line in kept if (fee := _fee(line, agreement)) and fee.minor]
    parties = sorted({party for party, _ in fees} or {line["liable"] for line in lines})
    claimed = {party: _sum(Entry(money=-fee, at=since) for whose, fee in fees if whose == party) for party in parties}
    given = [entry for what, _, entry in _given(document, supplier) if what == "fee"]
    weights = {party: -entry.money.minor if entry else 0 for party, entry in claimed.items()}
    for party, entry in claimed.items():
        theirs = (Entry(money=spread(one.money, weights)[party], at=one.at) for one in given)
        taken, other = _compared(theirs, entry, agreement)
        if entry or taken or other:
            row = Row(what="fee", supplier=supplier, bears=(party,), claimed=entry)
            yield replace(row, received=taken, other_currency=other)


def _freights(document: Document, leg: Document, lines: Sequence[Document], agreement: Agreement) -> Iterator[Row]:
    """The freight of a supplier's part, by who pays it; what is claimed and received is the supplier's own."""
    supplier, since = leg["supplier"], _since(document, leg["supplier"])
    asked = money_of(leg.get("credit_freight"))
    paid = {
        party: _refunded(document, theirs, goods=False, freight=True) for party, theirs in _payers(lines, agreement)
    }
    own = "supplier" if asked or "supplier" in paid else next(iter(paid), "supplier")
    for party in sorted({*paid, own}):
        claimed = Entry(money=asked, at=since) if asked and party == own else None
        given = (entry for what, _, entry in _given(document, supplier) if what == "freight" and party == own)
        got, other = _compared(given, claimed, agreement)
        if claimed or paid.get(party) or got or other:
            row = Row(what="freight", supplier=supplier, bears=(party,), refunded=paid.get(party))
            yield replace(row, claimed=claimed, received=got, other_currency=other)


def _payers(lines: Sequence[Document], agreement: Agreement) -> list[tuple[str, list[Document]]]:
    """Who pays for sending lines back, and which: as agreed for their reasons, else who bears the loss."""
    found: dict[str, list[Document]] = {}
    for line in lines:
        found.setdefault(agreement.freight.get(category(line), line["liable"]), []).append(line)
    return sorted(found.items())


def _fee(line: Document, agreement: Agreement) -> Money | None:
    cost = cost_of(agreement, line["sku"], line["quantity"])
    return restocking_fee(agreement, category(line), cost) if cost else None


def _total(document: Document, leg: Document, lines: Sequence[Document], agreement: Agreement) -> Row:
    supplier = leg["supplier"]
    expected, agreed = money_of(leg["credit_expected"]), money_of(leg["credit_promised"])
    claimed = Entry(money=expected, at=_since(document, supplier)) if expected else None
    received, other = _compared((entry for _, _, entry in _given(document, supplier)), claimed, agreement)
    short, written_off = _ends(document, leg, claimed, received, other, fixed=True)
    return Row(
        what="total",
        supplier=supplier,
        bears=tuple(sorted({line["liable"] for line in lines})),
        refunded=_refunded(document, lines, goods=True, freight=True),
        claimed=claimed,
        promised=Entry(money=agreed, at=_promised_at(document, supplier)) if agreed else None,
        received=received,
        other_currency=other,
        short=short,
        written_off=written_off,
    )


def _since(document: Document, supplier: str) -> datetime | None:
    duties = (one for one in document["duties"] if one["what"] == "credit" and one["supplier"] == supplier)
    return next((_at(one["since"]) for one in duties), None)


def _promised_at(document: Document, supplier: str) -> datetime | None:
    told = [*_told(document, "confirm", supplier), *_told(document, "accept_offer", supplier)]
    return max((at for _, at in told), default=None)


def _ends(
    document: Document,
    leg: Document,
    claimed: Entry | None,
    received: Entry | None,
    other: Sequence[Entry],
    *,
    fixed: bool,
) -> tuple[Entry | None, Entry | None]:
    """What is short, and what was written off. `fixed`: an amount that the merchant named for writing off counts."""
    if claimed is None or other:
        return None, None
    left = claimed.money - received.money if received else claimed.money
    if left.minor <= 0:
        return None, None
    written = list(_told(document, "write_off", leg["supplier"]))
    if written:
        fields, written_at = written[-1]
        named = money_of(fields.get("amount")) if fixed else None
        return None, Entry(money=named or left, at=written_at)
    if received is None and leg["refusal"] is None:
        return None, None
    refused_at = max((at for _, at in _told(document, "reject", leg["supplier"])), default=None)
    return Entry(money=left, at=received.at if received else refused_at), None


# ------------------------------------------------------------------ what is open, what was lost


def open_claims(document: Document, terms: Terms) -> list[OpenClaim]:
    """What suppliers were asked to credit and have not given whole."""
    asked = {one["supplier"] for one in document["duties"] if one["what"] == "credit" and one["done_at"] is None}
    open_ = [leg for leg in document["legs"] if leg["supplier"] in asked and leg["status"] not in _ENDED]
    return [] if document["test"] else [_open(document, leg, terms) for leg in open_]


def _open(document: Document, leg: Document, terms: Terms) -> OpenClaim:
    supplier = leg["supplier"]
    agreement = terms.get(supplier) or Agreement(supplier=supplier)
    expected, promised = money_of(leg["credit_expected"]), money_of(leg["credit_promised"])
    given = [money for one in leg["credits"] if (money := money_of(one))]
    received, other = comparable(given, expected.currency, agreement.rates) if expected else (summed(given), [])
    return OpenClaim(
        supplier=supplier,
        expected=expected,
        promised=converted(promised, expected.currency, agreement.rates) if expected else promised,
        received=received,
        left=money_of(leg.get("credit_left")),
        refused=leg["refusal"] is not None,
        since=_since(document, supplier),
        lines=_left_of_lines(document, leg, agreement),
        freight=_left_of_freight(document, leg, agreement),
        other_currency=tuple(other),
    )


def _left_of_lines(document: Document, leg: Document, agreement: Agreement) -> dict[str, int]:
    given = _given(document, leg["supplier"])
    found = {}
    for line in document["lines"]:
        if line["line_id"] in leg["line_ids"] and line["refund"] != "none":
            cost = cost_of(agreement, line["sku"], line["quantity"])
            fee = _fee(line, agreement) if line["comes_back"] else None
            had = sum(entry.money.minor for what, of, entry in given if what == "goods" and of == line["line_id"])
            due = (cost.minor if cost else 0) - (fee.minor if fee else 0)
            found[line["line_id"]] = max(0, due - had)
    return found


def _left_of_freight(document: Document, leg: Document, agreement: Agreement) -> int:
    claimed = money_of(leg.get("credit_freight"))
    if claimed is None:
        return 0
    given = (entry.money for what, _, entry in _given(document, leg["supplier"]) if what == "freight")
    had, _ = comparable(given, claimed.currency, agreement.rates)
    return max(0, claimed.minor - (had.minor if had else 0))


def losses(document: Document, terms: Terms) -> list[Loss]:
    """What each line of a refunded case cost the merchant, by the currency of the refund."""
    shares: dict[tuple[str | None, str], int] = {}
    for line_id, part, _, _ in [] if document["test"] else _shares(document):
        key = line_id, part.currency
        shares[key] = shares.get(key, 0) + part.minor
    currencies = {currency for _, currency in shares}
    if not currencies:
        return []
    lines = {line["line_id"]: line for line in document["lines"]}
    for leg in document["legs"]:
        # A line that was credited and not refunded brings its credit in.
        shares |= {
            (one, currency): 0 for one in leg["line_ids"] for currency in currencies if (one, currency) not in shares
        }
    credits_ = _credits(document, terms, currencies, shares)
    return [
        Loss(
            supplier=lines[line_id]["supplier"] if line_id in lines else None,
            sku=lines[line_id]["sku"] if line_id in lines else None,
            reason=category(lines.get(line_id or "", {})).value,
            refunded=Money(minor=minor, currency=currency),
            credited=credits_.get(line_id, Money(minor=0, currency=currency)),
        )
        for (line_id, currency), minor in shares.items()
    ]


def _credits(
    document: Document, terms: Terms, currencies: set[str], shares: Mapping[tuple[str | None, str], int]
) -> dict[str | None, Money | None]:
    """Each line's part of its supplier's credits in the currency of the refund; None where that is not known."""
    found: dict[str | None, Money | None] = {}
    for leg in document["legs"]:
        supplier, ids = leg["supplier"], leg["line_ids"]
        if not leg["credits"] or not ids:
            continue
        (currency, *others) = sorted(currencies)
        rates = terms[supplier].rates if supplier in terms else {}
        total, other = comparable((money for one in leg["credits"] if (money := money_of(one))), currency, rates)
        same = None if others or other else total
        given = [(of, entry.money.minor) for what, of, entry in _given(document, supplier) if what == "goods"]
        weights = {one: sum(minor for of, minor in given if of == one) for one in ids}
        weights = weights if any(weights.values()) else {one: shares.get((one, currency), 0) for one in ids}
        found.update(spread(same, weights) if same else dict.fromkeys(ids))
    return found
