"""Which events are one case: by the order's facts alone (CONTRACT.md 6)."""

from dataclasses import replace

import pytest
from facts import facts, orders
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ORDER, event, line, refunded, returned, snapshot

from integrator.core.cases import by_fact, cases
from integrator.core.instructions import Sender, instruction
from integrator.core.lines import line_facts
from integrator.core.rma import projected
from integrator.core.types import OrderRef


def shape(*events):
    """Return id -> the keys of its case, order-wide facts apart."""
    return {
        case.return_id: sorted(item.key.partition(":")[2] for item in case.events if item.kind != "order.snapshot")
        for case in cases(events)
    }


def test_a_case_per_return():
    """Each platform return is a case with all that names it, by subject or by return_id."""
    found = shape(
        returned("requested", "R1", line()), returned("requested", "R2", line()), refunded("F1", return_id="R2")
    )
    assert {name: len(keys) for name, keys in found.items()} == {"R1": 1, "R2": 2}


@pytest.mark.parametrize(
    ("refund_line", "home"),
    [("1", "R1"), ("2", "R2"), ("3", None), ("4", None)],
    ids=["line of R1", "line of R2", "line of both", "line of none"],
)
def test_a_refund_goes_where_its_line_is(refund_line, home):
    """A refund that names no return belongs to the one return with one of its lines, else to the order's own case."""
    found = shape(
        returned("requested", "R1", line("1"), line("3")),
        returned("requested", "R2", line("2"), line("3")),
        refunded("F1", line(refund_line)),
    )
    assert [name for name, keys in found.items() if "refund:F1:settled" in keys] == [home]


def test_all_of_a_refund_is_in_one_case():
    """One fact that names the refund's return places all facts of that refund."""
    found = shape(
        returned("requested", "R1", line("1")),
        refunded("F1", line("9"), state="pending"),
        refunded("F1", line("9"), state="settled", return_id="R1"),
    )
    assert set(found) == {"R1"}


def test_a_refund_without_lines_is_the_orders_own():
    """A refund that names neither return nor line belongs to the order's own case although there is one return."""
    assert set(shape(returned("requested", "R1", line()), refunded("F1"))) == {"R1", None}


def test_others_join_the_only_case():
    """A dispute without a return belongs to the order's only case; with two, to the order's own."""
    dispute = event("dispute.opened", "dispute:D1")
    assert set(shape(returned("requested", "R1", line()), dispute)) == {"R1"}
    assert set(shape(returned("requested", "R1"), returned("requested", "R2"), dispute)) == {"R1", "R2", None}
    assert set(shape(dispute)) == {None}


def test_snapshots_make_no_case():
    """A snapshot alone is no case, and is part of every case there is."""
    assert cases([snapshot("F1")]) == ()
    both = cases([snapshot("F1"), returned("requested", "R1"), returned("requested", "R2")])
    assert [sum(item.kind == "order.snapshot" for item in case.events) for case in both] == [1, 1]


def test_versions_compare_as_numbers():
    """Of facts of one moment the platform's version decides, 10 after 9, then the kind's place in a return's life."""
    nine, ten = (returned("updated", "R1", source_version=version) for version in ("9", "10"))
    approved, closed = returned("approved", "R1"), returned("closed", "R1")
    assert sorted([ten, nine], key=by_fact) == [nine, ten]
    assert sorted([closed, approved], key=by_fact) == [approved, closed]


def told(events):
    """Cases and what a supplier of all lines is told of each."""
    sender = Sender(connection="con_1", platform="generic", shop="own")
    facts = line_facts(events)
    views = [projected(case, facts=facts, suppliers=dict.fromkeys(facts, "sup_1")) for case in cases(events)]
    return views, [instruction(view, "RMA-1", "sup_1", sender) for view in views]


@settings(max_examples=150)
@given(st.data())
def test_arrival_does_not_matter(data):
    """Cases, their projection and their messages are the same for any order and doubling of the same facts."""
    events = [replace(fact, order=OrderRef(id=ORDER)) for fact in data.draw(orders(most=12))]
    again = data.draw(st.permutations([*events, *data.draw(st.lists(st.sampled_from(events), max_size=3))]))
    assert told(again) == told(events)


@settings(max_examples=100)
@given(st.lists(facts, max_size=10))
def test_every_event_has_one_home(events):
    """No fact is lost and none is in two cases, snapshots apart."""
    single = {item.key for item in events if item.kind != "order.snapshot"}
    placed = [item.key for case in cases(events) for item in case.events if item.kind != "order.snapshot"]
    assert sorted(placed) == sorted(single)
