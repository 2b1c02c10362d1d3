"""A case as its events tell it: axes, headline and stage."""

from __future__ import annotations

import pytest
from support import event, line, refunded, returned, snapshot

from integrator.core.cases import cases
from integrator.core.lines import line_facts, suppliers_of
from integrator.core.rma import projected
from integrator.core.types import OrderRef, Tracking

REQUESTED = returned("requested", "R1", line(quantity=2))
APPROVED = returned("approved", "R1", when=1)


def view(*events):
    """The only case of these facts; each line has a supplier unless the facts give it one."""
    (case,) = cases(events)
    facts = line_facts(events)
    return projected(case, facts=facts, suppliers={**dict.fromkeys(facts, "sup_1"), **suppliers_of(events)})


def parcel(step, when, *lines):
    """A parcel of the return."""
    return event(f"parcel.{step}", "return:R1", when=when, tracking=Tracking(number="1Z"), lines=lines)


def received(quantity, when=5):
    """Goods at the warehouse."""
    return event("goods.received", "return:R1", when=when, lines=(line(quantity=quantity),))


@pytest.mark.parametrize(
    ("facts", "reception"),
    [
        ([], "expected"),
        ([parcel("shipped", 2)], "in_transit"),
        ([parcel("shipped", 2), parcel("delivered", 3)], "in_transit"),
        ([parcel("shipped", 2), parcel("lost", 3)], "lost"),
        ([parcel("shipped", 2), received(1)], "in_transit"),
        ([parcel("shipped", 2), received(2)], "received"),
        ([parcel("lost", 2), received(2)], "received"),
        ([event("goods.received", "return:R1", when=5)], "received"),
        ([parcel("shipped", 2, line("9"))], "expected"),
    ],
)
def test_reception(facts, reception):
    """Where a line's goods are, by what parcels and warehouses told of it or of the whole return."""
    assert view(REQUESTED, APPROVED, *facts).lines[0].reception == reception


@pytest.mark.parametrize(
    ("facts", "decision"),
    [
        ([], "pending"),
        ([APPROVED], "accepted"),
        ([returned("declined", "R1", when=1)], "rejected"),
        ([returned("cancelled", "R1", when=1)], "pending"),
        ([refunded("F1", line(), return_id="R1", when=1)], "accepted"),
    ],
)
def test_decision(facts, decision):
    """What was decided of a line."""
    assert view(REQUESTED, *facts).lines[0].decision == decision


@pytest.mark.parametrize(
    ("facts", "refund"),
    [
        ([], "none"),
        ([refunded("F1", line(quantity=1), return_id="R1")], "partial"),
        ([refunded("F1", line(quantity=1), return_id="R1"), refunded("F2", line(quantity=1), return_id="R1")], "full"),
        ([refunded("F1", line(quantity=2), return_id="R1"), refunded("F1", kind="refund.failed", when=1)], "none"),
        ([refunded("F1", return_id="R1")], "full"),
        ([refunded("F1", line(quantity=2), kind="refund.requested", state="unknown", return_id="R1")], "none"),
    ],
)
def test_refund(facts, refund):
    """How much of a line's money the customer has."""
    assert view(REQUESTED, *facts).lines[0].refund == refund


@pytest.mark.parametrize(
    ("facts", "headline", "stage"),
    [
        ([REQUESTED], "waiting_for_supplier", "request"),
        ([REQUESTED, APPROVED], "waiting_for_customer", "send_back"),
        ([REQUESTED, APPROVED, parcel("shipped", 2)], "goods_moving", "send_back"),
        ([REQUESTED, APPROVED, received(2)], "waiting_for_supplier", "inspect"),
        ([REQUESTED, APPROVED, received(2), refunded("F1", return_id="R1", when=6)], "money_open", "refund"),
        ([REQUESTED, returned("declined", "R1", when=1)], "declined", "request"),
        ([REQUESTED, returned("cancelled", "R1", when=1)], "cancelled", "request"),
        ([REQUESTED, APPROVED, returned("closed", "R1", when=9)], "closed", "send_back"),
        ([REQUESTED, APPROVED, returned("closed", "R1", when=8), returned("reopened", "R1", when=9)],
         "waiting_for_customer", "send_back"),
        ([REQUESTED, event("dispute.opened", "dispute:D1")], "disputed", "resolve"),
        ([REQUESTED, event("dispute.opened", "dispute:D1"), event("dispute.resolved", "dispute:D1", when=1)],
         "waiting_for_supplier", "request"),
        ([refunded("F1", line())], "money_open", "refund"),
        ([refunded("F1", line(), kind="refund.requested", state="unknown")], "waiting_for_supplier", "request"),
        ([refunded("F1", line()), snapshot(when=1)], "cancelled", "request"),
    ],
)  # fmt: skip
def test_headline_and_stage(facts, headline, stage):
    """The one word for a case, and which of the five stages it is in."""
    found = view(*facts)
    assert (found.headline, found.stage) == (headline, stage)


def test_what_only_a_warehouse_tells_is_shown():
    """Lines that only goods.* names are shown, and nobody is told of them."""
    found = view(event("goods.received", "return:R1", lines=(line(quantity=3),)))
    assert [(item.facts.sku, item.quantity, item.comes_back) for item in found.lines] == [("AC-1", 3, False)]


def test_facts_fill_each_other():
    """The last told value of a line's SKU, vendor, product, title and variant wins; what is untold changes nothing."""
    events = [
        returned("requested", "R1", line("1", sku="A", title="Lamp"), when=1),
        refunded("F1", line("1", sku="B"), when=2),
    ]
    facts = line_facts(reversed(events))["1"]
    assert (facts.sku, facts.title) == ("B", "Lamp")


def test_our_decisions_tell_no_facts():
    """What `system.routed` repeats of a line never outlives a change of the facts."""
    decided = event(
        "system.routed", "order:1001", when=99, lines=(line("1", sku="OLD"),), source_version="1", key="system.routed:1"
    )
    assert line_facts([decided, returned("requested", "R1", line("1", sku="NEW"))])["1"].sku == "NEW"


def test_newest_decision_counts():
    """Of several decisions about a line the one with the highest number is in force, as a number."""
    decisions = [
        event(
            "system.routed",
            "order:1001",
            lines=(line(),),
            source_version=str(number),
            key=f"system.routed:{number}",
            extra={"supplier": f"sup_{number}"},
        )
        for number in (10, 9, 2)
    ]
    assert suppliers_of(decisions) == {"1": "sup_10"}


def test_parcels():
    """One parcel for each tracking number; one told without a number gives way to those told with."""
    events = [
        REQUESTED,
        parcel("shipped", 2),
        event("parcel.delivered", "return:R1", when=3, tracking=Tracking(carrier="UPS", number="1Z")),
        event("parcel.shipped", "return:R1", when=4, tracking=Tracking(carrier="DHL")),
    ]
    assert [(item.carrier, item.number) for item in view(*events).parcels] == [("UPS", "1Z")]


def test_order_is_gathered():
    """Number and date of the order are gathered from all that tells it."""
    told = snapshot(order=OrderRef(id="1001", number="#1"), when=9)
    found = view(REQUESTED, told)
    assert found.order.number == "#1"
    assert found.told_order.number is None
