"""Shopify's own ways of saying things: two header families, two forms of each id, times that only a header tells."""

from __future__ import annotations

from datetime import datetime

from integrator.sdk import UNTOLD, Malformed, Message, Reader, Request, Shop

_ROUTED_BY = frozenset({"sku", "vendor", "product_id", "product"})


def header(source: Request | Message, name: str) -> str | None:
    """A header of either family; the newer one without `X-` wins where both are sent."""
    return source.header(f"shopify-{name}") or source.header(f"x-shopify-{name}")


def shop_domain(shop: Shop) -> str:
    """The shop's own host, acme.myshopify.com, also where the setting was pasted as an address."""
    return shop["shop_domain"].strip().lower().removeprefix("https://").removeprefix("http://").rstrip("/")


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
    return told_id(doc["admin_graphql_api_id"]) or tail(doc["id"].id())


def told_id(at: Reader) -> str | None:
    """An id that need not be told, a number or a gid."""
    told = at.id(None)
    return tail(told) if told else None


def tail(gid: str) -> str:
    """`gid://shopify/Return/1234` -> `1234`."""
    return gid.partition("?")[0].rpartition("/")[2] or gid


def word(at: Reader) -> str:
    """A word of one of Shopify's lists in lower case; bodies and answers spell them differently."""
    return at.text("").strip().lower()


def tells_origin(sold: Reader) -> bool:
    """Whether a line says who may have to take it back: sku, vendor or product are named, be it as empty."""
    return not _ROUTED_BY.isdisjoint(sold.names)
