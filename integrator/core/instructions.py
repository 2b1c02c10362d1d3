"""What one supplier must be told of one case: its full present state, or nothing (the table in CONTRACT.md 7)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from integrator.core.codec import reason_document, time_text, tracking_document
from integrator.core.rma import Rma, RmaLine
from integrator.core.types import Category, Disposition

Content = dict[str, Any]

LIABLE = {
    Category.QUALITY: "supplier",
    Category.NOT_AS_DESCRIBED: "supplier",
    Category.CUSTOMER_CHOICE: "customer",
    Category.LOGISTICS: "carrier",
    Category.OTHER: "merchant",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The shop a case belongs to, as a supplier sees it."""

    connection: str
    platform: str
    shop: str


def instruction(rma: Rma, ref: str, supplier: str, sender: Sender) -> Content | None:
    """The message's content without what differs by sending (id, version, kind, time), or None for no message."""
    lines = [line for line in rma.lines if line.supplier == supplier and _concerned(rma, line)]
    if not lines:
        return None
    back = any(line.comes_back for line in lines)
    return _content(
        rma, ref, sender, lines, type_="return.instruction" if back else "refund.notice", asks=_asks(rma, lines)
    )


def withdrawn(last: Content, *, ref: str) -> Content:
    """What takes `last` back: the same lines, nothing asked. `ref` is the ref it was sent under."""
    content = last | {"type": "return.withdrawn", "asks": []}
    return content | {"rma": {**last["rma"], "ref": ref}}


def _concerned(rma: Rma, line: RmaLine) -> bool:
    return line.comes_back or line.refund != "none" or line.asked or (rma.is_return and line.listed)


def _asks(rma: Rma, lines: Sequence[RmaLine]) -> list[Content]:
    back = [line for line in lines if line.comes_back]
    unshipped = [line for line in lines if line.disposition is Disposition.NEVER_SHIPPED and not line.comes_back]
    stays = [line for line in lines if not line.comes_back and line not in unshipped]
    refunded_back = any(line.refund != "none" for line in back)
    moved = any(line.travels for line in back) or bool(back and rma.parcels)
    agreed = rma.return_state in ("none", "approved") or moved or refunded_back
    wanted = {
        "confirm": bool(back and rma.return_state != "none" and not moved and not refunded_back)
        or any(line.refund == "none" for line in stays),
        "receive": bool(back and agreed),
        "inspect": bool(back and agreed),
        "credit": refunded_back or any(line.refund != "none" for line in stays),
        "acknowledge": bool(unshipped),
    }
    due = time_text(rma.due.by) if rma.due and rma.is_return else None
    return [{"action": action, "due_by": due, "if_silent": None} for action, holds in wanted.items() if holds]


def _content(
    rma: Rma, ref: str, sender: Sender, lines: Sequence[RmaLine], *, type_: str, asks: list[Content]
) -> Content:
    customer = rma.customer
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
        "lines": [_line(rma, line) for line in lines],
        "money": {"credit_requested": None, "goods": None, "freight": None, "fee": None, "basis": "unknown"},
        "shipping": {
            "who_pays": None,
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


def _line(rma: Rma, line: RmaLine) -> Content:
    reason = line.reason
    category = reason.category if reason and reason.category else Category.OTHER
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
        "unit_cost": None,
        "reason": reason_document(reason),
        "liable": LIABLE[category],
        "wish": rma.wish.value if rma.wish else None,
        "disposition": disposition,
        "exchange_for": None,
        "evidence": [{"url": item.url, "kind": item.kind, "sha256": item.sha256} for item in line.evidence],
    }
