"""The canonical event as a document, both ways."""

import json
from datetime import UTC, datetime

import pytest
from marshmallow import EXCLUDE, ValidationError

from integrator.core.codec import to_document
from integrator.core.money import Money
from integrator.core.types import (
    Address,
    Due,
    EventKind,
    Evidence,
    Line,
    OrderRef,
    Party,
    Reason,
    Ref,
    Refund,
    ReturnEvent,
    SubjectKind,
    Tracking,
)
from schemas.event import EventSchema

AT = datetime(2026, 3, 2, 8, 0, 0, 120000, tzinfo=UTC)
FULL = ReturnEvent(
    kind=EventKind.RETURN_REQUESTED,
    key="return.requested:return:7",
    subject=Ref(kind=SubjectKind.RETURN, id="7"),
    order=OrderRef(id="1", number="#1", placed_at=AT),
    return_id="7",
    occurred_at=AT,
    source_version="3",
    wish="exchange",
    lines=(
        Line(
            line_id="1",
            quantity=2,
            sku="A",
            amount=Money.parse("1000", "JPY"),
            reason=Reason(code="c", text="词", category="quality"),
            disposition="return",
            evidence=(Evidence(url="https://x/1"),),
        ),
    ),
    reason=Reason(text="why"),
    refund=Refund(id="f", amount=Money.parse("1.005", "KWD"), state="manual", reaches_customer_at=AT),
    refund_ids=(),
    tracking=Tracking(carrier="UPS"),
    return_address=Address(lines=("a", "b")),
    due=Due(by=AT, then="closed"),
    customer=Party(ref="c"),
    note="n",
    test=True,
    cumulative=True,
    extra={"a": [1, {"b": None}]},
)
PLAIN = ReturnEvent(kind=EventKind.RETURN_CLOSED, subject=Ref(kind=SubjectKind.RETURN, id="7"), occurred_at=AT)
GOOD = json.loads(json.dumps(to_document(FULL)))


@pytest.mark.parametrize("event", [FULL, PLAIN])
def test_there_and_back(event):
    """Dump, JSON, load gives an equal event; the dump is the same document the core writes."""
    document = json.loads(json.dumps(EventSchema().dump(event)))
    assert document == to_document(event)
    assert EventSchema().load(document) == event


def test_little_is_needed():
    """kind, subject and occurred_at suffice; the rest has the defaults of the core type."""
    least = {
        "kind": "return.closed",
        "subject": {"kind": "return", "id": "7"},
        "occurred_at": "2026-03-02T08:00:00.12Z",
    }
    assert EventSchema().load(least) == PLAIN


def test_unknown_names_are_refused():
    """A misspelt field is named, at any depth."""
    with pytest.raises(ValidationError) as caught:
        EventSchema().load({**GOOD, "notes": "x", "order": {"id": "1", "no": "2"}})
    assert set(caught.value.messages) == {"notes", "order"}


def test_unknown_names_can_be_ignored():
    """With EXCLUDE a name nobody knows changes nothing, at any depth."""
    document = json.loads(json.dumps(GOOD))
    line, refund = document["lines"][0], document["refund"]
    for part in (document, document["subject"], document["order"], line, line["amount"], line["reason"], refund):
        part["unknown_to_us"] = {"a": 1}
    line["evidence"][0]["unknown_to_us"] = refund["amount"]["unknown_to_us"] = None
    assert EventSchema(unknown=EXCLUDE).load(document) == FULL
    with pytest.raises(ValidationError):
        EventSchema().load(document)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"kind": "return.exploded"}, "kind"),
        ({"subject": {"kind": "return", "id": ""}}, "subject"),
        ({"subject": {"kind": "return", "id": 7}}, "subject"),
        ({"occurred_at": "2026-03-02T08:00:00"}, "occurred_at"),
        ({"occurred_at": "9999-12-31T23:59:59-10:00"}, "occurred_at"),
        ({"occurred_at": 5}, "occurred_at"),
        ({"lines": [{"line_id": "1", "quantity": 0}]}, "lines"),
        ({"lines": [{"line_id": "1", "quantity": 1.5}]}, "lines"),
        ({"refund": {"id": "f", "amount": {"amount": "1", "currency": "USD"}, "state": "settled"}}, "refund"),
        ({"refund": {"id": "f", "amount": {"amount": 1.0, "currency": "USD"}, "state": "settled"}}, "refund"),
        ({"refund": {"id": "f", "amount": {"amount": "1.00", "currency": "XXX"}, "state": "settled"}}, "refund"),
        ({"refund": {"id": "f", "amount": "1.00 USD", "state": "settled"}}, "refund"),
        ({"test": "yes"}, "test"),
        ({"extra": []}, "extra"),
    ],
)
def test_wrong_values_are_named(change, where):
    """Each wrong value is refused under its field's name."""
    with pytest.raises(ValidationError) as caught:
        EventSchema().load({**GOOD, **change})
    assert list(caught.value.messages) == [where]
