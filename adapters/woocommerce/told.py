"""What goes to the shop: refunds, and everything else as order notes, to the customer or to the staff."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from adapters.woocommerce.site import of_order, refuse_redirect, write_call
from integrator.sdk import (
    Call,
    Command,
    CommandKind,
    Done,
    Line,
    Malformed,
    Permanent,
    Reader,
    Response,
    Shop,
)

MARK = "_returns_integrator_command"
"""Meta key of a refund made by us; its value is the command's id, by which a refund made twice can be found."""
_TO_CUSTOMER = frozenset({CommandKind.RETURN_ADDRESS, CommandKind.LABEL})


def call_of(command: Command, shop: Shop) -> Call:
    """The request that tells the shop. Raises Permanent where something is missing."""
    if command.kind is CommandKind.REFUND:
        return write_call(shop, of_order(command.order.id, "/refunds"), _refund(command))
    note = "\n".join(filter(None, [*_WORDS[command.kind](command), command.note.strip()]))
    if not note:
        raise Permanent("there is nothing to note: the command holds no text")
    # A supplier's words must not become markup in the shop's own mail.
    told = {"note": note.replace("<", "&lt;").replace(">", "&gt;"), "customer_note": command.kind in _TO_CUSTOMER}
    return write_call(shop, of_order(command.order.id, "/notes"), told)


def settled(command: Command, response: Response) -> Done:
    """What the shop answered. A 500, with which WooCommerce refuses refunds too, never comes here."""
    refuse_redirect(response)
    if not 200 <= response.status < 300:
        raise Permanent(f"WooCommerce refused the {command.kind} ({response.status}{_why(response)})")
    return Done(Reader.json(response.body)["id"].id())


def _why(response: Response) -> str:
    try:
        doc = Reader.json(response.body)
        said = doc["message"].text("") or doc["code"].text("")
    except Malformed:
        return ""
    return f": {said[:200]}" if said else ""


def _refund(command: Command) -> dict[str, Any]:
    if command.amount is None or command.amount.minor <= 0:
        raise Permanent("a refund needs an amount above zero")
    told: dict[str, Any] = {
        "amount": command.amount.amount,
        "reason": command.note or (command.reason.text if command.reason else None) or "",
        "api_refund": True,
        "api_restock": False,
        "meta_data": [{"key": MARK, "value": command.id}],
    }
    return told | ({"line_items": [_line(line) for line in command.lines]} if command.lines else {})


def _line(line: Line) -> dict[str, Any]:
    # WooCommerce reads this total without asking whether it is there; of a line without one only the pieces are noted.
    total = line.amount.amount if line.amount else "0"
    return {"id": _number(line.line_id), "quantity": line.quantity, "refund_total": total}


def _number(line_id: str) -> int:
    if not (line_id.isascii() and line_id.isdigit()):
        raise Permanent(f"{line_id[:40]!r} is no line of a WooCommerce order")
    return int(line_id)


def _address(command: Command) -> Iterator[str]:
    to = command.return_address
    if to is None:
        raise Permanent("a return address is missing")
    yield "Please send the goods to:"
    town = " ".join(filter(None, (to.postal_code, to.city)))
    yield from filter(None, (to.name, *to.lines, town, to.region, to.country, to.phone))


def _label(command: Command) -> Iterator[str]:
    url = command.label_url or ""
    if not url.startswith(("https://", "http://")):
        raise Permanent("the address of a return label is missing, or is none of the web")
    yield f"Your return label: {url}"


def _tracking(command: Command) -> Iterator[str]:
    parcel = command.tracking
    named = " ".join(filter(None, (parcel.carrier, parcel.number, parcel.url))) if parcel else ""
    if not named:
        raise Permanent("a tracking number is missing")
    yield f"The returned goods are on their way: {named}"


def _received(command: Command) -> Iterator[str]:
    yield "The returned goods have arrived."
    yield from (f"{line.quantity} x {line.sku or line.title or f'line {line.line_id}'}" for line in command.lines)


_WORDS: dict[CommandKind, Callable[[Command], Iterator[str]]] = {
    CommandKind.NOTE: lambda command: iter(()),
    CommandKind.RETURN_ADDRESS: _address,
    CommandKind.LABEL: _label,
    CommandKind.TRACKING: _tracking,
    CommandKind.RECEIVED: _received,
}
KINDS = frozenset({CommandKind.REFUND, *_WORDS})
"""What WooCommerce can be told; it knows neither returns nor their approval."""
