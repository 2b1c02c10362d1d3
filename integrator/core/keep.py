"""Send goods back, or leave them with the customer? What the way back costs against what the goods are worth then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from integrator.core.agreements import Agreement, for_country
from integrator.core.ledger import cost_of, spread, summed
from integrator.core.money import Money
from integrator.core.types import EventKind

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

KEEP, RETURN, UNKNOWN = "keep", "return", "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """What a parcel back costs: `freight` by the customer's country, `handling` where it arrives.

    `resale_percent`: what goods are worth that came back, in percent of what they cost.
    """

    freight: Mapping[str, Money] = field(default_factory=dict)
    handling: Money | None = None
    resale_percent: int = 100

    def freight_from(self, country: str | None) -> Money | None:
        """The freight of a parcel from that country, None where nobody said."""
        return for_country(self.freight, country)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`outcome`: keep, return or unknown. `saved`: what leaving the goods there saves, only where that is proposed.

    `dear`: the way back costs more than the goods are worth then, whatever the supplier allows.
    """

    outcome: str
    because: str
    saved: Money | None = None
    dear: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """A line's part of what its parcel back costs; None: not known, or of `handling` nothing."""

    freight: Money | None
    handling: Money | None


def parcels(rma: Rma) -> dict[str | None, list[RmaLine]]:
    """Supplier -> its lines, which travel together."""
    found: dict[str | None, list[RmaLine]] = {}
    for line in rma.lines:
        found.setdefault(line.supplier, []).append(line)
    return found


def ways(rma: Rma, costs: Costs, agreements: Mapping[str, Agreement]) -> dict[str, WayBack]:
    """Line id -> its part of its parcel, by pieces: as agreed with the supplier, else as told, else by these costs."""
    country = rma.customer.country if rma.customer else None
    told = _parts(rma.told_freight, rma.lines)
    found: dict[str, WayBack] = {}
    for supplier, lines in parcels(rma).items():
        agreement = agreements.get(supplier or "")
        agreed = agreement.freight_from(country) if agreement else None
        freight = _parts(agreed, lines) or told or _parts(costs.freight_from(country), lines)
        handling = _parts(costs.handling, lines)
        for line in lines:
            line_id = line.facts.line_id
            found[line_id] = WayBack(freight=freight.get(line_id), handling=handling.get(line_id))
    return found


def _parts(money: Money | None, lines: Sequence[RmaLine]) -> dict[str, Money]:
    return spread(money, {line.facts.line_id: line.quantity for line in lines}) if money else {}


def judged(rma: Rma, costs: Costs, agreements: Mapping[str, Agreement]) -> dict[str, Verdict]:
    """Line id -> the verdict. A supplier's lines travel in one parcel and are judged together."""
    way, found = ways(rma, costs, agreements), dict[str, Verdict]()
    for supplier, lines in parcels(rma).items():
        agreement = agreements.get(supplier or "") or Agreement(supplier="")
        parts = [way[line.facts.line_id] for line in lines]
        verdict = worth_returning(
            _goods(lines, agreement),
            summed(part.freight for part in parts if part.freight),
            summed(part.handling for part in parts if part.handling),
            costs.resale_percent,
            keep_below=agreement.keep_below,
            consents=supplier is not None and _consents(rma, supplier),
        )
        found |= {line.facts.line_id: verdict for line in lines}
    return found


def _goods(lines: Sequence[RmaLine], agreement: Agreement) -> Money | None:
    """What all of them cost; None where one cost is not agreed."""
    costs = [cost_of(agreement, line.facts.sku, line.quantity) for line in lines]
    known = [cost for cost in costs if cost]
    return summed(known) if len(known) == len(costs) else None


def _consents(rma: Rma, supplier: str) -> bool:
    """Whether the supplier's silence has come to mean that the goods need not come back."""
    return any(
        event.kind is EventKind.SYSTEM_SILENCE
        and event.extra.get("supplier") == supplier
        and event.extra.get("means") == "refund_only"
        for event in rma.timeline
    )


def worth_returning(
    goods: Money | None,
    freight: Money | None,
    handling: Money | None,
    resale_percent: int,
    *,
    keep_below: Money | None = None,
    consents: bool = False,
) -> Verdict:
    """What to do with goods that cost so much together. None: not known, but for `handling`: nothing.

    `keep_below`: the cost up to which the supplier lets goods stay without being asked; `consents`: it agrees anyway.
    """
    if goods is None:
        return Verdict(outcome=UNKNOWN, because="what the goods cost is not known; agree on unit costs")
    if freight is None:
        return Verdict(outcome=UNKNOWN, because="what the way back costs is not known; set a freight for the country")
    way = summed(part for part in (freight, handling) if part)
    if way is None or way.currency != goods.currency:
        currencies = sorted({money.currency for money in (goods, freight, handling) if money})
        return Verdict(outcome=UNKNOWN, because=f"the amounts are in {' and '.join(currencies)}; give all in one")
    worth = Money(minor=(goods.minor * resale_percent + 50) // 100, currency=goods.currency)
    told = f"the way back costs {said(way)}, the goods are worth {said(worth)} then"
    if way.minor <= worth.minor:
        return Verdict(outcome=RETURN, because=told)
    if not consents and not covers(keep_below, goods):
        limit = f"only up to {said(keep_below)} without being asked" if keep_below else "only if it is asked"
        return Verdict(outcome=RETURN, because=f"{told}, but the supplier lets goods stay {limit}", dear=True)
    return Verdict(outcome=KEEP, because=told, saved=way - worth, dear=True)


def covers(limit: Money | None, amount: Money) -> bool:
    """Whether an amount is within a limit; none is without a limit, or with one in another currency."""
    return limit is not None and limit.currency == amount.currency and amount.minor <= limit.minor


def said(money: Money) -> str:
    """`12.50 USD`."""
    return f"{money.amount} {money.currency}"
