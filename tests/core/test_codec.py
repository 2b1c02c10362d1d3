"""Events survive the way into a document and back."""

import json
from datetime import UTC, datetime

import pytest
from facts import facts
from hypothesis import given, settings
from support import at, event, line, refunded

from integrator.core.codec import from_document, time_of, time_text, to_document
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import Address, Due, Evidence, OrderRef, Party, Reason, Tracking


@settings(max_examples=100)
@given(facts)
def test_round_trip(fact):
    """Any event is itself again after JSON."""
    assert from_document(json.loads(json.dumps(to_document(fact)))) == fact


def test_round_trip_of_all_parts():
    """An event that fills every field is itself again."""
    full = refunded(
        "F1",
        line(
            return_line_id="9",
            title="灯",
            variant="red",
            vendor="Acme",
            product_id="77",
            amount=Money.parse("3.20", "USD"),
            reason=Reason(code="c", text="t", category="quality", detail="defective"),
            evidence=(Evidence(url="https://shop.test/1", kind="video", sha256="ab"),),
        ),
        shipping=Money.parse("1", "USD"),
        order=OrderRef(id="1001", number="#1", placed_at=at(-5)),
        return_id="R1",
        source_version="4",
        wish="exchange",
        reason=Reason(code="x"),
        refund_ids=("F1", "F2"),
        tracking=Tracking(carrier="UPS", number="1Z", url="https://ups.test/1Z"),
        return_address=Address(name="A", lines=("Street 1", "Yard"), city="B", country="DE"),
        due=Due(by=at(9), then="platform refunds"),
        customer=Party(ref="7", name="N", email="n@shop.test", country="FR", postal_code="75001"),
        note="a note",
        test=True,
        cumulative=True,
        extra={"any": ["thing", 1, None]},
    )
    assert from_document(to_document(full)) == full


def test_absent_is_not_empty():
    """A snapshot that lists no refund differs from an event that lists none at all."""
    none = event("order.snapshot", "order:1001")
    empty = event("order.snapshot", "order:1001", refund_ids=())
    assert to_document(none)["refund_ids"] is None
    assert from_document(to_document(empty)).refund_ids == ()


@pytest.mark.parametrize("text", ["2026-03-02T08:00:00", "yesterday", "", "0001-01-01T00:00:00+14:00"])
def test_bad_times(text):
    """What is no time with an offset is an invalid value."""
    with pytest.raises(InvalidValue):
        time_of(text)


def test_time_text():
    """Times are written in UTC with a Z, with fractions only when there are any."""
    moment = datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert time_text(moment) == "2026-03-02T08:00:00Z"
    assert time_of("2026-03-02T16:00:00.5+08:00") == moment.replace(microsecond=500000)
