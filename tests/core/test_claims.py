"""What a supplier is asked to credit: goods, the way back where it bears that, less its fee; and how that adds up."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from money_case import ASKED, PAID, case, credit, document, said, usd
from support import line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.claims import Way, claim, way_back
from integrator.core.codec import money_of
from integrator.core.instructions import Sender, instruction
from integrator.core.money import Money
from integrator.core.owed import open_claims
from integrator.core.statement import rows
from integrator.core.types import Category, Party, Reason
from integrator.services.show import case_document

APPROVED = returned("approved", "R1", when=1)
BEARS = {"freight": {Category.OTHER: "supplier"}}
GERMAN = {**BEARS, "freight_costs": {"DE": usd("9.80"), "*": usd("14.00")}}
SENDER = Sender(connection="con_1", platform="generic", shop="own")


def asked(country="DE", **more):
    """The request of both lines by a customer who lives there."""
    customer = Party(ref="C1", country=country)
    return returned("requested", "R1", line("1", quantity=2), line("2"), customer=customer, **more)


def leg(*events, **terms):
    """The one supplier's part."""
    (found,) = case(*events, **terms).legs
    return found


def money(*events, **terms):
    """What the supplier is told of money."""
    agreement = Agreement(**{"supplier": "sup_1", "version": 1, "unit_costs": COSTS, **terms})
    told = instruction(case(*events, **terms), "RMA-1", "sup_1", SENDER, agreement)
    return {name: value["amount"] if isinstance(value, dict) else value for name, value in told["money"].items()}


COSTS = {"AC-1": usd("4.00"), "AC-2": usd("2.50")}


@pytest.mark.parametrize(
    ("country", "terms", "freight", "basis"),
    [
        ("DE", GERMAN, "9.80", "agreement 1, freight agreed"),
        ("de", GERMAN, "9.80", "agreement 1, freight agreed"),
        ("US", GERMAN, "14.00", "agreement 1, freight agreed"),
        (None, GERMAN, "14.00", "agreement 1, freight agreed"),
        ("US", {**BEARS, "freight_costs": {"DE": usd("9.80")}}, None, "agreement 1, freight unknown"),
        ("DE", BEARS, None, "agreement 1, freight unknown"),
        ("DE", {**GERMAN, "freight": {Category.OTHER: "customer"}}, None, "agreement 1"),
        ("DE", {**GERMAN, "freight": {Category.QUALITY: "supplier"}}, None, "agreement 1"),
        ("DE", {**GERMAN, "freight": {}}, None, "agreement 1"),
        ("DE", {**BEARS, "freight_costs": {"*": Money.parse("70", "CNY")}}, None, "agreement 1, freight unknown"),
        (
            "DE",
            {**BEARS, "freight_costs": {"*": Money.parse("71", "CNY")}, "rates": {"USD/CNY": "7.1"}},
            "10.00",
            "agreement 1, freight agreed",
        ),
    ],
)
def test_agreed_freight(country, terms, freight, basis):
    """The supplier is asked for the way back only where it agreed to bear it and the amount is known; never guessed."""
    found = money(asked(country), APPROVED, PAID, **terms)
    assert (found["freight"], found["basis"]) == (freight, basis)
    total = usd("10.50") + (usd(freight) if freight else usd("0.00"))
    assert found["credit_requested"] == total.amount
    assert leg(asked(country), APPROVED, PAID, **terms).expected == total


@pytest.mark.parametrize(
    ("told", "freight"),
    [
        (document("7.30"), "7.30"),
        (document("0.00"), "0.00"),
        (document("-1.00"), None),
        ({"amount": "7.30"}, None),
        ({"amount": "much", "currency": "USD"}, None),
        ({"amount": "7.30", "currency": "XXX"}, None),
        ({"amount": ["7"], "currency": {}}, None),
        ("7.30", None),
        (None, None),
    ],
)
def test_told_freight(told, freight):
    """What a fact tells of the way back is claimed; what is no amount of money tells nothing."""
    label = returned("approved", "R1", when=1, extra={"return_freight": told})
    found = money(asked(), label, PAID, **BEARS)
    source = "told" if freight else "unknown"
    assert (found["freight"], found["basis"]) == (freight, f"agreement 1, freight {source}")


def test_the_approval_tells_freight():
    """What a label costs may be told with the approval; the last word counts."""
    label = returned("approved", "R1", when=1, extra={"return_freight": document("7.30")})
    events = [asked(), label, said("approve", when=1.5, freight=document("8.10")), PAID]
    assert money(*events, **BEARS)["freight"] == "8.10"


def test_agreed_before_told():
    """What was agreed for the country counts, whatever a label cost."""
    label = returned("approved", "R1", when=1, extra={"return_freight": document("7.30")})
    assert money(asked(), label, PAID, **GERMAN)["freight"] == "9.80"


def test_credited_freight():
    """Freight that the supplier credited, and nobody told before, is a part of what it owed; it changes no message."""
    events = [asked(), APPROVED, PAID, credit(document("8.00"), freight=document("3.00"))]
    found = leg(*events, **BEARS)
    assert (found.freight, found.expected, found.left) == (usd("3.00"), usd("13.50"), usd("2.50"))
    assert money(*events, **BEARS)["freight"] is None
    assert leg(*events).status == "settled", "where it does not bear the way all that it gave is for goods"


def test_goods_that_stay_cost_no_way():
    """Nothing travels, so nothing is claimed for it."""
    stays = refunded("F1", line("1", disposition="keep"), amount="9.00")
    assert leg(stays, **GERMAN).expected == usd("4.00")


def test_two_reasons_in_a_parcel():
    """The parcel's freight is split by pieces; the supplier bears the part of the lines whose reason it pays for."""
    faulty, chosen = Reason(category=Category.QUALITY), Reason(category=Category.CUSTOMER_CHOICE)
    request = returned("requested", "R1", line("1", quantity=2, reason=faulty), line("2", reason=chosen))
    terms = {
        "freight": {Category.QUALITY: "supplier", Category.CUSTOMER_CHOICE: "customer"},
        "freight_costs": {"*": usd("9.00")},
        "restocking": {Category.CUSTOMER_CHOICE: 10},
    }
    found = money(request, APPROVED, PAID, **terms)
    assert (found["goods"], found["freight"], found["fee"], found["credit_requested"]) == (
        "10.50",
        "6.00",
        "0.25",
        "16.25",
    )


def test_the_reason_found_decides_who_pays():
    """What an inspection finds counts for the claim, and changes no message."""
    seen = [
        {"line_id": one, "quantity": count, "grade": "A", "found_reason": {"category": "customer_choice"}}
        for one, count in (("1", 2), ("2", 1))
    ]
    events = [asked(), APPROVED, PAID, said("inspection", lines=seen)]
    assert leg(*events, **GERMAN).expected == usd("10.50")
    assert money(*events, **GERMAN)["freight"] == "9.80"


def test_two_suppliers_share_what_was_told():
    """A fact tells the way of all goods: each supplier's part is by its pieces."""
    label = returned("approved", "R1", when=1, extra={"return_freight": document("9.00")})
    found = case(asked(), label, PAID, suppliers={"1": "sup_1", "2": "sup_2"}, **BEARS).legs
    assert [one.freight for one in found] == [usd("6.00"), None]


def test_a_cap_holds_for_all_of_it():
    """Goods and freight together are at most what was agreed, and the basis says so."""
    found = money(asked(), APPROVED, PAID, **GERMAN, credit_cap=usd("12.00"))
    assert (found["credit_requested"], found["basis"]) == ("12.00", "agreement 1, freight agreed, at most 12.00 USD")


def test_unknown_cost():
    """Where nobody knows what the goods cost all amounts are unknown."""
    found = money(asked(), APPROVED, PAID, **{**GERMAN, "unit_costs": {}})
    assert found == dict.fromkeys(("credit_requested", "goods", "freight", "fee"), None) | {"basis": "unknown"}


FACTS = [
    asked(),
    returned("approved", "R1", when=1, extra={"return_freight": document("7.31")}),
    PAID,
    said("confirm", when=4),
    credit(document("5.00"), freight=document("2.00"), fee=document("0.10"), when=6),
]


@pytest.mark.parametrize("terms", [BEARS, GERMAN, {}])
def test_the_order_of_facts_changes_nothing(terms):
    """Facts in any order are the same claim, rows and open rest."""
    first = case_document(case(*FACTS, **terms), {})
    for order in list(permutations(FACTS))[::7]:
        assert case_document(case(*order, **terms), {}) == first


CENTS = st.integers(0, 10**6)


@settings(deadline=None)
@given(
    way=st.none() | CENTS,
    costs=st.tuples(CENTS, CENTS),
    fee=st.integers(0, 100),
    pieces=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    payers=st.tuples(*[st.sampled_from(["supplier", "customer", "merchant", None])] * 2),
)
def test_rows_add_up(way, costs, fee, pieces, payers):
    """Goods, freight and fee make up what is asked, in the message, the part and the rows of the statement."""
    reasons = (Category.QUALITY, Category.CUSTOMER_CHOICE)
    lines = [
        line(str(number), count, reason=Reason(category=reason))
        for number, (count, reason) in enumerate(zip(pieces, reasons, strict=True), 1)
    ]
    terms = {
        "unit_costs": {f"AC-{number}": Money(minor=cost, currency="USD") for number, cost in enumerate(costs, 1)},
        "freight": {reason: payer for reason, payer in zip(reasons, payers, strict=True) if payer},
        "freight_costs": {"*": Money(minor=way, currency="USD")} if way is not None else {},
        "restocking": {Category.CUSTOMER_CHOICE: fee},
    }
    paid = refunded("F1", *lines, return_id="R1", amount="20.00", when=2)
    rma = case(returned("requested", "R1", *lines), APPROVED, paid, **terms)
    agreement = Agreement(supplier="sup_1", version=1, **terms)
    told = instruction(rma, "RMA-1", "sup_1", SENDER, agreement)["money"]
    parts = {name: (money_of(told[name]) or usd("0.00")).minor for name in ("goods", "freight", "fee")}
    asked_for = money_of(told["credit_requested"])
    assert asked_for.minor == parts["goods"] + parts["freight"] - parts["fee"]
    assert rma.legs[0].expected == asked_for
    stored = case_document(rma, {})
    found = rows(stored, {"sup_1": agreement})
    claimed = {row.what: 0 for row in found}
    for row in found:
        claimed[row.what] += row.claimed.money.minor if row.claimed else 0
    assert claimed.pop("total") == sum(claimed.values()) == asked_for.minor
    (still,) = open_claims(stored, {"sup_1": agreement})
    assert sum(still.lines.values()) + still.freight == asked_for.minor


@given(st.integers(0, 10**6), st.lists(st.integers(1, 50), min_size=1, max_size=6))
def test_each_line_bears_its_part(minor, pieces):
    """The parts of all lines are the parcel's freight to the cent, claimed one by one or together."""
    lines = [line(str(number), count, sku="AC-1") for number, count in enumerate(pieces)]
    paid = refunded("F1", *lines, return_id="R1", amount="20.00", when=2)
    terms = {**BEARS, "freight_costs": {"*": Money(minor=minor, currency="USD")}}
    rma = case(returned("requested", "R1", *lines), APPROVED, paid, **terms)
    agreement = Agreement(supplier="sup_1", unit_costs=COSTS, **terms)
    way = way_back(rma, rma.lines, agreement)
    assert isinstance(way, Way)
    alone = [claim([one], agreement, way=way).freight.minor for one in rma.lines]
    assert sum(alone) == claim(rma.lines, agreement, way=way).freight.minor == minor


def test_one_row_for_each_party():
    """Fee and freight stand in the ledger by who bears them; what was taken is split as it was to be."""
    faulty, chosen = Reason(category=Category.QUALITY), Reason(category=Category.CUSTOMER_CHOICE)
    request = returned("requested", "R1", line("1", quantity=2, reason=faulty), line("2", reason=chosen))
    paid = refunded("F1", line("1", 2), line("2"), return_id="R1", amount="26.00", shipping=usd("6.00"), when=2)
    terms = {
        "freight": {Category.QUALITY: "supplier", Category.CUSTOMER_CHOICE: "customer"},
        "freight_costs": {"*": usd("9.00")},
        "restocking": {Category.QUALITY: 5, Category.CUSTOMER_CHOICE: 20},
    }
    given_ = credit(document("8.00"), document("2.50"), freight=document("4.00"), fee=document("0.90"))
    stored = case_document(case(request, APPROVED, paid, given_, **terms), {})
    agreed = {"sup_1": Agreement(supplier="sup_1", version=1, unit_costs=COSTS, **terms)}

    def amount(entry):
        return entry.money.amount if entry else None

    found = {
        (row.what, row.bears): tuple(map(amount, (row.refunded, row.claimed, row.received)))
        for row in rows(stored, agreed)
        if row.what in ("fee", "freight")
    }
    assert found == {
        ("fee", ("customer",)): (None, "-0.50", "-0.50"),
        ("fee", ("supplier",)): (None, "-0.40", "-0.40"),
        ("freight", ("supplier",)): ("4.00", "6.00", "4.00"),
        ("freight", ("customer",)): ("2.00", None, None),
    }


def test_without_goods_to_come_back():
    """A return that was asked and not paid yet has nothing claimed."""
    assert leg(ASKED, **GERMAN).expected is None
