"""The document of an agreement, both ways; what cannot be right is refused by name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrator.core.agreements import (
    ALWAYS,
    EVIDENCE,
    HOURS,
    PARTIES,
    SILENCES,
    STEPS,
    Agreement,
    Calendar,
    ReturnTo,
    agreement_document,
)
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import Address, Category
from schemas.agreement import dumped, loaded

DOCUMENT = {
    "valid_from": "2026-01-01T00:00:00Z",
    "window_days": 30,
    "hours": {"confirm": 24},
    "buffer_hours": 12,
    "silence": {"confirm": "accepted"},
    "reminders": [40, 80, 100],
    "liable": {"logistics": "supplier"},
    "freight": {"quality": "supplier"},
    "freight_costs": {"*": {"amount": "14.00", "currency": "USD"}, "DE": {"amount": "9.80", "currency": "USD"}},
    "restocking": {"customer_choice": 15},
    "evidence": {"quality": ["photo"]},
    "keep_below": {"amount": "30.00", "currency": "USD"},
    "credit_cap": {"amount": "500", "currency": "JPY"},
    "unit_costs": {"AC-1": {"amount": "6.20", "currency": "USD"}},
    "rates": {"CNY/USD": "0.1400"},
    "return_to": [{"countries": ["DE"], "address": {"lines": ["1 Dock Road"], "city": "Ningbo", "country": "CN"}}],
    "calendar": {"timezone": "Asia/Shanghai", "workdays": [0, 1, 2, 3, 4], "holidays": ["2026-10-01"]},
}

MONEY = st.builds(Money, minor=st.integers(0, 10**12), currency=st.sampled_from(["USD", "JPY", "KWD"]))
TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=20)
PLACES = st.builds(
    ReturnTo,
    address=st.builds(Address, lines=TEXT.map(lambda line: ("1 " + line,)), city=st.none() | TEXT),
    countries=st.just(()),
)


def by_category(values):
    """A table with some of the categories."""
    return st.dictionaries(st.sampled_from(Category), values)


AGREEMENTS = st.builds(
    Agreement,
    supplier=st.just(""),
    valid_from=st.datetimes(timezones=st.just(ALWAYS.tzinfo)),
    window_days=st.none() | st.integers(0, 3650),
    hours=st.dictionaries(st.sampled_from(list(HOURS)), st.integers(0, 8784)),
    buffer_hours=st.integers(0, 8784),
    silence=st.dictionaries(st.sampled_from(STEPS), st.sampled_from(SILENCES)),
    reminders=st.just(()) | st.tuples(*3 * [st.integers(1, 100)]).map(lambda three: tuple(sorted(three))),
    liable=by_category(st.sampled_from(PARTIES)),
    freight=by_category(st.sampled_from(PARTIES)),
    freight_costs=st.dictionaries(st.sampled_from(["DE", "US", "*"]), MONEY),
    restocking=by_category(st.integers(0, 100)),
    evidence=by_category(st.lists(st.sampled_from(EVIDENCE), unique=True).map(tuple)),
    keep_below=st.none() | MONEY,
    credit_cap=st.none() | MONEY,
    unit_costs=st.dictionaries(TEXT, MONEY, max_size=3),
    rates=st.dictionaries(st.sampled_from(["CNY/USD", "USD/JPY"]), st.sampled_from(["0.1400", "150", "0.000001"])),
    return_to=st.lists(PLACES, max_size=1).map(tuple),
    calendar=st.builds(
        Calendar,
        timezone=st.sampled_from(["UTC", "Asia/Shanghai"]),
        workdays=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
        holidays=st.sets(st.dates(), max_size=3).map(lambda days: tuple(sorted(days))),
    ),
)


def test_both_ways():
    """All that a document says is in the agreement, and comes out as it went in, with the rest as null or empty."""
    agreement = loaded(DOCUMENT)
    assert (agreement.supplier, agreement.version) == ("", 0)
    assert agreement.due("confirm", agreement.valid_from) > agreement.valid_from
    assert agreement.unit_costs == {"AC-1": Money.parse("6.20", "USD")}
    told = dumped(agreement)
    assert list(told) == list(DOCUMENT)
    address = told["return_to"][0].pop("address")
    assert {name: value for name, value in address.items() if value} == DOCUMENT["return_to"][0]["address"]
    assert {**told, "return_to": DOCUMENT["return_to"]} == DOCUMENT


@given(AGREEMENTS)
def test_every_agreement(agreement):
    """Any agreement survives its document as JSON."""
    document = json.loads(json.dumps(dumped(agreement)))
    assert loaded(document) == agreement
    assert document == agreement_document(agreement)


def test_all_is_optional():
    """An empty document, and one full of nulls, is an agreement to the defaults."""
    assert loaded({}) == loaded(dict.fromkeys(DOCUMENT)) == Agreement(supplier="")
    assert loaded({"calendar": {"timezone": None, "workdays": None, "holidays": None}}).calendar == Calendar()


FAULTS = [
    ({"colour": "red"}, "colour: is no field here; docs/agreements.md lists them"),
    ({"supplier": "Acme"}, "supplier: is no field here"),
    ({"calendar": {"holiday": []}}, "calendar.holiday: is no field here"),
    ({"return_to": [{"address": {"street": "x", "lines": ["1"]}}]}, "return_to.0.address.street: "),
    ({"return_to": [{"countries": ["DE"]}]}, "return_to.0.address: is missing"),
    ({"hours": []}, "hours: is an object"),
    ({"hours": {"confirm": "24"}}, "hours.confirm: is a whole number"),
    ({"hours": {"confirm": None}}, "hours.confirm: "),
    ({"hours": {"confirm": -1}}, "hours.confirm is a whole number from 0 to 8784, not -1"),
    ({"hours": {"sing": 1}}, "hours.sing: a name here is one of reply"),
    ({"silence": {"confirm": "maybe"}}, "silence.confirm: is one of accepted"),
    ({"reminders": [50, 75]}, "reminders lists three percentages from 1 to 100"),
    ({"reminders": [75, 50, 100]}, "reminders lists three percentages from 1 to 100"),
    ({"reminders": [0, 50, 101]}, "reminders lists three percentages from 1 to 100"),
    ({"reminders": ["x"]}, "reminders.0: is a whole number"),
    ({"liable": {"weather": "supplier"}}, "liable.weather: a name here is one of quality"),
    ({"freight": {"quality": "nobody"}}, "freight.quality: is one of supplier"),
    ({"restocking": {"quality": 101}}, "restocking.quality is a whole number from 0 to 100"),
    ({"evidence": {"quality": ["sound"]}}, "evidence.quality.0: is one of photo"),
    ({"evidence": {"quality": "photo"}}, "evidence.quality: is a list"),
    ({"keep_below": {"amount": "30.00", "currency": "XXX"}}, "keep_below: 'XXX' is not a currency code"),
    ({"keep_below": {"amount": "-1.00", "currency": "USD"}}, "keep_below is an amount of money of zero or more"),
    ({"credit_cap": 5}, "credit_cap: is an object with amount and currency"),
    ({"unit_costs": {"AC-1": {"amount": "1", "currency": "USD"}}}, "unit_costs.AC-1: amount is written '1.00'"),
    ({"unit_costs": {"": {"amount": "1.00", "currency": "USD"}}}, "unit_costs."),
    ({"rates": {"CNY/USD": 0.14}}, "rates.CNY/USD: is a number as text"),
    ({"rates": {"CNY/USD": "0.00"}}, "rates.CNY/USD is a decimal number above zero"),
    ({"rates": {"CNY-USD": "0.14"}}, "rates.CNY-USD: a name here is two currencies"),
    ({"calendar": {"timezone": "Mars/Base"}}, "calendar.timezone is a name of the IANA table"),
    ({"calendar": {"workdays": [1, 1]}}, "calendar.workdays lists each working day once"),
    ({"calendar": {"holidays": ["1 May"]}}, "calendar.holidays.0: is a day such as 2026-10-01"),
    ({"calendar": {"holidays": [20261001]}}, "calendar.holidays.0: is a day such as 2026-10-01"),
    ({"calendar": []}, "calendar: is an object"),
    ({"valid_from": "2026-01-01"}, "valid_from: '2026-01-01' has no offset"),
]


@pytest.mark.parametrize(
    ("change", "told"), FAULTS, ids=[f"{n}-{told.split()[0]}" for n, (_, told) in enumerate(FAULTS)]
)
def test_faults(change, told):
    """The sentence begins with the field, and says what it takes."""
    with pytest.raises(InvalidValue) as caught:
        loaded({**DOCUMENT, **change})
    assert str(caught.value).startswith(told)


def test_all_faults_at_once():
    """Whoever wrote three things wrong is told of three."""
    with pytest.raises(InvalidValue) as caught:
        loaded({"window_days": "x", "hours": {"sing": 1}, "colour": "red"})
    assert [fault.split(":")[0] for fault in str(caught.value).split("; ") if ":" in fault] == [
        "window_days",
        "hours.sing",
        "colour",
    ]


@pytest.mark.parametrize("document", [None, [], 1, "x", True])
def test_no_object(document):
    """What is no object at all is refused in a sentence."""
    with pytest.raises(InvalidValue, match="an agreement is a JSON object"):
        loaded(document)
