"""Rules decide requests in their order; what is not known is asked; what no policy may say; what conflicts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support import START, at, event, line, returned

from integrator.core.agreements import Agreement
from integrator.core.cases import cases
from integrator.core.conflicts import conflicts
from integrator.core.errors import InvalidValue
from integrator.core.keep import Costs
from integrator.core.lines import line_facts
from integrator.core.money import Money
from integrator.core.policy import Facts, Policy, Rule, When, Words, decided, in_force
from integrator.core.policy_form import checked, content_document, policy_document, policy_of
from integrator.core.rma import projected
from integrator.core.types import Category, OrderRef, Party, Reason, Refund, RefundState, Wish

WORDS = Words(en="Too late.", zh="太晚了。")
QUALITY = Reason(category=Category.QUALITY, detail="defective")


def usd(amount, currency="USD"):
    """Money."""
    return Money.parse(amount, currency)


def requested(*lines, days=10, wish=Wish.RETURN_REFUND, asked=None, customer=None, **told):
    """A request some days after its order."""
    placed = None if days is None else at(0) - timedelta(days=days)
    who = {"ref": "C1", "country": "DE", "language": "de-AT", **(customer or {})}
    refund = Refund(id="R1", amount=usd(asked), state=RefundState.UNKNOWN) if asked else None
    lines = lines or (line("1", reason=QUALITY, amount=usd("12.00"), vendor="Acme", product_id="P1"),)
    about = {"wish": wish, "refund": refund, "customer": Party(**who), **told}
    made = returned("requested", "R1", *lines, order=OrderRef(id="1001", placed_at=placed), **about)
    return view(made)


def view(*facts):
    """The only case of these facts."""
    (case,) = cases(facts)
    known = line_facts(facts)
    return projected(case, facts=known, suppliers=dict.fromkeys(known, "sup_1"))


def says(case, *rules, facts=None, **more):
    """The action and the number of the rule that decided."""
    decision = decided(case, Policy(rules=rules, **more), facts or Facts())
    return decision.action, decision.number


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        ({}, True),
        ({"categories": (Category.QUALITY,)}, True),
        ({"categories": (Category.OTHER, Category.QUALITY), "details": ("defective",)}, True),
        ({"categories": (Category.OTHER,)}, False),
        ({"details": ("unsafe",)}, False),
        ({"value_to": usd("12.00")}, True),
        ({"value_to": usd("11.99")}, False),
        ({"value_from": usd("12.00")}, True),
        ({"value_from": usd("12.01")}, False),
        ({"value_to": usd("99.00", "EUR")}, False),
        ({"days_to": 10}, True),
        ({"days_to": 9}, False),
        ({"days_from": 10, "days_to": 10}, True),
        ({"days_from": 11}, False),
        ({"returns_to": 2}, True),
        ({"returns_to": 1}, False),
        ({"returns_from": 3}, False),
        ({"countries": ("FR", "DE")}, True),
        ({"countries": ("FR",)}, False),
        ({"languages": ("de",)}, True),
        ({"languages": ("DE-at",)}, True),
        ({"languages": ("d", "zh")}, False),
        ({"skus": ("ac-*",)}, True),
        ({"skus": ("AC-2", "AC-?")}, True),
        ({"skus": ("BO-*",)}, False),
        ({"product_ids": ("P1",)}, True),
        ({"product_ids": ("P2",)}, False),
        ({"vendors": (" ACME",)}, True),
        ({"vendors": ("Bolt",)}, False),
        ({"wishes": (Wish.RETURN_REFUND, Wish.EXCHANGE)}, True),
        ({"wishes": (Wish.REFUND_ONLY,)}, False),
        ({"skus": ("AC-*",), "value_to": usd("1.00")}, False),
    ],
)
def test_conditions(when, holds):
    """All conditions of a rule must hold; limits count themselves."""
    decision = says(requested(), Rule(when=When(**when), action="approve"), facts=Facts(earlier_returns=2))
    assert decision == (("approve", 1) if holds else ("ask", None))


UNKNOWN = requested(
    line("1", sku=None),
    days=None,
    wish=None,
    customer={"country": None, "language": None},
)


@pytest.mark.parametrize(
    ("when", "missing"),
    [
        ({"value_to": usd("1.00")}, "the value"),
        ({"days_to": 30}, "when the order was placed"),
        ({"returns_to": 1}, "who the customer is"),
        ({"countries": ("DE",)}, "the customer's country"),
        ({"languages": ("en",)}, "the customer's language"),
        ({"skus": ("*",)}, "a SKU"),
        ({"product_ids": ("P1",)}, "a product"),
        ({"vendors": ("Acme",)}, "a vendor"),
        ({"wishes": (Wish.EXCHANGE,)}, "what the customer wishes"),
        ({"not_worth_returning": True}, "whether the way back is worth it"),
    ],
)
def test_unknown(when, missing):
    """What cannot be tried is asked, and no later rule is: it could decline whom this one lets pass."""
    rules = (Rule(when=When(**when), action="approve", name="first"), Rule(action="decline", words=WORDS))
    decision = decided(UNKNOWN, Policy(rules=rules), Facts())
    assert (decision.action, decision.number, decision.words) == ("ask", 1, None)
    assert decision.because == f'You are asked, as rule 1 "first" cannot be tried: {missing} is not known.'
    other = When(**when, categories=(Category.LOGISTICS,))
    assert says(UNKNOWN, Rule(when=other, action="approve"), rules[1]) == ("decline", 2), "it does not fit anyway"


def test_first_fits():
    """The first rule that fits decides, and says so in one sentence; without any the merchant is asked."""
    rules = (
        Rule(when=When(value_to=usd("5.00")), action="refund_only"),
        Rule(when=When(categories=(Category.QUALITY,), days_to=30), action="approve", name="defects"),
        Rule(action="decline", words=WORDS),
    )
    decision = decided(requested(), Policy(rules=rules), Facts())
    because = 'Rule 2 "defects" says approve: the reason is quality, it was asked 10 days after the order.'
    assert (decision.action, decision.rule, decision.because) == ("approve", rules[1], because)
    last = decided(requested(days=31), Policy(rules=rules), Facts())
    assert (last.action, last.words, last.because) == ("decline", WORDS, "Rule 3 says decline: it fits every request.")
    assert decided(requested(), Policy(), Facts()).because == "You are asked, as no rule fits."


def test_all_lines():
    """A rule is about the whole request: all its lines must fit."""
    mixed = requested(line("1", reason=QUALITY), line("2", reason=Reason(category=Category.OTHER)))
    assert says(mixed, Rule(when=When(categories=(Category.QUALITY,)), action="approve")) == ("ask", None)
    assert says(mixed, Rule(when=When(skus=("AC-1",)), action="approve")) == ("ask", None)
    assert says(mixed, Rule(when=When(skus=("AC-1", "AC-2")), action="approve")) == ("approve", 1)


def test_value():
    """The refund asked counts before what the lines cost; an untold amount or two currencies make no value."""
    fits = lambda case, amount: says(case, Rule(when=When(value_to=usd(amount)), action="approve"))[0]  # noqa: E731
    assert (fits(requested(asked="3.00"), "3.00"), fits(requested(asked="30.00"), "12.00")) == ("approve", "ask")
    two = requested(line("1", amount=usd("4.00")), line("2", amount=usd("5.00")))
    assert (fits(two, "9.00"), fits(two, "8.99")) == ("approve", "ask")
    for second in (None, usd("5.00", "EUR")):
        told = requested(line("1", amount=usd("4.00")), line("2", amount=second))
        assert says(told, Rule(when=When(value_to=usd("9.00")), action="approve")) == ("ask", 1)
    newer = returned("updated", "R1", line("1", amount=usd("2.00")), when=1)
    first = returned("requested", "R1", line("1", amount=usd("20.00")))
    assert fits(view(first, newer), "2.00") == "approve"


def test_days_count_to_the_request():
    """Whoever asked in time is in time, however late it is decided."""
    case = view(
        returned("requested", "R1", line(), order=OrderRef(id="1001", placed_at=START - timedelta(days=3))),
        event("parcel.shipped", "return:R1", when=24 * 90),
    )
    assert says(case, Rule(when=When(days_to=3), action="approve")) == ("approve", 1)


def test_not_worth_returning():
    """A rule may ask whether the way back costs more than the goods, by the supplier's own terms."""
    costs = Costs(freight={"DE": usd("9.80")})
    rule = Rule(when=When(not_worth_returning=True), action="refund_only")
    terms = {"supplier": "sup_1", "unit_costs": {"AC-1": usd("6.20")}}
    cheap = Facts(agreements={"sup_1": Agreement(**terms, keep_below=usd("10.00"))})
    decision = decided(requested(), Policy(rules=(rule,), costs=costs), cheap)
    assert decision.action == "refund_only"
    assert decision.because.endswith(": the way back costs 9.80 USD, the goods are worth 6.20 USD then.")
    silent = Facts(agreements={"sup_1": Agreement(**terms)})
    assert says(requested(), rule, facts=silent, costs=costs) == ("ask", None)


def test_words():
    """A decline speaks the customer's language, English where it is another one."""
    told = [WORDS.in_language(language) for language in ("zh", "zh-CN", "ZH_tw", "en", "de", None)]
    assert told == [WORDS.zh] * 3 + [WORDS.en] * 3


def test_in_force():
    """The newest version valid when the order was placed; the first for older orders; none without any."""
    first = Policy(version=1, valid_from=at(10))
    second, third = Policy(version=2, valid_from=at(30)), Policy(version=3, valid_from=at(20))
    versions = [third, first, second]
    found = [in_force(versions, at(hour)) for hour in (0, 10, 25, 30)]
    assert found == [first, first, third, second]
    assert (in_force(versions, None), in_force([], at(0))) == (first, None)


FULL = {
    "valid_from": "2026-01-01T00:00:00Z",
    "automatic": True,
    "costs": {
        "freight": {"*": {"amount": "12.00", "currency": "USD"}, "DE": {"amount": "9.80", "currency": "USD"}},
        "handling": {"amount": "1.00", "currency": "USD"},
        "resale_percent": 0,
    },
    "rules": [
        {
            "name": "all of it",
            "when": {
                "categories": ["quality"],
                "details": ["defective"],
                "countries": ["DE"],
                "languages": ["de"],
                "skus": ["AC-*"],
                "product_ids": ["P1"],
                "vendors": ["Acme"],
                "wishes": ["exchange"],
                "days_from": 0,
                "days_to": 30,
                "returns_from": 0,
                "returns_to": 2,
                "value_from": {"amount": "1.00", "currency": "USD"},
                "value_to": {"amount": "30.00", "currency": "USD"},
                "not_worth_returning": True,
            },
            "action": "approve",
            "words": None,
            "free_freight": True,
        },
        {"name": None, "when": {}, "action": "decline", "words": {"en": "No.", "zh": "不。"}, "free_freight": False},
    ],
}


def test_document():
    """A policy survives its document; zero is no default."""
    policy = checked(policy_of(4, at(0), FULL))
    assert {**policy_document(policy), "valid_from": FULL["valid_from"]} == FULL
    assert policy_of(4, at(0), content_document(policy)) == policy


def rule(when=None, action="approve", **more):
    """A policy of one rule."""
    return Policy(rules=(Rule(when=When(**(when or {})), action=action, **more),))


@pytest.mark.parametrize(
    ("policy", "told"),
    [
        (rule(action="refuse"), "rules.0.action is one of approve, ask, refund_only, decline, not 'refuse'"),
        (rule(action="decline"), "rules.0.words is missing; say in en and zh"),
        (rule(action="decline", words=Words(en="No.", zh=" ")), "rules.0.words.zh has 1 to 2000 characters"),
        (rule(action="ask", words=WORDS), "rules.0.words belong to a rule that declines"),
        (rule(action="refund_only", free_freight=True), "rules.0.free_freight belongs to a rule that approves"),
        (rule(name=" "), "rules.0.name has 1 to 100 characters"),
        (rule({"details": ("blue",)}), "rules.0.when.details lists details of docs/reasons.md, not 'blue'"),
        (
            rule({"categories": (Category.QUALITY,), "details": ("late",)}),
            "rules.0.when.details: late is none of quality; docs/reasons.md lists them",
        ),
        (rule({"countries": ("GER",)}), "rules.0.when.countries lists countries by two letters"),
        (rule({"languages": ("german",)}), "rules.0.when.languages lists languages such as en"),
        (rule({"skus": (" ",)}), "rules.0.when.skus lists SKUs of 1 to 255"),
        (rule({"days_to": -1}), "rules.0.when.days_to is a whole number from 0 to 3650, not -1"),
        (rule({"returns_to": True}), "rules.0.when.returns_to is a whole number"),
        (rule({"value_to": usd("-1.00")}), "rules.0.when.value_to is an amount of zero or more, not -1.00 USD"),
        (
            rule({"value_from": usd("1.00"), "value_to": usd("2.00", "EUR")}),
            "rules.0.when.value_to is in EUR and value_from in USD",
        ),
        (rule({"value_from": usd("3.00"), "value_to": usd("2.00")}), "rules.0.when.value_to is below value_from"),
        (rule({"days_from": 3, "days_to": 2}), "rules.0.when.days_to is below days_from"),
        (rule({"not_worth_returning": True}), "rules.0.when.not_worth_returning needs costs.freight"),
        (Policy(costs=Costs(freight={"Germany": usd("1.00")})), "costs.freight.Germany: a name here is a country"),
        (Policy(costs=Costs(freight={"DE": usd("-1.00")})), "costs.freight.DE is an amount of zero or more"),
        (Policy(costs=Costs(resale_percent=101)), "costs.resale_percent is a whole number from 0 to 100"),
        (Policy(rules=tuple(Rule(when=When(days_to=n), action="ask") for n in range(201))), "rules are at most 200"),
        (
            Policy(rules=tuple(Rule(when=When(days_to=n), action="ask", name="a") for n in range(2))),
            "rules.1.name is that of rules.0 too",
        ),
        (
            Policy(rules=(Rule(action="ask"), Rule(action="approve", name="late"), Rule(action="ask"))),
            'rules.1 "late" is never reached, as rules.0 has no conditions and decides every request; move',
        ),
    ],
)
def test_wrong(policy, told):
    """The first field that cannot be right is named with what to do."""
    with pytest.raises(InvalidValue) as raised:
        checked(policy)
    assert str(raised.value).startswith(told)


def clashes(rule, **terms):
    """Fields and sentences of the conflicts of one rule with Acme."""
    found = conflicts(Policy(rules=(rule,)), [Agreement(supplier="sup_1", **terms)], {"sup_1": "Acme"})
    assert {(one.rule, one.supplier) for one in found} <= {(1, "sup_1")}
    return {one.field: one.sentence for one in found}


@pytest.mark.parametrize(
    ("told", "terms", "field", "sentence"),
    [
        (
            Rule(when=When(days_to=60), action="approve", name="long"),
            {"window_days": 30},
            "window_days",
            'Rule 1 "long" approves up to 60 days after the order, but Acme takes goods back for 30 days only.',
        ),
        (
            Rule(action="approve"),
            {"window_days": 30},
            "window_days",
            "Rule 1 approves at any age of the order, but Acme takes goods back for 30 days only.",
        ),
        (
            Rule(action="refund_only"),
            {},
            "keep_below",
            "Rule 1 leaves goods with the customer, but Acme agreed to no value up to which they may stay.",
        ),
        (
            Rule(when=When(value_to=usd("20.00"), skus=("AC-*",)), action="refund_only"),
            {"keep_below": usd("10.00"), "unit_costs": {"AC-1": usd("12.00"), "AC-2": usd("9.00"), "B": usd("99.00")}},
            "keep_below",
            "Rule 1 leaves goods of up to 20.00 USD with the customer, but Acme agreed to a cost of 10.00 USD only"
            " (dearer: AC-1).",
        ),
        (
            Rule(
                when=When(categories=(Category.QUALITY, Category.CUSTOMER_CHOICE)), action="approve", free_freight=True
            ),
            {"freight": {Category.CUSTOMER_CHOICE: "customer", Category.QUALITY: "supplier"}},
            "freight",
            "Rule 1 lets customers send back free of charge, but Acme agreed that they pay for customer_choice.",
        ),
        (
            Rule(action="approve"),
            {"restocking": {Category.CUSTOMER_CHOICE: 15, Category.OTHER: 0}},
            "restocking",
            "Rule 1 pays all back, but Acme keeps a fee of 15 percent for customer_choice.",
        ),
        (
            Rule(when=When(value_to=usd("900.00")), action="approve"),
            {"credit_cap": usd("500.00")},
            "credit_cap",
            "Rule 1 pays up to 900.00 USD, but Acme credits at most 500.00 USD for a case.",
        ),
    ],
)
def test_conflicts(told, terms, field, sentence):
    """A promise beyond what a supplier agreed to is one sentence with rule, supplier and what differs."""
    assert clashes(told, **terms) == {field: sentence}


@pytest.mark.parametrize(
    ("told", "terms"),
    [
        (Rule(when=When(days_to=30), action="approve"), {"window_days": 30}),
        (Rule(action="ask"), {"window_days": 30}),
        (Rule(action="decline", words=WORDS), {"window_days": 30}),
        (Rule(action="approve"), {}),
        (Rule(when=When(value_to=usd("10.00")), action="refund_only"), {"keep_below": usd("10.00")}),
        (Rule(action="refund_only"), {"silence": {"confirm": "refund_only"}}),
        (Rule(when=When(not_worth_returning=True), action="refund_only"), {}),
        (Rule(action="approve"), {"freight": {Category.QUALITY: "customer"}}),
        (Rule(action="approve", free_freight=True), {"freight": {Category.QUALITY: "supplier"}}),
        (
            Rule(when=When(categories=(Category.QUALITY,)), action="approve"),
            {"restocking": {Category.CUSTOMER_CHOICE: 15}},
        ),
        (Rule(when=When(value_to=usd("5.00")), action="approve"), {"credit_cap": usd("5.00")}),
    ],
)
def test_no_conflict(told, terms):
    """What the supplier agreed to is no conflict, nor is a rule that promises nothing."""
    assert clashes(told, **terms) == {}
