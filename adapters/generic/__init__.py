"""Any shop that posts our canonical event itself, signed by Standard Webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from integrator.sdk import (
    UNTOLD,
    Actor,
    Adapter,
    Address,
    Category,
    Disposition,
    Due,
    EventKind,
    Evidence,
    Ignored,
    InvalidValue,
    Item,
    Line,
    Malformed,
    Message,
    Money,
    OrderRef,
    Party,
    Reader,
    Reason,
    Ref,
    Refund,
    RefundState,
    Request,
    ReturnEvent,
    Setting,
    Shop,
    SubjectKind,
    Tracking,
    Wish,
    kit,
)

_OURS = ("supplier.", "merchant.", "system.")
_LONGEST_KEY = 500


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
            yield _event(doc)
            return
        items = list(doc)
        if not items:
            yield Ignored("the list of events is empty")
        for item in items:
            yield _event_or_problem(item)


def _event_or_problem(item: Reader) -> ReturnEvent | Malformed:
    try:
        return _event(item)
    except Malformed as problem:
        return problem
    except InvalidValue as problem:
        return Malformed(item.path, str(problem))


def _event(doc: Reader) -> ReturnEvent:
    return ReturnEvent(
        kind=_kind(doc["kind"]),
        key=_key(doc["key"]),
        subject=Ref(kind=doc["subject"]["kind"].one_of(SubjectKind), id=doc["subject"]["id"].id()),
        order=_order(doc["order"]),
        return_id=doc["return_id"].id(None),
        occurred_at=doc["occurred_at"].time(UNTOLD),
        source_version=doc["source_version"].id(None),
        actor=doc["actor"].one_of(Actor, Actor.PLATFORM),
        wish=doc["wish"].one_of(Wish, None),
        lines=tuple(map(_line, doc["lines"].each())),
        reason=_reason(doc["reason"]),
        refund=_refund(doc["refund"]),
        refund_ids=tuple(item.id() for item in doc["refund_ids"]) if doc["refund_ids"].present else None,
        tracking=Tracking(**_texts(doc["tracking"], "carrier", "number", "url")) if doc["tracking"].present else None,
        return_address=_address(doc["return_address"]),
        due=_due(doc["due"]),
        customer=_customer(doc["customer"]),
        note=doc["note"].text(""),
        test=doc["test"].boolean(False),
        cumulative=doc["cumulative"].boolean(False),
        extra=_extra(doc["extra"]),
    )


def _kind(at: Reader) -> EventKind:
    kind = at.one_of(EventKind)
    if kind.startswith(_OURS):
        at.fail(f"is {kind.value!r}, which only the integrator itself may state")
    return kind


def _key(at: Reader) -> str:
    key = at.text("")
    return key if len(key) <= _LONGEST_KEY else at.fail(f"is longer than {_LONGEST_KEY} characters")


def _order(at: Reader) -> OrderRef | None:
    if not at.present:
        return None
    return OrderRef(id=at["id"].id(), number=at["number"].id(None), placed_at=at["placed_at"].time(None))


def _line(at: Reader) -> Line:
    return Line(
        line_id=at["line_id"].id(),
        return_line_id=at["return_line_id"].id(None),
        sku=at["sku"].id(None),
        **_texts(at, "title", "variant", "vendor"),
        quantity=at["quantity"].quantity(),
        product_id=at["product_id"].id(None),
        amount=_money(at["amount"]),
        reason=_reason(at["reason"]),
        disposition=at["disposition"].one_of(Disposition, None),
        evidence=tuple(map(_evidence, at["evidence"].each())),
    )


def _evidence(at: Reader) -> Evidence:
    return Evidence(url=at["url"].text(), kind=at["kind"].text("photo"), sha256=at["sha256"].text(None))


def _money(at: Reader) -> Money | None:
    return at["amount"].money(at["currency"]) if at.present else None


def _reason(at: Reader) -> Reason | None:
    if not at.present:
        return None
    category = at["category"].one_of(Category, None)
    return Reason(code=at["code"].id(None), category=category, **_texts(at, "text", "detail"))


def _refund(at: Reader) -> Refund | None:
    if not at.present:
        return None
    return Refund(
        id=at["id"].id(),
        amount=_money(at["amount"]),
        shop_amount=_money(at["shop_amount"]),
        shipping=_money(at["shipping"]),
        state=at["state"].one_of(RefundState, RefundState.UNKNOWN),
        reaches_customer_at=at["reaches_customer_at"].time(None),
    )


def _address(at: Reader) -> Address | None:
    if not at.present:
        return None
    lines = tuple(line.text() for line in at["lines"].each())
    return Address(lines=lines, **_texts(at, "name", "phone", "city", "region", "postal_code", "country"))


def _due(at: Reader) -> Due | None:
    return Due(by=at["by"].time(), then=at["then"].text(None)) if at.present else None


def _customer(at: Reader) -> Party | None:
    if not at.present:
        return None
    texts = _texts(at, "name", "country", "postal_code", "email", "phone", "language")
    return Party(ref=at["ref"].id(None), **texts)


def _extra(at: Reader) -> dict[str, Any]:
    if not at.present:
        return {}
    found: dict[str, Any] = at.plain() if at.is_object else at.fail("is not an object")
    return found


def _texts(at: Reader, *names: str) -> dict[str, Any]:
    return {name: at[name].text(None) for name in names}
