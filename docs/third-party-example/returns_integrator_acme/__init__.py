"""Acme: refunds, by signed webhook."""

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


class Acme(Adapter):
    slug, title = "acme", "Acme"
    settings = (Setting(name="secret", title="Webhook secret", secret=True, example="s3cret"),)
    topics: ClassVar = {"refund.created": "refund_created"}
    ignored: ClassVar = {"order.created": "a new order says nothing about a return"}

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
