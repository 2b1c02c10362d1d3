"""The way back that a supplier bears: from the approval that tells its cost to the credit that meets the claim."""

from __future__ import annotations

import pytest
from support import line, refunded
from talking import agree, do, give, shown, usd, with_request

from integrator.core.money import Money
from integrator.core.types import Category
from integrator.services.held_case import Wrong
from integrator.services.statement import statement


@pytest.fixture
def bench(database, clock):
    """An open return of two pieces at 4.00, whose supplier bears the way back for this reason."""
    made = with_request(database, clock)
    agree(
        made,
        unit_costs={"AC-1": Money.parse("4.00", "USD")},
        freight={Category.LOGISTICS: "supplier"},
    )
    return made


def test_from_approval_to_credit(bench, clock):
    """The label's cost is claimed in the message and in the case, and is met by a credit that says so."""
    do(bench, "approve", freight=usd("9.80"))
    clock.advance(minutes=1)
    bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", when=101, amount="20.00"))
    told = bench.one()
    assert told["money"] == {
        "credit_requested": usd("17.80"),
        "goods": usd("8.00"),
        "freight": usd("9.80"),
        "fee": usd("0.00"),
        "basis": "agreement 1, freight told",
    }
    assert told["shipping"]["who_pays"] == "supplier"
    (leg,) = shown(bench)["legs"]
    assert (leg["credit_expected"], leg["credit_freight"]) == (usd("17.80"), usd("9.80"))
    give(bench, "credit", lines=[{"line_id": "1", "amount": usd("8.00")}])
    (leg,) = shown(bench)["legs"]
    assert (leg["status"], leg["credit_left"]) == ("credited", usd("9.80"))
    give(bench, "credit", lines=[], freight=usd("9.80"))
    (leg,) = shown(bench)["legs"]
    assert (leg["status"], leg["credit_left"]) == ("settled", None)
    rows = {row["what"]: row for row in statement(bench.context, bench.account, "Acme")["items"]}
    assert (rows["freight"]["claimed"], rows["freight"]["received"]) == (usd("9.80"), usd("9.80"))
    assert rows["total"]["received"] == usd("17.80")


def test_a_free_return(bench):
    """An approval may promise that the customer does not pay the way back."""
    do(bench, "approve", free_freight=True)
    assert bench.one()["shipping"]["who_pays"] == "supplier", "it agreed to"


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"freight": usd("-1.00")}, "/freight"),
        ({"freight": "9.80"}, "/freight"),
        ({"freight": {"amount": "9.80"}}, "/freight"),
        ({"free_freight": "yes"}, "/free_freight"),
    ],
)
def test_what_cannot_be_right(bench, fields, pointer):
    """An amount that is none is refused by its name, and nothing is approved."""
    with pytest.raises(Wrong) as wrong:
        do(bench, "approve", **fields)
    assert wrong.value.errors[0][0] == pointer
    assert shown(bench)["return_state"] == "requested"
