"""One WordPress site: its address as it names itself, its webhook secret, and its REST API."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import count
from typing import Any
from urllib.parse import quote, urlsplit

from integrator.sdk import AccessRefused, Call, Malformed, Reader, Response, Shop

PAGE = 100
"""Refunds in one answer; the most WordPress gives."""

NOTHING = Reader(None)
"""A document nobody has sent; none of its fields is told."""

_GONE = (404, 410)
_USUAL_PORTS = (None, 80, 443)
# What WordPress decodes before it signs (wp_specialchars_decode with ENT_QUOTES): these characters, once.
_ESCAPED = re.compile(r"&(?:lt|gt|amp|quot|#0*(?:34|38|39|60|62)|#[xX]0*(?:22|26|27|3[cCeE]));")


def signing_keys(shop: Shop) -> Iterator[tuple[str, str]]:
    """(name, key) of the webhook secrets in force; a stored `&amp;` signs as `&`."""
    for name, secret in shop.keys_of("webhook_secret"):
        yield name, _ESCAPED.sub(lambda found: html.unescape(found.group()), secret)


def site_of(address: str) -> str:
    """Host and folder of a site, the same however its address is written; "" for what is no address."""
    host, rest = _parts(address)
    return f"{host.removeprefix('www.')}{rest}"


def host_of(shop: Shop) -> str:
    """The host of the REST API."""
    return _parts(shop["site_url"])[0]


def ask_refunds(order_id: str, shop: Shop) -> list[Reader] | None:
    """All refunds of an order; None without credentials or when the shop does not know the order."""
    found: list[Reader] = []
    for page in count(1):
        more = f"&page={page}" if page > 1 else ""
        answer = _asked(shop, of_order(order_id, f"/refunds?per_page={PAGE}{more}"))
        if answer is None:
            break
        refunds = [answer] if answer.is_object and answer["id"].present else list(answer)
        found += refunds
        if len(refunds) < PAGE:
            return found
    return found or None


def ask_refund(refund_id: str, shop: Shop) -> list[Reader] | None:
    """The refund with its `parent_id`, or nothing when it is gone; None without credentials or before WooCommerce 9."""
    answer = _asked(shop, f"refunds?include={quote(refund_id, safe='')}")
    return None if answer is None else [refund for refund in answer if refund["id"].id() == refund_id]


def ask_order(order_id: str, shop: Shop) -> Reader:
    """An order; NOTHING without credentials or when it is gone."""
    answer = _asked(shop, of_order(order_id))
    return NOTHING if answer is None else answer


def read_call(shop: Shop, resource: str) -> Call:
    """What reads something of the REST API."""
    return Call(method="GET", url=_url(shop, resource), headers={"accept": "application/json"})


def write_call(shop: Shop, resource: str, document: dict[str, Any]) -> Call:
    """What posts a document to the REST API."""
    headers = {"accept": "application/json", "content-type": "application/json"}
    return Call(method="POST", url=_url(shop, resource), headers=headers, body=json.dumps(document).encode())


def of_order(order_id: str, rest: str = "") -> str:
    """The address of an order, or of what belongs to it, within the REST API."""
    return f"orders/{quote(order_id, safe='')}{rest}"


def answer_of(response: Response) -> Reader | None:
    """The document of an answer; None where it is gone. Raises AccessRefused for a redirect."""
    if response.status in _GONE:
        return None
    refuse_redirect(response)
    if response.status != 200:
        raise Malformed("answer", f"of the shop's REST API has status {response.status}, wanted 200")
    answer = Reader.json(response.body)
    return answer if answer.present else None


def refuse_redirect(response: Response) -> None:
    """Redirects are not followed: the keys would go to wherever they lead. Raises AccessRefused."""
    if 300 <= response.status < 400:
        raise AccessRefused("the shop redirects its REST API: enter site_url exactly as the shop's own address")


def _asked(shop: Shop, resource: str) -> Reader | None:
    response = shop.ask(read_call(shop, resource))
    return None if response is None else answer_of(response)


def _url(shop: Shop, resource: str) -> str:
    return f"https://{''.join(_parts(shop['site_url']))}/wp-json/wc/v3/{resource}"


def _parts(address: str) -> tuple[str, str]:
    """Host in ASCII, and unusual port with folder; both "" for what is no address."""
    address = address.strip()
    try:
        found = urlsplit(address if "://" in address else f"//{address}")
        port = "" if found.port in _USUAL_PORTS else f":{found.port}"
        host = found.hostname or ""
        host = host if host.isascii() else host.encode("idna").decode()
    except ValueError:
        return "", ""
    return (host, f"{port}{found.path.rstrip('/')}") if host else ("", "")
