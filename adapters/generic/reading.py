"""One posted event, read field by field; names that are not ours are passed over at every level."""

from __future__ import annotations

from typing import Any

from integrator.sdk import (
    UNTOLD,
    Actor,
    Address,
    Category,
    Disposition,
    Due,
    EventKind,
    Evidence,
    Line,
    Money,
    OrderRef,
    Party,
    Reader,
    Reason,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    SubjectKind,
    Tracking,
    Wish,
)

_OURS = ("supplier.", "merchant.", "system.")
_LONGEST_KEY = 500


def event_of(doc: Reader) -> ReturnEvent:
    """The event a document states. Raises Malformed, naming the field."""
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
        tracking=_tracking(doc["tracking"]),
        return_address=_address(doc["return_address"]),
        due=_due(doc["due"]),
        customer=_customer(doc["customer"]),
        note=doc["note"].text(""),
        test=doc["test"].boolean(False),
        cumulative=doc["cumulative"].boolean(False),
        extra=_extra(doc["extra"]),
    )


def _told(at: Reader) -> bool:
    """Whether an object stands here; PHP writes one without fields as an empty list."""
    return at.present and not (at.is_list and not list(at))


def _kind(at: Reader) -> EventKind:
    kind = at.one_of(EventKind)
    if kind.startswith(_OURS):
        at.fail(f"is {kind.value!r}, which only the integrator itself may state")
    return kind


def _key(at: Reader) -> str:
    key = at.text("")
    if key.startswith(_OURS):
        at.fail(f"begins with {key.partition('.')[0]}., as only the keys of the integrator's own facts may")
    return key if len(key) <= _LONGEST_KEY else at.fail(f"is longer than {_LONGEST_KEY} characters")


def _order(at: Reader) -> OrderRef | None:
    if not _told(at):
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
    return at["amount"].money(at["currency"]) if _told(at) else None


def _reason(at: Reader) -> Reason | None:
    if not _told(at):
        return None
    category = at["category"].one_of(Category, None)
    return Reason(code=at["code"].id(None), category=category, **_texts(at, "text", "detail"))


def _refund(at: Reader) -> Refund | None:
    if not _told(at):
        return None
    return Refund(
        id=at["id"].id(),
        amount=_money(at["amount"]),
        shop_amount=_money(at["shop_amount"]),
        shipping=_money(at["shipping"]),
        state=at["state"].one_of(RefundState, RefundState.UNKNOWN),
        reaches_customer_at=at["reaches_customer_at"].time(None),
    )


def _tracking(at: Reader) -> Tracking | None:
    return Tracking(number=at["number"].id(None), **_texts(at, "carrier", "url")) if _told(at) else None


def _address(at: Reader) -> Address | None:
    if not _told(at):
        return None
    lines = tuple(line.text() for line in at["lines"].each())
    numbers = {name: at[name].id(None) for name in ("phone", "postal_code")}
    return Address(lines=lines, **numbers, **_texts(at, "name", "city", "region", "country"))


def _due(at: Reader) -> Due | None:
    return Due(by=at["by"].time(), then=at["then"].text(None)) if _told(at) else None


def _customer(at: Reader) -> Party | None:
    if not _told(at):
        return None
    numbers = {name: at[name].id(None) for name in ("ref", "phone", "postal_code")}
    return Party(**numbers, **_texts(at, "name", "country", "email", "language"))


def _extra(at: Reader) -> dict[str, Any]:
    if not _told(at):
        return {}
    found: dict[str, Any] = at.plain() if at.is_object else at.fail("is not an object")
    return found


def _texts(at: Reader, *names: str) -> dict[str, Any]:
    return {name: at[name].text(None) for name in names}
