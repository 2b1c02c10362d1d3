"""Money of a case on both sides: what the customer got, and what the supplier owes, promised and gave back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from integrator.core.agreements import Agreement
from integrator.core.answers import line_moneys, money_in
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import Category, ReturnEvent

if TYPE_CHECKING:
    from integrator.core.rma import Rma, RmaLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a supplier is asked to credit for its lines. Amounts are None and `basis` "unknown" where no cost is known.

    `goods` and `fee` (its restocking fee) make up `total`, capped as agreed; `by_line` are the goods of each line.
    """

    goods: Money | None = None
    fee: Money | None = None
    total: Money | None = None
    basis: str = "unknown"
    by_line: Mapping[str, Money] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """The money of a case; None where it is not known or currencies differ. Leakage: refunded and not credited."""

    refunded: Money | None
    credit_expected: Money | None
    credit_promised: Money | None
    credit_received: Money | None
    leakage: Money | None


def claim(lines: Sequence[RmaLine], agreement: Agreement, *, found: bool = True) -> Claim:
    """What the supplier of these lines owes for them by the unit costs agreed; all of them must be known.

    Without `found` the fee follows the reason claimed, whatever an inspection found.
    """
    costs = {line.facts.line_id: agreement.unit_costs.get(line.facts.sku or "") for line in lines}
    goods = {line.facts.line_id: _times(costs[line.facts.line_id], line.quantity) for line in lines}
    known = {line_id: money for line_id, money in goods.items() if money}
    total = summed(known.values()) if lines and len(known) == len(goods) else None
    if total is None:
        return Claim()
    fee = summed(_fee(line, known[line.facts.line_id], agreement, found) for line in lines)
    owed = total - fee if fee else total
    cap = agreement.credit_cap
    if cap and cap.currency == owed.currency and cap.minor < owed.minor:
        owed = cap
    return Claim(goods=total, fee=fee, total=owed, basis=f"agreement {agreement.version}", by_line=known)


def _times(cost: Money | None, quantity: int) -> Money | None:
    return Money(minor=cost.minor * quantity, currency=cost.currency) if cost else None


def _fee(line: RmaLine, goods: Money, agreement: Agreement, found: bool) -> Money:
    percent = agreement.restocking.get(category_of(line) if found else claimed_category(line), 0)
    minor = (Decimal(goods.minor) * percent / 100).quantize(Decimal(1), ROUND_HALF_UP)
    return Money(minor=int(minor) if line.comes_back else 0, currency=goods.currency)


def category_of(line: RmaLine) -> Category:
    """The reason that counts: the one found by who inspected the goods, else the one claimed."""
    if line.found_reason is not None:
        return line.found_reason
    return claimed_category(line)


def claimed_category(line: RmaLine) -> Category:
    """The reason the customer gave."""
    return line.reason.category if line.reason and line.reason.category else Category.OTHER


def summed(amounts: Iterable[Money]) -> Money | None:
    """The sum of amounts of one currency; None for no amounts, or several currencies."""
    total = None
    try:
        for money in amounts:
            total = money if total is None else total + money
    except InvalidValue:
        return None
    return total


def credited(events: Iterable[ReturnEvent]) -> list[Money]:
    """Each amount that credits state: lines and freight, less the fee."""
    found: list[Money] = []
    for event in events:
        freight, fee = money_in(event, "freight"), money_in(event, "fee")
        found += [money for _, money in line_moneys(event)]
        found += [freight] if freight else []
        found += [-fee] if fee else []
    return found


def purse(rma: Rma) -> Purse:
    """The case's money. A test counts in none."""
    if rma.test:
        return Purse(refunded=None, credit_expected=None, credit_promised=None, credit_received=None, leakage=None)
    refunds = [money for view in rma.live_refunds if (money := view.shop_amount or view.amount)]
    refunded = summed(refunds)
    legs = [leg for leg in rma.legs if leg.status != "withdrawn"]
    expected = _known([leg.expected for leg in legs])
    received = summed(money for leg in rma.legs for money in leg.credits)
    return Purse(
        refunded=refunded,
        credit_expected=expected,
        credit_promised=summed(leg.promised for leg in legs if leg.promised),
        credit_received=received,
        leakage=_leakage(refunded, received, several=bool(refunds) and refunded is None),
    )


def _known(amounts: Sequence[Money | None]) -> Money | None:
    told = [money for money in amounts if money]
    return summed(told) if told and len(told) == len(amounts) else None


def _leakage(refunded: Money | None, received: Money | None, *, several: bool) -> Money | None:
    if several or refunded is None:
        return None
    if received is None:
        return refunded
    return refunded - received if received.currency == refunded.currency else None
