"""An event's key: the fact's own identity (CONTRACT.md 6)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from integrator.core.keys import default_qualifier, event_key
from integrator.core.money import Money
from integrator.core.types import Due, EventKind, Line, Ref, Refund, ReturnEvent, SubjectKind, Tracking

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
USD = Money.parse("12.50", "USD")


def event(kind: str, **stated) -> ReturnEvent:
    subject = Ref(kind=SubjectKind.RETURN, id="7")
    return ReturnEvent(kind=EventKind(kind), subject=subject, **{"occurred_at": AT, **stated})


def key(kind: str, **stated) -> str:
    one = event(kind, **stated)
    return event_key(one, default_qualifier(one))


def refund(state: str, amount: Money | None = USD) -> Refund:
    return Refund(id="f", amount=amount, state=state)


@pytest.mark.parametrize(
    ("kind", "stated", "wanted"),
    [
        ("return.requested", {}, "return.requested:return:7"),
        ("return.requested", {"source_version": "3"}, "return.requested:return:7"),
        ("return.approved", {}, "return.approved:return:7:2026-03-02T08:00:00Z"),
        ("return.approved", {"source_version": "3"}, "return.approved:return:7:3"),
        ("parcel.shipped", {"tracking": Tracking(number="1Z")}, "parcel.shipped:return:7:1Z"),
        ("parcel.shipped", {"tracking": Tracking(carrier="UPS")}, "parcel.shipped:return:7:2026-03-02T08:00:00Z"),
        ("refund.issued", {"refund": refund("pending")}, "refund.issued:return:7:pending"),
        ("refund.issued", {"refund": refund("settled")}, "refund.issued:return:7:settled"),
        ("refund.requested", {}, "refund.requested:return:7:unknown"),
        (
            "refund.issued",
            {"refund": refund("settled"), "cumulative": True},
            "refund.issued:return:7:settled:12.50 USD",
        ),
    ],
)
def test_key(kind, stated, wanted):
    """kind, subject, and what tells repeats of that kind apart."""
    assert key(kind, **stated) == wanted


@pytest.mark.parametrize("kind", ["return.updated", "order.snapshot"])
def test_whole_states_carry_a_digest(kind):
    """Two updates of one version that state different things are two facts; the order of lines is none."""
    lines = (Line(line_id="1", quantity=1), Line(line_id="2", quantity=1))
    base = key(kind, source_version="3", lines=lines, refund_ids=("a", "b"))
    assert base.startswith(f"{kind}:return:7:3:")
    assert key(kind, source_version="3", lines=lines[::-1], refund_ids=("b", "a")) == base
    others = [
        key(kind, source_version="4", lines=lines, refund_ids=("a", "b")),
        key(kind, source_version="3", lines=lines[:1], refund_ids=("a", "b")),
        key(kind, source_version="3", lines=lines, refund_ids=("a",)),
        key(kind, source_version="3", lines=lines, refund_ids=("a", "b"), due=Due(by=AT)),
        key(kind, source_version="3", lines=lines, refund_ids=("a", "b"), tracking=Tracking(number="1")),
        key(kind, source_version="3", lines=lines, refund_ids=("a", "b"), extra={"dispute": "open"}),
    ]
    assert len({base, *others}) == len(others) + 1


def test_the_arrival_time_is_in_no_key():
    """Where the platform told no time, two arrivals of one fact have one key."""
    one = event("return.closed", extra={"occurred_at": None})
    later = replace(one, occurred_at=AT.replace(year=2027))
    assert event_key(one, default_qualifier(one)) == event_key(later, default_qualifier(later))
    assert "2026" not in event_key(one, default_qualifier(one))


def test_a_long_qualifier_is_hashed():
    """A key fits an index whatever a platform calls a parcel."""
    long = key("parcel.shipped", tracking=Tracking(number="9" * 5000))
    assert len(long) < 200
    assert long != key("parcel.shipped", tracking=Tracking(number="9" * 5001))


def test_sums_without_amount_are_told_apart_by_their_lines():
    """A cumulative refund that tells no money still has a key for each sum of quantities."""
    keys = {
        key("refund.issued", cumulative=True, refund=refund("settled", None), lines=(Line(line_id="1", quantity=n),))
        for n in (1, 2)
    }
    assert len(keys) == 2
