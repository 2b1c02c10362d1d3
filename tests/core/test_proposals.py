"""What is offered for a return: which solutions, in which order, at what cost, and who is asked to bear it."""

from typing import Any

import pytest

from integrator.core.money import Money
from integrator.core.proposals import MOST, Kind, Situation, proposals
from integrator.core.reasons import DETAILS
from integrator.core.types import Category, Wish

CHEAP_WAY: dict[str, Any] = {"paid": "30.00", "unit_cost": "12.00", "freight": "4.00"}
AMOUNTS = ("paid", "unit_cost", "freight", "handling")
DEAR_WAY: dict[str, Any] = {"paid": "15.00", "unit_cost": "6.20", "freight": "8.00", "handling": "1.80"}


def situation(category: Category, **told: Any) -> Situation:
    """A situation whose amounts are given as text, in dollars."""
    amounts = {
        name: Money.parse(value, "USD") if name in AMOUNTS and isinstance(value, str) else value
        for name, value in told.items()
    }
    return Situation(category=category, **amounts)


def told(found: Situation) -> list[tuple[str, str | None, str]]:
    """Kind, cost and bearer of each proposal."""
    return [(one.kind.value, one.cost.amount if one.cost else None, one.bears) for one in proposals(found)]


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        (
            Category.QUALITY,
            [
                ("refund", "34.00", "supplier"),
                ("exchange", "20.00", "supplier"),
                ("partial_refund", "9.00", "supplier"),
            ],
        ),
        (
            Category.NOT_AS_DESCRIBED,
            [("resend", "16.00", "supplier"), ("refund", "34.00", "supplier"), ("partial_refund", "9.00", "supplier")],
        ),
        (
            Category.CUSTOMER_CHOICE,
            [
                ("exchange", "12.00", "customer"),
                ("refund", "30.00", "customer"),
                ("keep_and_compensate", "9.00", "merchant"),
            ],
        ),
        (
            Category.LOGISTICS,
            [("resend", "16.00", "carrier"), ("refund", "30.00", "carrier"), ("carrier_claim", "0.00", "carrier")],
        ),
        (
            Category.OTHER,
            [
                ("refund", "34.00", "merchant"),
                ("partial_refund", "9.00", "merchant"),
                ("keep_and_compensate", "30.00", "merchant"),
            ],
        ),
    ],
)
def test_solutions_of_each_category(category: Category, expected: list[tuple[str, str, str]]) -> None:
    """Each category has its solutions, with what the merchant lays out and who is asked for it."""
    assert told(situation(category, **CHEAP_WAY)) == expected


@pytest.mark.parametrize("category", [Category.QUALITY, Category.NOT_AS_DESCRIBED, Category.CUSTOMER_CHOICE])
def test_goods_stay_where_sending_back_costs_more_than_they_did(category: Category) -> None:
    """Freight 8.00 and handling 1.80 for goods of 6.20: keeping them comes first, and the goods do not go back."""
    first = proposals(situation(category, wish=Wish.RETURN_REFUND, dear=True, **DEAR_WAY))[0]
    assert (first.kind, first.returns) == (Kind.KEEP, False)


@pytest.mark.parametrize(
    ("pays_way", "liable", "cost", "bears"),
    [
        (None, None, "30.00", "customer"),
        ("customer", None, "30.00", "customer"),
        ("merchant", None, "34.00", "merchant"),
        ("supplier", None, "34.00", "merchant"),
        ("customer", "supplier", "30.00", "supplier"),
    ],
)
def test_who_pays_the_way_back(pays_way: str | None, liable: str | None, cost: str, bears: str) -> None:
    """The way back costs nothing only where the customer pays it, and who chose wrongly is not asked for a free one."""
    found = situation(Category.CUSTOMER_CHOICE, liable=liable, pays_way=pays_way, **CHEAP_WAY)
    (refund,) = [one for one in proposals(found) if one.kind is Kind.REFUND]
    assert (refund.cost, refund.bears) == (Money.parse(cost, "USD"), bears)
    assert refund.pays_way == (pays_way or "customer")
    assert {one.pays_way for one in proposals(found) if not one.returns} == {None}


@pytest.mark.parametrize(
    ("category", "wish", "first"),
    [
        (Category.QUALITY, Wish.EXCHANGE, Kind.EXCHANGE),
        (Category.QUALITY, Wish.REPAIR, Kind.EXCHANGE),
        (Category.QUALITY, Wish.REFUND_ONLY, Kind.KEEP),
        (Category.NOT_AS_DESCRIBED, Wish.RETURN_REFUND, Kind.REFUND),
        (Category.CUSTOMER_CHOICE, Wish.RETURN_REFUND, Kind.REFUND),
        (Category.LOGISTICS, Wish.REFUND_ONLY, Kind.REFUND),
        (Category.LOGISTICS, Wish.EXCHANGE, Kind.RESEND),
        (Category.OTHER, Wish.RESEND, Kind.REFUND),
    ],
)
def test_the_wish_comes_first(category: Category, wish: Wish, first: Kind) -> None:
    """What meets the customer's wish is ranked first; a wish that nothing meets changes nothing."""
    assert proposals(situation(category, wish=wish, **CHEAP_WAY))[0].kind is first


@pytest.mark.parametrize(
    ("category", "detail", "missing"),
    [
        (Category.QUALITY, "unsafe", {Kind.PARTIAL, Kind.EXCHANGE, Kind.RESEND}),
        (Category.NOT_AS_DESCRIBED, "counterfeit", {Kind.PARTIAL, Kind.EXCHANGE, Kind.RESEND}),
        (Category.NOT_AS_DESCRIBED, "picture_differs", {Kind.EXCHANGE, Kind.RESEND}),
        (Category.CUSTOMER_CHOICE, "ordered_twice", {Kind.EXCHANGE}),
        (Category.OTHER, "out_of_stock", {Kind.EXCHANGE, Kind.RESEND, Kind.KEEP}),
    ],
)
def test_details_rule_solutions_out(category: Category, detail: str, missing: set[Kind]) -> None:
    """Nobody is offered more of unsafe or counterfeit goods, or an exchange where there is nothing to exchange for."""
    assert not missing & {one.kind for one in proposals(situation(category, detail=detail, **CHEAP_WAY))}


def test_amounts_that_are_not_known_or_of_two_currencies_give_no_cost() -> None:
    """What is not known, or would add up two currencies, is no cost; what can be told is told."""
    nothing = proposals(Situation(category=Category.QUALITY))
    assert [one.cost for one in nothing] == [None, None, None]
    mixed = situation(Category.QUALITY, **{**CHEAP_WAY, "freight": Money(minor=400, currency="CNY")})
    assert told(mixed) == [
        ("refund", None, "supplier"),
        ("exchange", None, "supplier"),
        ("partial_refund", "9.00", "supplier"),
    ]


def test_the_customer_pays_the_restocking_fee_of_a_choice() -> None:
    """The fee is kept back from the refund for the customer's own choice, rounded half up, and from no other."""
    chosen = situation(Category.CUSTOMER_CHOICE, detail="changed_mind", restocking=15, paid="9.99")
    assert [one.customer_gets for one in proposals(chosen) if one.kind is Kind.REFUND] == [Money.parse("8.49", "USD")]
    faulty = situation(Category.QUALITY, restocking=15, paid="9.99")
    assert proposals(faulty)[0].customer_gets == Money.parse("9.99", "USD")


def test_an_agreement_may_name_another_party() -> None:
    """Who is liable by agreement is asked, in the title too."""
    found = proposals(situation(Category.LOGISTICS, liable="supplier", **CHEAP_WAY))
    assert [one.title for one in found] == [
        "proposal.resend.supplier",
        "proposal.refund.supplier",
        "proposal.carrier_claim.carrier",
    ]


@pytest.mark.parametrize("wish", [None, *Wish])
def test_there_is_always_something_to_offer(wish: Wish | None) -> None:
    """Every category, detail and wish gives one to three different solutions; what never arrived is not sent back."""
    for category in Category:
        for detail in (None, "unheard of", *DETAILS[category]):
            found = proposals(situation(category, detail=detail, wish=wish, **DEAR_WAY))
            assert 1 <= len({one.kind for one in found}) == len(found) <= MOST
            assert not any(one.returns for one in found if category is Category.LOGISTICS)


def test_absurd_amounts_are_not_known() -> None:
    """A sum beyond what money can be is no cost, and no fault."""
    huge = Money(minor=10**18 - 1, currency="USD")
    assert proposals(Situation(category=Category.NOT_AS_DESCRIBED, unit_cost=huge, freight=huge))[0].cost is None
