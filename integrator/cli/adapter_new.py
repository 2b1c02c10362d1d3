"""The folder `integrator adapter new` writes: a small adapter that works, to be changed into the real one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from integrator.core.codec import to_document
from integrator.core.errors import Refused
from integrator.core.money import Money
from integrator.core.types import EventKind, Line, OrderRef, Ref, Refund, RefundState, ReturnEvent, SubjectKind

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

| topic | becomes |
|---|---|
| `refund.created` | `refund.issued` |

`order.created` is counted and ignored.

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
_EVENT = ReturnEvent(
    kind=EventKind.REFUND_ISSUED,
    key="refund.issued:refund:71:settled",
    subject=Ref(kind=SubjectKind.REFUND, id="71"),
    order=OrderRef(id="1001"),
    occurred_at=datetime(2026, 3, 2, 10, tzinfo=UTC),
    lines=(Line(line_id="1", quantity=1, sku="CAP-BLUE"),),
    refund=Refund(id="71", amount=Money(minor=1200, currency="USD"), state=RefundState.SETTLED),
)
_HEAD = """# source: constructed, 2026-03-02
# received: 2026-03-02T10:00:01Z
POST /hooks/{slug} HTTP/1.1
Content-Type: application/json
X-Topic: {topic}

"""
_FIXTURES: tuple[tuple[str, str, dict[str, Any], Any], ...] = (
    # (name, topic, body, golden file)
    ("order_created", "order.created", {"id": 1001}, [{"ignored": "a new order says nothing about a return"}]),
    ("refund_created", "refund.created", _BODY, [to_document(_EVENT)]),
    ("refund_created__unsigned", "refund.created", _BODY, {"rejected": "the signature is missing"}),
)


def new_folder(slug: str, into: Path) -> Path:
    """Write `into`/`slug` with code, page, settings and three fixtures. Raises Refused when it is there already."""
    folder = into / slug
    if folder.exists():
        raise Refused(f"{folder} exists already; choose another name or remove it")
    fixtures = folder / "fixtures"
    fixtures.mkdir(parents=True)
    name = "".join(part.capitalize() for part in slug.split("_"))
    words = {"slug": slug, "name": name, "title": slug.replace("_", " ").capitalize()}
    (folder / "__init__.py").write_text(_CODE.format(**words), encoding="utf-8")
    (folder / "README.md").write_text(_README.format(**words), encoding="utf-8")
    _write_json(fixtures / "settings.json", {"secret": "made-up-secret"})
    for fixture, topic, body, golden in _FIXTURES:
        text = _HEAD.format(slug=slug, topic=topic) + json.dumps(body, indent=2) + "\n"
        (fixtures / f"{fixture}.http").write_bytes(text.encode())
        _write_json(fixtures / f"{fixture}.events.json", golden)
    return folder


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def next_steps(slug: str, folder: Path, packages: Iterable[str]) -> str:
    """What the author is told once the folder is written. `packages`: the folders in which adapters are looked for."""
    if folder.parent.resolve() not in {Path(place).resolve() for place in packages}:
        first = f"Wrote {folder}. It is found once it stands in an adapters folder, or is installed as a package"
        return f"{first}: see docs/adding-a-platform.md, then `integrator adapter check {slug}`."
    return f"""Wrote {folder}; it keeps the contract already: `integrator adapter check {slug}`.
Next:
  1. Save real payloads as {folder}/fixtures/NAME.http; say on the first line where each comes from and when.
  2. Change {folder}/__init__.py: settings, verify and its twin sign, then a method for each topic.
  3. `integrator adapter parse {slug} NAME.http --sign` shows what is read; with --golden what NAME.events.json holds.
  4. `integrator adapter check {slug}` says in sentences what is still wrong, and what the next tier needs.
  5. Write {folder}/README.md for the shop owner.
docs/adding-a-platform.md goes through all of it with an example."""
