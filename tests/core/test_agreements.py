"""Agreements: which version an order is pinned to, what cannot be agreed, and deadlines on working days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrator.core.agreements import (
    ALWAYS,
    HOURS,
    LIABLE,
    STEPS,
    Agreement,
    Calendar,
    ReturnTo,
    agreement_document,
    agreement_of,
    checked,
    in_force,
)
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import Address, Category

WEEKDAYS = (0, 1, 2, 3, 4)
WAREHOUSE = Address(name="Returns", lines=("1 Dock Road",), city="Ningbo", country="CN")
FULL = Agreement(
    supplier="sup_1",
    version=3,
    valid_from=datetime(2026, 1, 1, tzinfo=UTC),
    window_days=30,
    hours={"confirm": 24, "credit": 0},
    buffer_hours=6,
    silence={"confirm": "accepted", "inspect": "refund_only"},
    liable={Category.LOGISTICS: "supplier"},
    freight={Category.QUALITY: "supplier"},
    freight_costs={"DE": Money.parse("9.80", "USD"), "*": Money.parse("14.00", "USD")},
    restocking={Category.CUSTOMER_CHOICE: 15},
    evidence={Category.QUALITY: ("photo", "video"), Category.OTHER: ()},
    keep_below=Money.parse("30.00", "USD"),
    credit_cap=Money.parse("5000", "JPY"),
    unit_costs={"AC-1": Money.parse("6.20", "USD"), "AC.1/x": Money.parse("0", "USD")},
    rates={"CNY/USD": "0.1400"},
    return_to=(ReturnTo(address=WAREHOUSE), ReturnTo(address=WAREHOUSE, countries=("DE", "AT"))),
    calendar=Calendar(timezone="Asia/Shanghai", workdays=WEEKDAYS, holidays=(date(2026, 10, 1), date(2026, 10, 2))),
)


def utc(text: str) -> datetime:
    """A time without its offset, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class TestPinned:
    """Which version holds for an order."""

    VERSIONS = (
        Agreement(supplier="a", version=1),
        Agreement(supplier="a", version=2, valid_from=utc("2026-02-01")),
        Agreement(supplier="a", version=3, valid_from=utc("2026-01-01")),
        Agreement(supplier="b", version=9, valid_from=utc("2026-01-01")),
    )

    @pytest.mark.parametrize(
        ("placed", "version"),
        [("2025-06-01", 1), ("2026-01-01", 3), ("2026-01-31T23:59:59", 3), ("2026-02-01", 2), ("2027-01-01", 2)],
    )
    def test_by_order_date(self, placed, version):
        """The one that became valid last before the order was placed; one added later may begin earlier."""
        assert in_force(self.VERSIONS, "a", utc(placed)).version == version

    def test_by_order_date_of_equals(self):
        """Of versions that began at the same time the newer one holds."""
        again = Agreement(supplier="a", version=4, valid_from=utc("2026-02-01"))
        assert in_force([again, *self.VERSIONS], "a", utc("2026-03-01")).version == 4

    def test_no_date(self):
        """An order whose date nobody told, or that is older than every version, has the first one."""
        assert in_force(self.VERSIONS, "a", None).version == 1
        assert in_force(self.VERSIONS, "b", utc("2020-01-01")).version == 9

    def test_nothing_agreed(self):
        """Where nothing was agreed the defaults hold, as version 0."""
        found = in_force(self.VERSIONS, "c", utc("2026-01-01"))
        assert (found.version, found.supplier, found.valid_from) == (0, "c", ALWAYS)
        assert [found.party(category) for category in Category] == list(LIABLE.values())
        assert {found.if_silent(step) for step in STEPS} == {"merchant_decides"}

    def test_address(self):
        """A country's own address, else the one for all others, else none."""
        assert FULL.address("de") == FULL.address("FR") == FULL.address(None) == WAREHOUSE
        only = replace(FULL, return_to=FULL.return_to[1:])
        assert (only.address("at"), only.address("FR"), only.address(None)) == (WAREHOUSE, None, None)


class TestDue:
    """Hours on working days in the supplier's time zone."""

    SHANGHAI = Calendar(timezone="Asia/Shanghai", workdays=WEEKDAYS, holidays=(date(2026, 10, 1), date(2026, 10, 2)))

    @pytest.mark.parametrize(
        ("since", "hours", "due"),
        [
            ("2026-09-28T02:00", 24, "2026-09-29T02:00"),
            # Friday, 10:00 there: 14 hours are left of the day, the rest is Monday's.
            ("2026-09-25T02:00", 24, "2026-09-28T02:00"),
            ("2026-09-25T02:00", 48, "2026-09-29T02:00"),
            # Saturday and Sunday count nothing; Monday begins there at 16:00 UTC.
            ("2026-09-26T05:00", 1, "2026-09-27T17:00"),
            ("2026-09-26T05:00", 0, "2026-09-27T16:00"),
            # Wednesday 18:00 there; Thursday and Friday are holidays, then the weekend.
            ("2026-09-30T10:00", 5, "2026-09-30T15:00"),
            ("2026-09-30T10:00", 6, "2026-10-04T16:00"),
            ("2026-09-30T10:00", 7, "2026-10-04T17:00"),
        ],
    )
    def test_working_days(self, since, hours, due):
        """What does not fit into a working day goes on at the start of the next one."""
        assert self.SHANGHAI.after(utc(since), hours) == utc(due)

    def test_duties(self):
        """A duty takes its agreed hours, else the default ones."""
        told = Agreement(supplier="s", hours={"confirm": 24})
        since = utc("2026-03-02T08:00")
        assert told.due("confirm", since) == since + timedelta(hours=24)
        assert told.due("inspect", since) == since + timedelta(hours=HOURS["inspect"])
        with pytest.raises(KeyError):
            told.due("sing", since)

    def test_days_of_23_and_25_hours(self):
        """Where clocks are changed a day has the hours that pass in it."""
        berlin = Calendar(timezone="Europe/Berlin", workdays=(6,))
        spring, autumn = utc("2026-03-28T23:00"), utc("2026-10-24T22:00")
        assert berlin.after(spring, 22) == spring + timedelta(hours=22)
        assert berlin.after(spring, 23) == utc("2026-04-04T22:00")
        assert berlin.after(autumn, 24) == autumn + timedelta(hours=24)
        assert berlin.after(autumn, 25) == utc("2026-10-31T23:00")

    def test_clocks_changed_at_midnight(self):
        """A day that begins at one o'clock begins there, and one that a country skipped has no hours."""
        cairo = Calendar(timezone="Africa/Cairo", workdays=(4,))
        assert cairo.after(utc("2026-04-22T12:00"), 0) == utc("2026-04-23T22:00")
        apia = Calendar(timezone="Pacific/Apia", holidays=(date(2011, 12, 29),))
        assert apia.after(utc("2011-12-29T12:00"), 1) == utc("2011-12-30T11:00")

    def test_no_such_zone_here(self):
        """A machine that does not know the zone counts in UTC; a calendar without any working day counts every day."""
        since = utc("2026-09-25T12:00")
        assert Calendar(timezone="Mars/Base", workdays=WEEKDAYS).after(since, 12) == utc("2026-09-28T00:00")
        nobody = Calendar(workdays=(), holidays=(date(2026, 9, 25),))
        assert nobody.after(since, 12) == utc("2026-09-26T00:00")


class TestNested:
    """A supplier's deadline within a platform's own."""

    SINCE, LATER = utc("2026-09-28T08:00"), utc("2026-10-08T08:00")
    AGREED = Agreement(supplier="s", hours={"confirm": 24}, buffer_hours=6)

    def test_no_platform(self):
        """Without a platform's deadline, or with one that had passed, the duty's own counts; none before it begins."""
        due = self.SINCE + timedelta(hours=24)
        assert self.AGREED.nested("confirm", self.SINCE, None) == due
        assert self.AGREED.nested("confirm", self.SINCE, self.SINCE) == due
        assert self.AGREED.nested("confirm", None, None) is None

    def test_platform(self):
        """The buffer is kept before the platform's deadline, unless what was agreed is sooner."""
        soon = self.SINCE + timedelta(hours=20)
        assert self.AGREED.nested("confirm", self.SINCE, soon) == soon - timedelta(hours=6)
        assert self.AGREED.nested("confirm", self.SINCE, self.LATER) == self.SINCE + timedelta(hours=24)
        assert self.AGREED.nested("confirm", None, soon) == soon - timedelta(hours=6)

    def test_not_agreed(self):
        """Hours that are only usual do not shorten what the platform leaves."""
        assert self.AGREED.nested("inspect", self.SINCE, self.LATER) == self.LATER - timedelta(hours=6)

    def test_too_near(self):
        """A platform's deadline that leaves no room for the buffer counts whole."""
        soon = self.SINCE + timedelta(hours=6)
        assert self.AGREED.nested("confirm", self.SINCE, soon) == soon


ZONES = ("UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe")
TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
CALENDARS = st.builds(
    Calendar,
    timezone=st.sampled_from((*ZONES, "America/St_Johns", "Pacific/Apia", "America/Sao_Paulo")),
    workdays=st.sets(st.integers(0, 6), min_size=1).map(tuple),
    holidays=st.lists(st.dates(date(2000, 1, 1), date(2060, 1, 1)), max_size=5).map(tuple),
)
A_FEW_HOURS = st.integers(0, 400)


class TestDueAlways:
    """What holds for every calendar."""

    @given(CALENDARS, TIMES, st.timedeltas(timedelta(), timedelta(days=20)), A_FEW_HOURS)
    def test_in_order(self, calendar, since, later, hours):
        """What began later is not due earlier, and more hours do not end earlier."""
        due = calendar.after(since, hours)
        assert due <= calendar.after(since + later, hours)
        assert due <= calendar.after(since, hours + 1)

    @given(CALENDARS, TIMES, A_FEW_HOURS)
    def test_never_early(self, calendar, since, hours):
        """Nobody gets less than the hours that were agreed."""
        assert calendar.after(since, hours) >= since + timedelta(hours=hours)

    @given(CALENDARS.filter(lambda one: one.timezone in ZONES), TIMES, A_FEW_HOURS)
    def test_on_a_working_day(self, calendar, since, hours):
        """A deadline never falls on a holiday or another day without work."""
        assert calendar.works_on(calendar.after(since, hours).astimezone(ZoneInfo(calendar.timezone)).date())

    @given(CALENDARS, TIMES, st.integers(0, 60), st.integers(0, 60))
    def test_in_two_parts(self, calendar, since, one, two):
        """Waiting twice is waiting for the sum."""
        assert calendar.after(calendar.after(since, one), two) == calendar.after(since, one + two)

    @given(st.sampled_from(ZONES), TIMES, A_FEW_HOURS)
    def test_plain(self, zone, since, hours):
        """Who works every day has plain hours, in every zone."""
        due = since + timedelta(hours=hours)
        assert Calendar(timezone=zone).after(since, hours) == due
        assert Calendar(timezone=zone, holidays=(date(1990, 1, 1),)).after(since, hours) == due


FAULTS = [
    ({"window_days": -1}, "window_days is a whole number from 0"),
    ({"window_days": 30.0}, "window_days"),
    ({"hours": {"confirm": -1}}, "hours.confirm is a whole number from 0 to 8784, not -1"),
    ({"hours": {"confirm": True}}, "hours.confirm"),
    ({"hours": {"sing": 1}}, "hours.sing: a name here is one of reply, decide"),
    ({"buffer_hours": -1}, "buffer_hours"),
    ({"silence": {"ship": "accepted"}}, "silence.ship: a name here is one of confirm, receive, inspect, credit"),
    ({"silence": {"confirm": "yes"}}, "silence.confirm is one of accepted, merchant_decides, refund_only, not 'yes'"),
    ({"liable": {"weather": "supplier"}}, "liable.weather: a name here is one of quality"),
    ({"liable": {Category.QUALITY: "me"}}, "liable.quality is one of supplier, customer, carrier, merchant"),
    ({"freight": {Category.QUALITY: ""}}, "freight.quality"),
    ({"freight_costs": {"Germany": Money(minor=1, currency="USD")}}, "freight_costs.Germany: a name here is a country"),
    ({"freight_costs": {"DE": Money(minor=-1, currency="USD")}}, "freight_costs.DE is an amount of money of zero or"),
    ({"restocking": {Category.QUALITY: 101}}, "restocking.quality is a whole number from 0 to 100, not 101"),
    ({"restocking": {Category.QUALITY: -1}}, "restocking.quality"),
    ({"evidence": {Category.QUALITY: ("photo", "sound")}}, "evidence.quality lists some of photo, video, document"),
    (
        {"keep_below": Money(minor=-1, currency="USD")},
        "keep_below is an amount of money of zero or more, not -0.01 USD",
    ),
    ({"credit_cap": Money(minor=-1, currency="USD")}, "credit_cap"),
    ({"unit_costs": {"AC-1": Money(minor=-1, currency="USD")}}, "unit_costs.AC-1"),
    ({"unit_costs": {"": Money(minor=1, currency="USD")}}, "unit_costs."),
    ({"unit_costs": {"x" * 256: Money(minor=1, currency="USD")}}, "unit_costs.x"),
    ({"rates": {"CNY/USD": "0"}}, "rates.CNY/USD is a decimal number above zero as text"),
    ({"rates": {"CNY/USD": "1e-3"}}, "rates.CNY/USD is a decimal"),
    ({"rates": {"CNY/USD": "-1"}}, "rates.CNY/USD is a decimal"),
    ({"rates": {"CNY/XXX": "1"}}, "rates.CNY/XXX: a name here is two currencies such as CNY/USD"),
    ({"rates": {"USD/USD": "1"}}, "rates.USD/USD: a name here"),
    ({"rates": {"USD": "1"}}, "rates.USD: a name here"),
    ({"return_to": (ReturnTo(address=Address(city="Ningbo")),)}, "return_to.0.address.lines is empty"),
    ({"return_to": (ReturnTo(address=WAREHOUSE, countries=("DEU",)),)}, "return_to.0.countries lists countries"),
    ({"return_to": (ReturnTo(address=WAREHOUSE, countries=("DE", "DE")),)}, "return_to.0.countries: DE stands there"),
    ({"return_to": (ReturnTo(address=WAREHOUSE),) * 2}, "return_to.1.countries: an address for all others"),
    (
        {"return_to": (ReturnTo(address=WAREHOUSE), *(ReturnTo(address=WAREHOUSE, countries=("DE",)),) * 2)},
        "return_to.2.countries: DE stands there twice",
    ),
    ({"calendar": Calendar(timezone="Mars/Base")}, "calendar.timezone is a name of the IANA table"),
    ({"calendar": Calendar(timezone="../UTC")}, "calendar.timezone"),
    ({"calendar": Calendar(workdays=())}, "calendar.workdays lists each working day once"),
    ({"calendar": Calendar(workdays=(0, 0))}, "calendar.workdays"),
    ({"calendar": Calendar(workdays=(7,))}, "calendar.workdays"),
    ({"calendar": Calendar(holidays=("2026-10-01",))}, "calendar.holidays"),
    ({"valid_from": datetime(2026, 1, 1)}, "valid_from is a time with an offset"),
]


@pytest.mark.parametrize(
    ("change", "told"), FAULTS, ids=[f"{n}-{told.split()[0]}" for n, (_, told) in enumerate(FAULTS)]
)
def test_what_cannot_be_agreed(change, told):
    """The sentence begins with the field and says what it takes."""
    with pytest.raises(InvalidValue) as caught:
        checked(replace(FULL, **change))
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize("agreement", [FULL, Agreement(supplier="s")])
def test_what_can(agreement):
    """What is right comes back as it is."""
    assert checked(agreement) is agreement


@pytest.mark.parametrize("agreement", [FULL, Agreement(supplier="s", version=1)])
def test_document(agreement):
    """A document holds all but supplier and version."""
    document = agreement_document(agreement)
    whose = (agreement.supplier, agreement.version, agreement.valid_from)
    assert agreement_of(*whose, document) == agreement
    assert agreement_document(agreement_of("other", 7, agreement.valid_from, document)) == document


def test_document_left_out():
    """What a document leaves out, or null, is the default; order and case do not matter."""
    empty = Agreement(supplier="s", version=1)
    names = set(agreement_document(empty))
    assert agreement_of("s", 1, ALWAYS, {}) == agreement_of("s", 1, ALWAYS, dict.fromkeys(names)) == empty
    mixed = {"calendar": {"workdays": [4, 0]}, "return_to": [{"countries": ["de"], "address": {"lines": ["1"]}}]}
    found = agreement_of("s", 1, ALWAYS, mixed)
    assert (found.calendar.workdays, found.return_to[0].countries) == ((0, 4), ("DE",))
    assert agreement_of("s", 1, ALWAYS, {"buffer_hours": 0}).buffer_hours == 0
