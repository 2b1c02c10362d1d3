"""Whatever happened in whatever order: a case's legs, duties, money and headline are its facts', and no others."""

from __future__ import annotations

import random
from datetime import timedelta

from facts import orders
from hypothesis import given, settings
from hypothesis import strategies as st
from support import at, line, returned

from integrator.core.agreements import Agreement
from integrator.core.answers import ACTS, ANSWERS, answer_event
from integrator.core.cases import cases
from integrator.core.instructions import Sender, instruction
from integrator.core.lines import line_facts
from integrator.core.money import Money
from integrator.core.rma import projected
from integrator.core.types import Category, EventKind, OrderRef
from integrator.core.waits import sentence
from integrator.services.fold import with_order
from integrator.services.show import case_document, waiting

HEADLINES = set(
    "open waiting_for_merchant waiting_for_supplier waiting_for_customer waiting_for_platform goods_moving money_open "
    "disputed closed cancelled declined".split()
)
STAGES = {"request", "inspect", "refund", "send_back", "resolve"}
LEGS = set(
    "sent seen confirmed rejected countered awaiting_goods received inspected credit_due credited settled "
    "withdrawn".split()
)
WITH_LINES = (
    *(EventKind.SUPPLIER_RECEIVED, EventKind.SUPPLIER_INSPECTED),
    *(EventKind.SUPPLIER_OPENED, EventKind.MERCHANT_APPROVED),
)
CREDITS = {"none", "claimed", "promised", "partial", "full", "refused", "written_off"}
SUPPLIERS = {"1": "sup_a", "2": "sup_a", "3": "sup_b"}
AGREEMENTS = {
    "sup_a": Agreement(
        supplier="sup_a",
        version=3,
        unit_costs={"AC-1": Money.parse("4.00", "USD"), "AC-2": Money.parse("2.00", "USD")},
        silence={"confirm": "accepted"},
        evidence=dict.fromkeys(Category, ("photo",)),
        window_days=0,
    )
}


def usd(amount):
    """Money as a document."""
    return {"amount": amount, "currency": "USD"}


@st.composite
def said(draw):
    """A supplier's answer or a merchant's act about one of the order's cases."""
    name = draw(st.sampled_from([*ANSWERS, *ACTS]))
    kind = {**ANSWERS, **ACTS}[name]
    line_id = draw(st.sampled_from("123"))
    pieces = draw(st.integers(1, 3))
    listed = {"line_id": line_id, "quantity": pieces, "amount": usd(draw(st.sampled_from(("1.00", "8.00"))))}
    fields = {"text": "so", "offer": "half", "question": "which?", "amount": usd("3.00"), "lines": [listed]}
    fields["expires_at"] = draw(st.sampled_from((None, at(6).isoformat())))
    return answer_event(
        kind,
        id_=f"ans_{draw(st.integers(0, 9))}",
        order=OrderRef(id="1001"),
        return_id=draw(st.sampled_from((None, "R1", "R2"))),
        at=at(draw(st.integers(0, 12))),
        supplier=draw(st.sampled_from(("sup_a", "sup_b"))),
        by="api",
        fields=fields,
        lines=[(line_id, pieces)] if kind in WITH_LINES and draw(st.booleans()) else [],
    )


@st.composite
def stories(draw):
    """Facts of an order and what was said of it, one content for each key."""
    told = [*draw(orders()), *draw(st.lists(said(), max_size=8))]
    return [with_order(event, "1001") for event in {event.key: event for event in told}.values()]


def documents(events):
    """All that is shown of an order's cases."""
    facts = line_facts(events)
    return [
        case_document(projected(case, facts=facts, suppliers=SUPPLIERS, agreements=AGREEMENTS), {}, AGREEMENTS)
        for case in cases(events)
    ]


@settings(max_examples=150)
@given(stories(), st.randoms(use_true_random=False))
def test_any_order_and_any_repeat(events, chance: random.Random):
    """Shuffled and doubled facts give the same cases."""
    mixed = [*events, *events]
    chance.shuffle(mixed)
    assert documents(mixed) == documents(events)


@settings(max_examples=150)
@given(stories())
def test_every_word_is_one_of_the_contract(events):
    """Each case has a known headline, stage, legs and credits, and waits for something unless it is over."""
    facts = line_facts(events)
    for case in cases(events):
        rma = projected(case, facts=facts, suppliers=SUPPLIERS, agreements=AGREEMENTS)
        assert rma.headline in HEADLINES
        assert rma.stage in STAGES
        assert {leg.status for leg in rma.legs} <= LEGS
        assert {one.credit for one in rma.lines} <= CREDITS
        waits = waiting(rma)
        assert (waits is None) or rma.headline not in ("closed", "cancelled", "declined")
        if waits:
            about = {"for": waits.owner, "who": waits.supplier, "what": waits.what, "until": None, "then": waits.then}
            told = sentence(about, "Acme")
            assert told["en"].endswith(".")
            assert told["zh"].endswith("。")


@settings(max_examples=100)
@given(stories(), st.sampled_from(sorted(ANSWERS)))
def test_a_late_word_writes_to_nobody(events, name):
    """What a supplier says after all else changes no message to any supplier."""
    kind = ANSWERS[name]
    last = max(event.occurred_at for event in events) + timedelta(hours=1)
    word = answer_event(
        kind,
        id_="ans_last",
        order=OrderRef(id="1001"),
        return_id=None,
        at=last,
        supplier="sup_a",
        by="api",
        fields={"lines": [{"line_id": "1", "amount": usd("1.00")}]},
    )
    assert contents([*events, word]) == contents(events)


def contents(events):
    """What each supplier is told of each case."""
    sender, facts = Sender(connection="con_1", platform="generic", shop="own"), line_facts(events)
    found = []
    for case in cases(events):
        rma = projected(case, facts=facts, suppliers=SUPPLIERS, agreements=AGREEMENTS)
        found += [
            (case.return_id, supplier, told)
            for supplier in ("sup_a", "sup_b")
            if (told := instruction(rma, "RMA-1", supplier, sender, AGREEMENTS.get(supplier)))
        ]
    return found


@settings(max_examples=150)
@given(stories())
def test_nothing_is_silently_stuck(events):
    """An open case with a request, goods on their way or a debt waits for somebody."""
    facts = line_facts(events)
    for case in cases(events):
        rma = projected(case, facts=facts, suppliers=SUPPLIERS, agreements=AGREEMENTS)
        over = rma.headline in ("closed", "cancelled", "declined")
        undecided = rma.return_state == "requested" and not rma.live_refunds
        owed = any(leg.is_open and "credit" in leg.asked for leg in rma.legs)
        coming = rma.return_state == "approved" and any(line.comes_back for line in rma.lines)
        reported = any(leg.report and leg.report.state == "open" for leg in rma.legs)
        if not over and not rma.closed and (undecided or owed or coming):
            assert waiting(rma) is not None
        if reported and not rma.disputed:
            assert (rma.headline, waiting(rma).what) == ("waiting_for_merchant", "answer_report")


def test_a_stale_fact_moves_nothing():
    """A fact older than what is known stands on the timeline and changes nothing else."""
    events = [
        returned("requested", "R1", line("1")),
        returned("approved", "R1", when=2),
        returned("declined", "R1", when=3),
    ]
    (before,) = documents(events)
    (after,) = documents([*events, returned("updated", "R1", line("1"), when=1)])
    assert len(after["timeline"]) == len(before["timeline"]) + 1
    for name in ("headline", "stage", "legs", "money", "waits"):
        assert after[name] == before[name], name
