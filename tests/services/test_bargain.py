"""Offers both ways: the merchant's counter-offer reaches the supplier, who answers it, and what was agreed is owed."""

from __future__ import annotations

import pytest
from support import Bench, line, refunded, returned
from talking import agree, do, give, shown, usd, with_request

from integrator.core.codec import time_of
from integrator.core.errors import Refused
from integrator.core.money import Money
from integrator.db import queries_supplier
from integrator.services import again, ledger
from integrator.services.held_case import Stale, StaleOffer, Wrong

LATER = "2027-01-01T00:00:00Z"
SOON = "2026-03-07T00:00:00Z"


@pytest.fixture
def bench(database, clock):
    """A supplier that offers 3.00 for a return of two pieces at 4.00."""
    made = Bench(database, clock)
    agree(made, unit_costs={"AC-1": Money.parse("4.00", "USD")})
    made.tell(returned("requested", "R1", line("1", quantity=2), wish="refund_only", when=99))
    made.tell(refunded("F1", line("1", quantity=2), return_id="R1", when=99.5, amount="20.00"))
    made.send()
    version = shown(made)["legs"][0]["version"]
    give(made, "counter", version, offer="3.00 at most", amount=usd("3.00"))
    clock.advance(minutes=1)
    return made


def leg(bench):
    """The supplier's part."""
    (found,) = shown(bench)["legs"]
    return found


def counter(bench, amount="6.00", **more):
    """The merchant offers something else."""
    done = do(bench, "counter_offer", offer=f"{amount} and we are done", amount=usd(amount), **more)
    bench.clock.advance(minutes=1)
    return done


def test_the_supplier_is_told(bench):
    """The next version carries the offer and asks for an answer until it ends; the case waits for the supplier."""
    counter(bench, expires_at=LATER)
    (told,) = bench.send()
    assert told["data"]["counter_offer"] == {
        "offer": "6.00 and we are done",
        "amount": usd("6.00"),
        "expires_at": LATER,
    }
    (ask,) = [ask for ask in told["data"]["asks"] if ask["action"] == "confirm"]
    assert ask["if_silent"] == "merchant_decides"
    assert {"confirm", "reject", "counter"} <= set(told["data"]["answers"]["allowed"])
    about = shown(bench)
    assert (about["waits"]["for"], about["waits"]["what"]) == ("supplier", "answer_counter")
    assert "your counter-offer" in about["waits"]["sentence"]["en"]
    assert (time_of(ask["due_by"]) - bench.clock()).total_seconds() == 48 * 3600 - 60
    with bench.database.read() as conn:
        ref = about["ref"]
        seen = queries_supplier.show_return(conn, bench.account, bench.supplier, ref)
    assert seen["legs"][0]["counter_offer"]["state"] == "open"
    assert "The merchant made a counter-offer" in [entry["summary"] for entry in seen["timeline"]]


@pytest.mark.parametrize(
    ("type_", "fields", "state", "expected", "promised"),
    [
        ("confirm", {}, "accepted", usd("6.00"), usd("6.00")),
        ("reject", {"text": "never"}, "refused", usd("8.00"), None),
        ("counter", {"offer": "5", "amount": usd("5.00")}, "countered", usd("8.00"), None),
        ("credit", {"lines": [{"line_id": "1", "amount": usd("2.00")}]}, "accepted", usd("6.00"), usd("6.00")),
    ],
)
def test_its_answer(bench, type_, fields, state, expected, promised):
    """It takes the offer, refuses it, offers again, or pays, which takes it; nobody writes to it because of that."""
    counter(bench)
    bench.send()
    give(bench, type_, leg(bench)["version"], **fields)
    about = leg(bench)
    assert about["counter_offer"]["state"] == state
    assert (about["credit_expected"], about["credit_promised"]) == (expected, promised)
    assert bench.send() == []


def test_what_was_agreed_settles(bench):
    """Once the supplier has paid what it agreed to, nothing is owed."""
    counter(bench)
    give(bench, "confirm", leg(bench)["version"])
    (owed,) = ledger.owed(bench.context, bench.account)
    assert (owed["open"], owed["promised"]) == (usd("6.00"), usd("6.00"))
    given = give(bench, "credit", lines=[{"line_id": "1", "amount": usd("6.00")}])
    assert (given["status"], given["headline"]) == ("settled", "closed")


def test_several_rounds(bench):
    """Each side beats the other's last word, and the last one that is taken binds."""
    counter(bench, "7.00")
    bench.send()
    give(bench, "counter", leg(bench)["version"], offer="4", amount=usd("4.00"))
    bench.clock.advance(minutes=1)
    assert shown(bench)["waits"]["what"] == "answer_offer"
    counter(bench, "6.00")
    counter(bench, "5.00")
    with pytest.raises(Stale):
        give(bench, "confirm", leg(bench)["version"] - 1)
    give(bench, "confirm", leg(bench)["version"])
    assert leg(bench)["credit_promised"] == usd("5.00")
    before = [(row.ref, row.document) for row in bench.cases()]
    again.rebuild(bench.context)
    assert [(row.ref, row.document) for row in bench.cases()] == before


def test_a_stale_offer(bench):
    """An act about an offer that another one has replaced is refused, naming the newest."""
    old = leg(bench)["offer"]["id"]
    give(bench, "counter", leg(bench)["version"], offer="4", amount=usd("4.00"))
    newest = leg(bench)["offer"]["id"]
    for act in ("accept_offer", "refuse_offer"):
        with pytest.raises(StaleOffer):
            do(bench, act, offer_id=old)
    with pytest.raises(StaleOffer) as stale:
        do(bench, "counter_offer", offer="5", offer_id=old)
    assert stale.value.offer == newest
    do(bench, "counter_offer", offer="5", offer_id=newest)


def test_an_expired_offer_can_only_be_refused(bench, clock):
    """What has ended is neither taken nor beaten; refusing it asks the supplier again."""
    give(bench, "counter", leg(bench)["version"], offer="4", amount=usd("4.00"), expires_at=SOON)
    (duty,) = [one for one in shown(bench)["duties"] if one["what"] == "answer_offer"]
    assert duty["due_by"] == SOON
    clock.advance(hours=30)
    for act, fields in (("accept_offer", {}), ("counter_offer", {"offer": "5"})):
        with pytest.raises(Refused, match="expired"):
            do(bench, act, **fields)
    do(bench, "refuse_offer")
    assert leg(bench)["offer"]["state"] == "refused"


def test_an_expired_counter_offer(bench, clock):
    """The supplier cannot take it any more, nor is it bound to the whole by trying; its silence means nothing else."""
    counter(bench, expires_at=SOON)
    bench.send()
    clock.advance(hours=30)
    bench.tick()
    with pytest.raises(Refused, match="expired"):
        give(bench, "confirm", leg(bench)["version"])
    about = shown(bench)
    told = [entry["summary"] for entry in about["timeline"] if entry["kind"] == "system.silence"]
    assert told == ["The supplier was silent until its deadline: answer_counter, merchant_decides"]
    assert about["legs"][0]["credit_promised"] is None
    assert (about["waits"]["for"], about["waits"]["what"]) == ("supplier", "credit")
    counter(bench, "5.00", expires_at=LATER)
    give(bench, "confirm", leg(bench)["version"])
    assert leg(bench)["credit_promised"] == usd("5.00")


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"offer": " "}, "/offer"),
        ({"offer": "x", "amount": "three"}, "/amount"),
        ({"offer": "x", "amount": usd("-1.00")}, "/amount"),
        ({"offer": "x", "expires_at": "tomorrow"}, "/expires_at"),
        ({"offer": "x", "expires_at": "2020-01-01T00:00:00Z"}, "/expires_at"),
    ],
)
def test_what_cannot_be_offered(bench, fields, pointer):
    """Words are needed; an amount is one, a time is still to come."""
    with pytest.raises(Wrong) as wrong:
        do(bench, "counter_offer", **fields)
    assert wrong.value.errors[0][0] == pointer


def test_nothing_to_beat(database, clock):
    """Without an offer of the supplier there is no counter-offer."""
    made = with_request(database, clock)
    with pytest.raises(Refused, match="no open offer"):
        do(made, "counter_offer", offer="half")


def test_a_withdrawal_carries_no_offer(database, clock):
    """Declining the return takes the offer back too."""
    made = with_request(database, clock)
    give(made, "counter", 1, offer="half")
    clock.advance(minutes=1)
    do(made, "counter_offer", offer="all")
    made.send()
    clock.advance(minutes=1)
    do(made, "decline", text="no")
    (told,) = made.send()
    assert (told["type"], "counter_offer" in told["data"]) == ("return.withdrawn", False)
