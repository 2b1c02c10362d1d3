"""Policies as documents and back, and what no policy may say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from integrator.core.agreements import ELSEWHERE, MAX_DAYS
from integrator.core.codec import money_document, money_of, time_text
from integrator.core.errors import InvalidValue
from integrator.core.keep import Costs, said
from integrator.core.money import Money
from integrator.core.policy import ACTIONS, ANYTHING, APPROVE, DECLINE, LANGUAGES, Policy, Rule, When, Words
from integrator.core.reasons import DETAILS
from integrator.core.types import MAX_ID, Category, Wish

MAX_RULES = 200
MAX_NAME = 100
MAX_WORDS = 2_000
MAX_RETURNS = 10_000
LISTS = ("categories", "details", "countries", "languages", "skus", "product_ids", "vendors", "wishes")
NUMBERS = ("days_from", "days_to", "returns_from", "returns_to")
MONEYS = ("value_from", "value_to")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_ALL_DETAILS = tuple(sorted({detail for details in DETAILS.values() for detail in details}))

# ------------------------------------------------------------------ as a document


def policy_document(policy: Policy) -> dict[str, Any]:
    """All fields but the version, in their order; equal policies give equal documents."""
    return {"valid_from": time_text(policy.valid_from)} | content_document(policy)


def content_document(policy: Policy) -> dict[str, Any]:
    """What the policy says, without since when."""
    return {
        "automatic": policy.automatic,
        "costs": {
            "freight": {name: money_document(policy.costs.freight[name]) for name in sorted(policy.costs.freight)},
            "handling": money_document(policy.costs.handling),
            "resale_percent": policy.costs.resale_percent,
        },
        "rules": [_rule_document(rule) for rule in policy.rules],
    }


def _rule_document(rule: Rule) -> dict[str, Any]:
    """What a rule says; conditions it does not have are left out."""
    return {
        "name": rule.name,
        "when": _when_document(rule.when),
        "action": rule.action,
        "words": {name: getattr(rule.words, name) for name in LANGUAGES} if rule.words else None,
        "free_freight": rule.free_freight,
    }


def _when_document(when: When) -> dict[str, Any]:
    found: dict[str, Any] = {name: [str(one) for one in getattr(when, name)] for name in LISTS}
    found |= {name: getattr(when, name) for name in NUMBERS}
    found |= {name: money_document(getattr(when, name)) for name in MONEYS}
    found["not_worth_returning"] = when.not_worth_returning
    return {name: value for name, value in found.items() if value is not None and value is not False and value != []}


def policy_of(version: int, valid_from: datetime, document: Mapping[str, Any]) -> Policy:
    """The policy of a document whose form is known to be right; what it leaves out, or null, is the default."""
    return Policy(
        version=version,
        valid_from=valid_from,
        automatic=bool(document.get("automatic")),
        costs=_costs(document.get("costs") or {}),
        rules=tuple(map(_rule, document.get("rules") or ())),
    )


def _costs(document: Mapping[str, Any]) -> Costs:
    freight: Mapping[str, Any] = document.get("freight") or {}
    percent = document.get("resale_percent")
    return Costs(
        freight={name.upper(): Money.parse(cost["amount"], cost["currency"]) for name, cost in freight.items()},
        handling=money_of(document.get("handling")),
        resale_percent=Costs().resale_percent if percent is None else percent,
    )


def _rule(document: Mapping[str, Any]) -> Rule:
    words = document.get("words")
    return Rule(
        name=document.get("name"),
        when=_when(document.get("when") or {}),
        action=document["action"],
        words=Words(**{name: words.get(name) or "" for name in LANGUAGES}) if words else None,
        free_freight=bool(document.get("free_freight")),
    )


def _when(document: Mapping[str, Any]) -> When:
    get = document.get
    found: dict[str, Any] = {name: tuple(get(name) or ()) for name in LISTS}
    found["categories"] = tuple(map(Category, found["categories"]))
    found["wishes"] = tuple(map(Wish, found["wishes"]))
    found["countries"] = tuple(country.upper() for country in found["countries"])
    found |= {name: get(name) for name in NUMBERS}
    found |= {name: money_of(get(name)) for name in MONEYS}
    return When(**found, not_worth_returning=bool(get("not_worth_returning")))


# ------------------------------------------------------------------ what no policy may say


def checked(told: Policy) -> Policy:
    """The policy itself; InvalidValue names the first field that cannot be right and says what to do."""
    for fault in _faults(told):
        raise InvalidValue(fault)
    return told


def _faults(told: Policy) -> Iterator[str]:
    yield from _cost_faults(told.costs)
    if len(told.rules) > MAX_RULES:
        yield f"rules are at most {MAX_RULES}; put several SKUs or countries into one rule"
    seen: dict[str, int] = {}
    for place, rule in enumerate(told.rules):
        at = f"rules.{place}"
        yield from _rule_faults(at, rule)
        if rule.when.not_worth_returning and not told.costs.freight:
            yield f"{at}.when.not_worth_returning needs costs.freight; say there what a parcel back costs"
        if rule.name and rule.name in seen:
            yield f"{at}.name is that of rules.{seen[rule.name]} too; give each rule a name of its own"
        seen[rule.name or ""] = place
    yield from _unreached(told.rules)


def _unreached(rules: Iterable[Rule]) -> Iterator[str]:
    """Rules after one that fits every request."""
    ends = None
    for place, rule in enumerate(rules):
        if ends is not None:
            called = f' "{rule.name}"' if rule.name else ""
            yield (
                f"rules.{place}{called} is never reached, as rules.{ends} has no conditions and decides every request;"
                " move that one to the end or give it conditions"
            )
        ends = place if ends is None and rule.when == ANYTHING else ends


def _cost_faults(costs: Costs) -> Iterator[str]:
    for name, money in costs.freight.items():
        if name != ELSEWHERE and not _COUNTRY.fullmatch(name):
            yield f"costs.freight.{name[:60]}: a name here is a country by two letters of ISO 3166, or * for all others"
        yield from _negative(f"costs.freight.{name[:60]}", money)
    yield from _negative("costs.handling", costs.handling)
    if not _is_whole(costs.resale_percent, 100):
        yield f"costs.resale_percent is a whole number from 0 to 100, not {costs.resale_percent!r}"


def _negative(name: str, money: Money | None) -> Iterator[str]:
    if money and money.minor < 0:
        yield f"{name} is an amount of zero or more, not {said(money)}"


def _is_whole(value: Any, most: int) -> bool:
    return type(value) is int and 0 <= value <= most


def _rule_faults(at: str, rule: Rule) -> Iterator[str]:
    if rule.action not in ACTIONS:
        yield f"{at}.action is one of {', '.join(ACTIONS)}, not {rule.action!r}"
    if rule.name is not None and not 0 < len(rule.name.strip()) <= MAX_NAME:
        yield f"{at}.name has 1 to {MAX_NAME} characters; leave it out if the rule has none"
    yield from _word_faults(at, rule)
    if rule.free_freight and rule.action != APPROVE:
        yield f"{at}.free_freight belongs to a rule that approves; leave it out where nothing is sent back by that rule"
    yield from _when_faults(f"{at}.when", rule.when)


def _word_faults(at: str, rule: Rule) -> Iterator[str]:
    if rule.action == DECLINE and rule.words is None:
        yield f"{at}.words is missing; say in en and zh what the customer is told"
    elif rule.action != DECLINE and rule.words is not None:
        yield f"{at}.words belong to a rule that declines; leave them out"
    for name in LANGUAGES if rule.words else ():
        if not 0 < len(getattr(rule.words, name).strip()) <= MAX_WORDS:
            yield f"{at}.words.{name} has 1 to {MAX_WORDS} characters; say there what the customer is told"


def _when_faults(at: str, when: When) -> Iterator[str]:
    for name, rule, wanted in _LISTED:
        for value in getattr(when, name):
            if not rule(value):
                yield f"{at}.{name} lists {wanted}, not {str(value)[:60]!r}"
    known = {detail for category in when.categories for detail in DETAILS[category]}
    for detail in when.details if when.categories else ():
        if detail not in known:
            yield f"{at}.details: {detail} is none of {', '.join(when.categories)}; docs/reasons.md lists them"
    for name in NUMBERS:
        value, most = getattr(when, name), MAX_DAYS if name.startswith("days") else MAX_RETURNS
        if value is not None and not _is_whole(value, most):
            yield f"{at}.{name} is a whole number from 0 to {most}, not {value!r}"
    for name in MONEYS:
        yield from _negative(f"{at}.{name}", getattr(when, name))
    yield from _span_faults(at, when)


def _span_faults(at: str, when: When) -> Iterator[str]:
    low, high = when.value_from, when.value_to
    if low and high and low.currency != high.currency:
        yield f"{at}.value_to is in {high.currency} and value_from in {low.currency}; give both in one currency"
    spans = [("value", low.minor if low else None, high.minor if high else None)]
    spans += [(name, getattr(when, f"{name}_from"), getattr(when, f"{name}_to")) for name in ("days", "returns")]
    for name, least, most in spans:
        if least is not None and most is not None and least > most:
            yield f"{at}.{name}_to is below {name}_from, so that nothing fits; exchange them"


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= MAX_ID


_LISTED: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("categories", lambda value: value in list(Category), f"some of {', '.join(Category)}"),
    ("details", lambda value: value in _ALL_DETAILS, "details of docs/reasons.md"),
    ("countries", lambda value: bool(_COUNTRY.fullmatch(value)), "countries by two letters of ISO 3166"),
    ("languages", lambda value: bool(_LANGUAGE.fullmatch(value)), "languages such as en or zh-CN"),
    ("skus", _is_id, f"SKUs of 1 to {MAX_ID} characters, in which * stands for any"),
    ("product_ids", _is_id, f"ids of 1 to {MAX_ID} characters"),
    ("vendors", _is_id, f"vendors of 1 to {MAX_ID} characters"),
    ("wishes", lambda value: value in list(Wish), f"some of {', '.join(Wish)}"),
)
