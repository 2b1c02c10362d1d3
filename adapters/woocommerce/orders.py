"""The order itself: its ids, its times and its customer, told in WordPress's way."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from integrator.sdk import UNTOLD, Money, OrderRef, Party, Reader

_UTC = timedelta(0)


def id_of(at: Reader) -> str:
    """An id of WordPress: 0 is nobody's."""
    told = at.id()
    return at.fail(f"is {told[:40]}, which is no id") if told == "0" or told.startswith("-") else told


def id_or_none(at: Reader) -> str | None:
    """WooCommerce says 0 where there is none."""
    told = at.id(None)
    return None if told == "0" else told


def order_id_of(doc: Reader) -> str:
    """The id of an order document; the legacy API puts the order into `order`."""
    told = doc["order"]["id"] if doc["order"].is_object else doc["id"]
    if not told.present and doc["code"].present:
        code = str(doc["code"].plain())[:80]
        told.fail(f"is not told: the shop sent the error {code!r}; may the webhook's user read orders?")
    return id_of(told)


def is_gone(doc: Reader) -> bool:
    """Whether the shop sent, in the order's place, that there is no such order any more."""
    return not doc["id"].present and doc["code"].present and doc["data"]["status"].integer(0) == 404


def order_of(order_id: str, order: Reader) -> OrderRef:
    """The order as events name it."""
    placed = order["date_created_gmt"].time(None, offset=_UTC)
    return OrderRef(id=order_id, number=order["number"].id(None), placed_at=placed)


def currency_of(order: Reader) -> str:
    """The currency of all amounts of an order and its refunds; plugins make up others than those of ISO 4217."""
    told = order["currency"]
    with told.naming():
        return Money(minor=0, currency=told.text()).currency


def at_gmt(gmt: Reader, otherwise: datetime = UNTOLD) -> datetime:
    """A `_gmt` time, which names no zone. Its twin without `_gmt` is in the shop's zone, which nobody tells."""
    return gmt.time(otherwise, offset=_UTC)


def customer_of(order: Reader) -> Party | None:
    """As the order tells it; the goods are where they were shipped to. A guest has the customer id 0."""
    bill, ship = _fields(order["billing"]), _fields(order["shipping"])
    found: dict[str, Any] = {
        "ref": id_or_none(order["customer_id"]),
        "name": " ".join(filter(None, (bill[part].text(None) for part in ("first_name", "last_name")))) or None,
        "country": ship["country"].text(None) or bill["country"].text(None),
        "postal_code": ship["postcode"].id(None) or bill["postcode"].id(None),
        "email": bill["email"].text(None),
        "phone": bill["phone"].id(None),
    }
    return Party(**found) if any(found.values()) else None


def _fields(at: Reader) -> Reader:
    """PHP writes an object without fields as an empty list."""
    return Reader(None) if at.is_list and not list(at) else at
