"""What an account and a supplier agreed on: deadlines, who pays, what silence means. Versions are never changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from integrator.core.money import Money
from integrator.core.types import Address, Category

ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
STEPS = ("confirm", "receive", "inspect", "credit")
"""What a supplier is asked to do, in the order of a return."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnTo:
    """Where goods go back to; `countries` are those of customers it serves, empty for all others."""

    address: Address
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When a supplier works. `workdays`: 0 is Monday; deadlines given in hours count these days only."""

    timezone: str = "UTC"
    workdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    holidays: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One version of what was agreed with a supplier; the defaults hold where nothing was.

    `hours` by duty (see HOURS); `silence` by step: accepted, merchant_decides or refund_only; `liable` and `freight` by
    category: supplier, customer, carrier or merchant; `restocking` the supplier's fee by category in percent of cost;
    `evidence` by category what a claim needs (photo, video, document); `keep_below` the cost up to which goods may stay
    with the customer without asking; `credit_cap` the most a case is credited; `unit_costs` by SKU.
    """

    supplier: str
    version: int = 0
    valid_from: datetime = ALWAYS
    window_days: int | None = None
    hours: Mapping[str, int] = field(default_factory=dict)
    buffer_hours: int = 12
    silence: Mapping[str, str] = field(default_factory=dict)
    liable: Mapping[Category, str] = field(default_factory=dict)
    freight: Mapping[Category, str] = field(default_factory=dict)
    restocking: Mapping[Category, int] = field(default_factory=dict)
    evidence: Mapping[Category, tuple[str, ...]] = field(default_factory=dict)
    keep_below: Money | None = None
    credit_cap: Money | None = None
    unit_costs: Mapping[str, Money] = field(default_factory=dict)
    return_to: tuple[ReturnTo, ...] = ()
    calendar: Calendar = Calendar()

    def due(self, duty: str, since: datetime) -> datetime:
        """When a duty that began at `since` must be done."""
        return since + timedelta(hours=self.hours.get(duty, HOURS[duty]))

    def if_silent(self, step: str) -> str:
        """What it means that the supplier says nothing until the deadline of a step."""
        return self.silence.get(step, SILENCE[step])

    def party(self, category: Category) -> str:
        """Who bears the loss for a reason."""
        return self.liable.get(category, LIABLE[category])

    def address(self, country: str | None) -> Address | None:
        """Where a customer in that country sends goods back, or None where nothing is agreed."""
        wanted = (country or "").upper()
        exact = [one.address for one in self.return_to if wanted and wanted in one.countries]
        rest = [one.address for one in self.return_to if not one.countries]
        return next(iter(exact + rest), None)


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
