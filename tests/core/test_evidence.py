"""Evidence that a claim needs and lacks, and requests outside a supplier's window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support import START, at, event, line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.answers import answer_event
from integrator.core.cases import cases
from integrator.core.evidence import Outside, doubts, missing_evidence, outside_window
from integrator.core.instructions import Sender, instruction
from integrator.core.lines import line_facts
from integrator.core.policy import Facts, Policy, Rule, decided
from integrator.core.rma import projected
from integrator.core.types import Category, EventKind, Evidence, OrderRef, Reason, ReturnEvent

PHOTO, VIDEO = Evidence(url="https://s.test/1.jpg"), Evidence(url="https://s.test/1.mp4", kind="video")
AGREED = {
    "sup_a": Agreement(supplier="sup_a", evidence={Category.QUALITY: ("photo", "video")}, window_days=30),
}
BROKEN = Reason(category=Category.QUALITY, text="broken")


def projection(*events: ReturnEvent, agreements=AGREED):
    """The only case of these facts; line 2 has a supplier without an agreement."""
    (case,) = cases(events)
    suppliers = {"1": "sup_a", "2": "sup_b"}
    return projected(case, facts=line_facts(events), suppliers=suppliers, agreements=agreements)


def asked(*pictures: Evidence, reason: Reason | None = BROKEN, when: float = 0):
    """A request for both lines, with pictures of the first."""
    return returned("requested", "R1", line("1", reason=reason, evidence=pictures), line("2", reason=reason), when=when)


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ([asked()], {"1": ("photo", "video")}),
        ([asked(PHOTO)], {"1": ("video",)}),
        ([asked(PHOTO, VIDEO)], {}),
        ([asked(reason=Reason(category=Category.CUSTOMER_CHOICE))], {}),
        ([asked(reason=None)], {}),
        ([asked(), returned("updated", "R1", line("1", evidence=(PHOTO, VIDEO)), line("2"), when=1)], {}),
        ([asked(), returned("approved", "R1", when=1)], {}),
        ([asked(), refunded("F1", line("1"), return_id="R1", when=1)], {}),
        ([refunded("F1", line("1"))], {}),
    ],
)
def test_what_is_missing(facts, missing):
    """By the reason claimed, line by line, as long as the request is undecided; later pictures count."""
    assert missing_evidence(projection(*facts), AGREED) == missing


def test_the_merchant_asks_once():
    """Asking is the merchant's duty, giving then the customer's, and the time to decide stands still meanwhile."""
    request = asked()
    before = {duty.what: duty for duty in projection(request).duties}
    assert (before["ask_evidence"].owner, before["ask_evidence"].due_by) == ("merchant", at(4))
    assert "give_evidence" not in before
    word = answer_event(
        EventKind.MERCHANT_ASKED_EVIDENCE,
        id_="ans_1",
        order=OrderRef(id="1001"),
        return_id="R1",
        at=at(3),
        supplier=None,
        by="merchant",
        fields={},
    )
    rma = projection(request, word)
    after = {duty.what: duty for duty in rma.duties}
    assert after["ask_evidence"].done_at == at(3)
    assert (after["give_evidence"].owner, after["give_evidence"].due_by) == ("customer", at(51))
    assert (before["decide"].due_by, after["decide"].due_by) == (at(24), at(51))
    given = returned("updated", "R1", line("1", evidence=(PHOTO, VIDEO)), line("2"), when=9)
    done = {duty.what: duty.done_at for duty in projection(request, word, given).duties}
    assert (done["give_evidence"], done["decide"]) == (at(9), None)


def test_nothing_agreed_asks_nobody():
    """Without an agreement about evidence there is no such duty."""
    assert "ask_evidence" not in [duty.what for duty in projection(asked(), agreements={}).duties]


@pytest.mark.parametrize(("days", "found"), [(30, {}), (31, {"1": Outside(days=31, window_days=30)})])
def test_the_window(days, found):
    """Days count from the order to the request, the last one counts."""
    placed = OrderRef(id="1001", placed_at=START)
    request = replace(asked(when=24 * days + 1), order=placed)
    assert outside_window(projection(request), AGREED) == found


def test_the_window_of_an_order_without_a_time():
    """What is not known is not held against anybody."""
    assert outside_window(projection(asked(when=24 * 400)), AGREED) == {}


def policy_says(*facts):
    """What a policy that approves everything decides."""
    policy = Policy(version=1, rules=(Rule(action="approve"),))
    return decided(projection(*facts), policy, Facts(agreements=AGREED))


def test_a_policy_asks_where_evidence_is_missing():
    """It approves by itself only what the supplier has everything for."""
    asks = policy_says(asked(PHOTO))
    assert asks.action == "ask"
    assert "needs a video" in asks.because
    assert "rule 1 says approve" in asks.because
    assert policy_says(asked(PHOTO, VIDEO)).action == "approve"


def test_a_policy_asks_outside_the_window():
    """The supplier may refuse the credit, so the merchant decides."""
    late = replace(asked(PHOTO, VIDEO, when=24 * 40), order=OrderRef(id="1001", placed_at=START))
    assert policy_says(late).action == "ask"
    assert "outside the supplier's window of 30 days" in policy_says(late).because


def test_doubts_of_nothing():
    """A request that has everything leaves no doubt."""
    assert doubts(projection(asked(PHOTO, VIDEO)), AGREED) is None


def test_the_supplier_sees_what_there_is():
    """The instruction has the pictures of each line, without those that were erased for the customer's sake."""
    gone = Evidence(url="[redacted]", kind="video")
    rma = projection(asked(PHOTO, gone), event("parcel.shipped", "return:R1", when=1))
    told = instruction(rma, "RMA-1", "sup_a", Sender(connection="c", platform="generic", shop="own"))
    assert told["lines"][0]["evidence"] == [{"url": "https://s.test/1.jpg", "kind": "photo", "sha256": None}]
    assert missing_evidence(rma, AGREED) == {}, "it was there"
