"""The requests that are posted: Shopify refunds of 4.4 to 6 kB with two or three lines, each of an order of its own.

A file of them is made and signed beforehand, so that the client only has to send; see load.c for its form.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

SHOP = "bench.myshopify.com"
SECRET = "bench-api-secret-5f2c9a1be0d34c7f"  # noqa: S105 (signs what is made up here)
FIRST_ORDER = 5_000_000_000
NOTES = 50
"""So many notes take turns: agents write the same ones again and again."""
_FIXTURE = Path(__file__).parents[1] / "adapters/shopify/fixtures/refunds_create.http"
_HEAD = (
    "Host: 127.0.0.1\r\n"
    "User-Agent: Shopify-Captain-Hook\r\n"
    "Accept: */*\r\n"
    "Content-Type: application/json\r\n"
    "Content-Length: {size}\r\n"
    "X-Shopify-Api-Version: 2026-10\r\n"
    f"X-Shopify-Shop-Domain: {SHOP}\r\n"
    "X-Shopify-Topic: refunds/create\r\n"
    "X-Shopify-Triggered-At: 2026-11-20T08:00:00.000000000Z\r\n"
    "X-Shopify-Webhook-Id: {delivery}\r\n"
    "X-Shopify-Hmac-Sha256: {mac}\r\n\r\n"
)


def write(file: Path, count: int, suppliers: Sequence[str], *, start: int = 0) -> None:
    """`count` signed requests; numbered from `start`, each a refund of its own order by one supplier."""
    with file.open("wb") as out:
        for head, body in requests(count, suppliers, start=start):
            out.write(struct.pack("=I", len(head) + len(body)) + head + body)


def order(number: int) -> int:
    """The order that the request of this number is of."""
    return FIRST_ORDER + number


def requests(count: int, suppliers: Sequence[str], *, start: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """The same as pairs of headers (with their empty line) and body; `suppliers` take turns, by sku."""
    templates = [_template(2), _template(3)]
    for n in range(start, start + count):
        body = _filled(templates[n % 2], n, suppliers[n % len(suppliers)])
        mac = base64.b64encode(hmac.digest(SECRET.encode(), body, hashlib.sha256)).decode()
        yield _HEAD.format(size=len(body), delivery=f"b3c1-{n:012d}", mac=mac).encode(), body


def _filled(template: str, n: int, supplier: str) -> bytes:
    number = str(FIRST_ORDER + n)
    varied = template.replace("7777777777", number).replace("@photos", str(n % NOTES))
    return varied.replace("@supplier", supplier).encode()


def _template(lines: int) -> str:
    """A refund as Shopify sends it, with 7777777777 in all its ids and @supplier in its skus."""
    document = json.loads(re.split(rb"\r?\n\r?\n", _FIXTURE.read_bytes(), maxsplit=1)[1])
    example = document["refund_line_items"][1]
    document |= {
        "id": 7777777777,
        "order_id": 7777777777,
        "admin_graphql_api_id": "gid://shopify/Refund/7777777777",
        "note": "Arrived with a crack in the shade; the customer sent @photos photographs and asks for the money back, "
        "not for a new one.",
        "refund_line_items": [_line(example, place) for place in range(lines)],
        "transactions": [_transaction(lines)],
    }
    return json.dumps(document, separators=(",", ":"))


def _line(example: dict[str, Any], place: int) -> dict[str, Any]:
    numbers = {"id": int(f"7777777777{place}"), "line_item_id": int(f"7777777777{place}")}
    sold = example["line_item"] | {
        "id": numbers["id"],
        "sku": f"@supplier-{place}",
        "vendor": "Lamps & Shades",
        "title": "Desk lamp with a linen shade",
        "variant_title": "brass / 40 cm",
        "admin_graphql_api_id": f"gid://shopify/LineItem/7777777777{place}",
        "tax_lines": [{"title": "State tax", "rate": 0.06, "price": "0.00", "channel_liable": False}],
    }
    return example | numbers | {"restock_type": "return", "line_item": sold}


def _transaction(lines: int) -> dict[str, Any]:
    return {
        "id": 7777777777,
        "order_id": 7777777777,
        "kind": "refund",
        "gateway": "shopify_payments",
        "status": "success",
        "message": "Transaction approved",
        "created_at": "2026-11-20T09:00:00+01:00",
        "test": False,
        "amount": f"{199 * lines}.00",
        "currency": "USD",
        "processed_at": "2026-11-20T09:00:00+01:00",
        "receipt": {"id": "re_7777777777", "balance_transaction": "txn_7777777777", "object": "refund"},
        "admin_graphql_api_id": "gid://shopify/OrderTransaction/7777777777",
    }
