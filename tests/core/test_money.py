"""Money: minor units of a known currency, read from decimals and never from a float."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrator.core.errors import InvalidValue
from integrator.core.money import Money, exponent


@pytest.mark.parametrize(
    ("amount", "currency", "minor", "text"),
    [
        ("12.50", "USD", 1250, "12.50"),
        ("12.5", "USD", 1250, "12.50"),
        (12, "USD", 1200, "12.00"),
        ("1200", "JPY", 1200, "1200"),
        ("1.5", "KWD", 1500, "1.500"),
        ("0.005", "USD", 1, "0.01"),
        ("0.0049", "USD", 0, "0.00"),
        ("2.5", "JPY", 3, "3"),
        ("-0.005", "USD", -1, "-0.01"),
        ("1e3", "CNY", 100000, "1000.00"),
        (Decimal("0.00005"), "CLF", 1, "0.0001"),
    ],
)
def test_parse(amount, currency, minor, text):
    """A decimal amount becomes minor units, rounded half up to the currency's own digits."""
    money = Money.parse(amount, currency)
    assert (money.minor, money.amount) == (minor, text)


@pytest.mark.parametrize(
    "amount", ["", "x", "NaN", "Infinity", "1,5", None, "1e30", "9" * 19, [1], "1e999999999", "--1"]
)
def test_no_amount(amount):
    """What is no amount of money is an invalid value, never another exception."""
    with pytest.raises(InvalidValue):
        Money.parse(amount, "USD")


@pytest.mark.parametrize("currency", ["usd", "XXX", "", None, "BTC", []])
def test_unknown_currency(currency):
    """A currency outside ISO 4217 is refused."""
    with pytest.raises(InvalidValue, match="currency"):
        Money.parse("1", currency)


@pytest.mark.parametrize("minor", [1.0, True, 10**18, "1"])
def test_minor_units_are_whole(minor):
    """Minor units are a bounded whole number."""
    with pytest.raises(InvalidValue):
        Money(minor=minor, currency="USD")


@given(st.integers(-(10**12), 10**12), st.sampled_from(("JPY", "USD", "KWD", "CLF")))
def test_amount_reads_back(minor, currency):
    """The decimal text of an amount is the same amount again, with the currency's own number of digits."""
    money = Money(minor=minor, currency=currency)
    assert Money.parse(money.amount, currency) == money
    assert len(money.amount.partition(".")[2]) == exponent(currency)


def test_sums():
    """Amounts of one currency add and subtract; of two they do not."""
    two = Money.parse("2", "USD")
    assert two + two - Money.parse("1.50", "USD") == Money.parse("2.50", "USD")
    with pytest.raises(InvalidValue, match="cannot be added"):
        two + Money.parse("2", "EUR")
