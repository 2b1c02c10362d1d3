"""Any shop that posts our canonical event itself and takes commands, both signed by Standard Webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit

from adapters.generic import telling
from adapters.generic.reading import event_of
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
    Reader,
    Request,
    Response,
    Setting,
    Shop,
    kit,
)


class Generic(Adapter):
    """The platform's words are ours already, so this adapter only checks and copies."""

    slug, title = "generic", "Any shop"
    settings = (
        Setting(
            name="secret",
            title="Signing secret",
            secret=True,
            example="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            help="whsec_ and at least 24 random bytes in base64; the shop signs with it",
        ),
        Setting(
            name="command_url",
            title="Address for commands",
            required=False,
            example="https://shop.example.com/returns/commands",
            help="by https; what was decided is posted there, and without it the shop is told nothing",
        ),
        Setting(
            name="command_secret",
            title="Secret for commands",
            secret=True,
            required=False,
            example="whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
            help="of the same form as the signing secret, and another one; commands are signed with it",
        ),
    )
    # With the signing secret among them, entering it anew connects a shop again that had left.
    access = ("secret", "command_url", "command_secret")
    commands: ClassVar = frozenset(CommandKind)
    # A shop does each id once (README), so a refund may be told again.
    repeatable: ClassVar = frozenset({CommandKind.REFUND})
    topics: ClassVar = {"event": "posted"}

    def verify(self, request: Request, shop: Shop) -> Message:
        return kit.verify_webhook(request, keys=shop.keys_of("secret"), topic="event")

    def sign(self, request: Request, shop: Shop) -> Request:
        return kit.sign_webhook(request, secret=shop["secret"])

    def posted(self, doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
        if not doc.is_list:
            yield event_of(doc)
            return
        items = list(doc)
        if not items:
            yield Ignored("the list of events is empty")
        for item in items:
            yield _event_or_problem(item)

    def hosts(self, shop: Shop) -> tuple[str, ...]:
        host = urlsplit(shop["command_url"].strip()).hostname
        return (host.lower(),) if host else ()

    def authorize(self, call: Call, shop: Shop, now: datetime) -> Call:
        return telling.signed(call, shop, now)

    def command(self, command: Command, shop: Shop) -> Call:
        return telling.call_of(command, shop)

    def settle(self, command: Command, response: Response) -> Done:
        return telling.settled(command, response)


def _event_or_problem(item: Reader) -> Item:
    try:
        return event_of(item)
    except Malformed as problem:
        return problem
    except InvalidValue as problem:
        return Malformed(item.path, str(problem))
