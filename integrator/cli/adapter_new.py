"""The folder `integrator adapter new` writes: a small adapter that works, to be changed into the real one."""

from __future__ import annotations

import json
from pathlib import Path

from integrator.core.errors import Refused

_CODE = '''"""{title}: refunds, by signed webhook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from integrator.sdk import (
    UNTOLD,
    Adapter,
    EventKind,
    Item,
    Line,
    Message,
    OrderRef,
    Reader,
    Ref,
    Refund,
    RefundState,
    Rejected,
    Request,
    ReturnEvent,
    Setting,
    Shop,
    SubjectKind,
    kit,
)


class {name}(Adapter):
    slug, title = "{slug}", "{title}"
    settings = (Setting(name="secret", title="Webhook secret", secret=True, example="s3cret"),)
    topics: ClassVar = {{"refund.created": "refund_created"}}
    ignored: ClassVar = {{"order.created": "a new order says nothing about a return"}}

    def verify(self, request: Request, shop: Shop) -> Message:
        secret = kit.require_hmac(request.body, keys=shop.keys_of("secret"), sent=request.header("X-Signature"))
        topic, delivery = request.header("X-Topic"), request.header("X-Delivery")
        if not topic or not delivery:
            raise Rejected("the topic or the delivery id is missing")
        return Message(request, topic=topic, delivery_id=delivery, secret=secret)

    def sign(self, request: Request, shop: Shop) -> Request:
        signature = kit.hmac_text(request.body, shop["secret"].encode())
        delivery = request.header("X-Delivery") or kit.body_id(request)
        return request.with_headers(x_signature=signature, x_delivery=delivery)

    def refund_created(self, doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
        refund_id = doc["id"].id()
        yield ReturnEvent(
            kind=EventKind.REFUND_ISSUED,
            subject=Ref(kind=SubjectKind.REFUND, id=refund_id),
            order=OrderRef(id=doc["order_id"].id()),
            occurred_at=doc["created_at"].time(UNTOLD),
            lines=tuple(map(_line, doc["lines"])),
            refund=Refund(id=refund_id, amount=doc["total"].money(doc["currency"]), state=RefundState.SETTLED),
        )


def _line(item: Reader) -> Line:
    return Line(line_id=item["id"].id(), quantity=item["quantity"].quantity(), sku=item["sku"].text(None))
'''
_README = """# {title}

## Set up

Where the shop owner finds each setting, and where to enter the hook address.

## What arrives

Which of the platform's messages are read, and what they become.

## What goes back

Nothing yet.

## Limits

What the platform does not tell, and what that means.

## Sources

The vendor's documents, with dates.
"""
_BODY = {
    "id": 71,
    "order_id": 1001,
    "created_at": "2026-03-02T10:00:00Z",
    "total": "12.00",
    "currency": "USD",
    "lines": [{"id": 1, "quantity": 1, "sku": "CAP-BLUE"}],
}
_HEAD = "# source: constructed, 2026-03-02\n# received: 2026-03-02T10:00:01Z\nPOST /hooks/{slug} HTTP/1.1\n"


def new_folder(slug: str, into: Path) -> Path:
    """Write `into`/`slug` with code, page, settings and one fixture. Raises Refused when it is there already."""
    folder = into / slug
    if folder.exists():
        raise Refused(f"{folder} exists already; choose another name or remove it")
    fixtures = folder / "fixtures"
    fixtures.mkdir(parents=True)
    name = "".join(part.capitalize() for part in slug.split("_"))
    words = {"slug": slug, "name": name, "title": slug.replace("_", " ").capitalize()}
    (folder / "__init__.py").write_text(_CODE.format(**words), encoding="utf-8")
    (folder / "README.md").write_text(_README.format(**words), encoding="utf-8")
    (fixtures / "settings.json").write_text(json.dumps({"secret": "made-up-secret"}, indent=2) + "\n", encoding="utf-8")
    head = _HEAD.format(slug=slug) + "Content-Type: application/json\nX-Topic: refund.created\n\n"
    body = json.dumps(_BODY, indent=2) + "\n"
    (fixtures / "refund_created.http").write_bytes((head + body).encode())
    return folder
