"""What a supplier is asked to credit for its part of a case: goods, the way back where it bears that, less its fee."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrator.core.agreements import Agreement
from integrator.core.ledger import category_of, claimed_category, converted, cost_of, restocking_fee, spread, summed
from integrator.core.money import Money
from integrator.core.types import Category

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

SUPPLIER = "supplier"
AGREED, TOLD, CREDITED, UNKNOWN = "agreed", "told", "credited", "unknown"
"""Where the freight of a way back is known from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a supplier is asked to credit for its lines. Amounts are None and `basis` "unknown" where no cost is known.

    `goods` and `freight` (the way back, None unless the supplier bears it and its cost is known) less `fee` (its
    restocking fee) make up `total`, but for a cap, which `basis` names. `by_line` are the goods of each line.
    """

    goods: Money | None = None
    freight: Money | None = None
    fee: Money | None = None
    total: Money | None = None
    basis: str = "unknown"
    by_line: Mapping[str, Money] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What the way back costs: each line's part, and where that is known from. Nobody knows it without parts."""

    parts: Mapping[str, Money]
    source: str


def way_back(rma: Rma, lines: Sequence[RmaLine], agreement: Agreement, credited: Sequence[Money] = ()) -> Way | None:
    """The way back of a supplier's lines: as agreed for the customer's country, else as a fact told, else as credited.

    A parcel's freight is split over the lines in it by pieces. None where the agreement lets the supplier bear none.
    """
    if SUPPLIER not in agreement.freight.values():
        return None
    if agreed := agreement.freight_from(rma.customer.country if rma.customer else None):
        return Way(parts=_split(agreed, lines), source=AGREED)
    if told := rma.told_freight:
        return Way(parts=_split(told, rma.lines), source=TOLD)
    theirs = [line for line in lines if line.refund != "none" and bears_way(line, agreement)]
    given = summed(credited)
    return Way(parts=_split(given, theirs), source=CREDITED) if given else Way(parts={}, source=UNKNOWN)


def payer(rma: Rma, lines: Sequence[RmaLine], agreement: Agreement) -> str | None:
    """Who pays the way back of a supplier's lines by the first that comes back, None where nothing is agreed.

    A customer who was promised a free return by the approval pays nothing: the merchant does.
    """
    first = next((line for line in lines if line.comes_back), lines[0])
    agreed = agreement.freight.get(claimed_category(first))
    return "merchant" if agreed in (None, "customer") and rma.free_freight else agreed


def _split(freight: Money, lines: Sequence[RmaLine]) -> dict[str, Money]:
    pieces = {line.facts.line_id: line.quantity for line in lines if line.comes_back}
    return spread(freight, pieces) if pieces else {}


def bears_way(line: RmaLine, agreement: Agreement, *, found: bool = True) -> bool:
    """Whether the supplier agreed to bear the way back of a line, by the reason found or by the one claimed."""
    return line.comes_back and agreement.freight.get(_category(line, found)) == SUPPLIER


def claim(lines: Sequence[RmaLine], agreement: Agreement, *, found: bool = True, way: Way | None = None) -> Claim:
    """What the supplier of these lines owes for them by the unit costs agreed; all of them must be known.

    Without `found` fee and freight follow the reason claimed, whatever an inspection found.
    """
    costs = {line.facts.line_id: cost_of(agreement, line.facts.sku, line.quantity) for line in lines}
    known = {line_id: money for line_id, money in costs.items() if money}
    goods = summed(known.values()) if lines and len(known) == len(costs) else None
    if goods is None:
        return Claim()
    fee = summed(_fee(line, known[line.facts.line_id], agreement, found) for line in lines)
    basis = f"agreement {agreement.version}"
    freight, source = _freight(lines, agreement, way, goods.currency, found) if way else (None, None)
    owed = goods + freight if freight else goods
    owed = owed - fee if fee else owed
    cap = converted(agreement.credit_cap, owed.currency, agreement.rates)
    if source:
        basis += f", freight {source}"
    if cap and cap.minor < owed.minor:
        owed, basis = cap, f"{basis}, at most {cap.amount} {cap.currency}"
    return Claim(goods=goods, freight=freight, fee=fee, total=owed, basis=basis, by_line=known)


def _freight(
    lines: Sequence[RmaLine], agreement: Agreement, way: Way, currency: str, found: bool
) -> tuple[Money | None, str | None]:
    """The supplier's part of the way back in a currency, and where it is known from; nothing where it bears none."""
    theirs = [line.facts.line_id for line in lines if bears_way(line, agreement, found=found)]
    if not theirs:
        return None, None
    parts = [way.parts[line_id] for line_id in theirs if line_id in way.parts]
    freight = converted(summed(parts), currency, agreement.rates) if len(parts) == len(theirs) else None
    return freight, way.source if freight else UNKNOWN


def _category(line: RmaLine, found: bool) -> Category:
    return category_of(line) if found else claimed_category(line)


def _fee(line: RmaLine, goods: Money, agreement: Agreement, found: bool) -> Money:
    if not line.comes_back:
        return Money(minor=0, currency=goods.currency)
    return restocking_fee(agreement, _category(line, found), goods)
