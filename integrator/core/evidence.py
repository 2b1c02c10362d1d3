"""What a request lacks by the agreements: evidence for its reason, or a supplier that still takes its goods back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from integrator.core.agreements import Agreement
from integrator.core.ledger import claimed_category
from integrator.core.redaction import GONE
from integrator.core.types import EventKind

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma

Agreements = Mapping[str, Agreement]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """A line that was asked back `days` after its order, while its supplier takes goods back for `window_days` only."""

    days: int
    window_days: int


def pictures(line: RmaLine) -> list[dict[str, str | None]]:
    """The evidence of a line as a document; what was erased for the customer's sake is not there any more."""
    told = (item for item in line.evidence if item.url != GONE)
    return [{"url": item.url, "kind": item.kind, "sha256": item.sha256} for item in told]


def is_undecided(rma: Rma) -> bool:
    """Whether a return is asked for and nobody has said yes, no, or paid."""
    return rma.return_state == "requested" and not rma.closed and not rma.live_refunds


def missing_evidence(rma: Rma, agreements: Agreements) -> dict[str, tuple[str, ...]]:
    """Line id -> the kinds (photo, video, document) that its claim needs and lacks, while the request is undecided."""
    if not is_undecided(rma) or not any(one.evidence for one in agreements.values()):
        return {}
    found = {line.facts.line_id: _missing(line, agreements.get(line.supplier or "")) for line in rma.lines}
    return {line_id: kinds for line_id, kinds in found.items() if kinds}


def _missing(line: RmaLine, agreement: Agreement | None) -> tuple[str, ...]:
    needed = agreement.evidence.get(claimed_category(line), ()) if agreement else ()
    return tuple(kind for kind in needed if kind not in {item.kind for item in line.evidence})


def outside_window(rma: Rma, agreements: Agreements) -> dict[str, Outside]:
    """Line id -> how late it was asked back, where that was outside its supplier's window.

    Days count from the order, as no platform tells when it was delivered; unknown where the order's time is.
    """
    placed = rma.order.placed_at
    if placed is None or rma.return_state == "none" or all(one.window_days is None for one in agreements.values()):
        return {}
    days, found = max(0, (asked_at(rma) - placed).days), {}
    for line in rma.lines:
        agreement = agreements.get(line.supplier or "")
        limit = agreement.window_days if agreement else None
        if limit is not None and days > limit:
            found[line.facts.line_id] = Outside(days=days, window_days=limit)
    return found


def asked_at(rma: Rma) -> datetime:
    """When the return was asked for."""
    asked = (event.occurred_at for event in rma.timeline if event.kind is EventKind.RETURN_REQUESTED)
    return next(asked, rma.opened_at)


def doubts(rma: Rma, agreements: Agreements) -> str | None:
    """Why a request should be looked at before money is given, as a clause; None where nothing is lacking."""
    lacking, late = missing_evidence(rma, agreements), outside_window(rma, agreements)
    if lacking:
        kinds = " and ".join(dict.fromkeys(kind for told in lacking.values() for kind in told))
        return f"the supplier needs a {kinds} for this reason, and the customer has given none"
    if late:
        one = max(late.values(), key=lambda one: one.days - one.window_days)
        told = f"it was asked {one.days} days after the order, outside the supplier's window of {one.window_days} days"
        return f"{told}, so that the credit may be refused"
    return None
