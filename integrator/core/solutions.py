"""What may be offered for each line of a request, at what cost: by the case, its agreements and the policy in force."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from integrator.core import keep
from integrator.core.agreements import Agreement
from integrator.core.ledger import claimed_category
from integrator.core.policy import APPROVE, NO_COSTS, Facts, Policy, decided
from integrator.core.proposals import Proposal, Situation, proposals

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

Agreements = Mapping[str, Agreement]


def is_open(rma: Rma) -> bool:
    """Whether a return is asked for of which somebody still has to decide a line."""
    return rma.return_state == "requested" and any(line.decision == "pending" for line in rma.lines)


def solutions(rma: Rma, agreements: Agreements, policy: Policy | None) -> dict[str, tuple[Proposal, ...]]:
    """Line id -> what a merchant who still has to decide may offer for it, the best first; nothing afterwards.

    Freight and handling of a parcel are split over its lines, so that what is offered for all lines adds up.
    """
    if not is_open(rma):
        return {}
    costs, free = policy.costs if policy else NO_COSTS, _is_free(rma, agreements, policy)
    verdicts, ways = keep.judged(rma, costs, agreements), keep.ways(rma, costs, agreements)
    found = {}
    for line in rma.lines:
        if line.decision == "pending":
            line_id, agreement = line.facts.line_id, agreements.get(line.supplier or "") or Agreement(supplier="")
            found[line_id] = proposals(
                _situation(rma, line, agreement, ways[line_id], dear=verdicts[line_id].dear, free=free)
            )
    return found


def _is_free(rma: Rma, agreements: Agreements, policy: Policy | None) -> bool:
    """Whether the rule that would approve the request lets the customer send back free of charge."""
    if policy is None or not any(rule.free_freight for rule in policy.rules):
        return False
    decision = decided(rma, policy, Facts(agreements=agreements))
    return decision.action == APPROVE and decision.rule is not None and decision.rule.free_freight


def _situation(
    rma: Rma, line: RmaLine, agreement: Agreement, way: keep.WayBack, *, dear: bool, free: bool
) -> Situation:
    category = claimed_category(line)
    payer = agreement.freight.get(category, line.liable)
    return Situation(
        category=category,
        detail=line.reason.detail if line.reason else None,
        wish=rma.wish,
        quantity=line.quantity,
        paid=line.paid,
        unit_cost=agreement.unit_costs.get(line.facts.sku or ""),
        freight=way.freight,
        handling=way.handling,
        liable=line.liable,
        pays_way="merchant" if free and payer == "customer" else payer,
        dear=dear,
        restocking=agreement.restocking.get(category, 0),
    )
