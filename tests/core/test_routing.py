"""Which rule gives a line its supplier."""

from datetime import timedelta

import pytest
from support import START

from integrator.core.lines import LineFacts
from integrator.core.routing import Route, routed

FACTS = LineFacts(line_id="1", sku="AC-100", vendor="Acme", product_id="77")


def rule(id_, age=0, **told):
    """A rule that leads to the supplier of its own name."""
    return Route(id=id_, supplier=id_, created_at=START - timedelta(days=age), **told)


def chosen(*rules, facts=FACTS, connection="con_1"):
    """The rule that wins, whatever order they are listed in."""
    found = [routed(facts, connection, order) for order in (rules, rules[::-1])]
    assert found[0] == found[1]
    return found[0].supplier if found[0] else None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"is_default": True, "priority": 1}, {"product_id": "77"}),
        ({"product_id": "77"}, {"sku": "AC-*"}),
        ({"sku": "AC-*"}, {"vendor": "Acme"}),
        ({"vendor": "Acme"}, {"is_default": True}),
        ({"sku": "AC-*", "connection": "con_1"}, {"sku": "AC-*", "age": 9}),
        ({"sku": "AC-*", "age": 2}, {"sku": "AC-1*", "age": 1}),
        ({"product_id": "77", "vendor": "Acme"}, {"sku": "AC-100"}),
        ({"sku": "AC-1*"}, {"is_default": True, "connection": "con_1"}),
    ],
)
def test_precedence(first, second):
    """Priority, then product, SKU, vendor, default; then rules of one connection; then the older."""
    assert chosen(rule("winner", **first), rule("loser", **second)) == "winner"


@pytest.mark.parametrize(
    ("told", "matches"),
    [
        ({"sku": "ac-???"}, True),
        ({"sku": "AC-1"}, False),
        ({"sku": "[ab]c-*"}, True),
        ({"vendor": " ACME "}, True),
        ({"vendor": "Acm"}, False),
        ({"product_id": "7"}, False),
        ({"sku": "AC-*", "vendor": "Bolt"}, False),
        ({"sku": "AC-*", "connection": "con_2"}, False),
    ],
)
def test_all_that_a_rule_names_must_match(told, matches):
    """SKU is a glob, vendor a text, case never matters, and every condition of a rule counts."""
    assert (chosen(rule("it", **told)) == "it") is matches


def test_nothing_told_means_no_supplier():
    """While neither SKU, vendor nor product is told, even the default rule does not match."""
    assert chosen(rule("it", is_default=True), facts=LineFacts(line_id="1", title="Lamp")) is None


def test_says_why():
    """The reason names what matched."""
    assert routed(FACTS, "con_1", [rule("it", sku="AC-*", vendor="acme")]).because == (
        "SKU AC-100 matches AC-*, vendor Acme"
    )
    assert routed(FACTS, "con_1", [rule("it", is_default=True)]).because == "the default rule"
