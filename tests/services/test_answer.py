"""Suppliers answer and merchants act: what becomes of the case, and what is refused with which sentence."""

from __future__ import annotations

import pytest
from support import Bench, event, line, refunded, returned
from talking import GOODS, agree, do, give, ref, shown, usd, with_request

from integrator.core.codec import time_of
from integrator.core.errors import NotFound, Refused
from integrator.core.money import Money
from integrator.core.types import Tracking
from integrator.services import reply_links
from integrator.services.answer import answer
from integrator.services.held_case import Stale, Wrong


@pytest.fixture
def bench(database, clock):
    """An installation with one open return of two pieces, told to its supplier."""
    return with_request(database, clock)


def test_from_request_to_settled(database, clock):
    """A return goes its whole way: asked, confirmed, approved, sent, received, inspected, refunded, credited."""
    bench = Bench(database, clock)
    agree(bench, unit_costs={"AC-1": Money.parse("4.00", "USD")})
    bench.tell(returned("requested", "R1", GOODS))
    bench.send()
    assert (shown(bench)["headline"], shown(bench)["waits"]["what"]) == ("waiting_for_supplier", "confirm")

    clock.advance(hours=1)
    address = {"name": "Lager", "lines": ["Weg 1"], "city": "Bonn", "postal_code": "53111", "country": "DE"}
    given = give(bench, "confirm", 1, return_address=address, authorization_no="A-77")
    assert (given["status"], given["headline"]) == ("confirmed", "waiting_for_merchant")
    assert shown(bench)["legs"][0]["return_address"]["city"] == "Bonn"

    bench.tell(returned("approved", "R1", when=101.5))
    assert shown(bench)["waits"]["what"] == "ship"
    (told,) = bench.send()
    assert [ask["action"] for ask in told["data"]["asks"]] == ["receive", "inspect"], "what was confirmed is not asked"

    parcel = Tracking(carrier="DHL", number="JD1")
    bench.tell(event("parcel.shipped", "return:R1", when=102, tracking=parcel))
    bench.tell(event("parcel.delivered", "return:R1", when=103, tracking=parcel))
    assert (shown(bench)["headline"], shown(bench)["waits"]["what"]) == ("goods_moving", "receive")

    clock.advance(hours=4)
    give(bench, "received", lines=[{"line_id": "1", "quantity": 1}])
    assert shown(bench)["lines"][0]["reception"] == "in_transit"
    give(bench, "received", lines=[{"line_id": "1", "quantity": 1}])
    assert (shown(bench)["lines"][0]["reception"], shown(bench)["waits"]["what"]) == ("received", "inspect")

    found = {"line_id": "1", "quantity": 2, "grade": "C", "found_reason": {"category": "quality"}}
    assert give(bench, "inspection", lines=[found])["status"] == "inspected"
    assert shown(bench)["lines"][0]["found_reason"] == "quality"
    do(bench, "accept_inspection")
    assert shown(bench)["waits"]["what"] == "refund"

    bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", amount="20.00", when=108))
    about = shown(bench)
    assert (about["headline"], about["stage"], about["waits"]["what"]) == ("money_open", "refund", "credit")
    assert about["money"]["credit_expected"] == usd("8.00")
    assert about["money"]["leakage"] == usd("20.00")

    assert give(bench, "credit", lines=[{"line_id": "1", "amount": usd("5.00")}])["status"] == "credited"
    assert shown(bench)["lines"][0]["credit"] == "partial"
    given = give(bench, "credit", lines=[{"line_id": "1", "amount": usd("3.00")}], document_no="CN-1")
    assert (given["status"], given["headline"]) == ("settled", "closed")
    about = shown(bench)
    assert (about["money"]["credit_received"], about["money"]["leakage"]) == (usd("8.00"), usd("12.00"))
    assert (about["waits"], about["lines"][0]["credit"]) == (None, "full")
    assert all(duty["done_at"] for duty in about["duties"]), [duty for duty in about["duties"] if not duty["done_at"]]


def test_no_answer_writes_to_its_supplier(bench):
    """A supplier is never written to because of its own words."""
    give(bench, "seen")
    give(bench, "confirm", 1)
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    assert len(bench.outbox()) == 1


def test_a_stale_version(bench):
    """An answer to a replaced instruction is refused, naming the current one; the newest is taken."""
    bench.tell(returned("updated", "R1", line("1", quantity=1), when=1))
    with pytest.raises(Stale) as stale:
        give(bench, "confirm", 1)
    assert stale.value.current == 2
    assert give(bench, "confirm", 2)["instruction_version"] == 2


@pytest.mark.parametrize("type_", ["confirm", "reject", "counter", "cancel_accept", "cancel_refuse"])
def test_a_version_is_needed(bench, type_):
    """What binds names the version it answers."""
    with pytest.raises(Wrong) as wrong:
        give(bench, type_)
    assert wrong.value.errors == [("/instruction_version", "is missing; the current version is 1")]


def test_nobody_elses_case(bench):
    """A supplier that was never told of a case cannot answer it, whatever it knows of it."""
    other = bench.add_supplier("Other")
    with pytest.raises(NotFound):
        give(bench, "seen", supplier=other)


@pytest.mark.parametrize(
    ("type_", "fields", "pointer", "says"),
    [
        ("received", {"lines": [{"line_id": "9", "quantity": 1}]}, "/lines/0/line_id", "no line of yours"),
        ("received", {"lines": [{"line_id": "1", "quantity": 3}]}, "/lines/0/quantity", "3 of 2"),
        ("inspection", {"lines": [{"line_id": "1", "quantity": 3, "grade": "A"}]}, "/lines/0/quantity", "3 of 2"),
        ("counter", {"offer": "half", "amount": usd("1.00"), "expires_at": "2020-01-01T00:00:00Z"},
         "/expires_at", "past"),
        ("credit", {"lines": [{"line_id": "1", "amount": usd("1.00")}],
                    "freight": {"amount": "1.00", "currency": "EUR"}}, "/freight", "one currency"),
    ],
)  # fmt: skip
def test_what_cannot_be_right(bench, type_, fields, pointer, says):
    """A wrong line, too many pieces, a time that is over and a second currency are named, and nothing is stored."""
    before = len(shown(bench)["timeline"])
    with pytest.raises(Wrong) as wrong:
        give(bench, type_, 1, **fields)
    ((where, detail),) = wrong.value.errors
    assert where == pointer
    assert says in detail
    assert len(shown(bench)["timeline"]) == before


def test_more_than_was_sent_over_several_parcels(bench):
    """Pieces are counted over all receipts."""
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    with pytest.raises(Wrong):
        give(bench, "received", lines=[{"line_id": "1", "quantity": 1}])


def test_a_refusal_waits_for_the_merchant(bench):
    """A refusing supplier leaves a problem to solve; a written-off credit ends it."""
    give(bench, "reject", 1, code="window", text="too late")
    about = shown(bench)
    assert (about["legs"][0]["status"], about["stage"]) == ("rejected", "resolve")
    assert (about["waits"]["what"], about["headline"]) == ("solve", "waiting_for_merchant")
    bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", when=105))
    assert shown(bench)["lines"][0]["credit"] == "refused"
    do(bench, "write_off", text="goodwill")
    assert shown(bench)["lines"][0]["credit"] == "written_off"


def test_an_offer(bench, clock):
    """An offer waits for the merchant, who may take it in time; then its amount is promised."""
    give(bench, "counter", 1, offer="half the price", amount=usd("3.00"), expires_at="2027-01-01T00:00:00Z")
    assert shown(bench)["waits"]["what"] == "answer_offer"
    clock.advance(minutes=1)
    do(bench, "accept_offer")
    (leg,) = shown(bench)["legs"]
    assert (leg["status"], leg["offer"]["state"], leg["credit_promised"]) == ("confirmed", "accepted", usd("3.00"))
    with pytest.raises(Refused, match="no open offer"):
        do(bench, "accept_offer")


def test_an_offer_that_expired(bench, clock):
    """After its time an offer binds nobody."""
    give(bench, "counter", 1, offer="half", amount=usd("3.00"), expires_at="2026-03-07T00:00:00Z")
    clock.advance(hours=48)
    with pytest.raises(Refused, match="expired"):
        do(bench, "accept_offer")


def test_a_question(bench, clock):
    """A question waits for the merchant's reply."""
    give(bench, "ask", question="Which size?")
    assert (shown(bench)["waits"]["what"], shown(bench)["legs"][0]["question"]) == ("reply", "Which size?")
    clock.advance(minutes=1)
    do(bench, "reply", text="XL")
    assert (shown(bench)["waits"]["what"], shown(bench)["legs"][0]["question"]) == ("confirm", None)


def test_a_contested_inspection(bench, clock):
    """What the supplier found can be contested; then the supplier is waited for."""
    with pytest.raises(Refused, match="no inspection"):
        do(bench, "contest", text="not worn")
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    give(bench, "inspection", lines=[{"line_id": "1", "quantity": 2, "grade": "D"}])
    clock.advance(minutes=1)
    do(bench, "contest", text="the tag is on in your photo")
    assert (shown(bench)["waits"]["what"], shown(bench)["waits"]["for"]) == ("answer_contest", "supplier")


@pytest.mark.parametrize(
    ("type_", "fields", "error"),
    [
        ("decline", {}, Wrong),
        ("note", {"text": " "}, Wrong),
        ("reply", {"text": "?"}, Refused),
        ("reopen", {}, Refused),
        ("write_off", {}, Refused),
        ("dance", {}, Wrong),
    ],
)
def test_acts_out_of_place(bench, type_, fields, error):
    """An act that misses its words or its time is refused."""
    with pytest.raises(error):
        do(bench, type_, **fields)


def test_declined_by_the_merchant(bench):
    """Declining takes the instruction back; a reopened return is told anew."""
    do(bench, "decline", text="outside the window")
    assert bench.said() == [("return.withdrawn", [])]
    assert shown(bench)["headline"] == "declined"
    with pytest.raises(Refused, match="withdrawn"):
        give(bench, "confirm", 2)
    bench.clock.advance(minutes=1)
    do(bench, "reopen")
    assert bench.said() == [("return.instruction", ["confirm"])]


def test_an_alias_takes_answers(database, clock):
    """A ref that became part of another case still takes answers, which go there."""
    bench = Bench(database, clock)
    bench.tell(refunded("F1", line("1")))
    bench.tell(returned("requested", "R1", line("2"), when=1))
    both = {case.ref for case in bench.cases()}
    bench.tell(returned("updated", "R1", line("1"), line("2"), when=2))
    kept = ref(bench)
    (alias,) = both - {kept}
    whose = {"account": bench.account, "supplier": bench.supplier, "ref": alias.lower(), "by": "api"}
    given = bench.database.in_transaction(
        lambda conn: answer(conn, bench.context, type_="seen", version=None, fields={}, **whose)
    )
    assert given["rma"] == kept


def test_rebuild_changes_nothing(bench):
    """Cases with answers compute to the same again."""
    from integrator.services import again

    give(bench, "confirm", 1)
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    before = [(row.ref, row.document, row.updated_at) for row in bench.cases()]
    again.rebuild(bench.context)
    assert [(row.ref, row.document, row.updated_at) for row in bench.cases()] == before


@pytest.mark.parametrize(
    ("means", "status", "waits"),
    [("accepted", "confirmed", "decide"), ("merchant_decides", "sent", "decide"), ("refund_only", "sent", "decide")],
)
def test_silence(database, clock, means, status, waits):
    """When its time is over, a supplier's silence means what was agreed; it is told once and stands on the timeline."""
    bench = Bench(database, clock)
    agree(bench, silence={"confirm": means})
    bench.tell(returned("requested", "R1", GOODS, when=99))
    bench.send()
    bench.tick()
    assert shown(bench)["waits"]["what"] == "confirm", "its time is not over"
    clock.advance(hours=48)
    bench.tick(), bench.tick()
    about = shown(bench)
    told = [entry for entry in about["timeline"] if entry["kind"] == "system.silence"]
    assert [entry["summary"].partition(": ")[2] for entry in told] == [f"confirm, {means}"]
    assert (about["legs"][0]["status"], about["waits"]["what"]) == (status, waits)
    give(bench, "reject", 1, text="sorry, too late")
    assert shown(bench)["legs"][0]["status"] == "rejected", "a late word still counts"


def test_money_owed_never_lapses(bench, clock):
    """A supplier that does not credit stays in debt, however long it is silent."""
    give(bench, "confirm", 1)
    bench.tell(returned("approved", "R1", when=101))
    bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", when=102))
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    give(bench, "inspection", lines=[{"line_id": "1", "quantity": 2, "grade": "A"}])
    clock.advance(hours=24 * 60)
    bench.tick()
    about = shown(bench)
    assert (about["headline"], about["waits"]["what"]) == ("money_open", "credit")
    assert [duty["what"] for duty in about["duties"] if duty["overdue"]] == ["credit"]


def test_a_message_says_where_and_what_to_answer(database, clock):
    """A supplier is told the address for its answers and which ones fit what is asked."""
    bench = Bench(database, clock, public_url="https://returns.test")
    bench.tell(returned("requested", "R1", GOODS))
    (told,) = bench.send()
    answers = told["data"]["answers"]
    assert answers["api_url"] == f"https://returns.test/api/v1/supplier/returns/{ref(bench)}/answers"
    assert answers["link_url"].startswith("https://returns.test/s/")
    with bench.database.read() as conn:
        reply = reply_links.opened(conn, bench.context, answers["link_url"].rpartition("/")[2])
    assert (reply.ref, reply.supplier) == (ref(bench), bench.supplier)
    assert answers["allowed"] == ["seen", "ask", "confirm", "reject", "counter"]
    bench.tell(returned("cancelled", "R1", when=1))
    (told,) = bench.send()
    assert "cancel_accept" in told["data"]["answers"]["allowed"]


def test_solutions_are_proposed_until_it_is_decided(bench):
    """While the merchant has to decide, each line has at most three solutions with who bears them."""
    (found,) = shown(bench)["lines"]
    assert [one["kind"] for one in found["proposals"]] == ["resend", "refund", "carrier_claim"]
    assert {one["bears"] for one in found["proposals"]} == {"carrier"}
    bench.tell(returned("approved", "R1", when=1))
    assert "proposals" not in shown(bench)["lines"][0]


def test_a_reply_reaches_the_supplier(bench, clock):
    """What the merchant says to a supplier is in that supplier's own view; a note of the merchant's is not."""
    from integrator.db import queries_supplier

    give(bench, "ask", question="Which size?")
    clock.advance(minutes=1)
    do(bench, "reply", text="XL")
    do(bench, "note", text="slow as ever")
    with bench.database.read() as conn:
        seen = queries_supplier.show_return(conn, bench.account, bench.supplier, ref(bench))
    told = [entry["answer"]["fields"] for entry in seen["timeline"] if entry["actor"] == "merchant"]
    assert told == [{"text": "XL"}]


def test_a_problem_is_solved(bench, clock):
    """What a supplier reports is a problem until the merchant says how it was solved."""
    with pytest.raises(Refused, match="no open problem"):
        do(bench, "solve", text="done")
    give(bench, "confirm", 1)
    give(
        bench,
        "open_case",
        lines=[{"line_id": "1", "quantity": 1}],
        reason={"category": "logistics", "text": "came back"},
    )
    assert (shown(bench)["waits"]["what"], shown(bench)["waits"]["for"]) == ("answer_report", "merchant")
    clock.advance(minutes=1)
    do(bench, "solve", text="sent again")
    assert shown(bench)["waits"]["what"] == "decide"


def test_the_clock_stands_still_while_a_question_is_open(bench, clock):
    """The time a supplier waits for a reply is added to its deadline, and no silence is stated meanwhile."""

    def due():
        return next(duty["due_by"] for duty in shown(bench)["duties"] if duty["what"] == "confirm")

    before = due()
    give(bench, "ask", question="Which size?")
    assert due() is None
    clock.advance(hours=72)
    bench.tick()
    assert not [entry for entry in shown(bench)["timeline"] if entry["kind"] == "system.silence"]
    do(bench, "reply", text="XL")
    assert (time_of(due()) - time_of(before)).total_seconds() == 72 * 3600


def test_who_was_not_told_is_not_silent(database, clock):
    """A supplier's time runs from the first delivery: before it nothing is taken for its silence."""
    bench = Bench(database, clock)
    agree(bench, silence={"confirm": "accepted"})
    bench.tell(returned("requested", "R1", GOODS, when=99))
    bench.send(500)
    clock.advance(hours=60)
    bench.tick()
    assert shown(bench)["legs"][0]["status"] == "draft"
    bench.send(202)
    clock.advance(hours=40)
    bench.tick()
    assert shown(bench)["legs"][0]["status"] == "sent", "it has had 40 of its 48 hours"
    clock.advance(hours=9)
    bench.tick()
    assert shown(bench)["legs"][0]["status"] == "confirmed"


@pytest.fixture
def owing(database, clock):
    """A refund of two pieces at 4.00 that stay with the customer."""
    made = Bench(database, clock)
    agree(made, unit_costs={"AC-1": Money.parse("4.00", "USD")}, rates={"CNY/USD": "0.1400"})
    made.tell(returned("requested", "R1", line("1", quantity=2), wish="refund_only", when=100))
    made.tell(refunded("F1", line("1", quantity=2), return_id="R1", when=101, amount="20.00"))
    made.send()
    return made


def credit(bench, amount, currency="USD"):
    """What the supplier credits for the line."""
    give(bench, "credit", lines=[{"line_id": "1", "amount": {"amount": amount, "currency": currency}}])
    (found,) = shown(bench)["lines"]
    return shown(bench)["legs"][0]["status"], found["credit"]


def test_a_credit_in_another_currency(owing):
    """It counts by the agreed rate: 50.00 CNY are 7.00 USD of the 8.00 that are owed."""
    assert credit(owing, "50.00", "CNY") == ("credited", "partial")
    assert credit(owing, "10.00", "CNY") == ("settled", "full")


def test_a_credit_that_cannot_be_compared(owing):
    """Without a rate nobody may take it for all that is owed; the merchant can write off the rest."""
    assert credit(owing, "50.00", "EUR") == ("credited", "partial")
    do(owing, "write_off", text="agreed by telephone")
    assert shown(owing)["legs"][0]["status"] == "settled"


def test_a_part_is_written_off(owing):
    """What is written off by amount leaves the rest owed."""
    do(owing, "write_off", amount=usd("3.00"))
    assert shown(owing)["headline"] == "money_open"
    assert credit(owing, "5.00") == ("settled", "written_off")


def test_an_accepted_offer_takes_the_claims_place(owing, clock):
    """Once the merchant has taken an offer, that is what the supplier owes."""
    version = shown(owing)["legs"][0]["version"]
    give(owing, "counter", version, offer="half", amount=usd("4.00"))
    clock.advance(minutes=1)
    do(owing, "accept_offer")
    assert shown(owing)["money"]["credit_expected"] == usd("4.00")
    assert credit(owing, "4.00") == ("settled", "full")


def test_a_refused_offer_asks_again(bench, clock):
    """The supplier has to say something again, and has its time anew."""
    give(bench, "counter", 1, offer="half", amount=usd("3.00"))
    clock.advance(hours=1)
    do(bench, "refuse_offer", text="all of it")
    waits = shown(bench)["waits"]
    assert (waits["for"], waits["what"]) == ("supplier", "confirm")
    assert (time_of(waits["until"]) - clock()).total_seconds() == 48 * 3600


def test_an_open_offer_is_no_yes(bench, clock):
    """A later message asks again for a confirmation that was only countered."""
    give(bench, "counter", 1, offer="half", amount=usd("3.00"))
    clock.advance(hours=1)
    bench.tell(returned("approved", "R1", when=102))
    (told,) = bench.send()
    assert "confirm" in [ask["action"] for ask in told["data"]["asks"]]


def test_inspected_means_received(bench):
    """A supplier that tells only what it found has the goods."""
    bench.tell(returned("approved", "R1", when=101))
    give(bench, "inspection", lines=[{"line_id": "1", "quantity": 2, "grade": "A"}])
    about = shown(bench)
    assert {duty["what"] for duty in about["duties"] if duty["done_at"]} >= {"receive", "inspect"}
    assert about["waits"]["what"] == "review"


def test_accepted_silence_goes_on(database, clock):
    """Where silence counts as received and as accepted, the case goes on to the refund, and is never stuck."""
    bench = Bench(database, clock)
    agree(bench, silence={"receive": "accepted", "inspect": "accepted"})
    bench.tell(returned("requested", "R1", GOODS, when=99))
    bench.tell(returned("approved", "R1", when=99.5))
    bench.tell(event("parcel.delivered", "return:R1", when=100, tracking=Tracking(number="JD1")))
    bench.send()
    for hours, what in ((25, "inspect"), (80, "refund")):
        clock.advance(hours=hours)
        bench.tick()
        assert shown(bench)["waits"]["what"] == what
