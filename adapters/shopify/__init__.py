"""Shopify: refunds, returns and what becomes of the goods, by signed webhook; thin messages are completed by asking."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from adapters.shopify import disputes, goods, listing, orders, parcels, privacy, refunds, returns, told
from adapters.shopify.words import header, shop_domain
from integrator.sdk import (
    Adapter,
    Call,
    Command,
    CommandKind,
    Done,
    EventKind,
    Message,
    Page,
    Rejected,
    Request,
    Response,
    ReturnEvent,
    Setting,
    Shop,
    kit,
)

_ONCE = frozenset({EventKind.RETURN_APPROVED, EventKind.RETURN_DECLINED, EventKind.RETURN_CANCELLED})


class Shopify(Adapter):
    """What belongs to every message; the modules beside this one read the topics."""

    slug, title = "shopify", "Shopify"
    settings = (
        Setting(name="shop_domain", title="Shop domain", example="acme.myshopify.com"),
        Setting(
            name="api_secret",
            title="API secret key",
            secret=True,
            example="5f2c9a1be0d34c7f8a6e",
            help="the app's client secret, which signs the webhooks",
        ),
        Setting(
            name="access_token",
            title="Admin API access token",
            secret=True,
            required=False,
            example="shpat_0123456789abcdef",
            help="needs read_returns and read_orders, write_ of both to act; without it returns stay incomplete",
        ),
        Setting(
            name="refund_to",
            title="Refunds go to",
            required=False,
            example="payments",
            help="payments, the way the customer paid, or store_credit; only of refunds ordered here",
        ),
    )
    access = ("shop_domain", "access_token")
    topics: ClassVar = {
        "refunds/create": "refund_created",
        "orders/updated": "order_updated",
        "returns/request": "return_requested",
        "returns/approve": "return_approved",
        "returns/decline": "return_declined",
        "returns/cancel": "return_cancelled",
        "returns/update": "return_updated",
        "returns/process": "return_updated",
        "returns/close": "return_closed",
        "returns/reopen": "return_reopened",
        "reverse_deliveries/attach_deliverable": "parcel_labelled",
        "reverse_fulfillment_orders/dispose": "goods_disposed",
        "disputes/create": "dispute_created",
        "disputes/update": "dispute_updated",
        "app/uninstalled": "app_uninstalled",
        "customers/data_request": "customer_data_requested",
        "customers/redact": "customer_redacted",
        "shop/redact": "shop_redacted",
    }
    ignored: ClassVar = {
        "orders/create": "a new order says nothing about a return",
        "orders/paid": "a payment says nothing about a return",
        "orders/fulfilled": "an outbound shipment says nothing about a return",
        "orders/cancelled": "the refund that goes with it arrives as refunds/create",
        "orders/edited": "what was taken out is refunded by refunds/create, and orders/updated tells the order anew",
        "order_transactions/create": "the refund a payment belongs to arrives as refunds/create and orders/updated",
    }

    commands: ClassVar = told.KINDS
    repeatable: ClassVar = frozenset({CommandKind.REFUND})

    refund_created = staticmethod(refunds.created)
    order_updated = staticmethod(orders.updated)
    return_requested = staticmethod(returns.requested)
    return_approved = staticmethod(returns.approved)
    return_declined = staticmethod(returns.declined)
    return_cancelled = staticmethod(returns.cancelled)
    return_updated = staticmethod(returns.updated)
    return_closed = staticmethod(returns.closed)
    return_reopened = staticmethod(returns.reopened)
    parcel_labelled = staticmethod(parcels.labelled)
    goods_disposed = staticmethod(goods.disposed)
    dispute_created = staticmethod(disputes.created)
    dispute_updated = staticmethod(disputes.updated)
    app_uninstalled = staticmethod(privacy.uninstalled)
    customer_data_requested = staticmethod(privacy.data_requested)
    customer_redacted = staticmethod(privacy.customer_redacted)
    shop_redacted = staticmethod(privacy.shop_redacted)

    def verify(self, request: Request, shop: Shop) -> Message:
        secret = kit.require_hmac(request.body, keys=shop.keys_of("api_secret"), sent=header(request, "hmac-sha256"))
        kit.require_equal((header(request, "shop-domain") or "").lower(), shop_domain(shop), "the shop domain")
        topic, delivery = header(request, "topic"), header(request, "webhook-id")
        if not topic or not delivery:
            raise Rejected("the signature is right, but the topic or the webhook id is missing")
        return Message(request, topic=topic, delivery_id=delivery, secret=secret)

    def sign(self, request: Request, shop: Shop) -> Request:
        added = {"webhook-id": _made_up_id(request), "shop-domain": shop_domain(shop)}
        missing = {name: value for name, value in added.items() if header(request, name) is None}
        missing["hmac-sha256"] = kit.hmac_text(request.body, shop["api_secret"].encode())
        family = "shopify-" if request.header("shopify-topic") else "x-shopify-"
        return request.with_headers(**{f"{family}{name}": value for name, value in missing.items()})

    def qualifier(self, event: ReturnEvent) -> str | None:
        # A return comes to each of these once. A webhook and a list date it by a moment's difference, or not at all.
        return None if event.kind in _ONCE else super().qualifier(event)

    def hosts(self, shop: Shop) -> tuple[str, ...]:
        return (shop_domain(shop),)

    def authorize(self, call: Call, shop: Shop, now: datetime) -> Call:
        return call.with_headers(x_shopify_access_token=shop["access_token"])

    def command(self, command: Command, shop: Shop) -> Call:
        return told.call_of(command, shop)

    def settle(self, command: Command, response: Response) -> Done:
        return told.settled(command, response)

    def poll(self, cursor: str | None, shop: Shop) -> Call:
        return listing.call_of(cursor, shop)

    def page(self, response: Response, cursor: str | None) -> Page:
        return listing.page_of(response, cursor)


def _made_up_id(request: Request) -> str:
    """Bodies can be equal, the empty one of returns/process above all; topic, time and resource are part of it."""
    seed = "\n".join(header(request, name) or "" for name in ("topic", "triggered-at", "resource-id"))
    return kit.body_id(replace(request, body=seed.encode("utf-8", "replace") + b"\n" + request.body))
