"""Tells the money of a case: a return of two lines, refunded, and what its supplier says and gives."""

from __future__ import annotations

from itertools import count

from support import ORDER, at, line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.answers import ACTS, ANSWERS, answer_event
from integrator.core.cases import cases
from integrator.core.lines import line_facts
from integrator.core.money import Money
from integrator.core.rma import projected
from integrator.core.types import OrderRef

_NUMBERS = count(1)
COSTS = {"AC-1": Money.parse("4.00", "USD"), "AC-2": Money.parse("2.50", "USD")}
ASKED = returned("requested", "R1", line("1", quantity=2), line("2"))
PAID = refunded("F1", line("1", quantity=2), line("2"), return_id="R1", amount="20.00", when=2)


def usd(amount):
    """Dollars."""
    return Money.parse(amount, "USD")


def document(amount, currency="USD"):
    """Money as an answer tells it."""
    return {"amount": amount, "currency": currency}


def said(type_, when=5, supplier="sup_1", **fields):
    """A supplier's answer or a merchant's act about its part."""
    kind = {**ANSWERS, **ACTS}[type_]
    return answer_event(
        kind,
        id_=f"ans_{next(_NUMBERS)}",
        order=OrderRef(id=ORDER),
        return_id="R1",
        at=at(when),
        supplier=supplier,
        by="api",
        fields=fields,
    )


def credit(*amounts, when=5, **fields):
    """A credit for line 1, then 2."""
    told = [{"line_id": str(number), "amount": money} for number, money in enumerate(amounts, 1)]
    return said("credit", when=when, lines=told, **fields)


def case(*events, suppliers=None, **terms):
    """The only case of these facts, under an agreement with these terms."""
    (found,) = cases(events)
    facts = line_facts(events)
    suppliers = dict.fromkeys(facts, "sup_1") if suppliers is None else suppliers
    agreement = Agreement(**{"supplier": "sup_1", "version": 1, "unit_costs": COSTS, **terms})
    return projected(found, facts=facts, suppliers=suppliers, agreements={"sup_1": agreement})
