"""Money of a case on both sides: what the customer got, and what the supplier owes, promised and gave back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import accumulate
from typing import TYPE_CHECKING

from integrator.core.agreements import Agreement
from integrator.core.answers import line_moneys, money_in
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import Category, ReturnEvent

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

# Digits for an amount divided by a rate: nothing is rounded before the minor units are.
_EXACT = Context(prec=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """The money of a case; None where it is not known or currencies differ.

    Leakage: refunded and not credited; a credit in another currency counts by the agreement's rate, if it gives one.
    """

    refunded: Money | None
    credit_expected: Money | None
    credit_promised: Money | None
    credit_received: Money | None
    leakage: Money | None


def cost_of(agreement: Agreement, sku: str | None, pieces: int) -> Money | None:
    """What pieces of a SKU cost as agreed, or None where that is not known."""
    cost = agreement.unit_costs.get(sku or "")
    return Money(minor=cost.minor * pieces, currency=cost.currency) if cost else None


def restocking_fee(agreement: Agreement, category: Category, goods: Money) -> Money:
    """What the supplier keeps for taking goods back for a reason."""
    return scaled(goods, Decimal(agreement.restocking.get(category, 0)) / 100)


def scaled(money: Money, factor: Decimal) -> Money:
    """The amount times a factor, rounded half up."""
    minor = (money.minor * factor).quantize(Decimal(1), ROUND_HALF_UP)
    return Money(minor=int(minor), currency=money.currency)


def converted(money: Money | None, currency: str, rates: Mapping[str, str]) -> Money | None:
    """The amount in a currency by the agreed rate, rounded half up to minor units; None where no rate is agreed.

    A rate of the other direction is divided by; one of this direction goes before it.
    """
    if money is None or money.currency == currency:
        return money
    there, back = rates.get(f"{money.currency}/{currency}"), rates.get(f"{currency}/{money.currency}")
    if not there and not back:
        return None
    amount = Decimal(money.amount)
    same = _EXACT.multiply(amount, Decimal(there)) if there else _EXACT.divide(amount, Decimal(back or 1))
    try:
        return Money.parse(same, currency)
    except InvalidValue:
        # Beyond what money can be.
        return None


def comparable(amounts: Iterable[Money], currency: str, rates: Mapping[str, str]) -> tuple[Money | None, list[Money]]:
    """The sum in a currency of what can be converted to it, and the amounts that no rate is agreed for."""
    told = [(money, converted(money, currency, rates)) for money in amounts]
    return summed(same for _, same in told if same), [money for money, same in told if same is None]


def rest(owed: Money | None, given: Sequence[Money], rates: Mapping[str, str]) -> Money | None:
    """What is still owed; None where that is unknown or cannot be compared with what was given."""
    left = owed
    for money in given:
        same = converted(money, left.currency, rates) if left else None
        left = left - same if left and same else None
    return left


def covers(given: Sequence[Money], owed: Money | None, rates: Mapping[str, str]) -> bool:
    """Whether amounts are all that is owed: yes where that is unknown, no where they cannot be compared."""
    left = rest(owed, given, rates)
    return owed is None or (left is not None and left.minor <= 0)


def spread(total: Money, weights: Mapping[str, int]) -> dict[str, Money]:
    """An amount in parts by weight, which add up to it exactly; equal parts where no weight is above zero."""
    weights = weights if sum(weights.values()) > 0 else dict.fromkeys(weights, 1)
    ends = [total.minor * weight // sum(weights.values()) for weight in accumulate(weights.values())]
    begins = [0, *ends[:-1]]
    parts = (end - begin for begin, end in zip(begins, ends, strict=True))
    return {name: Money(minor=part, currency=total.currency) for name, part in zip(weights, parts, strict=True)}


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


def purse(rma: Rma, agreements: Mapping[str, Agreement] | None = None) -> Purse:
    """The case's money. A test counts in none. `agreements`: supplier -> the one in force, for its rates."""
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
        leakage=_leakage(rma, refunded, agreements or {}),
    )


def _known(amounts: Sequence[Money | None]) -> Money | None:
    told = [money for money in amounts if money]
    return summed(told) if told and len(told) == len(amounts) else None


def _leakage(rma: Rma, refunded: Money | None, agreements: Mapping[str, Agreement]) -> Money | None:
    """What was refunded less all credits, each by its supplier's rate; None as soon as one cannot be compared."""
    left = refunded
    for leg in rma.legs:
        left = rest(left, leg.credits, agreements[leg.supplier].rates if leg.supplier in agreements else {})
    return left
