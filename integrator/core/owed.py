"""What suppliers still owe for a case, and what its refunds cost that nobody gave back, from the stored case.

Pure: a case document and the agreements in force for its order in. A test owes and costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from integrator.core.agreements import Agreement
from integrator.core.codec import money_of
from integrator.core.ledger import comparable, converted, cost_of, spread, summed
from integrator.core.money import Money
from integrator.core.told_money import Document, Terms, category, claimed_since, credits_of, fee_of, refunds_by_line

_ENDED = ("settled", "withdrawn")


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
        since=claimed_since(document, supplier),
        lines=_left_of_lines(document, leg, agreement),
        freight=_left_of_freight(document, leg, agreement),
        other_currency=tuple(other),
    )


def _left_of_lines(document: Document, leg: Document, agreement: Agreement) -> dict[str, int]:
    given = credits_of(document, leg["supplier"])
    found = {}
    for line in document["lines"]:
        if line["line_id"] in leg["line_ids"] and line["refund"] != "none":
            cost = cost_of(agreement, line["sku"], line["quantity"])
            fee = fee_of(line, agreement) if line["comes_back"] else None
            had = sum(entry.money.minor for what, of, entry in given if what == "goods" and of == line["line_id"])
            due = (cost.minor if cost else 0) - (fee.minor if fee else 0)
            found[line["line_id"]] = max(0, due - had)
    return found


def _left_of_freight(document: Document, leg: Document, agreement: Agreement) -> int:
    claimed = money_of(leg.get("credit_freight"))
    if claimed is None:
        return 0
    given = (entry.money for what, _, entry in credits_of(document, leg["supplier"]) if what == "freight")
    had, _ = comparable(given, claimed.currency, agreement.rates)
    return max(0, claimed.minor - (had.minor if had else 0))


def losses(document: Document, terms: Terms) -> list[Loss]:
    """What each line of a refunded case cost the merchant, by the currency of the refund."""
    shares: dict[tuple[str | None, str], int] = {}
    for line_id, part, _, _ in [] if document["test"] else refunds_by_line(document):
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
        given = [(of, entry.money.minor) for what, of, entry in credits_of(document, supplier) if what == "goods"]
        weights = {one: sum(minor for of, minor in given if of == one) for one in ids}
        weights = weights if any(weights.values()) else {one: shares.get((one, currency), 0) for one in ids}
        found.update(spread(same, weights) if same else dict.fromkeys(ids))
    return found
