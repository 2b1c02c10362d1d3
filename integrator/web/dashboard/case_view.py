"""What the page of a case makes of its document: clocks, duties by stage, each supplier's part, what may be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from integrator.core.codec import time_of
from integrator.core.waits import ENDED

Document = dict[str, Any]
STAGES = ("request", "inspect", "refund", "send_back", "resolve")
WIDTH = 1000
"""Units of the axis on which clocks are drawn."""
_OWNERS = ("platform", "merchant", "supplier", "customer")
_UNDECIDED = ("decide", "disposition", "confirm")
_OWING = ("claimed", "promised", "partial", "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One deadline; `left` and `width` place it on the axis that all clocks of a case share."""

    owner: str
    supplier: str | None
    what: str | None
    until: datetime
    late: bool
    left: int
    width: int


def clocks(case: Document, now: datetime) -> tuple[list[Clock], int]:
    """The nearest open deadline of the platform and of each party, what the case waits for, and now on their axis."""
    running = _running(case)
    if not running:
        return [], 0
    first = min([now, *(since for _, since, _ in running)])
    whole = (max([now, *(until for _, _, until in running)]) - first).total_seconds() or 1

    def place(at: datetime) -> int:
        return round(WIDTH * (at - first).total_seconds() / whole)

    made = [
        Clock(
            owner=duty["owner"],
            supplier=duty["supplier"],
            what=duty["what"],
            until=until,
            late=until < now,
            left=place(min(since, until)),
            width=max(8, place(until) - place(min(since, until))),
        )
        for duty, since, until in running
    ]
    return sorted(made, key=lambda clock: (_OWNERS.index(clock.owner), clock.until)), place(now)


def _running(case: Document) -> list[tuple[Document, datetime, datetime]]:
    """What has a clock, since when and until when; nothing once the case has ended."""
    opened, waits = time_of(case["opened_at"]), case["waits"] or {}
    open_ = [duty for duty in case["duties"] if duty["done_at"] is None and duty["due_by"]]
    if case["headline"] in ENDED:
        return []
    found = []
    if case["due"] and any(duty["what"] in _UNDECIDED for duty in open_):
        found.append(({"owner": "platform", "supplier": None, "what": None}, opened, time_of(case["due"]["by"])))
    shown: set[tuple[str, str | None]] = set()
    for duty in sorted(open_, key=lambda duty: (duty["what"] != waits.get("what"), time_of(duty["due_by"]))):
        whose = duty["owner"], duty["supplier"] if duty["owner"] == "supplier" else None
        waited, earlier = duty["what"] == waits.get("what"), [until for one, _, until in found if _is_of(one, *whose)]
        until = time_of(duty["due_by"])
        # Beside what is waited for, only what is due before it is worth a line.
        if waited or whose not in shown or (len(earlier) == 1 and until < earlier[0]):
            found.append((duty, time_of(duty["since"]) if duty["since"] else opened, until))
            shown.add(whose)
    return found


def _is_of(duty: Document, owner: str, supplier: str | None) -> bool:
    return duty["owner"] == owner and (owner != "supplier" or duty["supplier"] == supplier)


def by_stage(duties: Iterable[Document]) -> list[tuple[str, list[Document]]]:
    """The duties under the five stages, each with its state: done, overdue, open or later."""
    shown = [duty | {"state": _state(duty)} for duty in duties]
    grouped = [(stage, [duty for duty in shown if duty["stage"] == stage]) for stage in STAGES]
    return [(stage, rows) for stage, rows in grouped if rows]


def _state(duty: Document) -> str:
    if duty["done_at"]:
        return "done"
    if duty["overdue"]:
        return "overdue"
    return "open" if duty["due_by"] else "later"


def case_acts(case: Document) -> list[str]:
    """What a merchant may do with the case as a whole, in the order of the buttons."""
    state, ended = case["return_state"], case["headline"] in ENDED
    arrived = any(line["reception"] == "received" for line in case["lines"])
    asked = any(duty["what"] == "ask_evidence" and duty["done_at"] for duty in case["duties"])
    rules = (
        ("approve", state == "requested"),
        ("ask_evidence", any(line.get("evidence_missing") for line in case["lines"]) and not asked),
        ("decline", state in ("requested", "approved") and not arrived and not ended),
        ("reopen", state in ("closed", "declined", "cancelled")),
        ("solve", any(duty["what"] == "solve" and not duty["done_at"] for duty in case["duties"])),
        ("note", True),
        ("close", not ended and state != "closed"),
    )
    return [name for name, fits in rules if fits]


def refund_form(case: Document) -> Document | None:
    """What the form of a refund begins with; None where the customer has money back, or none is due."""
    given = [one for one in case["refunds"] if one["state"] not in ("requested", "cancelled", "failed")]
    ordered = any((entry.get("answer") or {}).get("type") == "refund" for entry in case["timeline"])
    ended = case["headline"] in ENDED or case["return_state"] in ("declined", "cancelled", "closed")
    if given or ordered or ended or not case["lines"]:
        return None
    asked = [one["shop_amount"] or one["amount"] for one in case["refunds"] if one["state"] == "requested"]
    told = [*filter(None, asked), *_whole_refunds(case["lines"])]
    return {"lines": case["lines"], "amount": told[0] if len(told) == 1 else None}


def _whole_refunds(lines: Sequence[Document]) -> list[Document]:
    """What a refund of each line gives the customer, as it is proposed."""
    offered = [one for line in lines for one in line.get("proposals", ()) if one["kind"] == "refund"]
    return [one["customer_gets"] for one in offered if one["customer_gets"]]


def parts(case: Document, now: datetime) -> list[Document]:
    """Each supplier's leg with its lines, what it was asked and told, and what may be done about it."""
    return [_part(case, leg, now) for leg in case["legs"]]


def _part(case: Document, leg: Document, now: datetime) -> Document:
    supplier, ended = leg["supplier"], case["headline"] in ENDED
    lines = [line for line in case["lines"] if line["supplier"] == supplier]
    said = [entry for entry in case["timeline"] if entry.get("supplier") == supplier and entry.get("answer")]
    open_ = [duty for duty in case["duties"] if duty["supplier"] == supplier and duty["done_at"] is None]
    inspections = [entry for entry in said if entry["answer"]["type"] == "inspection"]
    reviews = [entry for entry in said if entry["answer"]["type"] in ("inspection", "accept_inspection", "contest")]
    offer: Document = leg.get("offer") or {"state": None, "expires_at": None}
    own: Document = leg.get("counter_offer") or {"state": None, "expires_at": None}
    lapsed = bool(offer["expires_at"]) and time_of(offer["expires_at"]) <= now
    unreviewed = bool(inspections) and reviews[-1] is inspections[-1] and not ended
    owing = [line for line in lines if line["credit"] in _OWING]
    part = leg | {
        "lines": lines,
        "open": [duty | {"state": _state(duty)} for duty in open_ if duty["owner"] == "supplier"],
        "inspections": inspections,
        "review": reviews[-1]["answer"]["type"] if reviews else None,
        "lapsed": lapsed,
        "own_lapsed": bool(own["expires_at"]) and time_of(own["expires_at"]) <= now,
        "acts": {
            "offer": offer["state"] == "open" and not lapsed and not ended,
            "refuse_offer": offer["state"] == "open" and not ended,
            "counter_offer": ((offer["state"] == "open" and not lapsed) or own["state"] == "open") and not ended,
            "report": (leg.get("report") or {}).get("state") == "open",
            "take": (leg.get("report") or {}).get("state") == "open" and case["return_state"] != "approved",
            "reply": bool(leg.get("question")),
            "review": unreviewed,
            "write_off": bool(owing) and not ended,
        },
    }
    return part | {"answers": _answers(part, said)}


def _answers(leg: Document, said: Sequence[Document]) -> dict[str, Document]:
    """What can be answered on the supplier's behalf, each with what its form begins with."""
    if leg["version"] is None or leg["status"] == "withdrawn":
        return {}
    found: dict[str, Document] = {}
    waits = {duty["what"] for duty in leg["open"]}
    agreed = leg["status"] in ("confirmed", "awaiting_goods")
    if waits & {"confirm", "acknowledge", "answer_counter"} or (agreed and not leg.get("return_address")):
        found["confirm"] = {}
    arrived = pieces(said, "received")
    rest = [_rest(line, line["quantity"] - arrived.get(line["line_id"], 0)) for line in leg["lines"]]
    coming = [line for line in rest if line["comes_back"] and line["reception"] != "received" and line["quantity"] > 0]
    if coming and "receive" in waits:
        found["received"] = {"lines": coming}
    looked = pieces(said, "inspection")
    rest = [_rest(line, line["quantity"] - looked.get(line["line_id"], 0)) for line in leg["lines"]]
    here = [line for line in rest if line["reception"] == "received" and line["comes_back"] and line["quantity"] > 0]
    if here and not leg["credits"] and leg["status"] != "settled":
        found["inspection"] = {"lines": here}
    refunded = [line for line in leg["lines"] if line["refund"] != "none"]
    if refunded and leg["status"] != "settled":
        left = owed(leg)
        lines = [line | {"amount": str(left) if left and len(refunded) == 1 else ""} for line in refunded]
        found["credit"] = {"lines": lines, "currency": currency(leg)}
    return found


def _rest(line: Document, quantity: int) -> Document:
    return {**line, "quantity": quantity}


def pieces(said: Iterable[Document], type_: str) -> dict[str, int]:
    """Line id -> the pieces that the supplier's answers of one type were about."""
    found: dict[str, int] = {}
    for entry in said:
        if entry["answer"]["type"] == type_:
            for one in (entry["answer"]["fields"] or {}).get("lines") or ():
                found[one["line_id"]] = found.get(one["line_id"], 0) + (one.get("quantity") or 0)
    return found


def owed(leg: Document) -> Decimal | None:
    """What was promised, else expected, less what came."""
    whole = leg["credit_promised"] or leg["credit_expected"]
    if not whole or any(one["currency"] != whole["currency"] for one in leg["credits"]):
        return None
    rest = Decimal(whole["amount"]) - sum(Decimal(one["amount"]) for one in leg["credits"])
    return rest if rest > 0 else None


def currency(leg: Document) -> str:
    """The currency in which the supplier owes, as far as it is known; else an empty text."""
    known = [*leg["credits"], leg["credit_promised"], leg["credit_expected"]]
    return next((money["currency"] for money in known if money), "")


def gap(money: Mapping[str, Any]) -> Document | None:
    """What suppliers still owe of what was expected of them; None where that is not known."""
    expected, received = money.get("credit_expected"), money.get("credit_received")
    if not expected or (received and received["currency"] != expected["currency"]):
        return None
    rest = Decimal(expected["amount"]) - Decimal(received["amount"] if received else 0)
    return {"amount": str(max(rest, Decimal(0))), "currency": expected["currency"]}


def titles(case: Document) -> dict[str, str]:
    """Line id -> what a person calls it."""
    return {line["line_id"]: line["title"] or line["sku"] or line["line_id"] for line in case["lines"]}
