"""Facts, not commands: any order, delay and doubling of the same facts ends in the same cases and messages."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from facts import orders
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support import Bench, Clock, event, line, outcome, refunded, returned, snapshot

from integrator.core.types import ReturnEvent, Tracking
from integrator.db.engine import open_database

Message = tuple[list[ReturnEvent], bool]


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[list[ReturnEvent], list[Message]]:
    """The facts, and messages that tell them: shuffled, some twice, one or several to a message, read now or later."""
    told = draw(orders())
    twins = [without_lines(fact) for fact in told if fact.lines and draw(st.integers(0, 5)) == 0]
    again = draw(st.lists(st.sampled_from(told), max_size=3))
    shuffled = draw(st.permutations([*told, *twins, *again]))
    messages: list[Message] = []
    while shuffled:
        size = draw(st.integers(1, 3))
        messages.append((shuffled[:size], draw(st.booleans())))
        shuffled = shuffled[size:]
    return told, messages


def without_lines(fact: ReturnEvent) -> ReturnEvent:
    """The same fact as it was told before the platform could be asked."""
    return replace(fact, lines=(), extra={"incomplete": True})


def run(folder: Path, migrated: Path, messages: list[Message]) -> object:
    """What is left when all messages are read, nothing sent between."""
    shutil.copytree(migrated, folder)
    database = open_database(folder, None)
    try:
        clock = Clock()
        bench = Bench(database, clock, routed=False)
        bench.route(sku="AC-*")
        bench.route(bench.add_supplier("Bolt"), sku="BO-*")
        for events, now in messages:
            bench.post(*events)
            clock.advance(seconds=1)
            if now:
                bench.read()
        bench.read()
        clock.advance(minutes=2)
        bench.read()
        return outcome(bench)
    finally:
        database.close()


LATE_ORDER = [
    event("parcel.shipped", "return:R1", order=None, tracking=Tracking(number="1Z"), when=3),
    returned("approved", "R1", order=None, when=2),
    returned("requested", "R1", line(), when=1),
]
ASKED = [
    refunded("F1", line(), kind="refund.requested", state="unknown", when=1),
    snapshot(when=5),
]
CHANGED_SKU = [
    returned("requested", "R1", line("2", sku="AC-2"), when=1),
    returned("updated", "R1", line("2", sku="BO-2"), when=2),
]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(deliveries())
@example((LATE_ORDER, [([fact], True) for fact in LATE_ORDER]))
@example((ASKED, [([fact], True) for fact in reversed(ASKED)]))
@example((CHANGED_SKU, [([fact], True) for fact in CHANGED_SKU]))
@example((CHANGED_SKU, [([fact], True) for fact in reversed(CHANGED_SKU)]))
def test_same_end(migrated: Path, told: tuple[list[ReturnEvent], list[Message]]):
    """However the facts arrive, cases and messages end as if all had come at once, in the order of the facts."""
    facts, messages = told
    with tempfile.TemporaryDirectory() as folder:
        at_once = run(Path(folder) / "one", migrated, [(sorted(facts, key=lambda fact: fact.occurred_at), True)])
        arrived = run(Path(folder) / "two", migrated, messages)
    assert arrived == at_once


@pytest.mark.parametrize("twin_first", [True, False])
def test_complete_wins(bench: Bench, twin_first: bool):
    """A complete telling takes the place of an incomplete one, whichever came first."""
    whole = returned("requested", "R1", line())
    told = [without_lines(whole), whole]
    for fact in told if twin_first else reversed(told):
        bench.tell(fact)
    assert bench.said() == [("return.instruction", ["confirm"])]
