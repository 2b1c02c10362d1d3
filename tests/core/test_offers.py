"""Offers of both sides and reports: what the facts of a leg come to, in their order."""

from __future__ import annotations

import pytest
from support import at

from integrator.core.answers import ACTS, ANSWERS, answer_event
from integrator.core.money import Money
from integrator.core.offers import Talk, talk
from integrator.core.types import OrderRef

KINDS = {**ANSWERS, **ACTS}


def told(*words: str, ends: float | None = None) -> Talk:
    """The facts in their order, an hour apart; offers are of as many dollars as hours have passed."""
    facts = []
    for hour, name in enumerate(words, 1):
        amount = {"amount": f"{hour}.00", "currency": "USD"}
        fields = {"offer": name, "amount": amount, "expires_at": at(ends).isoformat() if ends else None}
        order = OrderRef(id="1001")
        facts.append(
            answer_event(
                KINDS[name],
                id_=f"ans_{hour}",
                order=order,
                return_id="R1",
                at=at(hour),
                supplier="sup_a",
                by="api",
                fields=fields,
            )
        )
    return talk(facts)


@pytest.mark.parametrize(
    ("words", "decision", "offer", "counter_offer", "agreed"),
    [
        ("counter", "countered", "open", None, None),
        ("counter accept_offer", "confirmed", "accepted", None, "1.00"),
        ("counter refuse_offer", "sent", "refused", None, None),
        ("counter confirm", "confirmed", "withdrawn", None, None),
        ("counter reject", "rejected", "withdrawn", None, None),
        ("counter counter_offer", "countered", "countered", "open", None),
        ("counter counter_offer confirm", "confirmed", "countered", "accepted", "2.00"),
        ("counter counter_offer credit", "confirmed", "countered", "accepted", "2.00"),
        ("counter counter_offer reject", "rejected", "countered", "refused", None),
        ("counter counter_offer counter", "countered", "open", "countered", None),
        ("counter counter_offer counter accept_offer", "confirmed", "accepted", "countered", "3.00"),
        ("counter counter_offer counter_offer confirm", "confirmed", "countered", "accepted", "3.00"),
        ("counter counter_offer cancel_accept", "confirmed", "countered", "withdrawn", None),
        ("counter counter_offer accept_offer", "countered", "countered", "open", None),
        ("counter counter_offer confirm confirm", "confirmed", "countered", "accepted", "2.00"),
        ("counter_offer", None, None, None, None),
        ("accept_offer", None, None, None, None),
        ("confirm counter_offer", "confirmed", None, None, None),
        ("reject counter_offer", "rejected", None, None, None),
        ("credit", None, None, None, None),
    ],
)
def test_a_round(words, decision, offer, counter_offer, agreed):
    """Each word answers the offer that is open, and what nobody can answer moves nothing."""
    found = told(*words.split())
    assert found.decision == decision
    assert (found.offer and found.offer.state, found.counter_offer and found.counter_offer.state) == (
        offer,
        counter_offer,
    )
    assert (found.agreed.amount if found.agreed else None) == (Money.parse(agreed, "USD") if agreed else None)


@pytest.mark.parametrize(
    ("words", "decision", "agreed"),
    [
        ("counter accept_offer", "countered", False),
        ("counter counter_offer", "countered", False),
        ("counter refuse_offer", "sent", False),
    ],
)
def test_an_expired_offer_moves_nothing(words, decision, agreed):
    """After its end an offer can be neither taken nor beaten, only refused, which asks again."""
    found = told(*words.split(), ends=2)
    assert (found.decision, found.agreed is not None) == (decision, agreed)
    assert found.counter_offer is None


def test_an_expired_counter_offer_binds_nobody():
    """Who confirms later agrees to what was asked, not to the offer."""
    found = told("counter", "counter_offer", "confirm", ends=2.5)
    assert (found.decision, found.agreed) == ("confirmed", None)
    assert found.counter_offer.state == "withdrawn"
    assert told("counter", "counter_offer", "confirm", ends=3.5).agreed is not None


@pytest.mark.parametrize(
    ("words", "state", "decision"),
    [
        ("open_case", "open", None),
        ("open_case approve", "taken", "confirmed"),
        ("open_case decline", "declined", None),
        ("open_case solve", "solved", None),
        ("open_case close", "solved", None),
        ("open_case solve open_case", "open", None),
        ("approve open_case", "open", None),
        ("reject open_case approve", "taken", "confirmed"),
    ],
)
def test_a_report(words, state, decision):
    """What a supplier told unasked is open until the merchant decides; taken, it counts as confirmed."""
    found = told(*words.split())
    assert found.report is not None
    assert (found.report.state, found.decision) == (state, decision)
