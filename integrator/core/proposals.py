"""What a merchant can offer for a return: at most three solutions, ranked, with their cost and who is asked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from integrator.core.agreements import LIABLE
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import Category, Wish

MOST = 3


class Kind(StrEnum):
    """The solutions. A refund has the goods sent back, except where none arrived whole; `keep` leaves them there."""

    EXCHANGE = "exchange"
    REFUND = "refund"
    PARTIAL = "partial_refund"
    RESEND = "resend"
    KEEP = "keep_and_compensate"
    CLAIM = "carrier_claim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of the goods concerned. None: not known; `handling` then counts as nothing.

    `paid`: what the customer paid for them; `unit_cost`: of one piece; `freight`: of one way; `handling`: of what comes
    back; `liable`: who bears it where an agreement says otherwise; `pays_way`: who pays the way back where that is
    another; `dear`: the way back costs more than the goods are worth (core/keep.py); `restocking`: the fee for what was
    the customer's choice, and `share`: of a partial refund, both in percent of what was paid.
    """

    category: Category
    detail: str | None = None
    wish: Wish | None = None
    quantity: int = 1
    paid: Money | None = None
    unit_cost: Money | None = None
    freight: Money | None = None
    handling: Money | None = None
    liable: str | None = None
    pays_way: str | None = None
    dear: bool = False
    restocking: int = 0
    share: int = 30

    @property
    def party(self) -> str:
        """Who is asked to bear it: supplier, customer, carrier or merchant."""
        return self.liable or LIABLE[self.category]

    @property
    def payer(self) -> str:
        """Who pays the way back: the same four."""
        return self.pays_way or self.party

    @property
    def goods(self) -> Money | None:
        """What the goods cost together."""
        return _times(self.unit_cost, self.quantity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One solution. `cost` is what the merchant lays out before anybody pays it back, None where that is not known.

    `customer_gets` is the money in it for the customer; `bears` is who is asked for the cost; `returns`: goods go back,
    which `pays_way` pays.
    """

    kind: Kind
    title: str
    cost: Money | None
    customer_gets: Money | None
    bears: str
    returns: bool
    pays_way: str | None = None


_BY_CATEGORY: Mapping[Category, tuple[Kind, ...]] = {
    Category.QUALITY: (Kind.REFUND, Kind.EXCHANGE, Kind.PARTIAL, Kind.KEEP),
    Category.NOT_AS_DESCRIBED: (Kind.RESEND, Kind.REFUND, Kind.PARTIAL, Kind.KEEP),
    Category.CUSTOMER_CHOICE: (Kind.EXCHANGE, Kind.REFUND, Kind.KEEP),
    Category.LOGISTICS: (Kind.RESEND, Kind.REFUND, Kind.CLAIM),
    Category.OTHER: (Kind.REFUND, Kind.PARTIAL, Kind.KEEP),
}
_BY_DETAIL: Mapping[tuple[Category, str], tuple[Kind, ...]] = {
    # Nobody should use these goods, or get more of them.
    (Category.QUALITY, "unsafe"): (Kind.REFUND, Kind.KEEP),
    (Category.QUALITY, "expired"): (Kind.REFUND, Kind.KEEP, Kind.RESEND),
    (Category.NOT_AS_DESCRIBED, "counterfeit"): (Kind.REFUND, Kind.KEEP),
    # The same goods again would differ from the page again.
    (Category.NOT_AS_DESCRIBED, "picture_differs"): (Kind.REFUND, Kind.PARTIAL, Kind.KEEP),
    (Category.NOT_AS_DESCRIBED, "missing_feature"): (Kind.REFUND, Kind.PARTIAL, Kind.KEEP),
    (Category.NOT_AS_DESCRIBED, "colour_size_material"): (Kind.REFUND, Kind.PARTIAL, Kind.KEEP),
    # There is nothing to exchange for.
    (Category.CUSTOMER_CHOICE, "ordered_twice"): (Kind.REFUND, Kind.KEEP),
    (Category.CUSTOMER_CHOICE, "wrong_quantity"): (Kind.REFUND, Kind.KEEP),
    (Category.CUSTOMER_CHOICE, "found_cheaper"): (Kind.KEEP, Kind.REFUND),
    (Category.CUSTOMER_CHOICE, "changed_mind"): (Kind.REFUND, Kind.EXCHANGE, Kind.KEEP),
    (Category.CUSTOMER_CHOICE, "wrong_address"): (Kind.RESEND, Kind.REFUND),
    (Category.LOGISTICS, "late"): (Kind.PARTIAL, Kind.REFUND, Kind.CLAIM),
    (Category.OTHER, "out_of_stock"): (Kind.REFUND,),
    (Category.OTHER, "gift"): (Kind.RESEND, Kind.PARTIAL),
    (Category.OTHER, "price_adjustment"): (Kind.PARTIAL,),
    (Category.OTHER, "discount"): (Kind.PARTIAL,),
}
_MEETS: Mapping[Wish, tuple[Kind, ...]] = {
    Wish.RETURN_REFUND: (Kind.REFUND,),
    Wish.REFUND_ONLY: (Kind.KEEP, Kind.PARTIAL),
    Wish.EXCHANGE: (Kind.EXCHANGE,),
    Wish.RESEND: (Kind.RESEND,),
    Wish.REPAIR: (Kind.EXCHANGE,),
}
_NEVER_LEFT = frozenset({(Category.OTHER, "out_of_stock")})


def proposals(situation: Situation) -> tuple[Proposal, ...]:
    """At most three solutions, the best first: what the customer wishes before the rest.

    Where sending back costs more than the goods did, they stay with the customer: that comes before everything.
    """
    kinds = _kinds(situation)
    ranked = sorted(kinds, key=lambda kind: (not _dear(situation, kind), _distance(situation, kind)))
    return tuple(_proposal(situation, kind) for kind in ranked[:MOST])


def _kinds(situation: Situation) -> Sequence[Kind]:
    named = _BY_DETAIL.get((situation.category, situation.detail or ""))
    return named or _BY_CATEGORY[situation.category]


def _distance(situation: Situation, kind: Kind) -> int:
    """How far a solution is from the customer's wish: 0 meets it best, all that do not meet it are equal."""
    meets = _MEETS[situation.wish] if situation.wish else ()
    if situation.wish is Wish.REFUND_ONLY and not _returns(situation, Kind.REFUND):
        meets = (Kind.REFUND, *meets)
    return meets.index(kind) if kind in meets else len(Kind)


def _dear(situation: Situation, kind: Kind) -> bool:
    return kind is Kind.KEEP and situation.dear


def _proposal(situation: Situation, kind: Kind) -> Proposal:
    gets, returns = _customer_gets(situation, kind), _returns(situation, kind)
    return Proposal(
        kind=kind,
        title=f"proposal.{kind}.{_bears(situation, kind)}",
        cost=_cost(situation, kind, gets),
        customer_gets=gets,
        bears=_bears(situation, kind),
        returns=returns,
        pays_way=situation.payer if returns else None,
    )


def _bears(situation: Situation, kind: Kind) -> str:
    """A customer who chose wrongly pays the way of the goods, never what is given so that they stay."""
    free = kind is Kind.REFUND and situation.payer != "customer"
    if situation.party == "customer" and (free or kind in (Kind.KEEP, Kind.PARTIAL)):
        return "merchant"
    return "carrier" if kind is Kind.CLAIM else situation.party


def _returns(situation: Situation, kind: Kind) -> bool:
    never = situation.category is Category.LOGISTICS or (situation.category, situation.detail) in _NEVER_LEFT
    return kind in (Kind.REFUND, Kind.EXCHANGE) and not never


def _customer_gets(situation: Situation, kind: Kind) -> Money | None:
    """The money for the customer; None also where a solution is without any, as its cost has no currency then."""
    chose = situation.category is Category.CUSTOMER_CHOICE
    if kind is Kind.PARTIAL or (kind is Kind.KEEP and chose):
        return _percent(situation.paid, situation.share)
    if kind is Kind.REFUND and chose:
        return _percent(situation.paid, 100 - situation.restocking)
    return situation.paid if kind in (Kind.REFUND, Kind.KEEP) else None


def _cost(situation: Situation, kind: Kind, gets: Money | None) -> Money | None:
    """What is paid out: to the customer, for goods sent again, for their way and, unless the customer pays, back."""
    if kind is Kind.CLAIM:
        # The customer gets what the carrier pays.
        return _nothing(situation)
    parts: list[Money | None] = [gets] if kind in (Kind.REFUND, Kind.PARTIAL, Kind.KEEP) else []
    pays_way = situation.party == "customer"
    if kind is Kind.EXCHANGE or (kind is Kind.RESEND and not pays_way):
        parts.append(situation.goods)
    if kind in (Kind.EXCHANGE, Kind.RESEND) and not pays_way:
        parts.append(situation.freight)
    if _returns(situation, kind) and situation.payer != "customer":
        parts.append(_back(situation))
    return _sum(parts) if parts else _nothing(situation)


def _nothing(situation: Situation) -> Money | None:
    """Zero in the currency of what was paid."""
    return None if situation.paid is None else Money(minor=0, currency=situation.paid.currency)


def _back(situation: Situation) -> Money | None:
    return _sum([situation.freight] + ([situation.handling] if situation.handling else []))


# ------------------------------------------------------------------ money that may be unknown


def _sum(parts: Sequence[Money | None]) -> Money | None:
    """The sum; None where a part is not known, or they are of two currencies."""
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or len({part.currency for part in known}) != 1:
        return None
    return _money(sum(part.minor for part in known), known[0].currency)


def _times(money: Money | None, count: int) -> Money | None:
    return None if money is None else _money(money.minor * count, money.currency)


def _percent(money: Money | None, percent: int) -> Money | None:
    """A share, rounded half up to minor units."""
    return None if money is None else _money((money.minor * percent + 50) // 100, money.currency)


def _money(minor: int, currency: str) -> Money | None:
    try:
        return Money(minor=minor, currency=currency)
    except InvalidValue:
        return None
