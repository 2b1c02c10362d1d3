"""What a supplier tells unasked: an undeliverable parcel, goods nobody announced. The merchant takes or solves it."""

from __future__ import annotations

import pytest
from support import Bench, line, refunded, returned
from talking import agree, do, give, shown, usd

from integrator.core.errors import Refused
from integrator.core.money import Money

CAME_BACK = {
    "lines": [{"line_id": "1", "quantity": 2}],
    "reason": {"category": "logistics", "text": "undeliverable, the parcel is here again"},
}


@pytest.fixture
def bench(database, clock):
    """A refund of two pieces that were to stay with the customer, settled."""
    made = Bench(database, clock)
    agree(made, unit_costs={"AC-1": Money.parse("4.00", "USD")})
    made.tell(refunded("F1", line("1", quantity=2, disposition="keep"), amount="20.00", when=99))
    made.send()
    give(made, "credit", lines=[{"line_id": "1", "amount": usd("8.00")}])
    assert shown(made)["headline"] == "closed"
    clock.advance(hours=1)
    return made


def test_a_report_opens_the_case(bench):
    """However far the case was, it waits for the merchant, who has a day, and the supplier is not written to."""
    refs = [row.ref for row in bench.cases()]
    give(bench, "open_case", **CAME_BACK)
    about = shown(bench)
    assert (about["headline"], about["stage"]) == ("waiting_for_merchant", "request")
    assert (about["waits"]["for"], about["waits"]["what"]) == ("merchant", "answer_report")
    assert about["waits"]["sentence"]["en"].startswith("Waits for you to decide on what ")
    (duty,) = [one for one in about["duties"] if one["what"] == "answer_report"]
    assert (duty["owner"], duty["due_by"]) == ("merchant", "2026-03-07T13:00:00Z")
    assert about["legs"][0]["report"] == {**CAME_BACK, "state": "open"}
    assert bench.send() == []
    assert [row.ref for row in bench.cases()] == refs, "no other case"


def test_taken_it_is_a_return(bench, clock):
    """Approved, the goods count as sent back: the supplier is told to receive and inspect what it reported."""
    give(bench, "open_case", **CAME_BACK)
    clock.advance(minutes=1)
    do(bench, "approve")
    about = shown(bench)
    assert (about["return_state"], about["legs"][0]["report"]["state"]) == ("approved", "taken")
    assert (about["lines"][0]["comes_back"], about["lines"][0]["disposition"]) == (True, "return")
    (told,) = bench.send()
    assert told["type"] == "return.instruction"
    assert [ask["action"] for ask in told["data"]["asks"]] == ["receive", "inspect", "credit"]
    assert "ship" not in [one["what"] for one in about["duties"] if one["done_at"] is None], (
        "the customer sends nothing"
    )
    clock.advance(minutes=1)
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    give(bench, "inspection", lines=[{"line_id": "1", "quantity": 2, "grade": "A"}])
    assert shown(bench)["lines"][0]["reception"] == "received"


def test_taken_without_the_goods(bench, clock):
    """The merchant can take the report and leave the goods where they are."""
    give(bench, "open_case", **CAME_BACK)
    clock.advance(minutes=1)
    do(bench, "approve", refund_only=True)
    about = shown(bench)
    assert (about["lines"][0]["comes_back"], about["headline"]) == (False, "closed")


def test_solved_otherwise(bench, clock):
    """Solved in words, the case is what it was; a second report opens it anew."""
    give(bench, "open_case", **CAME_BACK)
    clock.advance(minutes=1)
    do(bench, "solve", text="sent to the new address")
    about = shown(bench)
    assert (about["headline"], about["return_state"]) == ("closed", "none")
    assert about["legs"][0]["report"]["state"] == "solved"
    with pytest.raises(Refused):
        do(bench, "approve")
    clock.advance(minutes=1)
    give(bench, "open_case", **CAME_BACK)
    assert shown(bench)["headline"] == "waiting_for_merchant"


def test_a_declined_return_whose_goods_came(database, clock):
    """The customer sent the goods although it was declined: taking the report brings the return to life."""
    made = Bench(database, clock)
    made.tell(returned("requested", "R1", line("1", quantity=2), when=98))
    made.send()
    made.tell(returned("declined", "R1", when=99))
    made.send()
    give(made, "open_case", **CAME_BACK)
    assert shown(made)["headline"] == "waiting_for_merchant"
    clock.advance(minutes=1)
    do(made, "approve")
    about = shown(made)
    assert (about["return_state"], about["waits"]["what"]) == ("approved", "receive")
    assert made.said() == [("return.instruction", ["receive", "inspect"])]


def test_a_line_that_the_return_did_not_name(database, clock):
    """A reported line of the case that its list of goods leaves out comes back beside the others."""
    made = Bench(database, clock)
    made.tell(returned("requested", "R1", line("1"), when=97))
    made.tell(refunded("F1", line("1"), line("2", disposition="keep"), return_id="R1", when=98))
    made.send()
    give(made, "open_case", lines=[{"line_id": "2", "quantity": 1}], reason={"category": None, "text": "two came"})
    clock.advance(minutes=1)
    do(made, "approve")
    assert [one["comes_back"] for one in shown(made)["lines"]] == [True, True]


def test_a_running_return_is_not_approved_twice(bench, clock):
    """Of an approved return more goods are solved in words."""
    give(bench, "open_case", **CAME_BACK)
    clock.advance(minutes=1)
    do(bench, "approve")
    clock.advance(minutes=1)
    give(bench, "open_case", **CAME_BACK)
    with pytest.raises(Refused, match="approved"):
        do(bench, "approve")
