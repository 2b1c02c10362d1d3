"""Which facts make which message: each row of CONTRACT.md 7's table, and what a body may hold."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from support import asked, at, event, line, refunded, returned, snapshot

from integrator.core.cases import cases
from integrator.core.instructions import Sender, instruction, withdrawn
from integrator.core.lines import line_facts
from integrator.core.money import Money
from integrator.core.rma import projected
from integrator.core.types import Address, Due, Evidence, OrderRef, Party, Reason, Tracking

SENDER = Sender(connection="con_1", platform="generic", shop="own")
KEEP, BACK, UNSENT = ({"disposition": name} for name in ("keep", "return", "never_shipped"))
REQUESTED = returned("requested", "R1", line(), wish="return_refund")
APPROVED = returned("approved", "R1", when=1)
SHIPPED = event("parcel.shipped", "return:R1", tracking=Tracking(carrier="UPS", number="1Z"), when=2)


def content(*events, suppliers=None):
    """What the supplier of all lines (or of those given) is told of the only case, or None."""
    facts = line_facts(events)
    (case,) = cases(events)
    rma = projected(case, facts=facts, suppliers=suppliers or dict.fromkeys(facts, "sup_1"))
    return instruction(rma, "RMA-1", "sup_1", SENDER)


def said(*events):
    """Type and asks, or None."""
    found = content(*events)
    return (found["type"], asked(found)) if found else None


RETURN, NOTICE = "return.instruction", "refund.notice"
TABLE = {
    "return requested, refund only": ([returned("requested", "R1", line(), wish="refund_only")], NOTICE, "confirm"),
    "return requested, refund only, never shipped": (
        [returned("requested", "R1", line(**UNSENT), wish="refund_only")],
        NOTICE,
        "acknowledge",
    ),
    "refund requested with lines": (
        [refunded("F1", line(), kind="refund.requested", state="unknown")],
        NOTICE,
        "confirm",
    ),
    "refund requested with lines that went back": (
        [refunded("F1", line(**BACK), kind="refund.requested", state="unknown")],
        NOTICE,
        "confirm",
    ),
    "refund requested, never shipped": (
        [refunded("F1", line(**UNSENT), kind="refund.requested", state="unknown")],
        NOTICE,
        "acknowledge",
    ),
    "return requested": ([REQUESTED], RETURN, "confirm"),
    "exchange requested": ([returned("requested", "R1", line(), wish="exchange")], RETURN, "confirm"),
    "return requested without a wish": ([returned("requested", "R1", line())], RETURN, "confirm"),
    "return approved": ([REQUESTED, APPROVED], RETURN, "confirm receive inspect"),
    "return under way": ([REQUESTED, APPROVED, SHIPPED], RETURN, "receive inspect"),
    "refund on a return": (
        [REQUESTED, APPROVED, refunded("F1", line(), return_id="R1", when=3)],
        RETURN,
        "receive inspect credit",
    ),
    "refund of a whole return": (
        [REQUESTED, APPROVED, refunded("F1", return_id="R1", when=3)],
        RETURN,
        "receive inspect credit",
    ),
    "refund that names an untold return": ([refunded("F1", line(), return_id="R1")], RETURN, "receive inspect credit"),
    "return whose goods stay": ([returned("requested", "R1", line(**KEEP))], NOTICE, "confirm"),
    "return turned into refund only": (
        [REQUESTED, returned("updated", "R1", line(), wish="refund_only", when=1)],
        NOTICE,
        "confirm",
    ),
    "return reopened": (
        [REQUESTED, returned("declined", "R1", when=1), returned("reopened", "R1", when=2)],
        RETURN,
        "confirm",
    ),
    "return reopened after approval": (
        [REQUESTED, APPROVED, returned("cancelled", "R1", when=2), returned("reopened", "R1", when=3)],
        RETURN,
        "confirm receive inspect",
    ),
    "refund, goods come back": ([refunded("F1", line(**BACK))], RETURN, "receive inspect credit"),
    "refund, goods stay": ([refunded("F1", line(**KEEP))], NOTICE, "credit"),
    "refund, disposition unknown": ([refunded("F1", line())], NOTICE, "credit"),
    "refund, never shipped": ([refunded("F1", line(**UNSENT))], NOTICE, "acknowledge"),
    "refund after refusal, goods stay": (
        [REQUESTED, returned("declined", "R1", when=1), refunded("F1", line(), return_id="R1", when=2)],
        NOTICE,
        "credit",
    ),
    "some lines back, some kept": (
        [refunded("F1", line("1", **BACK), line("2", **KEEP), line("3", **UNSENT))],
        RETURN,
        "receive inspect credit acknowledge",
    ),
    "pending refund": ([refunded("F1", line(**KEEP), state="pending")], NOTICE, "credit"),
    "one of two refunds failed": (
        [
            refunded("F1", line("1", **KEEP)),
            refunded("F2", line("2", **KEEP)),
            refunded("F2", kind="refund.failed", when=1),
        ],
        NOTICE,
        "credit",
    ),
}


@pytest.mark.parametrize(("events", "type_", "asks"), TABLE.values(), ids=TABLE)
def test_message_table(events, type_, asks):
    """Each row that makes a message makes that one, with those asks."""
    assert said(*events) == (type_, asks.split())


NOTHING = {
    "return declined": [REQUESTED, returned("declined", "R1", when=1)],
    "return cancelled": [REQUESTED, APPROVED, returned("cancelled", "R1", when=2)],
    "declined, then closed": [REQUESTED, returned("declined", "R1", when=1), returned("closed", "R1", when=2)],
    "refund without lines": [refunded("F1")],
    "refund of shipping only": [refunded("F1", shipping=Money.parse("10.00", "USD"))],
    "refund failed": [refunded("F1", line()), refunded("F1", kind="refund.failed", when=1)],
    "refund issued as failed": [refunded("F1", line(), state="failed")],
    "refund undone by a snapshot": [refunded("F1", line()), snapshot(when=1)],
    "dispute": [event("dispute.opened", "dispute:D1", lines=(line(),))],
    "goods at the platform's warehouse": [event("goods.received", "return:R1", lines=(line(),))],
    "goods inspected": [event("goods.inspected", "return:R1", lines=(line(),))],
    "closed, nothing else told": [returned("closed", "R1", line())],
    "no lines known": [returned("requested", "R1")],
}


@pytest.mark.parametrize("events", NOTHING.values(), ids=NOTHING)
def test_no_message(events):
    """Each row that makes no message makes none."""
    assert content(*events) is None


SILENT = {
    "return.closed": returned("closed", "R1", when=-9),
    "goods.received": event("goods.received", "return:R1", lines=(line(title="Lamp"),), when=-9),
    "goods.inspected": event(
        "goods.inspected", "return:R1", lines=(line(disposition="keep", reason=Reason(code="worn")),), when=9
    ),
    "dispute.opened": event(
        "dispute.opened", "dispute:D1", return_id="R1", due=Due(by=at(50)), reason=Reason(text="never"), when=-9
    ),
    "dispute.resolved": event("dispute.resolved", "dispute:D1", return_id="R1", when=9),
    "exchange.shipped": event("exchange.shipped", "return:R1", tracking=Tracking(number="9Z"), when=9),
    "order.snapshot": snapshot(
        "F1", when=9, order=OrderRef(id="1001", number="#1", placed_at=at(-99)), customer=Party(ref="7", country="DE")
    ),
    "refund without lines": refunded("F9", when=-9, return_id=None),
}


@pytest.mark.parametrize("silent", SILENT.values(), ids=SILENT)
@pytest.mark.parametrize("state", [[REQUESTED], [REQUESTED, APPROVED], [REQUESTED, APPROVED, SHIPPED]], ids=len)
def test_silent_facts_change_nothing(silent, state):
    """Facts that are only for the timeline never change what a supplier is told, whatever they carry."""
    facts = {"1": line_facts(state)["1"]}
    own, *_ = cases([*state, silent])
    told = [
        instruction(projected(case, facts=facts, suppliers={"1": "sup_1"}), "RMA-1", "sup_1", SENDER)
        for case in (cases(state)[0], own)
    ]
    assert told[0] == told[1]


@pytest.mark.parametrize(
    "changing",
    [
        APPROVED,
        SHIPPED,
        returned("updated", "R1", line(quantity=2), when=1),
        returned("updated", "R1", due=Due(by=at(90)), when=1),
        returned("approved", "R1", tracking=Tracking(number="1Z"), when=1),
        refunded("F1", line(), return_id="R1", when=1),
    ],
    ids=["approved", "tracking", "quantity", "due moved", "approved with tracking", "refund"],
)
def test_facts_that_make_the_next_version(changing):
    """Approval, a changed list, a moved deadline, tracking and a refund change the content of a return."""
    assert content(REQUESTED, changing) != content(REQUESTED)


def test_only_the_suppliers_own_lines():
    """A supplier is told of its own lines and of no others; one without lines is told nothing."""
    events = [returned("requested", "R1", line("1"), line("2"))]
    told = content(*events, suppliers={"1": "sup_1", "2": "sup_2"})
    assert [item["line_id"] for item in told["lines"]] == ["1"]
    assert content(*events, suppliers={"1": "sup_2", "2": None}) is None


def test_quantity_is_the_larger():
    """A line's quantity is the larger of what the return names and the sum of its refunds."""
    two = [refunded(name, line(quantity=2), return_id="R1") for name in ("F1", "F2")]
    assert content(returned("requested", "R1", line(quantity=3)), *two)["lines"][0]["quantity"] == 4
    assert content(returned("requested", "R1", line(quantity=5)), *two)["lines"][0]["quantity"] == 5


def test_the_list_is_replaced():
    """A later list takes the place of the earlier one; an empty list says nothing."""
    first = returned("requested", "R1", line("1"), line("2"))
    fewer = returned("updated", "R1", line("2"), when=1)
    empty = returned("approved", "R1", when=2)
    assert [item["line_id"] for item in content(first, fewer, empty)["lines"]] == ["2"]


@pytest.mark.parametrize(
    ("category", "liable"),
    [
        ("quality", "supplier"),
        ("not_as_described", "supplier"),
        ("customer_choice", "customer"),
        ("logistics", "carrier"),
        ("other", "merchant"),
        (None, "merchant"),
    ],
)
def test_liable(category, liable):
    """Who has to pay follows from the reason."""
    told = content(returned("requested", "R1", line(reason=Reason(code="x", category=category))))
    assert told["lines"][0]["liable"] == liable


def test_nothing_personal_and_no_price():
    """No name, street, e-mail, phone or staff note, and no price of the customer, is anywhere in a body."""
    secret = ["Jane", "Doe", "Main Street", "jane@shop.test", "+4930123", "staff only", "99.99", "9999", "88.88"]
    price, freight = Money.parse("99.99", "USD"), Money.parse("88.88", "USD")
    customer = Party(
        ref="cust-7", name="Jane Doe", email="jane@shop.test", phone="+4930123", country="DE", postal_code="10115"
    )
    home = Address(name="Jane Doe", phone="+4930123", lines=("Main Street 1",), city="Berlin", country="DE")
    full = line(amount=price, reason=Reason(code="x", text="too small"), evidence=(Evidence(url="https://e.test/1"),))
    told = content(
        returned("requested", "R1", full, customer=customer, return_address=home, note="staff only"),
        refunded("F1", full, amount="99.99", shipping=freight, return_id="R1", customer=customer, note="staff only"),
    )
    text = json.dumps(told)
    assert [word for word in secret if word in text] == []
    assert told["customer"] == {"alias": told["customer"]["alias"], "country": "DE", "postal_prefix": "10"}
    assert "cust-7" not in text
    assert told["lines"][0]["reason"]["text"] == "too small"
    assert set(told["money"].values()) == {None, "unknown"}


def test_alias_is_the_customers_own():
    """The alias is equal for one customer of one shop, and differs for another."""
    aliases = [
        content(returned("requested", "R1", line(), customer=Party(ref=ref)))["customer"]["alias"] for ref in "778"
    ]
    assert aliases[0] == aliases[1] != aliases[2]


@pytest.mark.parametrize(
    ("code", "prefix"),
    [("10115", "10"), ("SW1A 1AA", "SW1"), ("1", None), ("", None), (None, None), ("123456789", "123")],
)
def test_postal_prefix(code, prefix):
    """A postal code is cut to its first half, three characters at most."""
    told = content(returned("requested", "R1", line(), customer=Party(postal_code=code)))
    assert told["customer"]["postal_prefix"] == prefix


def test_test_flag():
    """A test delivery makes a test instruction."""
    assert content(returned("requested", "R1", line(), test=True))["test"] is True
    assert content(REQUESTED)["test"] is False


def test_deadline_of_the_platform():
    """The platform's deadline less the buffer stands on every ask of a return, and its newest word counts."""
    events = [replace(REQUESTED, due=Due(by=at(50))), returned("updated", "R1", due=Due(by=at(90)), when=1)]
    assert {ask["due_by"] for ask in content(*events)["asks"]} == {"2026-03-05T14:00:00Z"}


def test_withdrawal_repeats_what_it_takes_back():
    """A withdrawal carries the same lines under the ref they were sent under, and asks nothing."""
    last = content(REQUESTED)
    taken = withdrawn(last, ref="RMA-OLD")
    assert (taken["type"], taken["asks"], taken["rma"]["ref"]) == ("return.withdrawn", [], "RMA-OLD")
    assert taken["lines"] == last["lines"]


def test_shape():
    """The content has the keys of CONTRACT.md 7, apart from those that sending adds."""
    told = content(REQUESTED)
    assert set(told) == {"type", "test", "rma", "order", "customer", "lines", "money", "shipping", "asks", "answers"}
    assert set(told["rma"]) == {"ref", "opened_at", "platform", "shop"}
    assert set(told["order"]) == {"number", "id", "supplier_order_no", "placed_at", "shipped_at", "outbound_tracking"}
    assert set(told["lines"][0]) == {
        "line_id", "sku", "supplier_sku", "title", "variant", "quantity", "unit_cost", "reason", "liable", "wish",
        "disposition", "exchange_for", "evidence",
    }  # fmt: skip
    assert set(told["asks"][0]) == {"action", "due_by", "if_silent"}
    assert set(told["shipping"]) == {"who_pays", "label_url", "parcels"}
    assert set(told["answers"]) == {"api_url", "link_url", "mail_to", "allowed"}
