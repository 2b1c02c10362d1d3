"""Any shop that posts our canonical event itself, signed by Standard Webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from adapters.generic.reading import event_of
from integrator.sdk import Adapter, Ignored, InvalidValue, Item, Malformed, Message, Reader, Request, Setting, Shop, kit


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
    )
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


def _event_or_problem(item: Reader) -> Item:
    try:
        return event_of(item)
    except Malformed as problem:
        return problem
    except InvalidValue as problem:
        return Malformed(item.path, str(problem))
