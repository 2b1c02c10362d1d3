"""What a supplier owes for its lines, and what a case's refunds and credits come to."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from money_case import ASKED, COSTS, PAID, case, credit, document, said, usd
from support import line, refunded, returned

from integrator.core import ledger
from integrator.core.money import Money
from integrator.core.types import Category, Reason


def expected(*events, **terms):
    """What the one supplier is asked for."""
    (leg,) = case(ASKED, returned("approved", "R1", when=1), PAID, *events, **terms).legs
    return leg.expected


def test_a_claim_is_the_cost_of_its_pieces():
    """Pieces times unit cost, over all lines that were refunded; nothing where one cost is unknown."""
    assert expected() == usd("10.50")
    assert expected(unit_costs={"AC-1": COSTS["AC-1"]}) is None
    (leg,) = case(ASKED).legs
    assert leg.expected is None, "nothing was refunded yet"


@pytest.mark.parametrize(
    ("terms", "claim"),
    [
        ({"restocking": {Category.OTHER: 15}}, "8.92"),
        ({"restocking": {Category.OTHER: 100}}, "0.00"),
        ({"restocking": {Category.QUALITY: 15}}, "10.50"),
        ({"credit_cap": usd("6.00")}, "6.00"),
        ({"credit_cap": usd("60.00")}, "10.50"),
        ({"credit_cap": usd("9.00"), "restocking": {Category.OTHER: 50}}, "5.25"),
        ({"credit_cap": Money.parse("10.00", "CNY")}, "10.50"),
        ({"credit_cap": Money.parse("10.00", "CNY"), "rates": {"CNY/USD": "0.1400"}}, "1.40"),
    ],
)
def test_fees_and_caps(terms, claim):
    """The fee goes off by the reason, each line rounded half up; then the cap holds, by a rate where it needs one."""
    assert expected(**terms) == usd(claim)


def test_goods_that_stay_cost_no_fee():
    """Nothing is taken back, so nothing is kept for it."""
    stays = refunded("F1", line("1", disposition="keep"), amount="9.00")
    (leg,) = case(stays, restocking={Category.OTHER: 50}).legs
    assert leg.expected == usd("4.00")


def test_the_reason_found_counts():
    """A fee follows what the inspection found, not what was claimed."""
    found = {"line_id": "1", "quantity": 2, "grade": "A", "found_reason": {"category": "customer_choice"}}
    asked = returned("requested", "R1", line("1", quantity=2, reason=Reason(category=Category.QUALITY)))
    paid = refunded("F1", line("1", quantity=2), return_id="R1", when=2)
    terms = {"restocking": {Category.CUSTOMER_CHOICE: 25}}
    before, after = case(asked, paid, **terms), case(asked, paid, said("inspection", lines=[found]), **terms)
    assert (before.legs[0].expected, after.legs[0].expected) == (usd("8.00"), usd("6.00"))


def purse(*events, **terms):
    """The money of a case."""
    return case(ASKED, returned("approved", "R1", when=1), *events, **terms).purse


@pytest.mark.parametrize(
    ("events", "received", "leakage"),
    [
        ([PAID], None, "20.00"),
        ([PAID, credit(document("8.00"))], "8.00", "12.00"),
        ([PAID, credit(document("8.00")), credit(document("0.00"), document("2.50"), when=6)], "10.50", "9.50"),
        ([PAID, credit(document("8.00"), freight=document("3.00"), fee=document("1.00"))], "10.00", "10.00"),
        ([PAID, credit(document("8.00")), said("write_off", when=7, text="enough")], "8.00", "12.00"),
        ([PAID, credit(document("25.00"))], "25.00", "-5.00"),
    ],
    ids=["nothing", "short", "partial", "freight-and-fee", "written-off", "more"],
)
def test_a_purse(events, received, leakage):
    """Refunded less all credits, freight with them and fees off; what is written off stays lost."""
    found = purse(*events)
    assert found.refunded == usd("20.00")
    assert found.credit_received == (usd(received) if received else None)
    assert found.leakage == usd(leakage)


def test_nothing_refunded():
    """Without a refund nothing leaks."""
    found = purse()
    assert (found.refunded, found.leakage) == (None, None)


def test_several_currencies():
    """A credit in another currency leaves the leakage unknown, unless the agreement gives a rate."""
    events = [PAID, credit(document("50.00", "CNY"))]
    assert purse(*events).leakage is None
    assert purse(*events, rates={"USD/CNY": "7.1"}).leakage == usd("12.96"), "a rate answers both directions"
    assert purse(*events, rates={"EUR/CNY": "7.8"}).leakage is None
    assert purse(*events, rates={"CNY/USD": "0.1400"}).leakage == usd("13.00")
    assert purse(*events, rates={"CNY/USD": "0.1400"}).credit_received == Money.parse("50.00", "CNY")


def test_suppliers_in_two_currencies():
    """Each supplier's credits count by its own rate; their sum is none."""
    owners = {"1": "sup_1", "2": "sup_2"}
    theirs = said("credit", supplier="sup_2", lines=[{"line_id": "2", "amount": document("2.00")}])
    events = [ASKED, PAID, credit(document("50.00", "CNY")), theirs]
    found = case(*events, suppliers=owners, rates={"CNY/USD": "0.1400"}).purse
    assert (found.credit_received, found.leakage) == (None, usd("11.00"))


def test_refunds_in_two_currencies():
    """What was refunded in two currencies has no sum, and no leakage."""
    other = refunded("F2", line("2"), return_id="R1", when=3)
    other = replace(other, refund=replace(other.refund, amount=Money.parse("1.00", "EUR")))
    found = purse(PAID, other)
    assert (found.refunded, found.leakage) == (None, None)


def test_a_test_counts_in_no_money():
    """A test has no money at all."""
    asked = returned("requested", "R1", line("1"), test=True)
    found = case(asked, refunded("F1", line("1"), return_id="R1", test=True), credit(document("1.00"))).purse
    assert {getattr(found, name) for name in ("refunded", "credit_received", "leakage")} == {None}


@pytest.mark.parametrize(
    ("amount", "currency", "to", "rate", "result"),
    [
        ("50.00", "CNY", "USD", "0.1400", "7.00"),
        ("0.03", "CNY", "USD", "0.1400", "0.00"),
        ("0.04", "CNY", "USD", "0.1400", "0.01"),
        ("1.00", "USD", "JPY", "150.5", "151"),
        ("150", "JPY", "USD", "0.0066", "0.99"),
        ("1.00", "USD", "KWD", "0.3077", "0.308"),
    ],
)
def test_converted(amount, currency, to, rate, result):
    """By the rate, rounded half up to the places of the other currency."""
    found = ledger.converted(Money.parse(amount, currency), to, {f"{currency}/{to}": rate})
    assert found == Money.parse(result, to)


@pytest.mark.parametrize(
    ("amount", "currency", "to", "rate", "result"),
    [
        ("50.00", "CNY", "USD", "7.1", "7.04"),
        ("0.01", "EUR", "USD", "2", "0.01"),
        ("-0.01", "EUR", "USD", "2", "-0.01"),
        ("1.00", "USD", "JPY", "0.0066", "152"),
        ("151", "JPY", "USD", "150.5", "1.00"),
    ],
)
def test_converted_by_the_other_direction(amount, currency, to, rate, result):
    """A rate from the other currency is divided by, rounded half up to minor units."""
    found = ledger.converted(Money.parse(amount, currency), to, {f"{to}/{currency}": rate})
    assert found == Money.parse(result, to)


def test_the_rate_of_the_same_direction_goes_first():
    """Where both are agreed nothing is divided."""
    both = {"EUR/USD": "1.20", "USD/EUR": "0.50"}
    assert ledger.converted(Money.parse("1.00", "EUR"), "USD", both) == usd("1.20")
    assert ledger.converted(usd("1.00"), "EUR", both) == Money.parse("0.50", "EUR")


def test_absurd_rates_convert_nothing():
    """What would be no amount of money is unknown, and no fault."""
    huge = Money(minor=10**17, currency="CNY")
    assert ledger.converted(huge, "USD", {"USD/CNY": "0.000000000001"}) is None
    assert ledger.converted(huge, "USD", {"CNY/USD": "999999999999"}) is None


@given(st.integers(0, 10**9), st.integers(1, 10**7))
def test_there_and_back(minor, rate):
    """By one rate there and back an amount is off by no more than the rounding of both steps."""
    rates = {"USD/CNY": str(Decimal(rate) / 10**4)}
    there = ledger.converted(Money(minor=minor, currency="CNY"), "USD", rates)
    back = ledger.converted(there, "CNY", rates)
    assert abs(back.minor - minor) <= Decimal(rate) / 10**4 / 2 + 1


def test_converted_without_a_rate():
    """The same currency needs none; another has no amount without one."""
    assert ledger.converted(usd("1.00"), "USD", {}) == usd("1.00")
    assert ledger.converted(usd("1.00"), "EUR", {}) is None
    assert ledger.converted(None, "EUR", {}) is None


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_parts_add_up(minor, weights):
    """Parts add up to the amount to the cent, and none is a cent away from its share."""
    names = {str(place): weight for place, weight in enumerate(weights)}
    parts = ledger.spread(Money(minor=minor, currency="USD"), names)
    assert sum(part.minor for part in parts.values()) == minor
    whole = sum(weights)
    for name, part in parts.items():
        share = Decimal(minor) * names[name] / whole if whole else Decimal(minor) / len(names)
        assert abs(part.minor - share) < 1.001
