"""Money: integer minor units of a known currency (ISO 4217), never a float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, DecimalException
from typing import Self

from integrator.core.errors import InvalidValue

_TWO = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
    "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR "
    "MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK "
    "SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST "
    "XCD XCG YER ZAR ZMW ZWG ZWL "
)
_EXPONENTS = (
    dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0)
    | dict.fromkeys(_TWO.split(), 2)
    | dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3)
    | dict.fromkeys("CLF UYW".split(), 4)
)
_LARGEST = 10**18
_WHOLE = Decimal(1)
_RULES = Context(prec=60, rounding=ROUND_HALF_UP)


def exponent(currency: str) -> int:
    """Decimal places of an ISO 4217 currency; InvalidValue when the code is not known."""
    try:
        return _EXPONENTS[currency]
    except (KeyError, TypeError):
        raise InvalidValue(f"{currency!r} is not a currency code of ISO 4217") from None


def currencies() -> frozenset[str]:
    """The codes that are known."""
    return frozenset(_EXPONENTS)


@dataclass(frozen=True, slots=True, kw_only=True, order=False)
class Money:
    """An amount in minor units (cents, 分) of one currency. May be negative."""

    minor: int
    """Below 10^18 either way."""
    currency: str
    """Three letters of ISO 4217, which say how many minor units make one."""

    def __post_init__(self) -> None:
        exponent(self.currency)
        if type(self.minor) is not int or abs(self.minor) >= _LARGEST:
            raise InvalidValue("an amount is a whole number of minor units below 10^18")

    @classmethod
    def parse(cls, amount: str | int | Decimal, currency: str) -> Self:
        """From a decimal amount in major units ("12.50"); digits past the currency's own are rounded half up.

        Raises InvalidValue for what is no amount and for an unknown currency.
        """
        places = exponent(currency)
        try:
            value = amount if type(amount) is Decimal else Decimal(amount)
            if not value.is_finite() or abs(value) >= _LARGEST:
                raise InvalidValue(f"{str(amount)[:40]!r} is not an amount of money")
            minor = int(value.scaleb(places, _RULES).quantize(_WHOLE, context=_RULES))
        except (DecimalException, TypeError, ValueError) as error:
            if isinstance(error, InvalidValue):
                raise
            raise InvalidValue(f"{str(amount)[:40]!r} is not an amount of money") from None
        return cls(minor=minor, currency=currency)

    @property
    def amount(self) -> str:
        """The decimal text in major units with the currency's own number of places."""
        places = exponent(self.currency)
        if not places:
            return str(self.minor)
        whole, part = divmod(abs(self.minor), 10**places)
        return f"{'-' if self.minor < 0 else ''}{whole}.{part:0{places}}"

    def __add__(self, other: Money) -> Money:
        """The sum; InvalidValue for two currencies. `-` likewise."""
        if self.currency != other.currency:
            raise InvalidValue(f"{self.currency} and {other.currency} cannot be added")
        return Money(minor=self.minor + other.minor, currency=self.currency)

    def __neg__(self) -> Money:
        return Money(minor=-self.minor, currency=self.currency)

    def __sub__(self, other: Money) -> Money:
        return self + -other
