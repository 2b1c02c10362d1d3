"""What an account promises its customers: kept in versions, held against agreements, tried on past cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.agreements import in_force as agreed
from integrator.core.conflicts import Conflict, conflicts
from integrator.core.errors import NotFound
from integrator.core.keep import said
from integrator.core.money import Money
from integrator.core.policy import (
    ACTIONS,
    APPROVE,
    ASK,
    DECLINE,
    PAYS,
    REFUND_ONLY,
    Policy,
    decided,
    in_force,
    value_of,
)
from integrator.core.policy_form import content_document
from integrator.core.rma import Rma
from integrator.core.types import EventKind
from integrator.db import accounts, agreements
from integrator.db import policies as store
from integrator.db.engine import as_json
from integrator.services import ids
from integrator.services.context import Context
from integrator.services.recall import Recall, Recalled
from schemas.policy import loaded

Document = Mapping[str, Any]
LAST = 200
"""How many past cases a policy is tried on unless told."""
HAPPENED = "happened"


def set_policy(context: Context, account: str, document: Document) -> Policy:
    """A new version; the newest one if that says the same already. InvalidValue names what no policy may say.

    Whoever calls it with `services.audit.noting` leaves a row only where a version was added.
    """
    told = loaded(document)
    since = told.valid_from if document.get("valid_from") else None
    with context.database.read() as conn:
        if found := _same(conn, account, told, since):
            return found

    def work(conn: Connection) -> Policy:
        accounts.lock_account(conn, account)
        id_, now = ids.new_id("pol"), context.now()
        found = _same(conn, account, told, since)
        return found or store.add_version(conn, account, told, id_=id_, now=now, valid_from=since)

    return context.database.in_transaction(work)


def _same(conn: Connection, account: str, told: Policy, since: datetime | None) -> Policy | None:
    newest = next(reversed(store.of_account(conn, account)), None)
    return newest if newest and since in (None, newest.valid_from) and says_the_same(newest, told) else None


def says_the_same(one: Policy, other: Policy) -> bool:
    """Whether two versions say the same, whenever they hold."""
    return as_json(content_document(one)) == as_json(content_document(other))


def listed(context: Context, account: str) -> list[Policy]:
    """All versions, the oldest first."""
    with context.database.read() as conn:
        return store.of_account(conn, account)


def shown(context: Context, account: str, version: int | None = None) -> Policy:
    """The version asked for, else the one that holds for an order placed now. NotFound if there is none."""
    versions = listed(context, account)
    if version is None:
        found = in_force(versions, context.now())
    else:
        found = next((one for one in versions if one.version == version), None)
    if found is None:
        which = "no policy yet" if version is None else f"no version {version}"
        raise NotFound(f"there is {which}; `integrator policy set --file FILE` makes one, `policy list` shows them")
    return found


def differences(context: Context, account: str, policy: Policy) -> list[Conflict]:
    """Where a policy promises more than the account's suppliers have agreed to for orders of today."""
    with context.database.read() as conn:
        theirs = accounts.list_suppliers(conn, account)
        versions, now = agreements.of_account(conn, account), context.now()
    names = {one.id: one.name for one in theirs}
    return conflicts(policy, [agreed(versions, one, now) for one in names], names)


# ------------------------------------------------------------------ tried on past cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A past request that would have been decided otherwise; `because` is the new policy's sentence."""

    ref: str
    before: str
    after: str
    because: str
    cost: tuple[Money, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """A policy on past requests. `more`: how many more (or fewer) it decides so; `cost`: what customers get more.

    `cases` were looked at, `requests` of them had to be decided; `unknown`: changes whose value nobody told.
    """

    cases: int
    requests: int
    against: str
    more: Mapping[str, int]
    cost: tuple[Money, ...]
    unknown: int
    changes: tuple[Change, ...]

    def sentence(self) -> str:
        """All of it in one sentence."""
        parts = [f"{_DID[name]} {abs(count)} {_more(count)}" for name, count in self.more.items() if count]
        costs = [f"cost {said(_absolute(money))} {'more' if money.minor > 0 else 'less'}" for money in self.cost]
        head = f"On the last {self.requests} requests, against {self.against}, the policy would have"
        tail = f"; the value of {self.unknown} is not known" if self.unknown else ""
        return f"{head} {', '.join(parts + costs) or 'decided all alike'}{tail}."


_DID = {
    APPROVE: "approved",
    ASK: "asked you about",
    REFUND_ONLY: "refunded without a return",
    DECLINE: "declined",
}


def _more(count: int) -> str:
    return "more" if count > 0 else "fewer"


def _absolute(money: Money) -> Money:
    return money if money.minor >= 0 else -money


def dry_run(context: Context, account: str, document: Document, *, last: int = LAST, happened: bool = False) -> DryRun:
    """What a policy would have decided of the last cases, against the present one or what happened. Reads only."""
    policy = loaded(document)
    with context.database.read() as conn:
        versions = store.of_account(conn, account)
        counts = any(map(asks_for_returns, [policy, *versions]))
        rows = store.newest_cases(conn, account, last)
        tried = [(one, one.asked) for one in Recall(conn, account, counts=counts).all(rows)]
    found = [(one, asked) for one, asked in tried if asked]
    base = [] if happened else versions
    changes = [change for one, asked in found if (change := _change(one, asked, policy, base))]
    return DryRun(
        cases=len(rows),
        requests=len(found),
        against=_against(base, context.now()),
        more=_counted(changes),
        cost=_summed(money for change, _ in changes for money in change.cost),
        unknown=sum(unknown for _, unknown in changes),
        changes=tuple(change for change, _ in changes),
    )


def asks_for_returns(policy: Policy) -> bool:
    """Whether a rule looks at the customer's earlier returns, which costs a search for each case."""
    return any((rule.when.returns_from, rule.when.returns_to) != (None, None) for rule in policy.rules)


def _against(base: list[Policy], now: datetime) -> str:
    present = in_force(base, now)
    return f"version {present.version}" if present else "what happened"


def _change(one: Recalled, asked: Rma, policy: Policy, base: list[Policy]) -> tuple[Change, bool] | None:
    """What would change for a case, and whether its value is unknown."""
    present, after = in_force(base, one.placed), decided(asked, policy, one.facts)
    before = decided(asked, present, one.facts).action if present else happened_to(one.case)
    if before == after.action:
        return None
    costs = [_cost(after.action, one.case, asked), _cost(before if present else ASK, one.case, asked)]
    now, then = ([] if cost is None else cost for cost in costs)
    cost = _summed([*now, *(-money for money in then)])
    change = Change(ref=one.ref, before=before, after=after.action, because=after.because, cost=cost)
    return change, None in costs


def happened_to(case: Rma) -> str:
    """What became of a request, in a policy's words; `ask` where nobody decided."""
    if case.live_refunds or case.return_state == "approved":
        told = [event for event in case.timeline if event.kind is EventKind.MERCHANT_APPROVED]
        kept = bool(told) and bool((told[-1].extra.get("answer") or {}).get("refund_only"))
        return APPROVE if any(line.comes_back for line in case.lines) and not kept else REFUND_ONLY
    return DECLINE if case.return_state == "declined" else ASK


def _cost(action: str, case: Rma, asked: Rma) -> list[Money] | None:
    """What the customer gets by an action, None where that is not told. Who is asked does what really happened."""
    if action == ASK:
        refunds = [money for view in case.live_refunds if (money := view.shop_amount or view.amount)]
        if refunds or happened_to(case) not in PAYS:
            return refunds
    elif action not in PAYS:
        return []
    value = value_of(asked)
    return None if value is None else [value]


def _counted(changes: Iterable[tuple[Change, bool]]) -> dict[str, int]:
    counter: Counter[str] = Counter()
    for change, _ in changes:
        counter[change.after] += 1
        counter[change.before] -= 1
    return {action: counter[action] for action in ACTIONS}


def _summed(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """The sum of each currency that is not zero, by its code."""
    sums: dict[str, Money] = {}
    for money in amounts:
        sums[money.currency] = sums[money.currency] + money if money.currency in sums else money
    return tuple(sums[currency] for currency in sorted(sums) if sums[currency].minor)
