"""The policy decides requests: on command, or by the clock where the policy of today says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core import keep
from integrator.core.errors import IntegratorError, Refused
from integrator.core.keep import Verdict
from integrator.core.policy import APPROVE, ASK, DECLINE, REFUND_ONLY, Decision, Policy, decided, in_force
from integrator.core.rma import Rma
from integrator.db import accounts
from integrator.db import cases as stored
from integrator.db import policies as store
from integrator.services.acting import act
from integrator.services.context import Context
from integrator.services.held_case import Wrong
from integrator.services.policies import asks_for_returns
from integrator.services.recall import Recall, Recalled

AT_ONCE = 100
BY = "policy"
_ACTS = {APPROVE: "approve", REFUND_ONLY: "approve", DECLINE: "decline"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the policy says of a case. `action` None: it says nothing, `because` tells why. `acts`: something is done.

    `verdicts`: line id -> whether its goods are worth sending back.
    """

    ref: str
    action: str | None
    because: str
    policy: int | None = None
    acts: bool = False
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)


def apply_policy(context: Context, account: str, ref: str, *, by_clock: bool = False) -> Outcome:
    """Decide a request by the policy in force for its order, as an act on its timeline. NotFound without the case.

    With `by_clock` only if the policy of today is automatic.
    """
    outcome = context.database.in_transaction(lambda conn: _apply(conn, context, account, ref, by_clock=by_clock))
    if outcome.acts:
        context.wake("send")
    return outcome


def due_decisions(context: Context) -> int:
    """Decide what automatic policies have not looked at yet, up to a limit. Returns how many were decided.

    Safe in several copies: a case is locked, and looked at again only after it has changed or the policy has.
    """
    found: list[tuple[str, str]] = []
    with context.database.read() as conn:
        for account in store.automatic(conn, context.now()):
            refs = store.to_be_looked_at(conn, account, AT_ONCE - len(found)) if len(found) < AT_ONCE else []
            found += [(account, ref) for ref in refs]
    return sum(_in_its_turn(context, account, ref) for account, ref in found)


def _in_its_turn(context: Context, account: str, ref: str) -> bool:
    """One case for the clock. What fails for reasons of its own holds up no other, and is not tried every second."""
    try:
        return apply_policy(context, account, ref, by_clock=True).acts
    except IntegratorError as error:
        context.log("the policy could not be applied", ref=ref, error=str(error))
        context.database.in_transaction(lambda conn: store.looked_at(conn, ref))
        return False


def preview(context: Context, account: str, refs: Iterable[str] | None = None) -> list[Outcome]:
    """What the policy says of these cases, or of all requests without a decision. Reads only."""
    with context.database.read() as conn:
        wanted = store.requests(conn, account) if refs is None else list(refs)
        rows = {row.ref: row for row in (store.case_row(conn, account, ref.upper()) for ref in wanted)}
        versions = store.of_account(conn, account)
        recall = Recall(conn, account, counts=any(map(asks_for_returns, versions)))
        return [_outcome(one, versions) for one in recall.all(list(rows.values()))]


def _apply(conn: Connection, context: Context, account: str, ref: str, *, by_clock: bool) -> Outcome:
    accounts.lock_account(conn, account, shared=True)
    row = store.case_row(conn, account, ref.upper())
    stored.lock_orders(conn, account, row.connection_id, [stored.order_id(conn, row.order_row)])
    row = store.case_row(conn, account, row.ref)
    versions = store.of_account(conn, account)
    today = in_force(versions, context.now())
    if by_clock and not (today and today.automatic):
        return Outcome(ref=row.ref, action=None, because="the policy of today does not decide by itself")
    one = Recall(conn, account, counts=any(map(asks_for_returns, versions))).one(row)
    outcome = _outcome(one, versions) if one else Outcome(ref=row.ref, action=None, because="nothing is told of it")
    if outcome.acts:
        outcome = _done(conn, context, account, outcome)
    store.looked_at(conn, row.ref)
    return outcome


def _done(conn: Connection, context: Context, account: str, outcome: Outcome) -> Outcome:
    type_ = _ACTS[outcome.action or ""]
    try:
        act(conn, context, account=account, ref=outcome.ref, type_=type_, fields=outcome.fields, by=BY)
    except (Refused, Wrong) as error:
        return replace(outcome, acts=False, because=f"{outcome.because} Not done: {error}.")
    return outcome


def _outcome(one: Recalled, versions: list[Policy]) -> Outcome:
    policy = in_force(versions, one.placed)
    if why := _left_alone(one.case) or (None if policy else "there is no policy; `integrator policy set` makes one"):
        return Outcome(ref=one.ref, action=None, because=why)
    assert policy is not None
    decision = decided(one.case, policy, one.facts)
    return Outcome(
        ref=one.ref,
        action=decision.action,
        because=decision.because,
        policy=policy.version,
        acts=decision.action != ASK,
        verdicts=keep.judged(one.case, policy.costs, one.facts.agreements),
        fields=_fields(decision, policy, one.case),
    )


def _left_alone(case: Rma) -> str | None:
    """Why a policy has nothing to say of a case, if it has not."""
    rules = (
        (case.closed, "it is closed already"),
        (case.return_state == "none", "no return is asked for in it"),
        (case.return_state != "requested", f"it is {case.return_state} already"),
        (bool(case.live_refunds), "money was given back already"),
        (case.disputed, "it is disputed; decide it yourself"),
    )
    return next((why for holds, why in rules if holds), None)


def _fields(decision: Decision, policy: Policy, case: Rma) -> dict[str, Any]:
    """What stands on the timeline beside the act."""
    told: dict[str, Any] = {"policy": policy.version, "rule": decision.number, "because": decision.because}
    if decision.action == REFUND_ONLY:
        told["refund_only"] = True
    if decision.rule and decision.rule.free_freight:
        told["free_freight"] = True
    if decision.words:
        language = case.customer.language if case.customer else None
        told |= {
            "text": decision.words.in_language(language),
            "words": {"en": decision.words.en, "zh": decision.words.zh},
        }
    return told
