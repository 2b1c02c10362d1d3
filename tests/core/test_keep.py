"""Send back or keep: what the way back costs against what the goods are worth, and what the supplier allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import event, line, returned

from integrator.core.agreements import Agreement
from integrator.core.cases import cases
from integrator.core.keep import Costs, judged, ways, worth_returning
from integrator.core.lines import line_facts
from integrator.core.money import Money
from integrator.core.rma import projected
from integrator.core.types import Party


def usd(amount, currency="USD"):
    """Money."""
    return None if amount is None else Money.parse(amount, currency)


def weighed(cost="6.20", quantity=1, freight="9.80", handling=None, percent=100, **supplier):
    """A verdict on amounts in dollars."""
    goods = None if cost is None else Money(minor=usd(cost).minor * quantity, currency="USD")
    return worth_returning(goods, usd(freight), usd(handling), percent, **supplier)


@pytest.mark.parametrize(
    ("told", "outcome", "saved"),
    [
        ({"consents": True}, "keep", "3.60"),
        ({"keep_below": usd("6.20")}, "keep", "3.60"),
        ({"keep_below": usd("6.19")}, "return", None),
        ({"keep_below": usd("6.20", "EUR")}, "return", None),
        ({}, "return", None),
        ({"quantity": 2, "consents": True}, "return", None),
        ({"cost": "9.80", "consents": True}, "return", None),
        ({"handling": "1.00", "consents": True}, "keep", "4.60"),
        ({"cost": "20.00", "percent": 40, "consents": True}, "keep", "1.80"),
        ({"cost": "20.00", "percent": 40, "keep_below": usd("19.00")}, "return", None),
        ({"percent": 0, "consents": True}, "keep", "9.80"),
        ({"cost": None, "consents": True}, "unknown", None),
        ({"freight": None, "consents": True}, "unknown", None),
    ],
)
def test_weighed(told, outcome, saved):
    """Goods stay only where that is cheaper and the supplier allows it; what is not known decides nothing."""
    verdict = weighed(**told)
    assert (verdict.outcome, verdict.saved) == (outcome, usd(saved)), verdict


def test_because():
    """The sentence holds both sums, and what the supplier allows where that decided."""
    told = "the way back costs 9.80 USD, the goods are worth 6.20 USD then"
    assert weighed(consents=True).because == told
    assert weighed().because == f"{told}, but the supplier lets goods stay only if it is asked"
    limited = weighed(keep_below=usd("5.00")).because
    assert limited == f"{told}, but the supplier lets goods stay only up to 5.00 USD without being asked"


@pytest.mark.parametrize(
    ("freight", "handling"),
    [(usd("9.80", "EUR"), None), (usd("9.80"), usd("1.00", "EUR")), (usd("9.80", "EUR"), usd("1.00", "EUR"))],
)
def test_currencies(freight, handling):
    """Amounts of two currencies cannot be weighed."""
    verdict = worth_returning(usd("6.20"), freight, handling, 100, consents=True)
    assert (verdict.outcome, verdict.because) == ("unknown", "the amounts are in EUR and USD; give all in one")


@pytest.mark.parametrize(
    ("told", "dear"),
    [
        ({}, True),
        ({"consents": True}, True),
        ({"quantity": 2}, False),
        ({"freight": "6.20"}, False),
        ({"freight": "6.20", "percent": 99}, True),
        ({"freight": None}, False),
        ({"cost": None}, False),
    ],
)
def test_dear(told, dear):
    """Whether the way back costs more than the goods are worth, whatever the supplier allows; never where unknown."""
    assert weighed(**told).dear is dear


COSTS = Costs(freight={"DE": usd("9.80"), "*": usd("20.00")}, handling=usd("0.50"))
TERMS = {"unit_costs": {"AC-1": usd("6.20"), "AC-2": usd("4.00")}, "keep_below": usd("30.00")}


def case(*facts, country="DE", lines=("1",), supplier="sup_1"):
    """A return of these lines."""
    told = [
        returned("requested", "R1", *map(line, lines), customer=Party(ref="C1", country=country)),
        *facts,
    ]
    (found,) = cases(told)
    return projected(found, facts=line_facts(told), suppliers=dict.fromkeys(lines, supplier))


def outcomes(rma, **terms):
    """Line id -> outcome."""
    agreed = {"sup_1": Agreement(supplier="sup_1", **{**TERMS, **terms})}
    return {line_id: verdict.outcome for line_id, verdict in judged(rma, COSTS, agreed).items()}


def test_judged():
    """The lines of a supplier share a parcel: alone each is not worth it, together they are."""
    assert outcomes(case()) == {"1": "keep"}
    assert outcomes(case(lines=("1", "2"))) == {"1": "keep", "2": "keep"}
    assert outcomes(case(lines=("1", "2")), unit_costs={"AC-1": usd("6.20"), "AC-2": usd("8.00")}) == {
        "1": "return",
        "2": "return",
    }
    assert outcomes(case(lines=("1", "3"))) == {"1": "unknown", "3": "unknown"}
    assert outcomes(case(supplier=None)) == {"1": "unknown"}


def test_judged_by_country():
    """The freight is that of the customer's country, else that of all others, else unknown."""
    dear = {"unit_costs": {"AC-1": usd("15.00")}}
    assert outcomes(case(country="de"), **dear) == {"1": "return"}
    assert outcomes(case(country="US"), **dear) == {"1": "keep"}
    assert outcomes(case(country=None), **dear) == {"1": "keep"}
    nowhere = judged(case(country="US"), Costs(freight={"DE": usd("1.00")}), {})
    assert {one.outcome for one in nowhere.values()} == {"unknown"}


def test_agreed_freight_goes_first():
    """What was agreed with the supplier for the country counts, then what a fact told, then the policy's costs."""
    told = event("return.updated", "return:R1", when=1, extra={"return_freight": {"amount": "2.00", "currency": "USD"}})
    agreed = {"sup_1": Agreement(supplier="sup_1", freight_costs={"DE": usd("1.00")})}
    both = case(told, lines=("1", "2"))
    for rma, agreements, freights in (
        (both, agreed, ["0.50", "0.50"]),
        (both, {}, ["1.00", "1.00"]),
        (case(lines=("1", "2")), {}, ["4.90", "4.90"]),
        (case(lines=("1", "2"), country="US"), agreed, ["10.00", "10.00"]),
    ):
        found = ways(rma, COSTS, agreements)
        assert [found[one].freight for one in "12"] == [usd(amount) for amount in freights]
        assert [found[one].handling for one in "12"] == [usd("0.25")] * 2


@given(st.integers(0, 10**6), st.lists(st.integers(1, 30), min_size=1, max_size=6))
def test_parts_of_a_parcel(minor, pieces):
    """The parts of all lines are what the parcel costs, to the cent."""
    lines = [line(str(number), count) for number, count in enumerate(pieces)]
    (found,) = cases([returned("requested", "R1", *lines)])
    rma = projected(found, facts={}, suppliers={})
    way = ways(rma, Costs(freight={"*": Money(minor=minor, currency="USD")}), {})
    assert sum(one.freight.minor for one in way.values()) == minor


def test_silence_is_consent():
    """A supplier whose silence came to mean refund only lets dear goods stay."""
    says = lambda means: event(  # noqa: E731
        "system.silence", "return:R1", when=50, extra={"supplier": "sup_1", "step": "confirm", "means": means}
    )
    assert outcomes(case(), keep_below=None) == {"1": "return"}
    assert outcomes(case(says("refund_only")), keep_below=None) == {"1": "keep"}
    assert outcomes(case(says("accepted")), keep_below=None) == {"1": "return"}
