"""The ledger of a case: what each line and each supplier's part gave, claims, got and lost, from the stored case.

Pure: a case document and the agreements in force for its order in, rows out. Amounts of several currencies are never
added; a test has no rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from integrator.core.agreements import Agreement
from integrator.core.codec import money_of
from integrator.core.ledger import cost_of, spread
from integrator.core.told_money import (
    Document,
    Entry,
    Terms,
    category,
    claimed_since,
    compared,
    credits_of,
    fee_of,
    refunds_by_line,
    sum_of,
    told_by,
)


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
    for line_id, part, shipping, at in refunds_by_line(document):
        if line_id in ids:
            rest = part - shipping if shipping else part
            entries += [Entry(money=rest, at=at)] if goods else []
            entries += [Entry(money=shipping, at=at)] if freight and shipping else []
    return sum_of(entries)


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
    claimed = Entry(money=cost, at=claimed_since(document, supplier)) if cost else None
    given = (entry for what, of, entry in credits_of(document, supplier) if what == "goods" and of == line_id)
    received, other = compared(given, claimed, agreement)
    agreed = [leg[name] for name in ("offer", "counter_offer") if leg.get(name)]
    whole = leg["credit_promised"] is not None and all(offer["state"] != "accepted" for offer in agreed)
    promised = Entry(money=cost, at=_promised_at(document, supplier)) if cost and whole else None
    short, written_off = _ends(document, leg, claimed, received, other, fixed=False)
    row |= {"claimed": claimed, "promised": promised, "received": received, "other_currency": other}
    return Row(**row, short=short, written_off=written_off)


def _fees(document: Document, supplier: str, lines: Sequence[Document], agreement: Agreement) -> Iterator[Row]:
    """The fees of a supplier's part, by who bears them; what it kept in whole is split as it was to be."""
    since = claimed_since(document, supplier)
    kept = [line for line in lines if line["refund"] != "none" and line["comes_back"]]
    fees = [(line["liable"], fee) for line in kept if (fee := fee_of(line, agreement)) and fee.minor]
    parties = sorted({party for party, _ in fees} or {line["liable"] for line in lines})
    claimed = {party: sum_of(Entry(money=-fee, at=since) for whose, fee in fees if whose == party) for party in parties}
    given = [entry for what, _, entry in credits_of(document, supplier) if what == "fee"]
    weights = {party: -entry.money.minor if entry else 0 for party, entry in claimed.items()}
    for party, entry in claimed.items():
        theirs = (Entry(money=spread(one.money, weights)[party], at=one.at) for one in given)
        taken, other = compared(theirs, entry, agreement)
        if entry or taken or other:
            row = Row(what="fee", supplier=supplier, bears=(party,), claimed=entry)
            yield replace(row, received=taken, other_currency=other)


def _freights(document: Document, leg: Document, lines: Sequence[Document], agreement: Agreement) -> Iterator[Row]:
    """The freight of a supplier's part, by who pays it; what is claimed and received is the supplier's own."""
    supplier, since = leg["supplier"], claimed_since(document, leg["supplier"])
    asked = money_of(leg.get("credit_freight"))
    paid = {
        party: _refunded(document, theirs, goods=False, freight=True) for party, theirs in _payers(lines, agreement)
    }
    own = "supplier" if asked or "supplier" in paid else next(iter(paid), "supplier")
    for party in sorted({*paid, own}):
        claimed = Entry(money=asked, at=since) if asked and party == own else None
        given = (entry for what, _, entry in credits_of(document, supplier) if what == "freight" and party == own)
        got, other = compared(given, claimed, agreement)
        if claimed or paid.get(party) or got or other:
            row = Row(what="freight", supplier=supplier, bears=(party,), refunded=paid.get(party))
            yield replace(row, claimed=claimed, received=got, other_currency=other)


def _payers(lines: Sequence[Document], agreement: Agreement) -> list[tuple[str, list[Document]]]:
    """Who pays for sending lines back, and which: as agreed for their reasons, else who bears the loss."""
    found: dict[str, list[Document]] = {}
    for line in lines:
        found.setdefault(agreement.freight.get(category(line), line["liable"]), []).append(line)
    return sorted(found.items())


def _total(document: Document, leg: Document, lines: Sequence[Document], agreement: Agreement) -> Row:
    supplier = leg["supplier"]
    expected, agreed = money_of(leg["credit_expected"]), money_of(leg["credit_promised"])
    claimed = Entry(money=expected, at=claimed_since(document, supplier)) if expected else None
    received, other = compared((entry for _, _, entry in credits_of(document, supplier)), claimed, agreement)
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


def _promised_at(document: Document, supplier: str) -> datetime | None:
    told = [*told_by(document, "confirm", supplier), *told_by(document, "accept_offer", supplier)]
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
    written = list(told_by(document, "write_off", leg["supplier"]))
    if written:
        fields, written_at = written[-1]
        named = money_of(fields.get("amount")) if fixed else None
        return None, Entry(money=named or left, at=written_at)
    if received is None and leg["refusal"] is None:
        return None, None
    refused_at = max((at for _, at in told_by(document, "reject", leg["supplier"])), default=None)
    return Entry(money=left, at=received.at if received else refused_at), None
