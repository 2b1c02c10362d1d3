"""Doudian (抖店): every step of an after-sale case, by signed batches; thin messages are completed by asking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar

from adapters.doudian import acts, after_sales, envelope, gateway, listing
from adapters.doudian.steps import STEPS
from integrator.sdk import (
    Adapter,
    Call,
    Command,
    CommandKind,
    Done,
    Ignored,
    InvalidValue,
    Item,
    Malformed,
    Message,
    Page,
    Reader,
    Reply,
    Request,
    Response,
    Setting,
    Shop,
    kit,
)


class Doudian(Adapter):
    """What belongs to every message; a batch is read item by item, each item by its tag."""

    slug, title = "doudian", "Doudian 抖店"
    settings = (
        Setting(
            name="app_key",
            title="App key",
            example="6839996432214943245",
            help="the application's 19 digits in the developer console (op.jinritemai.com)",
        ),
        Setting(
            name="app_secret",
            title="App secret",
            secret=True,
            example="b3e52c1b-7a1c-4b53-9f0e-2f6a1c0d9e77",
            help="signs the messages that arrive and the questions we ask",
        ),
        Setting(
            name="access_token",
            title="Access token",
            secret=True,
            required=False,
            example="5a3bd7d0-1c7e-4d2a-8f6b-0c9e4d3b2a10",
            help="of the shop's authorisation; without it cases arrive without lines and stay incomplete",
        ),
        Setting(
            name="refresh_token",
            title="Refresh token",
            secret=True,
            required=False,
            example="0c9e4d3b-2f6a-4d2a-8f6b-5a3bd7d01c7e",
            help="of the same authorisation; with it the access token is renewed by itself, which ends after some days",
        ),
        Setting(
            name="look_first",
            title="Look first",
            required=False,
            example="no",
            help="`no` for an application without afterSale.Detail: it agrees and declines without reading the case",
        ),
    )
    access = ("app_key", "app_secret", "access_token")
    topics: ClassVar = dict.fromkeys(STEPS, "after_sale")
    ignored: ClassVar = {
        "0": "a probe of the address says nothing",
        "106": "a cancelled order has no return; money given back for it is told by the after-sale messages",
    }
    ack = envelope.SUCCESS
    commands: ClassVar = acts.KINDS
    # A case is paid once, however often Doudian is told to.
    repeatable: ClassVar = frozenset({CommandKind.REFUND})

    after_sale = staticmethod(after_sales.after_sale)

    def handshake(self, request: Request, shop: Shop) -> Reply | None:
        return self.ack if envelope.is_probe(request) else None

    def verify(self, request: Request, shop: Shop) -> Message:
        secret = envelope.require_signature(request, shop)
        kit.require_equal(request.header("app-id"), shop["app_key"], "the app-id")
        topic, delivery = envelope.described(request.body)
        return Message(request, topic=topic, delivery_id=delivery, secret=secret)

    def sign(self, request: Request, shop: Shop) -> Request:
        return request.with_headers(app_id=shop["app_key"], event_sign=envelope.signature(request, shop))

    def parse(self, message: Message, shop: Shop) -> Iterator[Item]:
        """The items of a batch, each for itself: a bad one is a Malformed among the facts of the others."""
        items = envelope.items(self.document(message))
        if not items:
            yield Ignored("the batch is empty")
        for item in items:
            try:
                yield from [*self._item(item, message, shop)]
            except Malformed as problem:
                yield problem
            except InvalidValue as problem:
                yield Malformed(item.path, str(problem))

    def _item(self, item: Reader, message: Message, shop: Shop) -> Iterator[Item]:
        tag = item["tag"].id()
        if tag in self.topics:
            yield from getattr(self, self.topics[tag])(item, message, shop)
        elif tag in self.ignored:
            yield Ignored(self.ignored[tag], tag)
        else:
            yield Ignored(f"{self.title} tag {tag[:80]!r} is not known to this adapter", tag)

    def hosts(self, shop: Shop) -> tuple[str, ...]:
        return (gateway.HOST,)

    def authorize(self, call: Call, shop: Shop, now: datetime) -> Call:
        return gateway.signed(call, secret=shop["app_secret"], token=shop["access_token"], now=now)

    def renew(self, shop: Shop, now: datetime) -> Call | None:
        return gateway.renewal(shop, now) if shop["refresh_token"] else None

    def renewed(self, response: Response) -> Mapping[str, str]:
        return gateway.tokens(response)

    def command(self, command: Command, shop: Shop) -> Call:
        return acts.call_of(command, shop)

    def settle(self, command: Command, response: Response) -> Done:
        return acts.settled(command, response)

    def poll(self, cursor: str | None, shop: Shop) -> Call:
        return listing.call_of(cursor, shop)

    def page(self, response: Response, cursor: str | None) -> Page:
        return listing.page_of(response, cursor)
