"""Where a policy promises customers more than suppliers have agreed to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from integrator.core.agreements import Agreement
from integrator.core.keep import covers, said
from integrator.core.policy import APPROVE, REFUND_ONLY, Policy, Rule, is_like, named
from integrator.core.types import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A rule (counted from 1) that differs from what the supplier agreed to in `field`; `sentence` says how."""

    rule: int
    supplier: str
    field: str
    sentence: str


def conflicts(
    policy: Policy, agreements: Iterable[Agreement], names: Mapping[str, str] | None = None
) -> list[Conflict]:
    """Each rule with each supplier that agreed to less, in the order of the rules. `names`: supplier -> its name."""
    theirs = [(one, (names or {}).get(one.supplier, one.supplier)) for one in agreements]
    return [
        Conflict(rule=number, supplier=agreement.supplier, field=field, sentence=f"{called}{differs}.")
        for number, rule in enumerate(policy.rules, 1)
        for agreement, who in sorted(theirs, key=lambda one: one[1])
        for field, check in _CHECKS
        for differs in check(rule, agreement, who)
        for called in [_capital(named(rule, number))]
    ]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _categories(rule: Rule) -> tuple[Category, ...]:
    return rule.when.categories or tuple(Category)


def _window(rule: Rule, agreement: Agreement, who: str) -> Iterator[str]:
    limit, most = agreement.window_days, rule.when.days_to
    if rule.action == APPROVE and limit is not None and (most is None or most > limit):
        told = "at any age of the order" if most is None else f"up to {most} days after the order"
        yield f" approves {told}, but {who} takes goods back for {limit} days only"


def _keeps(rule: Rule, agreement: Agreement, who: str) -> Iterator[str]:
    """What is only refunded stays with the customer: the supplier must allow that, by a limit or by its silence."""
    if rule.action != REFUND_ONLY or rule.when.not_worth_returning or agreement.if_silent("confirm") == "refund_only":
        return
    limit, most = agreement.keep_below, rule.when.value_to
    if limit is None:
        yield f" leaves goods with the customer, but {who} agreed to no value up to which they may stay"
    elif most is None or not covers(limit, most):
        told = f"goods of up to {said(most)}" if most else "goods of any value"
        dear = _dear(rule, agreement)
        yield f" leaves {told} with the customer, but {who} agreed to a cost of {said(limit)} only{dear}"


def _dear(rule: Rule, agreement: Agreement) -> str:
    """The SKUs that are known to cost more than may stay."""
    limit = agreement.keep_below
    found = [
        sku
        for sku, cost in sorted(agreement.unit_costs.items())
        if not covers(limit, cost) and (not rule.when.skus or is_like(sku, rule.when.skus))
    ]
    shown = ", ".join(found[:5]) + (f" and {len(found) - 5} more" if len(found) > 5 else "")
    return f" (dearer: {shown})" if found else ""


def _freight(rule: Rule, agreement: Agreement, who: str) -> Iterator[str]:
    if rule.action == APPROVE and rule.free_freight:
        paid = [name for name in _categories(rule) if agreement.freight.get(name) == "customer"]
        if paid:
            yield f" lets customers send back free of charge, but {who} agreed that they pay for {', '.join(paid)}"


def _restocking(rule: Rule, agreement: Agreement, who: str) -> Iterator[str]:
    if rule.action == APPROVE:
        fees = [(name, agreement.restocking.get(name, 0)) for name in _categories(rule)]
        told = ", ".join(f"{percent} percent for {name}" for name, percent in fees if percent)
        if told:
            yield f" pays all back, but {who} keeps a fee of {told}"


def _cap(rule: Rule, agreement: Agreement, who: str) -> Iterator[str]:
    limit, most = agreement.credit_cap, rule.when.value_to
    if rule.action in (APPROVE, REFUND_ONLY) and limit and (most is None or not covers(limit, most)):
        told = f"up to {said(most)}" if most else "any value"
        yield f" pays {told}, but {who} credits at most {said(limit)} for a case"


_Check = Callable[[Rule, Agreement, str], Iterator[str]]
_CHECKS: tuple[tuple[str, _Check], ...] = (
    ("window_days", _window),
    ("keep_below", _keeps),
    ("freight", _freight),
    ("restocking", _restocking),
    ("credit_cap", _cap),
)
