"""What may be offered for a request: with the policy's costs, the agreement's terms, and who pays the way back."""

from __future__ import annotations

import pytest
from money_case import COSTS, case, said, usd
from support import line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.claims import payer
from integrator.core.instructions import Sender, instruction
from integrator.core.keep import Costs
from integrator.core.policy import Policy, Rule, When
from integrator.core.solutions import solutions
from integrator.core.types import Category, Party, Reason

FREIGHT = Costs(freight={"DE": usd("3.00"), "*": usd("6.00")}, handling=usd("0.60"))
SENDER = Sender(connection="con_1", platform="generic", shop="own")
FREE = Rule(action="approve", free_freight=True)


def request(category=Category.QUALITY, country="DE", **more):
    """Both lines are asked back for one reason."""
    reason = Reason(category=category)
    lines = [line("1", 2, reason=reason, amount=usd("20.00")), line("2", reason=reason, amount=usd("9.00"))]
    return returned("requested", "R1", *lines, customer=Party(ref="C1", country=country), **more)


def offered(asked, *more, policy=None, **terms):
    """Line id -> kind -> cost, who is asked for it, and who pays the way back."""
    agreement = Agreement(**{"supplier": "sup_1", "version": 1, "unit_costs": COSTS, **terms})
    found = solutions(case(asked, *more, **terms), {"sup_1": agreement}, policy)
    return {
        line_id: {one.kind.value: (one.cost.amount if one.cost else None, one.bears, one.pays_way) for one in listed}
        for line_id, listed in found.items()
    }


def test_costs_of_the_policy():
    """Freight and handling are the policy's for the customer's country, split over the parcel's lines by pieces."""
    found = offered(request(), policy=Policy(costs=FREIGHT))
    assert found["1"]["refund"] == ("22.40", "supplier", "supplier")
    assert found["2"]["refund"] == ("10.20", "supplier", "supplier")
    assert found["1"]["exchange"] == ("12.40", "supplier", "supplier")
    assert offered(request(country="US"), policy=Policy(costs=FREIGHT))["1"]["refund"][0] == "24.40"


def test_without_any_cost():
    """Where nobody said what the way costs a solution with one has no cost, and the others have theirs."""
    found = offered(request())
    assert (found["1"]["refund"][0], found["1"]["exchange"][0], found["1"]["partial_refund"][0]) == (None, None, "6.00")


def test_agreed_freight():
    """What was agreed with the supplier goes before the policy."""
    found = offered(request(), policy=Policy(costs=FREIGHT), freight_costs={"*": usd("9.00")})
    assert found["1"]["refund"][0] == "26.40"


@pytest.mark.parametrize(
    ("policy", "terms", "cost", "bears", "pays_way"),
    [
        (Policy(costs=FREIGHT), {}, "20.00", "customer", "customer"),
        (Policy(costs=FREIGHT, rules=(FREE,)), {}, "22.40", "merchant", "merchant"),
        (
            Policy(costs=FREIGHT, rules=(FREE,)),
            {"freight": {Category.CUSTOMER_CHOICE: "customer"}},
            "22.40",
            "merchant",
            "merchant",
        ),
        (
            Policy(costs=FREIGHT, rules=(FREE,)),
            {"freight": {Category.CUSTOMER_CHOICE: "supplier"}},
            "22.40",
            "merchant",
            "supplier",
        ),
        (
            Policy(costs=FREIGHT, rules=(Rule(action="ask", when=When(categories=(Category.CUSTOMER_CHOICE,))), FREE)),
            {},
            "20.00",
            "customer",
            "customer",
        ),
        (Policy(costs=FREIGHT, rules=(Rule(action="approve"),)), {}, "20.00", "customer", "customer"),
        (
            Policy(costs=FREIGHT, rules=(Rule(action="approve", free_freight=True, when=When(returns_to=2)),)),
            {},
            "20.00",
            "customer",
            "customer",
        ),
    ],
    ids=["no-rule", "free", "free-for-the-customer", "supplier", "another-rule", "not-free", "cannot-be-tried"],
)
def test_free_freight(policy, terms, cost, bears, pays_way):
    """The rule that would approve the request says whether the customer pays the way back."""
    assert offered(request(Category.CUSTOMER_CHOICE), policy=policy, **terms)["1"]["refund"] == (cost, bears, pays_way)


def test_goods_not_worth_their_way():
    """Where the way back costs more than the whole parcel is worth, keeping comes first for each of its lines."""
    dear = Policy(costs=Costs(freight={"*": usd("10.60")}))
    for policy, first in ((dear, "keep_and_compensate"), (Policy(costs=Costs(freight={"*": usd("10.50")})), "refund")):
        found = offered(request(), policy=policy)
        assert [next(iter(one)) for one in found.values()] == [first, first]


def test_decided():
    """Once somebody has decided nothing is offered."""
    assert offered(request(), said("approve", when=1)) == {}
    assert offered(refunded("F1", line("1"))) == {}


@pytest.mark.parametrize(
    ("fields", "terms", "who"),
    [
        ({}, {}, None),
        ({"free_freight": True}, {}, "merchant"),
        ({"free_freight": True}, {"freight": {Category.CUSTOMER_CHOICE: "customer"}}, "merchant"),
        ({"free_freight": True}, {"freight": {Category.CUSTOMER_CHOICE: "supplier"}}, "supplier"),
        ({"free_freight": False}, {"freight": {Category.CUSTOMER_CHOICE: "customer"}}, "customer"),
    ],
)
def test_who_pays_in_an_instruction(fields, terms, who):
    """A free return that the approval promised is paid by the merchant, unless the supplier agreed to pay it."""
    agreement = Agreement(supplier="sup_1", version=1, unit_costs=COSTS, **terms)
    rma = case(request(Category.CUSTOMER_CHOICE), said("approve", when=1, **fields), **terms)
    assert instruction(rma, "RMA-1", "sup_1", SENDER, agreement)["shipping"]["who_pays"] == who
    assert payer(rma, rma.lines, agreement) == who


def test_an_approval_taken_back_promises_nothing():
    """A return that was declined afterwards is not free any more."""
    rma = case(request(), said("approve", when=1, free_freight=True), said("decline", when=2, text="no"))
    assert rma.free_freight is False
