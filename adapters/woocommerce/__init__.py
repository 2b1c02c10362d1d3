"""WooCommerce: refunds, by signed webhook; which goods they are for is asked of the shop's REST API."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import datetime
from typing import ClassVar

from adapters.woocommerce import listing, refunds, told
from adapters.woocommerce.site import host_of, signing_keys, site_of
from integrator.sdk import (
    Adapter,
    Call,
    Command,
    Done,
    Message,
    Page,
    Rejected,
    Reply,
    Request,
    Response,
    Setting,
    Shop,
    kit,
)

_FAMILY = "x-wc-webhook-"
_PING = re.compile(rb"\s*webhook_id=\d+\s*")
_OF_AN_ORDER = tuple(
    f"action.woocommerce_order_{event}" for event in ("refunded", "fully_refunded", "partially_refunded")
)
_PRODUCT = "a change of the catalogue says nothing about a return"
_CUSTOMER = "a change of an account says nothing about a return"
_COUPON = "a coupon says nothing about a return"


class WooCommerce(Adapter):
    """What belongs to every message; the modules beside this one read the topics."""

    slug, title = "woocommerce", "WooCommerce"
    settings = (
        Setting(
            name="site_url",
            title="Site address",
            example="https://shop.example.com",
            help="as under Settings > General; with its folder, if the shop lives in one",
        ),
        Setting(
            name="webhook_secret",
            title="Webhook secret",
            secret=True,
            example="k3J9-fw2Qx-8Lm",
            help="the secret typed into the webhook; set one, WooCommerce's own is a guess",
        ),
        Setting(
            name="consumer_key",
            title="REST API consumer key",
            secret=True,
            required=False,
            example="ck_0123456789abcdef",
            help="permission Read, or Read/Write to refund and to note; without it nobody learns which goods come back",
        ),
        Setting(
            name="consumer_secret",
            title="REST API consumer secret",
            secret=True,
            required=False,
            example="cs_0123456789abcdef",
        ),
    )
    access = ("site_url", "consumer_key", "consumer_secret")
    topics: ClassVar = {
        "order.updated": "order_updated",
        "order.restored": "order_updated",
        **dict.fromkeys(_OF_AN_ORDER, "order_refunded"),
        "action.woocommerce_refund_created": "refund_created",
    }
    ignored: ClassVar = {
        "order.created": "a new order says nothing about a return",
        "order.deleted": "an order moved to the bin keeps its refunds",
        "action.woocommerce_refund_deleted": "the refund's order is not named; its next update tells what is left",
        **dict.fromkeys(
            (f"product.{event}" for event in ("created", "updated", "deleted", "restored", "published")), _PRODUCT
        ),
        **dict.fromkeys((f"customer.{event}" for event in ("created", "updated", "deleted")), _CUSTOMER),
        **dict.fromkeys((f"coupon.{event}" for event in ("created", "updated", "deleted", "restored")), _COUPON),
    }

    commands: ClassVar = told.KINDS

    order_updated = staticmethod(refunds.order_updated)
    order_refunded = staticmethod(refunds.order_refunded)
    refund_created = staticmethod(refunds.refund_created)

    def handshake(self, request: Request, shop: Shop) -> Reply | None:
        """The ping of a new webhook: a form field, unsigned and without the family's headers; wants exactly 200."""
        named = any(name.startswith(_FAMILY) for name in request.headers)
        return Reply() if request.method == "POST" and not named and _PING.fullmatch(request.body) else None

    def verify(self, request: Request, shop: Shop) -> Message:
        secret = kit.require_hmac(request.body, keys=signing_keys(shop), sent=request.header(f"{_FAMILY}signature"))
        kit.require_equal(site_of(request.header(f"{_FAMILY}source") or ""), site_of(shop["site_url"]), "the site")
        topic, delivery = request.header(f"{_FAMILY}topic"), request.header(f"{_FAMILY}delivery-id")
        if not topic or not delivery:
            raise Rejected("the signature is right, but the topic or the delivery id is missing")
        # The id hashes webhook and second only: two deliveries of one second share it, so the body has its say.
        return Message(request, topic=topic, delivery_id=f"{delivery}:{kit.body_id(request)}", secret=secret)

    def sign(self, request: Request, shop: Shop) -> Request:
        added = {"source": shop["site_url"], "delivery-id": kit.body_id(request)}
        missing = {name: value for name, value in added.items() if request.header(f"{_FAMILY}{name}") is None}
        key = next((key for _, key in signing_keys(shop)), "")
        missing["signature"] = kit.hmac_text(request.body, key.encode())
        return request.with_headers(**{f"{_FAMILY}{name}": value for name, value in missing.items()})

    def hosts(self, shop: Shop) -> tuple[str, ...]:
        return (host_of(shop),)

    def authorize(self, call: Call, shop: Shop, now: datetime) -> Call:
        pair = f"{shop['consumer_key']}:{shop['consumer_secret']}"
        return call.with_headers(authorization=f"Basic {b64encode(pair.encode()).decode()}")

    def command(self, command: Command, shop: Shop) -> Call:
        return told.call_of(command, shop)

    def settle(self, command: Command, response: Response) -> Done:
        return told.settled(command, response)

    def poll(self, cursor: str | None, shop: Shop) -> Call:
        return listing.call_of(cursor, shop)

    def page(self, response: Response, cursor: str | None) -> Page:
        return listing.page_of(response, cursor)
