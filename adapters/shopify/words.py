"""Shopify's own ways of saying things: two header families, two forms of each id, sets of money."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from integrator.sdk import UNTOLD, Malformed, Message, Money, Reader, Request, Shop


def header(source: Request | Message, name: str) -> str | None:
    """A header of either family; the newer one without `X-` wins where both are sent."""
    return source.header(f"shopify-{name}") or source.header(f"x-shopify-{name}")


def shop_domain(shop: Shop) -> str:
    """The shop's own host, acme.myshopify.com."""
    return shop["shop_domain"].strip().lower()


def is_test(message: Message) -> bool:
    """Sent by the test button or the command line trigger."""
    return (header(message, "test") or "").strip().lower() == "true"


def triggered_at(message: Message) -> datetime:
    """When the fact happened, for bodies that tell no time; the same on every retry of a delivery."""
    try:
        return Reader(header(message, "triggered-at")).time(UNTOLD)
    except Malformed:
        return UNTOLD


def exact_id(doc: Reader) -> str:
    """The id of a resource: the tail of its gid, else its number."""
    gid = doc["admin_graphql_api_id"].id(None)
    return tail(gid) if gid else doc["id"].id()


def tail(gid: str) -> str:
    """`gid://shopify/Return/1234` -> `1234`."""
    return gid.partition("?")[0].rpartition("/")[2] or gid


def in_shop(money_set: Reader) -> Money | None:
    """A set's amount in the shop's currency."""
    money = money_set["shop_money"]
    return money["amount"].money(money["currency_code"]) if money.present else None


def to_customer(money_set: Reader) -> Money | None:
    """A set's amount in the customer's currency, which is the shop's unless told."""
    money = money_set["presentment_money"]
    return money["amount"].money(money["currency_code"]) if money.present else in_shop(money_set)


def total(amounts: Iterable[Money | None]) -> Money | None:
    """The sum; None when nothing is there, an amount is not told, or currencies differ."""
    given = list(amounts)
    known = [amount for amount in given if amount is not None]
    if not known or len(known) < len(given) or len({amount.currency for amount in known}) > 1:
        return None
    return sum(known[1:], known[0])
