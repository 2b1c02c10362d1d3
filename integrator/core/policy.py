"""An account's policy on returns: rules in their order, of which the first that fits a request decides.

A rule decides about the whole request, so all lines must fit it. What is not known decides nothing: the merchant is
asked then. Versions are never changed; an order keeps the one it was placed under.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import fnmatchcase
from functools import cached_property
from typing import TYPE_CHECKING, Any

from integrator.core import evidence, keep
from integrator.core.agreements import ALWAYS, Agreement
from integrator.core.keep import Costs, Verdict, said
from integrator.core.ledger import claimed_category, summed
from integrator.core.money import Money
from integrator.core.types import Category, EventKind, Line, Wish

if TYPE_CHECKING:
    from integrator.core.rma import Rma

APPROVE, ASK, REFUND_ONLY, DECLINE = "approve", "ask", "refund_only", "decline"
ACTIONS = (APPROVE, ASK, REFUND_ONLY, DECLINE)
PAYS = (APPROVE, REFUND_ONLY)
"""The actions by which a customer gets money."""
LANGUAGES = ("en", "zh")
NO_COSTS = Costs()


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What a rule asks of a request; what is left out is not asked. Limits count themselves, lists are alternatives.

    `details` and `categories` of the reason; `value`: the refund asked, else what the lines cost the customer; `days`
    from the order to the request; `returns` that this customer asked for earlier; `skus` are globs.
    """

    categories: tuple[Category, ...] = ()
    details: tuple[str, ...] = ()
    value_from: Money | None = None
    value_to: Money | None = None
    days_from: int | None = None
    days_to: int | None = None
    returns_from: int | None = None
    returns_to: int | None = None
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    skus: tuple[str, ...] = ()
    product_ids: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    not_worth_returning: bool = False


ANYTHING = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the customer is told."""

    en: str
    zh: str

    def in_language(self, language: str | None) -> str:
        """The words for a customer of that language."""
        return self.zh if (language or "").casefold().startswith("zh") else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`action`: approve, ask, refund_only, or decline, which needs `words`.

    `free_freight`: of what is approved the customer does not pay the way back.
    """

    action: str
    when: When = ANYTHING
    name: str | None = None
    words: Words | None = None
    free_freight: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version. `automatic`: the clock acts on requests by itself, as long as the newest version says so."""

    version: int = 0
    valid_from: datetime = ALWAYS
    automatic: bool = False
    costs: Costs = NO_COSTS
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known beside the case: earlier returns of its customer, and the agreements in force for its order."""

    earlier_returns: int | None = None
    agreements: Mapping[str, Agreement] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the policy says; `because` is one sentence with the rule that decided. `number` counts rules from 1."""

    action: str
    because: str
    rule: Rule | None = None
    number: int | None = None
    words: Words | None = None


def in_force(versions: Iterable[Policy], at: datetime | None) -> Policy | None:
    """The version that holds for an order placed `at`: the newest valid then, else the first; None without any."""
    found = sorted(versions, key=lambda one: one.version)
    if not found or at is None:
        return found[0] if found else None
    valid = [one for one in found if one.valid_from <= at]
    return max(valid, key=lambda one: (one.valid_from, one.version), default=found[0])


def decided(case: Rma, policy: Policy, facts: Facts) -> Decision:
    """What the first rule that fits says; `ask` where none does, or where it cannot be told whether one fits."""
    seen = _Seen(case, policy, facts)
    for number, rule in enumerate(policy.rules, 1):
        told = named(rule, number)
        asked = [condition for condition in _CONDITIONS if condition.is_asked(rule.when)]
        held = [(condition, condition.holds(rule.when, seen)) for condition in asked]
        if any(holds is False for _, holds in held):
            continue
        unknown = next((condition for condition, holds in held if holds is None), None)
        if unknown:
            because = f"You are asked, as {told} cannot be tried: {unknown.missing} is not known."
            return Decision(action=ASK, because=because, rule=rule, number=number)
        if rule.action in PAYS and (doubt := evidence.doubts(case, facts.agreements)):
            because = f"You are asked, although {told} says {rule.action}: {doubt}."
            return Decision(action=ASK, because=because, rule=rule, number=number)
        why = ", ".join(condition.told(seen) for condition in asked) or "it fits every request"
        because = f"{told[0].upper()}{told[1:]} says {rule.action}: {why}."
        return Decision(action=rule.action, because=because, rule=rule, number=number, words=rule.words)
    return Decision(action=ASK, because="You are asked, as no rule fits.")


def named(rule: Rule, number: int) -> str:
    """How a sentence calls a rule."""
    return f'rule {number} "{rule.name}"' if rule.name else f"rule {number}"


# ------------------------------------------------------------------ what is looked at

_LISTS = frozenset({EventKind.RETURN_REQUESTED, EventKind.RETURN_UPDATED, EventKind.RETURN_APPROVED})


def value_of(case: Rma) -> Money | None:
    """The refund that was asked for, else what the lines cost the customer; None where that is not told."""
    lists = [event for event in case.timeline if event.kind in _LISTS]
    asked = [money for event in lists if event.refund and (money := event.refund.shop_amount or event.refund.amount)]
    asked += [money for view in case.asked_refunds if (money := view.shop_amount or view.amount)]
    return asked[-1] if asked else _amount([event.lines for event in lists if event.lines])


def _amount(lists: Sequence[tuple[Line, ...]]) -> Money | None:
    amounts = [line.amount for line in lists[-1]] if lists else []
    known = [money for money in amounts if money]
    return summed(known) if len(known) == len(amounts) else None


class _Seen:
    """A request as rules look at it; None: not known."""

    def __init__(self, case: Rma, policy: Policy, facts: Facts) -> None:
        self.case, self.policy, self.facts = case, policy, facts

    @cached_property
    def categories(self) -> list[str]:
        return [claimed_category(line).value for line in self.case.lines]

    @cached_property
    def details(self) -> list[str]:
        return [(line.reason and line.reason.detail) or "" for line in self.case.lines]

    @cached_property
    def value(self) -> Money | None:
        return value_of(self.case)

    @cached_property
    def days(self) -> int | None:
        placed = self.case.order.placed_at
        return max(0, (evidence.asked_at(self.case) - placed).days) if placed else None

    @property
    def returns(self) -> int | None:
        return self.facts.earlier_returns

    @cached_property
    def country(self) -> str | None:
        return ((self.case.customer and self.case.customer.country) or "").upper() or None

    @cached_property
    def language(self) -> str | None:
        return ((self.case.customer and self.case.customer.language) or "").casefold() or None

    def goods(self, name: str) -> list[str] | None:
        """A field of all lines, None where it is not told of one of them."""
        told = [getattr(line.facts, name) for line in self.case.lines]
        return told if told and all(told) else None

    @cached_property
    def verdicts(self) -> list[Verdict]:
        found = keep.judged(self.case, self.policy.costs, self.facts.agreements)
        return list({verdict.because: verdict for verdict in found.values()}.values())


_Holds = Callable[[When, _Seen], bool | None]


@dataclass(frozen=True, slots=True)
class _Condition:
    """`fields` of When, how they hold (None: unknown), what to say where they do and what is missing otherwise."""

    fields: tuple[str, ...]
    holds: _Holds
    told: Callable[[_Seen], str]
    missing: str

    def is_asked(self, when: When) -> bool:
        """Whether a rule has this condition."""
        return any(getattr(when, name) != getattr(ANYTHING, name) for name in self.fields)


def _within(name: str) -> _Holds:
    """A number between two limits that count themselves."""

    def holds(when: When, seen: _Seen) -> bool | None:
        value, low, high = getattr(seen, name), getattr(when, f"{name}_from"), getattr(when, f"{name}_to")
        return None if value is None else (low is None or value >= low) and (high is None or value <= high)

    return holds


def _value(when: When, seen: _Seen) -> bool | None:
    if seen.value is None:
        return None
    low, high, value = when.value_from, when.value_to, seen.value
    if any(limit and limit.currency != value.currency for limit in (low, high)):
        return False
    return (low is None or value.minor >= low.minor) and (high is None or value.minor <= high.minor)


def _each(told: Sequence[str] | None, fits: Callable[[str], bool]) -> bool | None:
    return None if told is None else bool(told) and all(map(fits, told))


def _sku(when: When, seen: _Seen) -> bool | None:
    return _each(seen.goods("sku"), lambda sku: is_like(sku, when.skus))


def is_like(sku: str, globs: Iterable[str]) -> bool:
    """Whether a SKU fits one of the globs; case never matters."""
    return any(fnmatchcase(sku.casefold(), glob.casefold()) for glob in globs)


def _vendor(when: When, seen: _Seen) -> bool | None:
    wanted = {vendor.strip().casefold() for vendor in when.vendors}
    return _each(seen.goods("vendor"), lambda vendor: vendor.strip().casefold() in wanted)


def _language(when: When, seen: _Seen) -> bool | None:
    language = seen.language
    return None if language is None else any(_speaks(language, wanted.casefold()) for wanted in when.languages)


def _speaks(language: str, wanted: str) -> bool:
    return language == wanted or language.replace("_", "-").startswith(f"{wanted}-")


def _not_worth(when: When, seen: _Seen) -> bool | None:
    outcomes = {verdict.outcome for verdict in seen.verdicts}
    if keep.RETURN in outcomes or not outcomes:
        return False
    return None if keep.UNKNOWN in outcomes else True


def _all(texts: Iterable[Any]) -> str:
    return " and ".join(dict.fromkeys(str(text) for text in texts))


_CONDITIONS = (
    _Condition(
        ("categories",),
        lambda when, seen: _each(seen.categories, lambda one: one in when.categories),
        lambda seen: f"the reason is {_all(seen.categories)}",
        "the reason",
    ),
    _Condition(
        ("details",),
        lambda when, seen: _each(seen.details, lambda one: one in when.details),
        lambda seen: f"it is {_all(seen.details)}",
        "the reason",
    ),
    _Condition(
        ("value_from", "value_to"),
        _value,
        lambda seen: f"the value is {said(seen.value)}" if seen.value else "",
        "the value",
    ),
    _Condition(
        ("days_from", "days_to"),
        _within("days"),
        lambda seen: f"it was asked {seen.days} days after the order",
        "when the order was placed",
    ),
    _Condition(
        ("returns_from", "returns_to"),
        _within("returns"),
        lambda seen: f"the customer had {seen.returns} returns before",
        "who the customer is",
    ),
    _Condition(
        ("countries",),
        lambda when, seen: None if seen.country is None else seen.country in when.countries,
        lambda seen: f"the country is {seen.country}",
        "the customer's country",
    ),
    _Condition(("languages",), _language, lambda seen: f"the language is {seen.language}", "the customer's language"),
    _Condition(("skus",), _sku, lambda seen: f"the SKU is {_all(seen.goods('sku') or ())}", "a SKU"),
    _Condition(
        ("product_ids",),
        lambda when, seen: _each(seen.goods("product_id"), lambda one: one in when.product_ids),
        lambda seen: f"the product is {_all(seen.goods('product_id') or ())}",
        "a product",
    ),
    _Condition(("vendors",), _vendor, lambda seen: f"the vendor is {_all(seen.goods('vendor') or ())}", "a vendor"),
    _Condition(
        ("wishes",),
        lambda when, seen: None if seen.case.wish is None else seen.case.wish in when.wishes,
        lambda seen: f"the wish is {seen.case.wish}",
        "what the customer wishes",
    ),
    _Condition(
        ("not_worth_returning",),
        _not_worth,
        lambda seen: _all(verdict.because for verdict in seen.verdicts),
        "whether the way back is worth it",
    ),
)
