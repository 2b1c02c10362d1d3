"""What one supplier must be told of one case: its full present state, or nothing (the table in CONTRACT.md 7)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from integrator.core.agreements import Agreement
from integrator.core.asks import asks, concerned
from integrator.core.claims import claim, payer, way_back
from integrator.core.codec import money_document, reason_document, time_text, tracking_document
from integrator.core.evidence import pictures
from integrator.core.ledger import claimed_category
from integrator.core.legs import Leg
from integrator.core.lines import RmaLine
from integrator.core.offers import Offer
from integrator.core.rma import Rma
from integrator.core.types import Disposition

Content = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The shop a case belongs to, as a supplier sees it."""

    connection: str
    platform: str
    shop: str


def instruction(
    rma: Rma, ref: str, supplier: str, sender: Sender, agreement: Agreement | None = None
) -> Content | None:
    """The message's content without what differs by sending (id, version, kind, time), or None for no message.

    `agreement`: the version in force for the order; the defaults where there is none. What the supplier answered never
    changes a message by itself: only what was answered before the newest other fact counts.
    """
    lines = [line for line in rma.lines if line.supplier == supplier and concerned(rma, line)]
    if not lines:
        return None
    agreement = agreement or Agreement(supplier=supplier)
    wanted = asks(rma, lines)
    leg = next((leg for leg in rma.legs if leg.supplier == supplier), None)
    offer = leg.heard.counter_offer if leg else None
    offer = offer if offer and offer.is_open else None
    if offer or _was_confirmed(rma, leg):
        wanted["confirm"] = offer is not None
    back = any(line.comes_back for line in lines)
    due = _due(rma, agreement, back=back)
    if offer:
        ends = [at for at in (agreement.due("offer", offer.at), offer.expires_at) if at]
        due["confirm"] = min(ends)
    content = _content(
        rma,
        ref,
        sender,
        lines,
        agreement,
        type_="return.instruction" if back else "refund.notice",
        asks=[
            {"action": action, "due_by": _text(due[action]), "if_silent": _if_silent(action, agreement, offer)}
            for action, holds in wanted.items()
            if holds
        ],
    )
    return content | {"counter_offer": _offered(offer)} if offer else content


def withdrawn(last: Content, *, ref: str) -> Content:
    """What takes `last` back: the same lines, nothing asked. `ref` is the ref it was sent under."""
    content = {name: told for name, told in last.items() if name != "counter_offer"}
    content |= {"type": "return.withdrawn", "asks": []}
    return content | {"rma": {**last["rma"], "ref": ref}}


def _offered(offer: Offer) -> Content:
    return {name: offer.fields.get(name) for name in ("offer", "amount", "expires_at")}


def _was_confirmed(rma: Rma, leg: Leg | None) -> bool:
    """Whether the supplier has agreed to the present lines before the newest fact told."""
    if leg is None or leg.heard.decision != "confirmed" or leg.heard.decided_at is None:
        return False
    return rma.listed_at is None or rma.listed_at <= leg.heard.decided_at


def _due(rma: Rma, agreement: Agreement, *, back: bool) -> dict[str, datetime | None]:
    """Action -> when it must be done, by facts that a supplier may be told."""
    limit = rma.due.by if rma.due and rma.is_return else None
    asked = agreement.nested("confirm", rma.opened_at, limit)
    received = agreement.nested("receive", rma.delivered_at, limit)
    inspected = agreement.nested("inspect", received if rma.delivered_at else None, limit)
    paid = max((view.at for view in rma.live_refunds), default=None)
    begun = (inspected if rma.delivered_at else None) if back else paid
    looked = max((at for at in (begun, paid) if at), default=None) if begun else None
    return {
        "confirm": asked,
        "acknowledge": asked,
        "receive": received,
        "inspect": inspected,
        "credit": agreement.due("credit", looked) if looked else limit,
    }


def _text(at: datetime | None) -> str | None:
    return time_text(at) if at else None


def _if_silent(action: str, agreement: Agreement, offer: Offer | None) -> str:
    if offer and action == "confirm":
        return "merchant_decides"
    return agreement.if_silent("confirm" if action == "acknowledge" else action)


def _content(
    rma: Rma,
    ref: str,
    sender: Sender,
    lines: Sequence[RmaLine],
    agreement: Agreement,
    *,
    type_: str,
    asks: list[Content],
) -> Content:
    customer = rma.customer
    claimed = claim(lines, agreement, found=False, way=way_back(rma, lines, agreement))
    credit = claimed.total if any(ask["action"] == "credit" for ask in asks) else None
    return {
        "type": type_,
        "test": rma.test,
        "rma": {
            "ref": ref,
            "opened_at": time_text(rma.opened_at),
            "platform": sender.platform,
            "shop": sender.shop,
        },
        "order": {
            "number": rma.told_order.number,
            "id": rma.told_order.id,
            "supplier_order_no": None,
            "placed_at": time_text(rma.told_order.placed_at) if rma.told_order.placed_at else None,
            "shipped_at": None,
            "outbound_tracking": [],
        },
        "customer": {
            "alias": alias(sender.connection, (customer and customer.ref) or f"order {rma.told_order.id}"),
            "country": customer.country if customer else None,
            "postal_prefix": _prefix(customer.postal_code) if customer else None,
        },
        "lines": [_line(rma, line, agreement) for line in lines],
        "money": {
            "credit_requested": money_document(credit),
            "goods": money_document(claimed.goods),
            "freight": money_document(claimed.freight),
            "fee": money_document(claimed.fee),
            "basis": claimed.basis,
        },
        "shipping": {
            "who_pays": payer(rma, lines, agreement),
            "label_url": rma.label_url,
            "parcels": [_parcel(parcel) for parcel in rma.parcels],
        },
        "asks": asks,
        "answers": {"api_url": None, "link_url": None, "mail_to": None, "allowed": []},
    }


def alias(connection: str, customer: str) -> str:
    """A name for the customer that is the same in all cases of one shop and tells nothing."""
    return "C-" + hashlib.sha256(f"{connection}\n{customer}".encode()).hexdigest()[:8].upper()


def _prefix(postal_code: str | None) -> str | None:
    """The first half of a postal code, three characters at most: a region, never a street."""
    compact = "".join((postal_code or "").split())
    return compact[: min(3, len(compact) // 2)] or None


def _parcel(tracking: Any) -> Content:
    told = tracking_document(tracking) or {}
    return {"carrier": told["carrier"], "tracking_number": told["number"], "url": told["url"]}


def _line(rma: Rma, line: RmaLine, agreement: Agreement) -> Content:
    if line.comes_back:
        disposition = "return"
    else:
        disposition = "never_shipped" if line.disposition is Disposition.NEVER_SHIPPED else "keep"
    return {
        "line_id": line.facts.line_id,
        "sku": line.facts.sku,
        "supplier_sku": None,
        "title": line.facts.title,
        "variant": line.facts.variant,
        "quantity": line.quantity,
        "unit_cost": money_document(agreement.unit_costs.get(line.facts.sku or "")),
        "reason": reason_document(line.reason),
        "liable": agreement.party(claimed_category(line)),
        "wish": rma.wish.value if rma.wish else None,
        "disposition": disposition,
        "exchange_for": None,
        "evidence": pictures(line),
    }
