"""Shopify's returns/* topics. Their bodies name lines without sku, so where lines matter the Admin API is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.shopify import parcels
from adapters.shopify.admin import ask_return
from adapters.shopify.lines import asked_order, order_line, return_lines, still_in
from adapters.shopify.words import exact_id, header, is_test, tail, tells_origin, told_id, triggered_at, word
from integrator.sdk import (
    UNTOLD,
    Actor,
    EventKind,
    Item,
    Message,
    OrderRef,
    Party,
    Reader,
    Ref,
    ReturnEvent,
    Shop,
    SubjectKind,
    Wish,
)

# Closing is left to the webhooks: it can happen again after a reopening, and its time by a list is another than theirs.
_ENDS = {"declined": EventKind.RETURN_DECLINED, "canceled": EventKind.RETURN_CANCELLED}


def requested(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/request: a customer wants to send goods back."""
    yield _listing(EventKind.RETURN_REQUESTED, Actor.CUSTOMER, doc, message, shop)


def approved(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/approve: agreed to; also the first word of a return the merchant makes."""
    yield _listing(EventKind.RETURN_APPROVED, Actor.MERCHANT, doc, message, shop)


def updated(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/update and returns/process: a difference only, so the return is read anew."""
    yield _listing(EventKind.RETURN_UPDATED, Actor.MERCHANT, doc, message, shop)


def declined(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/decline, with the words the merchant sent to the customer."""
    why = doc["decline"]
    code = why["reason"].text(None)
    extra = {"decline_reason": code} if code else {}
    yield _step(EventKind.RETURN_DECLINED, doc, message, note=why["note"].text(""), extra=extra)


def cancelled(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/cancel."""
    yield _step(EventKind.RETURN_CANCELLED, doc, message)


def closed(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/close."""
    yield _step(EventKind.RETURN_CLOSED, doc, message)


def reopened(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """returns/reopen."""
    yield _step(EventKind.RETURN_REOPENED, doc, message)


def listed(page: Reader) -> Iterator[ReturnEvent]:
    """What a return has come to, as the webhooks told it step by step, but for its closing; and its parcels."""
    status, agreed = word(page["status"]), page["requestApprovedAt"].time(None)
    made, whole = page["createdAt"].time(UNTOLD), _listed_whole(page)
    if agreed or status in ("requested", "declined"):
        yield replace(whole, kind=EventKind.RETURN_REQUESTED, actor=Actor.CUSTOMER, occurred_at=made)
    if agreed or status in ("open", "closed"):
        # One that the merchant makes was never asked for, and dates from its making.
        yield replace(whole, kind=EventKind.RETURN_APPROVED, occurred_at=agreed or made)
    if status in _ENDS:
        bare: dict[str, Any] = {"lines": (), "wish": None, "customer": None, "note": "", "extra": {}}
        ended = replace(whole, kind=_ENDS[status], occurred_at=UNTOLD, **bare)
        yield _declined_as(ended, page["decline"]) if status == "declined" else ended
    yield from parcels.listed(page)


def _listed_whole(page: Reader) -> ReturnEvent:
    return_id, every = tail(page["id"].id()), page["returnLineItems"]
    nodes = [node for node in every["nodes"].each() if still_in(node)]
    if every["pageInfo"]["hasNextPage"].boolean(False):
        # Half a list would pass for the whole.
        nodes, extra = [], {"incomplete": True}
    else:
        extra = dict[str, Any]()
    lines, unknown = return_lines(nodes, [])
    exchange = any(True for _ in page["exchangeLineItems"]["nodes"].each())
    return ReturnEvent(
        kind=EventKind.RETURN_APPROVED,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=asked_order(page["order"]),
        return_id=return_id,
        occurred_at=UNTOLD,
        actor=Actor.MERCHANT,
        wish=Wish.EXCHANGE if exchange else Wish.RETURN_REFUND,
        lines=lines,
        customer=_customer(page["order"]),
        note=_note(*(node["returnReasonNote"] for node in nodes)),
        extra=extra | ({"lines_without_order_line": unknown} if unknown else {}),
    )


def _declined_as(event: ReturnEvent, why: Reader) -> ReturnEvent:
    code = word(why["reason"])
    return replace(event, note=why["note"].text(""), extra={"decline_reason": code} if code else {})


def _step(kind: EventKind, doc: Reader, message: Message, **stated: Any) -> ReturnEvent:
    return_id = _named(doc, message)
    return ReturnEvent(
        kind=kind,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=_order_in(doc),
        return_id=return_id,
        occurred_at=triggered_at(message),
        actor=Actor.MERCHANT,
        test=is_test(message),
        **stated,
    )


def _listing(kind: EventKind, actor: Actor, doc: Reader, message: Message, shop: Shop) -> ReturnEvent:
    """A fact with the return's whole list: as the body tells it if it does, else as the Admin API does."""
    return_id, items = _named(doc, message), _items(doc)
    whole = _tells_all(doc, items)
    pages = [] if whole else ask_return(return_id, shop)
    nodes = [node for page in pages for node in page["returnLineItems"]["nodes"].each() if still_in(node)]
    lines, unknown = return_lines(nodes, items)
    order = pages[0]["order"] if pages else Reader(None)
    extra: dict[str, Any] = {} if pages or whole else {"incomplete": True}
    return ReturnEvent(
        kind=kind,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=asked_order(order) or _order_in(doc),
        return_id=return_id,
        occurred_at=_made_at(kind, pages) or triggered_at(message),
        actor=actor,
        wish=_wish(doc),
        lines=lines,
        customer=_customer(order),
        note=_note(*(node["returnReasonNote"] for node in nodes), *(item["return_reason_note"] for item in items)),
        test=is_test(message),
        extra=extra | ({"lines_without_order_line": unknown} if unknown else {}),
    )


def _made_at(kind: EventKind, pages: Sequence[Reader]) -> datetime | None:
    """When the customer asked. Times of the later steps are part of their keys, so those come from the message."""
    return pages[0]["createdAt"].time(None) if pages and kind is EventKind.RETURN_REQUESTED else None


def _named(doc: Reader, message: Message) -> str:
    """The return's id; Shopify's reference shows returns/process without any body, and newer headers may name it."""
    if doc["admin_graphql_api_id"].present or doc["id"].present:
        return exact_id(doc)
    named = header(message, "resource-id")
    return tail(named) if named else doc["admin_graphql_api_id"].id()


def _items(doc: Reader) -> list[Reader]:
    """The lines the body lists; in returns/update an object of differences stands in their place."""
    return list(doc["return_line_items"].each()) if not doc["return_line_items"].is_object else []


def _tells_all(doc: Reader, items: Sequence[Reader]) -> bool:
    """Whether the body alone tells the order, every line, and what each can be routed by."""
    counted = doc["total_return_line_items"].integer(None)
    every = bool(items) if counted is None else len(items) >= counted and doc["return_line_items"].is_list
    return every and _order_in(doc) is not None and all(tells_origin(order_line(item)) for item in items)


def _order_in(doc: Reader) -> OrderRef | None:
    if doc["order"].present:
        return OrderRef(id=exact_id(doc["order"]), number=doc["order"]["name"].text(None))
    told = told_id(doc["order_id"])
    return OrderRef(id=told) if told else None


def _wish(doc: Reader) -> Wish | None:
    counted = doc["total_exchange_line_items"].integer(None)
    if counted or any(True for _ in doc["exchange_line_items"].each()):
        return Wish.EXCHANGE
    return Wish.RETURN_REFUND if counted == 0 else None


def _note(*notes: Reader) -> str:
    return "\n".join(dict.fromkeys(filter(None, (note.text(None) for note in notes))))


def _customer(order: Reader) -> Party | None:
    person = order["customer"]
    ref, email, phone = told_id(person["id"]), order["email"].text(None), order["phone"].text(None)
    name = person["displayName"].text(None)
    return Party(ref=ref, name=name, email=email, phone=phone) if ref or email or phone or name else None
