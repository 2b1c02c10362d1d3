"""What an account and a supplier agreed on: deadlines, who pays, what silence means. Versions are never changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from integrator.core.codec import address_document, money_document, money_of, time_text
from integrator.core.errors import InvalidValue
from integrator.core.money import Money, currencies
from integrator.core.types import MAX_ID, Address, Category

_T = TypeVar("_T")

ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
STEPS = ("confirm", "receive", "inspect", "credit")
"""What a supplier is asked to do, in the order of a return."""

ELSEWHERE = "*"
"""In a table by country: every country that has no entry of its own."""

HOURS: Mapping[str, int] = {
    "reply": 4,
    "decide": 24,
    "confirm": 48,
    "ship": 168,
    "receive": 24,
    "inspect": 72,
    "review": 24,
    "credit": 168,
    "refund": 24,
    "offer": 48,
    "solve": 24,
}
"""Hours for each duty where nothing else is agreed, from RETURNS 2; the article's stages name who owes them."""

LIABLE: Mapping[Category, str] = {
    Category.QUALITY: "supplier",
    Category.NOT_AS_DESCRIBED: "supplier",
    Category.CUSTOMER_CHOICE: "customer",
    Category.LOGISTICS: "carrier",
    Category.OTHER: "merchant",
}
SILENCE: Mapping[str, str] = dict.fromkeys(STEPS, "merchant_decides")
BUFFER_HOURS = 12
REMINDERS = (50, 75, 100)
"""When a supplier is reminded, written to by mail, and its merchant warned: percent of the time a duty has."""
SILENCES = ("accepted", "merchant_decides", "refund_only")
PARTIES = ("supplier", "customer", "carrier", "merchant")
EVIDENCE = ("photo", "video", "document")
MAX_HOURS = 8_784
MAX_DAYS = 3_650
_DAY = timedelta(days=1)
_WEEK = (0, 1, 2, 3, 4, 5, 6)
_COUNTRY = re.compile(r"[A-Z]{2}")
_RATE = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnTo:
    """Where goods go back to; `countries` are those of customers it serves, empty for all others."""

    address: Address
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When a supplier works. `workdays`: 0 is Monday; deadlines given in hours count these days only."""

    timezone: str = "UTC"
    workdays: tuple[int, ...] = _WEEK
    holidays: tuple[date, ...] = ()

    def works_on(self, day: date) -> bool:
        """Whether hours of that day count."""
        return day.weekday() in self.workdays and day not in self.holidays

    def after(self, since: datetime, hours: int) -> datetime:
        """The moment, in UTC and always on a working day, at which so many hours of working days have passed."""
        now, left = since if since.tzinfo is UTC else since.astimezone(UTC), timedelta(hours=hours)
        if not self.workdays or (len(self.workdays) == len(_WEEK) and not self.holidays):
            return now + left
        zone = _zone(self.timezone) or UTC
        day = now.astimezone(zone).date()
        while True:
            ends = max(now, _midnight(day + _DAY, zone))
            if self.works_on(day):
                if left < ends - now:
                    return now + left
                left -= ends - now
            now, day = ends, day + _DAY


def _zone(name: str) -> tzinfo | None:
    """The time zone called so, or None where this machine knows none; UTC needs no table."""
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ValueError, LookupError, OSError):
        return None


def _midnight(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day, in UTC, also where clocks are changed at midnight."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One version of what was agreed with a supplier; the defaults hold where nothing was.

    `hours` by duty (see HOURS); `silence` by step: accepted, merchant_decides or refund_only; `liable` and `freight` by
    category: supplier, customer, carrier or merchant; `freight_costs`: what a parcel back costs, by the customer's
    country (`*`: all others); `restocking` the supplier's fee by category in percent of cost; `evidence` by category
    what a claim needs (photo, video, document); `keep_below` the cost up to which goods may stay with the customer
    without asking; `credit_cap` the most a case is credited; `unit_costs` by SKU; `rates`: "CNY/USD" -> how many USD
    one CNY is, as decimal text; it answers both directions. `reminders` as REMINDERS, or empty for none.
    """

    supplier: str
    version: int = 0
    valid_from: datetime = ALWAYS
    window_days: int | None = None
    hours: Mapping[str, int] = field(default_factory=dict)
    buffer_hours: int = BUFFER_HOURS
    silence: Mapping[str, str] = field(default_factory=dict)
    reminders: tuple[int, ...] = REMINDERS
    liable: Mapping[Category, str] = field(default_factory=dict)
    freight: Mapping[Category, str] = field(default_factory=dict)
    freight_costs: Mapping[str, Money] = field(default_factory=dict)
    restocking: Mapping[Category, int] = field(default_factory=dict)
    evidence: Mapping[Category, tuple[str, ...]] = field(default_factory=dict)
    keep_below: Money | None = None
    credit_cap: Money | None = None
    unit_costs: Mapping[str, Money] = field(default_factory=dict)
    rates: Mapping[str, str] = field(default_factory=dict)
    return_to: tuple[ReturnTo, ...] = ()
    calendar: Calendar = Calendar()

    def due(self, duty: str, since: datetime) -> datetime:
        """When a duty that began at `since` must be done: the agreed hours later, on working days only."""
        return self.calendar.after(since, self.hours.get(duty, HOURS[duty]))

    def nested(self, duty: str, since: datetime | None, platform_due: datetime | None) -> datetime | None:
        """When a supplier's duty must be done: early enough before the platform's own deadline, and as agreed.

        Where nothing was agreed for the duty the platform's deadline alone counts, and the usual hours where there is
        none. One that had passed when the duty began limits nothing; one too near for the buffer limits without it.
        `since` None: the duty has not begun.
        """
        if platform_due is None or (since and platform_due <= since):
            return self.due(duty, since) if since else None
        limit = platform_due - timedelta(hours=self.buffer_hours)
        limit = platform_due if since and limit <= since else limit
        return min(limit, self.due(duty, since)) if since and duty in self.hours else limit

    def if_silent(self, step: str) -> str:
        """What it means that the supplier says nothing until the deadline of a step."""
        return self.silence.get(step, SILENCE[step])

    def party(self, category: Category) -> str:
        """Who bears the loss for a reason."""
        return self.liable.get(category, LIABLE[category])

    def freight_from(self, country: str | None) -> Money | None:
        """What a parcel from that country costs as agreed, None where nobody said."""
        return for_country(self.freight_costs, country)

    def address(self, country: str | None) -> Address | None:
        """Where a customer in that country sends goods back, or None where nothing is agreed."""
        wanted = (country or "").upper()
        exact = [one.address for one in self.return_to if wanted and wanted in one.countries]
        rest = [one.address for one in self.return_to if not one.countries]
        return next(iter(exact + rest), None)


def for_country(table: Mapping[str, Money], country: str | None) -> Money | None:
    """The entry of a country, else that of all others."""
    return table.get((country or "").upper()) or table.get(ELSEWHERE)


def in_force(versions: Iterable[Agreement], supplier: str, at: datetime | None) -> Agreement:
    """The version pinned to an order placed `at`: the newest valid then; the first where none was, or no time is known.

    The defaults where nothing was agreed with that supplier.
    """
    theirs = sorted((one for one in versions if one.supplier == supplier), key=lambda one: one.version)
    if not theirs:
        return Agreement(supplier=supplier)
    valid = [one for one in theirs if at is None or one.valid_from <= at]
    if at is None:
        return theirs[0]
    return max(valid, key=lambda one: (one.valid_from, one.version), default=theirs[0])


def pinned(versions: Sequence[Agreement], suppliers: Iterable[str | None], at: datetime) -> dict[str, Agreement]:
    """Supplier -> the version in force for an order placed `at`."""
    return {one: in_force(versions, one, at) for one in set(suppliers) if one} if versions else {}


# ------------------------------------------------------------------ what cannot be agreed

_Rule = Callable[[Any], str | None]
"""What a value has to be, or None where it is so."""


def _whole(most: int) -> _Rule:
    wanted = f"is a whole number from 0 to {most}"
    return lambda value: None if type(value) is int and 0 <= value <= most else wanted


def _one_of(words: Iterable[str]) -> _Rule:
    known = tuple(str(word) for word in words)
    return lambda value: None if value in known else f"is one of {', '.join(known)}"


def _all_of(words: Iterable[str]) -> _Rule:
    known = tuple(words)
    return lambda value: None if set(value) <= set(known) else f"lists some of {', '.join(known)}"


def _sku(value: Any) -> str | None:
    right = isinstance(value, str) and 0 < len(value) <= MAX_ID
    return None if right else f"is a SKU of 1 to {MAX_ID} characters"


def _country(value: Any) -> str | None:
    right = isinstance(value, str) and (value == ELSEWHERE or _COUNTRY.fullmatch(value))
    return None if right else "is a country by two letters of ISO 3166, or * for all others"


def _pair(value: Any) -> str | None:
    one, _, other = value.partition("/") if isinstance(value, str) else ("", "", "")
    right = one != other and {one, other} <= currencies()
    return None if right else "is two currencies such as CNY/USD"


def _rate(value: Any) -> str | None:
    right = isinstance(value, str) and _RATE.fullmatch(value) and Decimal(value) > 0
    return None if right else 'is a decimal number above zero as text, such as "0.1400"'


def _amount(value: Any) -> str | None:
    return None if isinstance(value, Money) and value.minor >= 0 else "is an amount of money of zero or more"


def _or_none(rule: _Rule) -> _Rule:
    return lambda value: None if value is None else rule(value)


def _time(value: Any) -> str | None:
    return None if isinstance(value, datetime) and value.tzinfo is not None else "is a time with an offset"


def _reminders(value: Any) -> str | None:
    percents = isinstance(value, tuple) and all(type(one) is int and 0 < one <= 100 for one in value)
    right = percents and len(value) in (0, len(REMINDERS)) and list(value) == sorted(value)
    return None if right else "lists three percentages from 1 to 100, none below the one before, or nothing"


_VALUES: Mapping[str, _Rule] = {
    "valid_from": _time,
    "window_days": _or_none(_whole(MAX_DAYS)),
    "buffer_hours": _whole(MAX_HOURS),
    "keep_below": _or_none(_amount),
    "credit_cap": _or_none(_amount),
    "reminders": _reminders,
}
_TABLES: Mapping[str, tuple[_Rule, _Rule]] = {
    "hours": (_one_of(HOURS), _whole(MAX_HOURS)),
    "silence": (_one_of(STEPS), _one_of(SILENCES)),
    "liable": (_one_of(Category), _one_of(PARTIES)),
    "freight": (_one_of(Category), _one_of(PARTIES)),
    "freight_costs": (_country, _amount),
    "restocking": (_one_of(Category), _whole(100)),
    "evidence": (_one_of(Category), _all_of(EVIDENCE)),
    "unit_costs": (_sku, _amount),
    "rates": (_pair, _rate),
}


def checked(told: Agreement) -> Agreement:
    """The agreement itself; InvalidValue names the first field that cannot be right and says what it takes."""
    for fault in _faults(told):
        raise InvalidValue(fault)
    return told


def _fault(name: str, wanted: str, value: Any) -> str:
    shown = f"{value.amount} {value.currency}" if isinstance(value, Money) else repr(value)[:60]
    return f"{name} {wanted}, not {shown}"


def _faults(told: Agreement) -> Iterator[str]:
    for name, rule in _VALUES.items():
        value = getattr(told, name)
        if wanted := rule(value):
            yield _fault(name, wanted, value)
    for name, (key_rule, rule) in _TABLES.items():
        for key, value in getattr(told, name).items():
            if wanted := key_rule(key):
                yield f"{name}.{str(key)[:60]}: a name here {wanted}"
            elif wanted := rule(value):
                yield _fault(f"{name}.{key}", wanted, value)
    yield from _place_faults(told.return_to)
    yield from _calendar_faults(told.calendar)


def _place_faults(places: tuple[ReturnTo, ...]) -> Iterator[str]:
    seen: set[str] = set()
    for number, place in enumerate(places):
        name = f"return_to.{number}"
        if not any(line.strip() for line in place.address.lines):
            yield f"{name}.address.lines is empty; give the street and number, or what stands for them"
        for country in place.countries or ("",):
            if country and not _COUNTRY.fullmatch(country):
                yield _fault(f"{name}.countries", "lists countries by two letters of ISO 3166", country)
            if country in seen:
                yield f"{name}.countries: {country or 'an address for all others'} stands there twice"
            seen.add(country)


def _calendar_faults(calendar: Calendar) -> Iterator[str]:
    days = calendar.workdays
    if _zone(calendar.timezone) is None:
        yield _fault("calendar.timezone", "is a name of the IANA table such as Asia/Shanghai", calendar.timezone)
    if not days or len(set(days)) < len(days) or any(type(day) is not int or day not in _WEEK for day in days):
        yield _fault("calendar.workdays", "lists each working day once, from 0 (Monday) to 6", list(days))
    if any(type(day) is not date for day in calendar.holidays):
        yield _fault("calendar.holidays", "lists days such as 2026-10-01", list(calendar.holidays))


# ------------------------------------------------------------------ as a document


def agreement_document(agreement: Agreement) -> dict[str, Any]:
    """All fields but supplier and version, in their order; equal agreements give equal documents."""
    return {"valid_from": time_text(agreement.valid_from)} | content_document(agreement)


def content_document(agreement: Agreement) -> dict[str, Any]:
    """What was agreed, without since when."""
    return {
        "window_days": agreement.window_days,
        "hours": _sorted(agreement.hours),
        "buffer_hours": agreement.buffer_hours,
        "silence": _sorted(agreement.silence),
        "reminders": list(agreement.reminders),
        "liable": _sorted(agreement.liable),
        "freight": _sorted(agreement.freight),
        "freight_costs": _moneys(agreement.freight_costs),
        "restocking": _sorted(agreement.restocking),
        "evidence": {name: list(kinds) for name, kinds in _sorted(agreement.evidence).items()},
        "keep_below": money_document(agreement.keep_below),
        "credit_cap": money_document(agreement.credit_cap),
        "unit_costs": _moneys(agreement.unit_costs),
        "rates": _sorted(agreement.rates),
        "return_to": [
            {"countries": list(place.countries), "address": address_document(place.address)}
            for place in agreement.return_to
        ],
        "calendar": {
            "timezone": agreement.calendar.timezone,
            "workdays": list(agreement.calendar.workdays),
            "holidays": [day.isoformat() for day in agreement.calendar.holidays],
        },
    }


def _moneys(table: Mapping[str, Money]) -> dict[str, Any]:
    return {name: money_document(money) for name, money in _sorted(table).items()}


def _moneys_of(table: Mapping[str, Any] | None) -> dict[str, Money]:
    return {name: Money.parse(told["amount"], told["currency"]) for name, told in _items(table)}


def _sorted(table: Mapping[Any, _T]) -> dict[str, _T]:
    return {str(name): table[name] for name in sorted(table)}


def agreement_of(supplier: str, version: int, valid_from: datetime, document: Mapping[str, Any]) -> Agreement:
    """The agreement of a document whose form is known to be right; what it leaves out, or null, is the default."""
    get = document.get
    return Agreement(
        supplier=supplier,
        version=version,
        valid_from=valid_from,
        window_days=get("window_days"),
        hours=get("hours") or {},
        buffer_hours=BUFFER_HOURS if get("buffer_hours") is None else document["buffer_hours"],
        silence=get("silence") or {},
        reminders=REMINDERS if get("reminders") is None else tuple(document["reminders"]),
        liable=_by_category(get("liable")),
        freight=_by_category(get("freight")),
        freight_costs={name.upper(): money for name, money in _moneys_of(get("freight_costs")).items()},
        restocking=_by_category(get("restocking")),
        evidence={name: tuple(kinds) for name, kinds in _by_category(get("evidence")).items()},
        keep_below=money_of(get("keep_below")),
        credit_cap=money_of(get("credit_cap")),
        unit_costs=_moneys_of(get("unit_costs")),
        rates=get("rates") or {},
        return_to=tuple(map(_return_to, get("return_to") or ())),
        calendar=_calendar(get("calendar") or {}),
    )


def _items(table: Mapping[str, Any] | None) -> Iterable[tuple[str, Any]]:
    return table.items() if table else ()


def _by_category(table: Mapping[str, Any] | None) -> dict[Category, Any]:
    return {Category(name): value for name, value in _items(table)}


def _return_to(document: Mapping[str, Any]) -> ReturnTo:
    address = {name: value for name, value in document["address"].items() if name != "lines"}
    return ReturnTo(
        address=Address(**address, lines=tuple(document["address"].get("lines") or ())),
        countries=tuple(country.upper() for country in document.get("countries") or ()),
    )


def _calendar(document: Mapping[str, Any]) -> Calendar:
    days = document.get("workdays")
    return Calendar(
        timezone=document.get("timezone") or "UTC",
        workdays=_WEEK if days is None else tuple(sorted(days)),
        holidays=tuple(sorted(map(date.fromisoformat, document.get("holidays") or ()))),
    )
